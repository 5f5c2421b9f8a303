"""One column for where somebody works and as what: "Company / Title" over "Deloitte / Tax Manager"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from recruiterdesk.spreadsheets.columns.column_draft import values_of
from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.values.cell_contents import NEARLY_ALL, share

_BETWEEN_NAMES = re.compile(
    r"\s*[/|&+,@;]\s*|\s[-–—]\s|\s(?:and|und|et|y|e|en|i|och|og|at|bei|chez|presso|bij|hos|u|w)\s"
)
_BETWEEN_CELLS = (
    " / ",
    " | ",
    " – ",
    " - ",
    "/",
    "|",
    ", ",
    "; ",
    "\n",
    " @ ",
    " at ",
    " bei ",
    " chez ",
    " bij ",
    " hos ",
)
_BOTH = frozenset({Field.COMPANY, Field.TITLE})


@dataclass(frozen=True, slots=True)
class FirmAndJob:
    """The column, what stands between firm and job in its cells, and whether the firm is first."""

    index: int
    between: str
    is_firm_first: bool

    def split(self, cell: str) -> tuple[str, str] | None:
        """Return firm and job, None for a cell that does not say both."""
        first, between, second = (part.strip() for part in cell.partition(self.between))
        if not (first and second) or (not between and self.between.strip()):
            return None
        return (first, second) if self.is_firm_first else (second, first)


def firm_and_job(found: FoundTable, columns: Sequence[ColumnMapping]) -> FirmAndJob | None:
    """Return the column of a table that says both, None where it has one for each, or none for both."""
    both = [column for column in columns if column.field in _BOTH]
    if found.header is None or len(both) != 1:
        return None
    (column,) = both
    names = [part for part in _BETWEEN_NAMES.split(column.header) if part.strip()]
    named = [field_named(name) for name in names]
    if set(named) != _BOTH or len(named) != len(_BOTH):
        return None
    values = values_of(found, column.index)
    for between in _BETWEEN_CELLS:
        if share(values, partial(_has_once, between)) >= NEARLY_ALL:
            return FirmAndJob(column.index, between, named[0] is Field.COMPANY)
    return None


def _has_once(between: str, value: str) -> bool:
    return value.count(between) == 1
