"""What the first page shows: who waits, what a day can bear, and how the week went."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import islice
from operator import itemgetter

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
from recruiterdesk.storage.queries.queue_figures import AGAIN_KINDS, TELL_KINDS, is_large, queue_figures
from recruiterdesk.storage.queries.queue_order import (
    PRESENT,
    Outline,
    QueuePart,
    Standing,
    first_places,
    queue_outline,
    standings_of,
)
from recruiterdesk.storage.queries.queue_stream import Order
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.talking import TalkingHours
from recruiterdesk.storage.stored_texts import instant_text

_CLOSURES = frozenset({CallKind.CLOSURE})
OTHER_KINDS = frozenset({CallKind.INTRODUCTION, CallKind.TASK})
HOLDING = ("message.holding", "message.ask_client", "message.paused")
# Of those who wait behind the day's load, more are on the page Calls.
MOST_SHOWN = 200
# So many of a kind are read before the figures are.
SHOWN_AT_ONCE = 60
# So many rows fill a window at the start of the program, before anybody scrolls.
FILL_A_WINDOW = 24


@value
class Today:
    """The first page. `to_tell` is what the day can bear; `then` waits behind it, in the same order.

    `hears_on` are the days on which the first of `then` hear, as many as are shown. `places` is how many of
    `to_tell` take one of the day's places. `back_from` is the time away of which some still wait.

    Of those who are not shown at once only the place is known; `rows_behind` reads the rest. `again` and
    `others` hold as many as are shown; `holding` of those `to_send` hear that there is no news yet.
    `in_turn` are the people to be called, whoever can be called now first. Of a page that is not whole no
    figure is known, and nobody behind these.
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
    in_turn: tuple[int, ...]
    is_whole: bool = True


def today_view(desk: Desk) -> Today:
    """Return the first page as of now."""
    queue = queue_outline(desk)
    to_send = tuple(one.person_id for one in queue if one.kind is CallKind.MESSAGE)
    return replace(
        _first_page(desk, queue, TalkingHours(desk)),
        to_send=to_send,
        holding=len(_holding(desk).intersection(to_send)) if to_send else 0,
        callable_now=queue_figures(desk).to_call_now(),
        is_whole=True,
    )


def today_front(desk: Desk) -> Today:
    """Return whom the first page shows at once, without who stands behind them, however many wait.

    Only so many places are looked at as the page has.
    """
    hours = TalkingHours(desk)
    told = _places(desk, _telling_limits(desk, SHOWN_AT_ONCE), hours)
    others = _places(desk, {AGAIN_KINDS: SHOWN_AT_ONCE, OTHER_KINDS: SHOWN_AT_ONCE}, hours)
    return _first_page(desk, _sorted(told + others), hours)


def today_first(desk: Desk) -> Today:
    """Return what fills a window at the start: who is to be told, and the others where these are few."""
    hours = TalkingHours(desk)
    found = _places(desk, _telling_limits(desk, FILL_A_WINDOW), hours)
    if len(found) < FILL_A_WINDOW:
        found += _places(desk, {AGAIN_KINDS: FILL_A_WINDOW, OTHER_KINDS: FILL_A_WINDOW}, hours)
    return _first_page(desk, _sorted(found), hours)


def _telling_limits(desk: Desk, most: int) -> Mapping[AbstractSet[CallKind], int]:
    """Return how many who are to be told are shown: what the day bears, and so many of the others."""
    bearable = day_load(desk).left(desk.clock.today())
    return {_CLOSURES: bearable, TELL_KINDS - _CLOSURES: most}


def _places(
    desk: Desk, limits: Mapping[AbstractSet[CallKind], int], hours: TalkingHours
) -> list[tuple[Order, Outline]]:
    parts = [(QueuePart(frozenset(kinds)), most) for kinds, most in limits.items()]
    return [place for part, most in parts for place in first_places(desk, part, most, hours)]


def _sorted(places: Sequence[tuple[Order, Outline]]) -> list[Outline]:
    return [one for _, one in sorted(places, key=itemgetter(0))]


def in_turn(desk: Desk) -> tuple[int, ...]:
    """Return whom the day bears to call, in the order of the queue."""
    return (today_front if is_large(desk) else today_view)(desk).in_turn


def _first_page(desk: Desk, queue: Sequence[Outline], hours: TalkingHours) -> Today:
    """Return the page with these places of the queue, without figures."""
    telling = [one for one in queue if one.kind in TELL_KINDS]
    load = day_load(desk)
    came_up_away = _came_up_away(desk, telling)
    bearable, then, places = _divided(telling, came_up_away, load.left(desk.clock.today()))
    again = [one.person_id for one in queue if one.kind in AGAIN_KINDS]
    others = [one.person_id for one in queue if one.kind in OTHER_KINDS]
    shown = [one.person_id for one in bearable[:MOST_SHOWN]]
    standings = standings_of(desk, [*shown, *again[:MOST_SHOWN], *others[:MOST_SHOWN]], hours)
    found = rows_of(desk, standings)
    called = {*shown, *again[:MOST_SHOWN]}
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
        to_send=(),
        holding=0,
        others=tuple(row for row in found if row.kind in OTHER_KINDS),
        callable_now=0,
        better_later=sum(_better_in_the_evening(desk, one) for one in standings if one.kind in TELL_KINDS),
        in_turn=_in_turn([one for one in queue if one.person_id in called]),
        is_whole=False,
    )


def _in_turn(queue: Sequence[Outline]) -> tuple[int, ...]:
    """Return the people in the order of the queue, those whom nobody can call now behind the others."""
    return tuple(one.person_id for one in sorted(queue, key=lambda one: not one.callable_now))


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
    touched = _touched_by(desk, over[-1])
    for one in standings_of(desk, [one.person_id for one in telling if one.person_id in touched]):
        first = one.duties[0]
        days = {first.appears_at.astimezone(zone).date(), first.due_on or dt.date.min}
        waited = one.kind is CallKind.CLOSURE and any(span.contains(day) for span in over for day in days)
        if waited or (one.kind is not CallKind.CLOSURE and counts_in_load(one.kind, days, over, today)):
            found.add(one.person_id)
    return frozenset(found)


def _touched_by(desk: Desk, span: AwaySpan) -> frozenset[int]:
    """Return for whom something that is in the queue appeared, or was due, in a time away."""
    zone, now = recruiter_hours(desk.settings).zone, instant_text(desk.clock.now())
    begin, end = (
        instant_text(dt.datetime.combine(day, dt.time.min, zone))
        for day in (span.first_day, span.last_day + dt.timedelta(days=1))
    )
    sql = (
        f'SELECT DISTINCT "person_id" FROM "duty" WHERE {PRESENT} '
        'AND ("appears_at" BETWEEN ? AND ? OR "due_on" BETWEEN ? AND ?)'
    )
    days = (span.first_day.isoformat(), span.last_day.isoformat())
    return frozenset(row[0] for row in rows(desk, sql, (now, now, begin, end, *days)))


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
