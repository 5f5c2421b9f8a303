"""What is done on a disk that fails, and how the desk may look after."""

from __future__ import annotations

import shutil
from abc import ABC, abstractmethod
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.operations import imports
from recruiterdesk.operations.applications import decline_application
from recruiterdesk.operations.backing_up import back_up, back_up_to, fill_second_folder
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.exporting import ExportWhat, export_to
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.restoring import inside_of, restore
from recruiterdesk.settings import WindowSettings, read_window_settings, write_window_settings
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.storage.backups.shelf import backups_in
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.opening import open_desk, unlock_desk
from recruiterdesk.storage.queries.call_draft import save_running_call
from recruiterdesk.storage.queries.call_queue import call_queue
from recruiterdesk.storage.queries.people import find_people
from recruiterdesk.storage.rekeying import NewPassphrase, set_passphrase
from tests.clock import FakeClock
from tests.desks import found
from tests.reliability.scene import NAMES, digest, fresh, sound_digest
from tests.stored_desks import DESKS

SHEET = "Name,E-Mail,Phone,Role,Client,Stage\n" + "\n".join(
    f"Nr{n} Ode,nr{n}@example.com,+49151{n:08d},Dev,Acme GmbH,Interview" for n in range(40)
)


class FaultWork(ABC):
    """One thing that is done in a fresh folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.before = self.after = ""
        self.prepare()

    def prepare(self) -> None:  # noqa: B027  most need not
        """Make ready while the disk is sound."""

    @abstractmethod
    def do(self) -> None:
        """Do it, while the disk fails."""

    def reads(self) -> bool:
        """Tell whether what the user had before her can still be read, while the disk still fails."""
        return True

    def end(self) -> None:  # noqa: B027  what was closed has ended
        """Go on, and end, once the disk is sound again."""

    def passphrase(self) -> str | None:
        """Return what opens the desk now."""
        return None

    def allowed(self, *, done: bool) -> set[str]:
        """Return how the desk may look, after it was done or refused."""
        return {self.after if done else self.before}


class OnOpenDesk(FaultWork):
    """What is done on a desk that is open: it is read while the disk fails, and written to after."""

    def prepare(self) -> None:
        self.desk = open_desk(self.folder, FakeClock())
        self.before = digest(self.desk)
        self.foresee()

    def foresee(self) -> None:
        """Find out how the desk looks after: by doing it on another desk that is just the same."""
        here = self.desk
        self.desk = open_desk(fresh(self.folder, self.folder.parent / "foreseen"), FakeClock())
        self.do()
        self.after = digest(self.desk)
        self.desk.close()
        self.desk = here

    def reads(self) -> bool:
        call_queue(self.desk)
        return bool(find_people(self.desk, "ana")) and digest(self.desk) in {self.before, self.after}

    def end(self) -> None:
        add_person(self.desk, PersonDetails(full_name="Ben Ode"))
        self.desk.undo()
        self.desk.close()


class Decline(OnOpenDesk):
    def do(self) -> None:
        application = found(self.desk, records.Application)[-1]
        decline_application(self.desk, application.id, Ending(reason="weak on SQL", may_tell="SQL"))


class Import(OnOpenDesk):
    def prepare(self) -> None:
        self.sheet = self.folder.parent / "forty.csv"
        self.sheet.write_text(SHEET, encoding="utf-8")
        super().prepare()

    def do(self) -> None:
        plan = build_plan(
            read_sheets(self.sheet), PlanOptions(self.desk.clock.today()), imports.KnownOnDesk(self.desk)
        )
        imports.import_people(self.desk, plan, self.sheet.name, imports.ACCEPTED_BY_COMMANDS)


class Undo(OnOpenDesk):
    def foresee(self) -> None:
        self.desk.undo()
        self.after = digest(self.desk)
        self.desk.redo()

    def do(self) -> None:
        self.desk.undo()


class Unchanged(OnOpenDesk):
    """What leaves the desk as it is."""

    def foresee(self) -> None:
        self.after = self.before


class KeepDraft(Unchanged):
    """The draft of a running call, which is kept outside undo."""

    def do(self) -> None:
        save_running_call(self.desk, RunningCall(1, self.desk.clock.now(), notes="She said"))


class Backup(Unchanged):
    def do(self) -> None:
        back_up(self.desk, BackupReason.ASKED_FOR)

    def end(self) -> None:
        back_up(self.desk, BackupReason.ASKED_FOR)
        for kept in backups_in(self.folder / "backups"):
            inside_of(self.desk, kept.path)
        super().end()


class BackupToFile(Unchanged):
    def prepare(self) -> None:
        self.target = self.folder / "elsewhere" / "mine.backup"
        self.target.parent.mkdir()
        super().prepare()
        back_up_to(self.desk, self.target)

    def do(self) -> None:
        back_up_to(self.desk, self.target)

    def end(self) -> None:
        inside_of(self.desk, self.target)
        back_up_to(self.desk, self.target)
        super().end()


class SecondFolder(Unchanged):
    def prepare(self) -> None:
        self.second = self.folder / "stick"
        self.second.mkdir()
        write_window_settings(self.folder, WindowSettings(backup_folder=str(self.second)))
        super().prepare()

    def do(self) -> None:
        fill_second_folder(self.desk)

    def end(self) -> None:
        fill_second_folder(self.desk)
        (kept,) = backups_in(self.second)
        inside_of(self.desk, kept.path)
        super().end()


class Restore(OnOpenDesk):
    def foresee(self) -> None:
        kept = back_up(self.desk, BackupReason.ASKED_FOR)
        self.after = digest(self.desk)
        add_person(self.desk, PersonDetails(full_name="Cy Park"))
        self.before = digest(self.desk)
        self.backup = kept.path

    def do(self) -> None:
        restore(self.desk, self.backup)

    def end(self) -> None:
        back_up(self.desk, BackupReason.ASKED_FOR)
        super().end()


class Export(Unchanged):
    def do(self) -> None:
        export_to(self.desk, ExportWhat.PEOPLE, self.folder / "people.csv")

    def end(self) -> None:
        super().end()
        path = self.folder / "people.csv"
        assert not path.exists() or path.read_text(encoding="utf-8-sig").count("\n") == len(NAMES) + 1


class WindowLook(Unchanged):
    """The file that holds how the window looks."""

    def do(self) -> None:
        write_window_settings(self.folder, WindowSettings(theme="dark"))

    def end(self) -> None:
        assert read_window_settings(self.folder).theme in {"system", "dark"}
        self.do()
        super().end()


class Close(Unchanged):
    """The journal is folded into the file."""

    def foresee(self) -> None:
        add_person(self.desk, PersonDetails(full_name="Ben Ode"))
        self.before = self.after = digest(self.desk)

    def do(self) -> None:
        self.desk.close()

    def reads(self) -> bool:
        return True

    def end(self) -> None:
        self.desk.close()


class Start(FaultWork):
    """A desk is opened."""

    desk: Desk | None = None

    def prepare(self) -> None:
        self.before = self.after = sound_digest(self.folder)

    def do(self) -> None:
        self.desk = open_desk(self.folder, FakeClock())
        self.desk.close()


class FirstStart(Start):
    """A desk is made in an empty folder."""

    def prepare(self) -> None:
        super().prepare()
        shutil.rmtree(self.folder)
        self.before = self.after = sound_digest(self.folder)
        shutil.rmtree(self.folder)


class Migration(Start):
    """A desk of the first version is opened."""

    def prepare(self) -> None:
        fresh(DESKS / "version-1", self.folder)
        self.before = self.after = sound_digest(self.folder)
        fresh(DESKS / "version-1", self.folder)


class Rekeying(FaultWork):
    """A passphrase is set."""

    def prepare(self) -> None:
        self.before = self.after = sound_digest(self.folder)
        self.key = unlock_desk(self.folder)
        self.ways: tuple[str | None, ...] = (None, "a new one")

    def do(self) -> None:
        """Set it; a refusal says that the old way in counts, and none that the new one does."""
        self.ways = (None,)
        set_passphrase(self.folder, self.key, NewPassphrase("a new one"))
        self.ways = ("a new one",)

    def passphrase(self) -> str | None:
        for way in self.ways:
            try:
                open_desk(self.folder, FakeClock(), way).close()
            except Refusal as refusal:
                if not refusal.key.startswith("key."):
                    raise
            else:
                return way
        raise AssertionError("no way in")


WORKS: dict[str, type[FaultWork]] = {
    "decline": Decline,
    "import": Import,
    "undo": Undo,
    "draft of a call": KeepDraft,
    "close": Close,
    "backup": Backup,
    "backup to a file": BackupToFile,
    "second folder": SecondFolder,
    "restore": Restore,
    "export": Export,
    "look of the window": WindowLook,
    "start": Start,
    "first start": FirstStart,
    "migration": Migration,
    "rekeying": Rekeying,
}
