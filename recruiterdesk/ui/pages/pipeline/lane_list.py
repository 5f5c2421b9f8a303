"""The cards of a lane: chosen by mouse or keyboard, opened by a double click or Enter, dragged by either."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from recruiterdesk.ui.models.lane_model import LaneModel
from recruiterdesk.ui.pages.pipeline.cards import CardDelegate
from recruiterdesk.ui.widgets.row_list import RowList

_DRAGGED = 0.9


class LaneList(RowList):
    """The rows are cards, and their ids those of applications.

    Args:
        may_lift: tells whether the card of an application may be dragged, and says it where it may not.

    Signals:
        drag_began, drag_ended: a card is dragged by the mouse, and was dropped or not.
    """

    drag_began = Signal()
    drag_ended = Signal()

    def __init__(
        self,
        model: LaneModel,
        accessible_name: str,
        may_lift: Callable[[int], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, accessible_name, parent)
        self._cards = model
        self._may_lift = may_lift
        self.paint_rows_with(CardDelegate(self))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):  # to the next lane
            event.ignore()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid() or not self._may_lift(self._cards.ids()[index.row()]):
            return
        drag = QDrag(self)
        drag.setMimeData(self._cards.mimeData([index]))
        drag.setPixmap(self.picture_of(index))
        drag.setHotSpot(self.viewport().mapFromGlobal(self.cursor().pos()) - self.visualRect(index).topLeft())
        self.drag_began.emit()
        drag.exec(actions)
        self.drag_ended.emit()

    def picture_of(self, index: QModelIndex) -> QPixmap:
        """Paint a card as it hangs at the pointer."""
        box = self.visualRect(index)
        picture = QPixmap(box.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setOpacity(_DRAGGED)
        option = QStyleOptionViewItem()
        option.rect = QRect(QPoint(0, 0), box.size())
        self.itemDelegate().paint(painter, option, index)
        painter.end()
        return picture

    def _open_by_mouse(self) -> None:
        self.doubleClicked.connect(self._open_index)
