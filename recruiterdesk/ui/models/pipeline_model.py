"""The pipeline as a table: one application in each line, sortable by every column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from recruiterdesk.core.text import fold
from recruiterdesk.storage.queries.pipeline import PipelineRow
from recruiterdesk.ui.theme_tokens import Tone

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class PipelineColumn(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    ROLE = 1
    CLIENT = 2
    STAGE = 3
    TURN = 4
    IN_STAGE = 5
    QUIET = 6


@dataclass(frozen=True)
class Cell:
    """What a cell shows: text, or a chip; the name's cell has a circle with initials."""

    text: str
    chip_tone: Tone | None = None
    initials_of: str = ""


CellOf = Callable[[PipelineRow, PipelineColumn], Cell]

_SORT_KEYS: dict[PipelineColumn, Callable[[PipelineRow], tuple[object, ...]]] = {
    PipelineColumn.NAME: lambda row: (fold(row.name),),
    PipelineColumn.ROLE: lambda row: (fold(row.role), fold(row.name)),
    PipelineColumn.CLIENT: lambda row: (fold(row.client), fold(row.name)),
    PipelineColumn.STAGE: lambda row: (row.stage.position, fold(row.name)),
    PipelineColumn.TURN: lambda row: (row.turn, fold(row.name)),
    PipelineColumn.IN_STAGE: lambda row: (row.days_in_stage, fold(row.name)),
    PipelineColumn.QUIET: lambda row: (
        row.to_be_told,
        row.days_quiet if row.days_quiet is not None else -1,
        fold(row.name),
    ),
}


class PipelineModel(QAbstractTableModel):
    """Rows that are replaced as a whole; the order is kept."""

    def __init__(self, titles: Sequence[str], cell_of: CellOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._cell_of = cell_of
        self._rows: list[PipelineRow] = []
        self._column = PipelineColumn.QUIET
        self._descending = True

    def show_rows(self, rows: Sequence[PipelineRow]) -> None:
        """Show these applications, in the order that was chosen."""
        self.beginResetModel()
        self._rows = self._sorted(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> PipelineRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, application_id: int) -> QModelIndex:
        """Return where an application stands; an invalid index where it is not shown."""
        for number, row in enumerate(self._rows):
            if row.application_id == application_id:
                return self.index(number, 0)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == CELL_ROLE:
            return self._cell_of(row, PipelineColumn(index.column()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cell_of(row, PipelineColumn(index.column())).text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section] if section < len(self._titles) else None
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column = PipelineColumn(max(column, 0))
        self._descending = order == Qt.SortOrder.DescendingOrder
        self.show_rows(self._rows)

    def _sorted(self, rows: Sequence[PipelineRow]) -> list[PipelineRow]:
        return sorted(rows, key=_SORT_KEYS[self._column], reverse=self._descending)
