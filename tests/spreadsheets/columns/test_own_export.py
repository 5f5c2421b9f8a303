"""The words that our own exports use are understood as they were meant."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_is_known_by_its_own_name(stage: Stage) -> None:
    assert stage_from_words(str(stage).capitalize()) is stage


@pytest.mark.parametrize("kind", DispositionKind)
def test_every_ending_is_known_by_its_own_name(kind: DispositionKind) -> None:
    assert outcome_from_words(str(kind).replace("_", " ").capitalize()).kind is kind
