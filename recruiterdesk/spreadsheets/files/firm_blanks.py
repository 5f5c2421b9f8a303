"""Blanks at which no line may break, and marks that nobody sees, come with what is copied from pages."""

from __future__ import annotations

import re
from dataclasses import replace

from recruiterdesk.spreadsheets.found import FoundTable, TableRow

_BLANKS = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
# Which way a line runs, where a word may be broken. What joins letters (200c, 200d) is a part of the word.
_UNSEEN = "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_ODD = re.compile(f"[{_BLANKS}{_UNSEEN}]")
_PLAIN = {**dict.fromkeys(map(ord, _BLANKS), " "), **dict.fromkeys(map(ord, _UNSEEN))}


def without_firm_blanks(found: FoundTable) -> FoundTable:
    """Return the table with plain blanks in its cells, and without marks that nobody sees."""
    if not any(map(_has_odd, found.rows)):
        return found
    return replace(found, rows=tuple(_plain(row) if _has_odd(row) else row for row in found.rows))


def _has_odd(row: TableRow) -> bool:
    text = "".join(row.cells)
    return not text.isascii() and _ODD.search(text) is not None


def _plain(row: TableRow) -> TableRow:
    return replace(row, cells=tuple(cell.translate(_PLAIN) for cell in row.cells))
