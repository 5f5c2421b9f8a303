"""Headings that only repeat what a column of the rows below says: "HR" above those of the department HR."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES

_FEWEST = 2
_BLANKS_BETWEEN = 3
_ROWS_LOOKED_AT = 300


class GroupHeadings:
    """Finds the headings of groups that have a column of their own; two make sure that it is one."""

    def __init__(self, rows: Sequence[TableRow]) -> None:
        self._rows = rows
        said = [row for row in rows[:_ROWS_LOOKED_AT] if not row.is_blank()]
        repeated = Counter(index for above, below in pairwise(said) for index in _repeated(above, below))
        self._columns = frozenset(index for index, times in repeated.items() if times >= _FEWEST)

    def has(self, row: TableRow) -> bool:
        """Tell whether the row below says in such a column what this one says alone."""
        below = row_below(self._rows, row.row) if self._columns else None
        return below is not None and not self._columns.isdisjoint(_repeated(row, below))


def row_below(rows: Sequence[TableRow], number: int) -> TableRow | None:
    """Return the next row that says something, None where more than a few blank ones stand between."""
    behind = bisect_right(rows, number, key=_number)
    return next((each for each in rows[behind : behind + _BLANKS_BETWEEN] if not each.is_blank()), None)


def first_column(header: Sequence[str], rows: Sequence[TableRow]) -> int:
    """Return the first column that is not left blank."""
    lines = (header, *(row.cells for row in rows))
    return min((at for cells in lines for at, cell in enumerate(cells) if cell.strip()), default=0)


def _repeated(above: TableRow, below: TableRow) -> list[int]:
    """Return the columns of a row that say what the only cell of the row above it says, in another column."""
    said = [index for index, cell in enumerate(above.cells) if cell.strip()]
    text = fold(above.cells[said[0]]) if len(said) == 1 else ""
    # A manager may stand above those who name her.
    if not text or (" " in text and not GIVEN_NAMES.isdisjoint(text.replace(",", " ").split())):
        return []
    return [index for index, cell in enumerate(below.cells) if index != said[0] and fold(cell) == text]


def _number(row: TableRow) -> int:
    return row.row
