"""The page of all people: search as you type, open, add."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.domain.people_question import without_filters
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.ui import wording
from recruiterdesk.ui.exporting import PEOPLE, Exporting, export_key
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.many.actions import ManyActions
from recruiterdesk.ui.many.choosing_list import ChoosingList
from recruiterdesk.ui.models.chosen import Chosen
from recruiterdesk.ui.page_actions import page_action, say_why_not
from recruiterdesk.ui.pages.people.chosen import ChosenPeople, OpenedView
from recruiterdesk.ui.pages.people.completing import FilterCompletion
from recruiterdesk.ui.pages.people.counting import count_line, trouble_words, troubles_line
from recruiterdesk.ui.pages.people.finding import Finding
from recruiterdesk.ui.pages.people.not_found import LEAVE_OUT_KEYS, Looking, NotFound, wanted_name
from recruiterdesk.ui.pages.people.question_line import QuestionLine
from recruiterdesk.ui.pages.people.saving import ViewSaving
from recruiterdesk.ui.pages.person.adding import AddPersonDialog
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.search_field import SearchField
from recruiterdesk.ui.workplace import Workplace


class PeoplePage(QWidget):
    """A list of any length; Enter opens the person, letters go to the search field."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._chosen: ChosenPeople | None = None
        self._view: OpenedView | None = None
        self.finding = Finding(workplace.desk, self)
        self._model = self.finding.model
        self.picked = Chosen(self)
        self._all_wanted = False
        self._build()
        self._make_actions()
        self.finding.changed.connect(self._show_found)
        self.finding.known.connect(self._know_all)
        self.finding.first_wanted.connect(self._open_person)
        self.saving.opened.connect(self._follow_view)
        self._freshness = Freshness(self, workplace.changes, self._ask)

    def open_with(self, argument: object) -> None:
        """Show everybody, or look for a text, or list some people (ChosenPeople), or a view (OpenedView)."""
        chosen = argument if isinstance(argument, ChosenPeople) else None
        if chosen != self._chosen:
            self._show_chosen(chosen)
        if isinstance(argument, OpenedView):
            self._view = argument
            self.search_field.setText(argument.words)
            self._ask()
        elif isinstance(argument, str):
            self.search_field.setText(argument)
        self.completion.leave()
        self.search_field.setFocus(Qt.FocusReason.OtherFocusReason)
        if argument is None:
            # What was searched for before is shown still, and gives way to what is typed now.
            self.search_field.selectAll()

    def page_actions(self) -> list[QAction]:
        return [*self._actions, *self.saving.actions(), *self.many.actions()]

    def choose_all(self) -> None:
        """Choose everybody found; of a long list once all of them are known."""
        self._all_wanted = not self.finding.is_complete
        if self.finding.is_complete:
            self.picked.choose_all(self._model.ids())

    def add_person(self) -> None:
        """Ask for a new person's details, of whom nobody found the name is known; then show their page."""
        dialog = AddPersonDialog(self._workplace, self)
        if self._stack.currentWidget() is self.not_found:
            dialog.fields.name.setText(wanted_name(self.finding.ids.question))
        dialog.added.connect(self._open_person)
        dialog.open()

    def leave_out(self) -> None:
        """Take what is no filter out of the search."""
        self._reword(without_filters(self.search_field.text(), self.finding.troubles()))

    def export_people(self) -> None:
        """Ask where to, and write everybody."""
        self.exporting.ask(PEOPLE)

    def answer_call(self) -> None:
        """Answer the call of the person who is marked, else of the first who was found."""
        marked = self._marked()
        if marked is not None:
            self._workplace.window.answer_call(marked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search_field.hasFocus() and self._model.rowCount():
            self.people_list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search_field.hasFocus():
            self.finding.open_first()
            return
        if event.key() == Qt.Key.Key_Escape:
            if not self.many.leave():
                self._workplace.window.go_back()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        self.page = FilledPage(PageHeader(self.tr("People")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self._build_head()
        self.line = QuestionLine(self.search_field, lambda trouble: trouble_words(self._workplace, trouble))
        self.line.chips.reworded.connect(self._reword)
        self.completion = FilterCompletion(self._workplace.desk, self.search_field)
        self.line.filter_button.clicked.connect(self.completion.show_keys)
        self.saving = ViewSaving(self._workplace, self)
        self.line.save_button.clicked.connect(self.saving.save)
        self.line.reword_button.clicked.connect(self.saving.reword)
        self.people_list = ChoosingList(self._model, self.picked, self.tr("People"))
        self.people_list.row_opened.connect(self._open_listed)
        self.many = ManyActions(self._workplace, self.picked, self._model.ids, ManyPeople, self)
        self.many.bar.all_wanted.connect(self.choose_all)
        listed = Card()
        listed.add_rows(self.people_list)
        self.nobody = EmptyState(
            self.tr("Nobody is here yet"),
            self.tr("Import your tracker or your contacts: everyone who waits for an answer is found in it."),
            self.tr("Import a spreadsheet"),
        )
        self.nobody.chosen.connect(self._import)
        self.not_found, self.looking = NotFound(), Looking()
        self.not_found.adding.connect(self.add_person)
        self.not_found.leaving_out.connect(self.leave_out)
        self._stack = QStackedWidget()
        for shown in (listed, self.nobody, self.not_found, self.looking):
            self._stack.addWidget(shown)
        self.page.body.addWidget(self.line)
        self.page.body.addWidget(self._stack, 1)
        # Below: over the list it would push the rows from under the mouse.
        self.page.body.addWidget(self.many.bar)

    def _build_head(self) -> None:
        self.search_field = SearchField(self.tr("Name, company, place or last four digits"), "Ctrl+F")
        self.search_field.textChanged.connect(self._ask_anew)
        self.add_button = PlainButton(self.tr("Add a person"), "Ctrl+N")
        self.add_button.clicked.connect(self.add_person)
        self.everybody_button = PlainButton(self.tr("Show everybody"), "Alt+A")
        self.everybody_button.clicked.connect(self._show_everybody)
        self.everybody_button.hide()
        self.network_button = PlainButton(self.tr("Network"))
        self.network_button.setToolTip(self.tr("Your contacts alone  Ctrl+Shift+N"))
        self.network_button.clicked.connect(self._show_network)
        self.exporting = Exporting(self._workplace, self)
        self.export_button = PlainButton(self.tr("Export…"))
        self.export_button.setToolTip(self.tr("Write people into a file  Ctrl+E"))
        self.export_button.clicked.connect(self.export_people)
        export_key(self, self.export_people)
        buttons = (self.network_button, self.everybody_button, self.export_button, self.add_button)
        for part in buttons:
            self.page.header.add_action(part)

    def _make_actions(self) -> None:
        self._everybody_action = page_action(self, self.tr("Show everybody"), "Alt+A", self._show_everybody)
        self._everybody_action.setEnabled(False)
        say_why_not(self._everybody_action, self.tr("Everybody is shown."))
        self._leave_out_action = page_action(
            self, self.tr("Leave out what is no filter"), LEAVE_OUT_KEYS, self.leave_out
        )
        say_why_not(self._leave_out_action, self.tr("All filters of the search are understood."))
        self._actions = [
            page_action(self, self.tr("Add a person"), "Ctrl+N", self.add_person),
            page_action(self, self.tr("They called me"), "Alt+C", self.answer_call),
            page_action(self, self.tr("Find a person"), "Ctrl+F", self._focus_search),
            page_action(self, self.tr("Add a filter…"), "Ctrl+Space", self.completion.show_keys),
            self._everybody_action,
            page_action(self, self.tr("Choose everybody found"), "Ctrl+A", self.choose_all),
            self._leave_out_action,
        ]

    def _ask_anew(self) -> None:
        """Others are asked for: who was chosen among those before is chosen no longer."""
        self._all_wanted = False
        self.picked.clear()
        self.people_list.scrollToTop()
        if not self.search_field.text().strip():
            self._view = None
        self._ask()

    def _ask(self) -> None:
        self.finding.ask(self.search_field.text(), self._chosen)

    def _follow_view(self, view: OpenedView) -> None:
        """The search was saved as this view."""
        self._view = view
        self._show_found()

    def _reword(self, words: str) -> None:
        self.search_field.setText(words)
        self.search_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chosen(self, chosen: ChosenPeople | None) -> None:
        self._chosen, self._view = chosen, None
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

    def _show_found(self) -> None:
        finding = self.finding
        shows_none = not self._model.rowCount()
        state = 0
        if shows_none and finding.is_slow:
            state = 3
        elif shows_none and not finding.is_looking():
            self.not_found.show_question(finding.ids.question, finding.troubles())
            state = 2 if finding.is_searched() else 1
        self._stack.setCurrentIndex(state)
        self.people_list.viewport().update()
        troubles = troubles_line(self._workplace, finding)
        self.line.chips.show_question(finding.text, finding.troubles())
        self.line.show_troubles(troubles)
        self._leave_out_action.setEnabled(bool(troubles))
        self.saving.follow(finding.text, self._view)
        self.line.show_offers(self.saving.changed_view(), is_searched=bool(finding.text.strip()))
        said = count_line(finding)
        self.page.header.show_lines(self._view.name if self._view else self.tr("People"), below=said)
        self.people_list.setAccessibleDescription(wording.dotted(said, troubles))

    def _know_all(self) -> None:
        """All who are found are known now: of the chosen those stay who are among them."""
        self.picked.keep_among(self._model.ids())
        self.many.show_chosen()
        if self._all_wanted:
            self.choose_all()

    def _marked(self) -> int | None:
        if self.finding.is_stale:
            return None
        selected = self.people_list.selected_id()
        return selected if selected is not None else next(iter(self._model.ids()), None)

    def _open_listed(self, person_id: int) -> None:
        if not self.finding.is_stale:
            self._open_person(person_id)

    def _open_person(self, person_id: int) -> None:
        self._workplace.window.show_page("person", person_id)

    def _focus_search(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def _import(self) -> None:
        self._workplace.window.show_page("importing")
