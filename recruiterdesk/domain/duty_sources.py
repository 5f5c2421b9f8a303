"""The duties that come from single rows: closures, promises, callbacks, check-ins, tasks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from recruiterdesk.domain import records
from recruiterdesk.domain.calling_hours import instant
from recruiterdesk.domain.check_ins import due_moment
from recruiterdesk.domain.duties import OFFER_FREE, Duty, Moment, Reason
from recruiterdesk.domain.endings import written_answer_due
from recruiterdesk.domain.facts import PersonFacts, Rules, last_start, own_choice_since
from recruiterdesk.domain.introductions import Move, next_moves
from recruiterdesk.domain.placement_calls import PlacementCall
from recruiterdesk.domain.promises import due_moments, end_of_promise, last_working_day_for
from recruiterdesk.domain.waiting import queue_date
from recruiterdesk.domain.words import CallKind, CheckInOutcome, HearBy
from recruiterdesk.domain.work_calendar import ONE_DAY

RUNNER_UP_QUEUE_DATE = dt.date.min
CALL_RUNNER_UP = "call_runner_up"
"""The task that is a call: the offer is free again, and the second is called first."""
_KNOWN_REASONS = frozenset({*map(str, CheckInOutcome), *map(str, PlacementCall)})
AFTER_CALLS = "message.after_calls"
"""The reason of a written answer that waits until the calls of the same change of a role are done."""


def closure_duties(facts: PersonFacts, rules: Rules) -> Iterator[Duty]:
    """Yield the duty to tell each outcome that is open: by voice, or in writing."""
    for closure in facts.closures:
        if is_written(closure, facts.person):
            held_until = closure.held_until if closure.id in facts.held_answers else None
            yield _written(closure, rules) if held_until is None else _held(closure, held_until, rules)
        else:
            yield _spoken(closure, rules)


def is_written(closure: records.Closure, person: records.Person) -> bool:
    """Tell whether an outcome is told in writing: a way chosen for it stands above their usual one."""
    if closure.in_writing or closure.asked_not_to_call:
        return True
    return closure.way is None and person.hear_by is HearBy.MAIL


def _spoken(closure: records.Closure, rules: Rules) -> Duty:
    order = queue_date(closure.since, closure.stage, rules.calendar, rules.head_starts)
    return Duty(
        kind=CallKind.CLOSURE,
        sort_key=(RUNNER_UP_QUEUE_DATE if closure.runner_up else order).isoformat(),
        appears_at=closure.opened_at,
        since=closure.since,
        source=("closure", closure.id),
        reason=Reason(f"closure.{closure.cause}", (("since", closure.since.isoformat()),)),
        application_id=closure.application_id,
    )


def _written(closure: records.Closure, rules: Rules) -> Duty:
    due_on = written_answer_due(closure.since, rules.calendar, rules.answers)
    return Duty(
        kind=CallKind.MESSAGE,
        sort_key=due_on.isoformat(),
        appears_at=closure.opened_at,
        since=closure.since,
        source=("closure", closure.id),
        reason=Reason("message.written_answer", (("since", closure.since.isoformat()),)),
        due_on=due_on,
        application_id=closure.application_id,
    )


def _held(closure: records.Closure, until: dt.date, rules: Rules) -> Duty:
    """Return a written answer that waits for the calls of the same change; its day comes without them too."""
    written = _written(closure, rules)
    return replace(
        written,
        appears_at=max(written.appears_at, rules.start_of(until)),
        reason=Reason(AFTER_CALLS, (("since", closure.since.isoformat()), ("on", until.isoformat()))),
    )


def promise_duties(facts: PersonFacts, rules: Rules) -> Iterator[Duty]:
    """Yield each open promise, in the queue from the last working day before it would break.

    One that was given after it would have rung on the day before does not ring at once: it was just said.
    """
    zone = rules.person_hours(facts).zone if facts.promises else None
    for promise in facts.promises:
        before, on_the_day = due_moments(promise.due_on, promise.due_at, rules.recruiter, zone)
        ends = end_of_promise(promise.due_on, promise.due_at, rules.recruiter, zone)
        yield Duty(
            kind=CallKind.PROMISE,
            sort_key=promise.due_on.isoformat(),
            appears_at=rules.start_of(last_working_day_for(ends, rules.recruiter)),
            since=promise.made_at.astimezone(rules.recruiter.zone).date(),
            source=("promise", promise.id),
            reason=Reason("promise", (("due", promise.due_on.isoformat()), ("text", promise.text))),
            due_on=promise.due_on,
            moments=(
                *((Moment(before, in_summary=False, name="before"),) if promise.made_at <= before else ()),
                Moment(on_the_day, in_summary=False),
            ),
        )


def callback_duties(facts: PersonFacts, rules: Rules) -> Iterator[Duty]:
    """Yield each agreed callback, in the queue from its moment on."""
    for callback in facts.callbacks:
        yield Duty(
            kind=CallKind.CALLBACK,
            sort_key=callback.at.isoformat(),
            appears_at=callback.at,
            since=callback.made_at.astimezone(rules.recruiter.zone).date(),
            source=("callback", callback.id),
            reason=Reason("callback", (("at", callback.at.isoformat()),)),
            due_on=callback.at.astimezone(rules.recruiter.zone).date(),
            moments=(Moment(callback.at, in_summary=False),),
        )


def reply_duties(facts: PersonFacts, rules: Rules) -> Iterator[Duty]:
    """Yield one duty for all contacts of theirs that wait for a reply; repeats are counted."""
    if not facts.incoming:
        return
    first = min(facts.incoming, key=lambda contact: contact.at)
    since = first.at.astimezone(rules.recruiter.zone).date()
    yield Duty(
        kind=CallKind.REPLY,
        sort_key=first.at.isoformat(),
        appears_at=first.at,
        since=since,
        source=("incoming_contact", first.id),
        reason=Reason("reply", (("count", str(len(facts.incoming))), ("since", since.isoformat()))),
        due_on=rules.calendar.add_working_days(since, rules.answers.reply_days),
    )


def check_in_duties(facts: PersonFacts, rules: Rules) -> Iterator[Duty]:
    """Yield the check-ins and placement calls.

    No check-in comes due while an application is active or an accepted job has not started; no placement call
    where the recruiter wants none. One for which a time was chosen rings at that time.
    """
    if not facts.check_ins:
        return
    active = any(application.is_active for application in facts.applications)
    start = last_start(facts.applications)
    for check_in in facts.check_ins:
        if (active and not check_in.placement) or (check_in.placement and not rules.placement_calls):
            continue
        comes_on = check_in.due_on if start is None or check_in.placement else max(check_in.due_on, start)
        due, chosen = due_moment(comes_on, rules.recruiter), _chosen_moment(check_in, comes_on, facts, rules)
        kind = CallKind.PLACEMENT if check_in.placement else CallKind.CHECK_IN
        yield Duty(
            kind=kind,
            sort_key=comes_on.isoformat(),
            appears_at=min(due, chosen or due),
            since=comes_on,
            source=("check_in", check_in.id),
            reason=Reason(str(kind), _said_of_check_in(check_in, facts, rules)),
            due_on=comes_on,
            moments=(Moment(chosen or due, in_summary=False),),
        )


def _said_of_check_in(
    check_in: records.CheckIn, facts: PersonFacts, rules: Rules
) -> tuple[tuple[str, str], ...]:
    """Return what is said beside a call again: from when it counts, and what they chose themselves since."""
    own = own_choice_since(facts.applications, check_in.scheduled_on, rules.recruiter.zone)
    chosen = () if own is None else (("own_choice", str(own.kind)), ("chosen_on", own.decided_on.isoformat()))
    return (
        ("scheduled", check_in.scheduled_on.isoformat()),
        ("days", str((check_in.due_on - check_in.scheduled_on).days)),
        ("why", check_in.reason if check_in.reason in _KNOWN_REASONS else ""),
        *((("by_hand", "1"),) if check_in.set_by_hand else ()),
        *chosen,
    )


def _chosen_moment(
    check_in: records.CheckIn, comes_on: dt.date, facts: PersonFacts, rules: Rules
) -> dt.datetime | None:
    """Return the moment that was chosen for a call, by their clock: it rings then, not at 10:00."""
    if check_in.call_at is None:
        return None
    return instant(comes_on, check_in.call_at, rules.person_hours(facts).zone or rules.recruiter.zone)


def task_duties(facts: PersonFacts, rules: Rules) -> Iterator[Duty]:
    """Yield the recruiter's own tasks for this person from the day on which they are due."""
    for task in facts.tasks:
        if task.kind == CALL_RUNNER_UP:
            yield _first_call(task, facts, rules)
            continue
        yield Duty(
            kind=CallKind.TASK,
            sort_key=f"2 {task.due_on.isoformat()}",
            appears_at=rules.start_of(task.due_on),
            since=task.due_on,
            source=("task", task.id),
            reason=Reason("task", (("kind", task.kind), ("text", task.text))),
            due_on=task.due_on,
        )


