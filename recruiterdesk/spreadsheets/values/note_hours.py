"""Wished hours in the words of a note: "nach 17 Uhr", "between 9 and 12", "le soir"."""

from __future__ import annotations

import datetime as dt
import re

from recruiterdesk.core.text import fold
from recruiterdesk.domain.hours import DaySpan

_LONGEST_TEXT = 10_000
_OPEN_END = dt.time.max
_NOON = 12
_LAST_HOUR = 23
# Nobody is called before eight: "after 5" means the afternoon.
_FIRST_HOUR = 8

_HOUR = r"(\d{1,2})(?!\d)(?:\s?[:.h]\s?(\d{2})(?!\d))?\s*(a\.?m\.?|p\.?m\.?|uhr|uur|h\b|o.clock)?"
_FIGURE = re.compile(r"\d")
_CALLING = re.compile(
    r"\b(call(?!ed|ing|er| cent)|phone(?!d)|reach|ruf|tel\b|telefon(?!ist|iert)|anruf|erreich(?!t )|sprech|"
    r"joign|"
    r"joindre|appeler|rappeler|llam(?:ar|en?)\b|par telephone|ring (?:after|before|between|in)|contattare|"
    r"kontakt po|"
    r"звонит|kontakt telefon|(?:can|free to) talk|chiamare|chiami|bel(?:len|t)?\b|bereik|dzwoni|zadzwon|best|"
    r"gern|am liebsten|prefer)"
)
# The client's hours, appointments, and calls that have been made, are no wish.
_OF_OTHERS = re.compile(
    r"\b(kund\w+|client\w*|hm|hiring manager|fachbereich|klant|cliente|klient\w*)\b|"
    r"\b(\w*interview\w*|\w*screen\w*|zoom|meeting|slot|termin\w*|scheduled|sprechstunde|office hours)\b|"
    r"\b(called|angerufen(?! werden)|telefoniert|nicht erreicht|spoke|gesprochen)\b"
)
_BETWEEN = re.compile(
    rf"\b(?:between|zwischen|von|from|entre|tra|tussen|miedzy)\s+{_HOUR}\s*"
    rf"(?:and|und|bis|to|et|y|e|en|i|a|-|–)\s*{_HOUR}"
)
_SPAN = re.compile(rf"(?<![\d.-]){_HOUR}\s*[-–]\s*{_HOUR}(?!\s*[-–/])")
_ALONE = re.compile(r"\W*\d{1,2}\s*[-–]\s*\d{1,2}\W*")
_AFTER = re.compile(
    r"\b(?:after|nach|ab|from|apres|a partir de|despues de las?|dopo le|dalle|na|vanaf|po|od|после)"
    rf"\s+{_HOUR}"
)
_OR_LATER = re.compile(rf"{_HOUR}\s*\+")
_BEFORE = re.compile(rf"\b(?:before|vor|bis|until|avant|antes de las?|prima delle|voor|przed)\s+{_HOUR}")
# "after 17:00" and no more is a wish; "ab 10" may be the tenth, "bis 12 Uhr" somebody's last moment.
_HOURS_ALONE = re.compile(
    rf"(?:(?:only|nur|erst|bitte|please|available|free|erreichbar)\s+)*(?:{_AFTER.pattern}|{_BETWEEN.pattern})"
    r"[\s,]*(?:only|please|bitte)?\W*"
)
_CLOCK = re.compile(r"\d\s?[:h]\s?\d\d|\buhr\b|\d\s?[ap]\.?m\b|\bo.clock\b")
_NOT = r"\b(?:nicht|not|don['’]?t|never|nie|pas|no|non|niet)\b[^.;,]{0,20}?"
_NOT_BEFORE = re.compile(rf"{_NOT}{_BEFORE.pattern}")
_NOT_AFTER = re.compile(rf"{_NOT}{_AFTER.pattern}")
_CALLED = (
    r"\b(?:call(?!ed)\w*|erreich\w*|anruf\w*|anzurufen|tel\w*|ruf\w*|phone|reach\w*|joign\w*|appeler|"
    r"rappeler|"
    r"llam(?:ar|en?)|par telephone|chiamare|bellen|bereikbaar|dzwonic|zadzwonic)\b"
)
_MORNING = r"morgens|vormittags?|mornings?|in the morning|le matin|por la manana|la mattina|ochtends|rano"
_AT_NOON = r"mittags|mittagspause|lunch ?time|at lunch|lunch break|a midi|al mediodia|a pranzo"
_AFTERNOON = r"nachmittags?|afternoons?|apres midi|l apres-midi|por la tarde|pomeriggio|middags|po poludniu"
_EVENING = (
    r"abends?|nach feierabend|evenings?|in the evening|after work|le soir|por la noche|la sera|"
    r"avonds|wieczorem"
)


