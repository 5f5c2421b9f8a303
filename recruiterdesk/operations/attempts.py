"""Records what came of a call, a message or a letter, and everything that follows from it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.retries import SPOKEN, TELLING
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, HearBy
from recruiterdesk.operations.applications import Ending, active, end_in
from recruiterdesk.operations.at_hand import OpenMatters, matters_of
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.said import NOTHING_SAID, TheySaid, write_what_they_said
from recruiterdesk.operations.scheduling import desk_calendar, move_check_ins, schedule_check_in
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer

BY_VOICE = frozenset({AttemptOutcome.TOLD, AttemptOutcome.TOLD_INBOUND}) | SPOKEN
PAUSE_WORKING_DAYS = 20


@dataclass(frozen=True, slots=True)
class AttemptResult:
    """What was recorded: the attempt, what was closed, and the check-in that was scheduled, if one was."""

    attempt_id: int
    closures_told: int
    check_in_on: dt.date | None


@dataclass(frozen=True, slots=True)
class Reached:
    """One try as the user reports it. `callback_at` is aware; `next_on` is a promised or agreed day."""

    outcome: AttemptOutcome
    note: str = ""
    callback_at: dt.datetime | None = None
    next_on: dt.date | None = None
    number: str = ""
    said: TheySaid = NOTHING_SAID


def record_attempt(desk: Desk, person_id: int, reached: Reached) -> AttemptResult:
    """Record one try to reach a person; without anything owed it is a new call by hand.

    Told closes every open closure of the person and schedules the check-in; a try without success counts for
    all that is owed and puts the next one off; spoke answers what needed a word.

    Raises:
        Refusal: the person is gone, or the outcome needs something that is missing (a callback's moment in the
            future, a closure of a frozen role).
    """

    def work(writer: Writer) -> AttemptResult:
        matters = matters_of(writer, person_id)
        _check(reached, matters, desk.clock.now())
        now = desk.clock.now()
        attempt = writer.insert(records.Attempt(0, person_id, reached.outcome, now, reached.note))
        write_history(
            writer, person_id, now, f"attempt.{reached.outcome}",
            text=reached.note, at=reached.callback_at.isoformat() if reached.callback_at else "", next=reached.next_on,
        )  # fmt: skip
        write_what_they_said(writer, desk, person_id, reached.said)
        told, check_in_on = _follow(writer, desk, matters_of(writer, person_id), reached)
        return AttemptResult(attempt.id, told, check_in_on)

    return desk.run(label_for(desk, f"attempt.{reached.outcome}", person_id), work)


def _check(reached: Reached, matters: OpenMatters, now: dt.datetime) -> None:
    if reached.outcome is AttemptOutcome.BAD_MOMENT and reached.callback_at is None:
        raise Refusal("attempt.callback_needed")
    if reached.callback_at is not None and reached.callback_at <= now:
        raise Refusal("attempt.callback_past", at=reached.callback_at.isoformat())
    if reached.outcome in (AttemptOutcome.WILL_WAIT, AttemptOutcome.ENDED) and not _frozen(matters):
        raise Refusal("attempt.role_not_frozen", name=matters.person.full_name)


def _frozen(matters: OpenMatters) -> tuple[records.Closure, ...]:
    return tuple(closure for closure in matters.closures if closure.cause == "role_frozen")


def _follow(writer: Writer, desk: Desk, matters: OpenMatters, reached: Reached) -> tuple[int, dt.date | None]:
    outcome = reached.outcome
    _answer_callbacks(writer, desk, matters, outcome)
    if reached.callback_at is not None:
        writer.insert(records.Callback(0, matters.person.id, reached.callback_at, desk.clock.now()))
    if outcome in BY_VOICE:
        _note_conversation(writer, desk, matters, reached)
    if outcome in TELLING:
        return _tell(writer, desk, matters, outcome)
    if outcome in (AttemptOutcome.WILL_WAIT, AttemptOutcome.ENDED):
        return _settle_frozen(writer, desk, matters, reached)
    if outcome is AttemptOutcome.SPOKE:
        _answer_everything(writer, desk, matters, reached.next_on)
    if outcome is AttemptOutcome.WRONG_NUMBER:
        _mark_wrong(writer, matters, reached.number)
    if outcome in (AttemptOutcome.WANTS_WRITING, AttemptOutcome.ASKED_NOT_TO_CALL):
        _turn_to_writing(writer, matters, outcome)
    return 0, None


def _answer_callbacks(writer: Writer, desk: Desk, matters: OpenMatters, outcome: AttemptOutcome) -> None:
    """A try answers the callbacks whose time has come; a conversation or an answer those that lie ahead too."""
    now = desk.clock.now()
    for callback in matters.callbacks:
        if callback.at <= now or outcome in TELLING | SPOKEN:
            writer.update(callback, answered_at=now)


def _note_conversation(writer: Writer, desk: Desk, matters: OpenMatters, reached: Reached) -> None:
    """What a real conversation does to everything else: it is substance, and an answer to their tries."""
    now, today = desk.clock.now(), desk.clock.today()
    for contact in matters.incoming:
        writer.update(contact, answered_at=now)
    for known in matters.applications:
        if known.in_play:
            writer.update(
                known.application, last_substance_on=max(today, known.application.last_substance_on)
            )
    if matters.person.snoozed_until is not None:
        writer.update(matters.person, snoozed_until=None)
    numbers = [p for p in matters.phones if p.number == reached.number or len(matters.phones) == 1]
    for phone in numbers:
        writer.update(phone, last_worked_at=now, wrong=False)
    move_check_ins(writer, desk, matters)


def _tell(
    writer: Writer, desk: Desk, matters: OpenMatters, outcome: AttemptOutcome
) -> tuple[int, dt.date | None]:
    now = desk.clock.now()
    for closure in matters.closures:
        writer.update(closure, closed_at=now, outcome=outcome)
    for promise in matters.promises:
        writer.update(promise, kept_at=now)
    for contact in matters.incoming:
        writer.update(writer.load(records.IncomingContact, contact.id), answered_at=now)
    if not matters.closures:
        return 0, None
    return len(matters.closures), schedule_check_in(writer, desk, matters)


def _settle_frozen(
    writer: Writer, desk: Desk, matters: OpenMatters, reached: Reached
) -> tuple[int, dt.date | None]:
    """A frozen role's call ends in "will wait" (paused, with a next word) or "ended" (role closed)."""
    closure = _frozen(matters)[0]
    now, today = desk.clock.now(), desk.clock.today()
    writer.update(closure, closed_at=now, outcome=reached.outcome)
    application = writer.load(records.Application, closure.application_id)
    if reached.outcome is AttemptOutcome.WILL_WAIT:
        calendar = desk_calendar(desk)
        next_on = reached.next_on or calendar.add_working_days(today, PAUSE_WORKING_DAYS)
        writer.update(application, paused=True, fixed_on=next_on, last_substance_on=today)
        return 1, None
    if active(writer, application):
        ended = end_in(writer, desk, application, Ending(DispositionKind.ROLE_CLOSED))
        if ended is not None:
            told = writer.load(records.Closure, ended)
            writer.update(told, closed_at=now, outcome=reached.outcome)
    return 1, schedule_check_in(writer, desk, matters)


