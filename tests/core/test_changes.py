"""Listeners hear of every change, one after the other."""

from __future__ import annotations

import pytest

from recruiterdesk.core.changes import Announcer, Changes


def changes(kind: str) -> Changes:
    return Changes(frozenset({kind}), frozenset({1}))


def test_every_listener_hears_of_a_change_until_it_stops():
    announcer = Announcer()
    first: list[Changes] = []
    second: list[Changes] = []
    stop = announcer.listen(first.append)
    announcer.listen(second.append)

    announcer.publish(changes("person"))
    stop()
    stop()
    announcer.publish(changes("role"))

    assert first == [changes("person")]
    assert second == [changes("person"), changes("role")]


def test_what_a_listener_causes_is_told_after_what_caused_it():
    announcer = Announcer()
    heard: list[str] = []

    def answer_once(told: Changes) -> None:
        heard.append(f"first {min(told.kinds)}")
        if told == changes("person"):
            announcer.publish(changes("role"))

    announcer.listen(answer_once)
    announcer.listen(lambda told: heard.append(f"second {min(told.kinds)}"))
    announcer.publish(changes("person"))

    assert heard == ["first person", "second person", "first role", "second role"]


def test_a_listener_that_fails_is_not_silent_and_does_not_block_the_next_change():
    announcer = Announcer()
    heard: list[Changes] = []

    def fail_on_person(told: Changes) -> None:
        if told == changes("person"):
            raise ValueError("no")

    announcer.listen(fail_on_person)
    announcer.listen(heard.append)
    with pytest.raises(ValueError, match="no"):
        announcer.publish(changes("person"))
    announcer.publish(changes("role"))

    assert heard == [changes("role")]
