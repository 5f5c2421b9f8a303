"""In which way somebody was told, where a cell or a clause says no more than that: "per Mail am 3.11."."""

from __future__ import annotations

from recruiterdesk.spreadsheets.outcomes.outcome_parts import compiled
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part, Said
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part

LETTER = (
    r"(?:e ?)?(?:mail|mejl|post|brief|letter|sms|text|telefo+n(?:at|e|o)?|telephone|phone|tel|correo|"
    r"whatsapp)"
)
"""By what somebody can be told from afar."""
BY = r"(?:par|per|por|pr|via)"
"""Ahead of it, in languages that share these words."""
_ON_DAY = rf"(?: (?:{part(Said.ON_DAY)}|{part(Part.MONTH)}|\d+))*$"
_BY_LETTER = rf"^(?:{part(Said.WAY)}|{BY}) (?:the )?{LETTER}{_ON_DAY}"
_MERE_WAY = rf"{_BY_LETTER}|^(?:{part(Said.WAY)}|{part(Said.WAY_ALONE)}|telefo\w*){_ON_DAY}"


def names_way(words: str) -> bool:
    """Tell whether folded words without signs say by which way, and at most on which day: "par mail"."""
    return compiled(_BY_LETTER).stands_in(words)


def is_mere_way(words: str) -> bool:
    """Tell whether such words name a way in any form, so that it may be anybody's: "telefonisch"."""
    return compiled(_MERE_WAY).stands_in(words)
