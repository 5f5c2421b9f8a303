"""What notes say besides: wished hours, a day to come back, promises, who sent the person."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.spreadsheets.month_names import month_number
from recruiterdesk.spreadsheets.planned import FoundPromise

_OPEN_END = dt.time.max
# Whole letters are pasted into cells; what they say of calls stands at their beginning, or nobody finds it.
_LONGEST_NOTES = 10_000
_NOON = 12
_LAST_HOUR = 23
# Nobody is called before eight: "after 5" means the afternoon.
_FIRST_HOUR = 8

_HOUR = r"(\d{1,2})(?:[:.](\d{2}))?\s*(a\.?m\.?|p\.?m\.?|uhr|h\b|o.clock)?"
_CALLING = re.compile(
    r"\b(call|phone|reach|ruf|tel|anruf|erreich|sprech|joindre|appel|llama|chiama|bel|best|"
    r"gern|am liebsten|prefer)"
)
_BETWEEN = re.compile(
    rf"\b(?:between|zwischen|von|from|entre|tra)\s+{_HOUR}\s*(?:and|und|bis|to|et|y|e|-|–)\s*{_HOUR}"
)
_SPAN = re.compile(rf"\b{_HOUR}\s*[-–]\s*{_HOUR}")
_AFTER = re.compile(rf"\b(?:after|nach|ab|from|apres|despues de las|dopo le|na|po)\s+{_HOUR}")
_BEFORE = re.compile(rf"\b(?:before|vor|bis|until|avant|antes de las|prima delle|voor|przed)\s+{_HOUR}")
_CALLED = r"\b(call\w*|erreich\w*|anruf\w*|tel\w*|ruf\w*|phone)\b[^.;\n]{0,30}\b"
_PARTS_OF_DAY = (
    (
        re.compile(
            _CALLED
            + r"(morgens|vormittags|mornings?|in the morning|le matin)\b|^(vormittags|mornings?( only)?)$"
        ),
        DaySpan(dt.time(9), dt.time(12)),
    ),
    (
        re.compile(_CALLED + r"(mittags|lunch ?time|at lunch)\b|^mittags$"),
        DaySpan(dt.time(12), dt.time(13, 30)),
    ),
    (
        re.compile(_CALLED + r"(nachmittags|afternoons?)\b|^(nachmittags|afternoons?( only)?)$"),
        DaySpan(dt.time(12), dt.time(17)),
    ),
    (
        re.compile(_CALLED + r"(abends|evenings?|in the evening|le soir)\b|^(abends|evenings?( only)?)$"),
        DaySpan(dt.time(17), _OPEN_END),
    ),
)

_SENTENCES = re.compile(r"[\n;]|(?<=[^\W\d_)])[.!](?=\s|$)")
_DAY = r"(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})\b)?"
_MONTH_YEAR = r"(?:(?:anfang|mitte|ende|early|mid|late)\s+)?([^\W\d_]{3,10})\.?\s+(\d{4})"
_NUMBER_MONTH_YEAR = r"(\d{1,2})/(\d{4})"
_COMING_BACK = re.compile(
    r"\b(free|available|frei|verfugbar|wieder|klausel|clause|non-compete|wettbewerbsverbot|"
    r"sperrfrist|vertrag bis|contract (?:ends|until)|"
    r"befristet bis|elternzeit|parental leave|sabbatical|kundigungsfrist bis|re-?approach|"
    r"come back|disponible|libre|melden ab)"
)
_PROMISING = re.compile(
    r"\b(promised|versprochen|zugesagt,? (?:mich|dass)|melde mich|meldung bis|ruckmeldung bis|"
    r"rufe .{0,20}an bis|will call|i(?:'|’)ll call|"
    r"call (?:him|her|them) (?:back )?by|get back to (?:him|her|them) by|feedback by|"
    r"hear from (?:me|us) by|hort von (?:mir|uns) bis|"
    r"antwort von uns bis|we answer by|ruckruf (?:am|bis))"
)
_REFERRED = re.compile(
    r"\b(?i:referred by|referral (?:by|from|of)|recommended by|introduced by|"
    r"empfehlung (?:von|durch)|empfohlen von|"
    r"vermittelt von|recommand[ée]e? par|coopt[ée]e? par|recomendad[oa] por|segnalat[oa] da|"
    r"polecon[ya] przez)\s+"
    r"((?:(?:Dr|Prof|Frau|Herrn?|Mr|Mrs|Ms)\.?\s+)*[^\W\d_]\S*(?:\s(?:van|von|de|der|den|di|"
    r"del|la)\b|\s[^\W\d_]\S*){0,3})"
)
_NAME_WORD = re.compile(r"[^\W\d_](?:[\w’'-]*)\.?")


_PARTICLES = frozenset(
    {
        "van",
        "von",
        "de",
        "der",
        "den",
        "di",
        "del",
        "la",
    }
)


@dataclass(frozen=True, slots=True)
class NoteFindings:
    """What was found in the notes of a row."""

    wished_hours: DaySpan | None = None
    come_back_on: dt.date | None = None
    promises: tuple[FoundPromise, ...] = ()
    referred_by: str = ""


NOTHING_FOUND = NoteFindings()


@lru_cache(maxsize=2048)
def find_in_notes(notes: str, today: dt.date) -> NoteFindings:
    """Find wished hours, a day to come back, promises of contact and a referrer."""
    if not notes:
        return NOTHING_FOUND
    written = [part.strip() for part in _SENTENCES.split(notes[:_LONGEST_NOTES]) if part.strip()]
    sentences = [fold(part) for part in written]
    hours = (wished_hours(sentence) for sentence in sentences if _CALLING.search(sentence))
    back = (_day_in(sentence, today) for sentence in sentences if _COMING_BACK.search(sentence))
    return NoteFindings(
        wished_hours=next((span for span in hours if span), None),
        come_back_on=next((day for day in back if day and day > today), None),
        promises=_promises(written, today),
        referred_by=referrer(notes[:_LONGEST_NOTES]),
    )


def wished_hours(text: str) -> DaySpan | None:
    """Return the hours of the day that the words name ("nach 17 Uhr", "between 9 and 12"), None for none."""
    words = fold(text[:_LONGEST_NOTES])
    if found := _BETWEEN.search(words) or _SPAN.search(words):
        return _span(_time(found[1], found[2], found[3] or found[6]), _time(found[4], found[5], found[6]))
    if found := _AFTER.search(words):
        return _span(_time(found[1], found[2], found[3], afternoon=True), _OPEN_END)
    if found := _BEFORE.search(words):
        return _span(dt.time(8), _time(found[1], found[2], found[3]))
    return next((span for pattern, span in _PARTS_OF_DAY if pattern.search(words)), None)


@lru_cache(maxsize=2048)
def referrer(text: str) -> str:
    """Return who sent the person, as written ("Referral by Gareth L."), "" where nobody is named."""
    found = _REFERRED.search(text[:_LONGEST_NOTES])
    words: list[str] = []
    for word in found[1].split() if found else ():
        name = _NAME_WORD.match(word)
        if name is None or (word[0].islower() and word not in _PARTICLES):
            break
        words.append(name[0])
        if name.end() < len(word):
            break
    return " ".join(words) if words and words[0][0].isupper() else ""


def _span(start: dt.time | None, end: dt.time | None) -> DaySpan | None:
    return DaySpan(start, end) if start and end and start < end else None


def _time(hour: str, minute: str | None, half: str | None, *, afternoon: bool = False) -> dt.time | None:
    """Read an hour; without am or pm a small one behind "after" is of the afternoon."""
    number = int(hour)
    early = number < _NOON and number > 0
    if (early and (half or "").startswith("p")) or (
        early and not half and afternoon and number < _FIRST_HOUR
    ):
        number += _NOON
    if number > _LAST_HOUR or int(minute or 0) > 59:  # noqa: PLR2004 - minutes of an hour
        return None
    return dt.time(number, int(minute or 0))


def _promises(sentences: list[str], today: dt.date) -> tuple[FoundPromise, ...]:
    found = ((text, _day_in(fold(text), today)) for text in sentences if _PROMISING.search(fold(text)))
    return tuple(FoundPromise(day, text) for text, day in found if day and day >= today)


def _day_in(sentence: str, today: dt.date) -> dt.date | None:
    """Return the day that a sentence names; a month alone is its first day, or its last behind "until"."""
    if found := list(re.finditer(_DAY, sentence)):
        return _day(found[-1], today)
    for month, year in re.findall(_MONTH_YEAR, sentence):
        if number := month_number(month):
            return _month(int(year), number, sentence)
    for month, year in re.findall(_NUMBER_MONTH_YEAR, sentence):
        if 1 <= int(month) <= 12:  # noqa: PLR2004 - months of a year
            return _month(int(year), int(month), sentence)
    iso = re.search(r"\b(\d{4})-(\d{2})-(\d{2})\b", sentence)
    return _safe_date(int(iso[1]), int(iso[2]), int(iso[3])) if iso else None


def _day(found: re.Match[str], today: dt.date) -> dt.date | None:
    day, month = int(found[1]), int(found[2])
    if found[3]:
        return _safe_date(int(found[3]) + (2000 if len(found[3]) == 2 else 0), month, day)  # noqa: PLR2004
    this_year = _safe_date(today.year, month, day)
    if this_year and (today - this_year).days > 180:  # noqa: PLR2004 - half a year ago: the next one is meant
        return _safe_date(today.year + 1, month, day)
    return this_year


def _month(year: int, month: int, sentence: str) -> dt.date | None:
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    until = re.search(r"\b(bis|until|till|ende|end of|jusqu|hasta)\b", sentence)
    return dt.date(year, month, calendar.monthrange(year, month)[1] if until else 1)


def _safe_date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
