"""The desk: one database with one write path."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from recruiterdesk.core.changes import Announcer, Changes
from recruiterdesk.core.clock import Clock
from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.wiping import wipe
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.storage.calendars import has_unkept_answers, keep_answers, recall_answers
from recruiterdesk.storage.connection import BUSY_SECONDS
from recruiterdesk.storage.database import open_there
from recruiterdesk.storage.database_errors import database_refusals, tells_of_damage
from recruiterdesk.storage.holding import DeskHold
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.key import DeskKey, KeyPlace
from recruiterdesk.storage.search_vocabularies import SearchVocabularies
from recruiterdesk.storage.settings_rows import stored_settings
from recruiterdesk.storage.steps import Label, Step
from recruiterdesk.storage.turn import Turn

if TYPE_CHECKING:
    from recruiterdesk.storage.write_path import Touched
    from recruiterdesk.storage.writer import Writer

__all__ = [
    "FILE_NAME",
    "Desk",
    "DeskKey",
    "KeyPlace",
    "Label",
    "Step",
    "database_refusals",
    "tells_of_damage",
]

T = TypeVar("T")
FILE_NAME = "desk.db"
# Virtual machine instructions of SQLite: a question every few microseconds of work, too cheap to measure.
STEPS_BETWEEN_QUESTIONS = 1000
# Of 4 KiB each.
PAGES_TAKEN_OVER = 256
# Seconds that the window may stand still for what is written beside it.
_PATIENCE = 0.04


class Desk:
    """Everything that is stored, the clock, and the one way to change it.

    The clock's "today" follows the zone of the settings.
    """

    def __init__(self, folder: Path, database: Any, clock: Clock, place: KeyPlace, raw_key: bytes) -> None:
        self.folder = folder
        self.database = database
        self.clock = clock
        self.key_place = place
        self.announcer = Announcer()
        self.is_open = True
        self.found_at_start: Refusal | None = None
        self.search_words = SearchVocabularies()
        self._raw_key = bytearray(raw_key)
        self._turn, self._patience = Turn(), _PATIENCE
        self._settings: DeskSettings | None = None
        self._hold: DeskHold | None = None
        self._is_beside = False
        self._is_damaged = False
        self._data_version = self._read_data_version()
        recall_answers(database)
        self._read_settings()

    @property
    def key(self) -> DeskKey:
        """The key of this desk, for what encrypts it anew or opens a copy of it; to be let go at once."""
        return DeskKey(bytes(self._raw_key), self.key_place)

    @property
    def settings(self) -> DeskSettings:
        """The recruiter's settings as they are stored."""
        return self._settings or self._read_settings()

    def word_means(self, key: str) -> tuple[str, str]:
        """Return the key that a word of the vocabulary means on this desk, and the recruiter's own word."""
        return self.settings.stages.means(key)

    def run(self, label: Label, work: Callable[[Writer], T]) -> T:
        """Do the work in one transaction, store its undo step, and tell the listeners after the commit.

        Work that changes nothing leaves no step. Any error rolls everything back and nothing is published.

        Raises:
            Refusal: the work refused, or the database can't be written.
        """
        return self.run_and_name(work, lambda _result: label)

    def run_and_name(self, work: Callable[[Writer], T], label_for: Callable[[T], Label]) -> T:
        """Do what `run` does, for work whose name depends on what it did: how many it concerned.

        Raises:
            Refusal: the work refused, or the database can't be written.
        """
        from recruiterdesk.storage.write_path import do_work

        with self._transaction():
            now = self.clock.now()
            result, touched = do_work(self.database, label_for, now, work, self._read_settings)
        self._announce(touched, label_for(result), undone=False)
        return result

    def run_in_bulk(self, label: Label, work: Callable[[Writer], T]) -> T:
        """Do what `run` does, with room in memory for work that writes very many rows.

        Raises:
            Refusal: the work refused, or the database can't be written.
        """
        with self._turn.at_length(), self.database.roomy():
            return self.run(label, work)

    def run_for_good(self, work: Callable[[Writer], T]) -> T:
        """Do the work in one transaction that leaves no step, and so has no name: nothing takes it back.

        Raises:
            Refusal: the work refused, or the database can't be written.
        """
        from recruiterdesk.storage.write_path import do_for_good

        with self._turn.at_length(), self.database.roomy(), self._transaction():
            result, touched = do_for_good(self.database, work, self._read_settings, self.clock.now())
        self.search_words.forget()
        if touched.kinds:
            self.announcer.publish(Changes(touched.kinds, touched.people))
        return result

    def write_pages_anew(self) -> None:
        """Write every page of the file anew, so that none holds what was removed, and fold the journal in.

        Raises:
            Refusal: another process or thread reads or writes just now, or the disk is full.
        """
        with self._turn.at_length(), self._turn.taken(self._patience), database_refusals(self.folder):
            # Tables that this connection keeps for itself would go.
            fresh = open_there(self.folder / FILE_NAME, bytes(self._raw_key))
            try:
                fresh.write_anew()
            finally:
                fresh.close()

    def run_for_many(self, work: Callable[[Writer], T], label_for: Callable[[T], Label]) -> T:
        """Do what `run_and_name` does, with room in memory for work that writes very many rows.

        Raises:
            Refusal: the work refused, or the database can't be written.
        """
        with self._turn.at_length(), self.database.roomy():
            return self.run_and_name(work, label_for)

    def run_bringing_many(self, label: Label, work: Callable[[Writer], T]) -> T:
        """Do what `run_in_bulk` does, with references looked at once at the end instead of row by row.

        The journal is folded into the file afterwards: beside the window, or as the desk is closed.

        Raises:
            Refusal: the work refused, a row refers to nothing, or the database can't be written.
        """

        def checked(writer: Writer) -> T:
            result = work(writer)
            writer.written.references.require(self.database)
            return result

        with self._turn.at_length(), self.database.roomy_and_unchecked(), self.database.folding_later():
            return self.run(label, checked)

    def undo(self) -> Step:
        """Take the last step back and return it.

        Raises:
            Refusal: there is none, or its rows were changed since.
        """
        return self._swap(undone=False)

    def redo(self) -> Step:
        """Do again what was undone last and return it.

        Raises:
            Refusal: there is nothing to redo.
        """
        return self._swap(undone=True)

    def steps(self, limit: int) -> list[Step]:
        """Return the steps that can be undone, newest first."""
        from recruiterdesk.storage.undo_log import UndoLog

        return UndoLog(self.database).steps(undone=False, limit=limit)

    def undone_steps(self, limit: int) -> list[Step]:
        """Return the steps that can be redone, the next one first."""
        from recruiterdesk.storage.undo_log import UndoLog

        return UndoLog(self.database).steps(undone=True, limit=limit)

    def write_aside(self, work: Callable[[Any], T]) -> T:
        """Write what lies outside undo (marks of reminders, drafts of a running call), in a transaction."""
        with self._transaction():
            return work(self.database)

    def catch_up(self) -> None:
        """Work out anew what is owed to people, and index them, where a migration left it to this version."""
        if self.database.execute_sql('SELECT 1 FROM "underived" LIMIT 1').fetchall():
            from recruiterdesk.storage.derive import derive_underived

            self.write_aside(lambda database: derive_underived(database, self.settings))
        if self.database.execute_sql('SELECT 1 FROM "search_unfilled" LIMIT 1').fetchall():
            from recruiterdesk.storage.search_index import fill_search

            self.write_aside(fill_search)

    def keep_calendars(self) -> None:
        """Keep what was asked of the holidays package, so that the next start need not load it."""
        if has_unkept_answers():
            self.write_aside(keep_answers)

    def leave_folding(self) -> None:
        """Let no commit here fold the journal into the file: now and then one would take three times as long.

        Whoever asks for this has it folded on a connection beside (fold_journal).
        """
        self.database.leave_folding()

    def fold_journal(self) -> bool:
        """Fold what was written into the file, as far as nobody reads what it replaces; tell whether all is.

        Beside work that takes long, which may need the file for itself, it is left for another time.
        """
        is_wanted = not self.is_damaged and not self.is_written_beside()
        return is_wanted and bool(self.database.fold_journal())

    def written(self) -> tuple[int, int]:
        """Return two numbers that are others once something was written, here or on another connection."""
        return int(self.database.connection().total_changes), self._read_data_version()

    def changed_elsewhere(self) -> bool:
        """Tell whether another process wrote since this was last asked; if so, listeners should re-read."""
        found = self._read_data_version()
        changed = found != self._data_version
        self._data_version = found
        if changed:
            self._read_settings()
        return changed

    def beside(self) -> Desk:
        """Return the same desk on a connection of its own, for a worker thread; close it there.

        While it writes at length, this desk refuses at once to write (desk.at_work); it waits for its turn.

        Raises:
            Refusal: the desk was closed (desk.closed), its folder or file is gone, or it can't be read.
        """
        key = bytes(self._raw_key)
        if not self.is_open:
            raise Refusal("desk.closed")
        database = open_there(self.folder / FILE_NAME, key)
        beside = Desk(self.folder, database, self.clock, self.key_place, key)
        wipe(key)
        beside._turn, beside._patience = self._turn, BUSY_SECONDS
        beside.search_words = self.search_words
        beside._hold, beside._is_beside, beside._is_damaged = self._hold, True, self._is_damaged
        return beside

    def is_written_beside(self) -> bool:
        """Tell whether a worker writes in this desk just now, and takes long."""
        return self._turn.is_taken_at_length()

    def keep_hold(self, hold: DeskHold) -> None:
        """Keep this process's share of the desk until it is closed."""
        self._hold = hold

    @contextmanager
    def held_alone(self) -> Iterator[None]:
        """Keep every other process away from the desk meanwhile, and every other writer of this one.

        Raises:
            Refusal: another process has it open (restore.desk_in_use), or this one writes (desk.at_work).
        """
        alone = self._hold.alone() if self._hold else nullcontext()
        with self._turn.at_length(), self._turn.taken(self._patience), alone:
            yield

    @property
    def is_damaged(self) -> bool:
        """Tell whether the file was found damaged, whoever stumbled on it; it is written no more."""
        return self._is_damaged or self.database.saw_damage

    def write_no_more(self) -> None:
        """Refuse every write from now on: the file was found damaged, and a write could lose more of it."""
        self._is_damaged = True

    def take_over(self, copy: Any) -> None:
        """Put what an open copy of the same schema holds in the place of all that is here, or nothing.

        Whoever has the desk open in this process goes on, and finds at the next question that it has changed.

        Raises:
            Refusal: the database can't be written; it is as it was.
        """
        if self.is_damaged:
            raise Refusal("desk.damaged_while_open")
        with self._turn.at_length(), self._turn.taken(self._patience), database_refusals(self.folder):
            copy.backup(self.database.connection(), pages=PAGES_TAKEN_OVER)
        self.search_words.forget()
        self._read_settings()
        self.catch_up()

    def stop_when(self, asked: Callable[[], bool]) -> None:
        """Let whatever runs on this connection fail, rolled back, as soon as `asked` says so.

        The running operation raises Refusal(desk.failed). `asked` is called often, in the running thread.
        """
        self.database.stop_when(asked, STEPS_BETWEEN_QUESTIONS)

    def close(self) -> None:
        """Close the database, with the journal folded into the file, and wipe the key."""
        self.is_open = False
        if self.is_damaged:
            self.database.close_unwritten()
        else:
            self.database.close()
        self._raw_key[:] = bytes(len(self._raw_key))
        if self._hold is not None and not self._is_beside:
            self._hold.close()

    def _read_settings(self) -> DeskSettings:
        self._settings = stored_settings(self.database)
        self.clock.set_zone(recruiter_hours(self._settings).zone)
        return self._settings

    def _read_data_version(self) -> int:
        return int(self.database.execute_sql("PRAGMA data_version").fetchone()[0])

    def _swap(self, *, undone: bool) -> Step:
        from recruiterdesk.storage.write_path import swap_step

        with self._room_to_swap(undone=undone), self._transaction():
            step, touched = swap_step(self.database, self._read_settings, undone=undone)
        self._announce(touched, Label(step.label_key, step.label_values), undone=not undone)
        return step

    def next_step_is_big(self, *, undone: bool) -> bool:
        """Tell whether the step that is undone (or redone) next takes long enough to be done in a worker."""
        from recruiterdesk.storage.undo_log import MANY_ROWS, UndoLog

        log = UndoLog(self.database)
        return any(log.size(step) >= MANY_ROWS for step in log.steps(undone=undone, limit=1))

    @contextmanager
    def _room_to_swap(self, *, undone: bool) -> Iterator[None]:
        from recruiterdesk.storage.undo_log import ROWS_IN_BULK, UndoLog

        log = UndoLog(self.database)
        in_bulk = any(log.size_in_bulk(one) >= ROWS_IN_BULK for one in log.steps(undone=undone, limit=1))
        with ExitStack() as room:
            if in_bulk:
                room.enter_context(self._turn.at_length())
                room.enter_context(self.database.roomy_and_unchecked())
            yield

    def _announce(self, touched: Touched, label: Label, *, undone: bool) -> None:
        if touched.kinds:
            self.announcer.publish(
                Changes(touched.kinds, touched.people, label.key, label.values, undone=undone)
            )

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        if self.is_damaged:
            raise Refusal("desk.damaged_while_open")
        try:
            with (
                self._turn.taken(self._patience),
                database_refusals(self.folder),
                self.database.transaction("IMMEDIATE"),
            ):
                yield
        except BaseException:
            self._settings = None
            raise
