"""With 100,000 people the window is never held, whatever one does with their list."""

from __future__ import annotations

import pytest

from recruiterdesk.ui.theme import apply_theme
from tests.benchmarks.large_desk import copy_of, open_large
from tests.benchmarks.made_work import DeskSize
from tests.benchmarks.people_journey import PeopleJourney, people_window
from tests.event_loop import LONGEST, least_held

MANY = DeskSize(100_000, 1_000, 2_000)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    opened = open_large(copy_of(MANY, tmp_path_factory.mktemp("many")))
    yield opened
    opened.close()


def test_nothing_that_is_done_with_100_000_people_holds_the_window(qtbot, qapp, desk):
    apply_theme(qapp, "light")
    with people_window(desk) as window:
        held = least_held(PeopleJourney(window, qtbot, MANY.people).go)
    assert {step: seconds for step, seconds in held.items() if seconds > LONGEST} == {}
