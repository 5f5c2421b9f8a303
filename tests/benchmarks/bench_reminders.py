"""A tick of the reminders on a desk with 100,000 open items, and with as many reminders ahead.

Times are of this process's processor; each is also told as a ratio to reading 50 people by their ids.
"""

from __future__ import annotations

import random

import pytest

from recruiterdesk.core.clock import FixedClock
from recruiterdesk.reminders.service import ReminderService
from recruiterdesk.storage.desk import open_desk
from tests.benchmarks.bench_queue import timed
from tests.benchmarks.large_desk import NOW, DeskSize, copy_of
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
