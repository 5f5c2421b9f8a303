"""The order of the queue, read page by page from the index, is the order that product.md says."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recruiterdesk.domain.words import CallKind
from recruiterdesk.operations.queue_today import Side, put_beside, skip_person
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries import queue_figures as figures
from recruiterdesk.storage.queries.call_queue import days_waiting
from recruiterdesk.storage.queries.queue_figures import breaks_a_promise, longest_wait, queue_figures
from recruiterdesk.storage.queries.queue_later import later_ids, later_order
from recruiterdesk.storage.queries.queue_order import (
    QueuePart,
    place_of,
    queue_order,
    queue_outline,
    queue_page,
    standings_of,
)
from recruiterdesk.storage.queries.queue_stream import order_of
from recruiterdesk.storage.queries.talking import TalkingHours
from recruiterdesk.storage.stored_texts import instant_text
from tests.clock import FakeClock
from tests.desks import new_desk

NOW = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
TELLING = frozenset({CallKind.CLOSURE, CallKind.REPLY, CallKind.HOLDING})
OPEN, ASLEEP, OTHER = "Europe/Berlin|DE|||", "America/Los_Angeles|US|||", "Europe/Madrid|ES|||"
KINDS = {
    1: (CallKind.CALLBACK,), 2: (CallKind.PROMISE,), 3: (CallKind.REPLY,),
    4: (CallKind.CLOSURE, CallKind.HOLDING), 5: (CallKind.CHECK_IN,), 6: (CallKind.MESSAGE,),
    7: (CallKind.TASK,),
}  # fmt: skip


@dataclass(frozen=True)
class Owed:
    person_id: int
    group: int
    kind: CallKind
    day: int
    appears: int
    until: int | None

    @property
    def sort_key(self) -> str:
        return (NOW.date() + dt.timedelta(days=self.day)).isoformat()

    @property
    def is_present(self) -> bool:
        return self.appears <= 0 and (self.until is None or self.until > 0)


@dataclass(frozen=True)
class Made:
    owed: list[Owed]
    keys: list[str]
    numbers: list[bool]


@st.composite
def made_desks(draw: st.DrawFn) -> Made:
    people = draw(st.integers(1, 12))
    owed = []
    for _ in range(draw(st.integers(0, 30))):
        group = draw(st.sampled_from(sorted(KINDS)))
        day = draw(st.integers(-4, 4))
        # A check-in is not there before its day.
        earliest = day * 24 if group == 5 else -50
        owed.append(
            Owed(
                draw(st.integers(1, people)), group, draw(st.sampled_from(KINDS[group])), day,
                draw(st.integers(max(-50, earliest), max(50, earliest))),
                draw(st.none() | st.integers(-10, 60)),
            )
        )  # fmt: skip
    keys = [draw(st.sampled_from((OPEN, ASLEEP, OTHER))) for _ in range(people + 1)]
    return Made(owed, keys, [draw(st.integers(0, 3)) > 0 for _ in range(people + 1)])


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    clock = FakeClock("2026-11-23T10:00")
    made = new_desk(tmp_path_factory.mktemp("order"), clock)
    yield made
    made.close()


def store(desk: Desk, made: Made) -> None:
    for table in ("duty", "skip", "queue_place"):
        desk.database.execute_sql(f'DELETE FROM "{table}"')
    for one in made.owed:
        desk.database.execute_sql(
            'INSERT INTO "duty" ("person_id", "kind", "group_no", "sort_key", "appears_at", "until_at", '
            '"since", "due_on", "ref_table", "ref_id", "attempts", "needs_number", "calling_key", "why_key", '
            "\"why_values\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'x', 1, 0, ?, ?, 'x', '')",
            (
                one.person_id, str(one.kind), one.group, one.sort_key, at(one.appears),
                None if one.until is None else at(one.until), one.sort_key, one.sort_key,
                int(not made.numbers[one.person_id]), made.keys[one.person_id],
            ),
        )  # fmt: skip


def at(hours: int) -> str:
    return instant_text(NOW + dt.timedelta(hours=hours))


def expected(made: Made) -> list[int]:
    """Group, then whoever can be called, then the day; each person once, where the most urgent stands."""
    first: dict[int, Owed] = {}
    for one in sorted(made.owed, key=lambda each: (each.group, each.sort_key)):
        if one.is_present:
            first.setdefault(one.person_id, one)

    def key(one: Owed) -> tuple[object, ...]:
        can_be_called = one.group == 1 or made.keys[one.person_id] != ASLEEP
        return (
            one.group, not (can_be_called and made.numbers[one.person_id]), one.sort_key, one.person_id,
        )  # fmt: skip

    return [one.person_id for one in sorted(first.values(), key=key)]


@given(made=made_desks(), size=st.integers(1, 5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pages_follow_one_another_in_the_order_of_the_queue(desk: Desk, made: Made, size: int) -> None:
    store(desk, made)
    wanted = expected(made)
    assert [one.person_id for one in queue_order(desk)] == wanted
    assert [one.person_id for one in queue_outline(desk)] == wanted
    assert [one.person_id for one in standings_of(desk, wanted)] == wanted
    assert paged(desk, QueuePart(), size) == wanted


@given(made=made_desks(), size=st.integers(1, 5), data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_places_of_today_are_paged_as_they_are_listed(
    desk: Desk, made: Made, size: int, data: st.DataObject
) -> None:
    store(desk, made)
    there = expected(made)
    for _ in range(data.draw(st.integers(1, 6)) if there else 0):
        one, other = data.draw(st.sampled_from(there)), data.draw(st.sampled_from(there))
        side = data.draw(st.sampled_from((*Side, None)))
        if side is None:
            skip_person(desk, one)
        else:
            put_beside(desk, one, other, side)
            listed = [each.person_id for each in queue_order(desk)]
            if one != other:
                assert listed.index(one) - listed.index(other) == int(side)
    listed = [each.person_id for each in queue_order(desk)]
    assert sorted(listed) == sorted(there)
    assert paged(desk, QueuePart(), size) == listed
    hours = TalkingHours(desk)
    orders = [order_of(place, hours) for place in (place_of(desk, one) for one in listed) if place]
    assert orders == sorted(orders)


@given(made=made_desks(), size=st.integers(1, 5), some=st.frozensets(st.integers(1, 12)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_part_of_the_queue_keeps_its_order(desk: Desk, made: Made, size: int, some: frozenset[int]) -> None:
    store(desk, made)
    there = queue_order(desk)
    calls = frozenset({CallKind.CLOSURE, CallKind.CHECK_IN})
    for part, taken in (
        (QueuePart(kinds=calls), [one for one in there if one.kind in calls]),
        (QueuePart(callable_now=True), [one for one in there if one.callable_now]),
        (QueuePart(people=some), [one for one in there if one.person_id in some]),
        (
            QueuePart(calls, callable_now=True, people=some),
            [one for one in there if one.kind in calls and one.callable_now and one.person_id in some],
        ),
    ):
        assert paged(desk, part, size) == [one.person_id for one in taken]
        if not part.callable_now:
            listed = [(one.person_id, one.kind) for one in queue_outline(desk, part)]
            assert listed == [(one.person_id, one.kind) for one in taken]


@given(made=made_desks())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_later_are_those_whose_time_comes_the_next_one_first(desk: Desk, made: Made) -> None:
    store(desk, made)
    present = {one.person_id for one in made.owed if one.is_present}
    ahead = sorted(
        (one for one in made.owed if one.appears > 0 and one.person_id not in present),
        key=lambda one: (one.appears, one.group, one.sort_key, one.person_id),
    )
    wanted = list(dict.fromkeys(one.person_id for one in ahead))
    assert list(later_ids(desk)) == wanted
    assert list(later_ids(desk, 2)) == wanted[:2]
    assert [one.person_id for one in later_order(desk)] == wanted
    assert all(one.waits_until is not None and one.waits_until > NOW for one in later_order(desk))


def paged(desk: Desk, part: QueuePart, size: int) -> list[int]:
    found: list[int] = []
    page = queue_page(desk, part, None, size)
    while True:
        assert [one.position for one in page.standings] == list(
            range(len(found) + 1, len(found) + len(page.standings) + 1)
        )
        found += [one.person_id for one in page.standings]
        if page.after is None:
            return found
        page = queue_page(desk, part, page.after, size, len(found) + 1)


def test_a_place_is_nowhere_for_who_is_not_there(desk: Desk) -> None:
    store(desk, Made([], [OPEN], [True]))
    assert place_of(desk, 7) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=made_desks(), at_once=st.integers(1, 4))
def test_the_figures_are_those_of_the_whole_queue(desk, monkeypatch, made, at_once):
    store(desk, made)
    monkeypatch.setattr(figures, "_TOGETHER", at_once)
    queue = queue_order(desk)
    counted = queue_figures(desk)
    assert counted.present == Counter(one.kind for one in queue)
    assert counted.callable_now == Counter(one.kind for one in queue if one.callable_now)
    assert longest_wait(desk, TELLING) == max(
        (days_waiting(desk, one.duties) for one in queue if one.kind in TELLING), default=0
    )
    promised = [duty for one in queue for duty in one.duties if duty.kind is CallKind.PROMISE]
    assert breaks_a_promise(desk) is any(duty.sort_key <= "2026-11-23" for duty in promised)
