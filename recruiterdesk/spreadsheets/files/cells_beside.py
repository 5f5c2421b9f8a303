"""What stands beside a table, behind an empty column: a legend, a scale of pay, things to do."""

from __future__ import annotations

from dataclasses import replace

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.application_names import POSITIONS, STATES
from recruiterdesk.spreadsheets.columns.column_names import IDENTITY_FIELDS, field_named
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES

_ROWS_LOOKED_AT = 200


def without_cells_beside(found: FoundTable) -> FoundTable:
    """Return a table that knows what stands beside it; headings and rows of nobody hold nothing of that.

    Nobody knows its names, or they are those of the table again, and it fills a few rows one below the other.
    Where it names people it is a table of its own.
    """
    first = _first_beside(found)
    if first is None:
        return found
    return replace(found, rows=tuple(_without(row, first) for row in found.rows), beside=first)


def _without(row: TableRow, first: int) -> TableRow:
    """Return a row that says one thing at most, and not only a name, without what stands beside it."""
    ahead = [cell for cell in row.cells[:first] if cell.strip()]
    if len(ahead) > 1 or any(not GIVEN_NAMES.isdisjoint(fold(cell).split()[:1]) for cell in ahead):
        return row
    cells = (*row.cells[:first], *[""] * len(row.cells[first:]))
    return TableRow(row.row, cells, tuple(date for date in row.dates if date[0] < first))


def _first_beside(found: FoundTable) -> int | None:
    """Return the first column behind an empty one, where what stands there is no part of the table."""
    header = tuple(map(plain_header, found.header or ()))
    gap = next((at for at, name in enumerate(header) if at and not name and not _rows_of(found, at)), None)
    if gap is None:
        return None
    ahead = header[:gap]
    fields = set(map(field_named, ahead)) - {None}
    behind = range(gap + 1, len(header))
    is_table = any(
        _is_known(header[at]) and field_named(header[at]) not in fields - IDENTITY_FIELDS for at in behind
    )
    if is_table or not any(_rows_of(found, at) for at in behind):
        return None
    return gap + 1 if all(_is_short_block(found, at) for at in behind) else None


def _is_known(name: str) -> bool:
    return name in STATES | POSITIONS or field_named(name) is not None


def _rows_of(found: FoundTable, index: int) -> list[int]:
    """Return which of the first rows say something in a column."""
    rows = found.rows[:_ROWS_LOOKED_AT]
    return [at for at, row in enumerate(rows) if index < len(row.cells) and row.cells[index].strip()]


def _is_short_block(found: FoundTable, index: int) -> bool:
    """Tell whether a column fills less than half of the rows, one right below the other."""
    filled = _rows_of(found, index)
    is_block = not filled or filled == list(range(filled[0], filled[-1] + 1))
    return is_block and len(filled) * 2 < len(found.rows)
