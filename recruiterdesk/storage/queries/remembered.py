"""What the importer learned from the user: columns and words that were corrected once."""

from __future__ import annotations

from recruiterdesk.domain.records import RememberedColumns, RememberedWord
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.mapping import from_row
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.tables import BY_RECORD


def remembered_columns(desk: Desk, header_print: str) -> RememberedColumns | None:
    """Return the columns as the user corrected them for this header; None where that never happened."""
    selected = BY_RECORD[RememberedColumns].selected
    sql = f'SELECT {selected} FROM "remembered_columns" WHERE "header_print" = ?'
    found = rows(desk, sql, (header_print,))
    return from_row(RememberedColumns, found[0]) if found else None


def remembered_words(desk: Desk) -> tuple[RememberedWord, ...]:
    """Return all words of cells that the user gave a meaning, in the order in which that was first done."""
    sql = f'SELECT {BY_RECORD[RememberedWord].selected} FROM "remembered_word" ORDER BY "id"'
    return tuple(from_row(RememberedWord, row) for row in rows(desk, sql))
