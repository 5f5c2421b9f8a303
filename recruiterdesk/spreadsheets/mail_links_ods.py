"""Cells of an OpenDocument sheet that link to an e-mail address."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from html import unescape

from recruiterdesk.spreadsheets.found import MailLink
from recruiterdesk.spreadsheets.mail_address import linked_address
from recruiterdesk.spreadsheets.unpacking import unpacked

_CONTENT = "content.xml"
_OVERLAP = 4096
_TAG = re.compile(r"<(table:(?:table|table-row|table-cell|covered-table-cell)|text:a)(?=[\s/>])([^>]*)>")
_ATTRIBUTE = re.compile(r'([\w:-]+)="([^"]*)"')
_FORMULA = re.compile(r'HYPERLINK\("(mailto:[^"]*)"', re.IGNORECASE)


def mail_links_of_ods(archive: zipfile.ZipFile) -> dict[str, tuple[MailLink, ...]]:
    """Return the links to e-mail addresses by the name of the sheet; {} where the workbook has none."""
    if not any(b"mailto:" in chunk for chunk in unpacked(archive, archive.getinfo(_CONTENT))):
        return {}
    links: dict[str, list[MailLink]] = {}
    for sheet, link in _Walk().links(archive):
        links.setdefault(sheet, []).append(link)
    return {sheet: tuple(found) for sheet, found in links.items()}


class _Walk:
    """Where a walk through the tags of the sheets stands: rows count from 1, columns from 0."""

    def __init__(self) -> None:
        self._sheet = ""
        self._row = 0
        self._rows_next = 1
        self._column = 0
        self._columns_next = 0

    def links(self, archive: zipfile.ZipFile) -> Iterator[tuple[str, MailLink]]:
        kept = ""
        for chunk in unpacked(archive, archive.getinfo(_CONTENT)):
            text = kept + chunk.decode("utf-8", "replace")
            end = 0
            for tag in _TAG.finditer(text):
                end = tag.end()
                address = self._address_at(tag[1], dict(_ATTRIBUTE.findall(tag[2])))
                if address:
                    yield self._sheet, MailLink(self._row, self._column, address)
            kept = text[max(end, len(text) - _OVERLAP) :]

    def _address_at(self, name: str, about: dict[str, str]) -> str:
        """Take a tag into account, and return the address that it links to, "" for none."""
        if name == "text:a":
            return linked_address(unescape(about.get("xlink:href", "")))
        if name == "table:table":
            self._sheet, self._row, self._rows_next = unescape(about.get("table:name", "")), 0, 1
        elif name == "table:table-row":
            self._row = self._rows_next
            self._rows_next += int(about.get("table:number-rows-repeated", "1"))
            self._columns_next = 0
        else:
            self._column = self._columns_next
            self._columns_next += int(about.get("table:number-columns-repeated", "1"))
            if formula := _FORMULA.search(unescape(about.get("table:formula", ""))):
                return linked_address(formula[1])
        return ""
