"""Promises of contact in what people write: "by Thursday", "nächste Woche", "bis 6.11."."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from recruiterdesk.domain.work_calendar import ONE_DAY, WorkCalendar

FRIDAY = 4
YEARS_AHEAD = 9
PAST_PROMISE = ONE_DAY * 90


@dataclass(frozen=True, slots=True)
class FoundDate:
    """The day of a promise, with the words that name it and their place in the text."""

    on: dt.date
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NeedsDate:
    """A promise without a day, or with one that can't be: ask for it."""

    words: str
    start: int
    end: int


Reading = Callable[[re.Match[str], dt.date, WorkCalendar], dt.date | None]

WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
    "sonntag": 6,
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
UNIT = r"(?P<unit>days?|weeks?|tage?n?|wochen?)"
FAR_AHEAD_DAYS = 90
BY = r"(?P<by>(?:by|no later than|bis|spätestens)(?:\s+(?:the|this|next|zum|am|spätestens|nächsten|diesen))*)"
ON = rf"(?:{BY}|on|until|till|am)"
COMING = rf"(?:{BY}|on|until|till|this|next|coming|am|nächsten|kommenden|diesen)"
WEEKDAY = r"(?P<weekday>" + "|".join(WEEKDAYS) + r")\b"
MONTH = (
    r"(?P<month>january|february|march|april|may|june|july|august|september|october|november|december"
    r"|januar|februar|märz|maerz|mai|juni|juli|oktober|dezember"
    r"|jan|feb|mar|mär|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez)\b\.?"
)
DAY = r"(?P<day>\d{1,2})"
YEAR = r"(?P<year>\d{4})"
NTH = r"(?:st|nd|rd|th|\.)?"

CONTACT = re.compile(
    r"\b(?:call|ring|phone|write|e-?mail|tell|hear|inform|update|answer|reply|in touch|let \w+ know|get back"
    r"|come back to|word|feedback|anruf\w*|rufe?n?|zurückrufen|schreib\w*|meld\w+|hör\w*|sagen?|bescheid"
    r"|rückmeldung|antwort\w*|informier\w*|nachricht|telefonier\w*|talk|speak|sprechen)\b",
    re.IGNORECASE,
)
ME = re.compile(r"\b(?:i|we|me|us|my|ich|wir|mir|mich|uns)\b", re.IGNORECASE)
SOMEBODY_ELSE = re.compile(
    r"\b(?:client|customer|company|hiring manager|decid\w+|decision|interview\w*|start\w*|holidays?|vacation"
    r"|available|notice|contract|kund\w+|auftraggeber\w*|firma|fachbereich|entscheid\w*|vorstellung\w*"
    r"|beginn\w*|urlaub|verfügbar|kündig\w+|vertrag\w*|befristet|probezeit)\b",
    re.IGNORECASE,
)
CLAUSE_END = re.compile(r"[,;:!?\n]|\.(?=\s|$)|\b(?:and|but|und|aber)\b", re.IGNORECASE)
SOON = re.compile(
    r"\b(?:soon|shortly|asap|in due course|in the next (?:few )?days|bald|baldmöglichst|demnächst"
    r"|in kürze|in den nächsten tagen|zeitnah)\b",
    re.IGNORECASE,
)


def find_promise(text: str, today: dt.date, calendar: WorkCalendar) -> FoundDate | NeedsDate | None:
    """Find the first promise of contact in an English or German text, said or written on the given day.

    "Next week" is its Friday, or the working day before it, "early next week" its Tuesday, the end of a month
    its last working day; a weekday is the next one after the given day. A
    date without a year is the next such date, or the last one if it is at most 90 days past, as a promise may
    be read late. "Soon", where no day is named, and a date that can't be ask for one. What belongs to
    somebody else's decision, an interview, a contract or a holiday is no promise.
    """
    dated = [
        (match, reading)
        for pattern, reading in WORDINGS
        for match in pattern.finditer(text)
        if _is_promise_of_contact(text, match)
    ]
    if dated:
        match, reading = min(dated, key=lambda one: (one[0].start(), -one[0].end()))
        on = reading(match, today, calendar)
        if on is not None:
            return FoundDate(on, match[0], match.start(), match.end())
        return NeedsDate(match[0], match.start(), match.end())
    soon = next((match for match in SOON.finditer(text) if _is_promise_of_contact(text, match)), None)
    return NeedsDate(soon[0], soon.start(), soon.end()) if soon else None


def _is_promise_of_contact(text: str, match: re.Match[str]) -> bool:
    clause = _clause_around(text, match)
    speaks_of_contact = bool(CONTACT.search(clause))
    if SOMEBODY_ELSE.search(clause):
        return speaks_of_contact and bool(ME.search(clause))
    return speaks_of_contact or bool(match.groupdict().get("by")) or clause.strip() == match[0].strip()


