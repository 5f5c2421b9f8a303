"""Several tables one below the other on a sheet, each with names of columns of its own, become one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from recruiterdesk.spreadsheets.columns.application_names import POSITIONS, STATES
from recruiterdesk.spreadsheets.columns.column_names import IDENTITY_FIELDS, field_named
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.values.cell_contents import has_number, names_progress
from recruiterdesk.spreadsheets.values.job_words import is_called_after_job

_MOST_BLANKS = 200
_FEWEST_NAMES = 3
_FEWEST_PEOPLE = 2
_VALUE_LIKE = re.compile(r"\d|@")
_OF_APPLICATIONS = frozenset({Field.ROLE, Field.STAGE, Field.OUTCOME})


def first_of_tables(rows: Sequence[TableRow], at: int) -> int:
    """Return the index of the names of a table of applications above the one that was found, else that index.

    A blank row and people stand between the two.
    """
    for above, row in enumerate(rows[:at]):
        if not _names_columns(row):
            continue
        between = rows[above + 1 : at]
        people = [each for each in between if len(each.filled()) > 1 and any(map(_reaches, each.cells))]
        is_apart = any(each.is_blank() for each in between)
        if is_apart and len(people) >= _FEWEST_PEOPLE:
            return above
    return at


def as_one_table(found: FoundTable) -> FoundTable:
    """Return a table of a sheet in which the rows of those below it stand under its names of columns.

    What only they have comes behind its columns. Each begins with names of its own behind a blank row; a
    title between the two stays if it says a job or a stage.
    """
    starts = _further(found) if found.source.sheet is not None else []
    if not starts:
        return found
    header = list(found.header or ())
    width = len(header)
    places = [dict(zip(range(width), range(width), strict=True))]
    places += [_places(header, found.rows[at].cells) for at in starts]
    left_out = {found.rows[at].row: "repeated_header" for at in starts}
    left_out |= {row.row: "note" for at in starts if _is_title(row := found.rows[at - 1])}
    bounds = zip([0, *starts], [*starts, len(found.rows)], places, strict=True)
    rows = [
        _moved(row, there, len(header))
        for begin, end, there in bounds
        for row in found.rows[begin:end]
        if row.row not in left_out
    ]
    lowest = (*found.header_rows[-1], *[""] * width)[:width] if found.header_rows else header[:width]
    last = found.rows[starts[0]].row
    return replace(
        found,
        header=tuple(header),
        header_rows=(*found.header_rows[:-1], (*lowest, *header[width:])),
        rows=tuple(rows),
        skipped=tuple(sorted((*found.skipped, *left_out.items()))),
        mail_links=tuple(link for link in found.mail_links if link.row < last),
        merged=tuple(cells for cells in found.merged if cells.row < last),
    )


def _further(found: FoundTable) -> list[int]:
    """Return the indices of rows that name columns below the first table, if any names others than that."""
    numbers = [row.row for row in found.rows]
    blanks = [number for number, reason in found.skipped if reason == "blank"]
    starts = []
    for first in sorted({bisect_right(numbers, number) for number in blanks[:_MOST_BLANKS]}):
        begin = found.rows[first : first + 2]
        at = first + bool(begin and len(begin[0].filled()) == 1)
        if first > 0 and at < len(numbers) and _names_columns(found.rows[at]):
            starts.append(at)
    own = _plain(found.header or ())
    return starts if any(_plain(found.rows[at].cells) != own for at in starts) else []


def _is_title(row: TableRow) -> bool:
    """Tell whether a row is a title that says neither a job nor how far those below it got."""
    names = row.filled()
    return len(names) == 1 and not (names_progress(names[0]) or is_called_after_job(names[0]))


def _names_columns(row: TableRow) -> bool:
    """Tell whether a row names the columns of a table of applications."""
    names = row.filled()
    if len(names) < _FEWEST_NAMES or any(map(_VALUE_LIKE.search, names)):
        return False
    fields = [field_named(name) for name in names]
    tells = [
        field in _OF_APPLICATIONS or plain_header(name) in STATES | POSITIONS
        for name, field in zip(names, fields, strict=True)
    ]
    known = sum(field is not None or is_told for field, is_told in zip(fields, tells, strict=True))
    return known * 2 > len(names) and any(tells) and not IDENTITY_FIELDS.isdisjoint(fields)


def _places(header: list[str], names: Sequence[str]) -> dict[int, int]:
    """Return where each column of another table belongs; what the header lacks is put at its end."""
    places: dict[int, int] = {}
    for index, name in enumerate(names):
        if name.strip():
            place = _same(header, name, frozenset(places.values()))
            places[index] = len(header) if place is None else place
            header += [name] if place is None else []
    return places


def _same(header: Sequence[str], name: str, taken: frozenset[int]) -> int | None:
    """Return the column of the same name, else the only one that means the same."""
    free = [index for index in range(len(header)) if index not in taken]
    for index in free:
        if plain_header(header[index]) == plain_header(name):
            return index
    field = field_named(name)
    alike = [index for index in free if field is not None and field_named(header[index]) is field]
    return alike[0] if len(alike) == 1 else None


def _moved(row: TableRow, places: Mapping[int, int], width: int) -> TableRow:
    """Return a row with its cells in their places; what stands beside the table stays beside it."""
    cells = [""] * width
    for index, place in places.items():
        cells[place] = "".join(row.cells[index : index + 1])
    dates = sorted((places[column], date) for column, date in row.dates if column in places)
    beside = [cell for index, cell in enumerate(row.cells) if index not in places and cell.strip()]
    return TableRow(row.row, (*cells, *beside), tuple(dates))


def _reaches(cell: str) -> bool:
    return "@" in cell or has_number(cell)


def _plain(cells: Sequence[str]) -> list[str]:
    return [plain_header(cell) for cell in cells if cell.strip()]
