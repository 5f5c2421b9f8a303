"""Rows that a recruiter put aside because the person is there twice: "Archived - duplicate", "dup of 123"."""

from __future__ import annotations

from recruiterdesk.spreadsheets.outcomes.outcome_parts import NO, compiled
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part, Said
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part

WEAK = part(Part.WEAK)
"""Words that say only that it ended."""

_OF = r"(?: (?:of|von|de|van|di|af|av) .+| \d+)?"
_DUPLICATE = rf"(?:(?:{WEAK}|{NO}) )?(?:as (?:an? )?|als )?{part(Said.DUPLICATE)}{_OF}"


def is_duplicate(words: str) -> bool:
    """Tell whether plain words say of a row that it is another one's duplicate.

    Nobody said no to the person, and nobody has to call about it: their application goes on in the other row,
    so that it counts as moved, which opens no closure.
    """
    return compiled(_DUPLICATE).fullmatch(words) is not None
