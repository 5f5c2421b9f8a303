"""What should ring when, written from product.md alone: the simulation compares the service with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from recruiterdesk.domain.words import CallKind as K

DAY = dt.timedelta(days=1)
LATE, MISSED = dt.timedelta(minutes=30), dt.timedelta(minutes=60)
AT_ONCE = 3
TIME_TO_SHOW = dt.timedelta(minutes=2)
# Public holidays of all of Germany.
HOLIDAYS = frozenset(
    dt.date.fromisoformat(day)
    for day in (
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-10-03",
        "2026-12-25", "2026-12-26", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-01", "2027-05-06",
        "2027-05-17", "2027-10-03", "2027-12-25", "2027-12-26", "2028-01-01",
    )
)  # fmt: skip
IN_SUMMARY = frozenset({K.CLOSURE, K.MESSAGE, K.REPLY, K.TASK})
PUT_OFF_AS_CALLS = frozenset({K.CALLBACK, K.PROMISE, K.CHECK_IN, K.PLACEMENT, K.CLOSURE, K.REPLY})


@dataclass(frozen=True)
class Thing:
    """Something owed to a person: each person of the simulation is owed at most one thing at a time.

    `begins` is the moment, or the start of the day, at which it comes up; `day` is its day. It was put on the
    desk at `made`. At `waits_from` other hours would have put its summary behind that moment.
    """

    uid: int
    kind: K
    person: int
    table: str
    row: int
    day: dt.date
    made: dt.datetime
    begins: dt.datetime | None = None
    ends: dt.datetime | None = None
    waits_from: dt.datetime | None = None


@dataclass(frozen=True)
class Due:
    """One due moment; its name stays where the moment moves with the zone or the hours."""

    name: str
    at: dt.datetime
    in_summary: bool


@dataclass(frozen=True)
class Hours:
    """The recruiter's settings that decide when something is due, and when it may ring.

    `muted` is a wish of the system, and not of the desk: do not disturb, last seen at `muted_until`.
    """

    zone: str = "Europe/Berlin"
    calls_from: dt.time = dt.time(9)
    calls_until: dt.time = dt.time(19, 30)
    quiet_from: dt.time = dt.time(20)
    quiet_until: dt.time = dt.time(8)
    paused_until: dt.datetime | None = None
    away: tuple[tuple[dt.date, dt.date], ...] = ()
    silent: frozenset[K] = frozenset()
    muted: bool = False
    muted_until: dt.datetime | None = None

    def works(self, day: dt.date) -> bool:
        is_away = any(first <= day <= last for first, last in self.away)
        return day.weekday() < 5 and day not in HOLIDAYS and not is_away

    def at(self, day: dt.date, time: dt.time) -> dt.datetime:
        return dt.datetime.combine(day, time, ZoneInfo(self.zone)).astimezone(dt.UTC)

    def local(self, moment: dt.datetime) -> dt.datetime:
        return moment.astimezone(ZoneInfo(self.zone))

    def start_of_calls(self, after: dt.datetime) -> dt.datetime:
        day = self.local(after).date()
        while not self.works(day) or self.at(day, self.calls_from) < after:
            day += DAY
        return self.at(day, self.calls_from)

    def is_quiet(self, moment: dt.datetime) -> bool:
        local = self.local(moment)
        time, start, end = local.time(), self.quiet_from, self.quiet_until
        at_night = start <= time < end if start <= end else time >= start or time < end
        return at_night or not self.works(local.date())

    def is_paused(self, moment: dt.datetime) -> bool:
        return self.paused_until is not None and moment < self.paused_until

    def may_ring(self, thing: Thing, due: Due, now: dt.datetime) -> bool:
        if self.muted or self.is_paused(now) or thing.kind in self.silent:
            return False
        if thing.kind is K.CALLBACK:
            return True
        local = self.local(now)
        calling = self.works(local.date()) and self.calls_from <= local.time() < self.calls_until
        return not self.is_quiet(now) and (calling or not due.in_summary)

    def was_held(self, thing: Thing, due: Due) -> bool:
        if self.muted_until is not None and due.at < self.muted_until:
            return True
        return self.is_paused(due.at) or (thing.kind is not K.CALLBACK and self.is_quiet(due.at))

    def edges(self, after: dt.datetime) -> Iterator[dt.datetime]:
        """Yield the moments of this day and the next at which something begins to ring or stops."""
        today = self.local(after).date()
        times = {self.calls_from, self.calls_until, self.quiet_from, self.quiet_until, dt.time.min}
        yield from (self.at(day, time) for day in (today, today + DAY) for time in times)
        if self.paused_until is not None:
            yield self.paused_until


def dues_of(thing: Thing, hours: Hours, snoozed: dt.datetime | None) -> tuple[Due, ...]:
    """Return the moments at which a thing is due, in order."""
    own = tuple(_own(thing, hours))
    if snoozed is None:
        return own
    put_off = Due(f"snoozed {snoozed:%Y-%m-%dT%H:%M:%S}", snoozed, thing.kind in IN_SUMMARY)
    if thing.kind not in PUT_OFF_AS_CALLS:
        return (*own, put_off) if snoozed > own[0].at else own
    if thing.kind in IN_SUMMARY:
        return (put_off,) if thing.begins is not None and snoozed > thing.begins else own
    return tuple(due for due in own if due.at >= snoozed) or (put_off,)


def is_put_off(dues: tuple[Due, ...]) -> bool:
    """Tell whether nothing is left of a thing's own moments but the end of a snooze."""
    return len(dues) == 1 and dues[0].name.startswith("snoozed ")


