"""What is known of one person where the desk works out what is owed to them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.domain.calling_hours import PersonHours, RecruiterHours
from recruiterdesk.domain.desk_numbers import (
    ANSWER_TIMES,
    CALL_AGAIN_TIMES,
    HEAD_STARTS,
    INTRODUCTION_NUMBERS,
    LATE_TIMES,
    AnswerTimes,
    CallAgainTimes,
    HeadStarts,
    IntroductionNumbers,
    LateTimes,
)
from recruiterdesk.domain.endings import THEIR_OWN_CHOICE
from recruiterdesk.domain.retries import RetryLimit
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.domain.work_calendar import WorkCalendar


@dataclass(frozen=True, slots=True)
class ApplicationFacts:
    """An application with its end, if it has one."""

    application: records.Application
    disposition: records.Disposition | None

    @property
    def in_play(self) -> bool:
        """Tell whether the candidate waits: active from applied on, neither paused nor long ago."""
        here = self.application
        return (
            self.disposition is None
            and not here.paused
            and not here.long_ago
            and here.stage.at_least(Stage.APPLIED)
        )

    @property
    def is_active(self) -> bool:
        """Tell whether it is in play, or paused with its role: something of theirs is still open with us."""
        paused = self.disposition is None and self.application.paused and not self.application.long_ago
        return self.in_play or (paused and self.application.stage.at_least(Stage.APPLIED))

    @property
    def starts_on(self) -> dt.date | None:
        """The first day of the job that was accepted; None where there is none, or it is not known."""
        ended = self.disposition
        return ended.starts_on if ended is not None and ended.kind is DispositionKind.HIRED else None


def last_start(applications: Iterable[ApplicationFacts]) -> dt.date | None:
    """Return the day on which the last accepted job starts, or started; None where none is known."""
    return max((one.starts_on for one in applications if one.starts_on is not None), default=None)


def own_choice_since(
    applications: Iterable[ApplicationFacts], on: dt.date, zone: dt.tzinfo
) -> records.Disposition | None:
    """Return the ending that was their own choice, where it is the last one decided or noted since a day."""
    ends = [
        ended
        for one in applications
        if (ended := one.disposition) is not None
        and (ended.decided_on >= on or ended.recorded_at.astimezone(zone).date() == on)
    ]
    last = max(ends, key=lambda ended: (ended.decided_on, ended.recorded_at), default=None)
    return last if last is not None and last.kind in THEIR_OWN_CHOICE else None


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """One person with all that is open with them; attempts are all there are, oldest first.

    `held_answers` are the closures that wait in writing while others are still to be called about the same
    change of a role.
    """

    person: records.Person
    phones: tuple[records.PhoneNumber, ...] = ()
    applications: tuple[ApplicationFacts, ...] = ()
    closures: tuple[records.Closure, ...] = ()
    attempts: tuple[records.Attempt, ...] = ()
    promises: tuple[records.Promise, ...] = ()
    callbacks: tuple[records.Callback, ...] = ()
    incoming: tuple[records.IncomingContact, ...] = ()
    check_ins: tuple[records.CheckIn, ...] = ()
    tasks: tuple[records.Task, ...] = ()
    introductions: tuple[records.Introduction, ...] = ()
    held_answers: frozenset[int] = frozenset()

    @property
    def has_number(self) -> bool:
        """Tell whether there is a number that is not known to be wrong."""
        return any(not phone.wrong for phone in self.phones)

    @property
    def in_a_job(self) -> bool:
        """Tell whether the person seems to work somewhere."""
        return bool(self.person.company)


@dataclass(frozen=True, slots=True)
class Rules:
    """The recruiter's hours and numbers, and what depends on a person's country."""

    recruiter: RecruiterHours
    retry: RetryLimit
    check_in_retry: RetryLimit
    person_hours: Callable[[PersonFacts], PersonHours]
    answers: AnswerTimes = ANSWER_TIMES
    head_starts: HeadStarts = HEAD_STARTS
    late: LateTimes = LATE_TIMES
    call_again: CallAgainTimes = CALL_AGAIN_TIMES
    placement_calls: bool = True
    introductions: IntroductionNumbers = INTRODUCTION_NUMBERS

    @property
    def calendar(self) -> WorkCalendar:
        """The recruiter's working calendar, by which waits and limits are counted."""
        return self.recruiter.calendar

    @property
    def at_work(self) -> WorkCalendar:
        """The recruiter's working calendar without the days away, for dates that are proposed."""
        return self.recruiter.at_work

    def start_of(self, day: dt.date) -> dt.datetime:
        """Return the first moment of a day in the recruiter's zone, in UTC."""
        return dt.datetime.combine(day, dt.time.min, self.recruiter.zone).astimezone(dt.UTC)
