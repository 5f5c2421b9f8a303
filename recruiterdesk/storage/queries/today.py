"""What the first page shows: who waits, what a day can bear, and how the week went."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from itertools import islice

from recruiterdesk.core.values import value
from recruiterdesk.domain.away import AwaySpan
from recruiterdesk.domain.calling_hours import EVENING
from recruiterdesk.domain.day_load import Load, counts_in_load, hearing_days, last_hearing_day
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.call_queue import QueueRow, days_waiting, rows_of
from recruiterdesk.storage.queries.day_load import day_load
from recruiterdesk.storage.queries.queue_order import Standing, queue_order
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text

TELL_KINDS = frozenset(
    {CallKind.CALLBACK, CallKind.PROMISE, CallKind.REPLY, CallKind.CLOSURE, CallKind.HOLDING}
)
AGAIN_KINDS = frozenset({CallKind.CHECK_IN, CallKind.PLACEMENT})
OTHER_KINDS = frozenset({CallKind.INTRODUCTION, CallKind.TASK})
# Of those who wait behind the day's load, more are on the page Calls.
MOST_SHOWN = 200


@value
class WeekDay:
    """How many people were told on a day, and how many closures were new."""

    day: dt.date
    told: int
    new: int


@value
class Today:
    """The first page. `to_tell` is what the day can bear; `then` waits behind it, in the same order.

    `hears_on` are the days on which the first of `then` hear, as many as are shown. `places` is how many of
    `to_tell` take one of the day's places. `back_from` is the time away of which some still wait.

    Of those who are not shown at once only the place is read; `rows_of` reads the rest.
    """

    to_tell: tuple[QueueRow, ...]
    then: tuple[Standing, ...]
    last_hears_on: dt.date | None
    hears_on: tuple[dt.date, ...]
    load: Load
    places: int
    back_from: AwaySpan | None
    again: tuple[QueueRow, ...]
    to_send: tuple[Standing, ...]
    others: tuple[QueueRow, ...]
    callable_now: int
    better_later: int


@value
class Counts:
    """The figures of the sidebar and the tray."""

    today: int
    calls: int
    again: int
    introductions: int
    people: int
    longest_wait: int


def today_view(desk: Desk) -> Today:
    """Return the first page as of now."""
    queue = queue_order(desk)
    telling = [one for one in queue if one.kind in TELL_KINDS]
    load = day_load(desk)
    bearable, then, places = _divided(desk, telling, load.left(desk.clock.today()))
    shown = rows_of(desk, [*bearable, *(one for one in queue if one.kind in AGAIN_KINDS | OTHER_KINDS)])
    return Today(
        to_tell=tuple(row for row in shown if row.kind in TELL_KINDS),
        then=tuple(then),
        last_hears_on=_last_day(desk, load, places + len(then)) if then else None,
        hears_on=_hearing_days(desk, load, places, min(len(then), MOST_SHOWN)),
        load=load,
        places=places,
        back_from=_back_from(desk, [*bearable, *then]),
        again=tuple(row for row in shown if row.kind in AGAIN_KINDS),
        to_send=tuple(one for one in queue if one.kind is CallKind.MESSAGE),
        others=tuple(row for row in shown if row.kind in OTHER_KINDS),
        callable_now=sum(1 for one in telling if one.callable_now),
        better_later=sum(1 for one in telling if _better_in_the_evening(desk, one)),
    )


def has_people(desk: Desk) -> bool:
    """Tell whether anybody is on the desk; counting them all would take as long as the first page."""
    return bool(rows(desk, 'SELECT EXISTS (SELECT 1 FROM "person")')[0][0])


def _divided(desk: Desk, telling: list[Standing], limit: int) -> tuple[list[Standing], list[Standing], int]:
    """Divide by the day's load: whom today bears, the others, and how many of the first take a place."""
    bearable: list[Standing] = []
    then: list[Standing] = []
    places = 0
    for one in telling:
        takes_place = _takes_place(desk, one)
        if takes_place and places >= limit:
            then.append(one)
            continue
        places += takes_place
        bearable.append(one)
    return bearable, then, places


