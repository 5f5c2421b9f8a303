"""A short list below a field of what can be typed there; the keyboard stays in the field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QVBoxLayout

from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.widgets.paint import CONTROL_RADIUS, paint_box
from recruiterdesk.ui.widgets.row_delegate import TextRowDelegate
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QLineEdit

    from recruiterdesk.ui.widgets.rows import RowView

_LINE_HEIGHT, _AIR, _GAP = 32, 5, 4
_NARROWEST, _WIDEST = 340, 460


class ProposalPopup(QFrame):
    """Lies over what stands below the field; none of its lines is marked until one moves there.

    Signals:
        taken: the row that was clicked.
    """

    taken = Signal(int)

    def __init__(self, field: QLineEdit, name: str) -> None:
        super().__init__(field)
        self._field = field
        self._model = RowModel(self)
        self.rows = RowList(self._model, name)
        self.rows.paint_rows_with(TextRowDelegate(self.rows, _LINE_HEIGHT))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.row_opened.connect(self.taken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_AIR, _AIR, _AIR, _AIR)
        layout.addWidget(self.rows)
        self.hide()

    def offer(self, views: Sequence[RowView]) -> None:
        """Show these lines instead of those before, none of them marked; nothing where there are none."""
        self._model.set_items(())
        self._model.set_items([RowItem(row, view) for row, view in enumerate(views)])
        self.rows.selectionModel().clear()
        if not views:
            self.hide()
            return
        self._place(len(views))
        self.show()
        self.raise_()

    def count(self) -> int:
        return self._model.rowCount()

    def marked(self) -> int | None:
        """Return the row that is marked."""
        return self.rows.selected_id()

    def move_mark(self, steps: int) -> None:
        """Mark the next line, or the one before; from the first back into the field, where none is marked."""
        marked = self.marked()
        row = steps if marked is None else marked + steps
        if marked is None and steps > 0:
            row = 0
        if 0 <= row < self.count():
            self.rows.setCurrentIndex(self._model.index(row, 0))
        elif row < 0:
            self.rows.selectionModel().clear()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ground is painted
        theme = current_theme()
        box = theme.colour("surface"), theme.colour("line_strong")
        paint_box(QPainter(self), self.rect(), *box, CONTROL_RADIUS)

    def _place(self, count: int) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        width = max(min(self._field.width(), _WIDEST), _NARROWEST)
        below = self._field.mapTo(window, QPoint(0, self._field.height() + _GAP))
        left = max(0, min(below.x(), window.width() - width - _GAP))
        self.setGeometry(left, below.y(), width, count * _LINE_HEIGHT + 2 * _AIR)
