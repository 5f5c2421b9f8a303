"""What the first page shows: who waits, what a day can bear, and how the week went."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from recruiterdesk.core.values import value
from recruiterdesk.domain.away import AwaySpan
from recruiterdesk.domain.calling_hours import EVENING
from recruiterdesk.domain.day_load import Load, counts_in_load, hearing_days, last_hearing_day
from recruiterdesk.domain.duties import GROUPS
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.call_queue import QueueRow, rows_of
from recruiterdesk.storage.queries.day_load import day_load
from recruiterdesk.storage.queries.queue_figures import queue_kinds
from recruiterdesk.storage.queries.queue_order import Outline, Standing, queue_outline, standings_of
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text

TELL_KINDS = frozenset(
    {CallKind.CALLBACK, CallKind.PROMISE, CallKind.REPLY, CallKind.CLOSURE, CallKind.HOLDING}
)
AGAIN_KINDS = frozenset({CallKind.CHECK_IN, CallKind.PLACEMENT})
OTHER_KINDS = frozenset({CallKind.INTRODUCTION, CallKind.TASK})
HOLDING = ("message.holding", "message.ask_client", "message.paused")
# Of those who wait behind the day's load, more are on the page Calls.
MOST_SHOWN = 200
_DAYS_SHOWN = 5


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

    Of those who are not shown at once only the place is known; `rows_behind` reads the rest. `again` and
    `others` hold as many as are shown; `holding` of those `to_send` hear that there is no news yet.
    """

    to_tell: tuple[QueueRow, ...]
    then: tuple[Outline, ...]
    last_hears_on: dt.date | None
    hears_on: tuple[dt.date, ...]
    load: Load
    places: int
    back_from: AwaySpan | None
    again: tuple[QueueRow, ...]
    again_count: int
    to_send: tuple[int, ...]
    holding: int
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


def today_view(desk: Desk) -> Today:
    """Return the first page as of now."""
    queue = queue_outline(desk)
    telling = [one for one in queue if one.kind in TELL_KINDS]
    load = day_load(desk)
    came_up_away = _came_up_away(desk, telling)
    bearable, then, places = _divided(telling, came_up_away, load.left(desk.clock.today()))
    again = [one.person_id for one in queue if one.kind in AGAIN_KINDS]
    others = [one.person_id for one in queue if one.kind in OTHER_KINDS]
    to_send = tuple(one.person_id for one in queue if one.kind is CallKind.MESSAGE)
    shown = [one.person_id for one in bearable[:MOST_SHOWN]]
    standings = standings_of(desk, [*shown, *again[:MOST_SHOWN], *others[:MOST_SHOWN]])
    found = rows_of(desk, standings)
    return Today(
        to_tell=tuple(row for row in found if row.kind in TELL_KINDS),
        then=(*bearable[MOST_SHOWN:], *then),
        last_hears_on=_last_day(desk, load, places + len(then)) if then else None,
        hears_on=_hearing_days(desk, load, places, min(len(then), MOST_SHOWN)),
        load=load,
        places=places,
        back_from=_over(desk)[-1] if came_up_away else None,
        again=tuple(row for row in found if row.kind in AGAIN_KINDS),
        again_count=len(again),
        to_send=to_send,
        holding=len(_holding(desk).intersection(to_send)) if to_send else 0,
        others=tuple(row for row in found if row.kind in OTHER_KINDS),
        callable_now=sum(one.callable_now for one in telling),
        better_later=sum(_better_in_the_evening(desk, one) for one in standings if one.kind in TELL_KINDS),
    )


def rows_behind(desk: Desk, then: Sequence[Outline]) -> tuple[QueueRow, ...]:
    """Return the rows of people of whom only the place is known, in the order given."""
    return rows_of(desk, standings_of(desk, [one.person_id for one in then]))


def has_people(desk: Desk) -> bool:
    """Tell whether anybody is on the desk; counting them all would take as long as the first page."""
    return bool(rows(desk, 'SELECT EXISTS (SELECT 1 FROM "person")')[0][0])


def _divided(
    telling: Sequence[Outline], came_up_away: AbstractSet[int], limit: int
) -> tuple[list[Outline], list[Outline], int]:
    """Divide by the day's load: whom today bears, the others, and how many of the first take a place."""
    bearable: list[Outline] = []
    then: list[Outline] = []
    places = 0
    for one in telling:
        takes_place = one.kind is CallKind.CLOSURE or one.person_id in came_up_away
        if takes_place and places >= limit:
            then.append(one)
            continue
        places += takes_place
        bearable.append(one)
    return bearable, then, places


