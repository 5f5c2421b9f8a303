"""Cells of an OpenDocument sheet that hold a day and more of hours, as totals of times do."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.spreadsheets.files.ods_walk import CONTENT
from recruiterdesk.spreadsheets.files.unpacking import unpacked
from recruiterdesk.spreadsheets.found import TableRow

_LONG = re.compile(rb'time-value="-?PT(?:2[4-9]|[3-9]\d|\d{3,})H')
_WRITTEN = re.compile(r"(-?)PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S")


def has_long_durations(archive: zipfile.ZipFile) -> bool:
    """Tell whether a workbook holds durations that are no time of a day: the library gives their code."""
    if CONTENT not in archive.namelist():
        return False
    return any(_LONG.search(chunk) for chunk in unpacked(archive, archive.getinfo(CONTENT)))


def with_durations(rows: Sequence[TableRow]) -> tuple[TableRow, ...]:
    """Return the rows with durations as a person reads them: 26:00:00 for PT26H00M00S."""
    return tuple(replace(row, cells=tuple(map(_shown, row.cells))) for row in rows)


def _shown(cell: str) -> str:
    found = _WRITTEN.fullmatch(cell)
    return f"{found[1]}{int(found[2])}:{int(found[3]):02}:{int(found[4]):02}" if found else cell
