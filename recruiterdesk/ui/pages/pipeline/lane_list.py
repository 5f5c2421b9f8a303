"""The cards of a lane: chosen by mouse or keyboard, opened by a double click or Enter, dragged by either.

It is a table of one column: a list view asks the model for each of its rows before it shows the first one.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from recruiterdesk.ui.models.lane_model import LaneModel
from recruiterdesk.ui.pages.pipeline.cards import CARD_HEIGHT, CardDelegate
from recruiterdesk.ui.widgets.grounds import clear_ground
from recruiterdesk.ui.widgets.rows import ROW_ID_ROLE

Index = QModelIndex | QPersistentModelIndex
_DRAGGED = 0.9


class LaneList(QTableView):
    """Selection is kept by the application's id when the lane is read anew.

    Signals:
        row_opened, row_selected: an application's id.
        drag_began, drag_ended: a card is dragged by the mouse, and was dropped or not.
    """

    row_opened = Signal(int)
    row_selected = Signal(int)
    drag_began = Signal()
    drag_ended = Signal()

    def __init__(self, model: LaneModel, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = model
        self._kept_id: int | None = None
        self._kept_place = 0
        self.setViewport(clear_ground())
        self.setAccessibleName(accessible_name)
        self.setItemDelegate(CardDelegate(self))
        self._look_like_a_list()
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        model.modelAboutToBeReset.connect(self._keep_place)
        self.setModel(model)
        model.modelReset.connect(self._restore_place)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._open_index)

    def selected_id(self) -> int | None:
        """Return the id of the chosen application."""
        return self._id_at(self.currentIndex())

    def select_id(self, application_id: int) -> bool:
        """Choose an application; False where it isn't in the lane."""
        row = self._cards.row_of(application_id)
        if row is None:
            return False
        self.setCurrentIndex(self._cards.index(row, 0))
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        application_id = self._id_at(current)
        if application_id is not None:
            self.row_selected.emit(application_id)

    def event(self, event: QEvent) -> bool:
        # A focused card answers Enter, also where the page has Enter as a shortcut.
        if event.type() == QEvent.Type.ShortcutOverride and self._opens_by(cast(QKeyEvent, event)):
            event.accept()
            return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:  # letters are the page's keys
        """Leave letters alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opens_by(event):
            self._open_index(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self._cards.rowCount():
            self.selectionModel().clearCurrentIndex()
            self.setCurrentIndex(self._cards.index(0, 0))

    def startDrag(self, actions: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid():
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

    def _look_like_a_list(self) -> None:
        self.setObjectName("lane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(CARD_HEIGHT)
        rows.setDefaultSectionSize(CARD_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _opens_by(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return plain and enter and self.currentIndex().isValid()

    def _open_index(self, index: Index) -> None:
        application_id = self._id_at(index)
        if application_id is not None:
            self.row_opened.emit(application_id)

    def _id_at(self, index: Index) -> int | None:
        application_id = index.data(ROW_ID_ROLE) if index.isValid() else None
        return application_id if isinstance(application_id, int) else None

    def _keep_place(self) -> None:
        self._kept_id = self.selected_id()
        self._kept_place = self.verticalScrollBar().value()

    def _restore_place(self) -> None:
        if self._kept_id is not None:
            self.select_id(self._kept_id)
        self.verticalScrollBar().setValue(self._kept_place)
