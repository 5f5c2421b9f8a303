"""Titles and facts above a table without names of columns, a blank row between."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from recruiterdesk.spreadsheets.files.generic_headers import are_pairs_of_table
from recruiterdesk.spreadsheets.files.name_form import reads_as_name
from recruiterdesk.spreadsheets.found import TableRow

_LOOKED_THROUGH = 60
_MOST_ABOVE = 10
_FEWEST_ROWS = 3
_FEWEST_COLUMNS = 3
_MOSTLY = 0.9
_MOST_NOTES = 2
_REACHABLE = re.compile(r"@|\d[\d ()/.-]{5,}\d")


def rows_above_gap(rows: Sequence[TableRow]) -> int:
    """Return how many rows stand above a table of even rows with a blank one between; 0 where others do.

    They are single cells, or pairs of a fact and what it is. None reads as a name or says how to reach
    somebody: that may be a person of a list.
    """
    gap = next(
        (at for at, row in enumerate(rows[: _MOST_ABOVE + 1]) if row.is_blank() or _follows(rows, at)), 0
    )
    above = [row for row in rows[:gap] if not row.is_blank()]
    below = [row for row in rows[gap : gap + _LOOKED_THROUGH] if not row.is_blank()]
    widths = Counter(len(row.cells) for row in below)
    width, times = widths.most_common(1)[0] if widths else (0, 0)
    is_table = times >= max(_FEWEST_ROWS, _MOSTLY * (len(below) - _MOST_NOTES)) and width >= _FEWEST_COLUMNS
    are_facts = bool(above) and all(map(_is_fact, above)) and not are_pairs_of_table(above)
    return gap if is_table and are_facts else 0


def _follows(rows: Sequence[TableRow], at: int) -> bool:
    """Tell whether a row stands below a line that is blank, and so is no row."""
    return at > 0 and rows[at].row > rows[at - 1].row + 1


def _is_fact(row: TableRow) -> bool:
    filled = [cell.strip() for cell in row.cells if cell.strip()]
    if len(filled) >= _FEWEST_COLUMNS:
        return False
    return not any(_REACHABLE.search(cell) or reads_as_name(cell) for cell in filled)
