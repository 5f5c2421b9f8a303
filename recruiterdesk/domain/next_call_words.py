"""The day of a next call in a few words: "in 3 weeks", "in zwei Monaten", "10 March", "next Thursday"."""

from __future__ import annotations

import datetime as dt
import re

from recruiterdesk.domain.months import months_after
from recruiterdesk.domain.promise_wording import FoundDate, find_promise
from recruiterdesk.domain.said_days import COUNTS
from recruiterdesk.domain.work_calendar import ONE_DAY, WorkCalendar

_MONTHS = {"month": 1, "monat": 1, "quarter": 3, "quartal": 3, "year": 12, "jahr": 12}
_DAYS = {"day": 1, "tag": 1, "week": 7, "woche": 7}
_HALF_A_YEAR = re.compile(r"^(?:in\s+)?(?:half a year|(?:einem )?halben? jahr)$")
_SPAN = re.compile(
    r"^(?:in\s+)?(?P<count>\d{1,3}|[a-zäöüß]+)\s+(?P<unit>day|week|month|quarter|year|tag|woche|monat|quartal|jahr)"
    r"(?:s|e|en|n)?(?:\s+(?:from now|later|on))?$"
)
_MOST_MONTHS = 120


def read_next_day(text: str, today: dt.date, calendar: WorkCalendar) -> dt.date | None:
    """Return the day that words name, None where they name none or one that is not ahead.

    A span ("in 3 weeks", "6 Monate") ends on the first working day on or after it; everything else is read
    as in a promise: "Thursday" is the next one, "next week" its Friday, a date without a year the next such.
    """
    said = " ".join(text.lower().split()).rstrip(".!")
    span = _after_span(said, today)
    if span is not None:
        return calendar.next_working_day(span)
    found = find_promise(f"I call you by {text.strip()}", today, calendar) if said else None
    day = found.on if isinstance(found, FoundDate) else None
    return day if day is not None and day > today else None


def _after_span(said: str, today: dt.date) -> dt.date | None:
    if _HALF_A_YEAR.match(said):
        return months_after(today, 6)
    match = _SPAN.match(said)
    if match is None:
        return None
    count = int(match["count"]) if match["count"].isdigit() else COUNTS.get(match["count"], 0)
    unit = match["unit"]
    if count == 0 or count * _MONTHS.get(unit, 0) > _MOST_MONTHS:
        return None
    return (
        months_after(today, count * _MONTHS[unit])
        if unit in _MONTHS
        else today + ONE_DAY * count * _DAYS[unit]
    )