def _own(thing: Thing, hours: Hours) -> Iterator[Due]:
    if thing.kind in IN_SUMMARY:
        begins = thing.begins or max(hours.at(thing.day, dt.time.min), thing.made)
        if thing.waits_from is not None and hours.start_of_calls(begins) <= thing.waits_from:
            begins = thing.waits_from
        yield Due("summary", hours.start_of_calls(begins), in_summary=True)
    elif thing.kind is K.CALLBACK:
        yield Due("agreed", _known(thing.begins), in_summary=False)
    elif thing.kind is K.PROMISE:
        before = thing.day - DAY
        while not hours.works(before):
            before -= DAY
        ends = thing.ends or hours.at(thing.day, dt.time(18))
        if thing.made <= hours.at(before, dt.time(9, 30)):
            yield Due("day before", hours.at(before, dt.time(9, 30)), in_summary=False)
        yield Due("on the day", min(hours.at(thing.day, dt.time(9, 30)), ends), in_summary=False)
    else:
        yield Due("its day", hours.at(thing.day, dt.time(10)), in_summary=False)


def _known(moment: dt.datetime | None) -> dt.datetime:
    assert moment is not None
    return moment


@dataclass(frozen=True)
class Mark:
    """That a moment was announced: `seen` once it is confirmed, `known` while this run waits for that."""

    due_at: dt.datetime
    at: dt.datetime
    seen: bool = False
    known: bool = True


class Memory:
    """What was announced; outside undo, and kept through crashes."""

    def __init__(self) -> None:
        self._marks: dict[int, dict[str, Mark]] = {}

    def of(self, uid: int, due: Due, now: dt.datetime) -> Mark | None:
        """Return the mark of a moment; one from more than a day ahead was set by a wrong clock.

        Nothing waits longer than two minutes for the word that it was shown, nor where its moment has moved.
        """
        marks = self._marks.get(uid, {})
        same = [mark for name, mark in marks.items() if name == due.name or mark.due_at == due.at]
        valid = [mark for mark in same if mark.at <= now + DAY]
        last = max(valid, key=lambda mark: (mark.seen, mark.at), default=None)
        if last is None or (abs(now - last.at) <= TIME_TO_SHOW and last.due_at == due.at):
            return last
        return replace(last, known=False)

    def mark(self, uid: int, dues: tuple[Due, ...], now: dt.datetime) -> None:
        marks = self._marks.setdefault(uid, {})
        marks |= {due.name: Mark(due.at, now) for due in dues}

    def confirm(self, uid: int, dues: tuple[Due, ...]) -> None:
        """Note that these moments were seen."""
        marks = self._marks[uid]
        marks |= {due.name: replace(marks[due.name], seen=True) for due in dues}

    def carry(self, uid: int, rang: Due, instead: tuple[Due, ...]) -> None:
        """Note that these moments stand in the place of one that was announced, if it was.

        If it was not, somebody is still to hear of it then, though an earlier moment of that name was
        announced.
        """
        marks = self._marks.get(uid, {})
        if rang.name in marks:
            mark = marks[rang.name]
            marks |= {due.name: replace(mark, due_at=due.at) for due in instead if due.name not in marks}
            return
        for due in instead:
            if due.name in marks and marks[due.name].due_at != due.at:
                mark = marks.pop(due.name)
                marks[f"{due.name} at {mark.due_at}"] = mark

    def give_up(self, uid: int) -> None:
        marks = self._marks.get(uid, {})
        marks |= {name: replace(mark, known=False) for name, mark in marks.items() if not mark.seen}

    def crash(self) -> None:
        for uid in self._marks:
            self.give_up(uid)

    def count(self) -> int:
        return sum(mark.seen for marks in self._marks.values() for mark in marks.values())
