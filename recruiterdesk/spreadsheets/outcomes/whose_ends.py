"""Whose an end is that words name: patterns over folded words that speak of others than the candidate."""

from __future__ import annotations

from recruiterdesk.spreadsheets.outcomes.outcome_parts import (
    ACCEPTED,
    ANOTHER,
    BY,
    CANDIDATE,
    CLIENT,
    DOING,
    NOT,
    SIGNED,
    THE,
)
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part

_WITH = rf"(?:{BY}|{part(Part.AT)} {THE})"
_THEM = rf"(?:{part(Part.THEM)}|{THE}{CANDIDATE})"

OF_ANOTHER = rf"\b{NOT} (?:\w{{1,3}} )?(?:{part(Part.THE)} )+{CANDIDATE}|{part(Part.ELSE)}"
"""Another candidate's: "not our candidate", "somebody else"."""

NOT_AGREED = rf"\b{NOT} (?:{ACCEPTED}|{SIGNED})"
"""Nobody's: none has signed or accepted."""

BY_COMPETITOR = rf"{_WITH}(?:\w+ )?{part(Part.COMPETITOR)}"
"""It was another employer: "hired by a competitor"."""

BY_ANOTHER_CLIENT = rf"{_WITH}{ANOTHER} (?:\w+ )?(?:{CLIENT}|{part(Part.FIRM)})\b"
"""A no in another process: "rejected by another client"."""

OF_CLIENT = rf"^{THE}{CLIENT}\b"
"""First of all the client's doing."""

# "Client accepted our terms": whom they took is not said.
THROUGH_OTHERS = (
    rf"{part(Part.THROUGH_OTHERS)}|^{THE}{CLIENT} {DOING}(?:{ACCEPTED}|{SIGNED}|hired)\b(?! {_THEM})"
)
"""Others placed somebody, whoever it was: "by another agency"."""
