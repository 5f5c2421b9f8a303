"""Sheets as Excel wrote them before 1995 (BIFF2 to BIFF4), and as simple programs for the web still do.

They lie in the file without a container, which the library for all other workbooks does not read.
"""

from __future__ import annotations

import datetime as dt
import re
import struct
from collections.abc import Iterator
from io import StringIO
from typing import TYPE_CHECKING

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.files.shown_values import CellValue, row_of
from recruiterdesk.spreadsheets.files.unpacking import MOST_CELLS
from recruiterdesk.spreadsheets.found import TableRow

if TYPE_CHECKING:
    from xlrd.book import Book
    from xlrd.sheet import Cell, Sheet

_BEGINS = re.compile(rb"\x09[\x00\x02\x04\x08][\x04-\x10]\x00", re.DOTALL)
_PLAIN = "latin-1"
_UNICODE = 80
# What the library raises for records that are cut or contradict each other.
_BROKEN = (struct.error, LookupError, ValueError, TypeError, AttributeError, ArithmeticError, AssertionError)


def begins_as_old_sheet(data: bytes) -> bool:
    """Tell whether a file begins with the record that begins such a sheet."""
    return _BEGINS.match(data) is not None


def old_sheets(data: bytes) -> list[tuple[str, tuple[TableRow, ...]]]:
    """Return the sheets that hold cells with their rows.

    Raises:
        FileRefused: there is no such sheet, or a record is cut (corrupt), it has a password (encrypted), or
            the sheets have more cells than any workbook may (too_large).
    """
    from xlrd import XLRDError, open_workbook

    try:
        book = open_workbook(file_contents=data, logfile=StringIO(), ragged_rows=True)
    except XLRDError as error:
        problem = FileProblem.ENCRYPTED if "encrypted" in str(error) else FileProblem.CORRUPT
        raise FileRefused(problem) from error
    except _BROKEN as error:
        raise FileRefused(FileProblem.CORRUPT) from error
    sheets = [sheet for sheet in book.sheets() if any(map(sheet.row_len, range(sheet.nrows)))]
    if not sheets:
        raise FileRefused(FileProblem.CORRUPT)
    if sum(sheet.nrows * sheet.ncols for sheet in sheets) > MOST_CELLS:
        raise FileRefused(FileProblem.TOO_LARGE, "cells")
    return [(sheet.name, tuple(_rows(sheet, book))) for sheet in sheets]


def cells_of_old_book(data: bytes, name: str) -> Iterator[tuple[int, int, Cell]]:
    """Yield the cells of a sheet with their rows and columns, both counted from 0; none of a broken workbook.

    Args:
        data: a workbook (xls), whichever library reads its table.
        name: the name of the sheet.
    """
    from xlrd import XLRDError, open_workbook

    try:
        book = open_workbook(file_contents=data, logfile=StringIO(), ragged_rows=True, on_demand=True)
        sheet = book.sheet_by_name(name)
    except (XLRDError, *_BROKEN):
        return
    for at in range(sheet.nrows):
        for column, cell in enumerate(sheet.row(at)):
            yield at, column, cell


def _rows(sheet: Sheet, book: Book) -> Iterator[TableRow]:
    for at in range(sheet.nrows):
        values = [_value(cell, book) for cell in sheet.row(at)]
        yield row_of(at + 1, values + [""] * (sheet.ncols - len(values)))


def _value(cell: Cell, book: Book) -> CellValue:
    from xlrd import XL_CELL_BOOLEAN, XL_CELL_DATE, XL_CELL_ERROR, XL_CELL_TEXT

    if cell.ctype == XL_CELL_TEXT:
        return _text(cell.value, book)
    if cell.ctype == XL_CELL_BOOLEAN:
        return bool(cell.value)
    if cell.ctype == XL_CELL_DATE:
        return _moment(cell.value, book.datemode)
    value: CellValue = "" if cell.ctype == XL_CELL_ERROR else cell.value
    return value


def _moment(number: float, counted_from: int) -> CellValue:
    """Return the day, the time, or both that a number stands for; the number where it stands for none."""
    from xlrd.xldate import xldate_as_datetime

    try:
        moment: dt.datetime = xldate_as_datetime(number, counted_from)
    except OverflowError:
        return number
    if number < 0:
        return number
    if number < 1:
        return moment.time()
    return moment.date() if moment.time() == dt.time() else moment


def _text(text: str, book: Book) -> str:
    """Read a text anew where the file does not say in which letters it is: UTF-8, or else Windows' own."""
    if book.codepage is not None or book.biff_version >= _UNICODE or text.isascii():
        return text
    data = text.encode(_PLAIN)
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
