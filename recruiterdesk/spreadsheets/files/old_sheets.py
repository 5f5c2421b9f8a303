"""Sheets as Excel wrote them before 1995 (BIFF2 to BIFF4), and as simple programs for the web still do.

They lie in the file without a container, record by record: a number, a length, what it says. The layout is
that of OpenOffice's documentation of the format.
"""

from __future__ import annotations

import codecs
import re
import struct
from collections.abc import Iterator

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.files.serial_days import moment_of
from recruiterdesk.spreadsheets.files.shown_values import CellValue, row_of
from recruiterdesk.spreadsheets.files.unpacking import MOST_CELLS
from recruiterdesk.spreadsheets.found import TableRow

_BEGINS = re.compile(rb"\x09[\x00\x02\x04\x08][\x04-\x10]\x00", re.DOTALL)
# The numbers of records, without the byte that says of which version they are.
_BOF, _INTEGER, _NUMBER, _LABEL, _BOOLEAN, _FORMULA, _STRING = 0x09, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07
_RK, _SEVERAL_RK, _RICH_LABEL = 0x7E, 0xBD, 0xD6
_FORMAT, _STYLE, _LATER_STYLE = 0x1E, 0x43, 0xE0
_CODE_PAGE, _FROM_1904, _PASSWORD = 0x42, 0x22, 0x2F
_FIRST, _LAST = 0, 8
_CODECS = {0x8000: "mac_roman", 10000: "mac_roman", 0x8001: "cp1252", 367: "ascii"}
_ASIDE = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|general|standard', re.IGNORECASE)
_OF_DAYS = re.compile(r"[dmyhs]", re.IGNORECASE)
_DAYS_WITHOUT_FORMAT = frozenset((*range(14, 23), 45, 46, 47))
_NO_NUMBER = b"\xff\xff"
_TEXT_FOLLOWS, _IS_BOOLEAN = 0, 1
_SEVERAL_ENDS = 6

_Cells = dict[int, dict[int, CellValue]]


def begins_as_old_sheet(data: bytes) -> bool:
    """Tell whether a file begins with the record that begins such a sheet."""
    return _BEGINS.match(data) is not None


def old_sheets(data: bytes) -> list[tuple[str, tuple[TableRow, ...]]]:
    """Return the sheets with their rows.

    Raises:
        FileRefused: there is no sheet, or a record is cut (corrupt), it has a password (encrypted), or cells
            that lie far from all others (too_large).
    """
    reader = _Reader()
    try:
        for code, body in _records(data):
            reader.take(code, body)
    except (struct.error, IndexError) as error:
        raise FileRefused(FileProblem.CORRUPT) from error
    sheets = [cells for cells in reader.sheets if cells]
    if not sheets:
        raise FileRefused(FileProblem.CORRUPT)
    return [(f"Sheet{number}", _rows(cells)) for number, cells in enumerate(sheets, start=1)]


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(data):
        code, length = struct.unpack_from("<HH", data, at)
        yield code, data[at + 4 : at + 4 + length]
        at += 4 + length


def _rows(cells: _Cells) -> tuple[TableRow, ...]:
    width = max(max(row) for row in cells.values()) + 1
    if width * (max(cells) + 1) > MOST_CELLS:
        raise FileRefused(FileProblem.TOO_LARGE, "cells")
    return tuple(
        row_of(number + 1, [cells.get(number, {}).get(column, "") for column in range(width)])
        for number in range(max(cells) + 1)
    )


