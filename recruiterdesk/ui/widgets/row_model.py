"""A short list of rows, held in memory: Today's cards, search results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from recruiterdesk.ui.widgets.rows import RowSource, row_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from recruiterdesk.ui.widgets.rows import RowItem

Index = QModelIndex | QPersistentModelIndex


class RowModel(RowSource):
    """Rows that are replaced as a whole; the view keeps its selection by id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[RowItem, ...] = ()
        self._rows: dict[int, int] = {}

    def set_items(self, items: Sequence[RowItem]) -> None:
        """Show these rows instead; nothing happens where they are the same."""
        if tuple(items) == self._items:
            return
        self.beginResetModel()
        self._items = tuple(items)
        self._rows = {item.row_id: row for row, item in enumerate(self._items)}
        self.endResetModel()

    def items(self) -> tuple[RowItem, ...]:
        return self._items

    def row_of(self, row_id: int, near: int = 0) -> int | None:  # noqa: ARG002 - all are known
        return self._rows.get(row_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        return row_data(self._items[index.row()], role)
