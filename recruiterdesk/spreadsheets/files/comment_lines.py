"""Lines above a table that begin with "#", "%" or "//": remarks, or the names of columns behind the sign."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import dropwhile, takewhile

from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.values.cell_contents import is_email

_SIGNS = re.compile(r"#|//|%(?![^\s%])")
_NAME_BEHIND_SIGN = re.compile(r"#[^\W\d_]")
_VALUE = re.compile(r"\d|@")
_SIGN = "#"
# What logs of web servers and networks have before the names.
_SAY_NAMES = frozenset({"#Fields:", "#fields"})
_FEWEST_OTHERS = 3
_LOOKED_THROUGH = 60
_FIRST_ROWS = 20
_MOST_REMARKS = 1000

Cells = tuple[str, ...]


def without_remarks(lines: list[str]) -> list[str]:
    """Return lines without the remarks above all others but the last of them, which may name columns.

    What says that it does is no name itself.
    """
    rest = lines[_remarks_before_last(lines) :]
    says_names = bool(rest) and any(map(rest[0].startswith, _SAY_NAMES))
    return [rest[0].split(maxsplit=1)[-1], *rest[1:]] if says_names else rest


def columns_of_remarks(lines: list[str]) -> list[str]:
    """Return aligned lines with a blank for the sign that stands in the first alone, before names."""
    sign = _SIGNS.match(lines[0]) if lines else None
    others = [line for line in lines[1:] if line.strip()]
    if sign is None or not all(line[: sign.end()].isspace() for line in others):
        return lines
    return [" " * sign.end() + lines[0][sign.end() :], *lines[1:]]


def cut_below_remarks(lines: list[str], cut: Callable[[str], Cells]) -> list[Cells]:
    """Return the cells of aligned lines; each of the remarks above all others but the last is one."""
    remarks = _remarks_before_last(lines)
    above: list[Cells] = [(line.strip(),) if line.strip() else () for line in lines[:remarks]]
    return above + [cut(line) if line.strip() else () for line in columns_of_remarks(lines[remarks:])]


def _remarks_before_last(lines: list[str]) -> int:
    remarks = len(list(takewhile(_is_remark_or_blank, lines)))
    return remarks - 1 if remarks > 1 and len(lines) - remarks >= _FEWEST_OTHERS else 0


def with_names_alone(
    rows: Sequence[TableRow], delimiter: str | None
) -> tuple[Sequence[TableRow], int | None]:
    """Return rows without the sign that stands alone before the names of columns, and the index of these.

    Logs say that they are the names; they stand last of the remarks then, below which are the kinds of values
    ("#types"). Where blanks divide cells, the sign alone may stand before a remark of as many words: None.
    """
    width = _width(list(dropwhile(_is_begun, rows)))
    for at, row in enumerate(rows[:_FIRST_ROWS]):
        if not row.cells or len(row.cells) != width + 1:
            continue
        names = replace(row, cells=row.cells[1:])
        if row.cells[0] in _SAY_NAMES:
            below = at + 1 + len(list(takewhile(_is_begun, rows[at + 1 :])))
            return [*rows[:at], *rows[at + 1 : below], names, *rows[below:]], below - 1
        if row.cells[0] == _SIGN and delimiter == " ":
            return [*rows[:at], names, *rows[at + 1 :]], None
    return rows, None


def remarks_above(rows: Sequence[TableRow], delimiter: str | None) -> int:
    """Return how many rows at the top are remarks, blank ones among them, 0 where nothing stands below.

    They begin with the sign and have not as many cells as the rows below; the last may name columns if it has
    several. Where blanks divide cells, remarks have as many as words.
    """
    begun = list(takewhile(_is_begun, rows[:_MOST_REMARKS]))
    if len(begun) == len(rows) or all(row.is_blank() for row in begun):
        return 0
    width = _width(rows[len(begun) :])
    last = max(row.row for row in begun if not row.is_blank())
    is_divided = delimiter == " "
    if not is_divided and (remarks := _remarks_before_names(begun, width)):
        return remarks

    def is_remark(row: TableRow) -> bool:
        if not any(row.cells[1:]):
            return not is_divided or len(row.cells) != width
        says_little = len(row.cells) != width or (is_divided and sum(map(bool, row.cells)) * 2 <= width)
        return says_little and (is_divided or row.row != last) and not _has_address(row)

    return len(list(takewhile(is_remark, begun))) if width > 1 else 0


def is_named_behind_sign(rows: Sequence[TableRow], at: int) -> bool:
    """Tell whether a row of as many words as those below have cells begins with the sign, as none of them.

    It names the columns ("#code", "country name"), whatever stands below.
    """
    cells = rows[at].cells if at < len(rows) else ()
    is_begun = _NAME_BEHIND_SIGN.match(cells[0]) if cells else None
    if is_begun is None or len(cells) < 2 or any(map(_VALUE.search, cells)):  # noqa: PLR2004 - several names
        return False
    below = rows[at + 1 : at + 1 + _LOOKED_THROUGH]
    return _width(below) == len(cells) and not any(map(_is_begun, below))


def _remarks_before_names(begun: Sequence[TableRow], width: int) -> int:
    """Return how many rows stand above the last one where that has all names, and the rest are remarks.

    Some have no more cells than a line; others, that the sign happens to divide, stand above those.
    """
    filled = [at for at, row in enumerate(begun) if not row.is_blank()]
    if width < 2 or len(begun[filled[-1]].cells) != width or any(map(_has_address, begun)):  # noqa: PLR2004 - several
        return 0
    return max((at + 1 for at in filled if not any(begun[at].cells[1:])), default=0)


def _is_begun(row: TableRow) -> bool:
    """Tell whether a row begins with the sign of a remark, or is blank."""
    return row.is_blank() or bool(row.cells and _SIGNS.match(row.cells[0]))


def _has_address(row: TableRow) -> bool:
    """Tell whether a cell behind the first is an address: "#Ana Ruiz", "ana@acme.example" is somebody."""
    return any(is_email(cell.strip()) for cell in row.cells[1:])


def _is_remark_or_blank(line: str) -> bool:
    return bool(_SIGNS.match(line)) or not line.strip()


def _width(rows: Sequence[TableRow]) -> int:
    """Return how many cells most of the first rows have."""
    widths = Counter(len(row.cells) for row in rows[:_LOOKED_THROUGH] if not row.is_blank())
    return widths.most_common(1)[0][0] if widths else 0
