"""Cells of a workbook that show an error ("#N/A"), which the library reads as empty ones.

An import takes them for empty, too: what a formula failed to find is nothing that is known of somebody.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from recruiterdesk.spreadsheets.files.formula_links import with_texts
from recruiterdesk.spreadsheets.files.mail_links import column_of, parts_of_sheets
from recruiterdesk.spreadsheets.files.unpacking import unpacked
from recruiterdesk.spreadsheets.found import FoundTable

_OVERLAP = 4096
_IS_ERROR = b't="e"'
_CELL = re.compile(
    rb'<c r="([A-Z]{1,3})(\d{1,7})"(?=[^>]* t="e")[^>]*>'
    rb"\s*(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)?\s*<v>(#[A-Z0-9/!?_]{2,20})</v>"
)


def with_errors(found: FoundTable, data: bytes) -> FoundTable:
    """Return a table with what those cells show that hold an error.

    Args:
        found: the table.
        data: the workbook (xlsx) in which it stands, which was read before without a fault.
    """
    with zipfile.ZipFile(BytesIO(data)) as archive:
        part = dict(parts_of_sheets(archive)).get(found.source.sheet or "")
        if part is None or part not in archive.namelist():
            return found
        return replace(found, rows=with_texts(found.rows, dict(_errors(archive, part))))


def _errors(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[tuple[int, int], str]]:
    kept = b""
    for chunk in unpacked(archive, archive.getinfo(part)):
        data = kept + chunk
        end = 0
        for found in _CELL.finditer(data) if _IS_ERROR in data else ():
            end = found.end()
            yield (int(found[2]), column_of(found[1].decode())), found[3].decode()
        kept = data[max(end, len(data) - _OVERLAP) :]
