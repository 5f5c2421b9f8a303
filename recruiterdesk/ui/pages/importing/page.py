"""The import page: choose a file, look at what is in it, import it, take it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QVBoxLayout,
    QWidget,
)

from recruiterdesk.operations.as_remembered import forget_header
from recruiterdesk.ui.pages.importing.doings import import_actions
from recruiterdesk.ui.pages.importing.file_dialogs import ask_for_files, ask_where_to_save
from recruiterdesk.ui.pages.importing.outcomes import Outcomes
from recruiterdesk.ui.pages.importing.panels import Panels
from recruiterdesk.ui.pages.importing.preview import Reading
from recruiterdesk.ui.pages.importing.sources import Source
from recruiterdesk.ui.pages.importing.steps import ImportSteps
from recruiterdesk.ui.shell.file_drop import copied
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.workplace import FilesBesides, Workplace


class ImportPage(QWidget):
    """Shows one panel at a time; nothing is written before Import is pressed.

    Enter does the next thing, Esc goes a step back; both are told on the buttons.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._given: object = None
        self._comes_back = False
        self.steps = ImportSteps(workplace, self)
        self.run, self.files = self.steps.run, self.steps.files
        self.panels = panels = Panels(workplace, self.files)
        self.header, self.choosing, self.working = panels.header, panels.choosing, panels.working
        self.preview, self.result = panels.preview, panels.result
        self._outcomes = Outcomes(workplace, self.steps, panels, self)
        self._build()
        self._connect()

    def open_with(self, argument: object) -> None:
        """Read the first of some files (list of Source); None shows the page as it is.

        Coming back to the same visit keeps what was chosen in the preview, and coming back from the people of
        an import its result. FilesBesides wait for what is read or looked at.
        """
        if isinstance(argument, FilesBesides) and argument is not self._given:
            self._given = argument
            if self.run.is_busy() or self.files.waiting or self.panel() is self.preview:
                self.steps.let_follow(argument.files)
                self.panels.refresh_head()
            else:
                self.steps.hand_over(argument.files)
        elif isinstance(argument, Sequence) and argument and argument is not self._given:
            self._given = argument
            self._hand_over(argument)
        elif argument is None and self.panel() is self.result and not self._comes_back:
            self.panels.show_panel(self.choosing)
        self._comes_back = False
        self._take_keyboard()

    def page_actions(self) -> list[QAction]:
        return [self._choose_action, *import_actions(self)]

    def panel(self) -> QWidget | None:
        """Return what is shown below the header."""
        return self.panels.currentWidget()

    def choose_file(self) -> None:
        """Ask for files and read the first of them."""
        paths = ask_for_files(self, self.steps.where_to_look())
        if paths:
            self._hand_over(paths)

    def paste(self) -> None:
        """Read what another program copied."""
        handed = copied()
        if handed:
            self._hand_over(handed)
        else:
            said = self.tr("The clipboard holds no people: copy cells, a table or addresses first.")
            self._workplace.window.say(said)

    def do_next(self) -> None:
        """Do what the primary button says; what is being read is waited for, so that no file is skipped."""
        panel, understood = self.panel(), self.preview.understood
        if panel is self.preview and self.preview.question.is_open():
            self.preview.question.ask()
        elif panel is self.preview and understood is not None and understood.figures.pending_people:
            self.steps.write(understood.preview, self.preview.wanted())
        elif self.run.is_busy():
            return
        elif self.files.waiting:
            self._leave_if_settled()
            self.steps.read_next()
        elif panel is self.preview and self.files.place():
            self._leave_if_settled()
            self.panels.show_panel(self.choosing)
        elif panel in (self.choosing, self.preview):
            self.choose_file()
        elif panel is self.result:
            self._workplace.window.show_page(self.panels.after_import())

    def go_back(self) -> None:
        """Cancel what runs; else leave the file; else leave the page."""
        if self.run.is_busy():
            self.run.cancel()
        elif self.panel() is self.preview and self.preview.close_beside():
            pass
        elif self.panel() is self.preview:
            if not self._leave_if_settled():
                self.steps.leave(with_answers=self.preview.is_answered())
            self.panels.show_panel(self.choosing)
        else:
            self._workplace.window.go_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer_enter()
        elif not self._panel_answers(event):
            super().keyPressEvent(event)

    def _take_keyboard(self) -> None:
        """Put the keyboard where the keys of what is shown are answered."""
        if self.panel() is self.preview:
            self.preview.take_keyboard()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # what the user asks for

    def _hand_over(self, sources: Sequence[Source]) -> None:
        """Read files; what was decided of another one that is looked at is kept."""
        is_left = self.panel() is self.preview and not self._leave_if_settled()
        if is_left and self.preview.is_answered() and not self.steps.reads_one_of(sources):
            self.steps.leave(with_answers=True)
        self.steps.hand_over(sources)

    def _plan(self, reading: Reading) -> None:
        self.steps.plan(reading, self.preview.preview)

    def _begin_anew(self) -> None:
        """Leave what speaks of the desk before it was replaced: its people, and an import to undo there."""
        if self.run.is_writing():
            return
        if self.panel() is self.preview or self.run.is_busy():
            self.steps.read_by_itself()
        elif self.panel() is self.result:
            self.panels.show_panel(self.choosing)

    def _forget_columns(self) -> None:
        """Read the columns by themselves again, now and for every such file."""
        preview = self.preview.preview
        if preview is not None:
            self._workplace.do(partial(forget_header, self._workplace.desk, preview.found))
            self._plan(replace(preview.reading, columns=None))

    def _save_leftovers(self) -> None:
        plan, source = self.panels.plan_in_front(), self.panels.source_in_front()
        if plan is None or source is None:
            return
        path = ask_where_to_save(self, source)
        if path is not None:
            self.panels.come_back_here()
            self.steps.save_leftovers(path, plan)

    def _look_into_backup(self) -> None:
        reading = self.steps.reading
        if reading is not None and isinstance(reading.source, Path):
            # Another value each time: who comes back there later is not asked again.
            self._workplace.window.show_page("backups", Path(reading.source))

    def _note_leaving(self) -> None:
        """The people of the import are looked at; the rows left over, and its undo, are still here then."""
        self._comes_back = True

    def _leave_if_settled(self) -> bool:
        """Note what became of the file that is looked at, where it brings nobody; False where it does."""
        understood = self.preview.understood
        if self.panel() is not self.preview or understood is None or understood.figures.pending_people:
            return False
        has_people = bool(understood.preview.plan.records)
        self.files.note(self.tr("nothing new") if has_people else self.tr("nobody was found in it"))
        return True

    # keys and layout

    def _panel_answers(self, event: QKeyEvent) -> bool:
        panel = self.panel()
        return panel in (self.choosing, self.preview, self.result) and panel.answer_key(event)

    def _answer_enter(self) -> None:
        """Press the button that has the keyboard, else do the next thing; a box for a choice keeps still."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused is not self.header.primary:
            focused.click()
        elif not isinstance(focused, QComboBox):
            self.do_next()

    def _build(self) -> None:
        page = FilledPage(self.header)
        page.body.addWidget(self.panels, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._choose_action = QAction(self.tr("Choose a file to import…"), self)
        self._choose_action.setShortcut(QKeySequence("Ctrl+O"))
        self._choose_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._choose_action.triggered.connect(self.choose_file)
        self.addAction(self._choose_action)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)

    def _connect(self) -> None:
        self._workplace.changes.replaced.connect(self._begin_anew)
        self.header.primary.clicked.connect(self.do_next)
        self.header.cancel.clicked.connect(self.go_back)
        self.choosing.file_wanted.connect(self.choose_file)
        self.choosing.paste_wanted.connect(self.paste)
        self.choosing.imports_wanted.connect(lambda: self._workplace.window.show_page("imports"))
        self.choosing.again_wanted.connect(self.steps.try_again)
        self.choosing.left_wanted.connect(self.steps.take_up)
        self.choosing.restore_wanted.connect(self._look_into_backup)
        self.preview.reading_chosen.connect(self._plan)
        self.preview.forget_wanted.connect(self._forget_columns)
        self.preview.save_wanted.connect(self._save_leftovers)
        self.result.save_wanted.connect(self._save_leftovers)
        self.result.undo_wanted.connect(lambda: self.steps.take_back(self.result.imported))
        self.result.another_wanted.connect(self.steps.read_next)
        self.result.people_shown.connect(self._note_leaving)
        self.result.again_wanted.connect(self.steps.look_again)
        self.result.left_wanted.connect(self.steps.take_up)
        self.panels.panel_shown.connect(self._take_keyboard)
