"""Reads the day and the time that English or German words name, seen from a given day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from recruiterdesk.domain.work_calendar import ONE_DAY, WorkCalendar

FRIDAY = 4
YEARS_AHEAD = 9
MONTHS_AHEAD = 3
PAST_PROMISE = ONE_DAY * 90
FAR_AHEAD_DAYS = 90
NOON = 12
BEYOND = 24

Reading = Callable[[re.Match[str], dt.date, WorkCalendar], dt.date | None]

WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
    "sonntag": 6,
    "mon": 0, "tues": 1, "tue": 1, "wed": 2, "thurs": 3, "thur": 3, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
    "mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6,
}  # fmt: skip
MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "mär": 3, "maer": 3, "apr": 4, "may": 5, "mai": 5, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12,
}  # fmt: skip
COUNTS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10,
    "ein": 1, "eine": 1, "einem": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "zehn": 10,
}  # fmt: skip
WEEKDAY = (
    r"(?P<weekday>(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)\b"
    r"|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?"
    # short words that are others too ("do", "so") are days only where they are written as one
    r"|(?-i:Mo|Di|Mi|Do|Fr|Sa|So)\b\.?)"
)
MONTH = (
    r"(?P<month>january|february|march|april|may|june|july|august|september|october|november|december"
    r"|januar|februar|märz|maerz|mai|juni|juli|oktober|dezember"
    r"|jan|feb|mar|mär|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez)\b\.?"
)
TIME = r"(?:noon|midday|mittags?|\d{1,2}(?:[:.]\d{2})?\s?(?:[ap](?:m\b|\.m\.)|uhr\b)|\d{1,2}:\d{2}\b)"


def weekday(match: re.Match[str], today: dt.date, _calendar: WorkCalendar) -> dt.date:
    """Return the next such weekday after today."""
    return today + ONE_DAY * ((WEEKDAYS[match["weekday"].lower().rstrip(".")] - today.weekday() - 1) % 7 + 1)


def day_of_month(match: re.Match[str], today: dt.date, _calendar: WorkCalendar) -> dt.date | None:
    """Return the next day of that number, in a month that has it."""
    months = (today.month - 1 + ahead for ahead in range(MONTHS_AHEAD))
    possible = (_real_date(today.year + month // 12, month % 12 + 1, int(match["day"])) for month in months)
    return next((found for found in possible if found is not None and found >= today), None)


def time_of(match: re.Match[str]) -> dt.time | None:
    """Return the time that stands before or behind the day; None where none does, or one that can't be."""
    groups = match.groupdict()
    said = (groups.get("before") or groups.get("after") or "").lower()
    if not said:
        return None
    numbers = [int(number) for number in re.findall(r"\d+", said)]
    hour, minute = (*numbers, 0)[:2] if numbers else (NOON, 0)
    half = re.search(r"([ap])\.?m", said) if numbers else None
    if half:
        hour = hour % NOON + (NOON if half[1] == "p" else 0) if 1 <= hour <= NOON else BEYOND
    try:
        return dt.time(hour, minute)
    except ValueError:
        return None


def today(_match: re.Match[str], today: dt.date, _calendar: WorkCalendar) -> dt.date:
    """Return the day itself."""
    return today


def tomorrow(_match: re.Match[str], today: dt.date, _calendar: WorkCalendar) -> dt.date:
    """Return the day after today."""
    return today + ONE_DAY


def day_after_tomorrow(_match: re.Match[str], today: dt.date, _calendar: WorkCalendar) -> dt.date:
    """Return the day after tomorrow."""
    return today + ONE_DAY * 2


def this_friday(_match: re.Match[str], today: dt.date, calendar: WorkCalendar) -> dt.date:
    """Return the last working day of this week; today where it is over."""
    return max(_last_working_day_of_week(today, calendar), today)


def next_friday(_match: re.Match[str], today: dt.date, calendar: WorkCalendar) -> dt.date:
    """Return next week's last working day."""
    return _last_working_day_of_week(today + ONE_DAY * 7, calendar)


def early_next_week(_match: re.Match[str], today: dt.date, calendar: WorkCalendar) -> dt.date:
    """Return next week's Tuesday, or the working day before it in that week; else the next one."""
    monday = today + ONE_DAY * (7 - today.weekday())
    tuesday = monday + ONE_DAY
    return max(calendar.previous_working_day(tuesday), calendar.next_working_day(monday))


def end_of_month(_match: re.Match[str], today: dt.date, calendar: WorkCalendar) -> dt.date:
    """Return the last working day of this month, of the next one where it is over."""
    last = _last_working_day_of_month(today, calendar)
    return last if last >= today else _last_working_day_of_month(today + ONE_DAY * 15, calendar)


def _last_working_day_of_month(day: dt.date, calendar: WorkCalendar) -> dt.date:
    next_month = (day.replace(day=1) + ONE_DAY * 31).replace(day=1)
    return calendar.previous_working_day(next_month - ONE_DAY)


def after_a_while(match: re.Match[str], today: dt.date, calendar: WorkCalendar) -> dt.date | None:
    """Return the day after so many days or weeks, or the working day before it."""
    written = match["count"].lower()
    count = int(written) if written.isdigit() else COUNTS[written]
    days = count * (7 if match["unit"].lower().startswith("w") else 1)
    if days > FAR_AHEAD_DAYS:
        return None
    return max(calendar.previous_working_day(today + ONE_DAY * days), today)


def _last_working_day_of_week(day: dt.date, calendar: WorkCalendar) -> dt.date:
    friday = day + ONE_DAY * (FRIDAY - day.weekday())
    last = calendar.previous_working_day(friday)
    return last if (friday - last).days <= FRIDAY else friday


def date(match: re.Match[str], today: dt.date, _calendar: WorkCalendar) -> dt.date | None:
    """Return the date that is named; without a year the next one, or one at most 90 days past."""
    month, day = _month(match["month"].lower()), int(match["day"])
    if match["year"]:
        return _real_date(int(match["year"]), month, day)
    earliest = today - PAST_PROMISE
    possible = (_real_date(earliest.year + ahead, month, day) for ahead in range(YEARS_AHEAD))
    return next((found for found in possible if found is not None and found >= earliest), None)


def _month(written: str) -> int:
    return (
        int(written)
        if written.isdigit()
        else next(MONTHS[name] for name in MONTHS if written.startswith(name))
    )


def _real_date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
