"""The recruiter's own: settings, views, days, texts, and the calendar that others subscribe to."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.salutation import Language


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the desk, its value as JSON."""

    id: int
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class SavedView:
    """People whom the user looks for again and again: the words that find them, under a name of its own."""

    id: int
    name: str
    words: str
    position: int = 0


@dataclass(frozen=True, slots=True)
class Away:
    """The recruiter is away from the first to the last day, both included; somebody may cover for them."""

    id: int
    first_day: dt.date
    last_day: dt.date
    covered_by: str = ""


@dataclass(frozen=True, slots=True)
class DayLimit:
    """How many hard calls one day is to bear, where it differs from the others."""

    id: int
    day: dt.date
    hard_calls: int


@dataclass(frozen=True, slots=True)
class SessionFeeling:
    """How a session of calls felt before and after it, 0 to 9; without figures the question was skipped."""

    id: int
    at: dt.datetime
    before: int | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True)
class TextVersion:
    """A guide or draft in the user's own words; the newest of a kind and language counts.

    The content is its JSON; empty where the user went back to the words that come with the app. The print is
    that of the words that came with the app then; empty where it is not known.
    """

    id: int
    text_kind: str
    language: Language
    content: str
    saved_at: dt.datetime
    shipped_print: str = ""


@dataclass(frozen=True, slots=True)
class SentenceMark:
    """A sentence of a guide that felt wrong in a rehearsal; `place` names its step or reaction."""

    id: int
    text_kind: str
    language: Language
    place: str
    words: str
    marked_at: dt.datetime


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A folder into which this desk wrote its calendar, which stands there until it is emptied."""

    id: int
    folder: str


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry of the calendar that others read: which row it is of, and its newest version.

    `starts` is its moment in UTC or its day (ISO). It holds no name: what is shown is read from the desk.
    """

    id: int
    kind: str
    table_name: str
    row_id: int
    person_id: int
    uid: str
    sequence: int
    content_print: str
    starts: str
    modified_at: dt.datetime
    cancelled_at: dt.datetime | None = None
