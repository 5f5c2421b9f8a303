"""A people page with so many on the desk that several are chosen."""

from __future__ import annotations

import pytest

from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.ui.pages.people import PeoplePage
from recruiterdesk.ui.theme import apply_theme
from tests.clock import FakeClock
from tests.desks import new_desk
from tests.ui.pages.desk_window import NotingWindow, workplace_of

NAMES = ("Ana Ruiz", "Ben Okafor", "Cy Park", "Dee Lind", "Eve Lund", "Finn Hale")


@pytest.fixture(autouse=True)
def light_theme(qapp):
    apply_theme(qapp, "light")


@pytest.fixture
def desk(tmp_path):
    made = new_desk(tmp_path, FakeClock())
    yield made
    made.close()


@pytest.fixture
def window():
    return NotingWindow()


@pytest.fixture
def workplace(desk, window):
    made = workplace_of(desk, window)
    yield made
    made.changes.stop()


@pytest.fixture
def six(desk):
    """Their ids, in the order of the list."""
    return [add_person(desk, PersonDetails(full_name=name)) for name in NAMES]


@pytest.fixture
def page(qtbot, six, workplace):
    made = PeoplePage(workplace)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.people_list.setFocus()
    return made
