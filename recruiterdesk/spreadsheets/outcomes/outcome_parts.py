"""Who and what the words of an outcome speak of, put together from the tables of the languages."""

from __future__ import annotations

from functools import cache

from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part
from recruiterdesk.spreadsheets.outcomes.word_patterns import WordPattern

CLIENT, CANDIDATE, US, ANOTHER = map(part, (Part.CLIENT, Part.CANDIDATE, Part.US, Part.ANOTHER))
OFFER, ROLE, CLOSED, NO = map(part, (Part.OFFER, Part.ROLE, Part.CLOSED, Part.NO))
NOT, YET, NAY, TO = map(part, (Part.NOT, Part.YET, Part.NAY, Part.TO))
ACCEPTED, SIGNED = map(part, (Part.ACCEPTED, Part.SIGNED))
CHOSEN, TOOK, WANTS = map(part, (Part.CHOSEN, Part.TOOK, Part.WANTS))
THE = rf"(?:{part(Part.THE)} )*"
BY = rf"{part(Part.BY)} {THE}"
CALLED_FIRST = rf"^(?:(?:{CANDIDATE}|(?!{NOT}|{YET})\w{{1,4}}) )*{part(Part.CALLED)}"
"""A call or a message that somebody had."""
DOING = rf"(?:(?:{part(Part.BEING)}|{part(Part.THE)}) )*"
"""What may stand between somebody and what they do, with the blank behind it: "has", "hat sich"."""


@cache
def compiled(words: str) -> WordPattern:
    """Return compiled words; they are many, and a window opens without them."""
    return WordPattern(words)


def speaks_of(whom: str, words: str) -> bool:
    """Tell whether folded words speak of somebody or something, given as a pattern."""
    return compiled(whom).stands_in(words)
