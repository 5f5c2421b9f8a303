"""Delimited text becomes records: quotes and line breaks in cells are respected, stray quotes do no harm."""

from __future__ import annotations

import csv
import io
from functools import lru_cache

from recruiterdesk.spreadsheets.dialect import Dialect, NamesKnown, settle_dialect
from recruiterdesk.spreadsheets.found import TableRow

# A spreadsheet program holds 32,767 characters in a cell; pasted letters are longer.
_LONGEST_CELL = 2**31 - 1


def split_records(text: str, known_names: NamesKnown) -> tuple[str, list[TableRow]]:
    """Return the delimiter and every record, numbered as the spreadsheet program shows them.

    Args:
        text: the whole file.
        known_names: tells how many of a record's cells are names of columns.
    """
    csv.field_size_limit(_LONGEST_CELL)
    dialect, text = settle_dialect(text.replace("\0", ""), known_names)
    records = _read_lines(list(io.StringIO(text, newline="")), dialect)
    share = lru_cache(maxsize=16_384)(_same)
    return dialect.delimiter, [
        TableRow(number, tuple(map(share, cells))) for number, cells in enumerate(records, start=1)
    ]


def _same(cell: str) -> str:
    """Return the cell; cached, cells that come back in row after row are one object in memory."""
    return cell


def _read_lines(lines: list[str], dialect: Dialect) -> list[list[str]]:
    """Read all records; a quote that is never closed is a sign of its line and swallows no others."""
    records: list[list[str]] = []
    at = 0
    while at < len(lines):
        at = _read_until_broken(lines, at, dialect, records)
    return records


def _read_until_broken(lines: list[str], at: int, dialect: Dialect, records: list[list[str]]) -> int:
    """Read records from a line on; return the line behind one that opens a quote which nothing closes."""
    reader = dialect.records(lines[number] for number in range(at, len(lines)))
    start = at
    for cells in reader:
        end = at + reader.line_num
        if end - start > 1 and not _is_closed(lines[start:end], dialect):
            records.extend(dialect.plain_records(lines[start : start + 1]))
            return start + 1
        records.append(cells)
        start = end
    return len(lines)


def _is_closed(lines: list[str], dialect: Dialect) -> bool:
    """Tell whether quotes in a record of several lines close where a cell ends."""
    try:
        list(dialect.strict_records(lines))
    except csv.Error:
        return False
    return True
