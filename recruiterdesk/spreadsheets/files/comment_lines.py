"""Lines above a table that begin with "#": remarks, or the names of columns behind the sign."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from recruiterdesk.spreadsheets.found import TableRow

_SIGN = "#"
# What stands alone before the names: the sign, and what logs of web servers have.
_SIGNS_ALONE = frozenset({"#", "#Fields:"})
_FEWEST_OTHERS = 3
_LOOKED_THROUGH = 60
_FIRST_ROWS = 20


def without_remarks(lines: list[str]) -> list[str]:
    """Return lines without the remarks above all others but the last of them, which may name columns."""
    remarks = len(list(takewhile(_is_remark_or_blank, lines)))
    return lines[remarks - 1 :] if remarks > 1 and len(lines) - remarks >= _FEWEST_OTHERS else lines


def with_names_alone(rows: Sequence[TableRow]) -> Sequence[TableRow]:
    """Return rows that blanks divide without the sign that stands alone before the names of columns."""
    for at, row in enumerate(rows[:_FIRST_ROWS]):
        if row.cells and row.cells[0] in _SIGNS_ALONE and len(row.cells) == _width(rows) + 1:
            return [*rows[:at], replace(row, cells=row.cells[1:]), *rows[at + 1 :]]
    return rows


def remarks_above(rows: Sequence[TableRow], delimiter: str | None) -> int:
    """Return how many rows at the top are remarks, blank ones among them, 0 where nothing stands below.

    They begin with the sign and are one cell; where blanks divide cells, as many as they have words.
    """
    first = rows[:_FIRST_ROWS]
    if not any(row.cells and row.cells[0].startswith(_SIGN) for row in first):
        return 0
    width = _width(rows)
    is_divided = delimiter == " "

    def is_remark(row: TableRow) -> bool:
        if not row.cells or not row.cells[0].startswith(_SIGN):
            return row.is_blank()
        return not any(row.cells[1:]) or (is_divided and len(row.cells) != width)

    remarks = len(list(takewhile(is_remark, first)))
    return remarks if width > 1 and remarks < len(rows) else 0


def _is_remark_or_blank(line: str) -> bool:
    return line.startswith(_SIGN) or not line.strip()


def _width(rows: Sequence[TableRow]) -> int:
    """Return how many cells most of the first rows have."""
    widths = Counter(len(row.cells) for row in rows[:_LOOKED_THROUGH] if not row.is_blank())
    return widths.most_common(1)[0][0] if widths else 0
