"""Rows of a list that are put elsewhere: dragged with the mouse, or by Alt with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame

from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.widgets.row_delegate import ROW_HEIGHT
from recruiterdesk.ui.widgets.rows import ROW_ID_ROLE

if TYPE_CHECKING:
    from recruiterdesk.ui.widgets.row_list import RowList

_LINE = 2
_SCROLL_ZONE = 20


class RowMoving(QObject):
    """Asks for a row to be put directly before or behind another one.

    Signals:
        wanted: the row's id, the other's id, and whether it comes before that one.
    """

    wanted = Signal(int, int, bool)

    def __init__(self, rows: RowList) -> None:
        super().__init__(rows)
        self._rows = rows
        self._viewport = rows.viewport()
        self._pressed: QPoint | None = None
        self._dragged: int | None = None
        self.is_allowed = True
        self.line = QFrame(self._viewport)
        self.line.hide()
        rows.installEventFilter(self)
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self._viewport:
            return self._take_mouse(event)
        if isinstance(event, QKeyEvent) and event.type() != QEvent.Type.KeyRelease:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._stop()
            event.accept()
            return True
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if (
            not step
            or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier
        ):
            return False
        if event.type() == QEvent.Type.KeyPress:
            self.move_selected(step)
        event.accept()
        return True

    def move_selected(self, step: int) -> None:
        """Put the selected row before the one above it (-1), or behind the one below it (1)."""
        row_id, other = self._rows.selected_id(), self._id_at(self._rows.currentIndex().row() + step)
        if self.is_allowed and row_id is not None and other is not None:
            self.wanted.emit(row_id, other, step < 0)

    def _take_mouse(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = place
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            if self._dragged is None and self._is_far_from(place):
                self._dragged = self._id_at(self._rows.indexAt(self._pressed).row())
            self._show_line(place)
            return self._dragged is not None
        elif event.type() == QEvent.Type.MouseButtonRelease:
            return self._drop(place)
        return False

    def _is_far_from(self, place: QPoint) -> bool:
        pressed = self._pressed or place
        far = (place - pressed).manhattanLength() >= QApplication.startDragDistance()
        return self.is_allowed and far

    def _drop(self, place: QPoint) -> bool:
        dragged = self._dragged
        self._stop()
        target = self._target(place)
        if dragged is None:
            return False
        other = self._id_at(target[0]) if target is not None else None
        if target is not None and other not in (None, dragged):
            self.wanted.emit(dragged, other, target[1])
        return True

    def _stop(self) -> None:
        self._pressed = self._dragged = None
        self.line.hide()

    def _target(self, place: QPoint) -> tuple[int, bool] | None:
        """Return beside which row one would come that is dropped here, and whether before it."""
        within = QPoint(self._viewport.width() // 2, place.y())
        index = self._rows.indexAt(within)
        if index.isValid():
            return index.row(), place.y() < self._rows.visualRect(index).center().y()
        last = self._rows.model().rowCount() - 1
        return (last, False) if last >= 0 and place.y() > 0 else None

    def _show_line(self, place: QPoint) -> None:
        target = self._target(place) if self._dragged is not None else None
        self.line.setVisible(target is not None)
        if target is None:
            return
        self._scroll_near_edge(place)
        rect = self._rows.visualRect(self._rows.model().index(target[0], 0))
        top = rect.top() if target[1] else rect.bottom()
        self.line.setStyleSheet(f"background: {current_theme().colour('accent').name()};")
        self.line.setGeometry(0, max(0, top - _LINE // 2), self._viewport.width(), _LINE)
        self.line.raise_()

    def _scroll_near_edge(self, place: QPoint) -> None:
        bar, height = self._rows.verticalScrollBar(), self._viewport.height()
        if place.y() < _SCROLL_ZONE:
            bar.setValue(bar.value() - ROW_HEIGHT // 2)
        elif place.y() > height - _SCROLL_ZONE:
            bar.setValue(bar.value() + ROW_HEIGHT // 2)

    def _id_at(self, row: int) -> int | None:
        row_id = self._rows.model().index(row, 0).data(ROW_ID_ROLE) if row >= 0 else None
        return row_id if isinstance(row_id, int) else None
