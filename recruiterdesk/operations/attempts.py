"""Records what came of a call, a message or a letter, and everything that follows from it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.retries import CONVERSATIONS, SPOKEN, TELLING
from recruiterdesk.domain.words import AttemptOutcome, ConsentKind, HearBy
from recruiterdesk.operations.at_hand import OpenMatters, matters_of
from recruiterdesk.operations.consents import ConsentAnswer, answer_in
from recruiterdesk.operations.conversation import answer_everything, note_conversation, note_reached
from recruiterdesk.operations.during_call import (
    agree_on_check_in,
    promise_in_call,
    refuse_past_promise,
    refuse_second_record,
)
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.said import NOTHING_SAID, TheySaid, write_what_they_said
from recruiterdesk.operations.scheduling import restart_check_ins
from recruiterdesk.operations.telling import frozen_closures, settle_frozen, tell
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.callees import callees
from recruiterdesk.storage.writer import Writer

BY_VOICE = (frozenset({AttemptOutcome.TOLD, AttemptOutcome.TOLD_INBOUND}) | SPOKEN) - {
    AttemptOutcome.BAD_MOMENT
}


@dataclass(frozen=True, slots=True)
class AttemptResult:
    """What was recorded: what was closed, and the check-in that was scheduled, if one was."""

    closures_told: int
    check_in_on: dt.date | None


@dataclass(frozen=True, slots=True)
class Reached:
    """One try as the user reports it. `callback_at` is aware; `next_on` is the day of the next word.

    `agreed_on` is the day of the next call that was agreed when they were told; `promised_on` that of a
    promise given beside the outcome, `promised_by` its time by our clock. `message_sent` says that a message
    went out after the call, which is a try of its own. `from_today` gives up the day that was agreed for
    calling again: it is by the rule from today. `told_on` is the day on which they were told, where that was
    not today. `last_attempt_id` is the last attempt that was recorded when the call began, 0 for none.
    """

    outcome: AttemptOutcome
    note: str = ""
    callback_at: dt.datetime | None = None
    next_on: dt.date | None = None
    number: str = ""
    said: TheySaid = NOTHING_SAID
    agreed_on: dt.date | None = None
    promised_on: dt.date | None = None
    last_attempt_id: int | None = None
    message_sent: bool = False
    from_today: bool = False
    promised_by: dt.time | None = None
    told_on: dt.date | None = None


def record_attempt(desk: Desk, person_id: int, reached: Reached) -> AttemptResult:
    """Record one try to reach a person; without anything owed it is a new call by hand.

    Told closes every open closure of the person and schedules the check-in; a try without success counts for
    all that is owed and puts the next one off; spoke answers what needed a word. A check-in that is due stays
    due until its own outcome is recorded, or the one mail after unanswered calls is sent.

    Raises:
        Refusal: the person is gone, or the outcome needs something that is missing (a callback's moment in
            the future, a closure of a frozen role), or a day is past, or the one on which they were told is
            ahead, or an attempt was recorded since the call began.
    """

    def work(writer: Writer) -> AttemptResult:
        matters = matters_of(writer, person_id)
        now = desk.clock.now()
        refuse_second_record(writer, person_id, reached.last_attempt_id)
        _check(reached, matters, now, desk.clock.today())
        refuse_past_promise(desk, reached.promised_on, reached.promised_by)
        _write_attempt(writer, person_id, reached, now)
        write_what_they_said(writer, desk, person_id, reached.said)
        if reached.said != NOTHING_SAID:
            matters = matters_of(writer, person_id)
        told, check_in_on = _follow(writer, desk, matters, reached)
        if check_in_on is not None and reached.agreed_on is not None:
            agree_on_check_in(writer, desk, person_id, reached.agreed_on)
            check_in_on = reached.agreed_on
        promise_in_call(writer, desk, person_id, reached.promised_on, reached.promised_by)
        return AttemptResult(told, check_in_on)

    return desk.run(label_for(desk, f"attempt.{reached.outcome}", person_id), work)


def _write_attempt(writer: Writer, person_id: int, reached: Reached, now: dt.datetime) -> None:
    writer.insert(records.Attempt(0, person_id, reached.outcome, now, reached.note))
    at = reached.callback_at.astimezone(dt.UTC).isoformat() if reached.callback_at else ""
    write_history(
        writer, person_id, now, f"attempt.{reached.outcome}",
        text=reached.note, at=at, next=reached.next_on,
    )  # fmt: skip
    if reached.message_sent:
        writer.insert(records.Attempt(0, person_id, AttemptOutcome.MESSAGE_SENT, now))
        write_history(writer, person_id, now, "attempt.message_sent")


def _check(reached: Reached, matters: OpenMatters, now: dt.datetime, today: dt.date) -> None:
    if reached.outcome is AttemptOutcome.BAD_MOMENT and reached.callback_at is None:
        raise Refusal("attempt.callback_needed")
    if reached.callback_at is not None and reached.callback_at <= now:
        raise Refusal("attempt.callback_past", at=reached.callback_at.isoformat())
    if reached.next_on is not None and reached.next_on < today:
        raise Refusal("promise.past", date=reached.next_on.isoformat())
    if reached.agreed_on is not None and reached.agreed_on <= today:
        raise Refusal("check_in.next_past", date=reached.agreed_on.isoformat())
    if reached.told_on is not None and reached.told_on > today:
        raise Refusal("attempt.told_ahead", date=reached.told_on.isoformat())
    if reached.outcome in (AttemptOutcome.WILL_WAIT, AttemptOutcome.ENDED) and not frozen_closures(matters):
        raise Refusal("attempt.role_not_frozen", name=matters.person.full_name)


def _follow(writer: Writer, desk: Desk, matters: OpenMatters, reached: Reached) -> tuple[int, dt.date | None]:
    outcome = reached.outcome
    _answer_callbacks(writer, desk, matters, outcome)
    if reached.callback_at is not None:
        writer.insert(records.Callback(0, matters.person.id, reached.callback_at, desk.clock.now()))
    if outcome is AttemptOutcome.BAD_MOMENT:
        note_reached(writer, desk, matters, reached.number)
    if outcome in BY_VOICE:
        note_conversation(writer, desk, matters, reached.number)
        if reached.from_today:
            restart_check_ins(writer, desk, matters_of(writer, matters.person.id))
    if outcome in TELLING:
        open_now = matters_of(writer, matters.person.id)
        return tell(writer, desk, open_now, outcome, reached.next_on, reached.told_on)
    if outcome in (AttemptOutcome.WILL_WAIT, AttemptOutcome.ENDED):
        return settle_frozen(writer, desk, matters_of(writer, matters.person.id), outcome, reached.next_on)
    if outcome is AttemptOutcome.SPOKE:
        answer_everything(writer, desk, matters_of(writer, matters.person.id), reached.next_on)
    if outcome is AttemptOutcome.WRONG_NUMBER:
        _mark_wrong(writer, desk, matters, reached.number)
    if outcome in (AttemptOutcome.WANTS_WRITING, AttemptOutcome.ASKED_NOT_TO_CALL):
        _turn_to_writing(writer, desk, matters, outcome)
    return 0, None


def _answer_callbacks(writer: Writer, desk: Desk, matters: OpenMatters, outcome: AttemptOutcome) -> None:
    """A try answers callbacks whose time has come; a conversation or an answer those that lie ahead too."""
    now = desk.clock.now()
    for callback in matters.callbacks:
        if callback.at <= now or outcome in CONVERSATIONS:
            writer.update(callback, answered_at=now)


def _mark_wrong(writer: Writer, desk: Desk, matters: OpenMatters, number: str) -> None:
    """Mark the number that was called; where it isn't named, the one that the desk shows."""
    called = number or callees(desk, [matters.person.id])[matters.person.id].phone
    for phone in matters.phones:
        if phone.number == called:
            writer.update(phone, wrong=True, preferred=False)


def _turn_to_writing(writer: Writer, desk: Desk, matters: OpenMatters, outcome: AttemptOutcome) -> None:
    """They hear it in writing; whoever asked not to be called is not called again either."""
    not_to_call = outcome is AttemptOutcome.ASKED_NOT_TO_CALL
    if not_to_call:
        answer_in(writer, desk, matters.person.id, ConsentAnswer(ConsentKind.CALL, given=False))
    writer.update(writer.load(records.Person, matters.person.id), hear_by=HearBy.MAIL)
    for closure in matters.closures:
        writer.update(closure, in_writing=True, asked_not_to_call=not_to_call)
