"""The lines of a prepared text become records, stray quotes mended on the way."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.spreadsheets.broken_records import MOST_LINES, divided_otherwise, mended_record
from recruiterdesk.spreadsheets.dialect import Dialect
from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused

_MOST_CELLS = 1_000_000
_FEWEST_COLUMNS = 2
_OTHER_QUOTE = "'"


def read_lines(lines: Sequence[str], dialect: Dialect, width: int) -> list[list[str]]:
    """Read all records of a prepared text; a quote that nothing closes swallows no lines.

    Args:
        lines: the lines with their ends.
        dialect: how they are divided.
        width: how many cells most records have, 0 where that is not known.

    Raises:
        FileRefused: a line has more than a million cells (too_large).
    """
    if any(len(line) > _MOST_CELLS and line.count(dialect.sign) > _MOST_CELLS for line in lines):
        raise FileRefused(FileProblem.TOO_LARGE, "columns")
    if not any(dialect.quote in line for line in lines) and not width:
        return _finished(list(dialect.plain_records(lines)), dialect)
    records: list[list[str]] = []
    at = 0
    while at < len(lines):
        at = _read_until_broken(lines, at, dialect, width, records)
    return _finished(records, dialect)


def _finished(records: list[list[str]], dialect: Dialect) -> list[list[str]]:
    return records if dialect.is_plain else [dialect.finished(cells) for cells in records]


def _read_until_broken(
    lines: Sequence[str], at: int, dialect: Dialect, width: int, records: list[list[str]]
) -> int:
    """Read records from a line on; return the line behind one that is not in order."""
    reader = dialect.strict_records((lines[number] for number in range(at, len(lines))) if at else lines)
    start = at
    taken = 0
    try:
        for cells in reader:
            taken += 1
            if reader.line_num != taken or len(cells) != width:
                taken = reader.line_num
                if mended := _mended(lines, start, at + taken, cells, dialect, width):
                    records.append(mended[0])
                    return start + mended[1]
            records.append(cells)
            start = at + taken
    except csv.Error:
        cells, further = mended_record(lines[start : start + MOST_LINES], dialect, width)
        if len(cells) != width:
            cells, further = _otherwise(lines, start, dialect, width) or (cells, further)
        records.append(cells)
        return start + further
    return len(lines)


def _mended(
    lines: Sequence[str], start: int, end: int, cells: list[str], dialect: Dialect, width: int
) -> tuple[list[str], int] | None:
    """Return the cells of a record as others are, and its lines, where `cells` are read in order but none."""
    if len(cells) == width or not cells or width < _FEWEST_COLUMNS:
        return None
    if end - start > 1 or any(dialect.quote in cell for cell in cells):
        mended, _ = mended_record(lines[start : start + 1], dialect, width)
        if len(mended) == width:
            return mended, 1
    return _otherwise(lines, start, dialect, width) if end - start == 1 else None


def _otherwise(
    lines: Sequence[str], start: int, dialect: Dialect, width: int
) -> tuple[list[str], int] | None:
    """Return the record that begins with a line of another delimiter or other quotes, if it is one."""
    line = lines[start]
    if line.startswith(_OTHER_QUOTE) and f"{_OTHER_QUOTE}{dialect.sign}{_OTHER_QUOTE}" in line:
        other = replace(dialect, quote=_OTHER_QUOTE)
        cells, taken = mended_record(lines[start : start + MOST_LINES], other, width)
        if len(cells) == width:
            return cells, taken
    divided = divided_otherwise(line, dialect, width)
    return (divided, 1) if divided else None
