"""Years of reminders, 10,000 in each: SOAK_SEEDS says how many, SOAK_FIRST_SEED which comes first."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest

from recruiterdesk.reminders.service import ReminderService
from recruiterdesk.storage.opening import open_desk
from tests.clock import FakeClock
from tests.reminders.simulated_year import Notifier, Year

DAYS, A_DAY, REMINDERS = 365, 70.0, 10_000
FIRST, SEEDS = int(os.environ.get("SOAK_FIRST_SEED", "1")), int(os.environ.get("SOAK_SEEDS", "3"))
TICKS_A_YEAR = 365 * 24 * 180
MOST_GROWTH = 2_000_000
"""Bytes that the process may grow by over a year of ticks, once it has warmed up."""


@pytest.mark.parametrize("seed", range(FIRST, FIRST + SEEDS))
def soak_a_year(tmp_path, seed):
    year = Year(tmp_path, seed, A_DAY)
    year.live(DAYS)
    figures = ", ".join(f"{count:,} {name}" for name, count in sorted(year.figures.items()))
    print(f"\nseed {seed}: {year.memory.count():,} reminders were seen; {figures}")
    assert year.memory.count() >= REMINDERS


def soak_memory(tmp_path):
    """Every tick of a year, one each 20 seconds, on a desk where little happens: memory does not grow."""
    clock = FakeClock("2026-01-01T12:00")
    desk = open_desk(tmp_path / "desk", clock)
    service = ReminderService(desk, [Notifier()])
    warm, last = 0, 0
    for tick in range(TICKS_A_YEAR):
        clock.advance(seconds=20)
        service.tick()
        if tick % (TICKS_A_YEAR // 12) == 0 and tick:
            gc.collect()
            last = resident()
            warm = warm or last
    desk.close()
    print(f"\n{TICKS_A_YEAR:,} ticks: {warm / 1e6:.1f} MB after a month, {last / 1e6:.1f} MB after the year")
    assert last - warm < MOST_GROWTH


def resident() -> int:
    pages = Path("/proc/self/statm").read_text(encoding="utf-8").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
