"""The header of a table about anything: names stand above values that are no names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from recruiterdesk.spreadsheets.files.header_rows import names_in_one_row
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.values.cell_contents import TRUTHS
from recruiterdesk.spreadsheets.values.cell_kinds import CellKind, kind_of

_ROWS_BELOW = 60
_FEWEST_REPEATED = 4
_MOSTLY = 0.8
_HALF = 0.5
_SURE = 2
_MOST_ABOVE = 3
_FEWEST_NUMBERED = 3
# A year or a month: "2019", "2019/20", "Jan 2019", "Jan-19".
_PERIOD = re.compile(
    r"(?:[^\W\d_]{3,9}\.?[ -])?(?:1[89]|20|21)\d\d(?:[-/]\d{2,4})?|[^\W\d_]{3,9}\.?[ -]'?\d\d"
)
_MOMENT = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? \d{1,2}:\d{2}")
# What programs make up themselves: "f81644d1380de0f6435e5ac13ac3a356".
_KEY = re.compile(r"(?=.*\d)[\da-f-]{16,}", re.IGNORECASE)
_LONG_NAME = 60
_LONG = 100
_IDENTIFIER = re.compile(r"[^\W_]+(?:_[^\W_]+)+|[a-z]+(?:[A-Z][a-z]+)+")


def generic_header(rows: Sequence[TableRow], first: Sequence[int]) -> int | None:
    """Return the index of the row that names the columns, None where no row does.

    Args:
        rows: all rows.
        first: the indexes of the rows that say something, of which one may be the header.
    """
    told = [row for row in rows[first[0] : first[-1] + _ROWS_BELOW] if not row.is_blank()]
    typical = sorted(map(_filled, told))[len(told) * 3 // 4]
    wide = [index for index in first if _reach(rows[index]) >= _needed(typical)]
    if wide and _stacked(rows, wide[0], _needed(typical)):
        return wide[0] - 1
    least = 0.0
    for index in wide:
        row = rows[index]
        if stands_above(rows, [at for at in first if at >= index]):
            continue
        if _comes_back(row.cells, [rows[at] for at in wide if at < index]):
            return None
        below = [other for other in rows[index + 1 : index + 1 + _ROWS_BELOW] if _filled(other) * 2 > typical]
        if _points(row.cells, below) > least and len(below) > wide.index(index):
            return index + 1 if _ends_below(rows, index, below) else index
        if index == wide[0] and _heads_block(rows, index, typical):
            return index
        if _is_one_of(row.cells, below):
            return None
        if _filled(row) == len(row.cells) == typical:
            # A whole row of words may name columns itself: repeated words alone put no other in its place.
            least = _HALF
    return None


def _stacked(rows: Sequence[TableRow], end: int, needed: int) -> bool:
    """Tell whether the rows directly above one name all columns together, groups above names.

    Args:
        rows: all rows.
        end: the index of the first row that says something in nearly all columns itself.
        needed: how many columns have names at least.
    """
    begin = end
    while begin and end - begin <= _MOST_ABOVE and not rows[begin - 1].is_blank():
        begin -= 1
    above = [row.cells for row in rows[begin:end] if _filled(row) > 1]
    if len(above) < 2 or _filled(rows[end - 1]) < 2:  # noqa: PLR2004 - groups and names
        return False
    names = names_in_one_row(above)
    below = [row for row in rows[end : end + _ROWS_BELOW] if _filled(row) >= needed]
    return sum(map(bool, names)) >= needed and _points(names, below) >= needed * _HALF


def _ends_below(rows: Sequence[TableRow], at: int, below: Sequence[TableRow]) -> bool:
    """Tell whether names go on in the next row, which says something in their columns and in others too."""
    upper, lower = rows[at], rows[at + 1]
    filled, further = (
        {column for column, cell in enumerate(row.cells) if cell.strip()} for row in (upper, lower)
    )
    return filled < further and _points(lower.cells, below[1:]) >= _points(upper.cells, below)


def first_wide(rows: Sequence[TableRow], said: Sequence[int], looked_through: int) -> int:
    """Return which of the rows that say something is the first to fill as many cells as most of the last do.

    Args:
        rows: all rows.
        said: the indexes of those that say something.
        looked_through: how many of them are none of the last.
    """
    counts = Counter(_filled(rows[index]) for index in said[looked_through:])
    typical = counts.most_common(1)[0][0] if counts else 1
    if typical < _FEWEST_NUMBERED:
        return 0
    return next((at for at, index in enumerate(said) if _reach(rows[index]) >= _needed(typical)), 0)


def _heads_block(rows: Sequence[TableRow], at: int, typical: int) -> bool:
    """Tell whether a row names the columns of the rows down to a blank one, though others follow there."""
    rest = rows[at + 1 : at + 1 + _ROWS_BELOW]
    end = next((index for index, row in enumerate(rest) if index and row.is_blank()), len(rest))
    block = [row for row in rest[:end] if _filled(row) * 2 > typical]
    return end < len(rest) and len(block) > 1 and _points(rows[at].cells, block) >= _SURE


def stands_above(rows: Sequence[TableRow], first: Sequence[int]) -> bool:
    """Tell whether the first of some rows states facts about a file or is another table's.

    It is as wide as hardly any row below it, or says when something was, while one of the next, as wide as
    those are, names columns beyond doubt.

    Args:
        rows: all rows.
        first: the indexes of the row in question and of those below it that say something.
    """
    index, *others = first
    widths = [len(row.cells) for row in rows[index + 1 : index + 1 + _ROWS_BELOW] if not row.is_blank()]
    if not widths:
        return False
    width, times = Counter(widths).most_common(1)[0]
    is_other = len(rows[index].cells) != width or says_when(rows[index].cells)
    if not is_other or times < _MOSTLY * (len(widths) - _MOST_ABOVE):
        return False
    for other in others[:_MOST_ABOVE]:
        below = [row for row in rows[other + 1 : other + 1 + _ROWS_BELOW] if not row.is_blank()]
        cells = rows[other].cells
        least = _HALF * sum(map(_filled, below)) / max(1, len(below))
        is_as_wide = len(cells) == width or _reach(rows[other]) == width
        if is_as_wide and not says_when(cells) and _points(cells, below) >= max(1, least):
            return True
    return False


def says_when(cells: Sequence[str]) -> bool:
    """Tell whether one cell is a day with its time."""
    return any(map(_MOMENT.search, cells))


def _comes_back(cells: Sequence[str], above: Sequence[TableRow]) -> bool:
    """Tell whether a row repeats in one of its columns what stands above it, so that the data have begun."""
    return any(
        cell.strip() and row.cells[at : at + 1] == (cell,) for row in above for at, cell in enumerate(cells)
    )


def _needed(typical: int) -> int:
    """Return how many cells a header has at least, by how many the rows of the table have."""
    return typical if typical <= 2 else max(2, round(typical * _MOSTLY))  # noqa: PLR2004 - two columns


def _reach(row: TableRow) -> int:
    """Return how many cells a row fills; years that stand behind blank cells name columns up to the last."""
    filled = {column: cell.strip() for column, cell in enumerate(row.cells) if cell.strip()}
    are_years = len(filled) >= _FEWEST_NUMBERED and all(map(_PERIOD.fullmatch, filled.values()))
    return max(filled) + 1 if are_years else len(filled)


def _filled(row: TableRow) -> int:
    return sum(1 for cell in row.cells if cell.strip())


def _points(names: Sequence[str], below: Sequence[TableRow]) -> float:
    """Return how much speaks for names of columns, below 0 where the row looks as those below it do."""
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


def _is_one_of(cells: Sequence[str], below: Sequence[TableRow]) -> bool:
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
        return 0.0 if _PERIOD.fullmatch(name) else -1.0
    if kind is CellKind.DATE and commonest is CellKind.NUMBER:
        return 0.0
    return 1.0 if kind in {CellKind.TEXT, CellKind.CODE} else -_HALF


def _text_points(name: str, values: Sequence[str]) -> float:
    """Return what a name says above words: one that comes again among them is one of them."""
    if name in values:
        return -1.0
    if kind_of(name) in {CellKind.DATE, CellKind.ADDRESS, CellKind.TIME} or _KEY.fullmatch(name):
        return -1.0
    if _IDENTIFIER.fullmatch(name):
        return _HALF
    if TRUTHS.issuperset(map(str.lower, values)):
        return 1.0 if kind_of(name) is CellKind.TEXT and name.lower() not in TRUTHS else 0.0
    repeated = len(values) >= _FEWEST_REPEATED and len(set(values)) <= _HALF * len(values)
    return _HALF if repeated or min(map(len, values)) > max(_LONG_NAME, 3 * len(name)) else 0.0


def _periods(names: Sequence[str], below: Sequence[TableRow]) -> float:
    """Return what years, months and days in a row say: above figures that are no years they name columns."""
    columns = [
        column
        for column, name in enumerate(names)
        if _PERIOD.fullmatch(name.strip()) or kind_of(name) is CellKind.DATE
    ]
    if len(columns) < 2:  # noqa: PLR2004 - one year alone may be a value
        return 0.0
    values = [row.cells[column].strip() for row in below for column in columns if column < len(row.cells)]
    values = [value for value in values if kind_of(value) is CellKind.NUMBER]
    if not values:
        return 0.0
    share = sum(bool(_PERIOD.fullmatch(value)) for value in values) / len(values)
    return float(len(columns)) if share < _HALF else -1.0
