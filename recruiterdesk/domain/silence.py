"""They went silent on us: their turn, and tries on two channels that they did not answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from recruiterdesk.domain import records
from recruiterdesk.domain.duties import THEIR_SILENCE, Duty, Reason
from recruiterdesk.domain.facts import PersonFacts, Rules
from recruiterdesk.domain.retries import CONVERSATIONS, PastAttempt, RetryPlan, plan_retry
from recruiterdesk.domain.words import AttemptOutcome, CallKind, Turn

ASK_AGAIN = "ask_again"
ASK_OTHERWISE = "ask_otherwise"


def silence_duties(facts: PersonFacts, rules: Rules) -> Iterator[Duty]:
    """Yield what follows from unanswered tries while it is their turn.

    After a first try it is asked again, in the times of all retries, by the other channel where only one was
    used; after as many tries as the limit allows, on two channels, the application is closed for now. Whoever
    is owed an answer by us, or tried to reach us, is not silent.
    """
    if facts.incoming or facts.closures or facts.callbacks:
        return
    for known in facts.applications:
        if not known.in_play or known.application.turn is not Turn.CANDIDATE:
            continue
        tries = _tries(facts, known.application, rules)
        if tries:
            yield _next_step(known.application, tries, facts, rules)


def _tries(facts: PersonFacts, application: records.Application, rules: Rules) -> Sequence[PastAttempt]:
    tries: list[PastAttempt] = []
    for attempt in facts.attempts:
        if attempt.outcome in CONVERSATIONS or attempt.outcome is AttemptOutcome.WRONG_NUMBER:
            tries.clear()
        elif attempt.at.astimezone(rules.recruiter.zone).date() >= application.turn_since:
            tries.append(PastAttempt(attempt.at, attempt.outcome))
    return tries


def _next_step(
    application: records.Application, tries: Sequence[PastAttempt], facts: PersonFacts, rules: Rules
) -> Duty:
    last = tries[-1].at
    plan = plan_retry(tries, last, rules.recruiter, rules.person_hours(facts), limit=rules.retry)
    on_two_channels = len({one.outcome is AttemptOutcome.MESSAGE_SENT for one in tries}) > 1
    if plan.next_at is None and on_two_channels:
        return _duty(
            application, CallKind.MESSAGE, last, Reason(THEIR_SILENCE, _values(application, plan)), rules
        )
    only_calls = tries[-1].outcome is not AttemptOutcome.MESSAGE_SENT
    otherwise = not on_two_channels and plan.tries_used >= rules.retry.tries - 1
    kind = ASK_OTHERWISE if otherwise and only_calls else ASK_AGAIN
    reason = Reason("task", (("kind", kind), ("text", "")))
    return _duty(application, CallKind.TASK, plan.next_at or last, reason, rules)


def _values(application: records.Application, plan: RetryPlan) -> tuple[tuple[str, str], ...]:
    return (("since", application.turn_since.isoformat()), ("tries", str(plan.tries_used)))


def _duty(
    application: records.Application, kind: CallKind, at: dt.datetime, reason: Reason, rules: Rules
) -> Duty:
    day = at.astimezone(rules.recruiter.zone).date()
    return Duty(
        kind=kind,
        sort_key=f"2 {day.isoformat()}" if kind is CallKind.TASK else day.isoformat(),
        appears_at=at,
        since=day,
        source=("application", application.id),
        reason=reason,
        due_on=day,
        application_id=application.id,
    )
