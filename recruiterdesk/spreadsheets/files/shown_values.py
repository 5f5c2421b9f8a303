"""Values of the cells of a workbook, as a person reads them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from recruiterdesk.spreadsheets.found import TableRow

_MIDNIGHT = dt.time()
_EXACT_INTEGERS = 10**15

CellValue = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta


def row_of(number: int, values: Sequence[CellValue]) -> TableRow:
    """Return a row of a sheet with its cells as text, and the days among them."""
    cells = tuple(value if isinstance(value, str) else _shown(value) for value in values)
    dates = tuple(
        (index, value.date() if isinstance(value, dt.datetime) else value)
        for index, value in enumerate(values)
        if isinstance(value, dt.date)
    )
    return TableRow(number, cells, dates)


def _shown(value: CellValue) -> str:
    """Write a value as a person reads it: 42 rather than 42.0, 2026-09-14 for a date."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < _EXACT_INTEGERS
        return str(int(value)) if whole else format(value, ".15g")
    if isinstance(value, dt.datetime):
        at = value.time()
        return (
            value.date().isoformat()
            if at == _MIDNIGHT
            else value.isoformat(" ", "minutes" if not at.second else "seconds")
        )
    if isinstance(value, dt.timedelta):
        minutes, seconds = divmod(round(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)
