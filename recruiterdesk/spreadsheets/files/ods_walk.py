"""A walk through the cells of the sheets of an OpenDocument workbook, tag by tag."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from recruiterdesk.spreadsheets.files.unpacking import unpacked

CONTENT = "content.xml"
"""The part of the archive that holds the sheets."""
ERROR, TEXT = "error", "text"
"""A text that is one of an error, and the attribute that holds it."""

_OVERLAP = 4096
_TAG = re.compile(
    r"<(table:(?:table|table-row|table-cell|covered-table-cell)|text:a)(?=[\s/>])([^>]*)>|"
    r"<text:p>((?:#[A-Z0-9/!?]{2,10}|Err:\d{3}))</text:p>"
)
_ATTRIBUTE = re.compile(r'([\w:-]+)="([^"]*)"')


@dataclass(slots=True)
class OdsWalk:
    """Where a walk stands: rows count from 1, columns from 0."""

    sheet: str = ""
    row: int = 0
    column: int = 0
    _rows_next: int = 1
    _columns_next: int = 0

    def tags(self, archive: zipfile.ZipFile) -> Iterator[tuple[str, dict[str, str]]]:
        """Yield the name and the attributes of each cell and of each link in one, and ERROR for an error."""
        kept = ""
        for chunk in unpacked(archive, archive.getinfo(CONTENT)):
            text = kept + chunk.decode("utf-8", "replace")
            end = 0
            for tag in _TAG.finditer(text):
                end = tag.end()
                if tag[3]:
                    yield ERROR, {TEXT: tag[3]}
                    continue
                about = dict(_ATTRIBUTE.findall(tag[2]))
                if self._stands_at_cell(tag[1], about):
                    yield tag[1], about
            kept = text[max(end, len(text) - _OVERLAP) :]

    def _stands_at_cell(self, name: str, about: dict[str, str]) -> bool:
        """Go on to where a tag stands; tell whether it is a cell or within one."""
        if name == "table:table":
            self.sheet, self.row, self._rows_next = unescape(about.get("table:name", "")), 0, 1
            return False
        if name == "table:table-row":
            self.row = self._rows_next
            self._rows_next += int(about.get("table:number-rows-repeated", "1"))
            self._columns_next = 0
            return False
        if name != "text:a":
            self.column = self._columns_next
            self._columns_next += int(about.get("table:number-columns-repeated", "1"))
        return True
