"""Columns named after the steps of an application, ticked or dated as each is taken ("1st int")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Stage
from recruiterdesk.spreadsheets.columns.column_draft import values_of
from recruiterdesk.spreadsheets.columns.column_groups import all_groups_of
from recruiterdesk.spreadsheets.columns.column_names import names_others
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.values.cell_contents import is_date, is_yes_no, leaves_open, mostly, yes_or_no

_ORDER = tuple(Stage)
_FEWEST = 2
# What is checked of somebody is no step, and what comes next has not been taken.
_NO_STEP = re.compile(
    r"\b(?:refs?|referen\w*|background|checks?|dbs|drug|tb|health|medical|credit|criminal|permit|visa|next|nachst\w*|"
    r"prochain\w*|proxim\w*|prossim\w*|volgende|nastepn\w*|interviewer\w*|feedback|consent)\b"
)
# "Start date" is when somebody could begin, as often as when they did.
PLACED = re.compile(
    r"placed|placement|hired|started|assunt[oa]|vermittelt|platziert|geplaatst|placee?|colocad[oa]|umieszczon[ya]"
)
"""What columns are called that ask for a placement."""
_TALKS = frozenset({Stage.INTERVIEWING, Stage.FINAL, Stage.OFFERED})

StepColumn = tuple[int, Stage]
"""The place of a column, and the stage that a tick or a day in it means."""


def step_columns(found: FoundTable, columns: Sequence[ColumnMapping]) -> tuple[StepColumn, ...]:
    """Return the columns that say by ticks or days how far somebody got, none where another column says it.

    A single one may be anything; where none is an interview, a finalists' round or an offer, it is a list of
    other things to be done. "Started" ahead of an interview is when the search for a job began. The day on
    which they applied is the step ahead of all others.
    """
    if found.header is None or any(column.field is Field.STAGE for column in columns):
        return ()
    groups = all_groups_of(found)
    named = {each.index: f"{groups.get(each.index, '')} {each.header}".strip() for each in columns}
    steps = tuple(
        (column.index, stage)
        for column in columns
        if column.field is None
        and (stage := _step_named(named[column.index]))
        and _is_ticked(found, column.index)
    )
    steps = tuple(step for step in steps if step[1] is not Stage.HIRED or step == steps[-1])
    if len(steps) < _FEWEST or _TALKS.isdisjoint(stage for _, stage in steps):
        return _days_of_sending(found, columns, steps)
    applied = ((column.index, Stage.APPLIED) for column in columns if column.field is Field.APPLIED_ON)
    return (*applied, *steps)


def _days_of_sending(
    found: FoundTable, columns: Sequence[ColumnMapping], steps: Sequence[StepColumn]
) -> tuple[StepColumn, ...]:
    """Return the columns of the days on which candidates were put forward, beside what came of it."""
    has_outcome = any(column.field is Field.OUTCOME for column in columns)
    return tuple(
        (index, stage)
        for index, stage in steps
        if has_outcome and stage is Stage.SUBMITTED and mostly(values_of(found, index), is_date)
    )


def furthest_step(steps: Sequence[StepColumn], cells: Sequence[str]) -> Stage | None:
    """Return the furthest of the steps that a row's cells say were taken."""
    taken = [stage for index, stage in steps if yes_or_no(cells[index]) or is_date(cells[index])]
    return max(taken, key=_ORDER.index, default=None)


def _step_named(header: str) -> Stage | None:
    if _NO_STEP.search(fold(header)) or names_others(header):
        return None
    if PLACED.fullmatch(fold(header).strip(" ?")):
        return Stage.HIRED
    if outcome_from_words(header).kind is not None:
        return None
    stage = stage_from_words(header.strip(" ?"))
    return None if stage in (Stage.HIRED, Stage.SOURCED) else stage


def _is_ticked(found: FoundTable, index: int) -> bool:
    values = [value for value in values_of(found, index) if not leaves_open(value)]
    return bool(values) and all(is_yes_no(value) or is_date(value) for value in values)
