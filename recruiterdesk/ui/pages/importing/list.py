"""The list of the preview, and its keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from recruiterdesk.ui.pages.importing.preview_model import Index, PreviewModel
from recruiterdesk.ui.pages.importing.row_delegate import ROW_HEIGHT, PreviewDelegate

_BATCH = 2000
_Move = QAbstractItemView.CursorAction


class PreviewList(QListView):
    """The rows; T says of the row with the keyboard that they were told, → or a click opens it.

    Signals:
        told_toggled: the number of the row in the file.
        row_opened: the row with the keyboard is to be shown in full.
        row_changed: the keyboard is on another row.
    """

    told_toggled = Signal(int)
    row_opened = Signal()
    row_changed = Signal()

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(PreviewDelegate(self))
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setUniformItemSizes(True)
        # Qt asks the model twice for each row when it lays a list out: not for all of 100,000 at once.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumHeight(ROW_HEIGHT)
        self.clicked.connect(self._open)

    def mark(self, row: int) -> None:
        """Put the keyboard on a row, or on the last one where there are fewer."""
        last = self._rows.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self._rows.index(min(max(row, 0), last)))

    def moveCursor(self, move: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Count the rows: Qt seeks them in the layout, in vain for half a minute while it is not complete."""
        last = self._rows.rowCount() - 1
        here = self.currentIndex().row()
        page = max(self.viewport().height() // ROW_HEIGHT - 1, 1)
        wanted = {
            _Move.MoveHome: 0,
            _Move.MoveEnd: last,
            _Move.MovePageUp: here - page,
            _Move.MovePageDown: here + page,
            _Move.MoveUp: here - 1,
            _Move.MovePrevious: here - 1,
            _Move.MoveDown: here + 1,
            _Move.MoveNext: here + 1,
        }.get(move, here)
        return self._rows.index(min(max(wanted, 0), last))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.row_changed.emit()

    def keyboardSearch(self, search: str) -> None:  # letters are the page's keys
        """Leave letters alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._rows.row_at(self.currentIndex())
        if event.key() == Qt.Key.Key_T and not event.modifiers() and row is not None:
            self.told_toggled.emit(row.row)
            return
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Space) and not event.modifiers():
            self.mark(self.currentIndex().row())
            self.row_opened.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text().isalnum():
            event.ignore()
            return
        super().keyPressEvent(event)

    def _open(self, _index: Index) -> None:
        self.row_opened.emit()
