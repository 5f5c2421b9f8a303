"""The names of columns that go over several rows, in one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

_MANY = 0.25


def names_in_one_row(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the names of columns: those of the last row where each column has its own, else of all rows.

    "First" stands above "name"; where many names come again, groups tell them apart: "Men 2019", "Men 2020".
    """
    last = tuple(rows[-1])
    if len(rows) == 1 or (
        len(last) >= max(map(len, rows)) and all(map(str.strip, last)) and not _again(last)
    ):
        return last
    names = _joined(rows)
    return _joined(_with_groups(rows)) if _again(names) >= _MANY * sum(map(bool, names)) > 0 else names


def _again(names: Sequence[str]) -> int:
    """Return how many names come again."""
    return sum(times for name, times in Counter(filter(None, names)).items() if times > 1)


def _joined(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    return tuple(" ".join(filter(None, map(str.strip, cells))) for cells in zip_longest(*rows, fillvalue=""))


def _with_groups(rows: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """Return the rows with each group above all columns up to the next one, of its row or of one above."""
    columns = list(zip_longest(*rows, fillvalue=""))
    begun: set[int] = set()
    filled: list[Sequence[str]] = []
    for level in range(len(rows) - 1):
        group = ""
        cells = []
        for column, names in enumerate(columns):
            name, is_above = names[level].strip(), any(map(str.strip, names[level + 1 :]))
            if name or column in begun:
                group = name if is_above else ""
                begun.add(column)
            cells.append(name or (group if is_above else ""))
        filled.append(cells)
    return [*filled, rows[-1]]
