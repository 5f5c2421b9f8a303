"""The sheets of a workbook (xlsx, xls, ods) become rows."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.files.breaks_ods import with_breaks
from recruiterdesk.spreadsheets.files.durations_ods import has_long_durations, with_durations
from recruiterdesk.spreadsheets.files.foreign import kind_of_archive, kind_of_container
from recruiterdesk.spreadsheets.files.formula_links import Texts, texts_of_formulas, with_texts
from recruiterdesk.spreadsheets.files.leading_zeros import shown_with_zeros, with_zeros
from recruiterdesk.spreadsheets.files.line_reading import no_pause
from recruiterdesk.spreadsheets.files.mail_links import mail_links
from recruiterdesk.spreadsheets.files.mail_links_xls import mail_links_of_xls, texts_of_xls
from recruiterdesk.spreadsheets.files.merged_ods import merged_of_ods
from recruiterdesk.spreadsheets.files.old_sheets import begins_as_old_sheet, old_sheets
from recruiterdesk.spreadsheets.files.panics import is_panic, unheard
from recruiterdesk.spreadsheets.files.patient_calls import wait_for
from recruiterdesk.spreadsheets.files.shown_values import row_of
from recruiterdesk.spreadsheets.files.unpacking import MOST_CELLS, check_unpacked
from recruiterdesk.spreadsheets.found import MailLink, MergedCells, TableRow

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_MAGIC = b"PK\x03\x04"

_SHEETS = "content.xml"
_TYPE = "mimetype"
_MANIFEST = "META-INF/manifest.xml"
_MOST_MANIFEST = 1 << 20
_ROWS_PER_PAUSE = 2000
# In an old workbook (.xls): its beginning and, right behind it, the record FILEPASS ([MS-XLS], 2.4.117).
_PASSWORD = re.compile(
    rb"\x09\x08(?:\x10\0\0\x06\x05\0.{12}|\x08\0\0\x05\x05\0.{4})(?:\x86\0\0\0)?\x2f\0", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet with its rows, numbered as the spreadsheet program shows them."""

    name: str
    hidden: bool
    rows: tuple[TableRow, ...]
    mail_links: tuple[MailLink, ...] = ()
    merged: tuple[MergedCells, ...] = ()


def workbook_kind(data: bytes, pause: Callable[[], None] = no_pause) -> str:
    """Return xlsx, ods or xls, or "" for a file that is no workbook.

    Args:
        data: the whole file.
        pause: is called several times a second, and may raise to stop the work.

    Raises:
        FileRefused: the container is broken (corrupt), protected by a password (encrypted), unpacks to more
            than 250 MB (too_large), or holds something else than a workbook (not_a_table).
    """
    if data.startswith(OLE_MAGIC):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise FileRefused(FileProblem.ENCRYPTED)
        if kind := kind_of_container(data):
            raise FileRefused(FileProblem.NOT_A_TABLE, kind)
        return "xls"
    if begins_as_old_sheet(data):
        return "xls"
    return wait_for(partial(_kind_of_zip, data), pause) if data.startswith(ZIP_MAGIC) else ""


