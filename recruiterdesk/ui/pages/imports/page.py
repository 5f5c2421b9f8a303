"""The page of all imports."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.taking_back import KeptPerson, TakenBack, forget_import
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.import_batches import ImportLine, import_batches, people_of_import
from recruiterdesk.storage.queries.people import people_rows
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.importing.kept_card import KeptCard, taken_back_words
from recruiterdesk.ui.pages.importing.run import ImportRun
from recruiterdesk.ui.pages.imports.details_card import DetailsCard
from recruiterdesk.ui.pages.imports.words import import_item, tr
from recruiterdesk.ui.pages.people.chosen import ChosenPeople
from recruiterdesk.ui.widgets.beside import beside
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.workers import Reins, Work
from recruiterdesk.ui.workplace import Workplace

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ImportsPage(QWidget):
    """Newest first; the selected one stands beside the list, Enter goes over to it."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._lines: dict[int, ImportLine] = {}
        self._people: tuple[int, ...] = ()
        self._shown: int | None = None
        self._times_shown = 0
        self._taking: int | None = None
        self._kept: dict[int, tuple[KeptPerson, ...]] = {}
        self.run = ImportRun(workplace, self)
        self.model = RowModel(self)
        self.list = RowList(self.model, tr("Imports"))
        self.details, self.kept = DetailsCard(), KeptCard(workplace)
        self._build()
        self._connect()
        self._freshness = Freshness(self, workplace.changes, self.reread)

    def open_with(self, argument: object) -> None:
        """Show the import with this id; None the one that was selected before, or else the newest."""
        if isinstance(argument, int):
            self.reread()
            self._freshness.note_read()
            self.list.select_id(argument)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def reread(self) -> None:
        """Show the imports as they are now."""
        here = whereabouts(self._workplace.desk)
        lines = import_batches(self._workplace.desk)
        self._lines = {line.id: line for line in lines}
        chosen = self.list.selected_id()
        self.model.set_items([import_item(line, here) for line in lines])
        self._stack.setCurrentIndex(0 if lines else 1)
        if lines and not self.list.select_id(chosen if chosen is not None else lines[0].id):
            self.list.select_id(lines[0].id)
        self._show(self.list.selected_id())

    def selected(self) -> ImportLine | None:
        """Return the import that is selected."""
        return self._lines.get(self.list.selected_id() or 0)

    def take_back(self) -> None:
        """Take the selected import back."""
        line = self.selected()
        if line is not None and line.can_be_taken_back and not self.run.is_busy():
            # Before the buttons go grey: the keyboard would wander off to another part of the window.
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.details.show_busy(True)
            self._taking = line.id
            self.run.take_back(line.id)

    def remove(self) -> None:
        """Remove the selected import from the list; its people stay."""
        line = self.selected()
        if line is not None and not self.run.is_busy():
            self._workplace.do(partial(forget_import, self._workplace.desk, line.id))

    def show_people(self) -> None:
        """List the people of the selected import by themselves."""
        line = self.selected()
        if line is not None and self._people:
            words = tr("from {file}").format(file=line.file_name)
            self._workplace.window.show_page("people", ChosenPeople(self._people, words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.run.is_busy():
            self.run.cancel()
        elif event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        elif not self._lines and event.key() in _ENTER:
            self._import()
        elif event.key() in _ENTER and isinstance(focused := self.focusWidget(), QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    # the import beside the list

    def _show(self, batch_id: int | None) -> None:
        self._times_shown += 1
        line = self._lines.get(batch_id or 0)
        if line is None:
            return
        if batch_id != self._shown or line.taken_back_at is None:
            self.kept.show_kept(())
        self._shown = batch_id
        self._people = ()
        self.details.show_import(line, whereabouts(self._workplace.desk))
        kept = self._kept.get(line.id, ()) if line.taken_back_at is not None else ()
        work = Work(partial(_people_beside, self._workplace.desk, line.id, kept))
        work.finished.connect(partial(self._show_there, self._times_shown))
        work.start()

    def _show_there(self, time_shown: int, there: _There) -> None:
        # What was looked up before the last change is old, also of the same import.
        if time_shown == self._times_shown:
            self._people = there.people
            self.details.show_there(len(there.people))
            self.kept.show_kept(there.kept)

    def _show_taken_back(self, taken: TakenBack | None) -> None:
        if taken is not None and self._taking is not None:
            self._kept[self._taking] = taken.kept
        self.reread()
        self.kept.show_kept(taken.kept if taken is not None else ())
        if taken is not None and taken.kept:
            self._workplace.window.say(taken_back_words(taken))

    def _show_refusal(self, refusal: Refusal) -> None:
        self._workplace.window.say(self._workplace.sentences.refusal(refusal))
        self.reread()

    def _open_history(self) -> None:
        self._workplace.window.show_page("history")

    def _import(self) -> None:
        self._workplace.window.show_page("importing")

    # its parts

    def _build(self) -> None:
        header = PageHeader(tr("Imports"), below=tr("Each can be taken back as a whole, also weeks later"))
        page = FilledPage(header)
        more = PlainButton(tr("Import a file"), "Ctrl+I")
        more.clicked.connect(self._import)
        steps = PlainButton(tr("Undo history"), "Ctrl+Shift+H")
        steps.setToolTip(tr("Every step by name, and back to one of them"))
        steps.clicked.connect(self._open_history)
        header.add_action(steps)
        header.add_action(more)
        listed = Card()
        listed.add_rows(self.list)
        both = beside(listed, self.details, below=self.kept)
        self.nothing = EmptyState(
            tr("Nothing was imported yet"),
            tr("Every import is listed here, with what it brought, and can be taken back as a whole."),
            tr("Import a spreadsheet"),
            "↵",
        )
        self.nothing.chosen.connect(self._import)
        self._stack = QStackedWidget()
        self._stack.addWidget(both)
        self._stack.addWidget(self.nothing)
        page.body.addWidget(self._stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._actions = [
            page_action(self, tr("Show the people of the selected import"), "N", self.show_people),
            page_action(self, tr("Take the selected import back"), "T", self.take_back),
            page_action(self, tr("Remove the selected import from the list"), "Del", self.remove),
        ]

    def _connect(self) -> None:
        self.list.row_selected.connect(self._show)
        self.list.row_opened.connect(lambda _id: self.details.take_keyboard())
        self.details.people_wanted.connect(self.show_people)
        self.details.taking_back_wanted.connect(self.take_back)
        self.details.removal_wanted.connect(self.remove)
        self.run.taken_back.connect(self._show_taken_back)
        self.run.refused.connect(self._show_refusal)
        self.run.given_up.connect(self.reread)


@dataclass(frozen=True, slots=True)
class _There:
    """Who of an import is on the desk, and who of them was kept when it was taken back."""

    people: tuple[int, ...]
    kept: tuple[KeptPerson, ...]


def _people_beside(desk: Desk, batch_id: int, kept: tuple[KeptPerson, ...], _reins: Reins) -> _There:
    beside = desk.beside()
    try:
        known = {row.id for row in people_rows(beside, [person.person_id for person in kept])}
        there = tuple(person for person in kept if person.person_id in known)
        return _There(people_of_import(beside, batch_id), there)
    finally:
        beside.close()
