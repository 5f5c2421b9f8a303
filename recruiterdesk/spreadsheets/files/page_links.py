"""Pages that Notion and Airtable write behind a name: "Brand Manager (https://www.notion.so/…)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable, TableRow

_PAGE = re.compile(r"\s*\((?:https?://[^\s()]+|[^()\n]+\.md)\)")
_NAMING = frozenset(
    {
        Field.FULL_NAME,
        Field.COMPANY,
        Field.TITLE,
        Field.LOCATION,
        Field.ROLE,
        Field.CLIENT,
        Field.STAGE,
        Field.OUTCOME,
        Field.SOURCE,
        Field.REFERRED_BY,
    }
)
_ROWS_LOOKED_AT = 200


def without_page_links(found: FoundTable, columns: Sequence[ColumnMapping]) -> FoundTable:
    """Return the table without the pages behind names in columns that have them in their first rows."""
    linked = [column.index for column in columns if column.field in _NAMING and _has_pages(found, column)]
    if not linked:
        return found
    return replace(found, rows=tuple(_without(row, linked) for row in found.rows))


def _has_pages(found: FoundTable, column: ColumnMapping) -> bool:
    rows = (row.cells for row in found.rows[:_ROWS_LOOKED_AT] if column.index < len(row.cells))
    return any("(" in cells[column.index] and _PAGE.search(cells[column.index]) for cells in rows)


def _without(row: TableRow, linked: Sequence[int]) -> TableRow:
    cells = list(row.cells)
    for index in linked:
        if index < len(cells):
            cells[index] = _PAGE.sub("", cells[index])
    return replace(row, cells=tuple(cells))
