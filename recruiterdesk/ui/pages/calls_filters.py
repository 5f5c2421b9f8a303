"""Which calls are shown: kinds, role, client, who can be called now; a choice stays until another is made."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.queries.queue_figures import AGAIN_KINDS, CALLED_KINDS, TELL_KINDS
from recruiterdesk.storage.queries.queue_filters import QueueRole, roles_owed
from recruiterdesk.storage.queries.today import OTHER_KINDS
from recruiterdesk.ui.models.call_list import CallWish
from recruiterdesk.ui.widgets.buttons import ChoiceButton, CountButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.pick_button import PickButton

if TYPE_CHECKING:
    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.ui.models.call_list import Calls


class CallFilter(StrEnum):
    """The kinds of calls as the page offers them."""

    ALL = "all"
    TO_TELL = "to_tell"
    AGAIN = "again"
    TO_SEND = "to_send"
    OTHERS = "others"
    LATER = "later"


KINDS: Mapping[CallFilter, frozenset[CallKind] | None] = {
    CallFilter.ALL: None,
    CallFilter.TO_TELL: TELL_KINDS,
    CallFilter.AGAIN: AGAIN_KINDS,
    CallFilter.TO_SEND: frozenset({CallKind.MESSAGE}),
    CallFilter.OTHERS: OTHER_KINDS,
    CallFilter.LATER: None,
}


class FilterButtons(QWidget):
    """One button for each kind, with how many there are; role, client and "callable now" combine with it.

    Signals:
        changed: another choice was made; `wish` returns it.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = CallFilter.ALL
        self._roles: tuple[QueueRole, ...] = ()
        self._role: QueueRole | None = None
        self._client: tuple[int, str] | None = None
        self.buttons: dict[CallFilter, CountButton] = {}
        self._row = FlowLayout(parent=self)
        self._add_kinds()
        self.now_button = ChoiceButton(self.tr("Callable now"), "N")
        self.now_button.clicked.connect(self.changed)
        self.role_button, self.client_button = PickButton(), PickButton()
        self.role_button.pressed.connect(self._offer)
        self.client_button.pressed.connect(self._offer)
        self.role_button.picked.connect(self._pick_role)
        self.client_button.picked.connect(self._pick_client)
        for widget in (self.now_button, self.role_button, self.client_button):
            self._row.addWidget(widget)
        self._offer()

    def kind(self) -> CallFilter:
        """Return the kind that is chosen."""
        return self._kind

    def wish(self, words: str) -> CallWish:
        """Return what is chosen, with some words; who can be called now is somebody who is to be called."""
        callable_now = self.now_button.isChecked() and self._kind is not CallFilter.LATER
        kinds = KINDS[self._kind]
        return CallWish(
            CALLED_KINDS & (kinds or CALLED_KINDS) if callable_now else kinds,
            self._kind is CallFilter.LATER,
            callable_now,
            self._role.role_id if self._role else None,
            self._client[0] if self._client else None,
            words.strip(),
        )

    def choose(self, kind: CallFilter) -> None:
        """Show one kind of call only."""
        self._kind = kind
        self.buttons[kind].setChecked(True)
        self.now_button.setEnabled(kind is not CallFilter.LATER)
        self.changed.emit()

    def show_everything(self) -> None:
        """Leave nobody out."""
        self._role = self._client = None
        self.now_button.setChecked(False)
        self._offer()
        self.choose(CallFilter.ALL)

    def show_counts(self, calls: Calls) -> None:
        """Show how many of the queue are of each kind; of a long one none before all are known."""
        for kind, button in self.buttons.items():
            wanted = KINDS[kind]
            count = sum(number for one, number in calls.kinds.items() if wanted is None or one in wanted)
            count = calls.later if kind is CallFilter.LATER else count
            button.show_count(button.locale().toString(count) if count and calls.is_whole else "")

    def _add_kinds(self) -> None:
        group = QButtonGroup(self)
        for nth, (kind, text) in enumerate(
            (
                (CallFilter.ALL, self.tr("All")), (CallFilter.TO_TELL, self.tr("To be told")),
                (CallFilter.AGAIN, self.tr("Call again")), (CallFilter.TO_SEND, self.tr("To send")),
                (CallFilter.OTHERS, self.tr("Others")), (CallFilter.LATER, self.tr("Later")),
            ),
            start=1,
        ):  # fmt: skip
            button = CountButton(text)
            button.setToolTip(self.tr("Show these only  {key}").format(key=nth))
            button.setChecked(kind is CallFilter.ALL)
            button.clicked.connect(partial(self._choose, kind))
            group.addButton(button)
            button.setAutoExclusive(True)
            self.buttons[kind] = button
            self._row.addWidget(button)

    def _choose(self, kind: CallFilter, _checked: object = None) -> None:
        self.choose(kind)

    def _offer(self) -> None:
        """Offer the roles and clients for whose people something is owed as of now."""
        self._roles = roles_owed(self._desk)
        roles = [f"{one.title} · {one.client}" for one in self._roles]
        clients = [name for _, name in self._clients()]
        role, client = self.tr("Every role"), self.tr("Every client")
        chosen_role = next((nth for nth, one in enumerate(self._roles, 1) if one == self._role), 0)
        chosen_client = next((nth for nth, one in enumerate(self._clients(), 1) if one == self._client), 0)
        self.role_button.show_choices(self._role.title if self._role else role, [role, *roles], chosen_role)
        self.client_button.show_choices(
            self._client[1] if self._client else client, [client, *clients], chosen_client
        )
        self.role_button.setToolTip(self.tr("Show one role only  R"))
        self.client_button.setToolTip(self.tr("Show one client only  C"))

    def _clients(self) -> list[tuple[int, str]]:
        return sorted({(one.client_id, one.client) for one in self._roles}, key=lambda one: fold(one[1]))

    def _pick_role(self, place: int) -> None:
        self._role = self._roles[place - 1] if place else None
        self._offer()
        self.changed.emit()

    def _pick_client(self, place: int) -> None:
        self._client = self._clients()[place - 1] if place else None
        self._offer()
        self.changed.emit()
