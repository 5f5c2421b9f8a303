"""A table as a workbook: texts stay texts, days are days, the header stays in sight."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING

from recruiterdesk.spreadsheets.writing.formula_guard import escaped
from recruiterdesk.spreadsheets.writing.written_table import Cell, WrittenTable

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_LONGEST_CELL = 32_767
_WIDTHS = {"Notes": 60, "Email": 30, "Name": 26, "Company": 26, "Job title": 26, "Why": 60}
_USUAL_WIDTH = 16
_MOST_ROWS = 1_048_575
# What XML can't hold is left out; a workbook with it can't be opened.
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FIRST_DAY = dt.date(1900, 3, 1)


class TooManyRows(Exception):
    """A sheet holds 1,048,576 rows."""


def write_xlsx(path: Path, table: WrittenTable) -> int:
    """Write the table row by row, in little memory, and return the number of rows.

    Raises:
        OSError: the file can't be written.
        TooManyRows: the table has more than a sheet can hold.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    options = {"constant_memory": True, "tmpdir": str(path.parent), "strings_to_urls": False}
    book = Workbook(str(path), options)
    book.use_zip64()
    sheet = book.add_worksheet(table.name[:31])
    days = book.add_format({"num_format": "yyyy-mm-dd"})
    moments = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    _write_header(sheet, table.header, book.add_format({"bold": True}))
    try:
        count = _write_rows(sheet, table, days, moments)
        sheet.autofilter(0, 0, count, max(len(table.header) - 1, 0))
        book.close()
    except FileCreateError as error:
        raise OSError(getattr(error.args[0], "errno", None), str(error)) from error
    finally:
        sheet.row_data_fh.close()
    return count


def _write_rows(sheet: Worksheet, table: WrittenTable, days: Format, moments: Format) -> int:
    count = 0
    for count, row in enumerate(table.rows, start=1):
        if count > _MOST_ROWS:
            raise TooManyRows
        for column, cell in enumerate(row):
            if cell is not None and cell != "":
                _write_cell(sheet, (count, column), cell, days, moments)
    return count


def _write_header(sheet: Worksheet, header: tuple[str, ...], bold: Format) -> None:
    sheet.freeze_panes(1, 0)
    for column, name in enumerate(header):
        sheet.set_column(column, column, _WIDTHS.get(name, _USUAL_WIDTH))
        sheet.write_string(0, column, escaped(_NOT_IN_XML.sub("", name)), bold)


def _write_cell(sheet: Worksheet, place: tuple[int, int], cell: Cell, days: Format, moments: Format) -> None:
    if isinstance(cell, dt.datetime):
        sheet.write_datetime(*place, cell.replace(tzinfo=None), moments)
    elif isinstance(cell, dt.date) and cell >= _FIRST_DAY:
        sheet.write_datetime(*place, dt.datetime.combine(cell, dt.time.min), days)
    elif isinstance(cell, int):
        sheet.write_number(*place, cell)
    else:
        text = cell.isoformat() if isinstance(cell, dt.date) else escaped(str(cell))
        sheet.write_string(*place, _NOT_IN_XML.sub("", text)[:_LONGEST_CELL])
