"""What of the pipeline is shown: a role, a group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from recruiterdesk.storage.queries.pipeline import PipelineRow
from recruiterdesk.ui.pages.person.choice_field import ChoiceBox
from recruiterdesk.ui.pages.pipeline.groups import Group, group_of, group_words
from recruiterdesk.ui.widgets.buttons import CountButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout

_ROLE_WIDTH = 240


class PipelineFilters(QWidget):
    """A box with the roles, and a button for each group with how many are in it.

    Signals:
        role_chosen, group_chosen: another one is wanted.
    """

    role_chosen = Signal()
    group_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = ChoiceBox[int]([(0, self.tr("All roles"))])
        self.role.setFixedWidth(_ROLE_WIDTH)
        self.role.setAccessibleName(self.tr("Role"))
        self.role.activated.connect(self.role_chosen)
        self.groups = QButtonGroup(self)
        row = FlowLayout(parent=self)
        row.addWidget(self.role)
        self._buttons = [CountButton(words) for words in (self.tr("All"), *map(group_words, Group))]
        for number, button in enumerate(self._buttons):
            self.groups.addButton(button, number)
            row.addWidget(button)
        self._buttons[0].setChecked(True)
        self.groups.idClicked.connect(self.group_chosen)

    def role_id(self) -> int | None:
        return self.role.value() or None

    def role_words(self) -> str:
        return self.role.currentText() if self.role.value() else ""

    def group(self) -> Group | None:
        """Return the chosen group; None is all of them."""
        number = self.groups.checkedId()
        return list(Group)[number - 1] if number > 0 else None

    def choose_group(self, group: Group) -> None:
        self._buttons[list(Group).index(group) + 1].click()

    def offer_roles(self, roles: Sequence[tuple[int, str]]) -> None:
        self.role.offer([(0, self.tr("All roles")), *roles])

    def offer_groups(self, *, wanted: bool) -> None:
        """Show the groups' buttons; a board has a column for each instead, and shows all."""
        for button in self._buttons:
            button.setVisible(wanted)
        if not wanted:
            self._buttons[0].setChecked(True)

    def count(self, rows: Sequence[PipelineRow]) -> None:
        """Show how many are in each group."""
        counts = dict.fromkeys(Group, 0)
        for row in rows:
            counts[group_of(row)] += 1
        for button, count in zip(self._buttons, (len(rows), *counts.values()), strict=True):
            button.show_count(self.locale().toString(count))
