"""Rows that are no data, and rows that cannot be read, are told apart from the others."""

from __future__ import annotations

import re
from functools import lru_cache

from recruiterdesk.spreadsheets.found import FoundTable, TableRow

_TOTAL_WORDS = frozenset(
    {
        "total",
        "totals",
        "sum",
        "summe",
        "gesamt",
        "gesamtsumme",
        "insgesamt",
        "anzahl",
        "grand_total",
        "subtotal",
    }
    | {
        "zwischensumme",
        "count",
        "totaal",
        "totale",
        "totali",
        "somme",
        "suma",
        "razem",
        "summa",
        "total_general",
    }
)
_NOTE_WORDS = 5
_LONGEST_TOTAL = 30
_FIGURE_BEHIND = re.compile(r"[:=]?\s*[\d.,]+$")
_SEPARATOR = re.compile(r":?[-=_*+~]{2,}:?")
_MADE_ON = re.compile(
    r"(?:stand|export(?:ed|iert)?|as of|generated|erstellt|created|printed|gedruckt|page|seite|report)\b"
    r"[^@]*\d[^@]*",
    re.IGNORECASE,
)
_FEW_COLUMNS = 2


def reason_to_skip(found: FoundTable, notes: frozenset[int], row: TableRow) -> str:
    """Return why a row is no data (blank, repeated_header, total, note), "" for data.

    Args:
        found: the table.
        notes: the rows at its end that are notes.
        row: the row.
    """
    filled = [cell for cell in row.cells if cell and not cell.isspace()]
    if not filled:
        return "blank"
    if row.row in notes:
        return "note"
    first = filled[0].strip()
    if not first[0].isalnum() and all(_SEPARATOR.fullmatch(cell.strip()) for cell in filled):
        return "note"
    if len(filled) > 1 and first not in (found.header or ()) and not _names_total(first):
        return ""
    if found.header is not None and first in found.header and _repeats_header(found.header, row):
        return "repeated_header"
    if _names_total(first) and all(_is_figure(cell) for cell in filled[1:]):
        return "total"
    return "note" if len(filled) == 1 and _is_note(found, first) else ""


def reason_to_reject(found: FoundTable, row: TableRow) -> str:
    """Return why a row cannot be read (extra_cells), "" where it can.

    In a text file a cell beyond the header means that a delimiter stands inside another cell, so that nothing
    in the row is where it seems; in a sheet it is a remark beside the table.
    """
    if found.header is None or found.source.sheet is not None:
        return ""
    beyond = row.cells[len(found.header) :]
    return "extra_cells" if any(cell.strip() for cell in beyond) else ""


def is_short(found: FoundTable, row: TableRow) -> bool:
    """Tell whether a row has fewer cells than the header."""
    return found.header is not None and len(row.cells) < len(found.header)


def _repeats_header(header: tuple[str, ...], row: TableRow) -> bool:
    named = [cell.strip() for cell in header]
    return [cell.strip() for cell in row.cells[: len(named)]] == named


@lru_cache(maxsize=4096)
def _names_total(cell: str) -> bool:
    if not cell[:1].isalpha() or len(cell) > _LONGEST_TOTAL:
        return False
    return _FIGURE_BEHIND.sub("", cell).lower().rstrip(":. ").replace(" ", "_") in _TOTAL_WORDS


def _is_note(found: FoundTable, cell: str) -> bool:
    """Tell whether a cell alone in its row is a remark: many words, or when the table was made."""
    if _MADE_ON.fullmatch(cell):
        return True
    is_wide = len(found.header or ()) > _FEW_COLUMNS
    return is_wide and len(cell.split()) > _NOTE_WORDS and "@" not in cell


def _is_figure(cell: str) -> bool:
    return any(sign.isdigit() for sign in cell) and sum(map(str.isalpha, cell)) <= 3  # noqa: PLR2004 - "12 EUR"
