"""Titles that come again where a printed page begins: what stood above the table stands between its rows."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.found import FoundTable

_FIGURES = re.compile(r"\d+")
_MOST_CELLS = 4


def titles_again(found: FoundTable) -> frozenset[int]:
    """Return the numbers of the rows that say what a row above the table says, but for figures: "Page 2"."""
    above = {title_of(cells) for cells in found.above} - {()}
    return frozenset(row.row for row in found.rows if title_of(row.cells) in above) if above else frozenset()


def titles_left_out(found: FoundTable) -> deque[int]:
    """Return the numbers of the titles that were left out above the names of further columns, in order."""
    headers = {number for number, reason in found.skipped if reason == "repeated_header"}
    return deque(sorted(row for row, reason in found.skipped if reason == "note" and row + 1 in headers))


def title_of(cells: Sequence[str]) -> tuple[str, ...]:
    """Return what a row says that may be a title, without figures; nothing for an address or many cells."""
    filled = [cell for cell in cells if cell and not cell.isspace()]
    if len(filled) > _MOST_CELLS or any("@" in cell for cell in filled):
        return ()
    said = tuple(fold(_FIGURES.sub("", cell)) for cell in filled)
    return said if any(any(map(str.isalpha, cell)) for cell in said) else ()
