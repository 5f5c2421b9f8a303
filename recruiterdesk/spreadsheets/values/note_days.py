"""Days in the words of a note: "27.11.", "Ende Juni 2027", "March 31, 2027", "1er avril 2027"."""

from __future__ import annotations

import calendar
import datetime as dt
import re

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.values.month_names import month_number

_DAY = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})\b)?")
_SLASHED = re.compile(r"(?<![\d/-])(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?(?![\d/-])")
_DAY_NAME = re.compile(
    r"\b(\d{1,2})(?:\.|st|nd|rd|th|er|º|o)? ?(?:de |of )?([^\W\d_]{3,13})\b\.?(?:,? (?:de |del )?(\d{4}))?"
)
_NAME_DAY = re.compile(r"\b([^\W\d_]{3,13})\.? (\d{1,2})(?:st|nd|rd|th)?\b(?!\d|:)(?:,? (\d{4}))?")
_MONTH_YEAR = re.compile(r"([^\W\d_]{3,13})\.?\s+(?:de |del )?(\d{4})\b")
_NUMBER_MONTH_YEAR = re.compile(r"(?<![\d/])(\d{1,2})/(\d{4})")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_UNTIL = re.compile(r"\b(bis|until|till|ende|end of|ends|jusqu\w*|hasta|fino a|tot|do konca)\b")
_LAST_MONTH = 12
_HALF_A_YEAR = 180
_LONGEST_MONTH = 40


def day_in_note(sentence: str, today: dt.date) -> dt.date | None:
    """Return the day that a sentence, folded, names; None for none, and for one of two readings (3/4/2027).

    A day without a year is the next one, or one of the last half year; a month alone is its first day, or its
    last behind "until".
    """
    if found := list(_DAY.finditer(sentence)):
        return _day(found[-1][1], int(found[-1][2]), found[-1][3], today)
    if found := [one for one in _SLASHED.finditer(sentence) if int(one[1]) > _LAST_MONTH or one[1] == one[2]]:
        return _day(found[-1][1], int(found[-1][2]), found[-1][3], today)
    for pattern, day_at, name_at in ((_DAY_NAME, 1, 2), (_NAME_DAY, 2, 1)):
        for one in pattern.finditer(sentence):
            if month := month_number(one[name_at]):
                return _day(one[day_at], month, one[3], today)
    return _month_in(sentence) or _iso_in(sentence)


def day_of_month_named(text: str) -> dt.date | None:
    """Return the first day of a month that a cell names alone ("March 2027"), its last behind "end of"."""
    return _month_in(fold(text)) if len(text) <= _LONGEST_MONTH else None


def _month_in(sentence: str) -> dt.date | None:
    for name, year in _MONTH_YEAR.findall(sentence):
        if month := month_number(name):
            return _month(int(year), month, sentence)
    for number, year in _NUMBER_MONTH_YEAR.findall(sentence):
        if 1 <= int(number) <= _LAST_MONTH:
            return _month(int(year), int(number), sentence)
    return None


def _iso_in(sentence: str) -> dt.date | None:
    iso = _ISO.search(sentence)
    return _safe_date(int(iso[1]), int(iso[2]), int(iso[3])) if iso else None


def _day(day: str, month: int, year: str | None, today: dt.date) -> dt.date | None:
    if year:
        return _safe_date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))  # noqa: PLR2004
    this_year = _safe_date(today.year, month, int(day))
    if this_year and (today - this_year).days > _HALF_A_YEAR:
        return _safe_date(today.year + 1, month, int(day))
    return this_year


def _month(year: int, month: int, sentence: str) -> dt.date | None:
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    return dt.date(year, month, calendar.monthrange(year, month)[1] if _UNTIL.search(sentence) else 1)


def _safe_date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
