"""A short list of rows, held in memory: Today's cards, search results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from recruiterdesk.ui.widgets.rows import ROW_ID_ROLE, RowSource, row_data

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from recruiterdesk.ui.widgets.rows import RowItem

Index = QModelIndex | QPersistentModelIndex


class RowModel(RowSource):
    """Rows that are replaced as a whole, made when they are seen; the view keeps its selection by id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[int, ...] = ()
        self._rows: dict[int, int] = {}
        self._made: dict[int, RowItem] = {}
        self._source: object = ()

    def set_items(self, items: Sequence[RowItem]) -> None:
        """Show these rows instead; nothing happens where they are the same."""
        shown = tuple(items)
        self.show_rows([item.row_id for item in shown], shown, shown.__getitem__)

    def show_rows(self, ids: Sequence[int], source: object, make: Callable[[int], RowItem]) -> None:
        """Show rows with these ids instead; nothing happens where they are made of the same.

        Args:
            ids: of each row.
            source: all that the rows are made of.
            make: makes a row, by its number.
        """
        if source == self._source and tuple(ids) == self._ids:
            return
        self.beginResetModel()
        self._ids, self._source, self._make = tuple(ids), source, make
        self._rows = {row_id: row for row, row_id in enumerate(self._ids)}
        self._made = {}
        self.endResetModel()

    def items(self) -> tuple[RowItem, ...]:
        return tuple(map(self._item, range(len(self._ids))))

    def row_of(self, row_id: int, near: int = 0) -> int | None:  # noqa: ARG002 - all are known
        return self._rows.get(row_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW_ID_ROLE:
            return self._ids[index.row()]
        return row_data(self._item(index.row()), role)

    def _item(self, row: int) -> RowItem:
        if row not in self._made:
            self._made[row] = self._make(row)
        return self._made[row]
