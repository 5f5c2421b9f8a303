"""How much speaks for names of columns in a row, by what stands below them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.values.cell_contents import is_yes_no
from recruiterdesk.spreadsheets.values.cell_kinds import CellKind, kind_of

_FEWEST_REPEATED = 4
_FEWEST_NUMBERED = 3
_MOSTLY = 0.8
_HALF = 0.5
# A year or a month: "2019", "2019/20", "Jan 2019", "Jan-19".
PERIOD = re.compile(
    r"(?:[^\W\d_]{3,9}\.?[ -])?(?:1[89]|20|21)\d\d(?:[-/]\d{2,4})?|[^\W\d_]{3,9}\.?[ -]'?\d\d"
)
# A day as figures alone: "31.12.2019".
_DAY = re.compile(r"\d{1,2}\.\d{1,2}\.(?:1[89]|20|21)\d\d")
# What programs make up themselves: "f81644d1380de0f6435e5ac13ac3a356".
_KEY = re.compile(r"(?=.*\d)[\da-f-]{16,}", re.IGNORECASE)
_LONG_NAME = 60
_LONG = 100
_IDENTIFIER = re.compile(r"[^\W_]+(?:_[^\W_]+)+|[a-z]+(?:[A-Z][a-z]+)+")


def points_of(names: Sequence[str], below: Sequence[TableRow]) -> float:
    """Return how much speaks for names of columns, below 0 where the row looks as those below it do.

    Where the same row comes again as a whole, as names do at the top of each page, that says nothing.
    """
    if sum(any(map(str.isalnum, name)) for name in names) >= _FEWEST_NUMBERED:
        below = [row for row in below if row.cells != names]
    if not below or any(len(name) > _LONG for name in names):
        return 0.0
    points = 0.0
    for column, name in enumerate(names):
        values = [row.cells[column].strip() for row in below if column < len(row.cells)]
        points += _column_points(name.strip(), [value for value in values if value])
    filled = [name.strip() for name in names if name.strip()]
    if len(set(filled)) == 1 < len(filled):
        return 0.0
    if _is_numbered(names) and not any(_is_numbered(row.cells) for row in below):
        return float(len(filled))
    return points + _periods(names, below) - _HALF * (len(filled) - len(set(filled)))


def _is_numbered(cells: Sequence[str]) -> bool:
    """Tell whether cells count the columns: 1, 2, 3, ..., the first one aside."""
    numbers = [cell.strip() for cell in cells[1:] if cell.strip()]
    begin = numbers[0].lstrip("0") if numbers else ""
    if len(numbers) < _FEWEST_NUMBERED or begin not in {"", "1", "2"}:
        return False
    return [number.lstrip("0") for number in numbers[1:]] == [
        str(at) for at in range(int(begin or 0) + 1, int(begin or 0) + len(numbers))
    ]


def is_one_of(cells: Sequence[str], below: Sequence[TableRow]) -> bool:
    """Tell whether a row holds a value of the same kind as those below it, so that the data have begun."""
    for column, cell in enumerate(cells):
        kinds = Counter(kind_of(row.cells[column]) for row in below if column < len(row.cells))
        kind = kind_of(cell)
        if kind not in {CellKind.TEXT, CellKind.EMPTY} and kinds[kind] >= _MOSTLY * kinds.total():
            return True
    return False


def _column_points(name: str, values: Sequence[str]) -> float:
    if not name or not values:
        return 0.0
    kind = kind_of(name)
    kinds = Counter(found for value in values if (found := kind_of(value)) is not CellKind.EMPTY)
    commonest, times = kinds.most_common(1)[0] if kinds else (CellKind.EMPTY, 0)
    if commonest is CellKind.TEXT or times < _MOSTLY * sum(kinds.values()):
        return _text_points(name, values)
    if commonest is CellKind.EMPTY:
        return 0.0
    if kind is commonest:
        return 0.0 if _names_period(name, values) else -1.0
    if kind is CellKind.DATE and commonest is CellKind.NUMBER:
        return 0.0
    return 1.0 if kind in {CellKind.TEXT, CellKind.CODE} else -_HALF


def _names_period(name: str, values: Sequence[str]) -> bool:
    """Tell whether a year, a month or a day may name a column: days above days are one of them."""
    return bool(PERIOD.fullmatch(name)) or (
        bool(_DAY.fullmatch(name)) and not any(map(_DAY.fullmatch, values))
    )


def _text_points(name: str, values: Sequence[str]) -> float:
    """Return what a name says above words: one that comes again among them is one of them."""
    if name in values:
        return -1.0
    if kind_of(name) in {CellKind.DATE, CellKind.ADDRESS, CellKind.TIME} or _KEY.fullmatch(name):
        return -1.0
    if _IDENTIFIER.fullmatch(name):
        return _HALF
    if all(map(is_yes_no, values)):
        return 1.0 if kind_of(name) is CellKind.TEXT and not is_yes_no(name) else 0.0
    repeated = len(values) >= _FEWEST_REPEATED and len(set(values)) <= _HALF * len(values)
    return _HALF if repeated or min(map(len, values)) > max(_LONG_NAME, 3 * len(name)) else 0.0


def _periods(names: Sequence[str], below: Sequence[TableRow]) -> float:
    """Return what years, months and days in a row say: above figures that are no years they name columns."""
    columns = [
        column
        for column, name in enumerate(names)
        if _is_period(name.strip()) or kind_of(name) is CellKind.DATE
    ]
    if len(columns) < 2:  # noqa: PLR2004 - one year alone may be a value
        return 0.0
    values = [row.cells[column].strip() for row in below for column in columns if column < len(row.cells)]
    values = [value for value in values if kind_of(value) is CellKind.NUMBER]
    if not values:
        return 0.0
    share = sum(map(_is_period, values)) / len(values)
    return float(len(columns)) if share < _HALF else -1.0


def _is_period(cell: str) -> bool:
    return PERIOD.fullmatch(cell) is not None or _DAY.fullmatch(cell) is not None
