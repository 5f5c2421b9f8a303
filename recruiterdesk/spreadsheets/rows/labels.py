"""Lines with labels above a table or within it: "Role: Cook - Client: Ritz", "Client:" beside "Ritz"."""

from __future__ import annotations

import re

from recruiterdesk.spreadsheets.columns.application_names import POSITIONS
from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.rows.section import NO_SECTION, Section
from recruiterdesk.spreadsheets.rows.title_lines import job_and_client, labels_in
from recruiterdesk.spreadsheets.values.cell_contents import has_no_letter, names_progress
from recruiterdesk.spreadsheets.values.job_words import names_job

_LABEL = re.compile(r"([^:]{2,30}):\s*(\S.*)")
_NUMBERED_FIRM = re.compile(r"\d{3,}\s*[-–]\s")
_LABELLED = {
    Field.ROLE: Field.ROLE,
    Field.TITLE: Field.ROLE,
    Field.CLIENT: Field.CLIENT,
    Field.COMPANY: Field.CLIENT,
    Field.STAGE: Field.STAGE,
}


def is_labelled(cell: str) -> bool:
    """Tell whether a text is a label that names a column of the importer's, with its value."""
    labelled = _LABEL.fullmatch(cell)
    return labelled is not None and (
        field_named(labelled[1]) is not None or plain_header(labelled[1]) in POSITIONS
    )


def has_label(text: str) -> bool:
    """Tell whether a text has the form of a label with its value."""
    return _LABEL.fullmatch(text) is not None


def said_with_labels(line: str) -> Section:
    """Return what a line of a label, or of several one behind the other, says of the rows below it."""
    said = NO_SECTION
    for labelled in filter(None, map(_LABEL.fullmatch, labels_in(line))):
        said = said.or_else(_labelled(labelled[1], labelled[2].strip()))
    return said


def says_section(cell: str) -> bool:
    """Tell whether a text is a label with what it says of the rows below it."""
    return is_labelled(cell) and said_with_labels(cell) != NO_SECTION


def _labelled(label: str, value: str) -> Section:
    """Return what a heading with a label says; "Stand: 20.11.2026" and "Title: Weekly report" say neither."""
    named = Field.ROLE if plain_header(label) in POSITIONS else field_named(label)
    meant = _LABELLED.get(named or Field.NOTES)
    if meant is None or _NUMBERED_FIRM.match(value) or has_no_letter(value):
        return NO_SECTION
    if meant is Field.STAGE and not names_progress(value):
        return NO_SECTION
    if named is Field.TITLE and not names_job(value):
        return NO_SECTION
    return Section(*job_and_client(value)) if meant is Field.ROLE else Section(**{meant.value: value})