def _clause_around(text: str, match: re.Match[str]) -> str:
    start = max((end.end() for end in CLAUSE_END.finditer(text, 0, match.start())), default=0)
    following = CLAUSE_END.search(text, match.end())
    return text[start : following.start() if following else len(text)]


def _weekday(match: re.Match[str], today: dt.date, _calendar: WorkCalendar) -> dt.date:
    return today + ONE_DAY * ((WEEKDAYS[match["weekday"].lower()] - today.weekday() - 1) % 7 + 1)


def _today(_match: re.Match[str], today: dt.date, _calendar: WorkCalendar) -> dt.date:
    return today


def _tomorrow(_match: re.Match[str], today: dt.date, _calendar: WorkCalendar) -> dt.date:
    return today + ONE_DAY


def _day_after_tomorrow(_match: re.Match[str], today: dt.date, _calendar: WorkCalendar) -> dt.date:
    return today + ONE_DAY * 2


def _this_friday(_match: re.Match[str], today: dt.date, calendar: WorkCalendar) -> dt.date:
    return max(_last_working_day_of_week(today, calendar), today)


def _next_friday(_match: re.Match[str], today: dt.date, calendar: WorkCalendar) -> dt.date:
    return _last_working_day_of_week(today + ONE_DAY * 7, calendar)


def _early_next_week(_match: re.Match[str], today: dt.date, calendar: WorkCalendar) -> dt.date:
    """Return next week's Tuesday, or the working day before it in that week; else the next one."""
    monday = today + ONE_DAY * (7 - today.weekday())
    tuesday = monday + ONE_DAY
    return max(calendar.previous_working_day(tuesday), calendar.next_working_day(monday))


def _end_of_month(_match: re.Match[str], today: dt.date, calendar: WorkCalendar) -> dt.date:
    """Return the last working day of this month, of the next one where it is over."""
    last = _last_working_day_of_month(today, calendar)
    return last if last >= today else _last_working_day_of_month(today + ONE_DAY * 15, calendar)


def _last_working_day_of_month(day: dt.date, calendar: WorkCalendar) -> dt.date:
    next_month = (day.replace(day=1) + ONE_DAY * 31).replace(day=1)
    return calendar.previous_working_day(next_month - ONE_DAY)


def _after_a_while(match: re.Match[str], today: dt.date, calendar: WorkCalendar) -> dt.date | None:
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


def _date(match: re.Match[str], today: dt.date, _calendar: WorkCalendar) -> dt.date | None:
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


def _wording(pattern: str, reading: Reading) -> tuple[re.Pattern[str], Reading]:
    return re.compile(rf"\b{pattern}", re.IGNORECASE), reading


def _phrase(words: str, reading: Reading) -> tuple[re.Pattern[str], Reading]:
    return _wording(rf"(?:{BY}\s+)?(?:{words})\b", reading)


WORDINGS = (
    _wording(rf"{COMING}\s+{WEEKDAY}", _weekday),
    _wording(rf"{ON}\s+{DAY}{NTH}\s+(?:of\s+)?{MONTH}(?:,?\s*{YEAR})?", _date),
    _wording(rf"{ON}\s+{MONTH}\s+{DAY}{NTH}(?:,?\s*{YEAR})?", _date),
    _wording(rf"{ON}\s+{DAY}\.\s?(?P<month>\d{{1,2}})(?!\d)(?:\.\s?{YEAR}|\.)?", _date),
    _wording(rf"{ON}\s+{YEAR}-(?P<month>\d{{2}})-{DAY}\b", _date),
    _phrase(
        r"(?:early|at the (?:beginning|start) of|beginning of|start of) next week"
        r"|(?:anfang|zu beginn) (?:der )?(?:nächste|kommende)[nr]? woche",
        _early_next_week,
    ),
    _phrase(
        r"(?:the )?end of (?:the|this) month|month['’]?s? end|monatsende|ende (?:des|dieses) monats",
        _end_of_month,
    ),
    _phrase(rf"in (?P<count>\d{{1,2}}|{'|'.join(COUNTS)}) {UNIT}", _after_a_while),
    _phrase(r"(?:the )?end of (?:the )?(?:business )?day|eod|feierabend|tagesende", _today),
    _phrase(r"(?:end of )?next week|(?:ende (?:der )?)?(?:nächste|kommende)[nr]? woche", _next_friday),
    _phrase(r"(?:end of )?(?:this|the) week|(?:ende )?(?:diese|der)r? woche", _this_friday),
    _phrase(r"tomorrow|(?<!am )(?<!guten )(?<!heute )(?<!jeden )(?<!nächsten )morgen", _tomorrow),
    _phrase(r"(?:the )?day after tomorrow|übermorgen", _day_after_tomorrow),
    _phrase(r"(?:later |end of )?today|(?:noch )?heute", _today),
)
