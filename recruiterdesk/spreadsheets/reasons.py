"""A reason for a no says that it was one, and sometimes which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.header_words import words_in
from recruiterdesk.spreadsheets.pipeline_reading import PipelineReading
from recruiterdesk.spreadsheets.pipeline_words import OutcomeReading, outcome_from_words

_NO = words_in("no n false nein non nie ne nej nee 0 falsch faux ei - — – n/a na none null keine keiner")
_CANDIDATES_OWN = frozenset(
    {DispositionKind.WITHDREW, DispositionKind.TURNED_OFFER_DOWN, DispositionKind.WENT_SILENT}
)
_YES = words_in("yes y true ja oui si sim tak ano kylla x 1 wahr vrai")


def with_reason(pipeline: PipelineReading, reasons: Sequence[str]) -> PipelineReading:
    """Return how an application ended with what the reasons for it say.

    Args:
        pipeline: what stage and outcome say.
        reasons: the cells of reasons, one at least; "Disqualified: yes" is one too.
    """
    said = [text for text in reasons if fold(text) not in _NO]
    words = "; ".join(text for text in said if fold(text) not in _YES)
    ending = pipeline.ending
    if not said:
        return pipeline
    if ending.kind is not None:
        is_open = ending.kind is not DispositionKind.HIRED and not ending.reason
        if not (is_open and words):
            return pipeline
        return replace(pipeline, ending=replace(ending, kind=_whose(ending.kind, words), reason=words))
    if ending.known or pipeline.stage is Stage.HIRED:
        return pipeline
    by_reason = outcome_from_words(words) if words else OutcomeReading()
    if by_reason.on_hold or by_reason.in_play:
        return pipeline
    kind = by_reason.kind or DispositionKind.DECLINED_BY_CLIENT
    return replace(pipeline, ending=OutcomeReading(kind, reason=words), is_outcome_unknown=False)


def _whose(kind: DispositionKind, reason: str) -> DispositionKind:
    """Return what "Rejected" was by its reason: many systems have no other word for a candidate who left."""
    if kind is not DispositionKind.DECLINED_BY_CLIENT:
        return kind
    by_reason = outcome_from_words(reason).kind
    return by_reason if by_reason in _CANDIDATES_OWN else kind
