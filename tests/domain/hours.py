"""Calendars and hours that the tests of the rules share; holidays as data, as they fall in 2026 and 2027."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from recruiterdesk.domain.calling_hours import PersonHours, RecruiterHours
from recruiterdesk.domain.work_calendar import WorkCalendar

BERLIN = ZoneInfo("Europe/Berlin")
LOS_ANGELES = ZoneInfo("America/Los_Angeles")
AUCKLAND = ZoneInfo("Pacific/Auckland")
KOLKATA = ZoneInfo("Asia/Kolkata")
TEL_AVIV = ZoneInfo("Asia/Jerusalem")

HOLIDAYS = {
    "DE": ("2026-10-03", "2026-12-25", "2026-12-26", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-06"),
    "US": ("2026-11-26", "2026-12-25", "2027-01-01", "2027-01-18", "2027-05-31", "2027-07-05"),
    "IL": ("2027-04-22", "2027-04-28"),
}


def calendar(country: str, weekend: frozenset[int] = frozenset({5, 6})) -> WorkCalendar:
    days = frozenset(map(dt.date.fromisoformat, HOLIDAYS[country]))
    by_year = {year: frozenset(day for day in days if day.year == year) for year in (2026, 2027)}
    return WorkCalendar(weekend, lambda year: by_year.get(year, frozenset()))


GERMANY = calendar("DE")
USA = calendar("US")
ISRAEL = calendar("IL", frozenset({4, 5}))
RECRUITER = RecruiterHours(BERLIN, GERMANY)
NEIGHBOUR = PersonHours(BERLIN, GERMANY)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def berlin(text: str) -> dt.datetime:
    return at(text, BERLIN)


def at(text: str, zone: ZoneInfo) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(dt.UTC)