class _Reader:
    """Takes the cells out of the records; which version they are of is said where a sheet begins."""

    def __init__(self) -> None:
        self.sheets: list[_Cells] = []
        self._version = _FIRST
        self._codec = ""
        self._is_from_1904 = False
        self._formats: dict[int, str] = {}
        self._styles: list[int] = []
        self._awaited: tuple[int, int] | None = None

    def take(self, code: int, body: bytes) -> None:
        """Take what one record says."""
        if code == _PASSWORD:
            raise FileRefused(FileProblem.ENCRYPTED)
        kind = code & 0xFF
        if kind == _BOF:
            self._version = code >> 8
            self.sheets.append({})
        elif kind == _CODE_PAGE:
            self._codec = _codec_of(struct.unpack_from("<H", body)[0])
        elif kind == _FROM_1904:
            self._is_from_1904 = body[0] == 1
        elif kind == _FORMAT:
            self._take_format(body)
        elif kind in {_STYLE, _LATER_STYLE}:
            self._take_style(kind, body)
        elif kind == _STRING and self._awaited:
            self._place(*self._awaited, self._text(body, 0))
            self._awaited = None
        elif kind == _SEVERAL_RK:
            self._take_several(body)
        elif kind in {_INTEGER, _NUMBER, _LABEL, _RICH_LABEL, _BOOLEAN, _FORMULA, _RK}:
            self._take_cell(kind, body)

    def _take_format(self, body: bytes) -> None:
        begin = 0 if self._version < 4 else 2  # noqa: PLR2004 - BIFF4
        number = struct.unpack_from("<H", body)[0] if self._version == _LAST else len(self._formats)
        self._formats[number] = body[begin + 1 : begin + 1 + body[begin]].decode("latin-1")

    def _take_style(self, kind: int, body: bytes) -> None:
        if kind == _LATER_STYLE:
            self._styles.append(struct.unpack_from("<H", body, 2)[0])
        else:
            self._styles.append(body[2] & 0x3F if self._version == _FIRST else body[1])

    def _take_several(self, body: bytes) -> None:
        row, column = struct.unpack_from("<HH", body)
        for number, at in enumerate(range(4, len(body) - 2, _SEVERAL_ENDS)):
            style = struct.unpack_from("<H", body, at)[0]
            self._place(row, column + number, self._number(_of_rk(body, at + 2), self._format_of(style)))

    def _take_cell(self, kind: int, body: bytes) -> None:
        row, column = struct.unpack_from("<HH", body)
        is_first = self._version == _FIRST
        at = 7 if is_first else 6
        number_format = body[5] & 0x3F if is_first else self._format_of(struct.unpack_from("<H", body, 4)[0])
        if kind in {_LABEL, _RICH_LABEL}:
            self._place(row, column, self._text(body, at))
        elif kind == _BOOLEAN:
            self._place(row, column, "" if body[at + 1] else bool(body[at]))
        elif kind == _FORMULA and body[at + 6 : at + 8] == _NO_NUMBER:
            self._take_result(row, column, body[at : at + 3])
        elif kind == _RK:
            self._place(row, column, self._number(_of_rk(body, at), number_format))
        else:
            value = struct.unpack_from("<H" if kind == _INTEGER else "<d", body, at)[0]
            self._place(row, column, self._number(value, number_format))

    def _take_result(self, row: int, column: int, result: bytes) -> None:
        """Take what a formula gave that is no number; an error says nothing."""
        if result[0] == _TEXT_FOLLOWS:
            self._awaited = (row, column)
        elif result[0] == _IS_BOOLEAN:
            self._place(row, column, bool(result[2]))

    def _format_of(self, style: int) -> int:
        return self._styles[style] if style < len(self._styles) else 0

    def _number(self, value: float, number_format: int) -> CellValue:
        if number_format in self._formats:
            is_moment = _OF_DAYS.search(_ASIDE.sub("", self._formats[number_format])) is not None
        else:
            is_moment = number_format in _DAYS_WITHOUT_FORMAT
        moment = moment_of(value, is_from_1904=self._is_from_1904) if is_moment else None
        return value if moment is None else moment

    def _text(self, body: bytes, at: int) -> str:
        if self._version == _FIRST:
            text = body[at + 1 : at + 1 + body[at]]
        else:
            text = body[at + 2 : at + 2 + struct.unpack_from("<H", body, at)[0]]
        if self._codec:
            return text.decode(self._codec, "replace")
        try:
            return text.decode()
        except UnicodeDecodeError:
            return text.decode("cp1252", "replace")

    def _place(self, row: int, column: int, value: CellValue) -> None:
        if self.sheets:
            self.sheets[-1].setdefault(row, {})[column] = value


def _of_rk(body: bytes, at: int) -> float:
    """Return a number that was packed into four bytes, the lowest two bits of which say how."""
    packed = struct.unpack_from("<i", body, at)[0]
    value: float = (
        packed >> 2 if packed & 2 else struct.unpack("<d", struct.pack("<q", (packed & ~3) << 32))[0]
    )
    return value / 100 if packed & 1 else value


def _codec_of(page: int) -> str:
    try:
        return codecs.lookup(_CODECS.get(page, f"cp{page}")).name
    except LookupError:
        return ""
