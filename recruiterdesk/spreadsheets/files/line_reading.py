"""The lines of a prepared text become records, stray quotes mended on the way."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from operator import itemgetter

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.files.broken_records import Cells, Mender
from recruiterdesk.spreadsheets.files.dialect import Dialect

_MOST_CELLS = 1_000_000
_MOST_CELLS_OF_ALL = 5_000_000
_USUAL_LINE = re.compile(r".*\n|.+")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
# At these too Python's own splitting ends a line.
_OTHER_ENDS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_PART = 100_000
_CHUNK = 2000
# Behind as many broken records quotes are signs as others: they take their time, and say nothing any more.
_MOST_BROKEN = 150_000
_BROKEN_PER_PAUSE = 100


def no_pause() -> None:
    """Let the work go on."""


def read_records(text: str, dialect: Dialect, width: int, pause: Callable[[], None]) -> list[Cells]:
    """Read all records of a prepared text; a quote that nothing closes swallows no lines.

    Args:
        text: the whole file.
        dialect: how its cells are divided.
        width: how many cells most records have.
        pause: is called several times a second, and may raise to stop the work.

    Raises:
        FileRefused: a line has more than a million cells (too_large).
    """
    cells = text.count(dialect.sign)
    if cells > _MOST_CELLS_OF_ALL:
        raise FileRefused(FileProblem.TOO_LARGE, "cells")
    if cells > _MOST_CELLS:
        _refuse_endless(text, dialect)
    records: list[Cells] = []
    at = _read_in_order(lines_of(text), dialect, width, records, pause)
    if at is not None:
        pause()
        _read_on(list(lines_of(text)), at, Mender(dialect, width), records, pause)
    return _finished(records, dialect)


def lines_of(text: str) -> Iterator[str]:
    """Yield the lines of a text with their ends, CR, LF or both; no other sign ends a line."""
    if any(sign in text for sign in _OTHER_ENDS):
        has_lone_returns = text.count("\r") > text.count("\r\n")
        return map(itemgetter(0), (_LINE if has_lone_returns else _USUAL_LINE).finditer(text))
    return chain.from_iterable(part.splitlines(keepends=True) for part in _parts_of(text))


def _parts_of(text: str) -> Iterator[str]:
    """Yield a text in parts that end with a line, so that not all of its lines are in memory at once."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + _PART) + 1 or len(text)
        yield text[at:end]
        at = end


def read_lines(lines: Sequence[str], dialect: Dialect) -> list[Cells]:
    """Read the records of prepared lines of which it is not known how many cells they should have."""
    if not any(dialect.quote in line for line in lines):
        return _finished(list(map(tuple, dialect.plain_records(lines))), dialect)
    records: list[Cells] = []
    _read_on(lines, 0, Mender(dialect, 0), records, no_pause)
    return _finished(records, dialect)


def _refuse_endless(text: str, dialect: Dialect) -> None:
    """Refuse a text in which one line has more cells than any table, before they take all memory."""
    if _has_long_line(text) and any(line.count(dialect.sign) > _MOST_CELLS for line in lines_of(text)):
        raise FileRefused(FileProblem.TOO_LARGE, "columns")


def _has_long_line(text: str) -> bool:
    """Tell whether a line can have more cells than any table, without looking at each line."""
    at = 0
    while len(text) - at > _MOST_CELLS:
        window = (at, at + _MOST_CELLS + 1)
        end = max(text.rfind("\n", *window), text.rfind("\r", *window))
        if end < 0:
            return True
        at = end + 1
    return False


def _finished(records: list[Cells], dialect: Dialect) -> list[Cells]:
    return records if dialect.is_plain else [dialect.finished(cells) for cells in records]


def _read_in_order(
    lines: Iterable[str], dialect: Dialect, width: int, records: list[Cells], pause: Callable[[], None]
) -> int | None:
    """Read records as long as most are like them; return the line to go on from, None at the end."""
    reader = dialect.strict_records(lines)
    tuples = map(tuple, reader)
    usual = {0, width}
    start = 0
    try:
        while chunk := list(islice(tuples, _CHUNK)):
            pause()
            if not usual.issuperset(map(len, chunk)):
                return start
            records += chunk
            start = reader.line_num
    except csv.Error:
        return start
    return None


def _read_on(
    lines: Sequence[str], at: int, mender: Mender, records: list[Cells], pause: Callable[[], None]
) -> None:
    left = _MOST_BROKEN
    while at < len(lines) and left:
        if not left % _BROKEN_PER_PAUSE:
            pause()
        at = _read_until_broken(lines, at, mender, records)
        left -= 1
    records += map(tuple, mender.dialect.plain_records(lines[at:]))


def _read_until_broken(lines: Sequence[str], at: int, mender: Mender, records: list[Cells]) -> int:
    """Read records from a line on; return the line behind one that is not in order."""
    rest = (lines[number] for number in range(at, len(lines))) if at else lines
    reader = mender.dialect.strict_records(rest)
    start = at
    taken = 0
    try:
        for cells in map(tuple, reader):
            taken += 1
            if reader.line_num != taken or len(cells) != mender.width:
                taken = reader.line_num
                if better := mender.better(lines, start, at + taken, cells):
                    records.append(better[0])
                    return start + better[1]
            records.append(cells)
            start = at + taken
    except csv.Error:
        cells, further = mender.record(lines, start)
        records.append(cells)
        return start + further
    return len(lines)
