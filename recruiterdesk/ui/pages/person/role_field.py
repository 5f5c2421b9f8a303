"""Which role, and how far they are in it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.domain.words import RoleState, Stage
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.pipeline import role_rows
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.choice_field import ChoiceBox
from recruiterdesk.ui.pages.person.words import stages
from recruiterdesk.ui.role_names import role_name

_STAGE_WIDTH = 140


class RoleField(QWidget):
    """Open roles, or none; the stage counts only where a role is chosen."""

    def __init__(self, desk: Desk, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        open_roles = [row for row in role_rows(desk) if row.role_state == RoleState.OPEN]
        choices: list[tuple[int, str]] = [(0, nothing)] if nothing else []
        choices += [(row.id, wording.dotted(row.title or role_name(""), row.client)) for row in open_roles]
        self.role = ChoiceBox[int](choices)
        self.role.setAccessibleName(self.tr("Role"))
        known = stages(desk.settings.stages)
        self.stage = ChoiceBox[str]([pair for pair in known if pair[0] != Stage.HIRED])
        self.stage.setFixedWidth(_STAGE_WIDTH)
        self.stage.setAccessibleName(self.tr("Stage"))
        self.role.currentIndexChanged.connect(self._offer_stage)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.role, 1)
        row.addWidget(self.stage)
        self.setFocusProxy(self.role)
        self._offer_stage()

    def role_id(self) -> int | None:
        return (self.role.value() or None) if self.role.count() else None

    def _offer_stage(self) -> None:
        self.stage.setEnabled(self.role_id() is not None)
