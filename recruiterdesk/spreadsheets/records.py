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
_STRAY_QUOTES = 50
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
    """Read all records; a quote that is never closed is a character of its line and swallows no others."""
    records: list[list[str]] = []
    for _ in range(_STRAY_QUOTES):
        reader = csv.reader(lines, delimiter=delimiter)
        read, last_line = [], 0
        for cells in reader:
            start, last_line = last_line, reader.line_num
            read.append(cells)
        if last_line == 0 or not _is_unclosed(lines[start:], delimiter):
            return records + read
        line = csv.reader(lines[start : start + 1], delimiter=delimiter, quoting=csv.QUOTE_NONE)
        records += [*read[:-1], *line]
        lines = lines[start + 1 :]
    return records + list(csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE))


def _is_unclosed(lines: list[str], delimiter: str) -> bool:
    """Tell whether a record of several lines ends within quotes."""
    if len(lines) < 2:  # noqa: PLR2004 - one line swallows no other
        return False
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error as error:
        return "end of data" in str(error)
    return False


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
