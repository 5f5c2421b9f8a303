"""Old workbooks without a container: those of Excel 2 to 4, and of simple programs for the web."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.files.workbook import OLE_MAGIC
from tests.spreadsheets.tables import found

END = b"\x0a\0\0\0"


def record(code: int, body: bytes) -> bytes:
    return struct.pack("<HH", code, len(body)) + body


def label(row: int, column: int, text: bytes) -> bytes:
    return record(0x204, struct.pack("<HHHH", row, column, 0, len(text)) + text)


def number(row: int, column: int, value: float, style: int = 0) -> bytes:
    return record(0x203, struct.pack("<HHHd", row, column, style, value))


def workbook_of_version_four(*sheets: bytes) -> bytes:
    about = [record(0x85, bytes([6]) + b"Sheet%d" % number) for number in range(len(sheets))]
    opened = [record(0x409, struct.pack("<HHH", 0, 0x10, 0)) + cells + END for cells in sheets]
    parts = [
        record(0x8F, struct.pack("<iB", len(sheet), 6) + b"Sheet%d" % number) + sheet
        for number, sheet in enumerate(opened)
    ]
    begin = record(0x409, struct.pack("<HHH", 0, 0x100, 0))
    offset = len(begin) + 8 + sum(map(len, about))
    return b"".join((begin, record(0x8E, struct.pack("<i", offset)), *about, *parts, END))


def cells(tmp_path: Path, *records: bytes) -> list[Sequence[str]]:
    table = found(tmp_path, b"".join(records) + END, "export.xls")
    assert table.source.kind == "xls"
    return [*table.header_rows, *(row.cells for row in table.rows)]


def test_what_programs_for_the_web_write_as_xls(tmp_path: Path) -> None:
    begin = struct.pack("<6H", 0x809, 8, 0, 0x10, 0, 0)
    head = [label(0, at, name) for at, name in enumerate((b"Name", b"E-mail", b"Points"))]
    rows = [label(1, 0, "Jörg Öhl".encode()), label(1, 1, b"joerg@x.de"), number(1, 2, 7)]
    further = [label(2, 0, b"Ren\xe9 Roy"), label(2, 1, b"roy@x.fr"), number(2, 2, 1.5)]
    assert cells(tmp_path, begin, *head, *rows, *further) == [
        ("Name", "E-mail", "Points"),
        ("Jörg Öhl", "joerg@x.de", "7"),
        ("René Roy", "roy@x.fr", "1.5"),
    ]


def test_a_sheet_of_the_second_version(tmp_path: Path) -> None:
    begin = record(0x09, struct.pack("<HH", 2, 0x10)) + record(0x42, struct.pack("<H", 0x8000))
    formats = [record(0x1E, bytes([len(text)]) + text) for text in (b"General", b'0 "days"', b"m/d/yy")]

    def cell(code: int, row: int, column: int, body: bytes, number_format: int = 0) -> bytes:
        return record(code, struct.pack("<HH", row, column) + bytes([0, number_format, 0]) + body)

    texts = [
        cell(0x04, row, 0, bytes([len(text)]) + text)
        for row, text in enumerate((b"Name", b"Jos\x8e P\x8erez", b"Ana Ruiz"))
    ]
    names = [cell(0x04, 0, at + 1, bytes([len(name)]) + name) for at, name in enumerate((b"Since", b"Age"))]
    values = [
        cell(0x03, 1, 1, struct.pack("<d", 33970), 2),
        cell(0x02, 1, 2, struct.pack("<H", 41), 1),
        cell(0x03, 2, 1, struct.pack("<d", 33970.5), 2),
        cell(0x06, 2, 2, struct.pack("<B5xH", 0, 0xFFFF) + b"\0\0"),
        record(0x07, b"\x02?!"),
    ]
    assert cells(tmp_path, begin, *formats, *texts, *names, *values) == [
        ("Name", "Since", "Age"),
        ("José Pérez", "1993-01-01", "41"),
        ("Ana Ruiz", "1993-01-01 12:00", "?!"),
    ]


def test_packed_numbers_truths_and_days_since_1904(tmp_path: Path) -> None:
    begin = record(0x409, struct.pack("<HHH", 0, 0x10, 0)) + record(0x22, b"\x01\0")
    formats = [
        record(0x41E, b"\0\0" + bytes([len(text)]) + text) for text in (b"General", b"h:mm", b"d.m.yy")
    ]
    styles = [record(0x443, struct.pack("<BBH8x", 0, at, 0)) for at in range(3)]
    head = [label(0, at, name) for at, name in enumerate((b"Name", b"Day", b"Time", b"Sum", b"Ok", b"No"))]
    row = [
        label(1, 0, b"Ana Ruiz"),
        number(1, 1, 30000, 2),
        number(1, 2, 0.75, 1),
        record(0x27E, struct.pack("<HHHi", 1, 3, 0, (1250 << 2) | 3)),
        record(0x205, struct.pack("<HHHBB", 1, 4, 0, 1, 0)),
        record(0x205, struct.pack("<HHHBB", 1, 5, 0, 7, 1)),
    ]
    several = record(0xBD, struct.pack("<HHHiHiH", 2, 1, 2, (100 << 2) | 2, 0, 0x40080000, 2))
    assert cells(tmp_path, begin, *formats, *styles, *head, *row, label(2, 0, b"Bo"), several) == [
        ("Name", "Day", "Time", "Sum", "Ok", "No"),
        ("Ana Ruiz", "1986-02-19", "18:00:00", "12.5", "TRUE", ""),
        ("Bo", "1904-04-10", "3", "", "", ""),
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (1, "1900-01-01"),
        (59, "1900-02-28"),
        (61, "1900-03-01"),
        (33970.5, "1993-01-01 12:00"),
        (0.75, "18:00:00"),
        (-1, "-1"),
        (3_000_000, "3000000"),
    ],
)
def test_a_number_is_a_day_a_time_or_both(tmp_path: Path, value: float, shown: str) -> None:
    begin = record(0x409, struct.pack("<HHH", 0, 0x10, 0))
    formats = [record(0x41E, b"\0\0" + bytes([len(text)]) + text) for text in (b"General", b"d.m.yy")]
    styles = [record(0x443, struct.pack("<BBH8x", 0, at, 0)) for at in range(2)]
    head = [label(0, 0, b"Name"), label(0, 1, b"Day"), label(1, 0, b"Ana Ruiz"), number(1, 1, value, 1)]
    assert cells(tmp_path, begin, *formats, *styles, *head)[1] == ("Ana Ruiz", shown)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (struct.pack("<6H", 0x809, 8, 0, 0x10, 0, 0) + END, "corrupt"),
        (struct.pack("<6H", 0x809, 8, 0, 0x10, 0, 0) + record(0x203, b"\0\0\0\0"), "corrupt"),
        (struct.pack("<6H", 0x809, 8, 0, 0x10, 0, 0) + record(0x2F, b"\1\2\3\4"), "encrypted"),
        (struct.pack("<6H", 0x809, 8, 0, 0x10, 0, 0) + number(65_000, 65_000, 1), "corrupt"),
        (workbook_of_version_four(number(16_000, 255, 1), number(16_000, 255, 1)), "too_large"),
        (
            OLE_MAGIC + b"\0" * 504 + b"W\0o\0r\0k\0b\0o\0o\0k\0\0\0"
            + record(0x809, b"\0\x06\x05\0" + b"x" * 12) + record(0x2F, b"\1\2\3\4"),
            "encrypted",
        ),
    ],
    ids=[
        "no cells", "a cut record", "a password", "a cell beyond the last row", "too many cells",
        "a password in a container",
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    with pytest.raises(FileRefused) as refused:
        found(tmp_path, data, "old.xls")
    assert refused.value.code == code
