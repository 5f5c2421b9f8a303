"""Delimited text becomes records, numbered as a spreadsheet program shows them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence

from recruiterdesk.spreadsheets.files.dialect import NamesKnown
from recruiterdesk.spreadsheets.files.layouts import settle_layout
from recruiterdesk.spreadsheets.files.line_reading import no_pause
from recruiterdesk.spreadsheets.files.typographic_quotes import with_straight_quotes
from recruiterdesk.spreadsheets.found import TableRow

Cells = tuple[str, ...]
# A spreadsheet program holds 32,767 characters in a cell; pasted letters are longer.
_LONGEST_CELL = 2**31 - 1
_ROWS_PER_PAUSE = 10_000
# By so many it is judged whether the texts of a column come back.
_FIRST_TEXTS = 1000
_MOSTLY_OTHERS = 0.9


def split_records(
    text: str, known_names: NamesKnown, pause: Callable[[], None] = no_pause
) -> tuple[str, list[TableRow]]:
    """Return the delimiter and every record.

    Args:
        text: the whole file.
        known_names: tells how many of a record's cells are names of columns.
        pause: is called several times a second, and may raise to stop the work.

    Raises:
        FileRefused: a line has more than a million cells (too_large).
    """
    csv.field_size_limit(_LONGEST_CELL)
    plain = with_straight_quotes(text.replace("\0", "") if "\0" in text else text)
    layout = settle_layout(plain, known_names)
    records = layout.records(pause)
    shared: dict[str, str] = {}
    rows: list[TableRow] = []
    for start in range(0, len(records), _ROWS_PER_PAUSE):
        pause()
        part = _with_shared(records[start : start + _ROWS_PER_PAUSE], shared)
        rows += map(TableRow, range(start + 1, start + 1 + len(records)), part)
    return layout.shown_delimiter, rows


def _with_shared(records: Sequence[Cells], shared: dict[str, str]) -> Iterable[Cells]:
    """Let cities, jobs, stages and dates, which come back in row after row, be one text in memory each.

    Names and addresses never come back: where a column has other texts in most rows, it is left as it is.
    """
    same = shared.setdefault
    widths = set(map(len, records))
    if len(widths) > 1 or 0 in widths:
        return [tuple(map(same, cells, cells)) for cells in records]
    columns = zip(*records, strict=True)
    return zip(
        *(map(same, column, column) if _comes_back(column) else column for column in columns), strict=True
    )


def _comes_back(column: Cells) -> bool:
    first = column[:_FIRST_TEXTS]
    return len(set(first)) <= _MOSTLY_OTHERS * len(first)
