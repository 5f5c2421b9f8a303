"""A tick of the reminders on a desk with 100,000 open items, and with as many reminders ahead.

Times are of this process's processor; each is also told as a ratio to reading 50 people by their ids.
"""

from __future__ import annotations

import datetime as dt
import random
import time

import pytest

from recruiterdesk.core.clock import FixedClock
from recruiterdesk.domain import records
from recruiterdesk.domain.reminders import Audible
from recruiterdesk.reminders.service import ReminderService
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.reminder_marks import unannounced_count
from recruiterdesk.ui.notifiers.beside import MarkedBeside
from tests.benchmarks.bench_queue import timed
from tests.benchmarks.large_desk import NOW, DeskSize, copy_of
from tests.clock import FakeClock
from tests.longest_turn import LongestTurn
from tests.reminders.test_service import FakeNotifier

PEOPLE, OWED = 300_000, 100_000
TICKS = 300
PROMISED_TICK = 0.005
STAND_STILL = 0.050
"""As long as the window may stand still."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bench") / "desk"
    copy_of(DeskSize(PEOPLE, OWED), folder)
    opened = open_desk(folder, FixedClock(NOW, NOW.tzinfo))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def plain(desk):
    chosen = random.Random(1)

    def read() -> None:
        ids = [chosen.randrange(1, PEOPLE) for _ in range(50)]
        desk.database.execute_sql(
            f'SELECT * FROM "person" WHERE "id" IN ({", ".join("?" * 50)})', ids
        ).fetchall()

    return timed([read] * TICKS)


@pytest.mark.parametrize("due", [20_000, 85_000])
def bench_first_digest(qtbot, tmp_path, due):
    """All of a large import come due at once: they are marked beside the window, and noted as shown."""
    clock = FakeClock("2026-11-23T12:00")
    desk = open_desk(tmp_path / "desk", clock)
    desk.run_in_bulk(Label("bench"), lambda writer: call_again(writer, clock.today(), due))
    notifier = FakeNotifier()
    service = ReminderService(desk, [notifier], aside=MarkedBeside(desk))
    service.tick()  # as the program's first one: the holidays of these years are known from then on
    clock.set("2026-11-24T10:00:10")
    with LongestTurn() as turn:
        began = time.perf_counter()
        service.tick()
        qtbot.waitUntil(lambda: unannounced_count(desk, Audible.ALL, frozenset(), 1) == 0, timeout=600_000)
        took = time.perf_counter() - began
    held = turn.seconds * 1000
    print(f"\n{due:,} due at once: noted as shown after {took:.1f} s, the window held for {held:.0f} ms")
    assert [len(each.people) for each in notifier.announced] == [due]
    standing = timed([service.withdraw_done] * 50)
    print(f"looking after the digest: {standing.at(0.99) * 1000:.1f} ms")
    desk.close()
    assert turn.seconds < STAND_STILL


def call_again(writer, today, count):
    people = writer.insert_columns(records.Person, full_name=[f"Person {n}" for n in range(count)])
    day = today + dt.timedelta(days=1)
    writer.insert_many([records.CheckIn(0, person_id, day, today, 90) for person_id in people])


def bench_tick(desk, plain):
    notifier = FakeNotifier()
    service = ReminderService(desk, [notifier])
    ahead, due = (
        desk.database.execute_sql(
            f'SELECT count(*) FROM "reminder" WHERE "due_at" {sign} ?', (at,)
        ).fetchone()[0]
        for sign in (">", "<=")
        for at in [NOW.astimezone(tz=None).strftime("%Y-%m-%d")]
    )
    turns, more = [], True
    while more:
        once = timed([lambda: turns.append(service.tick())])
        more = bool(turns[-1])
        print(f"\nthe tick that announces: {once.processor[0] * 1000:.0f} ms")
    assert len(notifier.announced) == 1
    print(f"{due:,} due and {ahead:,} ahead; one digest for {len(notifier.announced[0].people):,} people")
    again = timed([service.tick] * TICKS)
    print(again.line("a tick", plain))
    assert again.at(0.99) <= PROMISED_TICK
