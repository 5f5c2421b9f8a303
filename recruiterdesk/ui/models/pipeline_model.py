"""The pipeline as a table: one application in each line, any number of them, in groups or not."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import accumulate

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from recruiterdesk.storage.queries.pipeline import PipelineRow
from recruiterdesk.ui.theme_tokens import Tone

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
PAGE = 50
_PAGES_KEPT = 20


class PipelineColumn(IntEnum):
    """The columns, as they stand at first; the last three are shown where they are chosen."""

    NAME = 0
    ROLE = 1
    CLIENT = 2
    STAGE = 3
    TURN = 4
    IN_STAGE = 5
    QUIET = 6
    HIRING_MANAGER = 7
    COMPANY = 8
    LAST_WORD = 9


@dataclass(frozen=True)
class Cell:
    """What a cell shows: text or a chip, a circle before a name, a line below; a head runs over all cells."""

    text: str
    chip_tone: Tone | None = None
    initials_of: str = ""
    is_head: bool = False
    below: str = ""


@dataclass(frozen=True)
class RowGroup:
    """A group of lines with its name, how many are in it, and which role or client it is (0: neither)."""

    words: str
    count: int
    ref: int = 0


CellOf = Callable[[PipelineRow, PipelineColumn], Cell]
ReadRows = Callable[[Sequence[int]], Sequence[PipelineRow]]


class PipelineModel(QAbstractTableModel):
    """Shows ids in the order in which they come; whoever hears of an order reads them anew.

    Signals:
        order_wanted: PipelineColumn, and whether the most stands first.
    """

    order_wanted = Signal(object, bool)

    def __init__(
        self, titles: Sequence[str], cell_of: CellOf, read_rows: ReadRows, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._cell_of = cell_of
        self._read_rows = read_rows
        self._ids: tuple[int, ...] = ()
        self._groups: tuple[RowGroup, ...] = ()
        self._starts: tuple[int, ...] = ()
        self._pages: OrderedDict[int, dict[int, PipelineRow]] = OrderedDict()
        self._is_joined = False

    def join_client(self, *, joined: bool) -> None:
        """Show the client below the role, in its cell, or in the client's own cell alone."""
        if joined != self._is_joined:
            self._is_joined = joined
            if self.rowCount():
                last = self.index(self.rowCount() - 1, PipelineColumn.ROLE)
                self.dataChanged.emit(self.index(0, PipelineColumn.ROLE), last)

    def show_ids(
        self, ids: Sequence[int], first: Sequence[PipelineRow] = (), groups: Sequence[RowGroup] = ()
    ) -> None:
        """Show these applications; the rows of the first page may be known already.

        Of groups that are longer than what is shown, only those that have begun are shown.
        """
        self.beginResetModel()
        self._ids = tuple(ids)
        starts = [0, *accumulate(group.count for group in groups)][: len(groups)]
        shown = [start for start in starts if start < len(self._ids)]
        self._groups = tuple(groups[: len(shown)])
        self._starts = tuple(start + n for n, start in enumerate(shown))
        self._pages.clear()
        if first:
            self._pages[0] = {row.application_id: row for row in first}
        self.endResetModel()

    def ids(self) -> tuple[int, ...]:
        return self._ids

    def row_at(self, index: Index) -> PipelineRow | None:
        """Return the application in a line; None where it is the head of a group, or gone meanwhile."""
        place = self._place(index.row()) if index.isValid() else None
        if place is None:
            return None
        number = place // PAGE
        page = self._pages.get(number)
        if page is None:
            found = self._read_rows(self._ids[number * PAGE : (number + 1) * PAGE])
            page = self._pages[number] = {row.application_id: row for row in found}
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return page.get(self._ids[place])

    def id_at(self, index: Index) -> int | None:
        """Return the id of the application in a line."""
        place = self._place(index.row()) if index.isValid() else None
        return self._ids[place] if place is not None else None

    def index_of(self, application_id: int) -> QModelIndex:
        """Return where an application stands; an invalid index where it is not shown."""
        if application_id not in self._ids:
            return QModelIndex()
        place = self._ids.index(application_id)
        heads = bisect_right([start - n for n, start in enumerate(self._starts)], place)
        return self.index(place + heads, 0)

    def head_at(self, row: int) -> RowGroup | None:
        """Return the group of which a line is the head."""
        number = bisect_right(self._starts, row) - 1
        return self._groups[number] if number >= 0 and self._starts[number] == row else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids) + len(self._starts)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.head_at(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        served = (CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or role not in served:
            return None
        cell = self._cell(index)
        if role == CELL_ROLE or cell is None:
            return cell
        return ", ".join(filter(None, (cell.text, cell.below)))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section] if section < len(self._titles) else None
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.order_wanted.emit(PipelineColumn(max(column, 0)), order == Qt.SortOrder.DescendingOrder)

    def _cell(self, index: Index) -> Cell | None:
        head = self.head_at(index.row())
        if head is not None:
            return Cell(head.words, is_head=True)
        row, column = self.row_at(index), PipelineColumn(index.column())
        if row is None:
            return Cell("")
        cell = self._cell_of(row, column)
        if self._is_joined and column is PipelineColumn.ROLE:
            return replace(cell, below=self._cell_of(row, PipelineColumn.CLIENT).text)
        return cell

    def _place(self, row: int) -> int | None:
        """Return which of the ids a line shows; None for the head of a group."""
        heads = bisect_right(self._starts, row)
        return None if heads and self._starts[heads - 1] == row else row - heads
