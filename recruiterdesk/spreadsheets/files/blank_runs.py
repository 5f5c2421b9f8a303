"""Words that runs of blanks and tabs divide, as many in each line; cells that runs of tabs align."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from recruiterdesk.spreadsheets.values.cell_kinds import CellKind, kind_of

_FEWEST_LINES = 3
_FEWEST_COLUMNS = 4
_MOSTLY = 0.9
_HALF = 0.5
_FIGURES = frozenset({CellKind.NUMBER, CellKind.DATE, CellKind.TIME})
_VALUES = _FIGURES | {CellKind.EMPTY, CellKind.CODE, CellKind.ADDRESS}
_DECIMAL = re.compile(r"[-+]?\d*\.\d+(?:e[-+]?\d+)?", re.IGNORECASE)
# Addresses are of lists of people, whose names have as many words as they like; blanks in quotes divide none.
_OTHERS = re.compile(r"[@\"]")
_RUN = re.compile(r"[ \t]+")
_TABS = (8, 4)
_MARGIN = re.compile(r"^ | (?=\r?$)", re.MULTILINE)


def words_in_runs(lines: Sequence[str]) -> int:
    """Return how many words each line has that runs of blanks divide; 0 where they are no columns.

    They are figures of which some have decimals, or half of the columns hold values. Lines above may be none
    of the table.
    """
    if any(map(_OTHERS.search, lines)) or not any(map(_is_run, lines)):
        return 0
    words = [line.split() for line in lines if line.strip()]
    width, times = Counter(map(len, words)).most_common(1)[0]
    begin = next(at for at, each in enumerate(words) if len(each) == width)
    if times < max(_FEWEST_LINES, _MOSTLY * (len(words) - begin)):
        return 0
    rows = [each for each in words[begin:] if len(each) == width]
    columns = list(zip(*rows[1:], strict=True))
    if width > 1 and all(_are(column, _FIGURES) for column in columns):
        return width if any(map(_has_decimals, columns)) else 0
    values = sum(_are(column, _VALUES) for column in columns)
    return width if width >= _FEWEST_COLUMNS and values >= _HALF * width else 0


def tab_stops(lines: Sequence[str]) -> tuple[int, tuple[int, ...]]:
    """Return how wide tabs are that align the cells of all lines, and where columns begin then; else 0.

    As people type tables, as many tabs stand behind a cell as its length needs to reach the next column.
    """
    filled = [line for line in lines if line.strip()]
    if len(filled) < _FEWEST_LINES or not any("\t\t" in line for line in filled):
        return 0, ()
    for size in _TABS:
        places = [_begins(line, size) for line in filled]
        starts = sorted({place for each in places for place in each})
        whole = sum(len(each) == len(starts) for each in places)
        if len(starts) > 1 and starts[0] == 0 and whole * 2 > len(places):
            return size, tuple(starts)
    return 0, ()


def _begins(line: str, size: int) -> list[int]:
    """Return where the cells of a line begin that tabs of a size divide."""
    begins, place = [], 0
    for cell in line.rstrip("\r\n").split("\t"):
        if cell:
            begins.append(place)
        place = ((place + len(cell)) // size + 1) * size
    return begins


def with_single_blanks(text: str) -> str:
    """Return a text with one blank for each run of blanks and tabs, none at the ends of lines."""
    return _MARGIN.sub("", _RUN.sub(" ", text))


def _is_run(line: str) -> bool:
    return any(len(run) > 1 or run == "\t" for run in _RUN.findall(line.strip()))


def _are(column: Sequence[str], kinds: frozenset[CellKind]) -> bool:
    return sum(kind_of(cell) in kinds for cell in column) >= _MOSTLY * len(column)


def _has_decimals(column: Sequence[str]) -> bool:
    return sum(map(bool, map(_DECIMAL.fullmatch, column))) > _HALF * len(column)
