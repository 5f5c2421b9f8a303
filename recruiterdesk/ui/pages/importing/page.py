"""The import page: choose a file, look at what is in it, import it, take it back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from recruiterdesk.core.changes import Changes
from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.imports import PLANNED_BEFORE
from recruiterdesk.storage.queries.first_steps import first_steps_are_done
from recruiterdesk.storage.queries.work_calendars import own_calendar
from recruiterdesk.ui.pages.importing.choosing_panel import ChoosingPanel
from recruiterdesk.ui.pages.importing.header import AfterImport, ImportHeader
from recruiterdesk.ui.pages.importing.jobs import Imported, Understood
from recruiterdesk.ui.pages.importing.preview import Reading
from recruiterdesk.ui.pages.importing.preview_panel import PreviewPanel
from recruiterdesk.ui.pages.importing.result_panel import ResultPanel
from recruiterdesk.ui.pages.importing.rows import Reader
from recruiterdesk.ui.pages.importing.run import ImportRun
from recruiterdesk.ui.pages.importing.working_panel import WorkingPanel
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.workplace import Workplace

# Work that ends sooner shows no bar: the preview only changes.
PATIENCE_MS = 200
ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".vcf", ".htm", ".html")


class ImportPage(QWidget):
    """Shows one panel at a time; nothing is written before Import is pressed.

    Enter does the next thing, Esc goes a step back; both are told on the buttons.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._given: object = None
        self._waiting: list[Path] = []
        self._reading: Reading | None = None
        self.run = ImportRun(workplace, self)
        self.choosing, self.preview = ChoosingPanel(), PreviewPanel()
        self.working, self.result = WorkingPanel(), ResultPanel(workplace)
        self._before: QWidget = self.choosing
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._build()
        self._connect()
        self._show(self.choosing)

    def open_with(self, argument: object) -> None:
        """Read the first of some files (list[Path]); None shows the page as it is.

        Coming back to the same visit keeps what was chosen in the preview.
        """
        if isinstance(argument, Sequence) and argument and argument is not self._given:
            self._given = argument
            self._waiting = [Path(each) for each in argument]
            self._read_next()
        elif argument is None and self.panel() is self.result:
            self._show(self.choosing)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> list[QAction]:
        return [self._choose_action]

    def panel(self) -> QWidget | None:
        """Return what is shown below the header."""
        return self._panels.currentWidget()

    def choose_file(self) -> None:
        """Ask for a file and read it."""
        path, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Import a spreadsheet"),
            "",
            self.tr("Tables and cards (*{endings});;All files (*)").format(endings=" *".join(ENDINGS)),
        )
        if path:
            self._waiting = []
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Read a file and show what its import would do."""
        self.choosing.show_refusal("")
        self._ask(Reading(path), fresh=True)

    def do_next(self) -> None:
        """Do what the primary button says."""
        panel, understood = self.panel(), self.preview.understood
        if panel is self.choosing:
            self.choose_file()
        elif panel is self.preview and understood is not None:
            if understood.figures.pending_people:
                self._import()
            else:
                self.choose_file()
        elif panel is self.result:
            self._workplace.window.show_page(self._after())

    def go_back(self) -> None:
        """Cancel what runs; else leave the file; else leave the page."""
        if self.run.is_busy():
            self.run.cancel()
        elif self.panel() is self.preview:
            self._show(self.choosing)
        else:
            self._workplace.window.go_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer_enter()
        elif self.panel() is not self.result or not self.result.answer_key(event):
            super().keyPressEvent(event)

    # what the work brought

    def _show_understood(self, understood: Understood) -> None:
        desk = self._workplace.desk
        reader = Reader(desk.clock.today(), own_calendar(desk), self._workplace.sentences)
        self.preview.show_understood(understood, reader)
        if self.panel() is not self.preview:
            self._show(self.preview)
            self.preview.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._patience.stop()
        self.header.show_preview(understood)

    def _show_imported(self, imported: Imported) -> None:
        self.result.show_imported(imported)
        self.result.show_waiting_files(len(self._waiting))
        self._show(self.result)

    def _show_taken_back(self) -> None:
        self.result.show_taken_back()
        self._show(self.result)

    def _show_refusal(self, refusal: Refusal) -> None:
        sentence = self._workplace.sentences.refusal(refusal)
        if self._before is self.choosing or self.panel() is self.choosing:
            name = self._reading.path.name if self._reading else ""
            self.choosing.show_refusal(f"{name}: {sentence}" if name and name not in sentence else sentence)
            self._show(self.choosing)
        else:
            self._workplace.window.say(sentence)
            self._show(self._before)
        if refusal.key == PLANNED_BEFORE and self.preview.preview is not None:
            self._ask(self.preview.preview.reading)

    def _show_given_up(self) -> None:
        self._show(self._before)

    def _note_changes(self, changes: Changes) -> None:
        """Follow an undo that was asked for elsewhere in the window."""
        imported = self.result.imported
        if changes.undone and changes.label_key == "import" and imported is not None:
            steps = self._workplace.desk.undone_steps(1)
            if steps and steps[0].id == imported.step_id:
                self.result.show_taken_back()
                self.header.show_result(None, self._after())

    # what the user asks for

    def _read_next(self) -> None:
        if self._waiting:
            self.read(self._waiting.pop(0))
        else:
            self._show(self.choosing)

    def _ask(self, reading: Reading, *, fresh: bool = False) -> None:
        """Have a reading planned; the file is read again only where another sheet is asked for."""
        shown = self.preview.preview
        same = shown is not None and not fresh and reading.sheet == shown.reading.sheet
        self._reading = reading
        self._before = self.choosing if fresh else self.preview
        self.working.show_work(
            self.tr("Reading {name}…").format(name=reading.path.name), self.tr("Nothing is written yet.")
        )
        self.run.understand(reading, shown.found if same and shown else None)
        self._patience.start()

    def _import(self) -> None:
        preview = self.preview.preview
        if preview is None or self.run.is_busy():
            return
        self._before = self.preview
        self.working.show_work(
            self.tr("Importing {name}…").format(name=preview.reading.path.name),
            self.tr("All of it is imported or, if you cancel, nothing."),
        )
        self.run.write(preview, self.preview.wanted())
        self._patience.start()

    def _undo(self) -> None:
        imported = self.result.imported
        if imported is None or imported.step_id is None or self.run.is_busy():
            return
        self._before = self.result
        self.working.show_work(self.tr("Taking the import back…"), "")
        self.run.take_back(imported.step_id)
        self._patience.start()

    def _save_leftovers(self) -> None:
        imported = self.result.imported
        if imported is None or self.run.is_busy():
            return
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the rows that weren’t imported"), self.tr("not imported.csv"), "CSV (*.csv)"
        )
        if path:
            self._before = self.result
            self.run.save_leftovers(Path(path), imported.plan)

    def _say_saved(self, path: Path) -> None:
        self._workplace.window.say(self.tr("Saved as {name}").format(name=path.name))

    # what is shown

    def _after(self) -> AfterImport:
        is_new = not first_steps_are_done(self._workplace.desk)
        return AfterImport.FIRST_STEPS if is_new else AfterImport.TODAY

    def _show(self, panel: QWidget) -> None:
        self._patience.stop()
        self._panels.setCurrentWidget(panel)
        understood = self.preview.understood
        if panel is self.preview and understood is not None:
            self.header.show_preview(understood)
        elif panel is self.result:
            self.header.show_result(self.result.imported, self._after())
        else:
            self.header.show_nothing_to_press(
                self.tr("Back") if panel is self.choosing else self.tr("Cancel")
            )
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_working(self) -> None:
        if self.run.is_busy():
            self._show(self.working)

    def _answer_enter(self) -> None:
        """Press the button that has the keyboard, else do the next thing; a box for a choice keeps still."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused is not self.header.primary:
            focused.click()
        elif not isinstance(focused, QComboBox):
            self.do_next()

    def _build(self) -> None:
        self.header = ImportHeader()
        page = FilledPage(self.header)
        self._panels = QStackedWidget()
        for panel in (self.choosing, self.working, self.preview, self.result):
            self._panels.addWidget(panel)
        page.body.addWidget(self._panels, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._choose_action = QAction(self.tr("Choose a file to import…"), self)
        self._choose_action.setShortcut(QKeySequence("Ctrl+O"))
        self._choose_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._choose_action.triggered.connect(self.choose_file)
        self.addAction(self._choose_action)

    def _connect(self) -> None:
        self._patience.timeout.connect(self._show_working)
        self.header.primary.clicked.connect(self.do_next)
        self.header.cancel.clicked.connect(self.go_back)
        self.choosing.file_wanted.connect(self.choose_file)
        self.preview.reading_chosen.connect(self._ask)
        self.result.save_wanted.connect(self._save_leftovers)
        self.result.undo_wanted.connect(self._undo)
        self.result.next_wanted.connect(self._read_next)
        self.run.progressed.connect(self.working.show_progress)
        self.run.understood.connect(self._show_understood)
        self.run.imported.connect(self._show_imported)
        self.run.taken_back.connect(self._show_taken_back)
        self.run.saved.connect(self._say_saved)
        self.run.refused.connect(self._show_refusal)
        self.run.given_up.connect(self._show_given_up)
        self._stop_listening = self._workplace.desk.announcer.listen(self._note_changes)
