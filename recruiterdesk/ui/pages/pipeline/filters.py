"""What of the pipeline is shown, and how it is arranged: a role, a lane, columns, groups."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from recruiterdesk.storage.queries.pipeline_order import PipelineCounts
from recruiterdesk.ui.pages.person.choice_field import ChoiceBox
from recruiterdesk.ui.pages.pipeline.lanes import Lane, count_in
from recruiterdesk.ui.widgets.buttons import ChoiceButton, CountButton, QuietButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout

_ROLE_WIDTH = 180
# So narrow it gets before something beside it goes to a second line.
_ROLE_NARROWEST = 124
_ALL = ""


class PipelineFilters(QWidget):
    """A box with the roles, a button for each lane with how many are in it, and ways to arrange.

    Signals:
        role_chosen, group_chosen: another one is wanted.
        lanes_chosen: a lane for each stage is wanted, or a few steps.
        arranging, stages_wanted: a button was pressed.
    """

    role_chosen = Signal()
    group_chosen = Signal()
    lanes_chosen = Signal()
    arranging = Signal()
    stages_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_table = True
        self._offered: list[tuple[int, str]] = []
        self.role = ChoiceBox[int]([(0, self.tr("All roles"))])
        self.role.setFixedWidth(_ROLE_WIDTH)
        self.role.setAccessibleName(self.tr("Role"))
        self.role.activated.connect(self.role_chosen)
        self.groups = QButtonGroup(self)
        self.groups.idClicked.connect(self.group_chosen)
        self._row = FlowLayout(parent=self)
        self._row.addWidget(self.role)
        self._keys: list[str] = []
        self._buttons: list[CountButton] = []
        self.each_stage = ChoiceButton(self.tr("A lane for each stage"))
        self.each_stage.clicked.connect(self.lanes_chosen)
        self.arrange_button = QuietButton(self.tr("Columns…"))
        self.arrange_button.setToolTip(self.tr("Choose columns, sort and group the lines"))
        self.arrange_button.clicked.connect(self.arranging)
        self.stages_button = QuietButton(self.tr("Stages…"))
        self.stages_button.setToolTip(self.tr("Rename, add, order and merge stages"))
        self.stages_button.clicked.connect(self.stages_wanted)
        self._arranging = _side_by_side(self.arrange_button, self.stages_button)
        for part in (self.each_stage, self._arranging):
            self._row.addWidget(part)

    def role_id(self) -> int | None:
        return self.role.value() or None

    def role_words(self) -> str:
        return self.role.currentText() if self.role.value() else ""

    def group(self) -> str:
        """Return the key of the chosen lane; "" is all of them."""
        number = self.groups.checkedId()
        return self._keys[number] if 0 <= number < len(self._keys) else _ALL

    def choose_group(self, key: str) -> None:
        self._buttons[self._keys.index(key)].click()

    def show_everything(self) -> None:
        """Choose all roles and all lanes, without a signal."""
        self.role.setCurrentIndex(0)
        self._buttons[0].setChecked(True)

    def offer_roles(self, roles: Sequence[tuple[int, str]]) -> None:
        offered = [(0, self.tr("All roles")), *roles]
        if offered != self._offered:
            self._offered = offered
            self.role.offer(offered)

    def offer_views(self, *, table: bool) -> None:
        """Show what arranges the table, or the board: that has a lane for each group, and shows all."""
        self._is_table = table
        self.arrange_button.setVisible(table)
        self.each_stage.setVisible(not table)
        self._arranging.updateGeometry()
        for button in self._buttons:
            button.setVisible(table)
        if not table and self._buttons:
            self._buttons[0].setChecked(True)

    def count(self, lanes: Sequence[Lane], counts: PipelineCounts) -> None:
        """Show how many are in each lane."""
        shown = [(_ALL, self.tr("All")), *((lane.key, lane.words) for lane in lanes)]
        if [(key, button.text()) for key, button in zip(self._keys, self._buttons, strict=True)] != shown:
            self._make_buttons(shown)
        numbers = (counts.by_place.total(), *(count_in(lane, counts) for lane in lanes))
        for button, number in zip(self._buttons, numbers, strict=True):
            button.show_count(self.locale().toString(number))
        self._fit_role()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_role()

    def _fit_role(self) -> None:
        """Let the box with the roles give room to what stands beside it, where that makes one line of all."""
        beside = [each for each in (*self._buttons, self.each_stage, self._arranging) if not each.isHidden()]
        taken = sum(each.sizeHint().width() + self._row.spacing() for each in beside)
        room = self.width() - taken
        self.role.setFixedWidth(room if _ROLE_NARROWEST <= room < _ROLE_WIDTH else _ROLE_WIDTH)

    def _make_buttons(self, shown: Sequence[tuple[str, str]]) -> None:
        chosen = self.group()
        after = (self.each_stage, self._arranging)
        for gone in (*self._buttons, *after):
            self._row.removeWidget(gone)
        for button in self._buttons:
            self.groups.removeButton(button)
            button.deleteLater()
        self._keys = [key for key, _ in shown]
        self._buttons = [CountButton(words) for _, words in shown]
        for number, button in enumerate(self._buttons):
            self.groups.addButton(button, number)
            button.setAutoExclusive(True)
            self._row.addWidget(button)
            button.setVisible(self._is_table)
        for beside in after:
            self._row.addWidget(beside)
        # They were made after the table, and stand before it.
        stops = (self.role, *self._buttons, self.each_stage, self.arrange_button, self.stages_button)
        for one, following in pairwise(stops):
            self.setTabOrder(one, following)
        self._buttons[self._keys.index(chosen) if chosen in self._keys else 0].setChecked(True)


def _side_by_side(*buttons: QuietButton) -> QWidget:
    """Return buttons that go to the next line together."""
    ground = QWidget()
    row = QHBoxLayout(ground)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    return ground
