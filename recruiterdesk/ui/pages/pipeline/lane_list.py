"""The cards of a lane: chosen by mouse or keyboard, opened by a double click or Enter, dragged by either."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QWidget

from recruiterdesk.ui.models.lane_model import LaneModel
from recruiterdesk.ui.pages.pipeline.cards import CARD_GAP, CardDelegate
from recruiterdesk.ui.widgets.row_list import RowList

_DRAGGED = 0.9


class LaneList(RowList):
    """Signals: drag_began, drag_ended: a card is dragged by the mouse, and was dropped or not."""

    drag_began = Signal()
    drag_ended = Signal()

    def __init__(self, model: LaneModel, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, accessible_name, parent)
        self.setItemDelegate(CardDelegate(self))
        self.clicked.disconnect()
        self.doubleClicked.connect(self._open_current)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)

    def startDrag(self, actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([index]))
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

    def card_box(self) -> QRect:
        """Return where the chosen card stands, without the gap below."""
        return self.visualRect(self.currentIndex()).adjusted(0, 0, 0, -CARD_GAP)

    def _open_current(self) -> None:
        application_id = self.selected_id()
        if application_id is not None:
            self.row_opened.emit(application_id)
