"""Which guide and which draft an open answer has: by how it ended, how far they got, and how long ago."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.guides import GuideKind
from recruiterdesk.domain.words import DispositionKind, RoleState, Stage


class Situation(StrEnum):
    """What is to be told."""

    AFTER_APPLYING = "after_applying"
    AFTER_SCREENING = "after_screening"
    AFTER_INTERVIEWS = "after_interviews"
    AFTER_FINAL = "after_final"
    OFFER_WITHDRAWN = "offer_withdrawn"
    FILLED = "filled"
    FILLED_INSIDE = "filled_inside"
    CANCELLED = "cancelled"
    FROZEN = "frozen"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class OpenAnswer:
    """An outcome that a candidate does not know yet.

    Attributes:
        ending: how the application ended; None where the role is only paused.
        stage: how far they got.
        role_state: what became of the role.
        explanation: what was cleared to be said of the role.
        late: the decision is older than 28 days.
    """

    ending: DispositionKind | None
    stage: Stage
    role_state: RoleState
    explanation: str = ""
    late: bool = False


GUIDES = {
    Situation.AFTER_APPLYING: GuideKind.CLOSURE_AFTER_SCREENING,
    Situation.AFTER_SCREENING: GuideKind.CLOSURE_AFTER_SCREENING,
    Situation.AFTER_INTERVIEWS: GuideKind.CLOSURE,
    Situation.AFTER_FINAL: GuideKind.CLOSURE_AFTER_FINAL,
    Situation.OFFER_WITHDRAWN: GuideKind.CLOSURE_OFFER_WITHDRAWN,
    Situation.FILLED: GuideKind.CLOSURE_FILLED,
    Situation.FILLED_INSIDE: GuideKind.CLOSURE_FILLED_INSIDE,
    Situation.CANCELLED: GuideKind.CLOSURE_CANCELLED,
    Situation.FROZEN: GuideKind.ROLE_FROZEN,
    Situation.LATE: GuideKind.CLOSURE_LATE,
}
DRAFTS = {
    Situation.AFTER_APPLYING: DraftKind.TOLD_AFTER_APPLYING,
    Situation.AFTER_SCREENING: DraftKind.TOLD_AFTER_SCREENING,
    Situation.AFTER_INTERVIEWS: DraftKind.TOLD_IN_WRITING,
    Situation.AFTER_FINAL: DraftKind.TOLD_AFTER_FINAL,
    Situation.OFFER_WITHDRAWN: DraftKind.TOLD_OFFER_WITHDRAWN,
    Situation.FILLED: DraftKind.TOLD_FILLED,
    Situation.FILLED_INSIDE: DraftKind.TOLD_FILLED_INSIDE,
    Situation.CANCELLED: DraftKind.TOLD_CANCELLED,
    Situation.FROZEN: DraftKind.ROLE_FROZEN,
    Situation.LATE: DraftKind.TOLD_LATE,
}
# What a recruiter writes who clears to say that somebody from within got the role.
_FROM_WITHIN = re.compile(
    r"\b(?:from (?:inside|within)|internal(?:ly)?|in-house|works there already|already works there"
    r"|intern besetzt|interne[rnms]? \w+|aus dem haus|aus den eigenen reihen)\b",
    re.IGNORECASE,
)


def situation_of(answer: OpenAnswer) -> Situation:
    """Return what is to be told; an old decision is told as such, whatever it was.

    That somebody from within got the role is said only where what was cleared says so.
    """
    if answer.ending is None:
        return Situation.FROZEN
    if answer.late:
        return Situation.LATE
    if answer.ending is DispositionKind.ROLE_CLOSED:
        closed = _closed_role(answer)
        if closed is not None:
            return closed
    if answer.ending is DispositionKind.DECLINED_BY_CLIENT and answer.stage.at_least(Stage.OFFERED):
        return Situation.OFFER_WITHDRAWN
    return _by_stage(answer.stage)


def _closed_role(answer: OpenAnswer) -> Situation | None:
    if answer.role_state is RoleState.FILLED:
        within = _FROM_WITHIN.search(answer.explanation)
        return Situation.FILLED_INSIDE if within else Situation.FILLED
    return Situation.CANCELLED if answer.role_state is RoleState.CANCELLED else None


def _by_stage(stage: Stage) -> Situation:
    if stage.at_least(Stage.FINAL):
        return Situation.AFTER_FINAL
    if stage.at_least(Stage.INTERVIEWING):
        return Situation.AFTER_INTERVIEWS
    return Situation.AFTER_SCREENING if stage.at_least(Stage.SCREENING) else Situation.AFTER_APPLYING
