"""Whose turn it is to write."""

from __future__ import annotations

from threading import Event, Thread, Timer

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage import turn as turn_module
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
        with turn.at_length(), turn.taken(LONG):
            assert turn.is_taken_at_length()
    enough.set()
    thread.join()


def test_within_ones_own_turn_one_has_it():
    turn = Turn()
    with turn.at_length(), turn.at_length(), turn.taken(0), turn.taken(0):
        assert turn.is_taken_at_length()
    with turn.taken(0):
        assert not turn.is_taken_at_length()


def test_what_is_short_is_waited_for_beyond_ones_patience():
    turn, begun, end = Turn(), Event(), Event()
    order = []

    def write():
        with turn.taken(LONG):
            begun.set()
            end.wait()
            order.append("first")

    thread = beside(write)
    begun.wait()
    assert not turn.is_taken_at_length()
    timer = Timer(0.05, end.set)
    timer.start()
    with turn.taken(0.001):
        order.append("second")
    timer.join()
    thread.join()
    assert order == ["first", "second"]


def test_what_should_be_short_and_never_ends_is_not_waited_for_for_ever(monkeypatch):
    monkeypatch.setattr(turn_module, "SHORT_SECONDS", 0.01)
    turn, begun, end = Turn(), Event(), Event()

    def write():
        with turn.taken(LONG):
            begun.set()
            end.wait()

    thread = beside(write)
    begun.wait()
    with pytest.raises(Refusal, match=r"desk\.at_work"), turn.taken(0.001):
        pass
    end.set()
    thread.join()


@pytest.mark.parametrize("waiting", [0, 1])
def test_who_can_not_wait_is_refused(waiting):
    turn, begun, end = Turn(), Event(), Event()

    def write():
        with turn.at_length(), turn.taken(LONG):
            begun.set()
            end.wait()

    threads = [beside(write)]
    begun.wait()
    for _ in range(waiting):
        threads.append(beside(write))
        while not turn._door.locked():
            pass
    assert turn.is_taken_at_length()
    with pytest.raises(Refusal, match=r"desk\.at_work"), turn.taken(0.001):
        pass
    end.set()
    for thread in threads:
        thread.join()
