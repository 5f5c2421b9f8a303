"""A clock that can't be right is said once."""

from __future__ import annotations

from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.ui.clock_word import ClockWord
from tests.ui.test_bells import clock, desk, window  # noqa: F401 - fixtures


def test_a_clock_in_1970_is_said_once_and_again_when_it_comes_back(window, desk, clock, monkeypatch):  # noqa: F811
    said: list[str] = []
    monkeypatch.setattr(window, "say", said.append)
    add_person(desk, PersonDetails("Ana Ruiz"))
    word = ClockWord(window)
    for moment in ("1970-01-01T00:10", "1970-01-01T00:11", "2026-11-23T15:01", "1970-01-01T00:10"):
        clock.set(moment)
        word.tick()
    assert len(said) == 2
    assert "1970" in said[0]
    assert "2026" in said[0]
