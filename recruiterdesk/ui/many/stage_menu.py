"""The stages to which many are moved; who is up for several roles is moved in one of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from recruiterdesk.domain.spoken import spoken_client
from recruiterdesk.domain.stage_list import StageList
from recruiterdesk.domain.words import Stage
from recruiterdesk.storage.queries.several_roles import RoleOfSeveral
from recruiterdesk.ui import wording
from recruiterdesk.ui.many.words import figure, tr
from recruiterdesk.ui.pages.person.words import stages
from recruiterdesk.ui.role_names import role_name
from recruiterdesk.ui.widgets.menu_heading import add_heading

_LAST_DIGIT = 9
_ROLES_SHOWN = 12


class StageMenu(QMenu):
    """First the stages, then for each role that is one of several the stages there.

    Signals:
        stage_chosen: the key of the stage, and the role's id or None.
    """

    stage_chosen = Signal(str, object)

    def __init__(self, known: StageList, roles: Sequence[RoleOfSeveral], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._targets = [
            (key, words) for key, words in stages(known) if known.at(key).counts_as is not Stage.HIRED
        ]
        self._offer_stages(self, None)
        if roles:
            self.addSeparator()
            add_heading(self, tr("Up for several roles: only in"))
        for role in roles[:_ROLES_SHOWN]:
            self._offer_stages(self.addMenu(wording.in_menu(role_words(role))), role.role_id)

    def _offer_stages(self, menu: QMenu, role_id: int | None) -> None:
        for number, (key, name) in enumerate(self._targets, start=1):
            words = wording.in_menu(name)
            action = menu.addAction(f"&{number}  {words}" if number <= _LAST_DIGIT else words)
            action.triggered.connect(partial(self._choose, key, role_id))

    def _choose(self, key: str, role_id: int | None, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.stage_chosen.emit(key, role_id)


def role_words(role: RoleOfSeveral) -> str:
    """Write "Backend Engineer · Northwind (2)"."""
    named = wording.dotted(role_name(role.title), spoken_client(role.client))
    return tr("{role} ({count})").format(role=named, count=figure(role.count))
