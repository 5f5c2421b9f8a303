"""On which day each of many calls can be made: under a daily limit, on days when both can talk."""

from __future__ import annotations

import datetime as dt
import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from recruiterdesk.domain.calling_hours import PersonHours, RecruiterHours, instant, talk_windows
from recruiterdesk.domain.day_load import Load
from recruiterdesk.domain.desk_numbers import ANSWER_TIMES, HEAD_STARTS, AnswerTimes, HeadStarts
from recruiterdesk.domain.work_calendar import WorkCalendar

# So far ahead hours are looked at day by day; later it is enough that both work.
LOOKS_AHEAD = dt.timedelta(days=14)
# Working days without a time to talk: who can never be called by the hours known is not kept waiting for it.
PATIENCE_DAYS = 10


@dataclass(frozen=True, slots=True)
class CallToMake:
    """A call that has no day yet.

    Args:
        order: who is called first; of those who are free on a day the least.
        hours: names when this person can be called; the same for all who share it.
        number: what the answer names it by; None for one that waits already and only takes its place.
        not_before: the first day for it, where an agreed or next try lies ahead.
    """

    order: tuple[str | int, ...]
    hours: str
    number: int | None = None
    not_before: dt.date = dt.date.min


@dataclass(frozen=True, slots=True)
class CallDays:
    """The recruiter's days from today on: the calendar, what each bears, who comes first and by when."""

    today: dt.date
    calendar: WorkCalendar
    load: Load
    answers: AnswerTimes = ANSWER_TIMES
    head_starts: HeadStarts = HEAD_STARTS

    def room_on(self, day: dt.date) -> int:
        """Return how many more calls fit into a day."""
        return self.load.left(self.today) if day == self.today else self.load.on(day)


def spread_calls(
    calls: Iterable[CallToMake], days: CallDays, can_talk_on: Callable[[str, dt.date], bool]
) -> dict[int, dt.date]:
    """Give every call its day: each working day the first in order of those who can be called on it.

    Args:
        calls: what is to be made, and what waits already.
        days: the recruiter's days.
        can_talk_on: tells for hours and a day whether both can talk on it.

    Days that bear none (chosen so) are passed over; the usual number is one at least.
    """
    later = sorted(calls, key=lambda call: call.not_before, reverse=True)
    waiting: dict[str, list[tuple[tuple[str | int, ...], int]]] = defaultdict(list)
    passed_over: dict[str, int] = defaultdict(int)
    found: dict[int, dt.date] = {}
    day = days.calendar.next_working_day(days.today)
    while later or any(waiting.values()):
        while later and later[-1].not_before <= day:
            call = later.pop()
            heapq.heappush(waiting[call.hours], (call.order, -1 if call.number is None else call.number))
        open_now = [hours for hours in waiting if _is_open(hours, day, can_talk_on, passed_over)]
        for number in _first_of([waiting[hours] for hours in open_now], days.room_on(day)):
            found[number] = day
        day = days.calendar.add_working_days(day, 1)
    return {number: on for number, on in found.items() if number != -1}


def _is_open(
    hours: str, day: dt.date, can_talk_on: Callable[[str, dt.date], bool], passed_over: dict[str, int]
) -> bool:
    if can_talk_on(hours, day) or passed_over[hours] >= PATIENCE_DAYS:
        passed_over[hours] = 0
        return True
    passed_over[hours] += 1
    return False


def _first_of(queues: Sequence[list[tuple[tuple[str | int, ...], int]]], count: int) -> list[int]:
    """Take the first calls off these queues, in order over all of them."""
    heads = [(queue[0], place) for place, queue in enumerate(queues) if queue]
    heapq.heapify(heads)
    taken: list[int] = []
    while heads and len(taken) < count:
        (_, number), place = heads[0]
        taken.append(number)
        queue = queues[place]
        heapq.heappop(queue)
        if queue:
            heapq.heapreplace(heads, (queue[0], place))
        else:
            heapq.heappop(heads)
    return taken


def can_talk_on(day: dt.date, now: dt.datetime, recruiter: RecruiterHours, person: PersonHours) -> bool:
    """Tell whether both can still talk on a day of the recruiter's; far ahead, whether the person works."""
    today = now.astimezone(recruiter.zone).date()
    if day - today > LOOKS_AHEAD:
        return (person.calendar or recruiter.calendar).is_working_day(day)
    begins = max(now, instant(day, dt.time.min, recruiter.zone))
    window = next(talk_windows(begins, recruiter, person, 1), None)
    return window is not None and window.start.astimezone(recruiter.zone).date() == day
