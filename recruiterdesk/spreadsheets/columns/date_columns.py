"""The columns of one table that say on which day something was."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from recruiterdesk.spreadsheets.columns.column_concepts import names_no
from recruiterdesk.spreadsheets.columns.column_endings import CHANGE_OF_STATE, WITHDRAWAL
from recruiterdesk.spreadsheets.columns.concept_words import ARCHIVED, DECIDED, JOB
from recruiterdesk.spreadsheets.columns.days_of_states import is_day_of
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, Field
from recruiterdesk.spreadsheets.memo import Memo
from recruiterdesk.spreadsheets.outcomes.said_told import says_nobody_was_reached
from recruiterdesk.spreadsheets.planned import DayMonthEvidence
from recruiterdesk.spreadsheets.values.dates import date_in_column
from recruiterdesk.spreadsheets.values.note_days import day_of_month_named
from recruiterdesk.spreadsheets.values.short_years import with_long_year

_STATES = (Field.STAGE, Field.OUTCOME)
_DAYS_OF_NO = frozenset({Field.DECIDED_ON, Field.TOLD_ON})


@dataclass(frozen=True, slots=True)
class DateColumn:
    """A column of dates: what they mean in the plan, with the date of each cell, None where it names none.

    `says` is the end that a date says by itself, as under "Rejected on": "yes" for a no, "withdrawn", or "".
    `is_of_ends` tells that it is the day of a decision only for those who are out ("Status changed on").
    """

    index: int
    meaning: str
    says: str
    is_of_ends: bool
    dates: Memo[str, tuple[str, dt.date] | None]


def date_columns(
    by_field: Mapping[Field, tuple[int, ...]],
    day_month: Mapping[int, DayMonthEvidence],
    headers: Mapping[int, str],
) -> tuple[DateColumn, ...]:
    """Return the columns of days; `headers` are their names with those that stand above them."""
    found = []
    states = [headers[index] for field in _STATES for index in by_field.get(field, ())]
    for field, meaning in DATE_FIELDS.items():
        for index in by_field.get(field, ()):
            evidence = day_month.get(index)
            read = partial(_dated, meaning, evidence)
            says = _ending_of(field, headers[index], states)
            is_of_ends = field is Field.DECIDED_ON and _tells_of_a_change(headers[index], states)
            found.append(DateColumn(index, meaning, says, is_of_ends, Memo(read)))
    return tuple(found)


def _tells_of_a_change(header: str, states: Sequence[str]) -> bool:
    name = plain_header(header)
    if CHANGE_OF_STATE.fullmatch(name):
        return True
    # "Fecha resultado" is the day of the decision, whoever else stands in "Resultado".
    is_of_state = any(is_day_of(name, plain_header(state)) for state in states)
    return is_of_state and not has_any(name.split(), DECIDED)


def _ending_of(field: Field, header: str, states: Sequence[str]) -> str:
    """Return the end that a day says by itself: a no, a withdrawal, "" for none.

    Contacts are archived too: only where stages or outcomes stand does it say that an application ended.
    """
    if field not in _DAYS_OF_NO:
        return ""
    if WITHDRAWAL.search(plain_header(header)):
        return "withdrawn"
    return "yes" if names_no(header) or (states and _is_archived_on(header)) else ""


def _is_archived_on(header: str) -> bool:
    words = plain_header(header).split()
    return has_any(words, ARCHIVED) and not has_any(words, JOB)


def _dated(meaning: str, evidence: DayMonthEvidence | None, cell: str) -> tuple[str, dt.date] | None:
    if meaning == DATE_FIELDS[Field.LAST_CONTACT] and says_nobody_was_reached(cell):
        return None
    written = with_long_year(cell) if evidence and evidence.year_first else cell
    day = date_in_column(written, evidence.day_first if evidence else True)
    if day is None and meaning == DATE_FIELDS[Field.COME_BACK_ON]:
        day = day_of_month_named(cell)
    return None if day is None else (meaning, day)
