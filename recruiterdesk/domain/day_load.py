"""How many hard calls a day bears, and on which day each of those who wait hears.

A hard call is one in which somebody is told an outcome. Callbacks and promises come on top of a day's load.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from recruiterdesk.core.values import value
from recruiterdesk.domain.away import AwaySpan
from recruiterdesk.domain.words import CallKind
from recruiterdesk.domain.work_calendar import WorkCalendar

DAYS_LOOKED_AT = 10
ENOUGH_DAYS = 5
LEAST = 3
TIMES_AT_MOST = 2


@value
class ToldDay:
    """A day on which people were told by voice: how many, and whether others were left to be told."""

    day: dt.date
    told: int
    some_left: bool


@value
class Load:
    """What the days bear.

    `usual` is the number of hard calls of a day, `learned` says that it comes from what was done. `chosen`
    are days with a number of their own, `told_today` is what was done today.
    """

    usual: int
    learned: bool = False
    chosen: tuple[tuple[dt.date, int], ...] = ()
    told_today: int = 0

    def on(self, day: dt.date) -> int:
        """Return how many hard calls this day bears."""
        return dict(self.chosen).get(day, self.usual)

    def left(self, today: dt.date) -> int:
        """Return how many more today bears."""
        return max(0, self.on(today) - self.told_today)


def learned_limit(days: Sequence[ToldDay], chosen: int) -> int | None:
    """Return what a day really bears, by what was done: the median of the last ten days that tell of it.

    A day on which nobody was left to be told says nothing of how much it could have borne, unless more was
    done than was chosen. The number never falls below three, nor rises over twice what was chosen.

    Args:
        days: past working days in order, the last one last.
        chosen: the number that the recruiter chose.

    Returns:
        None while fewer than five days tell of it.
    """
    telling = [one.told for one in days if one.told and (one.some_left or one.told > chosen)]
    latest = sorted(telling[-DAYS_LOOKED_AT:])
    if len(latest) < ENOUGH_DAYS:
        return None
    usual = latest[len(latest) // 2]
    return min(max(usual, min(LEAST, chosen)), chosen * TIMES_AT_MOST)


def hearing_days(load: Load, today: dt.date, calendar: WorkCalendar) -> Iterator[dt.date]:
    """Yield the day on which the first of those who wait hears, then the second's, and so on without end.

    Args:
        load: what the days bear, one hard call at least.
        today: it counts with what is left of it, if it is a working day.
        calendar: the recruiter's, without the days away.
    """
    day, room = calendar.next_working_day(today), load.left(today)
    if day != today:
        room = load.on(day)
    while True:
        yield from (day for _ in range(room))
        day = calendar.add_working_days(day, 1)
        room = load.on(day)


def last_hearing_day(count: int, load: Load, today: dt.date, calendar: WorkCalendar) -> dt.date | None:
    """Return the day on which the last of so many people hears; None where nobody waits."""
    if not count:
        return None
    return next(islice(hearing_days(load, today, calendar), count - 1, None))


def spread_until(
    count: int, load: Load, today: dt.date, until: dt.date, calendar: WorkCalendar
) -> tuple[tuple[dt.date, int], ...]:
    """Spread so many hard calls evenly over the working days up to a day, the fuller days first.

    Today's number has what was done today in it. Without a working day until then there is nothing.
    """
    days: list[dt.date] = []
    day = calendar.next_working_day(today)
    while day <= until:
        days.append(day)
        day = calendar.add_working_days(day, 1)
    if not days:
        return ()
    each, more = divmod(count, len(days))
    numbers = [each + (place < more) for place in range(len(days))]
    done = {today: load.told_today}
    return tuple((day, number + done.get(day, 0)) for day, number in zip(days, numbers, strict=True))


def counts_in_load(
    kind: CallKind, came_up_on: Iterable[dt.date], away: Iterable[AwaySpan], today: dt.date
) -> bool:
    """Tell whether somebody takes one of the day's places.

    Closures do. Callbacks, promises, replies and holding calls come on top, but those that came up while the
    recruiter was away take a place too: so the first days after it bear no more than others.

    Args:
        kind: why somebody is called.
        came_up_on: the day on which that appeared, and the day on which it was due.
        away: the recruiter's times away.
        today: a time away counts once it is over.
    """
    if kind is CallKind.CLOSURE:
        return True
    over = [span for span in away if span.last_day < today]
    return any(span.contains(day) for span in over for day in came_up_on)
