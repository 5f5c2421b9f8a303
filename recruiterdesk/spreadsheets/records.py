"""Delimited text becomes records: the delimiter is found, quotes and line breaks in cells are respected."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Sequence
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
    records = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return delimiter, [TableRow(number, tuple(cells)) for number, cells in enumerate(records, start=1)]


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
