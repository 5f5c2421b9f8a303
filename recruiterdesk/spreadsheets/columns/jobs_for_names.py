"""Columns called "name" that hold jobs: lists of openings, and of people who stay unnamed."""

from __future__ import annotations

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.names.further_given_names import FURTHER_GIVEN_NAMES
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.values.cell_contents import has_digit
from recruiterdesk.spreadsheets.values.job_words import names_job

_FEWEST = 3


def take_jobs_for_names(draft: ColumnDraft) -> None:
    """Take a column of names for jobs where each cell names one, and none a person.

    Args:
        draft: the columns.
    """
    columns = draft.of(Field.FULL_NAME)
    if len(columns) != 1 or draft.fixed.intersection(columns) or draft.has(Field.GIVEN, Field.FAMILY):
        return
    values = draft.values(columns[0])
    if len(values) >= _FEWEST and all(map(_is_job_alone, values)):
        draft.fields[columns[0]] = None if draft.has(Field.TITLE) else Field.TITLE


def _is_job_alone(text: str) -> bool:
    words = fold(text).replace(",", " ").replace("-", " ").split()
    is_named = any(word in GIVEN_NAMES or word in FURTHER_GIVEN_NAMES for word in words)
    return names_job(text) and not is_named and not has_digit(text)
