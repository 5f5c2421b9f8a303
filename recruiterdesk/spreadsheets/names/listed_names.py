"""Names that were copied from a list keep its numbers or bullets: "3. Ana Ruiz", "- Ana Ruiz"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.values.cell_contents import is_name, mostly

_PLACE = re.compile(r"^(?:(?P<number>\d{1,5})[.)]|[-–•*·▪►])\s*(?=[^\W\d_])")
_ROWS_LOOKED_AT = 200
_FEWEST = 3


def without_places_in_list(found: FoundTable) -> FoundTable:
    """Return the table with bare names, where nearly all cells of a column are names of a list."""
    listed = frozenset(index for index in range(found.width) if _are_listed(_cells(found, index)))
    if not listed:
        return found
    return replace(found, rows=tuple(_bare(row, listed) for row in found.rows))


def _cells(found: FoundTable, index: int) -> list[str]:
    rows = (row.cells for row in found.rows[:_ROWS_LOOKED_AT] if index < len(row.cells))
    return [cell for cells in rows if (cell := cells[index].strip())]


def _are_listed(cells: Sequence[str]) -> bool:
    if len(cells) < _FEWEST or not any(map(_PLACE.match, cells[:_FEWEST])):
        return False
    places = [place for cell in cells if (place := _PLACE.match(cell))]
    numbers = [int(place["number"]) for place in places if place["number"]]
    are_counted = not numbers or all(above < below for above, below in pairwise(numbers))
    return mostly(cells, _PLACE.match) and are_counted and mostly(cells, _is_name_in_list)


def _is_name_in_list(cell: str) -> bool:
    return is_name(_PLACE.sub("", cell, count=1))


def _bare(row: TableRow, listed: frozenset[int]) -> TableRow:
    cells = (
        _PLACE.sub("", cell.lstrip(), count=1) if index in listed else cell
        for index, cell in enumerate(row.cells)
    )
    return replace(row, cells=tuple(cells))
