"""Clients and jobs that a table says once for several rows: on the first of a group, and blank below it."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.values.totals import names_total

_GROUPS = (Field.CLIENT, Field.ROLE)
_OF_CANDIDATES = frozenset({Field.ROLE, Field.STAGE, Field.OUTCOME})
_ROWS_LOOKED_AT = 200
_FEWEST_GROUPS = 2
_A_THIRD = 3


def with_said_once(found: FoundTable, columns: Sequence[ColumnMapping]) -> FoundTable:
    """Return the table with what its first columns say of a group in each row of that group.

    Columns ahead of them may be blank, or count the rows.

    A client or a job is meant so where a third of the rows leave it blank, and no two that say it one after
    the other say the same. What is said of the group again is said of all that stands right of it. In a list
    of people at clients that says nothing of candidates, who has none is at none.
    """
    if all(column.field not in _OF_CANDIDATES for column in columns):
        return found
    sample = [row for row in found.rows[:_ROWS_LOOKED_AT] if not row.is_blank()]
    first = _first_that_says(columns, sample)
    last = first + sum(1 for _ in takewhile(lambda column: column.field in _GROUPS, columns[first:]))
    while last > first and not _are_groups(sample, slice(first, last)):
        last -= 1
    if last == first:
        return found
    return replace(found, rows=tuple(_filled_down(found.rows, slice(first, last), _further_tables(found))))


def _first_that_says(columns: Sequence[ColumnMapping], rows: Sequence[TableRow]) -> int:
    """Return the first column that is not left blank, and does not only count the rows."""
    cells = (["".join(row.cells[at : at + 1]).strip() for row in rows] for at in range(len(columns)))
    return sum(
        1
        for _ in takewhile(
            lambda of: of[0].field is None and all(map(_is_blank_or_count, of[1])),
            zip(columns, cells, strict=True),
        )
    )


def _is_blank_or_count(cell: str) -> bool:
    return not cell or cell.rstrip(".)").isdecimal()


def _are_groups(rows: Sequence[TableRow], groups: slice) -> bool:
    said = [_cells(row, groups) for row in rows]
    if not rows or not said[0][0] or not all(map(_is_said_to_the_end, said)):
        return False
    firsts = [cells[0] for cells in said if cells[0]]
    blanks = len(said) - len(firsts)
    is_said_once = all(one != other for one, other in pairwise(firsts))
    return len(firsts) >= _FEWEST_GROUPS and blanks * _A_THIRD >= len(said) and is_said_once


def _is_said_to_the_end(cells: Sequence[str]) -> bool:
    """Tell whether what stands right of the first that says something is said, too."""
    first = next((at for at, cell in enumerate(cells) if cell), len(cells))
    return all(cells[first:])


def _further_tables(found: FoundTable) -> list[int]:
    """Return the rows with the names of the columns of tables below the first."""
    return [row for row, reason in found.skipped if reason == "repeated_header"]


def _filled_down(rows: Sequence[TableRow], groups: slice, further: Sequence[int]) -> Iterator[TableRow]:
    """Yield the rows with what the rows above them say; each table begins anew."""
    nothing = [""] * (groups.stop - groups.start)
    above, table = nothing, 0
    for row in rows:
        said = _cells(row, groups)
        if (place := bisect(further, row.row)) != table:
            above, table = nothing, place
        if row.is_blank() or any(map(names_total, said)):
            above = nothing
            yield row
            continue
        first = next((at for at, cell in enumerate(said) if cell), len(nothing))
        above = above[:first] + said[first:]
        ahead = (*row.cells[: groups.start], *[""] * (groups.start - len(row.cells)))
        yield TableRow(row.row, (*ahead, *above, *row.cells[groups.stop :]), row.dates)


def _cells(row: TableRow, groups: slice) -> list[str]:
    cells = [cell.strip() for cell in row.cells[groups]]
    return cells + [""] * (groups.stop - groups.start - len(cells))
