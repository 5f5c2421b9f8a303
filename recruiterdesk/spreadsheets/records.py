"""Delimited text becomes records: the delimiter is found, quotes and line breaks in cells are respected."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import islice

from recruiterdesk.spreadsheets.found import TableRow

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_CHARS = 60_000
_SAMPLE_RECORDS = 200
_HEADER_ROWS = 20
# A spreadsheet program holds 32,767 characters in a cell; pasted letters are longer.
_LONGEST_CELL = 2**31 - 1


def split_records(text: str, known_names: Callable[[Sequence[str]], int]) -> tuple[str, list[TableRow]]:
    """Return the delimiter and every record, numbered as the spreadsheet program shows them.

    Args:
        text: the whole file.
        known_names: tells how many of a record's cells are names of columns.
    """
    csv.field_size_limit(_LONGEST_CELL)
    text = text.replace("\0", "")
    delimiter = _declared_delimiter(text) or _find_delimiter(text, known_names)
    lines = list(io.StringIO(text, newline=""))
    records = _read_lines(lines, delimiter)
    share = lru_cache(maxsize=16_384)(_same)
    return delimiter, [
        TableRow(number, tuple(map(share, cells))) for number, cells in enumerate(records, start=1)
    ]


def _same(cell: str) -> str:
    """Return the cell; cached, cells that come back in row after row are one object in memory."""
    return cell


def _read_lines(lines: list[str], delimiter: str) -> list[list[str]]:
    """Read all records; a quote that is never closed is a sign of its line and swallows no others."""
    records: list[list[str]] = []
    at = 0
    while at < len(lines):
        at = _read_until_broken(lines, at, delimiter, records)
    return records


def _read_until_broken(lines: list[str], at: int, delimiter: str, records: list[list[str]]) -> int:
    """Read records from a line on; return the line behind one that opens a quote which nothing closes."""
    reader = csv.reader((lines[number] for number in range(at, len(lines))), delimiter=delimiter)
    start = at
    for cells in reader:
        end = at + reader.line_num
        if end - start > 1 and not _is_closed(lines[start:end], delimiter):
            line = csv.reader(lines[start : start + 1], delimiter=delimiter, quoting=csv.QUOTE_NONE)
            records.extend(line)
            return start + 1
        records.append(cells)
        start = end
    return len(lines)


def _is_closed(lines: list[str], delimiter: str) -> bool:
    """Tell whether quotes in a record of several lines close where a cell ends."""
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error:
        return False
    return True


def _declared_delimiter(text: str) -> str:
    """Return the delimiter that a first line "sep=;" declares, as Excel writes and reads it."""
    first = text[:10].splitlines()[0] if text else ""
    return first[4] if first[:4].lower() == "sep=" and len(first) == len("sep=;") else ""


def _find_delimiter(text: str, known_names: Callable[[Sequence[str]], int]) -> str:
    sample = text[:_SAMPLE_CHARS]
    if len(text) > _SAMPLE_CHARS:
        sample = sample[: sample.rfind("\n") + 1] or sample
    return max(_DELIMITERS, key=lambda delimiter: _evenness(sample, delimiter, known_names))


def _evenness(sample: str, delimiter: str, known_names: Callable[[Sequence[str]], int]) -> float:
    """Tell how well a delimiter cuts the sample into records of one width, names of columns in front."""
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    records = [cells for cells in islice(reader, _SAMPLE_RECORDS) if cells]
    widths = Counter(len(cells) for cells in records if len(cells) > 1)
    if not widths:
        return 0.0
    width, rows = widths.most_common(1)[0]
    names = max(known_names(cells) for cells in records[:_HEADER_ROWS])
    return rows / len(records) * (1 - 1 / width) + names
