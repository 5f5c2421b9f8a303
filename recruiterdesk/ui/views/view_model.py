"""The saved views as a list that is put in order by dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from recruiterdesk.core.values import value
from recruiterdesk.ui.widgets.plain_hint import plain_hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_MIME = "application/x-recruiterdesk-view"


@value
class ViewLine:
    """A view as it is shown.

    Args:
        id: of the view.
        name: its name.
        words: what it finds people by.
        shown: how many it holds, as it is written; "" while that is not counted.
        trouble: why it means something else by now, as a stage that is gone; "" where it doesn't.
    """

    id: int
    name: str
    words: str
    shown: str = ""
    trouble: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.name, self.trouble or self.shown) if part)


class ViewModel(QAbstractListModel):
    """Tells where a view was dropped; who listens moves it, and shows the list anew.

    Signals:
        moved: the id of a view, and so many places down, negative for up.
    """

    moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ViewLine, ...] = ()

    def lines(self) -> tuple[ViewLine, ...]:
        return self._lines

    def show_lines(self, lines: Sequence[ViewLine]) -> None:
        """Show these; where only counts differ the list stays as it is."""
        if [line.id for line in lines] == [line.id for line in self._lines]:
            self._lines = tuple(lines)
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 0))
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line_at(self, index: Index) -> ViewLine | None:
        """Return the view of an index; None where there is none."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def row_of(self, view_id: int) -> int | None:
        return next((row for row, line in enumerate(self._lines) if line.id == view_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line_at(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_hint("\n".join(part for part in (line.name, line.words, line.trouble) if part))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        carried.setData(_MIME, QByteArray(str(self._lines[indexes[0].row()].id).encode()))
        return carried

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Tell where it was dropped; the order is the desk's, so nothing is moved here."""
        before = self.row_of(int(data.data(_MIME).data() or b"0")) if data.hasFormat(_MIME) else None
        if before is None:
            return False
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self._lines)
        steps = place - before - (1 if place > before else 0)
        if steps:
            self.moved.emit(self._lines[before].id, steps)
        return False
