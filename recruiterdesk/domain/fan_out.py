"""A role is frozen, filled or cancelled: who hears it, in which way, and on which day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from recruiterdesk.domain.call_days import CallDays, CallToMake, spread_calls
from recruiterdesk.domain.desk_numbers import ANSWER_TIMES, AnswerTimes
from recruiterdesk.domain.endings import TellingDuty, opens_closure, written_answer_due
from recruiterdesk.domain.hear_by import way_to_tell
from recruiterdesk.domain.waiting import queue_date
from recruiterdesk.domain.words import DispositionKind, HearBy, Stage
from recruiterdesk.domain.work_calendar import WorkCalendar

ROLE_FROZEN = "role_frozen"
DAY_ONE = dt.date.min


@dataclass(frozen=True, slots=True)
class Choices:
    """What the recruiter chose otherwise than proposed, by the ids of applications.

    `knew` know it already and are told nothing more; `hired` is who got a filled role; `calls_today` is how
    many hard calls today shall bear. Where a role opens again, `taken_up` go on; None takes up everyone who
    waits, and nobody who was told that it is over.
    """

    ways: Mapping[int, HearBy] = field(default_factory=dict)
    knew: frozenset[int] = frozenset()
    hired: int | None = None
    calls_today: int | None = None
    taken_up: frozenset[int] | None = None


NO_CHOICE = Choices()


@dataclass(frozen=True, slots=True)
class ToHear:
    """One active candidate of the role.

    `wish` is the way that they wish or that the recruiter chose; `hours` names when they can be called;
    `already` is a call that waits for them anyway: one call is enough.
    """

    application_id: int
    stage: Stage
    wish: HearBy | None
    since: dt.date
    hours: str = ""
    runner_up: bool = False
    already: CallToMake | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """Who hears it in which way, on which day."""

    application_id: int
    way: HearBy
    on: dt.date


def is_owed_a_word(stage: Stage) -> bool:
    """Tell whether a closed or frozen role owes somebody at this stage a word."""
    return opens_closure(DispositionKind.ROLE_CLOSED, stage) is not TellingDuty.NOTHING


def way_for(stage: Stage, wish: HearBy | None, today: dt.date) -> HearBy:
    """Return the way that is proposed: their wish, else by how far they got."""
    return way_to_tell(stage, wish, today, today)


def plan_tellings(
    people: Sequence[ToHear],
    days: CallDays,
    waiting: Sequence[CallToMake],
    can_talk_on: Callable[[str, dt.date], bool],
) -> tuple[Telling, ...]:
    """Spread the calls over the next working days, who got furthest first, and put the mails after them.

    Args:
        people: those who are owed a word.
        days: the recruiter's days; the first calls are today's, if there is room and time.
        waiting: calls that wait already; each takes its place in the order of the queue.
        can_talk_on: tells for hours and a day whether both can talk on it.

    Mails wait until the calls are done, but never longer than a written answer may take.
    """
    ways = {one.application_id: way_for(one.stage, one.wish, days.today) for one in people}
    called = [one for one in people if ways[one.application_id] is not HearBy.MAIL]
    orders = {one.application_id: _order(one, days) for one in called}
    calls = [_call(one, orders[one.application_id]) for one in called]
    on = spread_calls([*waiting, *calls], days, can_talk_on)
    planned = [
        Telling(one.application_id, ways[one.application_id], on[one.application_id])
        for one in sorted(called, key=lambda one: (on[one.application_id], orders[one.application_id]))
    ]
    first = days.calendar.next_working_day(days.today)
    latest = written_answer_due(days.today, days.calendar, days.answers)
    mail_day = min(planned[-1].on if planned else first, latest)
    mails = sorted(
        (one for one in people if ways[one.application_id] is HearBy.MAIL),
        key=lambda one: (-one.stage.position, one.since, one.application_id),
    )
    return (*planned, *(Telling(one.application_id, HearBy.MAIL, mail_day) for one in mails))


def held_until(
    tellings: Sequence[Telling],
    today: dt.date,
    calendar: WorkCalendar,
    answers: AnswerTimes = ANSWER_TIMES,
) -> dt.date | None:
    """Return the day on which written answers go out though calls are still to be made; None without calls.

    It is the working day after that of the last call, but never later than a written answer may take.
    """
    calls = [one.on for one in tellings if one.way is not HearBy.MAIL]
    if not calls:
        return None
    return min(calendar.add_working_days(max(calls), 1), written_answer_due(today, calendar, answers))


def _call(one: ToHear, order: tuple[str | int, ...]) -> CallToMake:
    not_before = one.already.not_before if one.already else DAY_ONE
    return CallToMake(order, one.hours, one.application_id, not_before)


def _order(one: ToHear, days: CallDays) -> tuple[str | int, ...]:
    """Return their place as the call queue has it: a runner-up first, else by how far they got."""
    date = DAY_ONE if one.runner_up else queue_date(days.today, one.stage, days.calendar, days.head_starts)
    own = (date.isoformat(), -one.stage.position, one.since.isoformat(), one.application_id)
    return own if one.already is None else min(own, one.already.order)
