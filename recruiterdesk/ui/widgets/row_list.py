"""Lists of painted rows, for the mouse and for the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy

from recruiterdesk.ui.widgets.grounds import clear_ground
from recruiterdesk.ui.widgets.row_delegate import ROW_HEIGHT, TextRowDelegate
from recruiterdesk.ui.widgets.rows import ROW_ID_ROLE

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

    from recruiterdesk.ui.widgets.rows import RowSource

Index = QModelIndex | QPersistentModelIndex


class RowList(QListView):
    """A scrolling list of rows; Enter, Return or a click opens a row.

    Selection is kept by the row's id when the model is read anew.
    """

    row_opened = Signal(int)
    row_selected = Signal(int)

    def __init__(self, model: RowSource, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = model
        self._kept_id: int | None = None
        self.setViewport(clear_ground())
        self.setAccessibleName(accessible_name)
        self.setItemDelegate(TextRowDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        model.modelAboutToBeReset.connect(self._keep_selection)
        self.setModel(model)
        model.modelReset.connect(self._restore_selection)
        self.clicked.connect(self._open_index)

    def selected_id(self) -> int | None:
        """Return the id of the selected row, or None."""
        return self._id_at(self.currentIndex())

    def select_id(self, row_id: int) -> bool:
        """Select the row with this id; False where it isn't in the list."""
        row = self._source.row_of(row_id)
        if row is None:
            return False
        self.setCurrentIndex(self.model().index(row, 0))
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row_id = self._id_at(current)
        if row_id is not None:
            self.row_selected.emit(row_id)

    def event(self, event: QEvent) -> bool:
        # A focused row answers Enter, also where the page has Enter as a shortcut.
        if event.type() == QEvent.Type.ShortcutOverride and self._opens_by(cast(QKeyEvent, event)):
            event.accept()
            return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:  # letters are the page's keys; lists may be very long
        """Leave letters alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opens_by(event):
            self._open_index(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt puts the keyboard on the first row here, and leaves it unselected.
        if not self.selectionModel().hasSelection() and self.model().rowCount():
            self.selectionModel().clearCurrentIndex()
            self.setCurrentIndex(self.model().index(0, 0))

    def _opens_by(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return plain and enter and self.currentIndex().isValid()

    def _open_index(self, index: Index) -> None:
        row_id = self._id_at(index)
        if row_id is not None:
            self.row_opened.emit(row_id)

    def _id_at(self, index: Index) -> int | None:
        row_id = index.data(ROW_ID_ROLE) if index.isValid() else None
        return row_id if isinstance(row_id, int) else None

    def _keep_selection(self) -> None:
        self._kept_id = self.selected_id()

    def _restore_selection(self) -> None:
        if self._kept_id is not None:
            self.select_id(self._kept_id)


class FittedRowList(RowList):
    """As tall as its rows, for a card that never scrolls by itself."""

    def __init__(
        self,
        model: RowSource,
        accessible_name: str,
        row_height: int = ROW_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, accessible_name, parent)
        self._row_height = row_height
        self.setItemDelegate(TextRowDelegate(self, row_height))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(320, self._row_height * self.model().rowCount())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._row_height * self.model().rowCount())
