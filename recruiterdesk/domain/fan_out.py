"""A role is frozen, filled or cancelled: who hears it, in which way, and on which day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from recruiterdesk.domain.endings import TellingDuty, opens_closure, written_answer_due
from recruiterdesk.domain.hear_by import way_to_tell
from recruiterdesk.domain.words import DispositionKind, HearBy, Stage
from recruiterdesk.domain.work_calendar import WorkCalendar

ROLE_FROZEN = "role_frozen"


@dataclass(frozen=True, slots=True)
class ToHear:
    """One active candidate of the role, with the way that they wish or that the recruiter chose for them."""

    application_id: int
    stage: Stage
    wish: HearBy | None
    since: dt.date


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
    today: dt.date,
    calendar: WorkCalendar,
    *,
    calls_a_day: int,
    calls_waiting: int = 0,
) -> tuple[Telling, ...]:
    """Spread the calls over the next working days and put the mails after them, who got furthest first.

    Args:
        people: those who are owed a word.
        today: the day of the change; the first calls are today's, if it is a working day.
        calendar: the recruiter's.
        calls_a_day: the daily limit.
        calls_waiting: closures that wait already; they take their places first.

    Mails wait until the calls are done, but never longer than a written answer may take.
    """
    order = sorted(people, key=lambda one: (-one.stage.position, one.since, one.application_id))
    ways = [(one, way_for(one.stage, one.wish, today)) for one in order]
    calls = [(one, way) for one, way in ways if way is not HearBy.MAIL]
    mails = [(one, way) for one, way in ways if way is HearBy.MAIL]
    day = calendar.next_working_day(today)
    for _ in range(calls_waiting // calls_a_day):
        day = calendar.add_working_days(day, 1)
    taken = calls_waiting % calls_a_day
    planned: list[Telling] = []
    for one, way in calls:
        if taken == calls_a_day:
            day, taken = calendar.add_working_days(day, 1), 0
        planned.append(Telling(one.application_id, way, day))
        taken += 1
    mail_day = planned[-1].on if planned else calendar.next_working_day(today)
    mail_day = min(mail_day, written_answer_due(today, calendar))
    return (*planned, *(Telling(one.application_id, way, mail_day) for one, way in mails))
