"""Notes below a table are told from its last rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from recruiterdesk.spreadsheets.columns.column_names import IDENTITY_FIELDS, field_named
from recruiterdesk.spreadsheets.files.name_form import reads_as_name
from recruiterdesk.spreadsheets.files.summaries import explained_below
from recruiterdesk.spreadsheets.found import FoundTable, TableRow

_COMMENT = "#"
_FEWEST_COLUMNS = 4
_FEWEST_ROWS = 3
_FEW_CELLS = 2
_FEW_WORDS = 3
_ROWS_LOOKED_AT = 200
_REACHABLE = re.compile(r"@|\d{5}")
_SAYS_SO = re.compile(
    r"copyright\b|©|\(c\) \d{4}|confidential\b|vertraulich\b|confidentiel|all rights reserved|"
    r"(this )?report (was )?(generated|run|created)|(generated|exported|created|printed) (on|by|at|from)\b|"
    r"(erstellt|exportiert|gedruckt) (am|von)\b|filters? applied|filtered by",
    re.IGNORECASE,
)


def notes_below(found: FoundTable) -> frozenset[int]:
    """Return the numbers of the rows at the end that are notes.

    They have two cells at most, where the rows above fill at least four; none of them holds an address, a
    number or what reads as a whole name, and one at least says nothing in a column that tells who it is.
    """
    if found.header is None or found.width < _FEWEST_COLUMNS:
        return _comments(found)
    end = len(found.rows)
    while end and _says_note(found.rows[end - 1]):
        end -= 1
    said = frozenset(row.row for row in found.rows[end:] if not row.is_blank())
    below = said | _silent_notes(found, end) | _lines_below_gap(found.rows)
    return below | explained_below(found.rows[:end]) | _comments(found)


def _comments(found: FoundTable) -> frozenset[int]:
    """Return the rows of one cell that begin as the comments above the table do."""
    if not found.above or not all(cells[0].startswith(_COMMENT) for cells in found.above):
        return frozenset()
    return frozenset(row.row for row in found.rows if row.cells[:1] and _is_comment(row))


def _is_comment(row: TableRow) -> bool:
    return row.cells[0].startswith(_COMMENT) and not any(map(str.strip, row.cells[1:]))


def _lines_below_gap(rows: Sequence[TableRow]) -> frozenset[int]:
    """Return the single cells below a blank row at the end, where one of them says that it is a note.

    So does Salesforce: the report's name, who made it and when, the company, in lines of their own.
    """
    start = len(rows)
    while start and sum(1 for cell in rows[start - 1].cells if cell.strip()) <= 1:
        start -= 1
    lines = [row for row in rows[start:] if not row.is_blank()]
    says_so = [_says_note(row) for row in lines]
    has_gap = bool(start and lines) and rows[start - 1].row + 1 < lines[0].row
    if not any(says_so) or not has_gap:
        return frozenset()
    others = [row for row, says in zip(lines, says_so, strict=True) if not says]
    is_reached = any(_REACHABLE.search(cell) for row in others for cell in row.cells)
    return frozenset() if is_reached else frozenset(row.row for row in lines)


def _silent_notes(found: FoundTable, end: int) -> frozenset[int]:
    """Return the notes above an end by how little they fill."""
    last = end
    header = found.header or ()
    while end and _may_be_note(found.rows[end - 1]) and not _fits_columns(found.rows[end - 1], header):
        end -= 1
    notes = [row for row in found.rows[end:last] if not row.is_blank()]
    who = [index for index, name in enumerate(header) if field_named(name) in IDENTITY_FIELDS]
    if not _is_full_table(found.rows[:end]) or not any(_is_nobody(row, who) for row in notes):
        return frozenset()
    return frozenset(row.row for row in notes)


def _says_note(row: TableRow) -> bool:
    filled = row.filled()
    return not filled or (len(filled) <= _FEW_CELLS and _SAYS_SO.match(filled[0]) is not None)


def _may_be_note(row: TableRow) -> bool:
    filled = row.filled()
    return len(filled) <= _FEW_CELLS and not any(
        _REACHABLE.search(cell) or reads_as_name(cell) for cell in filled
    )


def _fits_columns(row: TableRow, header: Sequence[str]) -> bool:
    """Tell whether few words each stand below a known name, and none at the beginning: a row of data."""
    filled = [index for index, cell in enumerate(row.cells) if cell.strip()]
    return all(
        0 < index < len(header)
        and len(row.cells[index].split()) <= _FEW_WORDS
        and not row.cells[index].lstrip()[0].islower()
        and field_named(header[index]) is not None
        for index in filled
    ) and bool(filled)


def _is_full_table(rows: Sequence[TableRow]) -> bool:
    counts = [sum(1 for cell in row.cells if cell.strip()) for row in rows[:_ROWS_LOOKED_AT]]
    return len(rows) >= _FEWEST_ROWS and median(counts) >= _FEWEST_COLUMNS


def _is_nobody(row: TableRow, who: Sequence[int]) -> bool:
    return not any(row.cells[index].strip() for index in who if index < len(row.cells))
