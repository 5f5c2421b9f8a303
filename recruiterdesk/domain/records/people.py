"""People: who they are, how they are reached, and what happened with them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import FormOfAddress, HearBy, PhoneKind, Salutation


@dataclass(frozen=True, slots=True)
class Person:
    """Anyone in the desk: candidate, contact, or both."""

    id: int
    full_name: str
    given: str = ""
    family: str = ""
    honorific: str = ""
    salutation: Salutation = Salutation.NONE
    form_of_address: FormOfAddress = FormOfAddress.FORMAL
    company: str = ""
    title: str = ""
    place: str = ""
    country: str = ""
    zone: str = ""
    language: str = ""
    wished_hours: DaySpan | None = None
    saturdays: bool = False
    hear_by: HearBy | None = None
    come_back_on: dt.date | None = None
    do_not_contact: bool = False
    is_contact: bool = False
    source: str = ""
    source_id: str = ""
    strength: str = ""
    wish: str = ""
    extra: tuple[tuple[str, str], ...] = ()
    snoozed_until: dt.datetime | None = None
    created_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class EmailAddress:
    """One address of a person, the preferred one first by position."""

    id: int
    person_id: int
    address: str
    position: int = 0


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """One number of a person, in E.164."""

    id: int
    person_id: int
    number: str
    kind: PhoneKind = PhoneKind.UNKNOWN
    preferred: bool = False
    wrong: bool = False
    last_worked_at: dt.datetime | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a person: a link to where it lies (absolute), never a copy of it."""

    id: int
    person_id: int
    path: str
    added_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Tag:
    """A word of the recruiter's own that stands at a person, once."""

    id: int
    person_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Activity:
    """One line of a person's history: a key with values, rendered where it is read, and a free text.

    What was imported has a day but no time: that day is its value "on", `at` the recruiter's noon of it.
    """

    id: int
    person_id: int
    at: dt.datetime
    key: str
    values: tuple[tuple[str, str], ...] = ()
    text: str = ""
    application_id: int | None = None

    @property
    def only_day(self) -> dt.date | None:
        """The day, where no time is known of it."""
        day = dict(self.values).get("on")
        return dt.date.fromisoformat(day) if day else None


@dataclass(frozen=True, slots=True)
class MergedPerson:
    """Somebody who was found to be the person, and by what later imports still know them."""

    id: int
    person_id: int
    full_name: str
    source_id: str
    merged_at: dt.datetime


@dataclass(frozen=True, slots=True)
class DistinctPair:
    """Two people of whom the user said that they are two, however alike they look."""

    id: int
    person_id: int
    other_id: int
