"""Stage and outcome of a row are understood together: each can say what the other means."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.domain.words import Stage
from recruiterdesk.spreadsheets.own_words import PipelineWords
from recruiterdesk.spreadsheets.pipeline_words import OutcomeReading, stage_from_words

_NO_OUTCOME = OutcomeReading()


@dataclass(frozen=True, slots=True)
class PipelineReading:
    """Stage and outcome as they are understood."""

    stage: Stage | None
    ending: OutcomeReading
    is_outcome_unknown: bool


def read_pipeline(words: PipelineWords, cells: tuple[str, str]) -> PipelineReading:
    """Understand a stage and an outcome.

    Args:
        words: what words mean in this table.
        cells: stage and outcome as written, "" for none.
    """
    stage, outcome = cells
    mapped_stage = words.stage_of(stage) if stage else None
    ending = words.ending_of(outcome) if outcome else _NO_OUTCOME
    if stage and not ending.known:
        by_stage = words.ending_in_stage(stage)
        if by_stage.on_hold or (by_stage.known and not outcome):
            ending = by_stage
    is_unknown = bool(outcome) and not ending.known
    if is_unknown:
        mapped_stage = mapped_stage or stage_from_words(outcome)
    elif outcome:
        mapped_stage = mapped_stage or words.own_stage_in_outcome(outcome)
    return PipelineReading(mapped_stage, ending, is_unknown)
