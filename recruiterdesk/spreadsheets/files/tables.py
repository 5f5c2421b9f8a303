"""Rows become a table: header, data, what stands above; of several sheets the one with people."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import zip_longest

from recruiterdesk.spreadsheets.columns.column_names import IDENTITY_FIELDS, field_named
from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.files.comment_lines import (
    is_named_behind_sign,
    remarks_above,
    with_names_alone,
)
from recruiterdesk.spreadsheets.files.figures import first_of_figures, is_number_or_time
from recruiterdesk.spreadsheets.files.footers import notes_below
from recruiterdesk.spreadsheets.files.further_tables import first_of_tables
from recruiterdesk.spreadsheets.files.gaps import rows_above_gap
from recruiterdesk.spreadsheets.files.header_rows import names_in_one_row
from recruiterdesk.spreadsheets.files.headers import find_header, joined_header, rows_of_header
from recruiterdesk.spreadsheets.files.listed_clients import lists_client
from recruiterdesk.spreadsheets.files.people_in_columns import people_in_columns
from recruiterdesk.spreadsheets.files.sheet_lines import contacts_on_sheet
from recruiterdesk.spreadsheets.files.workbook import Sheet
from recruiterdesk.spreadsheets.found import FoundTable, PlanWarning, SourceInfo, TableRow

_MOST_ROWS = 1_048_576
_MOST_COLUMNS = 16_384
_ROWS_OF_OTHERS = 100
_RULE_SIGNS = frozenset("-=+:")
_RULE = re.compile(r"[:+]?[-=+]{2,}[:+]?")
FindTable = Callable[[SourceInfo, Sequence[TableRow]], FoundTable]
"""Finds the table in the rows of a sheet."""


def find_people(source: SourceInfo, rows: Sequence[TableRow]) -> FoundTable:
    """Return the contacts of a sheet that holds no table but these, or each in a column, else its table.

    Raises:
        FileRefused: as find_table does.
    """
    return contacts_on_sheet(source, rows) or people_in_columns(source, rows) or find_table(source, rows)


def table_of_sheets(
    kind: str, sheets: Sequence[Sheet], wanted: str | None, find: FindTable = find_people
) -> FoundTable:
    """Return the table of the sheet that is wanted, else of the one with most people; a warning names others.

    Args:
        kind: what the sheets were read from.
        sheets: all sheets.
        wanted: the name of one of them, None for the one with most people.
        find: finds the table in the rows of a sheet.

    Raises:
        FileRefused: there is no such sheet (unreadable), no cell says anything (empty), or there are too many
            (too_large).
    """
    filled = [sheet for sheet in sheets if any(not row.is_blank() for row in sheet.rows)]
    if wanted is not None:
        chosen = next((sheet for sheet in sheets if sheet.name == wanted), None)
        if chosen is None:
            names = ", ".join(sheet.name for sheet in sheets)
            raise FileRefused(FileProblem.UNREADABLE, "no_sheet", sheet=wanted, sheets=names)
    elif filled:
        chosen = max(filled, key=_standing)
    else:
        raise FileRefused(FileProblem.EMPTY)
    beside = [sheet for sheet in filled if sheet is not chosen]
    others = tuple(sheet.name for sheet in beside)
    headers = tuple(map(_header_of, beside))
    is_client = any(lists_client(sheet.rows, chosen.name) for sheet in beside)
    source = SourceInfo(
        kind, sheet=chosen.name, other_sheets=others, other_headers=headers, is_client=is_client
    )
    found = find(source, chosen.rows)
    if found.header is None or found.source.header_row is not None:
        found = replace(found, mail_links=chosen.mail_links, merged=chosen.merged)
    if wanted is not None or not others:
        return found
    warning = PlanWarning(None, "other_sheets", (("sheet", chosen.name), ("others", ", ".join(others))))
    return replace(found, warnings=(warning, *found.warnings))


def _header_of(sheet: Sheet) -> tuple[str, ...]:
    """Return the names of a sheet's columns, as far as its first rows tell."""
    rows = sheet.rows[:_ROWS_OF_OTHERS]
    at = find_header(rows) if any(not row.is_blank() for row in rows) else None
    names = () if at is None else rows[at].cells
    return tuple(names[: max((index + 1 for index, cell in enumerate(names) if cell.strip()), default=0)])


def _standing(sheet: Sheet) -> tuple[bool, int, bool, int]:
    """Return what a sheet is chosen by: its people; those of a hidden one only where no other has any."""
    people = _people(sheet)
    return people > 0 and not sheet.hidden, people, not sheet.hidden, len(sheet.rows)


