"""A header that was corrected once is known again, and so is what its columns mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b

from recruiterdesk.spreadsheets.columns.columns import map_columns
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable


def header_print(found: FoundTable) -> str:
    """Return what tells a header from all others: the same names in the same order, whatever their case.

    Blanks and signs around the names do not matter. It is "" for a table without a header, which is never
    known again.
    """
    names = [plain_header(name) for name in found.header or ()]
    if not any(names):
        return ""
    return blake2b("\x1f".join(names).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def columns_as_remembered(found: FoundTable, fields: Sequence[tuple[int, str]]) -> tuple[ColumnMapping, ...]:
    """Return the columns of a table with the meanings that the user gave them once.

    Args:
        found: the table.
        fields: (index of the column, name of its field; "" for a column that is no field). A column that is
            not among them, or whose field is not known, is recognised as if nothing were remembered.
    """
    known = {index: Field(name) if name else None for index, name in fields if not name or name in _FIELDS}
    return tuple(
        replace(column, field=known[column.index]) if column.index in known else column
        for column in map_columns(found)
    )


def fields_to_remember(columns: Sequence[ColumnMapping]) -> tuple[tuple[int, str], ...]:
    """Return the meanings of columns as they are remembered: (index, name of the field, "" for none)."""
    return tuple((column.index, str(column.field or "")) for column in columns)


_FIELDS = frozenset(map(str, Field))
