"""Names of columns that go on below a row of names, where groups such as "Interview" stand in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.fields import NAME_FIELDS
from recruiterdesk.spreadsheets.found import TableRow

_MOST_ROWS = 2
_ROWS_BELOW = 60
_LONGEST_NAME = 60
_VALUE_LIKE = re.compile(r"\d|@")


def rows_of_lower_names(rows: Sequence[TableRow], at: int) -> int:
    """Return how many rows below one name the columns that it leaves without a name; 0 where none does.

    "Candidate", "Interview", "" stands above "", "Day", "With": the rows leave blank what has its name, and
    each column that says something has one in the end. The first record says who it is about.

    Args:
        rows: all rows.
        at: the index of the row whose names are known.
    """
    first = min(_filled(rows[at]))
    people = {column for column in _filled(rows[at]) if field_named(rows[at].cells[column]) in NAME_FIELDS}
    count = 0
    for row in rows[at + 1 : at + 1 + _MOST_ROWS]:
        if not _names_below(row, first) or _may_be_somebody(row, people):
            break
        count += 1
    lower, data = rows[at + 1 : at + 1 + count], rows[at + 1 + count : at + 1 + count + _ROWS_BELOW]
    if not lower or not data or first not in _filled(data[0]):
        return 0
    said = set[int]().union(*map(_filled, data))
    unnamed = {column for column in said - _filled(rows[at]) if column > first}
    named = set[int]().union(*map(_filled, lower))
    return count if unnamed and unnamed <= named and not _come_back(lower, data) else 0


def _names_below(row: TableRow, first: int) -> bool:
    """Tell whether words alone stand in a row, behind the first column."""
    filled = _filled(row)
    if not filled or min(filled) <= first:
        return False
    return not any(len(cell) > _LONGEST_NAME or _VALUE_LIKE.search(cell) for cell in row.cells)


def _may_be_somebody(row: TableRow, people: set[int]) -> bool:
    """Tell whether no name of a column stands below those of people: it is the first, without a number."""
    return any(field_named(row.cells[column]) is None for column in people & _filled(row))


def _come_back(names: Sequence[TableRow], data: Sequence[TableRow]) -> bool:
    """Tell whether a word stands again below in its column, so that it is a value."""
    below = {(column, cell) for row in data for column, cell in enumerate(row.cells)}
    return any((column, row.cells[column]) in below for row in names for column in _filled(row))


def _filled(row: TableRow) -> set[int]:
    return {column for column, cell in enumerate(row.cells) if cell.strip()}
