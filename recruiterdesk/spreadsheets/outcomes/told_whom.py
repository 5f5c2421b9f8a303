"""Whom "told" in a cell speaks of, and of what: in doubt it was somebody else, or something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcomes.outcome_parts import BY, CANDIDATE, CLIENT, NO, THE, TO, US, compiled
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part, Said
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part, pattern_of
from recruiterdesk.spreadsheets.outcomes.told_ways import BY as BY_WAY
from recruiterdesk.spreadsheets.outcomes.told_ways import LETTER
from recruiterdesk.spreadsheets.values.month_names import is_weekday, month_number

LONGEST_TOLD = 300
"""As far a cell is read that says whether somebody was told; nobody writes more."""
# "Mitgeteilt, dass es noch dauert" is one clause in languages that put a comma there.
_THAT = r"(?!\s*(?:dass|daß|że|iż|že|что|що|hogy|että)\b)"
_CLAUSE = re.compile(rf",{_THAT}|[;:(–—]|\s-\s")
_WORD = re.compile(r"[^\W_]+")
# "Team informed", "told HR"; "told by the recruiter" was the candidate.
THIRD = rf"(?:{CLIENT}|{part(Part.THIRD)}|{part(Part.FIRM)}|{part(Part.RELATIVE)})"
"""Somebody else than the candidate, who can be told in their place."""
_TO_OTHERS = rf"\w* (?:{BY}{CLIENT}|(?:{TO} |{part(Part.AT)} )?{THE}{THIRD}|(?:{TO} )?{US})\b"
_OTHERS = rf"(?P<by>\b{BY})?\b{THIRD} ?(?:(?:{part(Part.BEING)}|{NO}|\w{{1,2}}) )*$"
_TO_THEM = rf"\w* (?:{part(Said.WHOM)}|{CANDIDATE})"
_THEY = rf"(?:{part(Said.WHOM)}|{part(Part.THEM)}|{THE}{CANDIDATE})"
_AROUND = "|".join(
    map(part, (Said.ON_DAY, Said.WAY, Said.WAY_ALONE, Part.PHONE, Part.BEING, Part.SUBJECT, Part.AND))
)
_TO_THEM_BEHIND = rf"(?:{TO} )?{_THEY}|\b{BY}\w+|(?:{part(Said.WAY)}|{BY_WAY}) (?:the )?{LETTER}"
_PURPOSE = part(Said.PURPOSE)
_NEUTRAL = rf"(?:{_TO_THEM_BEHIND}|(?!{_PURPOSE})(?:{_AROUND}|{LETTER})|\d\w*)(?: |$)"
_AHEAD = rf"(?:{_THEY}|{_AROUND}|{LETTER}|\d\w*|{NO}|{part(Said.DECISION)}|\w+ly) ?$"
_PART_AHEAD = re.compile(r"\w*$")
_PART_BEHIND = re.compile(r"^\w*\W*")
_SAID_OR_LATER = rf"{part(Said.CONTENT)}|{part(Said.LATER)}"
_BY_SOMEBODY = rf"\b{BY}(?:\w+ ){{0,3}}$"
_ABOUT_END = rf"{part(Said.DECISION)}|{NO}"
# "Told them it's a no"; in English whoever was told stands behind it: "told her flatmate".
_IT_IS_NO = rf"{NO}|\b{part(Part.NAY)}$"
_ENGLISH = r"\b(?:told|informed|notified|(?:e ?)?mailed|texted|phoned|rang|called|spoken?(?: to| with)?)$"
_NOBODY = rf"(?:{part(Said.FOLLOWING)}|{_ABOUT_END}|{part(Part.AT)}|{part(Part.AFTER)})"
DECLINED = frozenset({DispositionKind.DECLINED_BY_CLIENT, DispositionKind.DECLINED_BY_US})
"""Ends that a candidate has to hear of."""


def is_of_others(ahead: str, behind: str) -> bool:
    """Tell by the words around "told" whether it was the client or us: "informed client", "told us"."""
    if compiled(_TO_OTHERS).match(behind):
        return True
    told = compiled(_OTHERS).search(ahead)
    return told is not None and not told["by"] and compiled(_TO_THEM).match(behind) is None


def may_be_of_others(text: str) -> bool:
    """Tell whether wherever a cell says "told" it may speak of somebody else, or of something else.

    "Told Kim", "Kim informiert", "emailed to arrange a call", "told no news yet".

    Args:
        text: the cell or the clause as it was written.
    """
    told = compiled(pattern_of(Said.TOLD))
    in_doubt: list[bool] = []
    for clause in _CLAUSE.split(text[:LONGEST_TOLD]):
        written = _WORD.findall(clause)
        plain = " ".join(map(_plain, written))
        if found := told.search(plain):
            in_doubt.append(_is_in_doubt(written, plain, found))
    return bool(in_doubt) and all(in_doubt)


def _is_in_doubt(written: Sequence[str], plain: str, found: re.Match[str]) -> bool:
    """Tell it of a clause, word by word as written, and as compared, and of where "told" stands in it."""
    is_shouted = all(map(str.isupper, written))
    ahead, behind = _PART_AHEAD.sub("", plain[: found.start()]), _PART_BEHIND.sub("", plain[found.end() :])
    is_named_ahead = bool(ahead) and written[len(ahead.split()) - 1][0].isupper()
    if is_named_ahead and not is_shouted and not _is_known_ahead(ahead):
        return True
    rest = _beyond_neutral(behind, has_day=any(map(str.isdigit, plain)))
    if again := compiled(pattern_of(Said.TOLD)).match(rest):
        return _is_in_doubt(written[-len(rest.split()) :], rest, again)
    return bool(rest) and _is_in_doubt_behind(
        rest,
        is_named=not is_shouted and written[-len(rest.split())][0].isupper(),
        is_english=compiled(_ENGLISH).search(found[0]) is not None,
    )


def _is_known_ahead(ahead: str) -> bool:
    return (
        any(compiled(each).search(ahead) for each in (_AHEAD, _BY_SOMEBODY))
        or is_weekday(ahead.rsplit(maxsplit=1)[-1])
        or outcome_from_words(ahead).kind is not None
    )


def _beyond_neutral(behind: str, *, has_day: bool) -> str:
    """Return what follows behind the words that say whom, when and how: "Kim" of "12/11 Kim"."""
    rest = behind
    while rest:
        word, _, others = rest.partition(" ")
        if found := compiled(_NEUTRAL).match(rest):
            rest = rest[found.end() :]
        elif is_weekday(word) or (has_day and month_number(word)):
            rest = others
        else:
            break
    return rest


def _is_in_doubt_behind(rest: str, *, is_named: bool, is_english: bool) -> bool:
    if compiled(_ABOUT_END).match(rest):
        return False
    if compiled(_PURPOSE).match(rest):
        return compiled(_ABOUT_END).search(rest) is None
    if compiled(_SAID_OR_LATER).match(rest):
        return compiled(_IT_IS_NO).search(rest) is None and outcome_from_words(rest).kind not in DECLINED
    return is_named or (is_english and compiled(_NOBODY).match(rest) is None)


def _plain(word: str) -> str:
    return "".join(_WORD.findall(fold(word)))
