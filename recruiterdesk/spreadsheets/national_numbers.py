"""Whether a file has telephone numbers that are read by a country which they don't name."""

from __future__ import annotations

from collections.abc import Iterator

from recruiterdesk.spreadsheets.fields import PHONE_FIELDS
from recruiterdesk.spreadsheets.planned import ImportPlan
from recruiterdesk.spreadsheets.values.phones import is_international, lacks_plus


def has_national_numbers(plan: ImportPlan) -> bool:
    """Tell whether a number of the file is written without its country, also one that could not be read."""
    return any(not _says_country(text) for text in _written(plan))


def _written(plan: ImportPlan) -> Iterator[str]:
    """Yield the numbers as they are written: those that were taken, those that were not, of rows left out."""
    columns = [column for column in plan.columns if column.field in PHONE_FIELDS]
    headers = {column.header for column in columns}
    for record in plan.records:
        for phone in record.phones:
            yield phone.raw
        for header, text in record.kept:
            if header in headers and _has_figures(text):
                yield text
    for rejected in plan.rejected:
        cells = (rejected.cells[each.index] for each in columns if each.index < len(rejected.cells))
        yield from filter(_has_figures, cells)


def _has_figures(text: str) -> bool:
    return any(map(str.isdigit, text))


def _says_country(text: str) -> bool:
    return "+" in text or is_international(text) or lacks_plus(text)
