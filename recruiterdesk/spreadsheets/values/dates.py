"""A cell becomes a date, by a day-month order that is settled once for each column."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.values.blanks import says_nothing
from recruiterdesk.spreadsheets.values.month_names import is_weekday, month_number

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})([T ].*)?")
_YEAR_FIRST = re.compile(r"(\d{4})([/.] ?)(\d{1,2})\2(\d{1,2})(\.?(?:[T ].*)?)")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?'?(\d{4}|\d{2})\.?([ ,].*)?")
_SLASHED = re.compile(r"(\d{1,2})([/-]| (?=\d{1,2} \d{4}))(\d{1,2})(?:\2| )(\d{4}|\d{2})([ ,].*)?")
# "14/9-2026" is written in the north, always in this order; "10/12-14" may be some days of October.
_DASHED_YEAR = re.compile(r"(\d{1,2})/(\d{1,2})-(\d{4}|2\d)([ ,].*)?")
_ERA = re.compile(r"(令和|平成|昭和|[RHS])\s?(元|\d{1,2})[年./]\s?(\d{1,2})[月./]\s?(\d{1,2})日?")
_YEARS_BEFORE_ERA = {"令和": 2018, "R": 2018, "平成": 1988, "H": 1988, "昭和": 1925, "S": 1925}
_EASTERN = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?")
_CLOCK = r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?|uhr|h)?"
_ZONE = r"(?:z|utc|gmt|cet|cest|[+-]\d{2}:?\d{2})"
_TIME = re.compile(rf"(?:t|[ ,]\s*(?:um |at )?){_CLOCK}\s*{_ZONE}?", re.IGNORECASE)
_TIME_WITHIN = re.compile(rf"\b\d{{1,2}}:\d{{2}}(?::\d{{2}})?\b(?:\s*[ap]m\b)?|\s{_ZONE}\b", re.IGNORECASE)
_ANOTHER = re.compile(r"\d{1,2}[./-]\s?\d{1,2}[./-]|\d{4}-\d")
# "2026/8/3(月)": the day of the week stands behind.
_WEEKDAY_BEHIND = re.compile(r"\s*[(（][^\W\d_]{1,3}\.?[)）]$")
# "พ.ย.": a month of Thailand, shortened.
_THAI_ABBREVIATION = re.compile(r"([\u0e01-\u0e2e])\.([\u0e01-\u0e2e])\.?")
_AHEAD = re.compile(r"([^\W\d_]{2,13})[.,:]*\s+(?=\d)")
# The signs of Thai vowels count as no letters.
_WORD_OR_NUMBER = re.compile(r"(?:[^\W\d_]|[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])+|\d+")
_FILLERS = frozenset("de del of den der the st nd rd th er o a г года р року um at uhr".split())  # noqa: SIM905
_SERIAL = re.compile(r"[3-5]\d{4}(?:[.,]\d+)?")
_COMPACT = re.compile(r"((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?:T\d{2,6}(?:\.\d+)?Z?)?")
_EPOCH = re.compile(r"([12]?\d{9})(\d{3})?(?:\.\d+)?")
_MILLISECONDS = re.compile(r"[12]\d{12}")
_NO_DAY = re.compile(r"[0\s./:,-]+(?:am)?|(?:1900-01-00|1899-12-3[01]|3[01]\.12\.1899|0000-00-00).*")
_FIRST_SERIAL_DAY = dt.date(1899, 12, 30)
_FIRST_EPOCH_DAY = dt.date(1970, 1, 1)
_SECONDS_A_DAY = 86_400
_NINETIES = 631_152_000
_LONGEST_DATE = 60
_CENTURY_TURNS = 70
_FIRST_YEAR = 1900
_BUDDHIST_YEARS = range(2400, 2700)
_BEFORE_CHRIST = 543
_LAST_MONTH = 12
_YEAR_DIGITS = 4
_PARTS = 3


@dataclass(frozen=True, slots=True)
class OrderEvidence:
    """Whether the dates of a column begin with the day, and the row and cell that settle it.

    `ambiguous` tells that some could be read either way, or that the column has dates of both orders.
    """

    day_first: bool
    row: int | None = None
    cell: str = ""
    ambiguous: bool = False


def may_settle_order(cell: str) -> bool:
    """Tell whether a cell is a day in figures whose order is not plain from its form, as 2026-09-14's is."""
    text = _without_weekday(cell)
    return any(form.fullmatch(text) for form in (_DOTTED, _DASHED_YEAR, _SLASHED))


def settle_order(cells: Iterable[tuple[int, str]], assumed_day_first: bool) -> OrderEvidence:  # noqa: FBT001
    """Find out whether dates like 03/04/2026 begin with the day.

    Args:
        cells: (row, cell) of the column.
        assumed_day_first: the order where no cell settles it, or where they contradict each other.
    """
    ambiguous = False
    found: dict[bool, list[OrderEvidence]] = {True: [], False: []}
    for row, cell in cells:
        text = _without_weekday(cell)
        if dotted := _DOTTED.fullmatch(text) or _DASHED_YEAR.fullmatch(text):
            if int(dotted[1]) > _LAST_MONTH and not found[True]:
                found[True].append(OrderEvidence(day_first=True, row=row, cell=cell))
        elif slashed := _SLASHED.fullmatch(text):
            first, second = int(slashed[1]), int(slashed[3])
            if first > _LAST_MONTH or second > _LAST_MONTH:
                found[first > _LAST_MONTH].append(OrderEvidence(first > _LAST_MONTH, row, cell))
            ambiguous = ambiguous or (first != second and max(first, second) <= _LAST_MONTH)
    if found[True] and found[False] and ambiguous:
        return OrderEvidence(len(found[True]) >= len(found[False]), ambiguous=True)
    settled = found[True] or found[False]
    return settled[0] if settled else OrderEvidence(assumed_day_first, ambiguous=ambiguous)


