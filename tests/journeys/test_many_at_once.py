"""Many at once by the keyboard alone: chosen, tagged, moved, declined, and taken back through the history."""

from __future__ import annotations

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import Stage
from recruiterdesk.operations.applications import add_application
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.roles import add_role
from recruiterdesk.ui.many.decline_dialog import DeclineManyDialog
from tests.desks import dump, found, new_desk
from tests.journeys.at_the_keyboard import Keyboard
from tests.longest_turn import LongestTurn

NAMES = ("Ana Ruiz", "Ben Okafor", "Cy Park", "Dee Lind", "Eve Lund")


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    role = add_role(opened, "Acme GmbH", "Backend Engineer", "Jo Meyer")
    for name in NAMES:
        person = add_person(opened, PersonDetails(full_name=name, country="DE"))
        if name != "Eve Lund":
            add_application(opened, person, role, Stage.INTERVIEWING)
    yield opened
    opened.close()


@pytest.fixture
def keys():
    return Keyboard()


def test_from_the_list_through_the_history_and_back(qtbot, desk, window, keys):
    before = dump(desk)
    with LongestTurn() as turn:
        keys.press("Ctrl+7")
        page = window.front_page()
        qtbot.waitUntil(lambda: page._model.rowCount() == len(NAMES))
        tag_three(qtbot, keys, page, desk)
        decline_everybody(qtbot, keys, page, desk)
        declined = dump(desk)
        go_back_to_the_beginning(qtbot, keys, window)
        assert dump(desk) == before
        keys.press("Home", "G")
        qtbot.waitUntil(lambda: not window.front_page().travelling.is_busy())
        assert dump(desk) == declined
    # Building the pages for the first time is in it; the limit for what is done has its own test.
    assert turn.seconds < 1


def tag_three(qtbot, keys, page, desk):
    """From the search down into the list, two more with Shift, a tag for the three."""
    keys.press("Down", "Space", "Shift+Down", "Shift+Down")
    assert page.picked.count() == 3
    keys.press("T")
    keys.type("sre")
    with qtbot.waitSignal(page.many.work.ended):
        keys.press("Return")
    assert len(found(desk, records.Tag)) == 3


def decline_everybody(qtbot, keys, page, desk):
    """Everybody found, though one of them has no application."""
    page.people_list.setFocus()
    keys.press("Ctrl+A")
    assert page.picked.count() == len(NAMES)
    keys.press("D")
    dialog = page.findChild(DeclineManyDialog)
    qtbot.waitUntil(dialog.confirm_button.isEnabled)
    keys.type("the budget is gone")
    with qtbot.waitSignal(page.many.work.ended):
        keys.press("Ctrl+Return")
    assert len(found(desk, records.Closure)) == 4
    banner = page.window().banner
    assert banner.text() == "Decline 4 candidates · Eve Lund was left: no open application."


def go_back_to_the_beginning(qtbot, keys, window):
    """Two steps in one go: to before the first of the two."""
    keys.press("Ctrl+Shift+H")
    page = window.front_page()
    qtbot.waitUntil(lambda: page.list.selected_id() is not None)
    keys.press("Down", "Down")
    assert page.bar.go.text() == "Take 2 steps back"
    keys.press("G")
    qtbot.waitUntil(lambda: not page.travelling.is_busy())
