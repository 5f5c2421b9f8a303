"""What was let go is in no byte of the process any more."""

from __future__ import annotations

import ctypes
import subprocess
import sys
import threading

import pytest

from recruiterdesk.core import freed_memory
from recruiterdesk.core.freed_memory import overwrite_freed_memory
from tests.memory import places_of

LETTING_GO = """
import sys, threading
from recruiterdesk.core.freed_memory import overwrite_freed_memory

def make_and_let_go():
    word = "".join(("Quell", "wasser"))
    # Of each size, and every other one stays a while: pools and heaps are full of holes.
    held = [f"{word}{number}" + "." * (number % 3000) for number in range(9000)]
    del held[::2]

other = threading.Thread(target=make_and_let_go)
other.start()
make_and_let_go()
other.join()
for work in (lambda: None, overwrite_freed_memory):
    work()
    print("done", flush=True)
    sys.stdin.readline()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="no other system shows a process's memory")
def test_what_was_let_go_is_gone_from_pools_and_heaps():
    word = b"Quell" + b"wasser"
    with subprocess.Popen(
        [sys.executable, "-c", LETTING_GO], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        found = []
        for _ in range(2):
            assert process.stdout.readline() == "done\n"
            found.append(places_of(process.pid, word))
            process.stdin.write("\n")
            process.stdin.flush()
    assert found[0] > 1000, "it would not be found at all"
    assert found[1] == 0


@pytest.mark.skipif(sys.platform != "linux", reason="it does nothing elsewhere")
def test_it_is_done_here():
    assert overwrite_freed_memory()


def test_nothing_is_done_where_the_system_tells_nothing(monkeypatch):
    monkeypatch.setattr(freed_memory.sys, "platform", "darwin")
    assert not overwrite_freed_memory()


def test_nothing_is_done_with_another_c_library(monkeypatch):
    monkeypatch.setattr(freed_memory.sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: object())
    assert not overwrite_freed_memory()


@pytest.mark.skipif(sys.platform != "linux", reason="it does nothing elsewhere")
def test_a_system_without_memory_left_ends_it(monkeypatch):
    class Library:
        def malloc(self, size: int) -> None:
            return None

        def malloc_trim(self, _left: int) -> None:
            pass

    monkeypatch.setattr(freed_memory, "_library", Library)
    assert overwrite_freed_memory()


@pytest.mark.skipif(sys.platform != "linux", reason="it does nothing elsewhere")
def test_where_no_thread_can_be_started_nobody_waits_for_one(monkeypatch):
    start, left, before = threading.Thread.start, [3], set(threading.enumerate())

    def few(thread):
        left[0] -= 1
        if left[0] < 0:
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", few)
    assert overwrite_freed_memory()
    assert set(threading.enumerate()) <= before, "somebody waits still"


@pytest.mark.skipif(sys.platform != "linux", reason="it does nothing elsewhere")
def test_nothing_is_done_where_the_system_hides_the_memory(monkeypatch):
    def hidden(*_given, **_named):
        raise PermissionError

    monkeypatch.setattr(freed_memory.Path, "read_text", hidden)
    assert not overwrite_freed_memory()
