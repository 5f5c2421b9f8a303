"""With 1,000,000 people nothing that one does with their list holds the window."""

from __future__ import annotations

import pytest

from recruiterdesk.ui.theme import apply_theme
from tests.benchmarks.large_desk import CAREER, large_desk, open_large
from tests.benchmarks.people_journey import PeopleJourney, people_window
from tests.event_loop import LONGEST


@pytest.fixture
def desk():
    opened = open_large(large_desk(CAREER))
    yield opened
    opened.close()


def bench_the_people_journey(qtbot, qapp, desk):
    apply_theme(qapp, "light")
    with people_window(desk) as window:
        held = PeopleJourney(window, qtbot, CAREER.people).go()
    print("\n| step | the window was held |\n|---|---|")
    for step, seconds in held.items():
        print(f"| {step} | {seconds * 1000:.0f} ms |")
    assert {step: seconds for step, seconds in held.items() if seconds > LONGEST} == {}
