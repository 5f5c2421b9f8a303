"""Columns of days whose years are short and stand first: "26.11.12" in Korea, Hungary or Sweden."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SHORT = re.compile(r"(\d\d)([./-] ?)(\d{1,2})\2(\d{1,2})\.?((?:[ T]\d.*)?)")
_LONG_FIRST = re.compile(r"\d{4}(?:([./-] ?)\d{1,2}){2}(?!\d).*|\d{4}\s?[年년].*")
_DAY_FIRST = re.compile(r"\d([./-] ?)\d{1,2}\1\d{2}\.?")
_LONG_LAST = re.compile(r"\d{1,2}(?:[./-] ?\d{1,2})[./-] ?\d{4}(?!\d).*")
# Years in which people apply for jobs that are open now.
_YEARS = range(15, 36)
_FEWEST = 3
_LONGEST_TIME = 5
_LAST_MONTH, _LAST_DAY = 12, 31


def may_begin_with_year(cell: str) -> bool:
    """Tell whether a cell is a day in figures that begins with a short year, or with a day."""
    found = _SHORT.fullmatch(cell)
    if found is None or int(found[1]) not in _YEARS:
        return False
    return int(found[3]) <= _LAST_MONTH and int(found[4]) <= _LAST_DAY


def may_all_begin_with_year(cells: Iterable[str]) -> bool:
    """Tell whether no day in figures of a column says that it ends with a year."""
    return not any(
        _LONG_LAST.fullmatch(cell)
        or _DAY_FIRST.fullmatch(cell)
        or (_SHORT.fullmatch(cell) and not may_begin_with_year(cell))
        for cell in cells
    )


def has_short_years_first(cells: Iterable[str]) -> bool:
    """Tell whether the short days of a column begin with the year.

    All of them can, and the column has long ones that do, written with the same signs; or a year comes again,
    and their ends are no years, or it is the only one, and their ends lie too far apart for the years of one
    table.

    Args:
        cells: what stands in the column.
    """
    written = list(cells)
    short = [found for cell in written if (found := _SHORT.fullmatch(cell))]
    if not short or not may_all_begin_with_year(written):
        return False
    signs = {"", *(found[2].strip() for found in short)}
    if any((found[1] or "").strip() in signs for found in map(_LONG_FIRST.fullmatch, written) if found):
        return True
    firsts, lasts = ({int(found[part]) for found in short} for part in (1, 4))
    comes_again = len(firsts) < len(short) >= _FEWEST
    is_only = len(firsts) == 1 and max(lasts) - min(lasts) > _LONGEST_TIME
    return comes_again and (is_only or not lasts.issubset(_YEARS))


def with_long_year(cell: str) -> str:
    """Return a day that begins with a short year as one that can only be read so: "2026-11-12"."""
    found = _SHORT.fullmatch(cell.strip())
    return f"20{found[1]}-{found[3]}-{found[4]}{found[5]}" if found else cell
