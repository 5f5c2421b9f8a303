"""A found table becomes a plan of what its import would do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from recruiterdesk.domain.words import Told
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable, PlanWarning, SourceInfo, TableRow
from recruiterdesk.spreadsheets.known import (
    NOBODY_KNOWN,
    KnownMatches,
    KnownPeople,
    KnownPerson,
    KnownRow,
    MatchKeys,
)
from recruiterdesk.spreadsheets.planned import (
    DayMonthEvidence,
    FoundPromise,
    ImportPlan,
    PlannedPhone,
    PlannedRecord,
    RecordAction,
    RegionEvidence,
    RowReason,
)

__all__ = [
    "NOBODY_KNOWN",
    "ColumnMapping",
    "DayMonthEvidence",
    "Field",
    "FoundPromise",
    "FoundTable",
    "ImportPlan",
    "KnownMatches",
    "KnownPeople",
    "KnownPerson",
    "KnownRow",
    "MatchKeys",
    "PeopleKind",
    "PlanCancelled",
    "PlanOptions",
    "PlanWarning",
    "PlannedPhone",
    "PlannedRecord",
    "RecordAction",
    "RegionEvidence",
    "RowReason",
    "SourceInfo",
    "TableRow",
    "build_plan",
]


class PeopleKind(StrEnum):
    """Whom the rows hold: found row by row, or all of them one kind, as the user says."""

    BY_ROW = "by_row"
    CANDIDATES = "candidates"
    CONTACTS = "contacts"


class PlanCancelled(Exception):  # noqa: N818 - the user's wish, not an error
    """The user cancelled while the plan was made; nothing was changed."""


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
    """

    today: dt.date
    region: str | None = None
    recruiter_country: str = "DE"
    same_day: Told = Told.UNTOLD
    day_first: bool | None = None
    columns: tuple[ColumnMapping, ...] | None = None
    people: PeopleKind = field(default=PeopleKind.BY_ROW)


def build_plan(
    found: FoundTable,
    options: PlanOptions,
    known: KnownPeople,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportPlan:
    """Work out what importing the table would do; nothing is written.

    Args:
        found: the table.
        options: how to understand it.
        known: who is on the desk.
        progress: is told (rows done, rows in all) every few hundred rows.
        cancelled: is asked as often; True stops the work.

    Raises:
        FileRefused: the table has no rows (code empty).
        PlanCancelled: the user cancelled.
    """
    raise NotImplementedError
