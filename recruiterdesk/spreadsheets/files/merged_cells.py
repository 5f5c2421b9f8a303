"""What stands in a cell that goes over several rows is said of each of them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from recruiterdesk.spreadsheets.found import FoundTable, TableRow


def with_merged_cells(found: FoundTable) -> FoundTable:
    """Return the table with each cell that goes over several rows repeated in those that say something."""
    if not found.merged or not found.rows:
        return found
    rows = list(found.rows)
    numbers = [row.row for row in rows]
    for cell in found.merged:
        at = bisect_left(numbers, cell.row)
        if at == len(rows) or numbers[at] != cell.row:
            continue
        for below in range(at + 1, bisect_left(numbers, cell.last + 1)):
            rows[below] = _with_cell_of(rows[at], rows[below], cell.column)
    return replace(found, rows=tuple(rows))


def _with_cell_of(above: TableRow, row: TableRow, column: int) -> TableRow:
    if row.cells[column].strip():
        return row
    cells = (*row.cells[:column], above.cells[column], *row.cells[column + 1 :])
    dates = (*row.dates, *(each for each in above.dates if each[0] == column))
    return TableRow(row.row, cells, dates)