def _over(desk: Desk) -> list[AwaySpan]:
    """Return the times away that are over."""
    return [span for span in desk.settings.away if span.last_day < desk.clock.today()]


def _came_up_away(desk: Desk, telling: Sequence[Outline]) -> frozenset[int]:
    """Return for whom something came up while the recruiter was away the last time, which waits still."""
    over = _over(desk)[-1:]
    if not over:
        return frozenset()
    today, zone = desk.clock.today(), recruiter_hours(desk.settings).zone
    found = set()
    for one in standings_of(desk, [one.person_id for one in telling]):
        first = one.duties[0]
        days = {first.appears_at.astimezone(zone).date(), first.due_on or dt.date.min}
        waited = one.kind is CallKind.CLOSURE and any(span.contains(day) for span in over for day in days)
        if waited or (one.kind is not CallKind.CLOSURE and counts_in_load(one.kind, days, over, today)):
            found.add(one.person_id)
    return frozenset(found)


def _holding(desk: Desk) -> set[int]:
    """Return who hears in a message that there is no news yet."""
    now = instant_text(desk.clock.now())
    sql = (
        'SELECT "person_id" FROM "duty" WHERE "group_no" = ? AND "why_key" IN (?, ?, ?) '
        'AND "appears_at" <= ? AND ("until_at" IS NULL OR "until_at" > ?)'
    )
    group = GROUPS[CallKind.MESSAGE]
    return {row[0] for row in rows(desk, sql, (group, *HOLDING, now, now))}


def _last_day(desk: Desk, load: Load, waiting: int) -> dt.date | None:
    return last_hearing_day(waiting, load, desk.clock.today(), recruiter_hours(desk.settings).at_work)


def _hearing_days(desk: Desk, load: Load, ahead: int, count: int) -> tuple[dt.date, ...]:
    """Return the days on which people hear who stand behind so many others."""
    if not count:
        return ()
    calendar = recruiter_hours(desk.settings).at_work
    return tuple(islice(hearing_days(load, desk.clock.today(), calendar), ahead, ahead + count))


def _better_in_the_evening(desk: Desk, standing: Standing) -> bool:
    best = standing.times.best
    if best is None:
        return False
    zone = recruiter_hours(desk.settings).zone
    local = best.start.astimezone(zone)
    return local.date() == desk.clock.today() and local.time() >= EVENING


def last_days(desk: Desk) -> tuple[WeekDay, ...]:
    """Return the last five working days up to today: how many were told, how many closures were new.

    A day off on which somebody was told stands among them.
    """
    home = recruiter_hours(desk.settings)
    today = desk.clock.today()
    calendar = home.calendar
    latest = today if calendar.is_working_day(today) else calendar.add_working_days(today, -1)
    first = calendar.add_working_days(latest, 1 - _DAYS_SHOWN)
    days = [first + dt.timedelta(days=i) for i in range((today - first).days + 1)]
    told: dict[dt.date, int] = defaultdict(int)
    new: dict[dt.date, int] = defaultdict(int)
    begin = instant_text(dt.datetime.combine(first, dt.time.min, home.zone))
    sql = (
        'SELECT "opened_at", "closed_at" FROM "closure" WHERE "cancelled" = 0 '
        'AND ("closed_at" IS NULL OR "closed_at" >= "opened_at") AND ("opened_at" >= ? OR "closed_at" >= ?)'
    )
    for opened, closed in rows(desk, sql, (begin, begin)):
        new[instant_from_text(opened).astimezone(home.zone).date()] += 1
        if closed:
            told[instant_from_text(closed).astimezone(home.zone).date()] += 1
    shown = [d for d in days if calendar.is_working_day(d) or told[d] or new[d]]
    return tuple(WeekDay(d, told[d], new[d]) for d in shown)


def counts_of(desk: Desk) -> Counts:
    """Return the figures of the sidebar and the tray as of now."""
    kinds = queue_kinds(desk)
    telling = sum(kinds[kind] for kind in TELL_KINDS)
    again = sum(kinds[kind] for kind in AGAIN_KINDS)
    introductions = rows(
        desk,
        'SELECT count(*) FROM "introduction" WHERE "introduction_state" NOT IN '
        "('outcome', 'candidate_said_no', 'contact_said_no', 'no_reply', 'consent_ended', "
        "'candidate_placed')",
    )[0][0]
    people = rows(desk, 'SELECT count(*) FROM "person"')[0][0]
    return Counts(kinds.total(), telling, again, introductions, people)
