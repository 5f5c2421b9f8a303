"""What a cell of a stage or an outcome says in passing: on which day it ended, and whether they were told."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import bulk_value
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcomes.bare_no import DENIALS
from recruiterdesk.spreadsheets.outcomes.outcome_parts import (
    BY,
    CALLED_FIRST,
    CANDIDATE,
    CLIENT,
    DOING,
    NO,
    THE,
    TO,
    compiled,
)
from recruiterdesk.spreadsheets.outcomes.parties import no_of_party
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Open, Part, Said
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part, pattern_of
from recruiterdesk.spreadsheets.outcomes.told_ways import BY as BY_WAY
from recruiterdesk.spreadsheets.outcomes.told_ways import LETTER, is_mere_way
from recruiterdesk.spreadsheets.outcomes.told_whom import (
    DECLINED,
    LONGEST_TOLD,
    is_of_others,
    may_be_of_others,
)
from recruiterdesk.spreadsheets.outcomes.unheard_calls import is_call_unheard_behind, is_unheard_call
from recruiterdesk.spreadsheets.values.said_days import past_day_in

# Cells are divided before they are folded: without its accent the Hungarian "és" is another word.
_CLAUSES = (
    r"[;\n()\[\]|→>、，。；（）]+|,(?!\d)|\s(?:[-–—/+&]+\s|(?<=[.!?]\s)\s*(?=[^\W\d_])|"
    rf"(?:{part(Part.AND)}|és)\s)"
)
_ANSWERED_NO = re.compile(rf"[:?]\s*(?:{'|'.join(sorted(DENIALS))})[\s.!]*$")
_WORD = re.compile(r"[^\W\d_]{2}")
_WORDS = re.compile(r"[^\W_]+")
_FIGURES = re.compile(r"[\d\W_]+")
# What they were told beforehand was not how it ended.
_BEFORE_END = rf"{part(Part.AFTER)} (?:{part(Part.BEING)} )*$"
# A no that came to us: "rejection received by email", "rejected by client by phone"; who phoned is no way.
_WAY, _ON_DAY = map(part, (Said.WAY, Said.ON_DAY))
_TO_US = rf"\b{BY}{CLIENT} $|{part(Said.RECEIVED)}"
_MORE_THAN_WAY = rf" (?!{part(Part.AFTER)}|{TO}|{_ON_DAY}|\d)"
# "Tom informed": a name in front may be anybody's.
_NAMED = re.compile(r"((?:[^\W\d_a-z]\w*\s+){1,2})[a-z]")
_KNOWN = rf"{CANDIDATE}|{part(Part.THEM)}|{part(Part.BEING)}|{NO}|{_WAY}"
_TOLD = (
    rf"{pattern_of(Said.TOLD)}|"
    rf"^(?:{_ON_DAY} )?(?:\d+ )*{part(Said.WAY_ALONE)}(?: {_ON_DAY})?(?: \d+)*$"
)
# "Absage per Mail erhalten" came to us, and "offen" or "senden" says that it is still to come.
_BY_LETTER = rf"{BY_WAY} {LETTER}(?= (?:{_ON_DAY}|\d)|$)"
_NO_SENT = rf"(?:{NO}|\bregrets?) (?:{DOING}{part(Part.SENT)}(?! (?:with|{TO}))|{_BY_LETTER})"
# "Tel. offen", "call still to do", "appel à faire".
_CALLING = rf"(?:\b{LETTER}\b|{part(Said.CALL)}|{part(Said.WAY_ALONE)})"
_STILL = rf"(?:(?:{part(Part.YET)}|{part(Part.BEING)}) ){{0,2}}"
_CALL_TO_COME = rf"{_CALLING} {_STILL}{part(Said.TO_COME)}(?: (?:{_ON_DAY} )?[\d ]+)?$"
# Who heard it on the phone knows it, though the letter is still to come.
_WRITTEN = r"(?:(?:e ?)?mail|mejl|brief|letter|courrier|correo|sms)"
_LETTER_BEHIND_CALL = rf"{part(Part.PHONE)} (?:\w+ )*{_WRITTEN} {_STILL}{part(Said.TO_COME)}$"
_UNSAYING = "|".join(map(part, (Part.NOT, Part.MAY, Part.IF, Part.WILL, Part.MUST)))
_UNTOLD, _UNSAID = pattern_of(Said.UNTOLD), rf"(?:{_UNSAYING}) (?:\w+ ){{0,3}}?(?:{pattern_of(Said.TOLD)})"
# Whoever heard that it goes on has not heard how it ended: "told him it's on hold", "told: still pending".
# Where it is their reply that is awaited, they were told.
_OPEN_AT_END = rf"(?:{part(Part.PENDING)}|{part(Part.AWAITED)}|{pattern_of(Open.ON_HOLD)}|{TO} wait)$"
_GOES_ON = (
    rf"^(?!.*\b{part(Part.REPLY)})(?: \w+){{0,5}}? "
    rf"(?:{_OPEN_AT_END}|{part(Part.AWAITED)} {THE}(?:\w+ )?{CLIENT})"
)
_WITHIN = re.compile(r"[-'’]")


@bulk_value
class SaidInPassing:
    """The day of the decision, the day on which they were told, and whether they were, where it is said."""

    decided_on: dt.date | None = None
    told_on: dt.date | None = None
    told: bool | None = None


NOTHING_SAID = SaidInPassing()
"""A cell that says a stage or an outcome, and nothing else."""


def said_in_passing(cell: str, today: dt.date, *, day_first: bool) -> SaidInPassing:
    """Read what a cell says besides how it ended: "abgesagt am 3.11., telefonisch informiert".

    Args:
        cell: the words of an outcome.
        today: the day from which days without a year are read.
        day_first: whether 3/4 is the third of April.
    """
    decided: dt.date | None = None
    told_on: dt.date | None = None
    told: bool | None = None
    clauses = compiled(_CLAUSES).split(cell[:LONGEST_TOLD])
    led_to_end = _calls_that_led_to_end(cell[:LONGEST_TOLD])
    for place, clause in enumerate(clauses):
        words = fold(clause).strip()
        if not words:
            continue
        day = past_day_in(words, today, day_first=day_first)
        says_told = None if place < led_to_end else told_in_words(words)
        says_told = _told_beside(says_told, clauses, place)
        if says_told is False and told and compiled(_LETTER_BEHIND_CALL).search(_plain(cell[:LONGEST_TOLD])):
            says_told = None
        if says_told is not None:
            told = says_told
            told_on = day or told_on if says_told else None
        if day is not None and decided is None and _may_be_decision(clause, words, says_told):
            decided = day
    if decided is None and told is None:
        return NOTHING_SAID
    return SaidInPassing(decided, told_on, told)


def _told_beside(says_told: bool | None, clauses: Sequence[str], place: int) -> bool | None:  # noqa: FBT001 - of it
    """Return whether a clause says that they were told, by the clauses around it."""
    clause, behind = clauses[place], _next(clauses, place)
    if _is_to_come(clause, behind) or (says_told and _is_unheard(clause, behind)):
        return False
    if says_told and no_of_party(behind) is DispositionKind.DECLINED_BY_CLIENT:
        return None
    if says_told and may_be_of_others(f"{clause}, {behind}"):
        return None
    if says_told and place and (_begins_with_name(clause.strip()) or _is_clients(clauses[place - 1], clause)):
        return None
    return says_told


def _is_clients(ahead: str, clause: str) -> bool:
    """Tell whether a way behind a no of the client may be how it came to us: "by client, by phone"."""
    return is_mere_way(_plain(clause)) and compiled(rf"\b{CLIENT}\b").search(_plain(ahead)) is not None


def _is_unheard(call: str, behind: str) -> bool:
    """Tell whether nobody took a call by the clause behind it, unless that is why they were declined."""
    is_unheard = is_call_unheard_behind(_plain(call), _plain(behind))
    return is_unheard and outcome_from_words(behind).kind not in DECLINED


def _next(clauses: Sequence[str], place: int) -> str:
    """Return the clause behind another, as "Kunde" in "Absage per Mail (Kunde)", "" behind the last."""
    return clauses[place + 1] if place + 1 < len(clauses) else ""


def _is_to_come(clause: str, behind: str) -> bool:
    """Tell whether the clause behind a way says that it is still to come: a dot divides "tel. offen"."""
    found = compiled(_CALL_TO_COME).search(_plain(f"{clause} {behind}")) if behind else None
    return found is not None and found.start() < len(_plain(clause))


def _plain(text: str) -> str:
    """Return folded words without signs between them."""
    return " ".join(_WORDS.findall(fold(text)))


def _calls_that_led_to_end(cell: str) -> int:
    """Return how many clauses stand ahead of the end where these are calls: "spoke 3/11, not suitable".

    In "called and declined" it was told.
    """
    count, begin = 0, 0
    for between in compiled(_CLAUSES).finditer(cell):
        clause, sign = cell[begin : between.start()], between[0].strip()
        is_call = compiled(CALLED_FIRST).match(_plain(clause))
        if not is_call or sign == "&" or sign.isalpha() or outcome_from_words(clause).kind is not None:
            return 0
        count, begin = count + 1, between.end()
        if outcome_from_words(cell[begin:]).kind is not None:
            return count
    return 0


def told_in_words(words: str) -> bool | None:
    """Tell whether folded words say that somebody was told, or still has to be, None where neither.

    What the client was told, or told us, says nothing of the candidate.
    """
    plain = " ".join(_WORDS.findall(words))
    if _ANSWERED_NO.search(words) and compiled(_TOLD).search(plain):
        return False
    if any(compiled(each).search(plain) for each in (_UNTOLD, _CALL_TO_COME)) or compiled(_UNSAID).search(
        _WITHIN.sub(" ", words)
    ):
        return False
    if is_unheard_call(plain):
        return False
    found = compiled(_TOLD).search(plain) or compiled(_NO_SENT).search(plain)
    if found is None or "?" in words or is_of_others(plain[: found.start()], plain[found.end() :]):
        return None
    ahead, behind = plain[: found.start()], plain[found.end() :]
    if compiled(_BEFORE_END).search(ahead):
        return None
    if compiled(_GOES_ON).search(behind):
        return False
    is_way = compiled(_WAY).match(found[0]) is not None
    if is_way and (compiled(_TO_US).search(ahead) or compiled(_MORE_THAN_WAY).match(behind)):
        return None
    return True


def says_nobody_was_reached(cell: str) -> bool:
    """Tell whether the words beside a day say that it was a try and no contact: "12/11 VM", "no answer"."""
    return _WORD.search(cell) is not None and told_in_words(fold(cell[:LONGEST_TOLD])) is False


def _begins_with_name(clause: str) -> bool:
    """Tell whether a clause says first of all of somebody by name what it says: "Tom informed"."""
    named = _NAMED.match(clause)
    words = _plain(named[1]) if named else ""
    return bool(words) and not compiled(rf"{_KNOWN}|{pattern_of(Said.TOLD)}").search(f"{words} ")


def _may_be_decision(clause: str, words: str, says_told: bool | None) -> bool:  # noqa: FBT001 - of the clause
    """Tell whether the day of a clause is that of the end: it speaks of one, or of nothing."""
    if outcome_from_words(clause).kind is not None:
        return True
    return says_told is None and (_FIGURES.fullmatch(words) is not None or stage_from_words(clause) is None)
