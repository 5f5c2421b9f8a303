"""Cells of an OpenDocument sheet that go over several rows."""

from __future__ import annotations

import re
import zipfile

from recruiterdesk.spreadsheets.files.ods_walk import CONTENT, OdsWalk
from recruiterdesk.spreadsheets.files.unpacking import unpacked
from recruiterdesk.spreadsheets.found import MergedCells

_ROWS = "table:number-rows-spanned"
_COLUMNS = "table:number-columns-spanned"
_SPANS = re.compile(rb'number-rows-spanned="(?!1")')


def merged_of_ods(archive: zipfile.ZipFile) -> dict[str, tuple[MergedCells, ...]]:
    """Return the cells that go over several rows of one column, by the name of the sheet."""
    if CONTENT not in archive.namelist():
        return {}
    if not any(_SPANS.search(chunk) for chunk in unpacked(archive, archive.getinfo(CONTENT))):
        return {}
    merged: dict[str, list[MergedCells]] = {}
    walk = OdsWalk()
    for _, about in walk.tags(archive):
        high = int(about.get(_ROWS, "1"))
        if high > 1 and about.get(_COLUMNS, "1") == "1":
            merged.setdefault(walk.sheet, []).append(MergedCells(walk.row, walk.row + high - 1, walk.column))
    return {sheet: tuple(found) for sheet, found in merged.items()}
