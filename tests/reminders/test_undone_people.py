"""Whoever was announced, and whose adding was then undone."""

from __future__ import annotations

from typing import Any

import pytest

from recruiterdesk.operations.erasing import erase_people
from recruiterdesk.storage.integrity import check_desk
from tests.desks import new_desk
from tests.reminders.test_days import MONDAY, Day


@pytest.fixture
def day(tmp_path, clock):
    clock.set(MONDAY)
    lived = Day(new_desk(tmp_path, clock), clock)
    yield lived
    lived.desk.close()


def ring_for_ana_and_undo_her(day: Day) -> None:
    day.promise("Ana", "2026-09-02")
    assert day.rings("09-02T09:30") == [("09-02T09:30", "single", "Ana")]
    day.desk.undo()
    day.desk.undo()


def marks(day: Day) -> list[Any]:
    return list(day.desk.database.execute_sql("SELECT * FROM reminder_mark"))


def test_the_desk_is_sound_and_nothing_rings_again_when_they_are_back(day: Day) -> None:
    ring_for_ana_and_undo_her(day)
    assert check_desk(day.desk) == ()
    day.desk.redo()
    day.desk.redo()
    assert day.rings("09-02T09:31", "09-02T12:00") == []


def test_the_desk_is_sound_once_nobody_can_bring_them_back(day: Day) -> None:
    ring_for_ana_and_undo_her(day)
    day.person("Bo")
    assert (marks(day), check_desk(day.desk)) == ([], ())


def test_the_desk_is_sound_after_somebody_else_was_erased(day: Day) -> None:
    bo = day.person("Bo")
    ring_for_ana_and_undo_her(day)
    erase_people(day.desk, [bo])
    assert (marks(day), check_desk(day.desk)) == ([], ())
