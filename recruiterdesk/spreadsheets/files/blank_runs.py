"""Words that runs of blanks and tabs divide, as many in each line, though nothing aligns them."""

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


def with_single_blanks(text: str) -> str:
    """Return a text with one blank for each run of blanks and tabs, none at the ends of lines."""
    return _MARGIN.sub("", _RUN.sub(" ", text))


def _is_run(line: str) -> bool:
    return any(len(run) > 1 or run == "\t" for run in _RUN.findall(line.strip()))


def _are(column: Sequence[str], kinds: frozenset[CellKind]) -> bool:
    return sum(kind_of(cell) in kinds for cell in column) >= _MOSTLY * len(column)


def _has_decimals(column: Sequence[str]) -> bool:
    return sum(map(bool, map(_DECIMAL.fullmatch, column))) > _HALF * len(column)
