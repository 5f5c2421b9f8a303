"""The page of one client."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.words import RoleState
from recruiterdesk.storage.queries.hiring import HiringPart
from recruiterdesk.storage.queries.pipeline import RoleRow
from recruiterdesk.ui import wording
from recruiterdesk.ui.client_names import client_name
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.person.side_card import SideCard, side_rows
from recruiterdesk.ui.pages.role.body import HiringBody
from recruiterdesk.ui.pages.role.reading import EVERYBODY, TO_BE_TOLD, HiringFound
from recruiterdesk.ui.pages.roles.words import role_item, roles_line
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.workplace import Workplace


class ClientPage(QWidget):
    """Opened with a client's id; the roles are beside the people, Enter on one opens it."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._client_id: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.page = FilledPage(PageHeader(""))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.roles = ClientRolesCard()
        self.roles.role_wanted.connect(self._open_role)
        self.body = HiringBody(workplace, (self.roles,))
        self.body.found.connect(self._show)
        self.page.body.addWidget(self.body, 1)
        self._actions = [
            page_action(self, text, keys, do)
            for text, keys, do in (
                (self.tr("Those who are to be told"), "T", partial(self.body.people.choose, TO_BE_TOLD)),
                (self.tr("Everybody there"), "A", partial(self.body.people.choose, EVERYBODY)),
                (self.tr("The roles"), "R", self._go_to_roles),
            )
        ]

    def open_with(self, argument: object) -> None:
        """Show the client with this id; None shows the same one again."""
        if isinstance(argument, int):
            self._client_id = argument
        if self._client_id is not None:
            self.body.show_part(HiringPart(client_id=self._client_id))
        self.body.people.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        else:
            super().keyPressEvent(event)

    def _show(self, found: HiringFound) -> None:
        if not found.roles:
            self._client_id = None
            gone = self._workplace.sentences.refusal(Refusal("record.gone", kind="client"))
            self._workplace.window.say(gone)
            self._workplace.window.show_page("roles")
            return
        name = client_name(found.roles[0].client)
        self.page.header.show_lines(
            name, self.tr("Clients  ›  {client}").format(client=name), roles_line(found.roles)
        )
        self.roles.show_roles(found.roles)

    def _open_role(self, role_id: int) -> None:
        self._workplace.window.show_page("role", role_id)

    def _go_to_roles(self) -> None:
        self.roles.lines.setFocus(Qt.FocusReason.ShortcutFocusReason)


class ClientRolesCard(SideCard):
    """The client's roles, open ones first.

    Signals:
        role_wanted: the id of a role.
    """

    role_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Roles"), parent=parent)
        self.model = RowModel(self)
        self.lines = side_rows(self.model, self.tr("Roles"))
        self.lines.row_opened.connect(self.role_wanted)
        self.add_rows(self.lines)

    def show_roles(self, roles: tuple[RoleRow, ...]) -> None:
        """Show the roles."""
        still_open = sum(row.role_state == RoleState.OPEN for row in roles)
        self.show_trailing(wording.dotted(self.tr("{count} open").format(count=still_open)))
        self.model.set_items([role_item(row, client_too=False) for row in roles])
