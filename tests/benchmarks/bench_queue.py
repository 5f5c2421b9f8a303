"""The queue of a desk of 1,000,000 people, 100,000 of whom wait: a page of it, and what an outcome costs.

Times are of this process's processor, since other programs make the clock on the wall go by; each is also
told as a ratio to a plain piece of work on the same desk in the same run.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest

from recruiterdesk.domain.words import AttemptOutcome, CallKind
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_queue import rows_of
from recruiterdesk.storage.queries.counts import counts_of
from recruiterdesk.storage.queries.last_days import last_days
from recruiterdesk.storage.queries.queue_order import QueuePart, queue_outline, queue_page, standings_of
from recruiterdesk.storage.queries.today import today_front, today_view
from recruiterdesk.storage.queries.tray import tray_view
from tests.benchmarks.large_desk import CAREER, large_desk, open_large
from tests.benchmarks.plain_reading import people_by_chance

PEOPLE = CAREER.people
ROWS = 50
"""As many as the window asks for at once."""
PAGES, OUTCOMES, PLAIN = 300, 150, 300
ROWS_OF_AN_OUTCOME = 12
PROMISED_FIRST_PAGE = 0.010
PROMISED_PAGE = 0.015
PROMISED_OUTCOME = 0.010
PROMISED_TODAY = 0.050
"""As long as the window may stand still."""
TODAYS = 100


@dataclass(frozen=True)
class Times:
    """Seconds of the processor and of the wall, each time that something was done."""

    processor: Sequence[float]
    wall: Sequence[float]

    def at(self, share: float, times: Sequence[float] | None = None) -> float:
        ordered = sorted(times or self.processor)
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)]

    def line(self, name: str, plain: Times) -> str:
        p50, p99 = self.at(0.5), self.at(0.99)
        return (
            f"{name:<28} p50 {p50 * 1000:6.2f} ms  p99 {p99 * 1000:6.2f} ms  "
            f"{p50 / plain.at(0.5):5.2f} times the plain work  "
            f"(on the wall {self.at(0.5, self.wall) * 1000:.1f} / {self.at(0.99, self.wall) * 1000:.1f} ms)"
        )


def timed(work: Sequence[Callable[[], object]]) -> Times:
    processor, wall = [], []
    for each in work:
        on_the_wall, began = time.perf_counter(), time.process_time()
        each()
        processor.append(time.process_time() - began)
        wall.append(time.perf_counter() - on_the_wall)
    return Times(processor, wall)


@pytest.fixture(scope="module")
def desk():
    opened = open_large(large_desk(CAREER))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def plain_reading(desk) -> Times:
    return timed([people_by_chance(desk, PEOPLE, ROWS)] * PLAIN)


@pytest.fixture(scope="module")
def plain_writing(desk) -> Times:
    """The plain work beside an outcome: as many rows as it writes, in one transaction."""
    sql = (
        'INSERT INTO "activity" ("person_id", "at", "key", "values", "text") VALUES (?, \'\', ?, \'\', \'\')'
    )
    chosen = random.Random(5)

    def write() -> None:
        people = [chosen.randrange(1, PEOPLE) for _ in range(ROWS_OF_AN_OUTCOME)]
        desk.write_aside(lambda database: [database.execute_sql(sql, (one, "bench.plain")) for one in people])

    times = timed([write] * PLAIN)
    desk.write_aside(lambda base: base.execute_sql('DELETE FROM "activity" WHERE "key" = \'bench.plain\''))
    return times


def page_from(desk: Desk, after: object = None) -> None:
    rows_of(desk, queue_page(desk, after=after, limit=ROWS).standings)


def bench_first_page(desk, plain_reading):
    page_from(desk)
    times = timed([lambda: page_from(desk)] * PAGES)
    print(f"\n{times.line('first page', plain_reading)}")
    assert times.at(0.5) <= PROMISED_FIRST_PAGE


def bench_any_page_by_its_place(desk, plain_reading):
    places, page = [], queue_page(desk, limit=ROWS)
    while page.after is not None:
        places.append(page.after)
        page = queue_page(desk, after=page.after, limit=ROWS)
    random.Random(2).shuffle(places)
    times = timed([lambda after=after: page_from(desk, after) for after in places[:PAGES]])
    print(f"\n{len(places) * ROWS:,} in the queue")
    print(times.line("any page by its place", plain_reading))
    assert times.at(0.99) <= PROMISED_PAGE


def bench_any_page_by_its_people(desk, plain_reading):
    began = time.process_time()
    ids = [one.person_id for one in queue_outline(desk)]
    print(f"\nthe whole list, beside the window: {time.process_time() - began:.2f} s")
    starts = random.Random(3).sample(range(len(ids) - ROWS), PAGES)
    times = timed([lambda at=at: rows_of(desk, standings_of(desk, ids[at : at + ROWS])) for at in starts])
    print(times.line("any page by its people", plain_reading))
    assert times.at(0.99) <= PROMISED_PAGE


def bench_todays_first_paint(desk, plain_reading):
    today_front(desk), last_days(desk)
    times = timed([lambda: (today_front(desk), last_days(desk))] * TODAYS)
    print(f"\n{times.line('Today, before its figures', plain_reading)}")
    beside = timed([lambda: today_view(desk), lambda: counts_of(desk), lambda: tray_view(desk)])
    names = ("Today", "the sidebar", "the tray")
    said = (f"{name} {seconds:.2f} s" for name, seconds in zip(names, beside.processor, strict=True))
    print("the figures, beside the window:", ", ".join(said))
    assert times.at(0.99) <= PROMISED_TODAY


@pytest.mark.parametrize("outcome", [AttemptOutcome.NO_ANSWER, AttemptOutcome.TOLD])
def bench_outcome(desk, plain_writing, outcome):
    waiting = queue_outline(desk, QueuePart(kinds=frozenset({CallKind.CLOSURE})))
    people = [one.person_id for one in random.Random(4).sample(waiting, OUTCOMES + 1)]
    desk.leave_folding()  # as the window does: a worker folds the journal in, every 20 seconds
    record_attempt(desk, people.pop(), Reached(outcome))
    times = timed([lambda one=one: record_attempt(desk, one, Reached(outcome)) for one in people])
    for _ in range(OUTCOMES + 1):
        desk.undo()
    desk.fold_journal()
    print(f"\n{times.line(f'outcome: {outcome}', plain_writing)}")
    assert times.at(0.99) <= PROMISED_OUTCOME
