"""Stages and outcomes that say of somebody that they asked to be left alone: "DNC", "nicht mehr anrufen"."""

from __future__ import annotations

import re

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.outcomes.outcome_parts import compiled
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Said
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part

_LONGEST = 100
_CLAUSES = re.compile(r"[-–—,;:(/!)]+")
_SIGNS = re.compile(r"[\W_]+")
_OTHER_WAY = (
    rf"{part(Said.INSTEAD)}|^(?:{part(Said.REQUEST)} )?{part(Said.IN_WRITING)}(?: {part(Said.REQUEST)})?$"
)


def says_leave_alone(cell: str) -> bool:
    """Tell whether words for where an application is say that the person asked not to be contacted.

    A question says nothing, and "do not call, mail only" how to reach them.
    """
    clauses = [clause for clause in _CLAUSES.split(fold(cell[:_LONGEST])) if "?" not in clause]
    said = [" ".join(_SIGNS.sub(" ", clause).split()) for clause in clauses]
    others = [words for words in said if not compiled(part(Said.LEFT_ALONE)).fullmatch(words)]
    return len(others) < len(said) and not any(map(compiled(_OTHER_WAY).search, others))
