"""One column for a firm and a job: "Company / Title" over "Deloitte / Tax Manager", or "Vacancy / Client"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from recruiterdesk.spreadsheets.columns.application_names import POSITIONS
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft, values_of
from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.values.cell_contents import NEARLY_ALL, reaches

_BETWEEN_NAMES = re.compile(
    r"\s*[/|&+,@;()]\s*|\s[-–—]\s|\s(?:and|und|et|y|e|en|i|och|og|at|bei|chez|presso|bij|hos|u|w)\s"
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
    " (",
)
_OF_THE_PERSON = (Field.COMPANY, Field.TITLE)
_OF_THE_APPLICATION = (Field.CLIENT, Field.ROLE)


@dataclass(frozen=True, slots=True)
class FirmAndJob:
    """The column, what stands between firm and job in its cells, and what both are, as they stand there."""

    index: int
    between: str
    fields: tuple[Field, Field]

    def split(self, cell: str) -> dict[str, str] | None:
        """Return firm and job by their fields, None for a cell that does not say both."""
        first, between, second = (part.strip() for part in cell.partition(self.between))
        second = second.removesuffix(")") if between == "(" else second
        if not (first and second) or (not between and self.between.strip()):
            return None
        return {self.fields[0].value: first, self.fields[1].value: second}


def firm_and_job(found: FoundTable, columns: Sequence[ColumnMapping]) -> FirmAndJob | None:
    """Return the column of a table that says both, None where it has one for each, or none for both."""
    for fields in (_OF_THE_PERSON, _OF_THE_APPLICATION) if found.header is not None else ():
        both = [column for column in columns if column.field in fields]
        if len(both) == 1 and (column := _saying_both(found, both[0], fields)):
            return column
    return None


def take_job_beside_client(draft: ColumnDraft) -> None:
    """Read "Job / Client" as the job that people apply for: nobody's own job has a client."""
    if draft.has(*_OF_THE_APPLICATION):
        return
    header = draft.found.header or ()
    for index in draft.of(Field.TITLE):
        if _named(header[index], _OF_THE_APPLICATION) in (_OF_THE_APPLICATION, _OF_THE_APPLICATION[::-1]):
            draft.fields[index] = Field.ROLE
            return


def _saying_both(found: FoundTable, column: ColumnMapping, fields: tuple[Field, Field]) -> FirmAndJob | None:
    named = _named(column.header, fields)
    values = values_of(found, column.index)
    if set(named) != set(fields) or len(named) != len(fields):
        return None
    for between in _BETWEEN_CELLS:
        if reaches(values, partial(_has_once, between), NEARLY_ALL):
            return FirmAndJob(column.index, between, fields if named[0] is fields[0] else fields[::-1])
    return None


def _named(header: str, fields: tuple[Field, Field]) -> tuple[Field | None, ...]:
    return tuple(_meant(part, fields) for part in _BETWEEN_NAMES.split(header) if part.strip())


def _meant(name: str, fields: tuple[Field, Field]) -> Field | None:
    """Return what one of both names means; a position or a job beside a client is the role."""
    meant = field_named(name)
    is_job = meant is Field.TITLE or plain_header(name) in POSITIONS
    return Field.ROLE if is_job and fields is _OF_THE_APPLICATION else meant


def _has_once(between: str, value: str) -> bool:
    return value.count(between) == 1
