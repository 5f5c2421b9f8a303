"""How the user wants a table to be understood."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from recruiterdesk.domain.desk_numbers import LATE_TIMES
from recruiterdesk.domain.words import Told
from recruiterdesk.spreadsheets.fields import ColumnMapping
from recruiterdesk.spreadsheets.outcomes.own_words import OwnWord


class PeopleKind(StrEnum):
    """Whom the rows hold: found row by row, or all of them one kind, as the user says."""

    BY_ROW = "by_row"
    CANDIDATES = "candidates"
    CONTACTS = "contacts"


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """How a table is to be understood.

    Args:
        today: the day from which "long ago" is counted.
        region: country (ISO code) of national phone numbers as the user chose it, None to find it out.
        recruiter_country: the country to assume where the file does not tell.
        same_day: how rows are taken whose last contact is the day of the decision, TOLD or UNTOLD.
        day_first: the user's choice for dates like 03/04/2026, None to find it out.
        columns: the user's mapping, None to recognise the columns.
        people: whether rows are candidates or contacts.
        stage_words: what the recruiter's own words in columns of stages mean, beside those that are known.
        outcome_words: the same for columns of outcomes.
        long_ago_days: after how many days what happened is long ago.
    """

    today: dt.date
    region: str | None = None
    recruiter_country: str = "DE"
    same_day: Told = Told.UNTOLD
    day_first: bool | None = None
    columns: tuple[ColumnMapping, ...] | None = None
    people: PeopleKind = field(default=PeopleKind.BY_ROW)
    stage_words: tuple[OwnWord, ...] = ()
    outcome_words: tuple[OwnWord, ...] = ()
    long_ago_days: int = LATE_TIMES.long_ago_days
