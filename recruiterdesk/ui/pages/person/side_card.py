"""The cards beside somebody's history: heads of one height, rows under the title, a line where empty."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from recruiterdesk.ui.widgets.buttons import BUTTON_HEIGHT
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.row_list import FittedRowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.text import muted_text

SIDE_ROW_HEIGHT = 46
_AROUND_ROWS = 5
_ROW_AIR = 12
_WHOLE = (_AROUND_ROWS, 10, _AROUND_ROWS, 12)
_LINE_ALONE = (_AROUND_ROWS, 7, _AROUND_ROWS, 7)


class SideCard(Card):
    """Where there is nothing to show a card is one line that says so, beside its buttons."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.quiet_line = muted_text()
        self.quiet_line.hide()
        self._head.insertWidget(0, self.quiet_line, 1)
        self._head.setContentsMargins(_ROW_AIR, 0, _ROW_AIR, 0)
        self._head.setSpacing(8)
        for label in (self._title, self.quiet_line):
            label.setMinimumHeight(BUTTON_HEIGHT)
        self._outer.setContentsMargins(*_WHOLE)
        self._outer.setSpacing(2)

    def add(self, content: QWidget | QLayout) -> None:
        """Put a widget or a layout below what is there, under the title."""
        line = QHBoxLayout()
        line.setContentsMargins(_ROW_AIR, 0, _ROW_AIR, 0)
        if isinstance(content, QWidget):
            line.addWidget(content)
        else:
            line.addLayout(content)
        self.body.addLayout(line)

    def add_rows(self, rows: QWidget) -> None:
        """Put a list of painted rows below what is there: their texts stand under the title."""
        self.body.addWidget(rows)

    def show_quietly(self, said: str) -> None:
        """Shrink to one line that says this; "" brings the title back."""
        self.quiet_line.setText(said)
        self.quiet_line.setVisible(bool(said))
        self._title.setVisible(not said)
        self._outer.setContentsMargins(*(_LINE_ALONE if said else _WHOLE))


def side_rows(model: RowModel, accessible_name: str) -> FittedRowList:
    """Return a list of rows as low as there is room for beside the history."""
    return FittedRowList(model, accessible_name, SIDE_ROW_HEIGHT)