def _kind_of_zip(data: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _kind_of_archive(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, NotImplementedError) as error:
        raise FileRefused(FileProblem.CORRUPT) from error


def _kind_of_archive(archive: zipfile.ZipFile) -> str:
    parts = archive.infolist()
    names = frozenset(part.filename for part in parts)
    kind = "xlsx" if any(name.startswith("xl/") for name in names) else "ods" if _SHEETS in names else ""
    if kind == "ods" and _is_text_document(archive, names):
        kind = ""
    if not kind:
        raise FileRefused(FileProblem.NOT_A_TABLE, kind_of_archive(names))
    if any(part.flag_bits & 1 for part in parts) or _is_enciphered(archive, names):
        raise FileRefused(FileProblem.ENCRYPTED)
    check_unpacked(archive)
    return kind


def _is_text_document(archive: zipfile.ZipFile, names: frozenset[str]) -> bool:
    """Tell whether an archive with content is a text, a drawing or slides: its type says so."""
    if _TYPE not in names:
        return False
    with archive.open(_TYPE) as stream:
        return b"opendocument" in (kind := stream.read(200)) and b"spreadsheet" not in kind


def _is_enciphered(archive: zipfile.ZipFile, names: frozenset[str]) -> bool:
    if _MANIFEST not in names:
        return False
    with archive.open(_MANIFEST) as stream:
        return b"encryption-data" in stream.read(_MOST_MANIFEST)


def read_workbook(data: bytes, pause: Callable[[], None] = no_pause) -> tuple[Sheet, ...]:
    """Return all sheets that hold cells, in order.

    Args:
        data: the whole file.
        pause: is called several times a second, and may raise to stop the work.

    Raises:
        FileRefused: the workbook is protected (encrypted) or broken (corrupt).
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    if begins_as_old_sheet(data):
        found = wait_for(partial(old_sheets, data), pause)
        return tuple(Sheet(name, hidden=False, rows=rows) for name, rows in found)
    if data.startswith(ZIP_MAGIC):
        data = wait_for(partial(with_breaks, data), pause)
    try:
        with unheard():
            book = wait_for(partial(CalamineWorkbook.from_filelike, BytesIO(data)), pause)
            beside = wait_for(partial(_beside_cells, data, _named_sheets(book)), pause)
            return _sheets(book, beside, pause)
    except PasswordError as error:
        raise FileRefused(FileProblem.ENCRYPTED) from error
    except (CalamineError, ValueError, OSError, OverflowError) as error:
        # Where it is not told what kind of file it gets, the library says no more than that it knows it not.
        problem = FileProblem.ENCRYPTED if _PASSWORD.search(data) else FileProblem.CORRUPT
        raise FileRefused(problem) from error
    except BaseException as error:
        if not is_panic(error):
            raise
        raise FileRefused(FileProblem.CORRUPT) from error


def _named_sheets(book: CalamineWorkbook) -> list[str]:
    """Return the names of all sheets: a workbook without any has lost the part that names them."""
    if not book.sheet_names:
        raise FileRefused(FileProblem.CORRUPT)
    return book.sheet_names


@dataclass(frozen=True, slots=True)
class _BesideCells:
    """What the library does not tell of the cells of a workbook, by the name of the sheet."""

    links: Mapping[str, tuple[MailLink, ...]]
    texts: Mapping[str, Texts]
    merged: Mapping[str, tuple[MergedCells, ...]]
    with_zeros: Mapping[str, Texts]
    has_durations: bool = False


def _beside_cells(data: bytes, names: list[str]) -> _BesideCells:
    if not data.startswith(ZIP_MAGIC):
        return _BesideCells(mail_links_of_xls(data, names), texts_of_xls(data, names), {}, {})
    with zipfile.ZipFile(BytesIO(data)) as archive:
        merged = merged_of_ods(archive)
        has_durations = has_long_durations(archive)
    return _BesideCells(
        mail_links(data), texts_of_formulas(data), merged, shown_with_zeros(data), has_durations
    )


def _sheets(book: CalamineWorkbook, beside: _BesideCells, pause: Callable[[], None]) -> tuple[Sheet, ...]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = []
    left = MOST_CELLS
    for about in book.sheets_metadata:
        if about.typ is not SheetTypeEnum.WorkSheet:
            continue
        sheet = wait_for(partial(book.get_sheet_by_name, about.name), pause)
        left -= sheet.total_height * sheet.total_width
        if left < 0:
            raise FileRefused(FileProblem.TOO_LARGE, "cells")
        rows = tuple(_rows(sheet, pause))
        rows = with_texts(rows, beside.texts[about.name]) if about.name in beside.texts else rows
        rows = with_zeros(rows, beside.with_zeros[about.name]) if about.name in beside.with_zeros else rows
        rows = with_durations(rows) if beside.has_durations else rows
        hidden = about.visible is not SheetVisibleEnum.Visible
        merged = beside.merged.get(about.name) or _merged(sheet)
        sheets.append(Sheet(about.name, hidden, rows, beside.links.get(about.name, ()), merged))
    return tuple(sheets)


def _merged(sheet: CalamineSheet) -> tuple[MergedCells, ...]:
    """Return the cells that go over several rows of one column."""
    ranges = sheet.merged_cell_ranges or ()
    return tuple(
        MergedCells(row + 1, last + 1, column)
        for (row, column), (last, last_column) in ranges
        if last > row and column == last_column
    )


def _rows(sheet: CalamineSheet, pause: Callable[[], None]) -> Iterator[TableRow]:
    """Yield all rows from the sheet's first on, cells from column A on."""
    _, left = sheet.start or (0, 0)
    before = [""] * left
    for number, values in enumerate(sheet.iter_rows(), start=1):
        if not number % _ROWS_PER_PAUSE:
            pause()
        if values.count("") == len(values):
            yield TableRow(number, ())
            continue
        yield row_of(number, [*before, *values] if left else values)
