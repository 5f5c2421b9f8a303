"""A sheet of its own for each stage: "Telefoninterview", "Offers"."""

from __future__ import annotations

import re

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Stage
from recruiterdesk.spreadsheets.columns.column_names import IDENTITY_FIELDS, field_named
from recruiterdesk.spreadsheets.found import SourceInfo
from recruiterdesk.spreadsheets.outcomes.named_ends import STEPS
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words

_MOST_WORDS = 3
_OF_CANDIDATES = STEPS | {Stage.APPLIED}
# They talk with candidates.
_TALKERS = re.compile(r"\binterview(?:ers?|eur\w*|pa\w+)\b")


def named_stage(name: str) -> Stage | None:
    """Return the stage after which a sheet is called, from those who applied to those who have an offer."""
    if len(name.split()) > _MOST_WORDS or _TALKERS.search(fold(name)) or outcome_from_words(name).kind:
        return None
    stage = stage_from_words(name)
    return stage if stage in _OF_CANDIDATES | {Stage.OFFERED} else None


def tells_application(name: str) -> bool:
    """Tell whether a sheet is called after a stage that only candidates come to: "Interviews"."""
    return named_stage(name) in _OF_CANDIDATES


def is_beside_stage(source: SourceInfo) -> bool:
    """Tell whether another sheet of people is called after a stage that only candidates come to."""
    pairs = zip(source.other_sheets, source.other_headers, strict=False)
    return any(tells_application(name.strip()) and _holds_people(header) for name, header in pairs)


def _holds_people(header: tuple[str, ...]) -> bool:
    return not IDENTITY_FIELDS.isdisjoint(map(field_named, header))
