"""Words that say of an application that it waits, or is somebody's turn: templates over folded words."""

from __future__ import annotations

from recruiterdesk.spreadsheets.outcomes.outcome_parts import (
    ACCEPTED,
    ANOTHER,
    BY,
    CLIENT,
    DOING,
    NO,
    NOT,
    OFFER,
    SIGNED,
    THE,
    TOOK,
    US,
    WANTS,
    YET,
)
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part
from recruiterdesk.spreadsheets.outcomes.who_did_what import MORE_TIME

_FEW = r"(?:\w+ ){0,3}"
_PENDING, _REPLY, _WAITING = map(part, (Part.PENDING, Part.REPLY, Part.AWAITED))
WAITING = (
    rf"^ghosted {BY}{CLIENT}|{_WAITING} {_FEW}{CLIENT}|\b{NOT} (?:de )?{_REPLY} (?:{BY})?{CLIENT}|"
    rf"{_WAITING}.*{_REPLY}|{_REPLY}.*{_PENDING}"
)
"""It is somebody's turn: a word is outstanding."""

SAYING_US = rf"(?:{BY})?{US}"
"""In brackets behind a no: who said it."""

AWAITED_BEHIND = rf"^(.+?) {_PENDING}(?: {YET})?$"
"""What stands ahead is still waited for: "placement pending"."""

_TALK = rf"(?:{part(Part.TALK)}|{part(Part.PAPERS)}|{part(Part.MEETING)})"
_AGREED = rf"(?:{ACCEPTED}|{SIGNED})"
_BETWEEN = rf"(?:(?!(?:{OFFER}|{part(Part.AFTER)})\b)\w+ ){{0,2}}"
_BY_CLIENT = rf"(?: (?:{BY})?{CLIENT})?"
TALK_ACCEPTED = (
    rf"^(?!.*\b{OFFER}\b).*(?:{_TALK} {_BETWEEN}{_AGREED}{_BY_CLIENT}$|{_AGREED} {_BETWEEN}{_TALK})"
)
"""They come to an interview: no hire yet."""

NOT_YET_ANSWERED = (
    rf"\b{NOT} {_REPLY} {_FEW}{CLIENT}\b|\b{NOT} (?:{YET} )?{_REPLY} {YET}\b|"
    rf"\b(?:(?:{YET}|still) {NOT}|{NOT} (?:ha )?{YET}) (?:de |hat )?(?:{_REPLY}|risposto)\b"
)
"""No answer has come so far, or the client gives none: nobody went silent on the recruiter."""

MORE_TIME_WANTED = (
    rf"^{THE}{CLIENT} {DOING}(?:{WANTS}|{TOOK}|{part(Part.MUST)}) (?:\w+ ){{0,2}}?{THE}{ANOTHER} {MORE_TIME}"
)
"""The client takes another week, or another look."""

OTHER_OFFER = rf"^(?:(?!{NO})\w+ )?{part(Part.BEING)} {THE}{ANOTHER} {OFFER}\b(?! {ACCEPTED})"
"""They could go elsewhere, and have not yet."""
