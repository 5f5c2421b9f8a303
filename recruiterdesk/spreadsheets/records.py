"""Delimited text becomes records, numbered as a spreadsheet program shows them."""

from __future__ import annotations

import csv

from recruiterdesk.spreadsheets.dialect import NamesKnown
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.layouts import settle_layout

# A spreadsheet program holds 32,767 characters in a cell; pasted letters are longer.
_LONGEST_CELL = 2**31 - 1


def split_records(text: str, known_names: NamesKnown) -> tuple[str, list[TableRow]]:
    """Return the delimiter and every record.

    Args:
        text: the whole file.
        known_names: tells how many of a record's cells are names of columns.

    Raises:
        FileRefused: a line has more than a million cells (too_large).
    """
    csv.field_size_limit(_LONGEST_CELL)
    layout = settle_layout(text.replace("\0", "") if "\0" in text else text, known_names)
    # Cities, jobs, stages and dates come back in row after row: one text in memory for all of them.
    shared: dict[str, str] = {}
    same = shared.setdefault
    return layout.shown_delimiter, [
        TableRow(number, tuple(map(same, cells, cells)))
        for number, cells in enumerate(layout.records(), start=1)
    ]
