"""How a stage is said by several words together: templates over folded words, beside `progress_words`."""

from __future__ import annotations

from collections.abc import Mapping

from recruiterdesk.domain.words import Stage
from recruiterdesk.spreadsheets.outcomes.outcome_parts import (
    BY,
    CALLED_FIRST,
    CLIENT,
    DOING,
    NOT,
    OFFER,
    THE,
    TO,
    US,
)
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part

_AT, _SENT, _TALK, _PAPERS = map(part, (Part.AT, Part.SENT, Part.TALK, Part.PAPERS))
_PHONE, _WITHIN = map(part, (Part.PHONE, Part.WITHIN))

STAGES_AHEAD: tuple[tuple[Stage, str], ...] = (
    (
        Stage.SCREENING,
        rf"{_TALK} (?:\w+ )?(?:(?:{_AT}|{BY}) ?{US}|(?:{_AT} |{BY})?{_WITHIN})|{_WITHIN} {_TALK}",
    ),
)
"""Looked at first: talks with us."""

WITH_CLIENT = (
    rf"{part(Part.CLIENT_TALK)}|{CLIENT} ?{part(Part.MEETING)}|"
    rf"(?:{_TALK}|{part(Part.MEETING)}) (?:{_AT} |(?:\w{{1,4}} )?{THE}{CLIENT})"
)
"""A talk with the client, whatever else it is called."""

STAGES_BESIDE: Mapping[Stage, str] = {
    Stage.OFFERED: OFFER,
    Stage.SUBMITTED: (
        rf"{TO} {THE}{CLIENT}(?: \w+)? {_SENT}|{_SENT} (?:{TO} )?{THE}{CLIENT}|^{_SENT} {THE}{_PAPERS}|"
        rf"{part(Part.AWAITED)} (?:\w+ ){{0,3}}{CLIENT}|"
        rf"{_PAPERS} {DOING}(?:(?!(?:{NOT}|be) )\w+ )?"
        rf"(?:{_SENT}|{TO}(?! (?:be|come|follow)\b)|{_AT} {THE}{CLIENT})"
    ),
    Stage.SCREENING: rf"{_PHONE} ?{_TALK}|{_TALK} {_PHONE}",
    Stage.INTERVIEWING: _TALK,
    Stage.CONTACTED: CALLED_FIRST,
}
"""What no list of phrases can say, looked at together with those of the same stage."""
