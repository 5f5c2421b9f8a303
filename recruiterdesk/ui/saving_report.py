"""Saves a person's access report where the user says, beside the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from recruiterdesk.messages import Sentences
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.workers import Reins, Work

if TYPE_CHECKING:
    from recruiterdesk.core.errors import Refusal
    from recruiterdesk.domain import records
    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.ui.workplace import Workplace


def tr(text: str) -> str:
    return QCoreApplication.translate("SavingReport", text)


class SavingReport(QObject):
    """One report at a time; a file that was there is replaced whole, or stays as it was."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._window = parent
        self._work: Work | None = None

    def is_busy(self) -> bool:
        return self._work is not None

    def ask(self, person: records.Person) -> None:
        """Ask where to, as a page or as JSON, and save it."""
        from recruiterdesk.operations.access_report import proposed_name

        name = proposed_name(person.full_name, self._workplace.desk.clock.today())
        kinds = f"{tr('Page to read and print')} (*.html);;JSON (*.json)"
        path, chosen = QFileDialog.getSaveFileName(self._window, tr("Access report"), name, kinds)
        if path:
            self.save(person.id, _with_suffix(Path(path), chosen))

    def save(self, person_id: int, path: Path) -> None:
        """Save the report beside the window."""
        if self._work is not None:
            return
        work = self._work = Work(partial(_write, self._workplace.desk, person_id, path))
        for ended in (work.finished, work.refused, work.cancelled, work.broken):
            ended.connect(self._be_free)
        work.finished.connect(lambda _done: self._say(tr("Saved as {path}").format(path=path)))
        work.refused.connect(self._refuse)
        work.start()

    def _be_free(self, *_outcome: object) -> None:
        self._work = None

    def _refuse(self, refusal: Refusal) -> None:
        self._say(self._workplace.sentences.refusal(refusal))

    def _say(self, text: str) -> None:
        self._workplace.window.say(text)


def _with_suffix(path: Path, chosen: str) -> Path:
    """Return the path with the end of the chosen kind where it has none that is known."""
    if path.suffix.casefold() in (".html", ".htm", ".json"):
        return path
    return path.with_name(path.name + (".json" if "*.json" in chosen else ".html"))


def _write(desk: Desk, person_id: int, path: Path, reins: Reins) -> None:
    """Write it on a connection of its own.

    Raises:
        Refusal: the person is gone, or the file can't be written.
    """
    from recruiterdesk.operations.access_report import write_access_report

    with desk_beside(desk, reins) as beside:
        words = Sentences(ZoneInfo(beside.settings.zone), means=beside.word_means)
        write_access_report(beside, person_id, path, words)
