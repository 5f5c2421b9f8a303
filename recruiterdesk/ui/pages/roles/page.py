"""All roles, and beside them what can be done with the selected one."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.domain.words import RoleState
from recruiterdesk.storage.queries.pipeline import RoleRow, role_rows
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.roles.role_card import RoleCard
from recruiterdesk.ui.pages.roles.role_dialog import AddRoleDialog, EditRoleDialog
from recruiterdesk.ui.pages.roles.words import role_item, roles_line
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
    """Enter shows a role's pipeline; F freezes, L is filled, C cancels, O opens again, E edits."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._rows: tuple[RoleRow, ...] = ()
        self._model = RowModel(self)
        self._stack = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._build_list()
        self._make_actions()
        Freshness(self, workplace.changes, self.reread)

    def open_with(self, argument: object) -> None:
        """Show all roles, the one with this id selected."""
        self._show_list()
        if isinstance(argument, int):
            self.reread()
            self.role_list.select_id(argument)

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    @cached_property
    def plan_view(self) -> RolePlanView:
        """What a change would mean; made when the first one is asked for."""
        from recruiterdesk.ui.pages.roles.plan_view import RolePlanView

        made = RolePlanView(self._workplace)
        made.finished.connect(self._show_list)
        self._stack.addWidget(made)
        return made

    def reread(self) -> None:
        """Show the roles as they are now."""
        self._rows = role_rows(self._workplace.desk)
        self._model.set_items([role_item(row) for row in self._rows])
        self.page.header.show_lines(self.tr("Roles"), below=roles_line(self._rows))
        if self.role_list.selected_id() is None and self._rows:
            self.role_list.select_id(self._rows[0].id)
        self._body.setCurrentIndex(0 if self._rows else 1)
        self._show_selected()

    def selected(self) -> RoleRow | None:
        """Return the selected role."""
        chosen = self.role_list.selected_id()
        return next((row for row in self._rows if row.id == chosen), None)

    def change_selected(self, state: RoleState) -> None:
        """Show what changing the selected role would do."""
        row = self.selected()
        if row is not None and self.plan_view.show_change(row.id, state):
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
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        else:
            super().keyPressEvent(event)

    def _build_list(self) -> None:
        self.page = FilledPage(PageHeader(self.tr("Roles")))
        self.add_button = PrimaryButton(self.tr("Add a role"), "Ctrl+N")
        self.add_button.clicked.connect(self.add_role)
        self.page.header.add_action(self.add_button)
        self.role_list = RowList(self._model, self.tr("Roles"))
        self.role_list.clicked.disconnect()
        self.role_list.row_opened.connect(self._open_pipeline)
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
        self._body = QStackedWidget()
        self._body.addWidget(columns)
        self._body.addWidget(self.nothing)
        self.page.body.addWidget(self._body, 1)
        self._stack.addWidget(self.page)

    def _make_actions(self) -> None:
        self._actions: list[QAction] = []
        for text, keys, do in (
            (self.tr("Add a role"), "Ctrl+N", self.add_role),
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

    def _show_selected(self, _role_id: int = 0) -> None:
        self.card.show_role(self.selected())

    def _select_added(self, role_id: int) -> None:
        self.reread()
        self.role_list.select_id(role_id)

    def _open_selected_pipeline(self) -> None:
        row = self.selected()
        if row is not None:
            self._open_pipeline(row.id)

    def _open_pipeline(self, role_id: int) -> None:
        self._workplace.window.show_page("pipeline", role_id)
