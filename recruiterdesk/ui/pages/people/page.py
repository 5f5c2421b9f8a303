"""The page of all people: search as you type, open, add."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.domain.filter_troubles import said_of
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.storage.queries.people import count_people, people_rows
from recruiterdesk.ui import wording
from recruiterdesk.ui.exporting import PEOPLE, Exporting, export_key
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.many.actions import ManyActions
from recruiterdesk.ui.many.choosing_list import ChoosingList
from recruiterdesk.ui.models.chosen import Chosen
from recruiterdesk.ui.models.id_list import AT_ONCE, IdList
from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.people.chosen import ChosenPeople
from recruiterdesk.ui.pages.people.rows import person_item
from recruiterdesk.ui.pages.person.adding import AddPersonDialog
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.rows import RowItem
from recruiterdesk.ui.widgets.search_field import SearchField
from recruiterdesk.ui.workplace import Workplace


class PeoplePage(QWidget):
    """A list of any length; Enter opens the person, letters go to the search field."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._chosen: ChosenPeople | None = None
        self._ids = IdList(workplace.desk, self)
        self._model = PagedRows(self._read_rows, self)
        self.picked = Chosen(self)
        self._all_known, self._all_wanted = True, False
        self._build()
        self._ids.begun.connect(self._show_first)
        self._ids.completed.connect(self._show_all)
        self._freshness = Freshness(self, workplace.changes, self._ask)

    def open_with(self, argument: object) -> None:
        """Show everybody, or look for a text, or list some people (ChosenPeople) by themselves."""
        chosen = argument if isinstance(argument, ChosenPeople) else None
        if chosen != self._chosen:
            self._show_chosen(chosen)
        if isinstance(argument, str):
            self.search_field.setText(argument)
        self.search_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> list[QAction]:
        own = [self._add_action, self._called_action, self._find_action, self._everybody_action]
        return [*own, self._all_action, *self.many.actions()]

    def choose_all(self) -> None:
        """Choose everybody found; of a long list once all of them are known."""
        self._all_wanted = not self._all_known
        if self._all_known:
            self.picked.choose_all(tuple(self._model.ids()))

    def add_person(self) -> None:
        """Ask for a new person's details; then show their page."""
        dialog = AddPersonDialog(self._workplace, self)
        dialog.added.connect(self._open_person)
        dialog.open()

    def export_people(self) -> None:
        """Ask where to, and write everybody."""
        self.exporting.ask(PEOPLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search_field.hasFocus() and self._model.rowCount():
            self.people_list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search_field.hasFocus():
            self._open_first()
            return
        if event.key() == Qt.Key.Key_Escape:
            if not self.many.leave():
                self._workplace.window.go_back()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self.page = FilledPage(
            PageHeader(
                self.tr("People"),
            )
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.search_field = SearchField(self.tr("Name, company, place or last four digits"), "Ctrl+F")
        self.search_field.setMinimumWidth(270)
        self.search_field.textChanged.connect(self._ask_anew)
        self.add_button = PlainButton(self.tr("Add a person"), "Ctrl+N")
        self.add_button.clicked.connect(self.add_person)
        self.everybody_button = PlainButton(self.tr("Show everybody"), "Alt+A")
        self.everybody_button.clicked.connect(self._show_everybody)
        self.everybody_button.hide()
        self.network_button = PlainButton(self.tr("Network"))
        self.network_button.setToolTip(self.tr("Your contacts alone  Ctrl+Shift+N"))
        self.network_button.clicked.connect(self._show_network)
        self.page.header.add_action(self.search_field)
        self.page.header.add_action(self.network_button)
        self.page.header.add_action(self.everybody_button)
        self.exporting = Exporting(self._workplace, self)
        self.export_button = PlainButton(self.tr("Export…"))
        self.export_button.setToolTip(self.tr("Write people into a file  Ctrl+E"))
        self.export_button.clicked.connect(self.export_people)
        self.page.header.add_action(self.export_button)
        export_key(self, self.export_people)
        self.page.header.add_action(self.add_button)
        self._everybody_action = page_action(self, self.tr("Show everybody"), "Alt+A", self._show_everybody)
        self._everybody_action.setEnabled(False)
        self._find_action = page_action(self, self.tr("Find a person"), "Ctrl+F", self._focus_search)
        self._called_action = page_action(self, self.tr("They called me"), "Alt+C", self.answer_call)
        self._add_action = page_action(self, self.tr("Add a person"), "Ctrl+N", self.add_person)
        self.people_list = ChoosingList(self._model, self.picked, self.tr("People"))
        self.many = ManyActions(self._workplace, self.picked, self._model.ids, ManyPeople, self)
        self.many.bar.all_wanted.connect(self.choose_all)
        self._all_action = page_action(self, self.tr("Choose everybody found"), "Ctrl+A", self.choose_all)
        self.people_list.row_opened.connect(self._open_person)
        listed = Card()
        listed.add_rows(self.people_list)
        self.nobody = EmptyState(
            self.tr("Nobody is here yet"),
            self.tr("Import your tracker or your contacts: everyone who waits for an answer is found in it."),
            self.tr("Import a spreadsheet"),
        )
        self.nobody.chosen.connect(self._import)
        self.not_found = EmptyState(
            self.tr("Nobody was found"),
            self.tr("Fewer letters find more; a number is found by its last four digits."),
        )
        self._stack = QStackedWidget()
        for shown in (listed, self.nobody, self.not_found):
            self._stack.addWidget(shown)
        self.page.body.addWidget(self._stack, 1)
        # Below: over the list it would push the rows from under the mouse.
        self.page.body.addWidget(self.many.bar)

    def _ask_anew(self) -> None:
        """Others are asked for: who was chosen among those before is chosen no longer."""
        self._all_wanted = False
        self.picked.clear()
        self._ask()

    def _ask(self) -> None:
        self._ids.ask(self.search_field.text())

    def _show_chosen(self, chosen: ChosenPeople | None) -> None:
        self._chosen = chosen
        be_there(self.everybody_button, chosen is not None)
        self._everybody_action.setEnabled(chosen is not None)
        self.search_field.blockSignals(True)
        self.search_field.clear()
        self.search_field.blockSignals(False)
        self._ask_anew()

    def _show_network(self) -> None:
        self._workplace.window.show_page("network")

    def _show_everybody(self) -> None:
        self._workplace.window.show_page("people")

    def _among_chosen(self, found: tuple[int, ...]) -> tuple[int, ...]:
        """Keep those who are chosen; where nothing is searched for, in their own order."""
        if self._chosen is None:
            return found
        if self.search_field.text().strip():
            chosen = frozenset(self._chosen.ids)
            return tuple(each for each in found if each in chosen)
        there = frozenset(found)
        return tuple(each for each in self._chosen.ids if each in there)

    def _show_all(self, found: tuple[int, ...]) -> None:
        self._model.extend_to(self._among_chosen(found))
        self._tell_count()
        self._know_all()

    def _show_first(self, found: tuple[int, ...]) -> None:
        ids = self._among_chosen(found)
        if self._chosen is not None and len(found) == AT_ONCE and not self.search_field.text().strip():
            # Of everybody only the first are known yet: who is gone meanwhile is left out a moment later.
            ids = self._chosen.ids
        if len(found) == AT_ONCE and self._model.begins_with(ids):
            # Most changes leave the list as it is: it stays, until all of it is known to be another.
            self._model.read_anew()
            self.people_list.viewport().update()
        else:
            self._model.show_ids(ids)
        self._tell_count()
        self._all_known = len(found) < AT_ONCE
        if self._all_known:
            self._know_all()
        searched = bool(self.search_field.text().strip()) or self._chosen is not None
        self._stack.setCurrentIndex(0 if ids else 2 if searched else 1)

    def _know_all(self) -> None:
        """All who are found are known now: of the chosen those stay who are among them."""
        self._all_known = True
        self.picked.keep_among(self._model.ids())
        self.many.show_chosen()
        if self._all_wanted:
            self.choose_all()

    def _tell_count(self) -> None:
        """Say how many; of a broad search only once all of them are known."""
        text, count = self.search_field.text().strip(), len(self._model.ids())
        if count == AT_ONCE and not text and self._chosen is None:
            count = count_people(self._workplace.desk)
        said = wording.opening(wording.counted_people(count)) if count else ""
        if count == AT_ONCE and text:
            said = self.tr("At least {people}").format(people=wording.counted_people(count))
        if text and said:
            said = self.tr("{people} found").format(people=said)
        if self._chosen is not None:
            said = wording.dotted(said, self._chosen.words)
        for trouble in self._ids.troubles:
            said = wording.dotted(said, self._workplace.sentences.refusal(said_of(trouble)))
        self.page.header.show_lines(self.tr("People"), below=said)
        self.people_list.setAccessibleDescription(said)

    def _read_rows(self, ids: Sequence[int]) -> list[RowItem]:
        return [person_item(row) for row in people_rows(self._workplace.desk, ids)]

    def answer_call(self) -> None:
        """Answer the call of the person who is marked, else of the first who was found."""
        marked = self._marked()
        if marked is not None:
            self._workplace.window.answer_call(marked)

    def _marked(self) -> int | None:
        selected = self.people_list.selected_id()
        return selected if selected is not None else next(iter(self._model.ids()), None)

    def _open_first(self) -> None:
        marked = self._marked()
        if marked is not None:
            self._open_person(marked)

    def _open_person(self, person_id: int) -> None:
        self._workplace.window.show_page("person", person_id)

    def _focus_search(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def _import(self) -> None:
        self._workplace.window.show_page("importing")
