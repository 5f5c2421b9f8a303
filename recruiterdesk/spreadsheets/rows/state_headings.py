"""Tables whose headings say how it stands with those below: "In process", "Rejected", "Placed"."""

from __future__ import annotations

from collections.abc import Iterable

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Stage
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.outcomes.named_ends import STAGE_CELLS
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.unsaid_ends import plain
from recruiterdesk.spreadsheets.values.cell_contents import COMPANY, is_stage_or_outcome
from recruiterdesk.spreadsheets.values.job_words import is_called_after_job


def says_state(heading: str) -> bool:
    """Tell whether a heading says how it stands with people, also that it only goes on: "On hold"."""
    words = fold(heading).split()
    return bool(words) and words[-1] not in GIVEN_NAMES and is_stage_or_outcome(heading)


def is_state_among_jobs(heading: str) -> bool:
    """Tell whether a heading is no job that speaks of an offer: "Rejected", not "Offer Moments"."""
    if not says_state(heading) or is_called_after_job(heading):
        return False
    stage = stage_from_words(heading)
    return stage is not Stage.OFFERED or plain(heading) in STAGE_CELLS or outcome_from_words(heading).known


def head_by_state(headings: Iterable[str]) -> bool:
    """Tell whether headings that are no jobs are states, so that one that nobody knows is no client.

    Clients may stand above their people, and one state at the end above those who are out.
    """
    known = [says_state(each.strip(" :")) for each in headings if not is_called_after_job(each)]
    return any(known) and sum(known) * 2 >= len(known)


def may_be_state(heading: str) -> bool:
    """Tell whether a heading among states can be one: a firm stays a client."""
    return COMPANY.search(heading) is None


def ends_below(heading: str, stage: str) -> bool:
    """Tell whether a heading says how it ended for somebody below it whose own stage does not say that."""
    if not heading or outcome_from_words(heading).kind is None:
        return False
    return stage == heading or not outcome_from_words(stage).known
