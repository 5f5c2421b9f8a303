"""What is written down when a call is saved."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.domain.retries import TELLING
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in
from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui.pages.call.outcomes import Outcome
from recruiterdesk.ui.pages.call.told_by import told_by_note


@dataclass(frozen=True, slots=True)
class FinishedCall:
    """One call as the user leaves it, with the outcome that its key names."""

    outcome: Outcome
    call: RunningCall


def save_call(desk: Desk, finished: FinishedCall) -> None:
    """Record a call as one step that undo takes back.

    Raises:
        Refusal: the person is gone, a day or moment is past, or the call was recorded from elsewhere.
    """
    if finished.outcome.check_in is not None:
        _save_check_in(desk, finished.outcome.check_in, finished.call)
    elif finished.outcome.attempt is not None:
        _save_attempt(desk, finished.call.details.voicemail or finished.outcome.attempt, finished.call)


def _save_check_in(desk: Desk, outcome: CheckInOutcome, call: RunningCall) -> None:
    details = call.details
    called = CalledAgain(
        outcome, details.day, details.where, details.since, call.notes, call.said,
        call.promised_on, call.last_attempt_id, details.day_by, details.call_at, details.message_sent,
        call.promised_by, details.job_title,
    )  # fmt: skip
    record_check_in(desk, call.person_id, called)


def _save_attempt(desk: Desk, outcome: AttemptOutcome, call: RunningCall) -> None:
    day = call.details.day
    ends = outcome in TELLING or outcome is AttemptOutcome.ENDED
    told = told_by_note(call.details.told_by, call.details.told_on)
    note = "\n".join(part for part in (told, call.notes) if part)
    reached = Reached(
        outcome, note, call.details.moment, None if ends else day, call.number, call.said,
        day if ends else None, call.promised_on, call.last_attempt_id, call.details.message_sent,
        call.details.from_today, call.promised_by, call.details.told_on,
    )  # fmt: skip
    record_attempt(desk, call.person_id, reached)
