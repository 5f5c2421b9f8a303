"""Exports from the window: where to, written beside it, with progress and Cancel, and where it is then.

What writes files is imported with the first export: no page needs it to be shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workers import Cancelled, Reins, Work

if TYPE_CHECKING:
    from recruiterdesk.core.errors import Refusal
    from recruiterdesk.operations.exporting import ExportPulse
    from recruiterdesk.operations.many import Whom
    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.ui.workplace import Workplace

PEOPLE, PIPELINE, CALLS, EVERYTHING = "people", "pipeline", "check-ins", "everything"
# Work that ends sooner shows no progress.
PATIENCE_MS = 300
_WIDTH = 420


def tr(text: str) -> str:
    return QCoreApplication.translate("Exporting", text)


class Exporting(QObject):
    """One export at a time; a file that was there is replaced whole, or stays as it was."""

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._window = parent
        self._work: Work | None = None
        self._progress: ExportProgress | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_progress)

    def is_busy(self) -> bool:
        return self._work is not None

    def ask(self, what: str) -> None:
        """Ask where to and as which kind of file, and write it."""
        path = self._ask_place(what)
        if path is not None:
            self.write(what, path)

    def ask_chosen(self, whom: Whom) -> None:
        """Ask where to and as which kind of file, and write these people alone."""
        path = self._ask_place(PEOPLE)
        if path is not None:
            self.write_chosen(whom, path)

    def write(self, what: str, path: Path) -> None:
        """Write the file beside the window."""
        self._start(partial(_written, self._workplace.desk, what, path), what, path)

    def write_chosen(self, whom: Whom, path: Path) -> None:
        """Write these people alone, beside the window."""
        self._start(partial(_chosen_written, self._workplace.desk, whom, path), PEOPLE, path)

    def _ask_place(self, what: str) -> Path | None:
        kinds = file_kinds(what)
        day = self._workplace.desk.clock.today().isoformat()
        suggested = f"{_file_name(what)} {day}{next(iter(kinds))}"
        filters = ";;".join(f"{words} (*{suffix})" for suffix, words in kinds.items())
        from PySide6.QtWidgets import QFileDialog

        path, chosen = QFileDialog.getSaveFileName(self._window, title_of(what), suggested, filters)
        return _with_suffix(Path(path), chosen, kinds) if path else None

    def _start(self, job: Callable[[Reins], int], what: str, path: Path) -> None:
        if self._work is not None:
            return
        work = self._work = Work(job)
        self._progress = progress = ExportProgress(title_of(what), path.name, self._window)
        progress.cancelled.connect(work.cancel)
        work.progressed.connect(progress.show_progress)
        for ended in (work.finished, work.refused, work.cancelled, work.broken):
            ended.connect(self._end)
        work.finished.connect(partial(self._say_saved, path))
        work.refused.connect(self._refuse)
        work.cancelled.connect(self._say_cancelled)
        work.start()
        self._patience.start()

    def _show_progress(self) -> None:
        if self._progress is not None:
            self._progress.open()

    def _end(self, *_outcome: object) -> None:
        self._patience.stop()
        progress, self._progress, self._work = self._progress, None, None
        if progress is not None:
            progress.done(0)
            progress.deleteLater()

    def _refuse(self, refusal: Refusal) -> None:
        self._say(self._workplace.sentences.refusal(refusal))

    def _say_saved(self, path: Path, _count: object) -> None:
        self._say(tr("Saved as {path}").format(path=path))

    def _say_cancelled(self) -> None:
        self._say(tr("The export was cancelled; nothing was written."))

    def _say(self, text: str) -> None:
        self._workplace.window.say(text)


class ExportProgress(QDialog):
    """How far the export is; Esc or Cancel stops it.

    Signals:
        cancelled: the user wants it stopped.
    """

    cancelled = Signal()

    def __init__(self, title: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.far = muted_text(name)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        self.cancel = PlainButton(tr("Cancel"), "Esc")
        self.cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addStrut(_WIDTH)
        layout.addWidget(Text(title, TextSize.LARGE))
        layout.addWidget(self.bar)
        layout.addWidget(self.far)
        layout.addLayout(buttons)

    def show_progress(self, done: int, everything: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, everything)
        self.bar.setValue(done)
        locale = QLocale()
        said = tr("{done} of {everything}")
        self.far.setText(said.format(done=locale.toString(done), everything=locale.toString(everything)))

    def reject(self) -> None:
        """Esc asks to stop; the dialog goes when the work has ended."""
        self.cancel.click()


def export_actions(workplace: Workplace, parent: QWidget) -> Sequence[QAction]:
    """Return what can be exported, as actions for the palette and for menus."""
    exporting = Exporting(workplace, parent)
    actions = []
    for what in (PEOPLE, PIPELINE, CALLS, EVERYTHING):
        action = QAction(title_of(what), parent)
        action.triggered.connect(partial(_ask, exporting, what))
        actions.append(action)
    return actions


def export_key(page: QWidget, export: Callable[[], None]) -> None:
    """Let Ctrl+E export on a page; by name the palette has it from the window."""
    shortcut = QShortcut(QKeySequence("Ctrl+E"), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(export)


def _ask(exporting: Exporting, what: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
    exporting.ask(what)


def title_of(what: str) -> str:
    return {
        PEOPLE: tr("Export people…"),
        PIPELINE: tr("Export the pipeline…"),
        CALLS: tr("Export calls that lie ahead…"),
        EVERYTHING: tr("Export everything…"),
    }[what]


def file_kinds(what: str) -> dict[str, str]:
    """Return the ends of file names that make sense, each with what it is, the usual one first."""
    table = {".xlsx": tr("Excel workbook"), ".csv": tr("CSV table"), ".json": "JSON"}
    return {
        PEOPLE: table | {".vcf": tr("Contact cards")},
        PIPELINE: table,
        CALLS: {".ics": tr("Calendar")} | table,
        EVERYTHING: {".json": "JSON"},
    }[what]


def _file_name(what: str) -> str:
    return {
        PEOPLE: tr("people"),
        PIPELINE: tr("pipeline"),
        CALLS: tr("calls"),
        EVERYTHING: "recruiterdesk",
    }[what]


def _with_suffix(path: Path, chosen: str, kinds: dict[str, str]) -> Path:
    """Return the path with the end of the chosen kind where it has none that is known."""
    if path.suffix.lower() in kinds:
        return path
    suffix = next((each for each in kinds if f"(*{each})" in chosen), next(iter(kinds)))
    return path.with_name(path.name + suffix)


def _written(desk: Desk, what: str, path: Path, reins: Reins) -> int:
    """Write the file on a connection of its own; return the number of rows.

    Raises:
        Refusal: it can't be written.
        Cancelled: the user cancelled, and nothing was written.
    """
    from recruiterdesk.operations.exporting import ExportWhat, export_to

    return _beside(desk, lambda beside, pulse: export_to(beside, ExportWhat(what), path, pulse=pulse), reins)


def _chosen_written(desk: Desk, whom: Whom, path: Path, reins: Reins) -> int:
    """Write these people on a connection of its own; return how many there were.

    Raises:
        Refusal: the file can't be written.
        Cancelled: the user cancelled, and nothing was written.
    """
    from recruiterdesk.operations.exporting import export_chosen

    return _beside(desk, lambda beside, pulse: export_chosen(beside, whom, path, pulse=pulse), reins)


def _beside(desk: Desk, write: Callable[[Desk, ExportPulse], int], reins: Reins) -> int:
    from recruiterdesk.operations.exporting import ExportCancelled, ExportPulse

    beside = desk.beside()
    try:
        return write(beside, ExportPulse(reins.tell, reins.is_pulled))
    except ExportCancelled as cancelled:
        raise Cancelled from cancelled
    finally:
        beside.close()
