"""Everything owed to one person, with retries, agreed callbacks and snoozes taken into account."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from recruiterdesk.core.values import replaced
from recruiterdesk.domain import records
from recruiterdesk.domain.calling_hours import next_start_of_call_hours
from recruiterdesk.domain.duties import CALLS, Duty, Moment, Reason
from recruiterdesk.domain.duty_sources import (
    callback_duties,
    check_in_duties,
    closure_duties,
    introduction_duties,
    promise_duties,
    reply_duties,
    task_duties,
)
from recruiterdesk.domain.facts import PersonFacts, Rules
from recruiterdesk.domain.promises import end_of_promise
from recruiterdesk.domain.quiet import quiet_duties
from recruiterdesk.domain.retries import SPOKEN, TELLING, PastAttempt, plan_retry
from recruiterdesk.domain.silence import silence_duties
from recruiterdesk.domain.words import AttemptOutcome, CallKind
from recruiterdesk.domain.work_calendar import ONE_DAY

# After these a new series of tries begins: they were spoken with, have their answer, or need another number.
BEGINS_ANEW = TELLING | SPOKEN | {AttemptOutcome.WRONG_NUMBER}
SNOOZED = "snoozed"
"""The moment at which a snooze ends."""
SOURCES = (
    callback_duties,
    promise_duties,
    reply_duties,
    closure_duties,
    quiet_duties,
    check_in_duties,
    introduction_duties,
    task_duties,
    silence_duties,
)


@dataclass(frozen=True, slots=True)
class NextTry:
    """What follows from the tries so far: the next one, and from when on to write instead."""

    next_at: dt.datetime | None
    write_from: dt.datetime | None
    tries: int
    last_at: dt.datetime | None = None


def duties_of(facts: PersonFacts, rules: Rules) -> tuple[Duty, ...]:
    """Return everything owed to the person, each with the moments at which it is announced.

    A person who asked not to be contacted is owed nothing that the desk would do by itself.
    """
    if facts.person.do_not_contact:
        return ()
    duties = [duty for source in SOURCES for duty in source(facts, rules)]
    calls = [duty for duty in duties if duty.kind in CALLS]
    others = [duty for duty in duties if duty.kind not in CALLS]
    after_tries = _after_tries(calls, facts, rules)
    held = [_put_off(duty, facts, rules) for duty in after_tries]
    owed = (*(_snoozed(duty, facts) for duty in others), *held)
    return tuple(_announced(duty, facts, rules) for duty in owed if duty is not None)


def series_of(facts: PersonFacts, begun_at: dt.datetime) -> tuple[PastAttempt, ...]:
    """Return the tries since the last conversation, and since the oldest open duty began, oldest first."""
    series: list[PastAttempt] = []
    for attempt in facts.attempts:
        if attempt.outcome in BEGINS_ANEW:
            series.clear()
        elif attempt.at >= begun_at:
            series.append(PastAttempt(attempt.at, attempt.outcome))
    return tuple(series)


def _begun_at(facts: PersonFacts, calls: Sequence[Duty]) -> dt.datetime:
    """Return since when tries count: from the oldest open duty on, or from their last try to reach us."""
    their_tries = (contact.at for contact in facts.incoming)
    return max((min(duty.appears_at for duty in calls), *their_tries))


def next_try(facts: PersonFacts, calls: Sequence[Duty], rules: Rules) -> NextTry:
    """Work out the next try for a person from the tries so far, counted over all that is owed."""
    if not calls:
        return NextTry(None, None, 0)
    series = series_of(facts, _begun_at(facts, calls))
    if not series:
        return NextTry(None, None, 0)
    only_check_ins = all(duty.kind is CallKind.CHECK_IN for duty in calls)
    limit = rules.check_in_retry if only_check_ins else rules.retry
    last = series[-1].at
    plan = plan_retry(series, last, rules.recruiter, rules.person_hours(facts), limit=limit)
    if plan.next_at is None:
        return NextTry(None, last, plan.tries_used, last)
    return NextTry(plan.next_at, plan.ends_at, plan.tries_used, last)


def _after_tries(calls: Sequence[Duty], facts: PersonFacts, rules: Rules) -> list[Duty]:
    """Put calls off until the next try; where no try is left, what was tried for goes out in writing.

    What comes up only after the last try stays a call: nobody was called for it yet.
    """
    planned = next_try(facts, calls, rules)
    result: list[Duty] = []
    for duty in calls:
        tried_for = planned.last_at is not None and duty.appears_at <= planned.last_at
        call = duty if duty.attempts == planned.tries else replaced(duty, attempts=planned.tries)
        write_from = planned.write_from if tried_for else None
        if planned.next_at is not None:
            waiting = replaced(call, until_at=write_from).held(planned.next_at, planned.tries)
            result += [waiting] if waiting is not None else []
        elif write_from is None:
            result.append(call)
        if write_from is not None:
            result.append(_in_writing(call, write_from, rules))
    return result


def _in_writing(call: Duty, at: dt.datetime, rules: Rules) -> Duty:
    """Return the duty as it is when no try is left: the answer goes out in writing, a call is offered."""
    day = at.astimezone(rules.recruiter.zone).date()
    appears = max(at, call.appears_at)
    return replaced(
        call,
        kind=CallKind.MESSAGE,
        sort_key=day.isoformat(),
        appears_at=appears,
        due_on=day,
        reason=Reason(
            "message.write_instead",
            (
                ("tries", str(call.attempts)),
                ("instead_of", call.reason.key),
                *(pair for pair in call.reason.values if pair[0] == "role"),
            ),
        ),
        moments=(),
    )


def _put_off(duty: Duty, facts: PersonFacts, rules: Rules) -> Duty | None:
    """Let a call wait for the agreed callback, or for a snooze."""
    agreed = (callback.at for callback in facts.callbacks if not _stands_beside(duty, callback, facts, rules))
    snoozed = (facts.person.snoozed_until,) if facts.person.snoozed_until is not None else ()
    until = max((*agreed, *snoozed), default=None)
    return duty if duty.kind not in CALLS or until is None else duty.held(until, duty.attempts)


def _stands_beside(duty: Duty, callback: records.Callback, facts: PersonFacts, rules: Rules) -> bool:
    """Tell whether a duty came up after a callback was agreed, and can't wait for it.

    So it is with a promise that ends before it, and with their try that would get no reply in time.
    """
    if duty.kind is CallKind.PROMISE:
        promise = next(one for one in facts.promises if one.id == duty.source[1])
        zone = rules.person_hours(facts).zone
        ends = end_of_promise(promise.due_on, promise.due_at, rules.recruiter, zone)
        return promise.made_at >= callback.made_at and ends < callback.at
    if duty.kind is CallKind.REPLY and duty.due_on is not None:
        last = max(contact.at for contact in facts.incoming)
        return last >= callback.made_at and rules.start_of(duty.due_on + ONE_DAY) <= callback.at
    return False


def _snoozed(duty: Duty, facts: PersonFacts) -> Duty | None:
    """Put an agreed callback off where the recruiter snoozed the person; nothing else moves it."""
    until = facts.person.snoozed_until
    if duty.kind is not CallKind.CALLBACK or until is None:
        return duty
    return duty.held(until, duty.attempts)


def _announced(duty: Duty, facts: PersonFacts, rules: Rules) -> Duty:
    """Give the duty its moments: it rings at its own or as a snooze ends, else in the summary.

    The summary comes as call hours begin, after a try or an agreed call that was waited for too. What is no
    call stands in the queue through a snooze, and is announced once more as it ends.
    """
    snoozed, held_until = facts.person.snoozed_until, duty.held_until
    if duty.kind not in CALLS and duty.kind is not CallKind.CALLBACK:
        moments = duty.moments or (_in_summary(_came_up(duty, facts), rules),)
        if snoozed is not None and snoozed > moments[0].due_at:
            moments += (Moment(due_at=snoozed, in_summary=not duty.moments, name=SNOOZED),)
        return replaced(duty, moments=moments)
    waits = max((moment for moment in (held_until, snoozed) if moment is not None), default=None)
    later = tuple(moment for moment in duty.moments if waits is None or moment.due_at >= waits)
    if later:
        return replaced(duty, moments=later)
    if waits is not None and waits == snoozed and (duty.moments or held_until == snoozed):
        ends = Moment(due_at=waits, in_summary=not duty.moments, name=SNOOZED)
        return replaced(duty, moments=(ends,))
    return replaced(duty, moments=(_in_summary(duty.appears_at, rules),))


def _came_up(duty: Duty, facts: PersonFacts) -> dt.datetime:
    """Return the moment from which a duty waits for a summary; a task of today was not there this morning."""
    if duty.kind is not CallKind.TASK:
        return duty.appears_at
    made = (task.made_at for task in facts.tasks if duty.source == ("task", task.id))
    return max((duty.appears_at, *made))


def _in_summary(appears_at: dt.datetime, rules: Rules) -> Moment:
    return Moment(due_at=next_start_of_call_hours(appears_at, rules.recruiter), in_summary=True)
