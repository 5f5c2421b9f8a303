"""The program dies of an error in a library: the next start knows, and no name is written down."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

from recruiterdesk.core.crash_files import CrashFiles
from tests.desktop.conftest import expect_a_call, is_listening
from tests.desktop.waiting import wait_until

LOOKS_AT_REST = 10


def is_at_rest(pid: int) -> Callable[[], bool]:
    """Return what tells whether a process took no time of the processor when it was looked at so often.

    What Python writes of threads that run meanwhile ends where one of them moved on.
    """
    taken = [-1]

    def rests() -> bool:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        taken.append(int(fields[11]) + int(fields[12]))
        return len(taken) > LOOKS_AT_REST and len(set(taken[-LOOKS_AT_REST:])) == 1

    return rests


def test_a_program_that_died_says_so_at_its_next_start(start, folder, bus):
    expect_a_call(folder, "Xaverine Quellwasser")
    first = start(bus=bus.address)
    first.wait_for_window("Today")
    wait_until(lambda: is_listening(folder), "the program")
    wait_until(is_at_rest(first.pid), "a pause of the program")
    os.kill(first.pid, signal.SIGSEGV)
    _status, _output, errors = first.end()
    assert "Quellwasser" not in errors
    assert CrashFiles(folder, "").reports() == []

    second = start(bus=bus.address)
    second.wait_for_window("Today")
    wait_until(lambda: [one.is_told for one in CrashFiles(folder, "").reports()] == [True], "the word of it")
    (report,) = CrashFiles(folder, "").reports()
    text = report.path.read_text(encoding="utf-8")
    assert "Segmentation fault" in text
    assert "recruiterdesk/ui/application.py" in text
    assert "Quellwasser" not in text
