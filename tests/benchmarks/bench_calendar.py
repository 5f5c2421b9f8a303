"""A calendar of 100,000 planned calls again is written in seconds, beside the window.

Times are of this process's processor.
"""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import replace
from pathlib import Path

from recruiterdesk.core.clock import FixedClock
from recruiterdesk.domain import records
from recruiterdesk.operations.calendar_feed import FEED_NAME, write_calendar_feed
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.tasks import add_task
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.writer import Writer
from tests.benchmarks.desk_of import ZONE

PLANNED = 100_000
PROMISED_FIRST, PROMISED_AGAIN = 15.0, 8.0
NOW = dt.datetime(2026, 11, 24, 15, 10, tzinfo=ZONE)


def _fill(writer: Writer) -> None:
    named = [records.Person(0, f"Ana María Ruiz {number}") for number in range(PLANNED)]
    people = writer.insert_many(named)
    first, told = dt.date(2027, 1, 4), dt.date(2026, 11, 2)
    days = [first + dt.timedelta(days=number % 300) for number in range(PLANNED)]
    writer.insert_many(
        [records.CheckIn(0, one.id, day, told, 90) for one, day in zip(people, days, strict=True)]
    )


def _seconds(desk: Desk) -> float:
    begun = time.process_time()
    assert write_calendar_feed(desk)
    return time.process_time() - begun


def bench_calendar(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "desk", FixedClock(NOW, ZONE))
    desk.run_in_bulk(Label("settings.change"), _fill)
    change_settings(desk, replace(desk.settings, calendar_folder=str(tmp_path), calendar_names=True))
    first = _seconds(desk)
    add_task(desk, 1, "", "send the article", NOW.date())
    again = _seconds(desk)
    size = (tmp_path / FEED_NAME).stat().st_size
    print(f"\n{PLANNED:,} calls: first {first:.1f} s, after a change {again:.1f} s, {size / 1e6:.0f} MB")
    assert first <= PROMISED_FIRST
    assert again <= PROMISED_AGAIN
    desk.close()
