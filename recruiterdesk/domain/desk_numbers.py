"""The numbers of the call desk that the recruiter can change, by topic, each with product.md's default."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.values import value
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import Stage


@value
class WaitColours:
    """From how many working days on a wait is amber, and red."""

    amber_from: int = 3
    red_from: int = 6


@value
class AnswerTimes:
    """In how many working days word is owed: to who is still in, in writing, to their try, as runner-up."""

    quiet_days: int = 5
    written_days: int = 10
    reply_days: int = 1
    runner_up_days: int = 2


@value
class LateTimes:
    """From when on it is late: days of an answer, days of what is long ago, minutes of an agreed callback."""

    answer_days: int = 28
    long_ago_days: int = 90
    callback_minutes: int = 60

    @property
    def callback(self) -> dt.timedelta:
        """A callback that is later than this was missed, and begins with an apology."""
        return dt.timedelta(minutes=self.callback_minutes)


@value
class ClientTimes:
    """In how many working days the client's word is due, and after how many the draft says what it costs."""

    interview_days: int = 2
    submission_days: int = 3
    cost_days: int = 5


@value
class TryTimes:
    """When a busy line is tried again, and how often and in how many calendar days a check-in is."""

    busy_minutes: int = 15
    check_in_tries: int = 3
    check_in_days: int = 10


@value
class HeadStarts:
    """By how many working days somebody stands earlier in the queue than who was in screening."""

    screening: int = 0
    submitted: int = 1
    interviewing: int = 3
    final: int = 5

    def of(self, stage: Stage) -> int:
        """Return the head start of a stage; earlier stages have none, what follows the final has its own."""
        if stage.at_least(Stage.FINAL):
            return self.final
        known = {
            Stage.SCREENING: self.screening,
            Stage.SUBMITTED: self.submitted,
            Stage.INTERVIEWING: self.interviewing,
        }
        return known.get(stage, 0)


@value
class PacingNumbers:
    """After how many hard calls a break is proposed, after how many in a row a good call.

    `offer_after` is after how many skips of one call help with it is offered; `quiet_after` after how many
    skips in a row the end of a session asks no more how it felt.
    """

    break_after: int = 5
    good_call_after: int = 2
    offer_after: int = 3
    quiet_after: int = 3


@value
class SnoozeTimes:
    """Until when a call is put off: after a few minutes, after more, in the afternoon, on a later morning."""

    short_minutes: int = 10
    long_minutes: int = 60
    afternoon: dt.time = dt.time(14)
    morning: dt.time = dt.time(9, 30)


@value
class CallAgainTimes:
    """When one calls again after a check-in, by what it brought; the first one has a setting of its own."""

    still_looking_days: int = 30
    employed_days: int = 180
    not_now_days: int = 90
    placed_months: int = 12


@value
class PlacementTimes:
    """When one calls around a start: working days after they accepted, days around it, months after it."""

    resigning_working_days: int = 3
    days_before_start: int = 7
    days_after_start: int = 4
    first_months: int = 1
    last_months: int = 3


@value
class TheirHours:
    """When people can be called by their own clock, and what suits those in a job best."""

    usual: DaySpan = DaySpan(dt.time(9), dt.time(19, 30))
    midday: DaySpan = DaySpan(dt.time(12), dt.time(13, 30))
    evening: DaySpan = DaySpan(dt.time(17), dt.time(19, 30))

    @property
    def beside_a_job(self) -> tuple[DaySpan, DaySpan]:
        """The hours in which somebody in a job can talk best."""
        return self.midday, self.evening


@value
class IntroductionNumbers:
    """How introductions are paced, in calendar days; for how many months a consent lasts.

    `asks_in_quarter` is how often one contact is asked within any quarter.
    """

    reply_days: int = 7
    first_follow_up_days: int = 14
    second_follow_up_days: int = 45
    consent_months: int = 6
    asks_in_quarter: int = 2


TOPICS: tuple[type, ...] = (
    WaitColours, AnswerTimes, LateTimes, ClientTimes, TryTimes, HeadStarts, PacingNumbers, TheirHours,
    SnoozeTimes, CallAgainTimes, PlacementTimes,
    IntroductionNumbers,
)  # fmt: skip
WAIT_COLOURS = WaitColours()
ANSWER_TIMES = AnswerTimes()
LATE_TIMES = LateTimes()
CLIENT_TIMES = ClientTimes()
HEAD_STARTS = HeadStarts()
PACING_NUMBERS = PacingNumbers()
SNOOZE_TIMES = SnoozeTimes()
THEIR_HOURS = TheirHours()
CALL_AGAIN_TIMES = CallAgainTimes()
PLACEMENT_TIMES = PlacementTimes()
INTRODUCTION_NUMBERS = IntroductionNumbers()
