"""A table as CSV that a spreadsheet opens as it is: nothing runs, no number is ruined, no letter is lost."""

from __future__ import annotations

import csv
from enum import StrEnum
from pathlib import Path

from recruiterdesk.spreadsheets.writing.formula_guard import guarded
from recruiterdesk.spreadsheets.writing.written_table import WrittenTable, cell_text


class CsvEncoding(StrEnum):
    """UTF-8 as Excel recognises it, by a mark at the beginning of the file; or without."""

    FOR_EXCEL = "utf-8-sig"
    PLAIN = "utf-8"


def write_csv(path: Path, table: WrittenTable, encoding: CsvEncoding) -> int:
    """Write the table with commas and return the number of rows; numbers like +49171… stay text.

    Raises:
        OSError: the file can't be written.
    """
    count = 0
    with path.open("w", encoding=str(encoding), newline="", errors="replace") as file:
        writer = csv.writer(file)
        writer.writerow(map(guarded, table.header))
        for count, row in enumerate(table.rows, start=1):  # noqa: B007 - the count is what is returned
            writer.writerow([guarded(cell_text(cell)) for cell in row])
    return count
