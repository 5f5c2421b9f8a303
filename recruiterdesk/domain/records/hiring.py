"""Clients, their roles, and who stands where in them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.words import DispositionKind, RoleState, Stage, Turn, WithdrawalReason


@dataclass(frozen=True, slots=True)
class Client:
    """An organisation that hires."""

    id: int
    name: str
    spoken_name: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """A job to fill (requisition)."""

    id: int
    client_id: int
    title: str
    spoken_title: str = ""
    hiring_manager: str = ""
    role_state: RoleState = RoleState.OPEN
    explanation: str = ""
    cleared_with: str = ""


@dataclass(frozen=True, slots=True)
class Application:
    """One candidate for one role; it is active while it has no disposition and is not paused.

    `words_without_news` counts how often in a row they heard that there is no news yet. `own_stage` is the
    key of the stage that the recruiter added, where it stands at one; `stage` is what that one counts as.
    """

    id: int
    person_id: int
    role_id: int
    stage: Stage
    stage_since: dt.date
    turn: Turn
    turn_since: dt.date
    last_substance_on: dt.date
    fixed_on: dt.date | None = None
    runner_up_since: dt.date | None = None
    runner_up_told: bool = False
    paused: bool = False
    long_ago: bool = False
    source: str = ""
    words_without_news: int = 0
    own_stage: str = ""

    @property
    def stage_key(self) -> str:
        """The key of its stage: of the added one, or of the nine."""
        return self.own_stage or str(self.stage)


@dataclass(frozen=True, slots=True)
class Disposition:
    """How an application ended; `starts_on` is the first day of a job that was accepted.

    `withdrawal_reason` is why it was their own choice, where they said so.
    """

    id: int
    application_id: int
    kind: DispositionKind
    decided_on: dt.date
    recorded_at: dt.datetime
    stage_at_end: Stage
    internal_reason: str = ""
    may_tell: str = ""
    cleared_with: str = ""
    decided_by: str = ""
    starts_on: dt.date | None = None
    withdrawal_reason: WithdrawalReason | None = None
