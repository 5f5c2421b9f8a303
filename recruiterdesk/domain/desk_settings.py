"""The recruiter's settings of the desk, each with product.md's default."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.values import value
from recruiterdesk.domain.away import AwaySpan
from recruiterdesk.domain.desk_numbers import (
    AnswerTimes,
    CallAgainTimes,
    ClientTimes,
    HeadStarts,
    IntroductionNumbers,
    LateTimes,
    PacingNumbers,
    PlacementTimes,
    SnoozeTimes,
    TheirHours,
    TryTimes,
    WaitColours,
)
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.stage_list import StageList
from recruiterdesk.domain.words import CountedFrom


@value
class DeskSettings:
    """Everything that the recruiter can set for the desk; the look of the window lies elsewhere.

    The calendar is written into its folder, where there is one; `calendar_set_at` is when it was last said
    what it shows. `away` is read from records of its own: being away is planned and ended, not set. What does
    not ring is due nevertheless, and counted in every list. Data is kept for so many months
    (0: no period), by the preset of a country where one was chosen.
    """

    my_name: str = ""
    my_phone: str = ""
    language: str = "en"
    country: str = "DE"
    region: str = ""
    zone: str = "Europe/Berlin"
    weekend: str = "56"
    work_hours: DaySpan = DaySpan(dt.time(9), dt.time(18))
    call_hours: DaySpan = DaySpan(dt.time(9), dt.time(19, 30))
    reserved_hours: DaySpan | None = None
    quiet_from: dt.time = dt.time(20)
    quiet_until: dt.time = dt.time(8)
    hard_calls_a_day: int = 8
    hard_calls_set_on: dt.date | None = None
    hard_calls_learn: bool = True
    promise_days: int = 5
    check_in_days: int = 90
    retry_tries: int = 3
    retry_days: int = 5
    pause_days: int = 20
    reminders_paused_until: dt.datetime | None = None
    reminder_names: bool = True
    lock_after_minutes: int = 0
    lock_on_sleep: bool = True
    ring_callbacks: bool = True
    ring_promises: bool = True
    ring_check_ins: bool = True
    ring_placements: bool = True
    ring_follow_ups: bool = True
    ring_tasks: bool = True
    ring_summary: bool = True
    propose_breaks: bool = True
    offer_after_skips: bool = True
    ask_how_calls_felt: bool = True
    away: tuple[AwaySpan, ...] = ()
    prepare_calls: bool = True
    show_call_timer: bool = False
    voicemail_hint: bool = False
    calendar_folder: str = ""
    calendar_names: bool = False
    calendar_check_ins: bool = True
    calendar_callbacks: bool = True
    calendar_promises: bool = True
    calendar_follow_ups: bool = True
    calendar_tasks: bool = True
    calendar_set_at: dt.datetime | None = None
    wait_colours: WaitColours = WaitColours()
    answers: AnswerTimes = AnswerTimes()
    late: LateTimes = LateTimes()
    client_times: ClientTimes = ClientTimes()
    tries: TryTimes = TryTimes()
    head_starts: HeadStarts = HeadStarts()
    pacing: PacingNumbers = PacingNumbers()
    snoozes: SnoozeTimes = SnoozeTimes()
    their_hours: TheirHours = TheirHours()
    call_again: CallAgainTimes = CallAgainTimes()
    placement_calls: bool = True
    placement_times: PlacementTimes = PlacementTimes()
    introductions: IntroductionNumbers = IntroductionNumbers()
    stages: StageList = StageList()
    keep_country: str = ""
    keep_months: int = 0
    keep_counted_from: CountedFrom = CountedFrom.TOLD
    review_monthly: bool = True

    @property
    def weekend_days(self) -> frozenset[int]:
        """The weekend as weekday numbers, Monday being 0."""
        return frozenset(int(digit) for digit in self.weekend)
