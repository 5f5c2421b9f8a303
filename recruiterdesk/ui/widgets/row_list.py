"""Lists of painted rows of any length, for the mouse and for the keyboard.

Such a list is a table of one column: Qt's list asks the model for each of its rows before it shows the
first one, two seconds for a million of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView

from recruiterdesk.core.values import value
from recruiterdesk.ui.widgets.grounds import clear_ground
from recruiterdesk.ui.widgets.row_delegate import ROW_HEIGHT, TextRowDelegate
from recruiterdesk.ui.widgets.rows import ROW_ID_ROLE

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

    from recruiterdesk.ui.widgets.rows import PaintsRows, RowSource

Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction


@value
class _Place:
    """What is looked at: how far one scrolled, the id of the topmost row, what of it is hidden."""

    scrolled: int = 0
    top_id: int | None = None
    hidden: int = 0


class RowList(QTableView):
    """A scrolling list of rows; Enter, Return or a click opens a row.

    Selection and what is looked at are kept by the rows' ids when the model is read anew; a list that
    shows its first row goes on showing the first one.
    """

    row_opened = Signal(int)
    row_selected = Signal(int)

    def __init__(self, model: RowSource, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = model
        self._kept_id: int | None = None
        self._kept_row = 0
        self._kept_place = _Place()
        self._rows = _fixed_rows()
        self.setVerticalHeader(self._rows)
        self.setHorizontalHeader(_one_column())
        self.setViewport(clear_ground())
        self.setAccessibleName(accessible_name)
        self.paint_rows_with(TextRowDelegate(self))
        self._look_like_a_list()
        model.modelAboutToBeReset.connect(self._keep_place)
        self.setModel(model)
        model.modelReset.connect(self._restore_place)
        self._open_by_mouse()

    def paint_rows_with(self, delegate: PaintsRows) -> None:
        """Let the rows be painted by this delegate, as high as it says."""
        self.setItemDelegate(delegate)
        self._rows.setMinimumSectionSize(delegate.row_height)
        self._rows.setDefaultSectionSize(delegate.row_height)

    def selected_id(self) -> int | None:
        """Return the id of the selected row, or None."""
        return self._id_at(self.currentIndex())

    def select_id(self, row_id: int) -> bool:
        """Select the row with this id; False where it isn't in the list."""
        row = self._source.row_of(row_id, max(self.currentIndex().row(), 0))
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

    def moveCursor(self, move: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if move in (_Move.MoveHome, _Move.MoveEnd):  # to the ends of the list, not of the row
            modifiers = Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(move, modifiers)

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

    def _open_by_mouse(self) -> None:
        """Connect what of the mouse opens a row."""
        self.clicked.connect(self._open_index)

    def _keep_place(self) -> None:
        self._kept_id, self._kept_row = self.selected_id(), max(self.currentIndex().row(), 0)
        scrolled = self.verticalScrollBar().value()
        top = self.indexAt(QPoint(0, 0)) if scrolled else QModelIndex()
        hidden = scrolled - top.row() * self._rows.defaultSectionSize() if top.isValid() else 0
        self._kept_place = _Place(scrolled, self._id_at(top), hidden)

    def _restore_place(self) -> None:
        row = None if self._kept_id is None else self._source.row_of(self._kept_id, self._kept_row)
        if row is not None:
            self.setCurrentIndex(self.model().index(row, 0))
        self.verticalScrollBar().setValue(self._scrolled_as_before())

    def _scrolled_as_before(self) -> int:
        kept, height = self._kept_place, self._rows.defaultSectionSize()
        if kept.top_id is None:
            return kept.scrolled
        row = self._source.row_of(kept.top_id, kept.scrolled // height)
        return kept.scrolled if row is None else row * height + kept.hidden

    def _look_like_a_list(self) -> None:
        self.setObjectName("rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)


def _fixed_rows() -> QHeaderView:
    rows = QHeaderView(Qt.Orientation.Vertical)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.hide()
    return rows


def _one_column() -> QHeaderView:
    column = QHeaderView(Qt.Orientation.Horizontal)
    column.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    column.hide()
    return column


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
        self.paint_rows_with(TextRowDelegate(self, row_height))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(320, self._row_height * self.model().rowCount())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._row_height * self.model().rowCount())