def _takes_place(desk: Desk, one: Standing) -> bool:
    return counts_in_load(one.kind, _came_up_on(desk, one), desk.settings.away, desk.clock.today())


def _came_up_on(desk: Desk, one: Standing) -> tuple[dt.date, ...]:
    first = one.duties[0]
    appeared = first.appears_at.astimezone(recruiter_hours(desk.settings).zone).date()
    return (appeared,) if first.due_on is None else (appeared, first.due_on)


def _last_day(desk: Desk, load: Load, waiting: int) -> dt.date | None:
    return last_hearing_day(waiting, load, desk.clock.today(), recruiter_hours(desk.settings).at_work)


def _hearing_days(desk: Desk, load: Load, ahead: int, count: int) -> tuple[dt.date, ...]:
    """Return the days on which people hear who stand behind so many others."""
    if not count:
        return ()
    calendar = recruiter_hours(desk.settings).at_work
    return tuple(islice(hearing_days(load, desk.clock.today(), calendar), ahead, ahead + count))


def _back_from(desk: Desk, telling: list[Standing]) -> AwaySpan | None:
    """Return the last time away, while somebody waits who came up in it."""
    over = [span for span in desk.settings.away if span.last_day < desk.clock.today()]
    for span in over[-1:]:
        if any(span.contains(day) for one in telling for day in _came_up_on(desk, one)):
            return span
    return None


def _better_in_the_evening(desk: Desk, standing: Standing) -> bool:
    best = standing.times.best
    if best is None:
        return False
    zone = recruiter_hours(desk.settings).zone
    local = best.start.astimezone(zone)
    return local.date() == desk.clock.today() and local.time() >= EVENING


def week_of(desk: Desk) -> tuple[WeekDay, ...]:
    """Return the working days of this week with how many were told and how many closures were new."""
    home = recruiter_hours(desk.settings)
    today = desk.clock.today()
    monday = today - dt.timedelta(days=today.weekday())
    days = [monday + dt.timedelta(days=i) for i in range(7)]
    told: dict[dt.date, int] = defaultdict(int)
    new: dict[dt.date, int] = defaultdict(int)
    begin = instant_text(dt.datetime.combine(monday, dt.time.min, home.zone))
    sql = (
        'SELECT "opened_at", "closed_at" FROM "closure" WHERE "cancelled" = 0 '
        'AND ("closed_at" IS NULL OR "closed_at" >= "opened_at") AND ("opened_at" >= ? OR "closed_at" >= ?)'
    )
    for opened, closed in rows(desk, sql, (begin, begin)):
        new[instant_from_text(opened).astimezone(home.zone).date()] += 1
        if closed:
            told[instant_from_text(closed).astimezone(home.zone).date()] += 1
    shown = [d for d in days if d.weekday() not in home.calendar.weekend or told[d] or new[d]]
    return tuple(WeekDay(d, told[d], new[d]) for d in shown)


def counts_of(desk: Desk) -> Counts:
    """Return the figures of the sidebar and the tray as of now."""
    queue = queue_order(desk)
    telling = [one for one in queue if one.kind in TELL_KINDS]
    again = sum(1 for one in queue if one.kind in AGAIN_KINDS)
    introductions = rows(
        desk,
        'SELECT count(*) FROM "introduction" WHERE "introduction_state" NOT IN '
        "('outcome', 'candidate_said_no', 'contact_said_no', 'no_reply', 'consent_ended', "
        "'candidate_placed')",
    )[0][0]
    people = rows(desk, 'SELECT count(*) FROM "person"')[0][0]
    longest = max((days_waiting(desk, one.duties) for one in telling), default=0)
    return Counts(len(queue), len(telling), again, introductions, people, longest)
