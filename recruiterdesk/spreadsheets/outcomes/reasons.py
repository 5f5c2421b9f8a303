"""A reason for a no says that it was one, and sometimes which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.columns.header_words import CROSSES, TICKED, TICKS, UNTICKED, words_in
from recruiterdesk.spreadsheets.outcomes.duplicates import is_duplicate
from recruiterdesk.spreadsheets.outcomes.parties import no_of_party
from recruiterdesk.spreadsheets.outcomes.pipeline_reading import PipelineReading
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.stated_ends import OutcomeReading
from recruiterdesk.spreadsheets.outcomes.unsaid_ends import plain
from recruiterdesk.spreadsheets.values.cell_contents import is_undecided

_NO = (
    UNTICKED
    | CROSSES
    | words_in("no n nein non nie ne nej nee 0 ei - — – n/a na n.a. k.a. k.a none null keine keiner")
)
_CANDIDATES_OWN = frozenset(
    {DispositionKind.WITHDREW, DispositionKind.TURNED_OFFER_DOWN, DispositionKind.WENT_SILENT}
)
_NOBODYS_NO = _CANDIDATES_OWN | {DispositionKind.ROLE_CLOSED}
_YES = TICKED | TICKS | words_in("yes y ja oui si sim tak ano kylla x 1")


def with_reason(
    pipeline: PipelineReading,
    reasons: Sequence[str],
    by_name: DispositionKind = DispositionKind.DECLINED_BY_CLIENT,
) -> PipelineReading:
    """Return how an application ended with what the reasons for it say.

    Args:
        pipeline: what stage and outcome say.
        reasons: the cells of reasons, one at least; "Disqualified: yes" is one too.
        by_name: the end that the names of their columns speak of, where the reasons name none.
    """
    said = [text for text in reasons if not says_no_reason(text)]
    words = "; ".join(text for text in said if fold(text) not in _YES)
    ending = pipeline.ending
    if not said:
        return pipeline
    if ending.kind is not None:
        is_open = ending.kind is not DispositionKind.HIRED and not ending.reason
        if not (is_open and words):
            return pipeline
        return replace(pipeline, ending=replace(ending, kind=_whose(ending, said, by_name), reason=words))
    if ending.known or pipeline.stage is Stage.HIRED:
        return pipeline
    by_reason = outcome_from_words(words) if words else OutcomeReading()
    is_ticked = any(fold(text) in _YES for text in said)
    if (by_reason.on_hold or by_reason.in_play) and not is_ticked:
        return pipeline
    kind = _kind_of(said) or by_name
    return replace(pipeline, ending=OutcomeReading(kind, reason=words), is_outcome_unknown=False)


def says_no_reason(text: str) -> bool:
    """Tell whether a cell of reasons only says that there was no end so far: "No", "n/a", "maybe"."""
    return fold(text) in _NO or is_undecided(text)


def _kind_of(reasons: Sequence[str]) -> DispositionKind | None:
    """Return the end that reasons name, the one that says most, None where they name none."""
    named = (outcome_from_words(text).kind or no_of_party(text) for text in reasons)
    kinds = [kind for kind in named if kind is not None]
    return min(kinds, key=_says_more, default=None)


def _says_more(kind: DispositionKind) -> tuple[bool, bool, bool]:
    """Return the least for the end that says most: who turned an offer down withdrew as well."""
    is_bare = kind is DispositionKind.DECLINED_BY_CLIENT
    return kind not in _CANDIDATES_OWN, is_bare, kind is DispositionKind.WITHDREW


def _whose(
    ending: OutcomeReading, reasons: Sequence[str], by_name: DispositionKind
) -> DispositionKind | None:
    """Return what "Rejected" was by its reasons.

    Many systems have no other word for a candidate who left or a job that was closed. A bare "Archived" says
    nothing but that it ended.
    """
    if ending.kind is DispositionKind.WITHDREW:
        is_offer = _kind_of(reasons) is DispositionKind.TURNED_OFFER_DOWN
        return DispositionKind.TURNED_OFFER_DOWN if is_offer else ending.kind
    if ending.kind is not DispositionKind.DECLINED_BY_CLIENT:
        return ending.kind
    if any(is_duplicate(plain(text)) for text in reasons):
        return DispositionKind.MOVED_TO_ANOTHER_ROLE
    by_reason = _kind_of(reasons)
    if by_reason in _NOBODYS_NO or (by_reason and ending.is_bare):
        return by_reason
    if DispositionKind.DECLINED_BY_US in map(no_of_party, reasons):
        return DispositionKind.DECLINED_BY_US
    return by_name
