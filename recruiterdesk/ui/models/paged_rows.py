"""A list of any length: ids in order, and the rows of those pages that were looked at last."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from recruiterdesk.ui.widgets.rows import ROW_ID_ROLE, ROW_ROLE, RowItem, RowSource, RowView, row_data

Index = QModelIndex | QPersistentModelIndex
ReadPage = Callable[[Sequence[int]], Sequence[RowItem]]

PAGE_SIZE = 100
PAGES_KEPT = 20
_CHOSEN = int(Qt.ItemDataRole.CheckStateRole)
_SERVED = frozenset(
    (
        ROW_ROLE,
        int(Qt.ItemDataRole.AccessibleTextRole),
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
    )
)


class PagedRows(RowSource):
    """Asks for a page of rows when one of them is painted; what is gone meanwhile is an empty row."""

    def __init__(
        self, read_page: ReadPage, parent: QObject | None = None, page_size: int = PAGE_SIZE
    ) -> None:
        super().__init__(parent)
        self._page_size = page_size
        self._read_page = read_page
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, dict[int, RowItem]] = OrderedDict()
        self._is_chosen: Callable[[int], bool] | None = None

    def let_choose(self, is_chosen: Callable[[int], bool]) -> None:
        """Let several rows be chosen; `is_chosen` tells of an id whether it is."""
        self._is_chosen = is_chosen

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these ids in this order, read anew; the view keeps its selection by id."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def begins_with(self, ids: Sequence[int]) -> bool:
        """Tell whether what is shown begins with these ids, and goes on after them."""
        return len(self._ids) > len(ids) and tuple(self._ids[: len(ids)]) == tuple(ids)

    def read_anew(self) -> None:
        """Read the rows again that are looked at; the ids stay. The view paints them when it is asked to.

        To tell the view that all data changed would make it measure every row: a second for a million.
        """
        self._pages.clear()

    def extend_to(self, ids: Sequence[int]) -> None:
        """Show a longer list that begins with what is shown; one that doesn't is shown instead.

        The same list changes nothing.
        """
        shown = len(self._ids)
        if len(ids) == shown and tuple(ids) == tuple(self._ids):
            return
        if len(ids) <= shown or tuple(ids[:shown]) != tuple(self._ids):
            self.show_ids(ids)
            return
        self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
        self._pages.pop(shown // self._page_size, None)
        self._ids = ids
        self.endInsertRows()

    def ids(self) -> Sequence[int]:
        return self._ids

    def row_of(self, row_id: int) -> int | None:
        return self._ids.index(row_id) if row_id in self._ids else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        can_be_chosen = index.isValid() and self._is_chosen is not None
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsUserCheckable if can_be_chosen else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW_ID_ROLE:
            return self._ids[index.row()]
        if role == _CHOSEN:
            return self._check_state(self._ids[index.row()])
        return row_data(self._item(index.row()), role) if role in _SERVED else None

    def _check_state(self, row_id: int) -> Qt.CheckState | None:
        """Tell screen readers whether a row is chosen."""
        if self._is_chosen is None:
            return None
        return Qt.CheckState.Checked if self._is_chosen(row_id) else Qt.CheckState.Unchecked

    def _item(self, row: int) -> RowItem:
        page = self._page(row // self._page_size)
        row_id = self._ids[row]
        return page.get(row_id) or RowItem(row_id, RowView("", ""))

    def _page(self, number: int) -> dict[int, RowItem]:
        page = self._pages.get(number)
        if page is None:
            start = number * self._page_size
            items = self._read_page(self._ids[start : start + self._page_size])
            page = self._pages[number] = {item.row_id: item for item in items}
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return page
