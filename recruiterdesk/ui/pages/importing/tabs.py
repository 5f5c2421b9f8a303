"""The groups of rows as tabs with their counts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from recruiterdesk.ui.pages.importing.left_out import left_out_name
from recruiterdesk.ui.pages.importing.preview import Group, Preview
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.pages.importing.words import group_name
from recruiterdesk.ui.widgets.buttons import CountButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import muted_text

_GAP = 6


class Tabs(QWidget):
    """Left and Right go through them; the group of the same day is there where it has rows."""

    group_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {group: CountButton(group_name(group)) for group in Group}
        self._together = QButtonGroup(self)
        flow = FlowLayout(_GAP)
        for number, (group, button) in enumerate(self.buttons.items(), start=1):
            self._together.addButton(button)
            button.setAutoExclusive(True)
            button.clicked.connect(partial(self._choose, group))
            button.setToolTip(tr("Alt+{number}").format(number=number))
            flow.addWidget(button)
        self._promise = muted_text(tr("nothing is written before you press Import"))
        self._promise.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(flow, 1)
        row.addWidget(self._promise)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the tabs where there is little."""
        super().resizeEvent(event)
        self._make_room()

    def show_counts(self, preview: Preview) -> None:
        """Show how many rows each group has."""
        for group, button in self.buttons.items():
            button.show_count(QLocale().toString(len(preview.rows[group])))
        left_out = self.buttons[Group.REJECTED]
        left_out.setText(left_out_name(preview.plan))
        left_out.setAccessibleName(left_out.text())
        be_there(self.buttons[Group.SAME_DAY], bool(preview.rows[Group.SAME_DAY]))
        self._make_room()

    def show_chosen(self, group: Group) -> None:
        """Mark a group as the one that is shown."""
        self.buttons[group].setChecked(True)

    def _make_room(self) -> None:
        """Leave the promise out rather than let the tabs take a second line."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        tabs = sum(button.sizeHint().width() + _GAP for button in shown)
        be_there(self._promise, tabs + self._promise.sizeHint().width() + _GAP <= self.width())

    def _choose(self, group: Group, _checked: bool = True) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.group_chosen.emit(group)
