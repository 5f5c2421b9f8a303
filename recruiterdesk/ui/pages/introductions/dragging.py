"""A card that is dragged with the mouse: it follows the pointer, and the column below it is marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from recruiterdesk.ui.pages.introductions.card_delegate import card_box
from recruiterdesk.ui.widgets.row_list import RowList


class CardDragging(QObject):
    """Watches one column's cards; the board knows where the others are.

    Signals:
        moved: the card's id, and the pointer's place on the board.
        dropped: likewise, where the card was let go.
        left: the drag was given up by Esc.
    """

    moved = Signal(int, QPoint)
    dropped = Signal(int, QPoint)
    left = Signal()

    def __init__(self, cards: RowList, board: QWidget) -> None:
        super().__init__(cards)
        self._cards = cards
        self._board = board
        self._viewport = cards.viewport()
        self._pressed: QPoint | None = None
        self._dragged: int | None = None
        self._held: QLabel | None = None
        cards.installEventFilter(self)
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self._viewport:
            return self._take_mouse(event)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._stop()
            self.left.emit()
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _take_mouse(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = place
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            if self._dragged is None and self._is_far_from(place):
                self._take_up(self._pressed)
            return self._follow(place)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            return self._let_go(place)
        return False

    def _is_far_from(self, place: QPoint) -> bool:
        return (place - (self._pressed or place)).manhattanLength() >= QApplication.startDragDistance()

    def _take_up(self, place: QPoint) -> None:
        index = self._cards.indexAt(place)
        if not index.isValid():
            return
        self._cards.setCurrentIndex(index)
        self._dragged = self._cards.selected_id()
        box = card_box(self._cards.visualRect(index))
        self._held = QLabel(self._board)
        self._held.setPixmap(self._viewport.grab(box))
        self._held.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._held.resize(box.size())
        self._held.show()

    def _follow(self, place: QPoint) -> bool:
        if self._dragged is None or self._held is None:
            return False
        there = self._viewport.mapTo(self._board, place)
        self._held.move(there - QPoint(self._held.width() // 2, 20))
        self._held.raise_()
        self.moved.emit(self._dragged, there)
        return True

    def _let_go(self, place: QPoint) -> bool:
        dragged = self._dragged
        self._stop()
        if dragged is None:
            return False
        self.dropped.emit(dragged, self._viewport.mapTo(self._board, place))
        return True

    def _stop(self) -> None:
        self._pressed = self._dragged = None
        if self._held is not None:
            self._held.hide()
            self._held.deleteLater()
            self._held = None
