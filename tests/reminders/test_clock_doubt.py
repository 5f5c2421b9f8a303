from __future__ import annotations

import pytest

from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.reminders.clock_doubt import clock_doubt
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path, clock):
    made = new_desk(tmp_path, clock)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("now", "doubted"),
    [
        ("2026-11-23T10:00", False),
        ("2026-11-22T11:00", False),
        ("2026-11-21T10:00", True),
        ("1970-01-01T00:00", True),
    ],
)
def test_a_clock_before_the_last_change_is_doubted(desk, clock, now, doubted):
    add_person(desk, PersonDetails("Ana Ruiz"))
    clock.set(now)
    assert (clock_doubt(desk) is not None) is doubted


def test_a_clock_before_the_program_is_doubted_on_an_empty_desk(desk, clock):
    assert clock_doubt(desk) is None
    clock.set("1970-01-01T00:00")
    assert clock_doubt(desk) is not None


def test_after_a_day_recorded_in_1970_everything_goes_on(desk, clock):
    clock.set("1970-01-01T10:00")
    add_person(desk, PersonDetails("Ana Ruiz"))
    clock.set("2026-11-23T10:00")
    assert clock_doubt(desk) is None
    assert desk.undo().label_key == "person.add"
