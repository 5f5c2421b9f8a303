"""Silence towards people who are still in: holding messages and calls, and the runner-up's first word."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from recruiterdesk.domain.duties import RUNNER_UP, Duty, Reason
from recruiterdesk.domain.waiting import queue_date
from recruiterdesk.domain.words import CallKind, Stage, Turn

if TYPE_CHECKING:
    from recruiterdesk.domain import records
    from recruiterdesk.domain.facts import PersonFacts, Rules

# So often they hear that there is no news yet; before the next time the hiring manager is asked.
WORDS_WITHOUT_NEWS = 2


def word_owed_on(
    application: records.Application, promised_on: dt.date | None, rules: Rules
) -> dt.date | None:
    """Return the day from which an application in play owes its candidate a word; None on their turn.

    A promise is the limit where there is one: word is owed one working day before it ends. Else some working
    days (five) after the last substance; a fixed date holds that back until one working day after it.
    """
    if application.turn is Turn.CANDIDATE:
        return None
    calendar = rules.calendar
    if promised_on is not None:
        return rules.at_work.add_working_days(promised_on, -1)
    quiet = calendar.add_working_days(application.last_substance_on, rules.answers.quiet_days)
    if application.turn is Turn.FIXED_DATE and application.fixed_on is not None:
        return max(quiet, calendar.add_working_days(application.fixed_on, 1))
    return quiet


def quiet_duties(facts: PersonFacts, rules: Rules) -> Iterator[Duty]:
    """Yield the holding messages and calls for every application in play."""
    told_soon = {closure.application_id for closure in facts.closures}
    for known in facts.applications:
        application = known.application
        if application.id in told_soon:
            continue
        if known.disposition is None and application.paused and application.fixed_on is not None:
            yield _next_word(application, application.fixed_on, rules)
        if not known.in_play:
            continue
        if application.runner_up_since is not None and not application.runner_up_told:
            yield _runner_up_word(application, application.runner_up_since, rules)
            continue
        holding = _holding(application, facts, rules)
        if holding is not None:
            yield holding


def _runner_up_word(application: records.Application, marked_on: dt.date, rules: Rules) -> Duty:
    waits_since = min(application.last_substance_on, marked_on)
    return Duty(
        kind=CallKind.HOLDING,
        sort_key=queue_date(waits_since, application.stage, rules.calendar, rules.head_starts).isoformat(),
        appears_at=rules.start_of(marked_on),
        since=waits_since,
        source=("application", application.id),
        reason=Reason(RUNNER_UP, (("since", marked_on.isoformat()),)),
        due_on=rules.calendar.add_working_days(marked_on, rules.answers.runner_up_days),
        application_id=application.id,
    )


def _next_word(application: records.Application, due_on: dt.date, rules: Rules) -> Duty:
    return Duty(
        kind=CallKind.MESSAGE,
        sort_key=due_on.isoformat(),
        appears_at=rules.start_of(due_on),
        since=application.last_substance_on,
        source=("application", application.id),
        reason=Reason("message.paused", (("due", due_on.isoformat()),)),
        due_on=due_on,
        application_id=application.id,
    )


def _holding(application: records.Application, facts: PersonFacts, rules: Rules) -> Duty | None:
    """Return the holding contact: a call from final on or before a promise breaks, else two lines."""
    promised_on = min((promise.due_on for promise in facts.promises), default=None)
    owed_on = word_owed_on(application, promised_on, rules)
    if owed_on is None:
        return None
    since = application.last_substance_on
    is_call = promised_on is not None or application.stage.at_least(Stage.FINAL)
    order = queue_date(since, application.stage, rules.calendar, rules.head_starts) if is_call else owed_on
    return Duty(
        kind=CallKind.HOLDING if is_call else CallKind.MESSAGE,
        sort_key=order.isoformat(),
        appears_at=rules.start_of(owed_on),
        since=since,
        source=("application", application.id),
        reason=_reason(application, is_call=is_call),
        due_on=owed_on,
        application_id=application.id,
    )


def _reason(application: records.Application, *, is_call: bool) -> Reason:
    since = application.last_substance_on.isoformat()
    if asks_client_first(application.stage, application.words_without_news):
        return Reason(
            "holding.ask_client" if is_call else "message.ask_client",
            (("since", since), ("count", str(application.words_without_news))),
        )
    return Reason(
        "holding" if is_call else "message.holding", (("since", since), ("turn", str(application.turn)))
    )


def asks_client_first(stage: Stage, words_without_news: int) -> bool:
    """Tell whether the hiring manager is asked before a third word to the candidate that there is no news."""
    return stage.at_least(Stage.SUBMITTED) and words_without_news >= WORDS_WITHOUT_NEWS
