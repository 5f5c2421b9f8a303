"""Tables of nothing but figures, as instruments write them: no names of columns, but words above."""

from __future__ import annotations

from collections.abc import Sequence

from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.values.cell_kinds import CellKind, kind_of

_FIGURES = frozenset({CellKind.NUMBER, CellKind.DATE, CellKind.TIME})
_LOOKED_THROUGH = 100
_FEWEST = 10


def first_of_figures(rows: Sequence[TableRow]) -> int:
    """Return the index of the row from which on all say figures in all cells alike; 0 where none is such."""
    first = rows[:_LOOKED_THROUGH]
    width = len(first[-1].cells)
    begin = len(first)
    while begin and _are_figures(first[begin - 1].cells, width):
        begin -= 1
    return begin if width > 1 and len(first) - begin >= _FEWEST else 0


def _are_figures(cells: Sequence[str], width: int) -> bool:
    return len(cells) == width and all(map(is_number_or_time, cells))


def is_number_or_time(cell: str) -> bool:
    """Tell whether a cell is a number, a day or a time."""
    return kind_of(cell) in _FIGURES
