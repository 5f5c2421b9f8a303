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
_NEAR = 1000
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
        self._known: OrderedDict[int, RowItem] = OrderedDict()
        self._is_chosen: Callable[[int], bool] | None = None

    def let_choose(self, is_chosen: Callable[[int], bool]) -> None:
        """Let several rows be chosen; `is_chosen` tells of an id whether it is."""
        self._is_chosen = is_chosen

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these ids in this order, read anew; the view keeps its selection by id."""
        self.beginResetModel()
        self._ids = ids
        self._known.clear()
        self.endResetModel()

    def read_anew(self) -> None:
        """Read the rows again that are looked at; the ids stay."""
        self._known.clear()
        if len(self._ids):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def extend_to(self, ids: Sequence[int]) -> None:
        """Show a longer list that begins with what is shown; one that doesn't is shown instead.

        The same list changes nothing.
        """
        shown = len(self._ids)
        if len(ids) == shown and _are_same(ids, self._ids):
            return
        if len(ids) <= shown or tuple(ids[:shown]) != tuple(self._ids):
            self.show_ids(ids)
            return
        self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
        self._ids = ids
        self.endInsertRows()

    def ids(self) -> Sequence[int]:
        return self._ids

    def row_of(self, row_id: int, near: int = 0) -> int | None:
        for start, stop in ((max(0, near - _NEAR), near + _NEAR), (0, len(self._ids))):
            try:
                return self._ids.index(row_id, start, stop)
            except ValueError:
                continue
        return None

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
        row_id = self._ids[row]
        if row_id not in self._known:
            self._read_from(row)
        return self._known[row_id]

    def _read_from(self, row: int) -> None:
        """Read a page that begins with the row, or ends with it where one scrolls up: no row in vain."""
        is_scrolled_up = row + 1 < len(self._ids) and self._ids[row + 1] in self._known
        first = row - self._page_size + 1 if is_scrolled_up else min(row, len(self._ids) - self._page_size)
        page = self._ids[max(0, first) : max(0, first) + self._page_size]
        wanted = [one for one in page if one not in self._known]
        read = {item.row_id: item for item in self._read_page(wanted)}
        self._known.update((one, read.get(one) or RowItem(one, RowView("", ""))) for one in wanted)
        while len(self._known) > self._page_size * PAGES_KEPT:
            self._known.popitem(last=False)


def _are_same(ids: Sequence[int], others: Sequence[int]) -> bool:
    """Compare a million of them without naming each, where both are kept alike."""
    return ids == others if type(ids) is type(others) else tuple(ids) == tuple(others)
