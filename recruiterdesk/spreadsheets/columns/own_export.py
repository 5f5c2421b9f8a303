"""The columns of our own exports, by which the importer knows them again exactly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.writing.formula_guard import unguarded

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
"""What our tables of people begin with, those of earlier versions too."""

NETWORK_COLUMNS: tuple[tuple[str, Field], ...] = (
    ("In my network", Field.IN_NETWORK),
    ("Field of work", Field.FUNCTION),
    ("Industry", Field.INDUSTRY),
    ("Seniority", Field.SENIORITY),
    ("Can help with", Field.CAN_HELP_WITH),
    ("How we know each other", Field.HOW_WE_KNOW),
    ("Wants next", Field.WISH),
    ("Wants: field of work", Field.WISH_FUNCTION),
    ("Wants: industry", Field.WISH_INDUSTRY),
    ("Wants: place", Field.WISH_PLACE),
    ("Wants: seniority", Field.WISH_SENIORITY),
    ("Never mention to", Field.EXCLUDED_FIRMS),
)
"""What stands behind these: what is known of contacts, and what candidates want next."""

DESK_COLUMNS: tuple[tuple[str, Field], ...] = (
    ("Tags", Field.TAGS),
    ("Keep data until", Field.KEEP_UNTIL),
)
"""What stands behind those: the recruiter's own words, and the day until which the data is kept."""

STAGE_COLUMNS: tuple[tuple[str, Field], ...] = (("Stage counts as", Field.STAGE_COUNTS_AS),)
"""What stands behind those: which stage of the rules one with a name of the desk's own is."""

ALL_COLUMNS = (*OWN_COLUMNS, *NETWORK_COLUMNS, *DESK_COLUMNS, *STAGE_COLUMNS)
"""Behind all of these stand the fields that have no column of their own."""

OWN_HEADERS = tuple(header for header, _field in ALL_COLUMNS)


_EVER_WRITTEN = (
    ALL_COLUMNS,
    (*OWN_COLUMNS, *NETWORK_COLUMNS, *DESK_COLUMNS),
    (*OWN_COLUMNS, *NETWORK_COLUMNS),
    OWN_COLUMNS,
)


def fields_on_own_cards(header: Sequence[str]) -> dict[int, Field]:
    """Return what the columns of contact cards mean that only our cards have, by their places."""
    known = dict((*DESK_COLUMNS, *STAGE_COLUMNS))
    return {index: known[name.strip()] for index, name in enumerate(header) if name.strip() in known}


def own_columns(header: Sequence[str]) -> tuple[ColumnMapping, ...] | None:
    """Return the meaning of each column of a table that we exported; None for any other table."""
    named = tuple(name.strip() for name in header)
    columns = next((each for each in _EVER_WRITTEN if _begins_with(named, each)), None)
    if columns is None:
        return None
    fields = [field for _header, field in columns]
    known = [ColumnMapping(index, named[index], field) for index, field in enumerate(fields)]
    behind = (ColumnMapping(at, named[at], _meant_behind(named[at])) for at in range(len(known), len(named)))
    return (*known, *behind)


def _meant_behind(header: str) -> Field | None:
    """Return what a column behind ours means: it is there only where somebody asked to be left alone."""
    return Field.DO_NOT_CONTACT if field_named(header) is Field.DO_NOT_CONTACT else None


def _begins_with(header: Sequence[str], columns: Sequence[tuple[str, Field]]) -> bool:
    return tuple(header[: len(columns)]) == tuple(name for name, _field in columns)


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
