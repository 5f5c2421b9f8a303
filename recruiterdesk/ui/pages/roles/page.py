"""All roles, and beside them what can be done with the selected one."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.domain.words import RoleState
from recruiterdesk.storage.queries.pipeline import RoleRow
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.roles.changes import RoleChange
from recruiterdesk.ui.pages.roles.front import RolesFront
from recruiterdesk.ui.pages.roles.listing import (
    HiringList,
    Listing,
    clients_found,
    clients_line,
    read_list,
    roles_found,
)
from recruiterdesk.ui.pages.roles.role_card import RoleCard
from recruiterdesk.ui.pages.roles.role_dialog import AddRoleDialog, EditRoleDialog
from recruiterdesk.ui.pages.roles.words import client_item, role_item, roles_line
from recruiterdesk.ui.widgets.buttons import PrimaryButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import COLUMN_GAP, FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.workplace import Workplace

if TYPE_CHECKING:
    from recruiterdesk.ui.pages.roles.plan_view import RolePlanView

SIDE_WIDTH = 312


class RolesPage(QWidget):
    """Enter opens a role or a client; F freezes, L is filled, C cancels, O opens again, E edits."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._rows: tuple[RoleRow, ...] = ()
        self._found = HiringList()
        self._came_for_change = False
        self._listed_first: int | None = None
        self._model = RowModel(self)
        self._stack = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._build_list()
        self._make_actions()
        self._reading = Reading(workplace.desk, read_list, self)
        self._reading.found.connect(self._show_read)
        Freshness(self, workplace.changes, self.reread)

    def open_with(self, argument: object) -> None:
        """Show all roles, the one with this id selected; or what a change of one (RoleChange) would do."""
        self._came_for_change = isinstance(argument, RoleChange)
        if isinstance(argument, RoleChange):
            self._show_change(argument.role_id, argument.state)
            return
        self._show_list()
        if isinstance(argument, int):
            self._listed_first = argument
            self.reread()

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    @cached_property
    def plan_view(self) -> RolePlanView:
        """What a change would mean; made when the first one is asked for."""
        from recruiterdesk.ui.pages.roles.plan_view import RolePlanView

        made = RolePlanView(self._workplace)
        made.finished.connect(self._end_change)
        self._stack.addWidget(made)
        return made

    def reread(self) -> None:
        """Show the roles and clients as they are now; of a large desk a moment later."""
        self._reading.ask()

    def list_clients(self) -> None:
        """List the clients, or the roles again."""
        listing = Listing.ROLES if self.listing() is Listing.CLIENTS else Listing.CLIENTS
        self.front.listing.choose(listing)
        self._show_found()
        self.role_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def listing(self) -> Listing:
        """Return what is listed."""
        return Listing(self.front.listing.value())

    def _show_read(self, found: HiringList) -> None:
        self._found = found
        self._rows = found.roles
        self._show_found()

    def _show_found(self) -> None:
        words, order = self.front.search_field.text(), self.front.order.value()
        if self.listing() is Listing.CLIENTS:
            clients = clients_found(self._found.clients, words, order)
            items, line = [client_item(row) for row in clients], clients_line(clients)
        else:
            roles = roles_found(self._found.roles, words, order)
            items, line = [role_item(row) for row in roles], roles_line(roles)
        self._model.set_items(items)
        title = self.tr("Clients") if self.listing() is Listing.CLIENTS else self.tr("Roles")
        self.page.header.show_lines(title, below=line)
        self.role_list.setAccessibleName(title)
        if self._listed_first is not None and self.role_list.select_id(self._listed_first):
            self._listed_first = None
        if self.role_list.selected_id() is None and items:
            self.role_list.select_id(items[0].row_id)
        self._body.setCurrentIndex(0 if items else 2 if self._rows else 1)
        self._show_selected()

    def selected(self) -> RoleRow | None:
        """Return the selected role; None while clients are listed."""
        if self.listing() is Listing.CLIENTS:
            return None
        chosen = self.role_list.selected_id()
        return next((row for row in self._rows if row.id == chosen), None)

    def change_selected(self, state: RoleState) -> None:
        """Show what changing the selected role would do."""
        row = self.selected()
        if row is not None:
            self._show_change(row.id, state)

    def _show_change(self, role_id: int, state: RoleState) -> None:
        if self.plan_view.show_change(role_id, state):
            self._stack.setCurrentWidget(self.plan_view)
            self.plan_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_role(self) -> None:
        """Ask for a new role."""
        dialog = AddRoleDialog(self._workplace, self)
        dialog.added.connect(self._select_added)
        dialog.open()

    def edit_selected(self) -> None:
        """Ask what the selected role is called."""
        row = self.selected()
        if row is not None:
            EditRoleDialog(self._workplace, row.id, self).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        in_search = self.front.search_field.hasFocus()
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        elif in_search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.role_list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _build_list(self) -> None:
        self.page = FilledPage(PageHeader(self.tr("Roles")))
        self.add_button = PrimaryButton(self.tr("Add a role"), "Ctrl+N")
        self.add_button.clicked.connect(self.add_role)
        self.front = RolesFront()
        self.front.changed.connect(self._show_found)
        self.page.header.add_action(self.front.search_field)
        self.page.header.add_action(self.add_button)
        self.page.body.addWidget(self.front)
        self.role_list = RowList(self._model, self.tr("Roles"))
        self.role_list.clicked.disconnect()
        self.role_list.row_opened.connect(self._open_row)
        self.role_list.row_selected.connect(self._show_selected)
        listed = Card()
        listed.add_rows(self.role_list)
        self.card = RoleCard()
        self.card.setFixedWidth(SIDE_WIDTH)
        self.card.state_wanted.connect(self.change_selected)
        self.card.edit_wanted.connect(self.edit_selected)
        self.card.pipeline_wanted.connect(self._open_selected_pipeline)
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(COLUMN_GAP)
        row.addWidget(listed, 1)
        row.addWidget(self.card, 0, Qt.AlignmentFlag.AlignTop)
        self.nothing = EmptyState(
            self.tr("No role yet"),
            self.tr("Roles come with your tracker, or one by one."),
            self.tr("Add a role"),
        )
        self.nothing.chosen.connect(self.add_role)
        self.not_found = EmptyState(
            self.tr("Nothing was found"), self.tr("Fewer letters find more."), self.tr("Show all")
        )
        self.not_found.chosen.connect(self.front.search_field.clear)
        self._body = QStackedWidget()
        for shown in (columns, self.nothing, self.not_found):
            self._body.addWidget(shown)
        self.page.body.addWidget(self._body, 1)
        self._stack.addWidget(self.page)

    def _make_actions(self) -> None:
        self._actions: list[QAction] = []
        for text, keys, do in (
            (self.tr("Add a role"), "Ctrl+N", self.add_role),
            (self.tr("Find a role or a client"), "Ctrl+F", self.front.search),
            (self.tr("Clients, or roles again"), "K", self.list_clients),
            (self.tr("Show the role in the pipeline"), "P", self._open_selected_pipeline),
            (self.tr("Edit the role"), "E", self.edit_selected),
            (self.tr("Pause the search…"), "F", partial(self.change_selected, RoleState.FROZEN)),
            (self.tr("The role is filled…"), "L", partial(self.change_selected, RoleState.FILLED)),
            (self.tr("Cancel the role…"), "C", partial(self.change_selected, RoleState.CANCELLED)),
            (self.tr("Open the role again…"), "O", partial(self.change_selected, RoleState.OPEN)),
        ):
            self._actions.append(page_action(self.page, text, keys, do))

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self.page)
        self.role_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_change(self) -> None:
        """Show the list again; whoever came from elsewhere for the change goes back there."""
        self._show_list()
        if self._came_for_change:
            self._came_for_change = False
            self._workplace.window.go_back()

    def _show_selected(self, _role_id: int = 0) -> None:
        self.card.show_role(self.selected())

    def _select_added(self, role_id: int) -> None:
        self._listed_first = role_id
        self.front.show_all()
        self.reread()

    def _open_selected_pipeline(self) -> None:
        row = self.selected()
        if row is not None:
            self._workplace.window.show_page("pipeline", row.id)

    def _open_row(self, row_id: int) -> None:
        kind = "client" if self.listing() is Listing.CLIENTS else "role"
        self._workplace.window.show_page(kind, row_id)
