"""The header of a table about anything: names stand above values that are no names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from recruiterdesk.spreadsheets.files.header_points import PERIOD, is_one_of, points_of
from recruiterdesk.spreadsheets.files.header_rows import names_in_one_row
from recruiterdesk.spreadsheets.files.titled_tables import without_further_names
from recruiterdesk.spreadsheets.found import TableRow

_ROWS_BELOW = 60
_MOSTLY = 0.8
_HALF = 0.5
_SURE = 2
_MOST_ABOVE = 3
_FEWEST_NUMBERED = 3
_MOMENT = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? \d{1,2}:\d{2}")


def generic_header(rows: Sequence[TableRow], first: Sequence[int]) -> int | None:
    """Return the index of the row that names the columns, None where no row does.

    Args:
        rows: all rows.
        first: the indexes of the rows that say something, of which one may be the header.
    """
    told = _below_gap([row for row in rows[first[0] : first[-1] + _ROWS_BELOW] if not row.is_blank()])
    typical = sorted(len(row.filled()) for row in told)[len(told) * 3 // 4]
    wide = [
        index for index in first if _reach(rows[index]) >= _needed(typical) and rows[index].row >= told[0].row
    ]
    if wide and _stacked(rows, wide[0], _needed(typical)):
        return wide[0] - 1
    least = 0.0
    for index in wide:
        row = rows[index]
        if stands_above(rows, [at for at in first if at >= index]):
            continue
        if _comes_back(row.cells, _data_above(rows, index, wide)):
            return None
        near = rows[: index + 1 + _ROWS_BELOW]
        full = [other for other in near[index + 1 :] if len(other.filled()) * 2 > typical]
        below = without_further_names(near, index, full)
        if points_of(row.cells, below) > least and len(below) > wide.index(index):
            return index + 1 if _ends_below(rows, index, below) else index
        if index == wide[0] and _heads_block(rows, index, typical):
            return index
        if is_one_of(row.cells, below) and not (index == wide[0] and _counts_names(rows, index, below)):
            return None
        if len(row.filled()) == len(row.cells) == typical:
            # A whole row of words may name columns itself: repeated words alone put no other in its place.
            least = _HALF
    return None


def _below_gap(told: Sequence[TableRow]) -> Sequence[TableRow]:
    """Return the rows of a table below a blank row, where all above it are pairs at most and no table."""
    at = next((at for at, row in enumerate(told) if len(row.filled()) >= _FEWEST_NUMBERED), 0)
    above, table = told[:at], told[at:]
    has_gap = bool(above) and table[0].row > above[-1].row + 1
    if not has_gap or sum(len(row.filled()) >= _FEWEST_NUMBERED for row in table) < max(
        2, _MOSTLY * len(table)
    ):
        return told
    return told if are_pairs_of_table(above) else table


def are_pairs_of_table(rows: Sequence[TableRow]) -> bool:
    """Tell whether pairs are rows of a table, as the second of all but the first show, and no facts."""
    first, *rest = [row for row in rows if len(row.filled()) > 1] or [TableRow(0, ())]
    return len(rest) > 1 and (points_of(first.cells, rest) > 0 or is_one_of(first.cells, rest))


def _data_above(rows: Sequence[TableRow], index: int, wide: Sequence[int]) -> list[TableRow]:
    """Return the rows above one that may be data: as wide as most, or with no blank row between."""
    begin = index
    while begin and not rows[begin - 1].is_blank():
        begin -= 1
    return [*(rows[at] for at in wide if at < begin), *rows[begin:index]]


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
    above = [row.cells for row in rows[begin:end] if len(row.filled()) > 1]
    if len(above) < 2 or len(rows[end - 1].filled()) < 2:  # noqa: PLR2004 - groups and names
        return False
    names = names_in_one_row(above)
    below = [row for row in rows[end : end + _ROWS_BELOW] if len(row.filled()) >= needed]
    return sum(map(bool, names)) >= needed and points_of(names, below) >= needed * _HALF


def _counts_names(rows: Sequence[TableRow], at: int, below: Sequence[TableRow]) -> bool:
    """Tell whether a row of figures alone numbers the columns that the next row names."""
    filled = [cell for cell in rows[at].cells if cell.strip()]
    if not below or not all(map(str.isdecimal, filled)) or len(set(filled)) < len(filled):
        return False
    return points_of(rows[at + 1].cells, below[1:]) >= len(filled) * _HALF


def _ends_below(rows: Sequence[TableRow], at: int, below: Sequence[TableRow]) -> bool:
    """Tell whether names go on in the next row, which says something in their columns and in others too."""
    upper, lower = rows[at], rows[at + 1]
    filled, further = (
        {column for column, cell in enumerate(row.cells) if cell.strip()} for row in (upper, lower)
    )
    return filled < further and points_of(lower.cells, below[1:]) >= points_of(upper.cells, below)


def first_wide(rows: Sequence[TableRow], said: Sequence[int], looked_through: int) -> int:
    """Return which of the rows that say something is the first to fill as many cells as most of the last do.

    Args:
        rows: all rows.
        said: the indexes of those that say something.
        looked_through: how many of them are none of the last.
    """
    counts = Counter(len(rows[index].filled()) for index in said[looked_through:])
    typical, times = max(
        counts.items(), key=lambda each: (each[0] >= _FEWEST_NUMBERED, each[1]), default=(0, 0)
    )
    if min(typical, times) < _FEWEST_NUMBERED:
        return 0
    return next((at for at, index in enumerate(said) if _reach(rows[index]) >= _needed(typical)), 0)


def _heads_block(rows: Sequence[TableRow], at: int, typical: int) -> bool:
    """Tell whether a row names the columns of the rows down to a blank one, though others follow there."""
    rest = rows[at + 1 : at + 1 + _ROWS_BELOW]
    end = next((index for index, row in enumerate(rest) if index and row.is_blank()), len(rest))
    block = [row for row in rest[:end] if len(row.filled()) * 2 > typical]
    return end < len(rest) and len(block) > 1 and points_of(rows[at].cells, block) >= _SURE


def stands_above(rows: Sequence[TableRow], first: Sequence[int]) -> bool:
    """Tell whether the first of some rows states facts about a file or is another table's.

    It is as wide as hardly any row below it, or says when something was, while one of the next, as wide as
    those are, names columns beyond doubt.

    Args:
        rows: all rows.
        first: the indexes of the row in question and of those below it that say something.
    """
    index, *others = first
    told = [row for row in rows[index + 1 : index + 1 + _ROWS_BELOW] if not row.is_blank()]
    if len(rows[index].filled()) >= _FEWEST_NUMBERED:
        told = [row for row in told if len(row.filled()) >= _FEWEST_NUMBERED] or told
    if not told:
        return False
    width, times = Counter(len(row.cells) for row in told).most_common(1)[0]
    is_other = len(rows[index].cells) != width or says_when(rows[index].cells)
    if not is_other or times < _MOSTLY * (len(told) - _MOST_ABOVE):
        return False
    has_ends = all(not row.cells[-1].strip() for row in told if len(row.cells) == width)
    named = {width, width - 1} if has_ends else {width}
    others = [other for other in others if len(rows[other].cells) in named or _reach(rows[other]) == width]
    for other in others[:_MOST_ABOVE]:
        below = [row for row in rows[other + 1 : other + 1 + _ROWS_BELOW] if not row.is_blank()]
        cells = rows[other].cells
        least = _HALF * sum(len(row.filled()) for row in below) / max(1, len(below))
        if rows[other - 1].is_blank():
            least *= _HALF
        if not (says_when(cells) or _reaches_somebody(cells)) and points_of(cells, below) >= max(1, least):
            return True
    return False


def _reaches_somebody(cells: Sequence[str]) -> bool:
    return any("@" in cell for cell in cells)


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
    are_years = len(filled) >= _FEWEST_NUMBERED and all(map(PERIOD.fullmatch, filled.values()))
    return max(filled) + 1 if are_years else len(filled)
