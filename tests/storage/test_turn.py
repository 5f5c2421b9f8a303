"""Whose turn it is to write."""

from __future__ import annotations

from threading import Event, Thread

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.turn import Turn

LONG = 5.0


def beside(work):
    thread = Thread(target=work)
    thread.start()
    return thread


def test_who_writes_in_many_parts_leaves_others_their_turn():
    turn, begun, enough = Turn(), Event(), Event()

    def write_in_parts():
        while not enough.is_set():
            with turn.taken(LONG):
                begun.set()

    thread = beside(write_in_parts)
    begun.wait()
    for _ in range(200):
        with turn.taken(LONG):
            assert turn.is_free()
    enough.set()
    thread.join()


def test_within_ones_own_turn_one_has_it():
    turn = Turn()
    with turn.taken(0), turn.taken(0):
        assert turn.is_free()
    with turn.taken(0):
        assert turn.is_free()


@pytest.mark.parametrize("waiting", [0, 1])
def test_who_can_not_wait_is_refused(waiting):
    turn, begun, end = Turn(), Event(), Event()

    def write():
        with turn.taken(LONG):
            begun.set()
            end.wait()

    threads = [beside(write)]
    begun.wait()
    for _ in range(waiting):
        threads.append(beside(write))
        while not turn._door.locked():
            pass
    assert not turn.is_free()
    with pytest.raises(Refusal, match=r"desk\.at_work"), turn.taken(0.001):
        pass
    end.set()
    for thread in threads:
        thread.join()
