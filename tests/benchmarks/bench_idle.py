"""What the program takes of a core while nobody touches it: with its window in sight, and minimised.

On a desk with sample data. IDLE_SECONDS says how long it is watched, five minutes where it is not set.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tests.desktop.program import Program

PROMISED = 0.003
AT_REST_AFTER = 15
"""Seconds in which the first page is complete and the calendar is written."""


@pytest.mark.skipif("RECRUITERDESK_TEST_DISPLAY" not in os.environ, reason="needs a display of its own")
def bench_idle(tmp_path):
    seen, hidden = (Program(tmp_path / name, "--sample") for name in ("seen", "hidden"))
    try:
        for program in (seen, hidden):
            program.wait_for_window("RecruiterDesk")
        hidden.minimise()
        time.sleep(AT_REST_AFTER)
        before = [processor_seconds(program.pid) for program in (seen, hidden)]
        began, watched = time.monotonic(), float(os.environ.get("IDLE_SECONDS", "300"))
        time.sleep(watched)
        took = time.monotonic() - began
        after = [processor_seconds(program.pid) for program in (seen, hidden)]
    finally:
        for program in (seen, hidden):
            program.kill()
    shares = [(last - first) / took for first, last in zip(before, after, strict=True)]
    print(f"\nover {took:.0f} s: {shares[0]:.3%} of a core in sight, {shares[1]:.3%} minimised")
    assert max(shares) < PROMISED


def processor_seconds(pid: int) -> float:
    """What a process took of the processor so far, in user mode and in the kernel, all threads together."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
