"""The page of the contacts: filtered, sorted, opened by Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.operations.network import leave_network
from recruiterdesk.storage.queries.network_list import network_rows
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.models.network_list import FoundContacts, NetworkList
from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.network.filters import NetworkFilters
from recruiterdesk.ui.pages.network.rows import contact_item
from recruiterdesk.ui.pages.person.adding import AddPersonDialog
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.rows import RowItem
from recruiterdesk.ui.widgets.search_field import SearchField
from recruiterdesk.ui.workplace import Workplace


class NetworkPage(QWidget):
    """A list of any length, read beside the window; bare keys act while no text has the focus."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._contacts = NetworkList(workplace.desk, self)
        self._model = PagedRows(self._read_rows, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self._actions = self._make_actions()
        self._contacts.found.connect(self._show_found)
        self._freshness = Freshness(self, workplace.changes, self._ask_anew)

    def open_with(self, argument: object) -> None:
        """Show the network, or look in it for a text."""
        if isinstance(argument, str):
            self.search_field.setText(argument)
        self.contact_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def leave_nobody_out(self) -> None:
        """Show the whole network again."""
        self.filters.leave_nobody_out()
        self.search_field.clear()
        self._ask()

    def add_contact(self) -> None:
        """Ask for a new contact's details; then show their page."""
        dialog = AddPersonDialog(self._workplace, self)
        dialog.added.connect(self._open_person)
        dialog.open()

    def take_out(self) -> None:
        """Take the marked contact out of the network."""
        marked = self.contact_list.selected_id()
        if marked is not None:
            self._workplace.do(lambda: leave_network(self._workplace.desk, marked))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        in_text = isinstance(QApplication.focusWidget(), QLineEdit)
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        elif in_text and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.contact_list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.page = FilledPage(PageHeader(self.tr("Network")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.search_field = SearchField(self.tr("Name, company or help"), "Ctrl+F")
        self.search_field.setMinimumWidth(280)
        self.search_field.textChanged.connect(self._ask)
        self.everybody_button = PlainButton(self.tr("All people"), "Alt+A")
        self.everybody_button.clicked.connect(self._show_everybody)
        self.add_button = PlainButton(self.tr("Add a contact"), "Ctrl+N")
        self.add_button.clicked.connect(self.add_contact)
        for widget in (self.search_field, self.everybody_button, self.add_button):
            self.page.header.add_action(widget)
        self.filters = NetworkFilters()
        self.filters.changed.connect(self._ask)
        self.page.body.addWidget(self.filters)
        self.contact_list = RowList(self._model, self.tr("Contacts"))
        self.contact_list.row_opened.connect(self._open_person)
        listed = Card()
        listed.add_rows(self.contact_list)
        self.nobody = EmptyState(
            self.tr("Nobody is in your network yet"),
            self.tr(
                "Import your connections or your address book: they are your contacts. On a person’s page K"
                " takes them in."
            ),
            self.tr("Import a spreadsheet"),
        )
        self.nobody.chosen.connect(self._import)
        self.nobody_fits = EmptyState(
            self.tr("No contact fits"), self.tr("Fewer choices find more."), self.tr("Show all contacts")
        )
        self.nobody_fits.chosen.connect(self.leave_nobody_out)
        self._stack = QStackedWidget()
        for shown in (listed, self.nobody, self.nobody_fits):
            self._stack.addWidget(shown)
        self.page.body.addWidget(self._stack, 1)

    def _make_actions(self) -> list[QAction]:
        buttons, order = self.filters.buttons, self.filters.order_button
        return [
            page_action(self, self.tr("Find a contact"), "Ctrl+F", self._focus_search),
            page_action(self, self.tr("Add a contact"), "Ctrl+N", self.add_contact),
            page_action(self, self.tr("All people"), "Alt+A", self._show_everybody),
            page_action(self, self.tr("Show one field of work"), "F", buttons["function"].open_choices),
            page_action(self, self.tr("Show one industry"), "Y", buttons["industry"].open_choices),
            page_action(self, self.tr("Show one place"), "L", buttons["place"].open_choices),
            page_action(self, self.tr("Show one seniority"), "S", buttons["seniority"].open_choices),
            page_action(self, self.tr("Sort otherwise"), "O", order.open_choices),
            page_action(self, self.tr("Show all contacts"), "A", self.leave_nobody_out),
            page_action(self, self.tr("Take the contact out of the network"), "K", self.take_out),
        ]

    def _ask_anew(self) -> None:
        self._contacts.forget()
        self._ask()

    def _ask(self) -> None:
        self._contacts.ask(self.filters.wish(self.search_field.text()))

    def _show_found(self, found: FoundContacts) -> None:
        self.filters.offer(found.choices)
        self._model.show_ids(found.ids)
        is_narrowed = not self.filters.wish(self.search_field.text()).is_everybody
        be_there(self.filters, wanted=bool(found.everybody))
        self._stack.setCurrentIndex(0 if found.ids else 2 if is_narrowed and found.everybody else 1)
        said = self._count_words(found)
        self.page.header.show_lines(self.tr("Network"), below=said)
        self.contact_list.setAccessibleDescription(said)

    def _count_words(self, found: FoundContacts) -> str:
        if not found.everybody:
            return ""
        count, everybody = self.locale().toString(len(found.ids)), self.locale().toString(found.everybody)
        if len(found.ids) < found.everybody:
            return self.tr("{count} of {everybody} contacts").format(count=count, everybody=everybody)
        if found.everybody == 1:
            return self.tr("1 contact")
        return self.tr("{count} contacts").format(count=count)

    def _read_rows(self, ids: Sequence[int]) -> list[RowItem]:
        desk = self._workplace.desk
        return [contact_item(row, desk.clock.today()) for row in network_rows(desk, ids)]

    def _open_person(self, person_id: int) -> None:
        self._workplace.window.show_page("person", person_id)

    def _focus_search(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def _show_everybody(self) -> None:
        self._workplace.window.show_page("people")

    def _import(self) -> None:
        self._workplace.window.show_page("importing")
