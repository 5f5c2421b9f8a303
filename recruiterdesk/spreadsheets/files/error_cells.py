"""Cells of a workbook that show an error ("#N/A"), which the library reads as empty ones.

An import takes them for empty, too: what a formula failed to find is nothing that is known of somebody.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from io import BytesIO

from recruiterdesk.spreadsheets.files.formula_links import with_texts
from recruiterdesk.spreadsheets.files.mail_links import column_of, parts_of_sheets
from recruiterdesk.spreadsheets.files.ods_walk import CONTENT, ERROR, TEXT, OdsWalk
from recruiterdesk.spreadsheets.files.old_sheets import cells_of_old_book
from recruiterdesk.spreadsheets.files.unpacking import unpacked
from recruiterdesk.spreadsheets.found import FoundTable

_OVERLAP = 4096
_IS_ERROR = b't="e"'
_Shown = tuple[tuple[int, int], str]
_CELL = re.compile(
    rb'<c r="([A-Z]{1,3})(\d{1,7})"(?=[^>]* t="e")[^>]*>'
    rb"\s*(?:<f[^>]*/>|<f[^>]*>[^<]*</f>)?\s*<v>(#[A-Z0-9/!?_]{2,20})</v>"
)


def with_errors(found: FoundTable, data: bytes) -> FoundTable:
    """Return a table with what those cells show that hold an error.

    Args:
        found: the table.
        data: the workbook (xlsx, xls, ods) in which it stands, which was read before without a fault.
    """
    errors = _ERRORS.get(found.source.kind)
    texts = dict(errors(data, found.source.sheet or "")) if errors else {}
    return replace(found, rows=with_texts(found.rows, texts)) if texts else found


def _in_xlsx(data: bytes, sheet: str) -> Iterator[_Shown]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        part = dict(parts_of_sheets(archive)).get(sheet)
        if part is not None and part in archive.namelist():
            yield from _in_part(archive, part)


def _in_part(archive: zipfile.ZipFile, part: str) -> Iterator[_Shown]:
    kept = b""
    for chunk in unpacked(archive, archive.getinfo(part)):
        data = kept + chunk
        end = 0
        for found in _CELL.finditer(data) if _IS_ERROR in data else ():
            end = found.end()
            yield (int(found[2]), column_of(found[1].decode())), found[3].decode()
        kept = data[max(end, len(data) - _OVERLAP) :]


def _in_ods(data: bytes, sheet: str) -> Iterator[_Shown]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if CONTENT not in archive.namelist():
            return
        walk, is_error = OdsWalk(), False
        for name, about in walk.tags(archive):
            if name != ERROR:
                is_error = walk.sheet == sheet and about.get("calcext:value-type") == "error"
            elif is_error:
                yield (walk.row, walk.column), about[TEXT]


def _in_xls(data: bytes, sheet: str) -> Iterator[_Shown]:
    from xlrd import XL_CELL_ERROR, error_text_from_code

    for row, column, cell in cells_of_old_book(data, sheet):
        if cell.ctype == XL_CELL_ERROR and (text := error_text_from_code.get(cell.value)):
            yield (row + 1, column), text


_ERRORS: Mapping[str, Callable[[bytes, str], Iterator[_Shown]]] = {
    "xlsx": _in_xlsx,
    "xls": _in_xls,
    "ods": _in_ods,
}