def _first_call(task: records.Task, facts: PersonFacts, rules: Rules) -> Duty:
    """Return the call to the runner-up whose offer is free again: they wait, and come before all others."""
    in_play = [known.application for known in facts.applications if known.in_play]
    begun = min((one.last_substance_on for one in in_play), default=task.due_on)
    return Duty(
        kind=CallKind.HOLDING,
        sort_key=RUNNER_UP_QUEUE_DATE.isoformat(),
        appears_at=rules.start_of(task.due_on),
        since=min(begun, task.due_on),
        source=("task", task.id),
        reason=Reason(OFFER_FREE, (("since", task.due_on.isoformat()), ("role", task.text))),
        due_on=task.due_on,
        application_id=in_play[0].id if len(in_play) == 1 else None,
    )


def introduction_duties(facts: PersonFacts, rules: Rules) -> Iterator[Duty]:
    """Yield what is to be done for each introduction, from its day on until the consent ends.

    Asking how it went is due, and rings, at 10:00 of its day; everything else is there with its day.
    """
    for introduction in facts.introductions:
        for next_move in next_moves(introduction, rules.introductions):
            asks = next_move.move is Move.FOLLOW_UP
            due_on, until = next_move.due_on, next_move.until
            moment = due_moment(due_on, rules.recruiter)
            yield Duty(
                kind=CallKind.INTRODUCTION,
                sort_key=f"1 {due_on.isoformat()}",
                appears_at=moment if asks else rules.start_of(due_on),
                until_at=None if until is None else rules.start_of(until + ONE_DAY),
                since=introduction.state_since,
                source=("introduction", introduction.id),
                reason=_introduction_reason(introduction, next_move.move),
                due_on=due_on,
                moments=(Moment(moment, in_summary=False),) if asks else (),
            )


def _introduction_reason(introduction: records.Introduction, move: Move) -> Reason:
    made_on = introduction.introduced_on or introduction.state_since
    if move is Move.FOLLOW_UP:
        return Reason("introduction", (("since", made_on.isoformat()),))
    until = introduction.until.isoformat() if introduction.until is not None else ""
    asked = introduction.contact_asked_on or introduction.candidate_asked_on or introduction.state_since
    return Reason(
        f"introduction.move.{move}",
        (("since", introduction.state_since.isoformat()), ("asked", asked.isoformat()), ("until", until)),
    )
