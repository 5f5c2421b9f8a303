"""What holds for all rows of a table: the lines above it, and the name of its sheet."""

from __future__ import annotations

from collections.abc import Callable

from recruiterdesk.spreadsheets.columns.table_columns import TableColumns
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.outcomes.sheet_ends import end_of_sheet, stage_of_sheet
from recruiterdesk.spreadsheets.rows.labels import is_labelled, said_with_labels
from recruiterdesk.spreadsheets.rows.repeated_headers import repeats_header
from recruiterdesk.spreadsheets.rows.repeated_titles import title_of
from recruiterdesk.spreadsheets.rows.section import NO_SECTION, Section
from recruiterdesk.spreadsheets.rows.sheet_jobs import is_one_of_jobs, job_of_sheet
from recruiterdesk.spreadsheets.rows.title_lines import LONGEST_LINE, lines_in, search_in_title
from recruiterdesk.spreadsheets.values.cell_contents import names_progress

_OF_APPLICATIONS = (
    *(Field.STAGE, Field.OUTCOME, Field.REASON, Field.DECIDED_ON),
    *(Field.TOLD_ON, Field.APPLIED_ON),
)
_ROWS_LOOKED_AT = 300
SectionOf = Callable[[str], Section]
"""Returns what a heading says."""


def said_above(found: FoundTable, table: TableColumns, section_of: SectionOf) -> Section:
    """Return what the rows above the header say with a label: "Role: Pastry Chef", or in two cells.

    So does a title of a search, and the name of the sheet.
    """
    said = _of_sheet(found, table, section_of).or_else(_client_of_sheet(found, table))
    tells = bool(said.stage) or any(map(table.of, _OF_APPLICATIONS)) or _has_stages_between(found)
    for cells in found.above:
        lines = lines_in(cells)
        are_labelled = all(len(line) <= LONGEST_LINE and is_labelled(line) for line in lines)
        for line in (each for each in lines if len(each) <= LONGEST_LINE):
            said = said.or_else(section_of(line) if are_labelled else _in_title(line, tells=tells))
    return said


def said_right_above(found: FoundTable, section_of: SectionOf) -> Section:
    """Return what the line right above the header says of the rows down to the next heading.

    It says a job where others stand right above the header again, and a stage or an end where others do.
    """
    lines = lines_in(found.above[-1]) if found.above else []
    if len(lines) != 1 or len(lines[0]) > LONGEST_LINE:
        return NO_SECTION
    said = section_of(lines[0])
    others = [section_of(line) for line in _lines_above_headers(found) if title_of([line]) != title_of(lines)]
    is_one_of_jobs = bool(said.role) and any(other.role for other in others)
    is_one_of_stages = bool(said.stage) and any(other.stage for other in others)
    return said if is_one_of_jobs or is_one_of_stages else NO_SECTION


def _in_title(line: str, *, tells: bool) -> Section:
    """Return what a line says with a label, and as the title of a table that tells of applications."""
    said = said_with_labels(line)
    return said.or_else(Section(*search_in_title(line))) if tells else said


def _has_stages_between(found: FoundTable) -> bool:
    """Tell whether stages or ends stand alone between the rows: "FINAL ROUND"."""
    lines = (lines_in(row.cells) for row in found.rows[:_ROWS_LOOKED_AT] if found.above)
    return any(len(line) == 1 and names_progress(line[0]) for line in lines)


def _lines_above_headers(found: FoundTable) -> list[str]:
    """Return what stands alone right above the names of the columns where these come again."""
    rows = found.rows[:_ROWS_LOOKED_AT]
    again = {number for number, reason in found.skipped if reason == "repeated_header"}
    again |= {row.row for row in rows if repeats_header(found.header or (), row)}
    lines = {row.row: lines_in(row.cells) for row in rows if row.row + 1 in again}
    return [line[0] for line in lines.values() if len(line) == 1]


def _client_of_sheet(found: FoundTable, table: TableColumns) -> Section:
    """Return the client whose name a sheet of applications has, as another sheet tells."""
    tells = any(map(table.of, (Field.ROLE, *_OF_APPLICATIONS)))
    return (
        Section(client=(found.source.sheet or "").strip()) if tells and found.source.is_client else NO_SECTION
    )


def _of_sheet(found: FoundTable, table: TableColumns, section_of: SectionOf) -> Section:
    """Return what the name of a sheet of applications says: a job with its client, a stage, or an end."""
    source, has = found.source, table.of
    if not (has(Field.STAGE) or has(Field.OUTCOME)):
        stage = end_of_sheet(source) or stage_of_sheet(source)
        return Section(stage=stage) if stage else NO_SECTION
    header = tuple(found.header or ())
    if has(Field.ROLE) or (has(Field.TITLE) and not is_one_of_jobs(source, header)):
        return NO_SECTION
    job = job_of_sheet(source, header)
    if not job:
        return NO_SECTION
    section = section_of(job)
    return section if section.role else Section(role=job)
