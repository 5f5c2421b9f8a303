"""Days that have passed in what somebody wrote: "3.11.", "10/11/26", "4 Nov", "November 5th"."""

from __future__ import annotations

import datetime as dt
import re

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.values.month_names import is_weekday, month_number

_FIGURE = re.compile(r"\d")
_FIGURES = re.compile(
    r"(?<![\d.,:/-])(\d{1,2})(?:([./-])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2}))?|月(\d{1,2})日)(?![\d:%])(?!\s?[€$%])"
)
_ISO = re.compile(r"(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)")
_DAY_NAME = re.compile(
    r"(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)? ?(?:de |of )?([^\W\d_]{3,13})\b\.?(?:,? (?:de |del )?(\d{4}))?"
)
_NAME_DAY = re.compile(r"\b([^\W\d_]{3,13})\.? (\d{1,2})(?:st|nd|rd|th)?\b(?![:.]?\d)(?:,? (\d{4}))?")
_ALONE = re.compile(
    r"(?:([^\W\d_]{2,13})[.,]{0,2} )?(?:\d{1,2}[./-] ?\d{1,2}\.?|"
    r"\d{1,2}(?:\.|st|nd|rd|th|er|º)? ?(?:de |of )?[^\W\d_]{3,13}\.?|"
    r"[^\W\d_]{3,13}\.? \d{1,2}(?:st|nd|rd|th)?)"
)
_HALF_A_YEAR = dt.timedelta(days=180)
_LONGEST_DAY = 30
_LAST_MONTH = 12
_SHORT_YEAR = 100


def past_day_in(words: str, today: dt.date, *, day_first: bool) -> dt.date | None:
    """Return the first day that folded words name; without a year the last such day up to today.

    Args:
        words: what was written.
        today: the day from which it is read.
        day_first: whether 3/4 is the third of April.
    """
    if not _FIGURE.search(words):
        return None
    if iso := _ISO.search(words):
        return _safe(int(iso[1]), int(iso[2]), int(iso[3]))
    for found in _FIGURES.finditer(words):
        first, second = int(found[1]), int(found[3] or found[5])
        is_day_first = found[5] is None and (found[2] == "." or day_first)
        day, month = (first, second) if is_day_first else (second, first)
        if month > _LAST_MONTH >= day and found[5] is None:
            day, month = month, day
        if passed := _passed(found[4], month, day, today):
            return passed
    return _named(words, today)


def lone_past_day(cell: str, today: dt.date, *, day_first: bool) -> dt.date | None:
    """Return the day of a cell that is a day without its year and nothing else: "12.11.", "Thu 12 Nov".

    Only within the last half year it can be no other: 1.12. in November may be the next one as well.
    """
    words = fold(cell).strip() if len(cell) <= _LONGEST_DAY else ""
    alone = _ALONE.fullmatch(words)
    if alone is None or (alone[1] and not is_weekday(alone[1])):
        return None
    day = past_day_in(words, today, day_first=day_first)
    return day if day is not None and today - day <= _HALF_A_YEAR else None


def _named(words: str, today: dt.date) -> dt.date | None:
    for pattern, day_at, name_at in ((_DAY_NAME, 1, 2), (_NAME_DAY, 2, 1)):
        for found in pattern.finditer(words):
            if month := month_number(found[name_at]):
                return _passed(found[3], month, int(found[day_at]), today)
    return None


def _passed(year: str | None, month: int, day: int, today: dt.date) -> dt.date | None:
    if year:
        return _safe(int(year) + (2000 if int(year) < _SHORT_YEAR else 0), month, day)
    this_year = _safe(today.year, month, day)
    return this_year if this_year is None or this_year <= today else _safe(today.year - 1, month, day)


def _safe(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