def find_table(source: SourceInfo, rows: Sequence[TableRow]) -> FoundTable:
    """Return the table that stands in rows.

    Raises:
        FileRefused: no cell says anything (empty), or there are more rows or columns than a sheet may have
            (too_large).
    """
    _refuse_too_many(rows)
    if all(row.is_blank() for row in rows):
        raise FileRefused(FileProblem.EMPTY)
    rows, named = with_names_alone(rows, source.delimiter)
    remarks = remarks_above(rows, source.delimiter) if named is None else named
    figures = first_of_figures(rows)
    at = None if _stand_below_words(source, rows, figures) else find_header(rows[remarks:])
    if named is not None or (at is None and remarks and is_named_behind_sign(rows, remarks)):
        at = 0
    if at is None:
        begin = max(remarks, figures, 0 if source.sheet else rows_above_gap(rows))
        return _with_rows(source, None, rows[:begin], rows[begin:])
    at += remarks
    at = at if source.sheet is None else first_of_tables(rows, at)
    first, names = at, rows[at].cells
    joined = joined_header(names, rows[at + 1].cells) if at + 1 < len(rows) else None
    if joined is not None:
        at, names = at + 1, joined
    source = replace(source, header_row=rows[at].row)
    of_header = rows_of_header(rows, first, at + 1)
    names = _named_above(names, [row.cells for row in of_header[:-1]])
    found = _with_rows(source, names, rows[:at], rows[at + 1 :])
    width = None if source.sheet is None else found.width
    above = tuple(row.cells for row in rows[: at + 1 - len(of_header)] if not row.is_blank())
    return replace(found, header_rows=tuple(row.cells[:width] for row in of_header), above=above)


def _stand_below_words(source: SourceInfo, rows: Sequence[TableRow], figures: int) -> bool:
    """Tell whether figures that blanks divide begin below a line of words and a figure: no names."""
    if source.delimiter != " " or figures == 0:
        return False
    above = rows[figures - 1].cells
    return len(above) != len(rows[figures].cells) and any(map(is_number_or_time, above))


def _named_above(names: tuple[str, ...], above: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the names of columns, those that stand only in a row above the others from there.

    Those that say nothing themselves and come again stand behind what is above: "Interview Day", "Offer Day".
    """
    whole = names_in_one_row([*above, names])
    names = tuple(
        joined if names.count(name) > 1 and field_named(name) is None else name
        for name, joined in zip(names, whole, strict=False)
    )
    for upper in reversed(above):
        pairs = zip_longest(names, upper[: len(names)], fillvalue="")
        names = tuple(name if name.strip() else over for name, over in pairs)
    return names


def _refuse_too_many(rows: Sequence[TableRow]) -> None:
    if len(rows) > _MOST_ROWS:
        raise FileRefused(FileProblem.TOO_LARGE, "rows")
    if max((len(row.cells) for row in rows), default=0) > _MOST_COLUMNS:
        raise FileRefused(FileProblem.TOO_LARGE, "columns")


def _people(sheet: Sheet) -> int:
    """Count the rows below the header that say something about who they are."""
    found = find_table(SourceInfo("", sheet=sheet.name), sheet.rows)
    notes = notes_below(found)
    header = found.header or ()
    columns = [index for index, cell in enumerate(header) if field_named(cell) in IDENTITY_FIELDS]
    return sum(
        1
        for row in found.rows
        if row.row not in notes
        and any(row.cells[index].strip() for index in columns if index < len(row.cells))
    )


def _with_rows(
    source: SourceInfo, names: Sequence[str] | None, above: Sequence[TableRow], below: Sequence[TableRow]
) -> FoundTable:
    skipped = [(row.row, "blank" if row.is_blank() else "preamble") for row in above]
    is_sheet = source.sheet is not None
    maybe = (row for row in below if is_sheet or not row.cells or row.cells[0][:1] in _RULE_SIGNS)
    left_out = {row.row: reason for row in maybe if (reason := _no_data(source, row, len(names or ())))}
    skipped += left_out.items()
    data = tuple(row for row in below if row.row not in left_out) if left_out else tuple(below)
    header = None if names is None else tuple(names[: _width(source, names, data)])
    return FoundTable(source, header, data, tuple(skipped))


def _width(source: SourceInfo, names: Sequence[str], rows: Sequence[TableRow]) -> int:
    """Return the number of columns: those with a name, and in a text file others too that say something."""
    width = max((index + 1 for index, cell in enumerate(names) if cell.strip()), default=0)
    if source.sheet is not None or width == len(names):
        return width
    nameless = (row.cells[width : len(names)] for row in rows)
    return max((width + len(cells) for cells in nameless if any(map(str.strip, cells))), default=width)


def _no_data(source: SourceInfo, row: TableRow, width: int) -> str:
    """Return why a row is none of the table's at all: no cells, or a rule across it as text tables have."""
    if not row.cells or (source.sheet is not None and row.is_blank()):
        return "blank"
    is_rule = width > 1 and all(map(_RULE.fullmatch, row.cells))
    return "note" if is_rule else ""
