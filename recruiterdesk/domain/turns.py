"""Whose turn it is, as the desk proposes it."""

from __future__ import annotations

from recruiterdesk.domain.words import Stage, Turn

_AFTER: dict[Stage, Turn] = {
    Stage.SUBMITTED: Turn.CLIENT,
    Stage.INTERVIEWING: Turn.CLIENT,
    Stage.FINAL: Turn.CLIENT,
    Stage.CONTACTED: Turn.CANDIDATE,
    Stage.OFFERED: Turn.CANDIDATE,
}


def turn_after_stage(stage: Stage) -> Turn:
    """Return whose move comes after a stage was reached.

    After a submission or an interview it is the client's, after our question or an offer the candidate's,
    else ours.
    """
    return _AFTER.get(stage, Turn.OURS)
