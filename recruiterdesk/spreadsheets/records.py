"""Delimited text becomes records, numbered as a spreadsheet program shows them."""

from __future__ import annotations

import csv
from collections.abc import Callable

from recruiterdesk.spreadsheets.dialect import NamesKnown
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.layouts import settle_layout
from recruiterdesk.spreadsheets.line_reading import no_pause

# A spreadsheet program holds 32,767 characters in a cell; pasted letters are longer.
_LONGEST_CELL = 2**31 - 1
_ROWS_PER_PAUSE = 10_000


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
    layout = settle_layout(text.replace("\0", "") if "\0" in text else text, known_names)
    # Cities, jobs, stages and dates come back in row after row: one text in memory for all of them.
    shared: dict[str, str] = {}
    same = shared.setdefault
    records = layout.records(pause)
    rows: list[TableRow] = []
    for start in range(0, len(records), _ROWS_PER_PAUSE):
        pause()
        part = records[start : start + _ROWS_PER_PAUSE]
        rows += [
            TableRow(number, tuple(map(same, cells, cells)))
            for number, cells in enumerate(part, start=start + 1)
        ]
    return layout.shown_delimiter, rows