def date_in_column(cell: str, day_first: bool) -> dt.date | None:  # noqa: FBT001 - the column's order
    """Return the date of a cell in a column of dates, where 20260914 and seconds since 1970 are dates too."""
    if (day := read_date(cell, day_first)) is not None:
        return day
    text = cell.strip()
    if found := _COMPACT.fullmatch(text):
        return _date(found[1], found[2], found[3])
    if (found := _EPOCH.fullmatch(text)) and int(found[1]) >= _NINETIES:
        return _FIRST_EPOCH_DAY + dt.timedelta(days=int(found[1]) // _SECONDS_A_DAY)
    return None


def names_no_day(cell: str) -> bool:
    """Tell whether a cell of a date says only that there is none: "n/a", "0000-00-00", "1900-01-00"."""
    return says_nothing(cell) or _NO_DAY.fullmatch(cell) is not None


@lru_cache(maxsize=8192)
def read_date(cell: str, day_first: bool) -> dt.date | None:  # noqa: FBT001 - the column's order
    """Return the date that a cell names, None where it names none that can be."""
    text = cell.strip()
    if len(text) > _LONGEST_DATE:
        return None
    if text[-1:] in {")", "）"}:
        text = _WEEKDAY_BEHIND.sub("", text)
    if text[:1].isdigit() and (day := _in_figures(text, day_first)) is not None:
        return day
    if _SERIAL.fullmatch(text):
        return _FIRST_SERIAL_DAY + dt.timedelta(days=int(text[:5]))
    if _MILLISECONDS.fullmatch(text):
        return _FIRST_EPOCH_DAY + dt.timedelta(days=int(text[:10]) // _SECONDS_A_DAY)
    if found := _ERA.fullmatch(text):
        year = _YEARS_BEFORE_ERA[found[1]] + (1 if found[2] == "元" else int(found[2]))
        return _date(str(year), found[3], found[4])
    plain = _without_weekday(text)
    return (_in_figures(plain, day_first) if plain != text else None) or _with_month_name(fold(text))


def sure_date(cell: str) -> dt.date | None:
    """Return the date of a cell that is nothing else, and whose order needs no guess, else None.

    2026-09-14, 14.09.2026, with a time or without.
    """
    found = _ISO.fullmatch(cell)
    if found and (found[4] is None or _TIME.fullmatch(found[4])):
        return _date(found[1], found[2], found[3])
    found = _DOTTED.fullmatch(cell) if not found else None
    if found and (found[4] is None or _TIME.fullmatch(found[4])):
        return _date(found[3], found[2], found[1])
    return None


def _in_figures(text: str, day_first: bool) -> dt.date | None:  # noqa: FBT001 - the column's order
    if found := _ISO.fullmatch(text):
        return _alone(found[4], found[1], found[2], found[3])
    if found := _DOTTED.fullmatch(text):
        rest, year = found[4], found[3]
        return _alone(rest, year, found[2], found[1]) or _alone(rest, year, found[1], found[2])
    if found := _SLASHED.fullmatch(text):
        day, month = (found[1], found[3]) if day_first else (found[3], found[1])
        return _alone(found[5], found[4], month, day) or _alone(found[5], found[4], day, month)
    if found := _DASHED_YEAR.fullmatch(text):
        is_year = day_first or len(found[3]) == _YEAR_DIGITS
        return _alone(found[4], found[3], found[2], found[1]) if is_year else None
    if found := _YEAR_FIRST.fullmatch(text):
        return _alone(found[5], found[1], found[3], found[4])
    found = _EASTERN.match(text)
    return _date(found[1], found[2], found[3]) if found else None


def _alone(rest: str | None, year: str, month: str, day: str) -> dt.date | None:
    """Return the date, None where another one follows it ("14.09.2026 - 16.09.2026")."""
    return None if rest and _ANOTHER.search(rest) else _date(year, month, day)


def _without_weekday(text: str) -> str:
    found = _AHEAD.match(text)
    return text[found.end() :] if found and is_weekday(fold(found[1])) else text


def _with_month_name(text: str) -> dt.date | None:
    text = _THAI_ABBREVIATION.sub(r"\1\2", text)
    words = [word for word in _WORD_OR_NUMBER.findall(_TIME_WITHIN.sub(" ", text)) if word not in _FILLERS]
    return _from_words(words) or (_from_words(words[1:]) if words and words[0].isalpha() else None)


def _from_words(words: list[str]) -> dt.date | None:
    if words[1:2] == ["thang"]:
        words = [word for word in words if word.isdigit()]
        return _date(words[2], words[1], words[0]) if len(words) == _PARTS else None
    if len(words) < _PARTS or any(map(str.isdigit, words[_PARTS:])):
        return None
    one, two, three = words[:_PARTS]
    if not three.isdigit():
        return None
    if one.isdigit() and (month := month_number(two)):
        return _date(one, month, three) if len(one) == _YEAR_DIGITS else _date(three, month, one)
    return _date(three, month, two) if two.isdigit() and (month := month_number(one)) else None


def _date(year: str, month: str | int, day: str) -> dt.date | None:
    number = int(year)
    if len(year) == 2:  # noqa: PLR2004 - two-digit years
        number += 2000 if number < _CENTURY_TURNS else 1900
    elif number in _BUDDHIST_YEARS:
        number -= _BEFORE_CHRIST
    elif number < _FIRST_YEAR:
        return None
    try:
        return dt.date(number, int(month), int(day))
    except ValueError:
        return None
