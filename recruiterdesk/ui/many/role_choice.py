"""Asks which role is meant, where some of many are up for several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.operations.many import ManyPeople, Whom
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.several_roles import RoleOfSeveral, roles_of_several
from recruiterdesk.ui.many.stage_menu import role_words
from recruiterdesk.ui.many.words import tr
from recruiterdesk.ui.models.beside import Answer, read_beside
from recruiterdesk.ui.pages.person.choice_field import ChoiceBox
from recruiterdesk.ui.widgets.form import Form

_NO_ROLE = 0


class RoleChoice(QWidget):
    """Is there once it is known that somebody is up for several roles.

    Signals:
        changed: the role's id, or None for the one role that each is up for.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, whom: Whom, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = ChoiceBox[int]([(_NO_ROLE, tr("the one role that each is up for"))])
        self.box.setAccessibleName(tr("For which role"))
        form = Form()
        form.add_field(tr("&For"), self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        self.hide()
        self._answer = Answer()
        self._answer.found.connect(self._offer)
        if isinstance(whom, ManyPeople):
            read_beside(desk, lambda beside: roles_of_several(beside, whom.ids), 0, self._answer)

    def _offer(self, _number: int, roles: Sequence[RoleOfSeveral]) -> None:
        if not roles:
            return
        offered = [(role.role_id, role_words(role)) for role in roles]
        self.box.offer([(_NO_ROLE, tr("the one role that each is up for")), *offered])
        self.box.currentIndexChanged.connect(self._tell)
        self.show()

    def _tell(self) -> None:
        self.changed.emit(self.box.value() or None)
