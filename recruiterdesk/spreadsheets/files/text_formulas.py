"""Cells of a text file that are formulas for mere text, so that Excel leaves it alone: ="0171 3920011"."""

from __future__ import annotations

import re
from dataclasses import replace

from recruiterdesk.spreadsheets.found import FoundTable, TableRow

_TEXT = re.compile(r'="((?:[^"]|"")*)"')
_LOOKED_AT = 100


def without_text_formulas(found: FoundTable) -> FoundTable:
    """Return the table with what such formulas show, where its first rows have any."""
    first = found.rows[:_LOOKED_AT]
    if not any(cell.startswith('="') for row in first for cell in row.cells):
        return found
    return replace(found, rows=tuple(map(_shown, found.rows)))


def _shown(row: TableRow) -> TableRow:
    texts = ((_TEXT.fullmatch(cell), cell) for cell in row.cells)
    return replace(row, cells=tuple(text[1].replace('""', '"') if text else cell for text, cell in texts))
