"""Cells of an old workbook (.xls) that link to an e-mail address.

The layout of the records is that of [MS-XLS], 2.4.140 (HLink) and 2.4.127 (Formula), and of [MS-OSHARED],
2.3.7. They are looked for where they lie in the file, without its directory: a record that is cut by the end
of a sector is missed.
"""

from __future__ import annotations

import re
import struct
from bisect import bisect
from collections.abc import Iterator, Sequence

from recruiterdesk.spreadsheets.files.mail_address import MAILTO, linked_address
from recruiterdesk.spreadsheets.found import MailLink

_SHEET_BEGINS = re.compile(rb"\x09\x08\x10\x00\x00\x06\x10\x00")
_LINK = re.compile(
    rb"\xb8\x01(..)(..)..(..)..\xd0\xc9\xea\x79\xf9\xba\xce\x11\x8c\x82\x00\xaa\x00\x4b\xa9\x0b", re.DOTALL
)
_WIDE_MAILTO = MAILTO.encode("utf-16-le")
_WIDE_END = re.compile(rb"(?:..)*?\x00\x00", re.DOTALL)
_FORMULA = re.compile(
    rb"\x06\x00..(..)(..)..(?:.{8})..(?:.{4})..\x17(.)(?:\x00(?=mailto:)|\x01(?=m\x00a\x00i\x00l\x00t\x00o\x00))",
    re.DOTALL,
)

_STRING = b"\x17"
_LINK_FORMULA = re.compile(
    rb"\x06\x00..(..)(..)..(?:.{8})..(?:.{4})..\x17(.)([\x00\x01])"
    rb"(?=(?:mailto:|https?:|m\x00a\x00i\x00l\x00t\x00o\x00|h\x00t\x00t\x00p\x00))",
    re.DOTALL,
)


def mail_links_of_xls(data: bytes, sheets: Sequence[str]) -> dict[str, tuple[MailLink, ...]]:
    """Return the links to e-mail addresses by the name of the sheet.

    Args:
        data: the file.
        sheets: the names of its sheets in order.
    """
    if MAILTO.encode() not in data and _WIDE_MAILTO not in data:
        return {}
    begins = [found.start() for found in _SHEET_BEGINS.finditer(data)]
    links: dict[str, list[MailLink]] = {}
    for position, link in (*_links(data), *_formulas(data)):
        sheet = bisect(begins, position) - 1
        if link.address and 0 <= sheet < len(sheets):
            links.setdefault(sheets[sheet], []).append(link)
    return {name: tuple(found) for name, found in links.items()}


def texts_of_xls(data: bytes, sheets: Sequence[str]) -> dict[str, dict[tuple[int, int], str]]:
    """Return what formulas show that make links, by sheet, row (from 1) and column (from 0)."""
    begins = [found.start() for found in _SHEET_BEGINS.finditer(data)]
    texts: dict[str, dict[tuple[int, int], str]] = {}
    for found in _LINK_FORMULA.finditer(data):
        sheet = bisect(begins, found.start()) - 1
        at = found.end() + found[3][0] * (2 if found[4] == b"\x01" else 1)
        if 0 <= sheet < len(sheets) and data[at : at + 1] == _STRING:
            is_wide = data[at + 2] == 1
            text = data[at + 3 : at + 3 + data[at + 1] * (2 if is_wide else 1)]
            place = (_number(found[1]) + 1, _number(found[2]))
            shown = text.decode("utf-16-le" if is_wide else "latin-1", "replace")
            texts.setdefault(sheets[sheet], {})[place] = shown
    return texts


def _links(data: bytes) -> Iterator[tuple[int, MailLink]]:
    for found in _LINK.finditer(data):
        end = found.start() + 4 + _number(found[1])
        at = data.find(_WIDE_MAILTO, found.end(), end)
        if at >= 0 and (written := _WIDE_END.match(data, at, end)):
            yield found.start(), _link(found[2], found[3], written[0][:-2].decode("utf-16-le", "replace"))


def _formulas(data: bytes) -> Iterator[tuple[int, MailLink]]:
    for found in _FORMULA.finditer(data):
        is_wide = data[found.end() - 1] == 1
        length = found[3][0] * (2 if is_wide else 1)
        written = data[found.end() : found.end() + length].decode(
            "utf-16-le" if is_wide else "latin-1", "replace"
        )
        yield found.start(), _link(found[1], found[2], written)


def _link(row: bytes, column: bytes, written: str) -> MailLink:
    return MailLink(_number(row) + 1, _number(column), linked_address(written))


def _number(data: bytes) -> int:
    number: int = struct.unpack("<H", data)[0]
    return number
