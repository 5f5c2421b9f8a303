"""Promises of contact in what people write: "by Thursday", "nächste Woche", "bis 6.11."."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from recruiterdesk.domain import said_days as days
from recruiterdesk.domain.bare_days import BARE_WEEKDAY, tells_to_do
from recruiterdesk.domain.said_days import COUNTS, MONTH, TIME, WEEKDAY, Reading, time_of
from recruiterdesk.domain.work_calendar import WorkCalendar


@dataclass(frozen=True, slots=True)
class FoundDate:
    """The day of a promise, its time where one is said, with the words that name it and their place."""

    on: dt.date
    words: str
    start: int
    end: int
    at: dt.time | None = None


@dataclass(frozen=True, slots=True)
class NeedsDate:
    """A promise without a day, or with one that can't be: ask for it."""

    words: str
    start: int
    end: int


UNIT = r"(?P<unit>days?|weeks?|tage?n?|wochen?)"
BY = (
    rf"(?P<by>(?:by|no later than|bis|spätestens)(?:\s+(?:um\s+)?(?P<before>{TIME}))?"
    r"(?:\s+(?:the|this|next|on|zum|am|spätestens|nächsten|diesen))*)"
)
AT = rf"(?:,?\s+(?:at\s+|by\s+|before\s+|um\s+|bis\s+|vor\s+)?(?P<after>{TIME}))?"
ON = rf"(?:{BY}|on|on the|until|till|am)"
COMING = rf"(?:{BY}|on|until|till|this|next|coming|am|nächsten|kommenden|diesen)"
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
    somebody else's decision, an interview, a contract or a holiday is no promise. A bare weekday ("call
    Thursday") is one only beside what is to be done.
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
            return FoundDate(on, match[0], match.start(), match.end(), time_of(match))
        return NeedsDate(match[0], match.start(), match.end())
    soon = next((match for match in SOON.finditer(text) if _is_promise_of_contact(text, match)), None)
    return NeedsDate(soon[0], soon.start(), soon.end()) if soon else None


def _is_promise_of_contact(text: str, match: re.Match[str]) -> bool:
    clause = _clause_around(text, match)
    if match.groupdict().get("bare") and not tells_to_do(clause):
        return False
    speaks_of_contact = bool(CONTACT.search(clause))
    if SOMEBODY_ELSE.search(clause):
        return speaks_of_contact and bool(ME.search(clause))
    return speaks_of_contact or bool(match.groupdict().get("by")) or clause.strip() == match[0].strip()


def _clause_around(text: str, match: re.Match[str]) -> str:
    start = max((end.end() for end in CLAUSE_END.finditer(text, 0, match.start())), default=0)
    following = CLAUSE_END.search(text, match.end())
    return text[start : following.start() if following else len(text)]


def _wording(pattern: str, reading: Reading) -> tuple[re.Pattern[str], Reading]:
    return re.compile(rf"\b{pattern}{AT}", re.IGNORECASE), reading


def _phrase(words: str, reading: Reading) -> tuple[re.Pattern[str], Reading]:
    return _wording(rf"(?:{BY}\s+)?(?:{words})\b", reading)


WORDINGS = (
    _wording(rf"{COMING}\s+{WEEKDAY}", days.weekday),
    _wording(BARE_WEEKDAY, days.weekday),
    _wording(rf"{ON}\s+{DAY}{NTH}\s+(?:of\s+)?{MONTH}(?:,?\s*{YEAR})?", days.date),
    _wording(rf"{ON}\s+{MONTH}\s+{DAY}{NTH}(?:,?\s*{YEAR})?", days.date),
    _wording(rf"{ON}\s+{DAY}\.\s?(?P<month>\d{{1,2}})(?!\d)(?:\.\s?{YEAR}|\.)?", days.date),
    _wording(rf"{ON}\s+{DAY}(?:st|nd|rd|th)\b", days.day_of_month),
    _wording(rf"(?:{BY}|am)\s+{DAY}\.(?!\s?(?:\d|kw|kalenderwoche|uhr))", days.day_of_month),
    # "until 3 o'clock" in German, as in "can talk until 3": no promise without a word for being in touch
    (re.compile(rf"\bbis\s+(?P<after>{TIME})", re.IGNORECASE), days.today),
    (
        re.compile(
            rf"\b(?P<by>by|no later than|(?:bis\s+)?spätestens)\s+(?:um\s+)?(?P<after>{TIME})", re.IGNORECASE
        ),
        days.today,
    ),
    _wording(rf"{ON}\s+{YEAR}-(?P<month>\d{{2}})-{DAY}\b", days.date),
    _phrase(
        r"(?:early|at the (?:beginning|start) of|beginning of|start of) next week"
        r"|(?:anfang|zu beginn) (?:der )?(?:nächste|kommende)[nr]? woche",
        days.early_next_week,
    ),
    _phrase(
        r"(?:the )?end of (?:the|this) month|month['’]?s? end|monatsende|ende (?:des|dieses) monats",
        days.end_of_month,
    ),
    _phrase(rf"in (?P<count>\d{{1,2}}|{'|'.join(COUNTS)}) {UNIT}", days.after_a_while),
    _phrase(r"(?:the )?end of (?:the )?(?:business )?day|eod|feierabend|tagesende", days.today),
    _phrase(r"(?:end of )?next week|(?:ende (?:der )?)?(?:nächste|kommende)[nr]? woche", days.next_friday),
    _phrase(r"(?:end of )?(?:this|the) week|(?:ende )?(?:diese|der)r? woche", days.this_friday),
    _phrase(r"tomorrow|(?<!am )(?<!guten )(?<!heute )(?<!jeden )(?<!nächsten )morgen", days.tomorrow),
    _phrase(r"(?:the )?day after tomorrow|übermorgen", days.day_after_tomorrow),
    _phrase(r"(?:later |end of )?today|(?:noch )?heute", days.today),
)
