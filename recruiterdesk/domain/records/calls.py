"""What is owed to people, and the calls in which it is told."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome, HearBy, Stage


@dataclass(frozen=True, slots=True)
class Closure:
    """The duty to tell a candidate the outcome; open while `closed_at` is None.

    The cause is the kind of the disposition, or "role_frozen". `since` is the day on which the wait began.
    What a change of a role's state opened knows the role (`changed_role_id`), the `way` where the recruiter
    chose one, and as a written answer until which day (`held_until`) it waits for the calls of that change.
    """

    id: int
    person_id: int
    application_id: int
    cause: str
    since: dt.date
    stage: Stage
    opened_at: dt.datetime
    runner_up: bool = False
    in_writing: bool = False
    asked_not_to_call: bool = False
    probably_told: bool = False
    closed_at: dt.datetime | None = None
    outcome: AttemptOutcome | None = None
    cancelled: bool = False
    way: HearBy | None = None
    changed_role_id: int | None = None
    held_until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to reach someone."""

    id: int
    person_id: int
    outcome: AttemptOutcome
    at: dt.datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """A dated commitment to a person: open while neither kept nor withdrawn."""

    id: int
    person_id: int
    due_on: dt.date
    made_at: dt.datetime
    due_at: dt.datetime | None = None
    text: str = ""
    kept_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Callback:
    """A call agreed for a moment."""

    id: int
    person_id: int
    at: dt.datetime
    made_at: dt.datetime
    answered_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class IncomingContact:
    """They tried to reach us; open until we replied."""

    id: int
    person_id: int
    at: dt.datetime
    way: str = ""
    note: str = ""
    answered_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A call some time after the closure, or around a start (placement).

    `reason` is the outcome that it follows from, or which placement call it is. `call_at` is the time of day,
    by their clock, that was chosen for it instead of the proposed one.
    """

    id: int
    person_id: int
    due_on: dt.date
    scheduled_on: dt.date
    interval_days: int
    placement: bool = False
    agreed: bool = False
    set_by_hand: bool = False
    round: int = 1
    reason: str = ""
    outcome: CheckInOutcome | None = None
    done_at: dt.datetime | None = None
    call_at: dt.time | None = None
    skipped_because: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """Something that the recruiter owes; what is no longer needed was `dropped` at `done_at`."""

    id: int
    person_id: int
    kind: str
    text: str
    due_on: dt.date
    made_at: dt.datetime
    done_at: dt.datetime | None = None
    dropped: bool = False
