"""What formulas show that make links, where the workbook was saved without it: =HYPERLINK("https://…","Ana")."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from html import unescape
from io import BytesIO

from recruiterdesk.spreadsheets.files.mail_links import column_of, parts_of_sheets
from recruiterdesk.spreadsheets.files.unpacking import unpacked
from recruiterdesk.spreadsheets.found import TableRow

_OVERLAP = 4096
_MAKES_LINK = b"HYPERLINK("
_QUOTE = rb'(?:"|&quot;)'
_FORMULA = re.compile(
    rb'<c r="([A-Z]{1,3})(\d{1,7})"[^>]*>\s*<f[^>]*>\s*HYPERLINK\('
    + _QUOTE
    + rb"[^<]*?"
    + _QUOTE
    + rb"\s*,\s*"
    + _QUOTE
    + rb"([^<]*?)"
    + _QUOTE
    + rb"\s*\)\s*</f>",
    re.IGNORECASE,
)
Texts = Mapping[tuple[int, int], str]
"""What is shown, by row (from 1) and column (from 0)."""


def texts_of_formulas(data: bytes) -> dict[str, Texts]:
    """Return what the formulas of a workbook (xlsx) show that make links, by the name of the sheet."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        names = frozenset(archive.namelist())
        parts = ((name, part) for name, part in parts_of_sheets(archive) if part in names)
        return {name: texts for name, part in parts if (texts := dict(_texts(archive, part)))}


def with_texts(rows: Sequence[TableRow], texts: Texts) -> tuple[TableRow, ...]:
    """Return the rows with what their formulas show where the workbook holds nothing for them."""
    by_row: dict[int, dict[int, str]] = {}
    for (row, column), text in texts.items():
        by_row.setdefault(row, {})[column] = text
    return tuple(_filled(row, by_row[row.row]) if row.row in by_row else row for row in rows)


def _filled(row: TableRow, texts: Mapping[int, str]) -> TableRow:
    cells = [cell or texts.get(index, "") for index, cell in enumerate(row.cells)]
    return replace(row, cells=tuple(cells))


def _texts(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[tuple[int, int], str]]:
    kept = b""
    for chunk in unpacked(archive, archive.getinfo(part)):
        data = kept + chunk
        end = 0
        for found in _FORMULA.finditer(data) if _MAKES_LINK in data else ():
            end = found.end()
            text = unescape(found[3].decode("utf-8", "replace")).replace('""', '"')
            yield (int(found[2]), column_of(found[1].decode())), text
        kept = data[max(end, len(data) - _OVERLAP) :]
