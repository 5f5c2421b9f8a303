"""The columns of our own exports, by which the importer knows them again exactly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.formula_guard import unguarded
from recruiterdesk.spreadsheets.found import FoundTable, TableRow

OWN_COLUMNS: tuple[tuple[str, Field], ...] = (
    ("Name", Field.FULL_NAME),
    ("First name", Field.GIVEN),
    ("Last name", Field.FAMILY),
    ("Name prefix", Field.HONORIFIC),
    ("Salutation", Field.SALUTATION),
    ("Email", Field.EMAIL),
    ("Phone", Field.PHONE),
    ("Private phone", Field.PHONE_PRIVATE),
    ("Work phone", Field.PHONE_WORK),
    ("Company", Field.COMPANY),
    ("Job title", Field.TITLE),
    ("City", Field.LOCATION),
    ("Country", Field.COUNTRY),
    ("Role", Field.ROLE),
    ("Client", Field.CLIENT),
    ("Stage", Field.STAGE),
    ("Outcome", Field.OUTCOME),
    ("Decided on", Field.DECIDED_ON),
    ("Told on", Field.TOLD_ON),
    ("Last contact", Field.LAST_CONTACT),
    ("Available from", Field.COME_BACK_ON),
    ("Reachable", Field.WISHED_HOURS),
    ("Source", Field.SOURCE),
    ("Referred by", Field.REFERRED_BY),
    ("Profile URL", Field.URL),
    ("Notes", Field.NOTES),
)
"""What our tables of people begin with; behind these stand the fields that have no column of their own."""

OWN_HEADERS = tuple(header for header, _field in OWN_COLUMNS)


def own_columns(header: Sequence[str]) -> tuple[ColumnMapping, ...] | None:
    """Return the meaning of each column of a table that we exported; None for any other table."""
    named = tuple(name.strip() for name in header)
    if named[: len(OWN_HEADERS)] != OWN_HEADERS:
        return None
    fields = [field for _header, field in OWN_COLUMNS]
    known = [ColumnMapping(index, named[index], field) for index, field in enumerate(fields)]
    return (*known, *(ColumnMapping(at, named[at], None) for at in range(len(known), len(named))))


def without_guards(found: FoundTable) -> FoundTable:
    """Return the table without the apostrophes that keep a spreadsheet from running cells as formulas."""
    header = found.header and tuple(map(unguarded, found.header))
    rows = tuple(map(_without_guards, found.rows))
    same = header == found.header and all(map(_is, rows, found.rows))
    return found if same else replace(found, header=header, rows=rows)


def _without_guards(row: TableRow) -> TableRow:
    if "'" not in "".join(row.cells):
        return row
    cells = tuple(map(unguarded, row.cells))
    return row if cells == row.cells else replace(row, cells=cells)


def _is(one: object, other: object) -> bool:
    return one is other
