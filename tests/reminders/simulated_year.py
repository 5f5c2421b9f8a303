"""A year of a desk: a seed decides what comes up, is done, put off, undone, slept through or crashed.

The real service ticks on a real desk; after every tick what it announced is compared with the model. It ticks
at every moment at which something may change (a due moment, an edge of the hours, the end of a pause), up to
20 seconds later, and at random ones in between. That is as if it ticked every 20 seconds: what rings depends
on the clock only by comparisons with these moments, so between two of them every tick does what the last one
did, which is nothing; the random ticks show that it is nothing. How late something is only decides whether it
comes in the digest, and it is announced at the first tick that may.
"""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from recruiterdesk.domain.words import CallKind as K
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.reminders.service import ReminderService
from recruiterdesk.storage.opening import open_desk
from tests.clock import FakeClock
from tests.reminders import owed_things
from tests.reminders.ringing_model import DAY, Due, Hours, Mark, Memory, Thing, dues_of, is_put_off
from tests.reminders.ringing_rules import Waiting, check_rings

TICK = 20.0
PEOPLE = 700
ZONES = ("Europe/Berlin", "Europe/London", "America/New_York", "Asia/Kolkata")


class Crashed(Exception):
    """The program died while it announced."""


@dataclass
class Notifier:
    """Shows at once, later or not at all, or dies, as the year wishes."""

    mood: str = "shows"
    announced: list[Announcement] = field(default_factory=list)
    to_confirm: list[Callable[[], None]] = field(default_factory=list)
    name: str = "simulated"

    def available(self) -> bool:
        return True

    def show(self, announcement: Announcement, shown: Callable[[], None], failed: Callable[[], None]) -> None:
        self.announced.append(announcement)
        if self.mood == "crashes":
            raise Crashed
        if self.mood == "fails":
            failed()
        elif self.mood == "is slow":
            self.to_confirm.append(shown)
        else:
            shown()

    def withdraw(self, announcement_id: str) -> None: ...


@dataclass
class System:
    """Whether it asks for silence."""

    muted: bool = False

    def is_on(self) -> bool:
        return self.muted


@dataclass(frozen=True)
class Facts:
    """What undo covers: what is owed to whom, until when they are put off, and the settings."""

    things: dict[int, Thing]
    snoozed: dict[int, dt.datetime]
    hours: Hours
    put_ahead: dict[int, dt.datetime] = field(default_factory=dict)


def _after_what_rang(marks: list[tuple[Due, Mark | None]]) -> list[tuple[Due, Mark | None]]:
    """Return the moments that came since the last one of which it is known that it was announced."""
    known = [
        number for number, (_, mark) in enumerate(marks) if mark is not None and (mark.seen or mark.known)
    ]
    return marks[known[-1] + 1 :] if known else marks


