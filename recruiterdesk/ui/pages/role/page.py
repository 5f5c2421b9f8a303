"""The page of one role."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.words import RoleState
from recruiterdesk.storage.queries.hiring import HiringPart
from recruiterdesk.storage.queries.pipeline import RoleRow
from recruiterdesk.storage.queries.role_words import role_in_words
from recruiterdesk.ui import wording
from recruiterdesk.ui.client_names import client_name
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.role.body import HiringBody
from recruiterdesk.ui.pages.role.reading import EVERYBODY, TO_BE_TOLD, HiringFound
from recruiterdesk.ui.pages.roles.changes import RoleChange
from recruiterdesk.ui.pages.roles.role_card import RoleCard
from recruiterdesk.ui.pages.roles.role_dialog import EditRoleDialog
from recruiterdesk.ui.pages.roles.words import active_words, state_words
from recruiterdesk.ui.role_names import role_name
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.workplace import Workplace


class RolePage(QWidget):
    """Opened with a role's id; F freezes, L is filled, C cancels, O opens again, K goes to the client."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._role_id: int | None = None
        self._row: RoleRow | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self._make_actions()

    def open_with(self, argument: object) -> None:
        """Show the role with this id; None shows the same one again."""
        if isinstance(argument, int) and argument != self._role_id:
            self._role_id, self._row = argument, None
            self._show_name(argument)
        if self._role_id is not None:
            self.body.show_part(HiringPart(self._role_id))
        self.body.people.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def change(self, state: RoleState) -> None:
        """Show what changing the role would do."""
        if self._row is not None:
            self._workplace.window.show_page("roles", RoleChange(self._row.id, state))

    def edit(self) -> None:
        """Ask what the role is called."""
        if self._row is not None:
            EditRoleDialog(self._workplace, self._row.id, self).open()

    def open_client(self) -> None:
        """Show the client."""
        if self._row is not None:
            self._workplace.window.show_page("client", self._row.client_id)

    def open_pipeline(self) -> None:
        """Show the role's candidates in the pipeline."""
        if self._role_id is not None:
            self._workplace.window.show_page("pipeline", self._role_id)

    def list_to_be_told(self) -> None:
        """List those who are to be told; where they are listed, call the first of them."""
        if self.body.shown() != TO_BE_TOLD:
            self.body.people.choose(TO_BE_TOLD)
            self.body.people.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        person_id = self.body.people.first_person()
        if person_id is not None:
            self._workplace.window.start_call(person_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.page = FilledPage(PageHeader(""))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.tell = PrimaryButton("", "T")
        self.tell.clicked.connect(self.list_to_be_told)
        self.client = PlainButton("")
        self.client.setToolTip(self.tr("All of this client’s roles  K"))
        self.client.clicked.connect(self.open_client)
        self.page.header.add_action(self.client)
        self.page.header.add_action(self.tell)
        self.card = RoleCard()
        self.card.state_wanted.connect(self.change)
        self.card.edit_wanted.connect(self.edit)
        self.card.pipeline_wanted.connect(self.open_pipeline)
        self.body = HiringBody(self._workplace, (self.card,))
        self.body.found.connect(self._show)
        self.page.body.addWidget(self.body, 1)

    def _make_actions(self) -> None:
        self._actions: list[QAction] = []
        for text, keys, do in (
            (self.tr("Those who are to be told"), "T", self.list_to_be_told),
            (self.tr("Everybody there"), "A", partial(self.body.people.choose, EVERYBODY)),
            (self.tr("The client"), "K", self.open_client),
            (self.tr("Show in the pipeline"), "P", self.open_pipeline),
            (self.tr("Edit the role"), "E", self.edit),
            (self.tr("Pause the search…"), "F", partial(self.change, RoleState.FROZEN)),
            (self.tr("The role is filled…"), "L", partial(self.change, RoleState.FILLED)),
            (self.tr("Cancel the role…"), "C", partial(self.change, RoleState.CANCELLED)),
            (self.tr("Open the role again…"), "O", partial(self.change, RoleState.OPEN)),
        ):
            self._actions.append(page_action(self, text, keys, do))

    def _show_name(self, role_id: int) -> None:
        try:
            words = role_in_words(self._workplace.desk, role_id)
        except Refusal as gone:
            self._leave(self._workplace.sentences.refusal(gone))
            return
        self._show_lines(role_name(words.title_as_said), client_name(words.client_as_said))

    def _leave(self, why: str) -> None:
        self._role_id = None
        self._workplace.window.say(why)
        self._workplace.window.show_page("roles")

    def _show_lines(self, title: str, client: str, below: str = "") -> None:
        self.page.header.show_lines(title, self.tr("Roles  ›  {client}").format(client=client), below)
        self.client.setText(client)
        self.client.updateGeometry()
        be_there(self.tell, False)

    def _show(self, found: HiringFound) -> None:
        if not found.roles:
            gone = self._workplace.sentences.refusal(Refusal("record.gone", kind="role"))
            self._leave(gone)
            return
        row = self._row = found.roles[0]
        told = self.tr("{count} to be told").format(count=row.to_be_told) if row.to_be_told else ""
        state = wording.opening(state_words(RoleState(row.role_state)))
        below = wording.dotted(state, row.hiring_manager, active_words(row.active), told)
        self._show_lines(role_name(row.title), client_name(row.client), below)
        self.card.show_role(row)
        be_there(self.tell, bool(row.to_be_told))
        if row.to_be_told:
            self._show_telling(row.to_be_told)

    def _show_telling(self, count: int) -> None:
        listed = self.body.shown() == TO_BE_TOLD
        people = wording.counted_people(count)
        self.tell.setText(
            self.tr("Call the first") if listed else self.tr("Tell {people}").format(people=people)
        )
        self.tell.updateGeometry()