_SAYS_WHEN = r"(?:only|nur|prefers?|best|am besten|bitte|please|gern)"
_ANY_PART = f"{_AFTERNOON}|{_MORNING}|{_AT_NOON}|{_EVENING}"


def _part_of_day(words: str) -> re.Pattern[str]:
    alone = rf"^(?:{_SAYS_WHEN} )*(?:{words})(?: {_SAYS_WHEN})*\W*$"
    return re.compile(
        rf"{_CALLED}[^.;\n]{{0,30}}\b(?:{words})\b|\b(?:{words})\b[^.;\n]{{0,30}}{_CALLED}|{alone}"
    )


_PARTS_OF_DAY = (
    (_part_of_day(_AFTERNOON), DaySpan(dt.time(12), dt.time(17))),
    (_part_of_day(_MORNING), DaySpan(dt.time(9), dt.time(12))),
    (_part_of_day(_AT_NOON), DaySpan(dt.time(12), dt.time(13, 30))),
    (_part_of_day(_EVENING), DaySpan(dt.time(17), _OPEN_END)),
)


_NAMES_PART = re.compile(rf"\b(?:{_ANY_PART})\b")
_PART_ALONE = re.compile(rf"(?:{_SAYS_WHEN} )+(?:{_ANY_PART})\W*|(?:{_ANY_PART})(?: {_SAYS_WHEN})+\W*")


def hours_in_note(sentence: str) -> DaySpan | None:
    """Return the hours that a sentence of a note, folded, wishes for calls; None where it speaks of none."""
    alone = (_HOURS_ALONE.fullmatch(sentence) and _CLOCK.search(sentence)) or _PART_ALONE.fullmatch(sentence)
    if not (alone or _CALLING.search(sentence)) or _OF_OTHERS.search(sentence):
        return None
    return wished_hours(sentence)


def wished_hours(text: str) -> DaySpan | None:
    """Return the hours of the day that the words name ("nach 17 Uhr", "between 9 and 12"), None for none."""
    words = fold(text[:_LONGEST_TEXT])
    if _FIGURE.search(words):
        return _by_clock(words)
    return _part_of_day_in(words)


def _by_clock(words: str) -> DaySpan | None:
    if found := _BETWEEN.search(words) or _span_in(words):
        return _span(_time(found[1], found[2], found[3] or found[6]), _time(found[4], found[5], found[6]))
    if found := _NOT_BEFORE.search(words):
        return _span(_time(found[1], found[2], found[3]), _OPEN_END)
    if found := _NOT_AFTER.search(words):
        return _span(dt.time(8), _time(found[1], found[2], found[3], afternoon=True))
    if found := _AFTER.search(words) or _OR_LATER.fullmatch(words):
        return _span(_time(found[1], found[2], found[3], afternoon=True), _OPEN_END)
    if found := _BEFORE.search(words):
        return _span(dt.time(8), _time(found[1], found[2], found[3]))
    return _part_of_day_in(words)


def _part_of_day_in(words: str) -> DaySpan | None:
    if not _NAMES_PART.search(words):
        return None
    return next((span for pattern, span in _PARTS_OF_DAY if pattern.search(words)), None)


def _span_in(words: str) -> re.Match[str] | None:
    """Return what is written like "9-12 Uhr"; "5-8" alone are hours only where nothing else is said."""
    found = _SPAN.search(words)
    says_hours = found and any(found[part] for part in (2, 3, 5, 6))
    return found if says_hours or _ALONE.fullmatch(words) else None


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