class Year:
    """Lives through the days, and compares."""

    def __init__(self, folder: Path, seed: int, a_day: float = 27.0) -> None:
        self.chance = random.Random(seed)
        self.clock = FakeClock("2026-01-01T12:00")
        self.true = self.clock.now()
        self.folder = folder
        self.desk = open_desk(folder, self.clock)
        owed_things.fill(self.desk, PEOPLE)
        self.facts = Facts({}, {}, Hours())
        owed_things.settle(self.desk, self.facts.hours)
        self.steps: list[Facts] = []
        self.undone: list[Facts] = []
        self.memory = Memory()
        self.figures: Counter[str] = Counter()
        self.a_day, self.uids = a_day, 0
        self.system = System()
        self._dues: dict[int, tuple[object, tuple[Due, ...]]] = {}
        self._start()

    def live(self, days: int) -> None:
        end = self.true + DAY * days
        while self.true < end:
            self._let_time_pass()
            self.tick()
            self._something_happens()
        self.desk.close()

    def tick(self) -> None:
        """Tick once, and check it."""
        now = self.clock.now()
        self._confirm_late()
        waiting = list(self._waiting(now))
        self.notifier.mood = self._mood(waiting)
        self.notifier.announced.clear()
        crashed = False
        try:
            self.service.tick()
        except Crashed:
            crashed = True
        rung = check_rings(self.notifier.announced, waiting, self._heard(now), now, crashed=crashed)
        self._remember(rung, waiting, now)
        self.figures["ticks"] += 1
        self.figures["notifications"] += len(self.notifier.announced)
        if crashed:
            self.figures["crashes"] += 1
            self._start_again()

    def _heard(self, now: dt.datetime) -> Hours:
        """Return what is heard at this moment; a silence that is over holds nothing that lies ahead."""
        if self.system.muted:
            self.muted_until = now
        until = min(self.muted_until, now) if self.muted_until is not None else None
        return replace(self.facts.hours, muted=self.system.muted, muted_until=until)

    def _remember(self, rung: list[int], waiting: list[Waiting], now: dt.datetime) -> None:
        by_uid = {one.thing.uid: one for one in waiting}
        for uid in rung:
            self.memory.mark(uid, by_uid[uid].dues, now)
            if self.notifier.mood == "shows":
                self.memory.confirm(uid, by_uid[uid].dues)
            elif self.notifier.mood == "is slow":
                self.shown_late.append((uid, by_uid[uid].dues))
            elif self.notifier.mood == "fails":
                self.memory.give_up(uid)
        if self.notifier.mood == "crashes":
            last = {item.person_id for item in self.notifier.announced[-1].items} if rung else set()
            assert last <= {by_uid[uid].thing.person for uid in rung}

    def _waiting(self, now: dt.datetime) -> Iterator[Waiting]:
        """Yield what is due and not known to be announced, with its last due moment."""
        for thing in self.facts.things.values():
            dues = self._dues_of(thing)
            if dues[0].at > now:
                continue
            marks = [(due, self.memory.of(thing.uid, due, now)) for due in dues if due.at <= now]
            left = _after_what_rang(marks)
            if left:
                since = left[-1][1].at if left[-1][1] is not None else None
                yield Waiting(thing, tuple(due for due, _ in left), since)

    def _dues_of(self, thing: Thing) -> tuple[Due, ...]:
        facts = self.facts
        key = thing, facts.hours, facts.snoozed.get(thing.person), facts.put_ahead.get(thing.uid)
        kept = self._dues.get(thing.uid)
        if kept is None or kept[0] != key:
            kept = self._dues[thing.uid] = (key, self._dues_by(thing, facts))
        return kept[1]

    def _mood(self, waiting: list[Waiting]) -> str:
        if not waiting:
            return "shows"
        return self.chance.choices(("shows", "is slow", "crashes", "fails"), (90, 4, 4, 2))[0]

    def _confirm_late(self) -> None:
        if self.chance.random() < 0.9:
            return
        for confirm in self.notifier.to_confirm:
            confirm()
        for uid, dues in self.shown_late:
            self.memory.confirm(uid, dues)
        self.notifier.to_confirm.clear()
        self.shown_late.clear()

    def _start(self) -> None:
        self.notifier = Notifier()
        self.shown_late: list[tuple[int, tuple[Due, ...]]] = []
        self.muted_until: dt.datetime | None = None
        self.service = ReminderService(self.desk, [self.notifier], self.system)

    def _start_again(self) -> None:
        self.memory.crash()
        if self.chance.random() < 0.3:
            self.desk.close()
            self.desk = open_desk(self.folder, self.clock)
        self._start()

    def _let_time_pass(self) -> None:
        chance = self.chance.random()
        if chance < 0.004:
            by = dt.timedelta(hours=self.chance.choice((1, 3, 9, 14, 40, 90)))
            self.figures["sleeps"] += 1
        elif chance < 0.008:
            by = self._wind_clock()
        else:
            by = min(self._until_next_edge(), self._while_of_work())
        self.true += by.__class__(seconds=round(by.total_seconds()))
        self.clock.moment += dt.timedelta(seconds=round(by.total_seconds()))

    def _wind_clock(self) -> dt.timedelta:
        """Set the clock right where it is wrong, else wrong."""
        if self.clock.moment != self.true:
            self.clock.moment = self.true
            return dt.timedelta(seconds=5)
        wrong = self.chance.choice(
            (
                -DAY * 14_000,
                DAY * 400,
                -DAY * 3,
                DAY * 2,
                *(dt.timedelta(minutes=m) for m in (-600, -61, -3, 59, 700)),
            )
        )
        self.clock.moment += wrong
        self.figures["clocks"] += 1
        return dt.timedelta(seconds=5)

    def _while_of_work(self) -> dt.timedelta:
        return dt.timedelta(seconds=1 + self.chance.expovariate(1 / (0.8 * 86_400 / self.a_day)))

    def _until_next_edge(self) -> dt.timedelta:
        now, hours = self.clock.now(), self.facts.hours
        edges = [edge for edge in hours.edges(now) if edge > now]
        for thing in self.facts.things.values():
            edges += [due.at for due in self._dues_of(thing) if due.at > now]
        return min(edges) - now + dt.timedelta(seconds=round(self.chance.uniform(0, TICK)))

    def _clock_is_far_off(self) -> bool:
        return abs(self.clock.moment - self.true) > DAY

    def _something_happens(self) -> None:
        if self._clock_is_far_off():
            # Nobody works on with such a clock: it is set right after a few ticks.
            if self.chance.random() < 0.3:
                self._wind_clock()
            return
        happens = (
            self._put,
            self._do,
            self._withdraw,
            self._snooze,
            self._take_back,
            self._settle,
            self._restart,
            self._mute,
        )
        self.chance.choices(happens, (46, 34, 4, 12, 5, 0.35, 1, 3 if self.system.muted else 0.7))[0]()

    def _step(self, facts: Facts) -> None:
        self.steps = [*self.steps[-20:], self.facts]
        self.undone = []
        self.facts = facts

    def _any(self) -> Thing | None:
        """Choose something that is owed, most often what has rung."""
        things = list(self.facts.things.values())
        now = self.clock.now()
        due = [thing for thing in things if self._dues_of(thing)[-1].at <= now]
        among = due if due and self.chance.random() < 0.85 else things
        return self.chance.choice(among) if among else None

    def _put(self) -> None:
        taken = {thing.person for thing in self.facts.things.values()}
        free = [person for person in self.chance.sample(range(1, PEOPLE + 1), 60) if person not in taken]
        if free:
            self.uids += 1
            now = self.clock.now()
            invented = owed_things.any_thing(self.chance, self.uids, free[0], now, self.facts.hours)
            thing = owed_things.put(self.desk, invented, now)
            self._step(replace(self.facts, things={**self.facts.things, thing.uid: thing}))
            self.figures["things"] += 1

    def _do(self) -> None:
        thing = self._any()
        if thing is not None:
            owed_things.do(self.desk, thing, self.clock.now())
            self._step(self._without(thing))

    def _withdraw(self) -> None:
        thing = self._any()
        if thing is not None:
            owed_things.withdraw(self.desk, thing)
            self._step(self._without(thing))

    def _without(self, thing: Thing) -> Facts:
        left = {uid: one for uid, one in self.facts.things.items() if uid != thing.uid}
        return replace(self.facts, things=left)

    def _snooze(self) -> None:
        thing, now, hours = self._any(), self.clock.now(), self.facts.hours
        if thing is None:
            return
        today = hours.local(now).date()
        choices = (
            now + dt.timedelta(minutes=10), now + dt.timedelta(hours=1), hours.at(today, dt.time(14)),
            hours.at(today + DAY, dt.time(9, 30)), hours.at(today + DAY * 4, dt.time(9, 30)),
        )  # fmt: skip
        until = self.chance.choice([moment for moment in choices if moment > now])
        if self.facts.snoozed.get(thing.person) == until:
            return  # what changes nothing is no step to undo
        owed_things.snooze(self.desk, thing.person, until)
        self._step(replace(self.facts, snoozed={**self.facts.snoozed, thing.person: until}))
        self.figures["snoozes"] += 1

    def _take_back(self) -> None:
        for _ in range(self.chance.choice((1, 1, 2, 4))):
            if self.steps:
                self.desk.undo()
                self.undone.append(self.facts)
                self.facts = self.steps.pop()
                self._carry(self.undone[-1])
                self.figures["undone"] += 1
            if self.chance.random() < 0.3:
                self.tick()
        while self.undone and self.chance.random() < 0.5:
            self.desk.redo()
            self.steps.append(self.facts)
            self.facts = self.undone.pop()
            self._carry(self.steps[-1])

    def _settle(self) -> None:
        hours, now = self.facts.hours, self.clock.now()
        time, today = dt.time, hours.local(now).date()
        away = self.chance.random() < 0.25
        if away and not any(last >= today for _, last in hours.away):
            first = today + DAY * self.chance.choice((0, 1, 4))
            span = (first, first + DAY * self.chance.choice((0, 2, 9)))
            owed_things.be_away(self.desk, *span)
            changed = replace(hours, away=(*hours.away, span))
        else:
            changed = replace(hours, **self.chance.choice((
                {"zone": self.chance.choice(ZONES)}, {"zone": "Europe/Berlin"},
                {"quiet_from": time(22), "quiet_until": time(22)},
                {"quiet_from": time(20), "quiet_until": time(8)},
                {"quiet_from": time(12), "quiet_until": time(13, 30)},
                {"calls_from": time(16, 30), "calls_until": time(18, 30)},
                {"calls_from": time(9), "calls_until": time(19, 30)},
                {"paused_until": now + dt.timedelta(minutes=self.chance.choice((60, 600, 3000)))},
                {"paused_until": now + dt.timedelta(minutes=60)}, {"paused_until": None},
                {"silent": frozenset({K.CHECK_IN})}, {"silent": frozenset({K.CALLBACK, K.TASK})},
                {"silent": frozenset()},
            )))  # fmt: skip
            if changed == hours:
                return
            owed_things.settle(self.desk, changed)
        before = self.facts
        self._step(replace(self.facts, hours=changed))
        self._put_ahead(before)
        self._carry(before)
        self.figures["settings"] += 1

    def _put_ahead(self, before: Facts) -> None:
        """Let no change of the hours put the summary of what waits behind now: it is the next one then."""
        now, put = self.clock.now(), {}
        for uid, thing in self.facts.things.items():
            stood = self._dues_by(thing, before)[0]
            if stood.name == "summary" and stood.at > now >= self._dues_of(thing)[0].at:
                put[uid] = now
        self.facts = replace(self.facts, put_ahead={**self.facts.put_ahead, **put})

    def _dues_by(self, thing: Thing, facts: Facts) -> tuple[Due, ...]:
        known = replace(thing, waits_from=facts.put_ahead.get(thing.uid))
        return dues_of(known, facts.hours, facts.snoozed.get(thing.person))

    def _carry(self, before: Facts) -> None:
        """Let what stands in the place of the end of a snooze, since the hours changed, be no new moment."""
        for uid, thing in self.facts.things.items():
            if before.hours == self.facts.hours or before.things.get(uid) != thing:
                continue
            rang = self._dues_by(thing, before)
            if is_put_off(rang) and not is_put_off(self._dues_of(thing)):
                self.memory.carry(uid, rang[0], self._dues_of(thing))

    def _restart(self) -> None:
        self.figures["restarts"] += 1
        self._start_again()

    def _mute(self) -> None:
        """Let the system ask for silence, or no longer."""
        self.system.muted = not self.system.muted
        self.figures["silences"] += self.system.muted
