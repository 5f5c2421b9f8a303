"""Columns named "Title" in lists of speakers hold the titles of talks, not of jobs."""

from __future__ import annotations

from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.values.cell_contents import reaches
from recruiterdesk.spreadsheets.values.job_words import names_job

_NAMES = frozenset({"title"})
_FEWEST = 3
_WORDS_OF_TALK = 4
_DIFFERENT = 0.9
_MOST_JOBS = 0.4


def leave_titles_of_talks(draft: ColumnDraft) -> None:
    """Take no titles for jobs that are all different, several words long, and mostly name no job."""
    for index in draft.named(_NAMES):
        if draft.fields[index] is Field.TITLE and _are_titles_of_talks(draft.values(index)):
            draft.leave(index)


def _are_titles_of_talks(titles: list[str]) -> bool:
    if len(titles) < _FEWEST or len(set(titles)) < _DIFFERENT * len(titles):
        return False
    words = sum(len(title.split()) for title in titles)
    return words >= _WORDS_OF_TALK * len(titles) and not reaches(titles, names_job, _MOST_JOBS)
