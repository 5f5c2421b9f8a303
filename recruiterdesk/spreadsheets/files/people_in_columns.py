"""A sheet that compares candidates: the names of the fields go down, and each column is somebody."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, PHONE_FIELDS, Field
from recruiterdesk.spreadsheets.found import FoundTable, SourceInfo, TableRow
from recruiterdesk.spreadsheets.values.cell_contents import is_email, is_name, is_phone

_MOST_ROWS = 200
_FEWEST_PEOPLE = 2
_FEWEST_KNOWN = 4
_WAYS: dict[Field, Callable[[str], bool]] = {Field.EMAIL: is_email, **dict.fromkeys(PHONE_FIELDS, is_phone)}


def people_in_columns(source: SourceInfo, rows: Sequence[TableRow]) -> FoundTable | None:
    """Return such a sheet as a table whose rows count as the columns do, None for any other.

    It has to be sure: several fields have known names, one of them the name and one an address or a number,
    every column with a name in it holds nothing else there, and no other column says anything.
    """
    lines = [row for row in rows if not row.is_blank()]
    first = next((at for at, row in enumerate(lines) if len(row.filled()) > _FEWEST_PEOPLE), len(lines))
    above, lines = lines[:first], [row for row in lines[first:] if len(row.filled()) > 1]
    if len(rows) > _MOST_ROWS or not lines:
        return None
    at = min(index for row in lines for index, cell in enumerate(row.cells) if cell.strip())
    labels = [_cell(row, at).rstrip(": ") for row in lines]
    fields = [field_named(label) if label else None for label in labels]
    names = [row for row, field in zip(lines, fields, strict=True) if field in NAME_FIELDS]
    people = (
        [index for index, cell in enumerate(names[0].cells) if index > at and cell.strip()] if names else []
    )
    if not _are_known(labels, fields) or not _are_people(lines, fields, at, people):
        return None
    table = (_person(lines, index) for index in people)
    return FoundTable(source, tuple(labels), tuple(table), above=tuple(row.cells for row in above))


def _are_known(labels: Sequence[str], fields: Sequence[Field | None]) -> bool:
    """Tell whether labels stand at all lines, each once, and enough of them are names of fields."""
    known = {field for field in fields if field is not None}
    is_reached = not known.isdisjoint(_WAYS)
    return is_reached and all(labels) and len(set(labels)) == len(labels) and len(known) >= _FEWEST_KNOWN


def _are_people(
    lines: Sequence[TableRow], fields: Sequence[Field | None], at: int, people: Sequence[int]
) -> bool:
    """Tell whether several columns, and no others, hold names, addresses and numbers where these belong."""
    if len(people) < _FEWEST_PEOPLE:
        return False
    columns = {at, *people}
    return all(
        index in columns and (index == at or _fits(field, cell.strip()))
        for row, field in zip(lines, fields, strict=True)
        for index, cell in enumerate(row.cells)
        if cell.strip()
    )


def _fits(field: Field | None, cell: str) -> bool:
    """Tell whether a cell can stand where a field is said."""
    if field is Field.FULL_NAME:
        return is_name(cell) and field_named(cell) is None
    is_such = _WAYS.get(field) if field is not None else None
    return is_such is None or is_such(cell)


def _person(lines: Sequence[TableRow], index: int) -> TableRow:
    """Return a column as a row."""
    dates = ((at, day) for at, row in enumerate(lines) for column, day in row.dates if column == index)
    return TableRow(index + 1, tuple(_cell(row, index) for row in lines), tuple(dates))


def _cell(row: TableRow, index: int) -> str:
    return "".join(row.cells[index : index + 1]).strip()
