"""The sheets of a workbook (xlsx, xls, ods) become rows."""

from __future__ import annotations

import datetime as dt
import zipfile
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.panics import is_panic, unheard

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_MAGIC = b"PK\x03\x04"

_MOST_UNPACKED_BYTES = 250 * 1024 * 1024
_MIDNIGHT = dt.time()
_EXACT_INTEGERS = 10**15

CellValue = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet with its rows, numbered as the spreadsheet program shows them."""

    name: str
    hidden: bool
    rows: tuple[TableRow, ...]


def workbook_kind(data: bytes) -> str:
    """Return xlsx, ods or xls, or "" for a file that is no workbook.

    Raises:
        FileRefused: the container is broken (corrupt), protected by a password (encrypted), unpacks to more
            than 250 MB (too_large), or holds something else than a workbook (not_a_table).
    """
    if data.startswith(OLE_MAGIC):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise FileRefused(FileProblem.ENCRYPTED)
        return "xls"
    return _kind_of_zip(data) if data.startswith(ZIP_MAGIC) else ""


def _kind_of_zip(data: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise FileRefused(FileProblem.CORRUPT) from error
    if sum(part.file_size for part in parts) > _MOST_UNPACKED_BYTES:
        raise FileRefused(FileProblem.TOO_LARGE)
    names = {part.filename for part in parts}
    if any(part.flag_bits & 1 for part in parts):
        raise FileRefused(FileProblem.ENCRYPTED)
    if any(name.startswith("xl/") for name in names):
        return "xlsx"
    if "content.xml" in names:
        return "ods"
    raise FileRefused(FileProblem.NOT_A_TABLE)


def read_workbook(data: bytes) -> tuple[Sheet, ...]:
    """Return all sheets that hold cells, in order.

    Raises:
        FileRefused: the workbook is protected (encrypted) or broken (corrupt).
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        with unheard():
            return _sheets(CalamineWorkbook.from_filelike(BytesIO(data)))
    except PasswordError as error:
        raise FileRefused(FileProblem.ENCRYPTED) from error
    except (CalamineError, ValueError, OSError, OverflowError) as error:
        raise FileRefused(FileProblem.CORRUPT) from error
    except BaseException as error:
        if not is_panic(error):
            raise
        raise FileRefused(FileProblem.CORRUPT) from error


def _sheets(book: CalamineWorkbook) -> tuple[Sheet, ...]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = []
    for about in book.sheets_metadata:
        if about.typ is not SheetTypeEnum.WorkSheet:
            continue
        values = book.get_sheet_by_name(about.name).to_python(skip_empty_area=False)
        rows = tuple(_row(number, cells) for number, cells in enumerate(values, start=1))
        sheets.append(Sheet(about.name, about.visible is not SheetVisibleEnum.Visible, rows))
    return tuple(sheets)


def _row(number: int, values: list[CellValue]) -> TableRow:
    cells = tuple(value if isinstance(value, str) else _shown(value) for value in values)
    dates = tuple(
        (index, value.date() if isinstance(value, dt.datetime) else value)
        for index, value in enumerate(values)
        if isinstance(value, dt.date)
    )
    return TableRow(number, cells, dates)


def _shown(value: CellValue) -> str:
    """Write a value as a person reads it: 42 rather than 42.0, 2026-09-14 for a date."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < _EXACT_INTEGERS
        return str(int(value)) if whole else format(value, ".15g")
    if isinstance(value, dt.datetime):
        at = value.time()
        return (
            value.date().isoformat()
            if at == _MIDNIGHT
            else value.isoformat(" ", "minutes" if not at.second else "seconds")
        )
    if isinstance(value, dt.timedelta):
        minutes, seconds = divmod(round(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)
