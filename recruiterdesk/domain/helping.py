"""Help that a recruiter offers: what there is, and the rule that it goes on until they land."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.domain.help_offers import HelpKind, HelpOffer
from recruiterdesk.domain.words import CheckInOutcome, IntroductionState
from recruiterdesk.domain.work_calendar import ONE_DAY, WorkCalendar

DAYS_TO_HELP = 7
ROUNDS_OF_HELP = 3
KEEP_IN_TOUCH = "keep_in_touch"
"""The task where no call may follow: the agreed day is the one on which they are written to."""
CONGRATULATE = "congratulate"
"""The task for who landed, where it was not said in a call."""
_ON_THE_WAY = frozenset(
    {
        IntroductionState.CANDIDATE_ASKED,
        IntroductionState.CANDIDATE_AGREED,
        IntroductionState.CONTACT_ASKED,
        IntroductionState.BOTH_AGREED,
        IntroductionState.INTRODUCED,
        IntroductionState.TALKED,
    }
)


@dataclass(frozen=True, slots=True)
class HelpState:
    """What is known of somebody who may be helped.

    Attributes:
        check_ins: all of theirs, placement calls too.
        tasks: all that the recruiter owes or owed them.
        introductions: all of theirs.
        is_expected: a promise or an agreed call is open.
        landed_at: when they were last hired (UTC), None where never.
        ended_at: when they last said that the help is enough (UTC), None where never.
    """

    check_ins: tuple[records.CheckIn, ...] = ()
    tasks: tuple[records.Task, ...] = ()
    introductions: tuple[records.Introduction, ...] = ()
    is_expected: bool = False
    landed_at: dt.datetime | None = None
    ended_at: dt.datetime | None = None

    @property
    def is_helped(self) -> bool:
        """Tell whether help goes on: when called last they were still looking, and did not land since.

        A call that did not reach them says nothing of it.
        """
        told = [heard for one in self.check_ins if (heard := _heard_in(one)) is not None]
        told += [(at, "") for at in (self.landed_at, self.ended_at) if at is not None]
        # At one moment an end counts: it was said in that call.
        latest = max(told, key=lambda heard: (heard[0], heard[1] == ""), default=None)
        return latest is not None and latest[1] == CheckInOutcome.STILL_LOOKING

    @property
    def open_help(self) -> tuple[records.Task, ...]:
        """The help that is owed to them."""
        return tuple(task for task in self.tasks if is_help(task) and task.done_at is None)

    @property
    def lacks_next_step(self) -> bool:
        """Tell whether they are still looking, and nothing with a day is open for them."""
        if not self.is_helped or self.open_help or self.is_expected:
            return False
        if any(one.done_at is None and not one.placement for one in self.check_ins):
            return False
        return not any(
            one.introduction_state in _ON_THE_WAY or one.follow_up_on is not None
            for one in self.introductions
        )

    def next_help(self) -> HelpKind | None:
        """Return what to offer next: the first that was never offered; None where help ended or is open.

        Where all of it was offered, another opening or introduction can always be looked for.
        """
        if not self.is_helped or self.open_help:
            return None
        offered = {task.kind for task in self.tasks}
        return next((kind for kind in HelpKind if kind not in offered), HelpKind.INTRODUCTION)


def _heard_in(check_in: records.CheckIn) -> tuple[dt.datetime, str] | None:
    """Return when a check-in told how they are, and what; an open one still says what planned it."""
    if check_in.placement or check_in.outcome is CheckInOutcome.NOT_REACHED:
        return None
    if check_in.done_at is not None:
        return check_in.done_at, str(check_in.outcome)
    if check_in.reason != CheckInOutcome.STILL_LOOKING:
        return None
    return dt.datetime.combine(check_in.scheduled_on, dt.time.min, dt.UTC), check_in.reason


def is_help(task: records.Task) -> bool:
    """Tell whether a task is help that was offered, so that another follows until they land."""
    return task.kind == KEEP_IN_TOUCH or task.kind in tuple(HelpKind)


def proposed_day(today: dt.date, calendar: WorkCalendar) -> dt.date:
    """Return the day that is proposed for what was offered today: a week on, on a working day."""
    return calendar.next_working_day(today + ONE_DAY * DAYS_TO_HELP)


def asks_whether_it_helps(call_round: int) -> bool:
    """Tell whether a check-in asks if the help still helps: after each three rounds of still looking.

    Args:
        call_round: the check-in's round; the first one after a "no" is round 1.
    """
    return call_round > 1 and (call_round - 1) % ROUNDS_OF_HELP == 0


def due_days(offers: Iterable[HelpOffer], today: dt.date, calendar: WorkCalendar) -> dict[HelpKind, dt.date]:
    """Return the day of each offer, the proposed one where it has none of its own."""
    usual = proposed_day(today, calendar)
    return {offer.kind: offer.due_on or usual for offer in offers}
