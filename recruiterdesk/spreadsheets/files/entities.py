"""Letters that pages for the web wrote by their names ("Bj&ouml;rn", "K&amp;R") are the letters again."""

from __future__ import annotations

import html
import re
from dataclasses import replace

from recruiterdesk.spreadsheets.found import FoundTable, TableRow

_ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,5}|#[xX][0-9A-Fa-f]{2,5});")
_LOOKED_AT = 200


def without_entities(found: FoundTable) -> FoundTable:
    """Return the table with such letters, where its first rows have any."""
    first = found.rows[:_LOOKED_AT]
    if not any("&" in cell and _ENTITY.search(cell) for row in first for cell in row.cells):
        return found
    return replace(found, rows=tuple(map(_with_letters, found.rows)))


def _with_letters(row: TableRow) -> TableRow:
    cells = (_ENTITY.sub(_letter, cell) if "&" in cell else cell for cell in row.cells)
    return replace(row, cells=tuple(cells))


def _letter(entity: re.Match[str]) -> str:
    letter = html.unescape(entity[0])
    return " " if letter == "\xa0" else letter
