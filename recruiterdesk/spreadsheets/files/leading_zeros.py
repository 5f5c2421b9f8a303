"""Numbers of a workbook (xlsx) that are shown with zeros in front: the postcode 1067 as 01067.

The workbook holds the number, and a format of zeros alone for its cell; the library tells only the number.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from io import BytesIO

from recruiterdesk.spreadsheets.files.formula_links import Texts
from recruiterdesk.spreadsheets.files.mail_links import column_of, parts_of_sheets
from recruiterdesk.spreadsheets.files.unpacking import unpacked
from recruiterdesk.spreadsheets.found import TableRow

_STYLES = "xl/styles.xml"
_OVERLAP = 4096
_FORMAT = re.compile(
    rb'<numFmt\b(?=[^>]*\bnumFmtId="(\d{1,9})")(?=[^>]*\bformatCode="(?:\[\$-[0-9A-Fa-f]+\])?(0{2,15})(?:;@)?")'
)
_CELL_FORMATS = re.compile(rb"<cellXfs\b.*?</cellXfs>", re.DOTALL)
_FORMAT_OF_CELLS = re.compile(rb'<xf\b[^>]*?\bnumFmtId="(\d{1,9})"')
_CELL = re.compile(
    rb'<c r="([A-Z]{1,3})(\d{1,7})"(?=[^>]*\bs="(\d{1,9})")(?![^>]*\bt="[^n])[^>]*>'
    rb"\s*(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)?\s*<v>(\d{1,15})(?:\.0)?</v>"
)


def shown_with_zeros(data: bytes) -> dict[str, Texts]:
    """Return the numbers that a workbook (xlsx) shows with zeros in front, by the name of the sheet."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        names = frozenset(archive.namelist())
        digits = _digits_of_styles(archive) if _STYLES in names else {}
        parts = parts_of_sheets(archive) if digits else []
        found = {name: dict(_numbers(archive, part, digits)) for name, part in parts if part in names}
        return {name: texts for name, texts in found.items() if texts}


def with_zeros(rows: Sequence[TableRow], texts: Texts) -> tuple[TableRow, ...]:
    """Return the rows with their numbers as they are shown."""
    by_row: dict[int, dict[int, str]] = {}
    for (row, column), text in texts.items():
        by_row.setdefault(row, {})[column] = text
    return tuple(_shown(row, by_row[row.row]) if row.row in by_row else row for row in rows)


def _shown(row: TableRow, texts: Mapping[int, str]) -> TableRow:
    return replace(row, cells=tuple(texts.get(index, cell) for index, cell in enumerate(row.cells)))


def _digits_of_styles(archive: zipfile.ZipFile) -> dict[bytes, int]:
    """Return how many digits cells show at least, by the number of their style."""
    styles = b"".join(unpacked(archive, archive.getinfo(_STYLES)))
    digits = {found[1]: len(found[2]) for found in _FORMAT.finditer(styles)}
    formats = _CELL_FORMATS.search(styles) if digits else None
    used = _FORMAT_OF_CELLS.findall(formats[0]) if formats else []
    return {b"%d" % style: digits[each] for style, each in enumerate(used) if each in digits}


def _numbers(
    archive: zipfile.ZipFile, part: str, digits: Mapping[bytes, int]
) -> Iterator[tuple[tuple[int, int], str]]:
    kept = b""
    for chunk in unpacked(archive, archive.getinfo(part)):
        data = kept + chunk
        end = 0
        for found in _CELL.finditer(data):
            end = found.end()
            number = found[4].decode()
            if len(number) < digits.get(found[3], 0):
                yield (int(found[2]), column_of(found[1].decode())), number.zfill(digits[found[3]])
        kept = data[max(end, len(data) - _OVERLAP) :]
