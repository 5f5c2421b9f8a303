"""What the program takes of a core while nobody touches it: in sight, minimised, and hidden in the panel.

On a desk with sample data. IDLE_SECONDS says how long it is watched, five minutes where it is not set.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tests.desktop.buses import Panel, SessionBus
from tests.desktop.program import Program
from tests.desktop.waiting import wait_until

PROMISED = 0.003
AT_REST_AFTER = 15
"""Seconds in which the first page is complete and the calendar is written."""

pytestmark = pytest.mark.skipif(
    "RECRUITERDESK_TEST_DISPLAY" not in os.environ, reason="needs a display of its own"
)


@pytest.fixture
def bus(tmp_path):
    started = SessionBus(tmp_path)
    yield started
    started.stop()


@pytest.fixture
def panel(bus):
    started = Panel(bus)
    yield started
    started.stop()


def bench_idle(tmp_path, bus, panel):
    programs = {
        "in sight": Program(tmp_path / "seen", "--sample"),
        "minimised": Program(tmp_path / "minimised", "--sample"),
        "hidden in the panel": Program(tmp_path / "hidden", "--sample", "--hidden", bus=bus.address),
    }
    try:
        for name in ("in sight", "minimised"):
            programs[name].wait_for_window("RecruiterDesk", 60)
        wait_until(lambda: panel.items, "the icon in the panel", 60)
        programs["minimised"].minimise()
        time.sleep(AT_REST_AFTER)  # real programs come to rest by the real clock: it is what is measured
        watched = float(os.environ.get("IDLE_SECONDS", "300"))
        shares = watch({name: program.pid for name, program in programs.items()}, watched)
        assert programs["hidden in the panel"].windows() == []
    finally:
        for program in programs.values():
            program.kill()
    print(f"\nover {watched:.0f} s: {', '.join(f'{share:.3%} {name}' for name, share in shares.items())}")
    assert max(shares.values()) < PROMISED


def watch(processes: dict[str, int], seconds: float) -> dict[str, float]:
    """Return what each process took of a core, all threads together."""
    before = {name: processor_seconds(pid) for name, pid in processes.items()}
    began = time.monotonic()
    time.sleep(seconds)
    took = time.monotonic() - began
    return {name: (processor_seconds(pid) - before[name]) / took for name, pid in processes.items()}


def processor_seconds(pid: int) -> float:
    """What a process took of the processor so far, in user mode and in the kernel, all threads together."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
