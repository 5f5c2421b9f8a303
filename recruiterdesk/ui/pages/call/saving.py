"""What is written down when a call is saved."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.domain.check_ins import CheckInOrigin
from recruiterdesk.domain.retries import TELLING
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in, reschedule_check_in
from recruiterdesk.operations.said import TheySaid
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.ui.pages.call.details import Details
from recruiterdesk.ui.pages.call.outcomes import Outcome


@dataclass(frozen=True, slots=True)
class FinishedCall:
    """One call as the user leaves it."""

    person_id: int
    outcome: Outcome
    details: Details
    note: str
    number: str
    said: TheySaid


def save_call(desk: Desk, call: FinishedCall) -> bool:
    """Record a call; True says that it is stored.

    Raises:
        Refusal: the person is gone, or a day or moment is past.
    """
    if call.outcome.check_in is not None:
        details = call.details
        called = CalledAgain(
            call.outcome.check_in, details.day, details.where, details.since, call.note, call.said
        )
        record_check_in(desk, call.person_id, called)
        return True
    if call.outcome.attempt is None:
        raise ValueError("an outcome is an attempt or a check-in")
    attempt = call.details.voicemail or call.outcome.attempt
    ends = attempt in TELLING or attempt is AttemptOutcome.ENDED
    next_on = None if ends else call.details.day
    reached = Reached(attempt, call.note, call.details.moment, next_on, call.number, call.said)
    record_attempt(desk, call.person_id, reached)
    if ends and call.details.day is not None:
        _agree_on_day(desk, call)
    return True


def _agree_on_day(desk: Desk, call: FinishedCall) -> None:
    """Move the check-in that being told has scheduled to the day that was agreed."""
    for check_in in call_sheet(desk, call.person_id).facts.check_ins:
        if not check_in.placement and call.details.day is not None:
            reschedule_check_in(desk, check_in.id, call.details.day, CheckInOrigin.AGREED)
