"""What words name, whatever speaks against it: an end, a stage, or a whole phrase that says one."""

from __future__ import annotations

import re
from functools import cache

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.eastern_words import EASTERN_OUTCOMES, EASTERN_STAGES
from recruiterdesk.spreadsheets.outcome_words import OUTCOMES
from recruiterdesk.spreadsheets.stage_words import STAGES
from recruiterdesk.spreadsheets.whole_phrases import OUTCOME_PHRASES, STAGE_PHRASES
from recruiterdesk.spreadsheets.whose_no import WHOSE_NO

_ALL_OUTCOMES = (*WHOSE_NO, *OUTCOMES, *EASTERN_OUTCOMES)
_ALL_STAGES = (*STAGES, *EASTERN_STAGES)
STAGE_BY_OWN_NAME = {**STAGE_PHRASES, **{stage.value: stage for stage in Stage}}
_HIRED_PHRASES = (words for words, stage in STAGE_PHRASES.items() if stage is Stage.HIRED)
END_BY_OWN_NAME = {
    **dict.fromkeys(_HIRED_PHRASES, DispositionKind.HIRED),
    **OUTCOME_PHRASES,
    **{kind.value.replace("_", " "): kind for kind in DispositionKind},
}
"""Folded whole cells, each with what it says."""


def end_named(words: str) -> DispositionKind | None:
    """Return the end that folded words name, None where they name none."""
    return next((kind for kind, pattern in _ALL_OUTCOMES if compiled(pattern).search(words)), None)


def stage_named(words: str) -> Stage | None:
    """Return the stage that folded words name, None where they name none."""
    return next((stage for stage, pattern in _ALL_STAGES if compiled(pattern).search(words)), None)


@cache
def compiled(words: str) -> re.Pattern[str]:
    """Return compiled words; they are many, and a window opens without them."""
    return re.compile(words)