def _answer_everything(writer: Writer, desk: Desk, matters: OpenMatters, next_on: dt.date | None) -> None:
    """Spoke answers reply, promise, holding, introduction and placement duties; a next day is a new promise."""
    now, today = desk.clock.now(), desk.clock.today()
    for promise in matters.promises:
        writer.update(promise, kept_at=now)
    for known in matters.applications:
        if known.application.runner_up_since is not None and known.disposition is None:
            writer.update(writer.load(records.Application, known.application.id), runner_up_told=True)
        if known.disposition is None and known.application.paused:
            later = desk_calendar(desk).add_working_days(today, PAUSE_WORKING_DAYS)
            writer.update(
                writer.load(records.Application, known.application.id),
                fixed_on=later,
                last_substance_on=today,
            )
    for check_in in writer.find(records.CheckIn, person_id=matters.person.id, done_at=None, placement=1):
        if check_in.due_on <= today:
            writer.update(check_in, done_at=now)
    for introduction in writer.find(records.Introduction, person_id=matters.person.id):
        writer.update(introduction, state_since=today)
    if next_on is not None:
        writer.insert(records.Promise(0, matters.person.id, next_on, now))


def _mark_wrong(writer: Writer, matters: OpenMatters, number: str) -> None:
    usable = [phone for phone in matters.phones if not phone.wrong]
    chosen = [phone for phone in usable if phone.number == number] or usable[:1]
    for phone in chosen:
        writer.update(phone, wrong=True, preferred=False)


def _turn_to_writing(writer: Writer, matters: OpenMatters, outcome: AttemptOutcome) -> None:
    not_to_call = outcome is AttemptOutcome.ASKED_NOT_TO_CALL
    writer.update(writer.load(records.Person, matters.person.id), hear_by=HearBy.MAIL)
    for closure in matters.closures:
        writer.update(closure, in_writing=True, asked_not_to_call=not_to_call)
