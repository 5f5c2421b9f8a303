"""The page of all steps: named, back to one of them in one go, and forward again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.going_back import Travelled
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.tagging import add_tag
from recruiterdesk.ui.pages.history import HistoryPage
from recruiterdesk.ui.pages.history import page as history_page
from tests.clock import FakeClock
from tests.desks import dump, new_desk


@pytest.fixture
def desk(tmp_path):
    made = new_desk(tmp_path, FakeClock("2026-11-23T15:40"))
    yield made
    made.close()


@pytest.fixture
def four(desk):
    """Four steps, each a day after the one before."""
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    desk.clock.advance(hours=24)
    write_note(desk, ana, "likes trains")
    desk.clock.advance(hours=24)
    add_tag(desk, ManyPeople((ana,)), "sre")
    desk.clock.advance(hours=24)
    add_person(desk, PersonDetails(full_name="Ben Okafor"))
    return [step.id for step in reversed(desk.steps(9))]


@pytest.fixture
def page(qtbot, workplace):
    made = HistoryPage(workplace)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.open_with(None)
    return made


def lines(page):
    return [item.view.title for item in page.model.items()]


def chips(page):
    return [item.view.chip_text for item in page.model.items()]


def go(qtbot, page, step_id):
    page.list.select_id(step_id)
    with qtbot.waitSignal(page.travelling.ended):
        qtbot.keyClick(page.list, Qt.Key.Key_G)


def test_an_empty_desk_says_what_will_stand_here(qtbot, page, window):
    assert page.nothing.isVisible()
    page.nothing.chosen.emit()
    assert window.shown == [("today", None)]


def test_steps_are_named_newest_first_with_time_and_kind(four, page):
    assert lines(page) == [
        "Add Ben Okafor",
        "Tag one person “sre”",
        "Add a note about Ana Ruiz",
        "Add Ana Ruiz",
        "Before all of these",
    ]
    assert page.model.items()[0].view.subtitle == "Today · 15:40 · person"
    assert page.model.items()[1].view.subtitle == "Wed 25 Nov 2026 · 15:40 · person"
    assert chips(page) == ["here", "", "", "", ""]
    assert page.bar.text() == "The desk stands here."
    assert not page.bar.go.isEnabled()


def test_the_keys_lead_back_and_forward(qtbot, desk, four, page, window):
    full = dump(desk)
    for _ in range(2):
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.bar.text() == "Takes 2 steps back, from “Add Ben Okafor” to “Tag one person ‘sre’”."
    assert page.bar.go.text() == "Take 2 steps back"
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.travelling.ended):
        qtbot.keyClick(page.bar.go, Qt.Key.Key_Return)
    assert chips(page) == ["undone", "undone", "here", "", ""]
    assert page.list.selected_id() == four[1]
    assert window.said[-1].startswith("The desk is as it was then")
    page.list.select_id(four[3])
    assert page.bar.text() == "Does 2 steps again, up to this one."
    with qtbot.waitSignal(page.travelling.ended):
        qtbot.keyClick(page.list, Qt.Key.Key_G)
    assert chips(page)[0] == "here"
    assert dump(desk) == full
    assert window.said[-1] == "2 steps are done again."
    assert (page.bar.text(), page.bar.go.text()) == ("The desk stands here.", "Go there")


def test_back_to_before_everything_and_to_a_step_among_the_undone(qtbot, desk, four, page):
    go(qtbot, page, 0)
    assert chips(page) == ["undone"] * 4 + ["here"]
    go(qtbot, page, four[1])
    assert chips(page) == ["undone", "undone", "here", "", ""]
    page.list.select_id(0)
    assert page.bar.go.text() == "Take 2 steps back"
    page.list.select_id(four[0])
    assert page.bar.text() == "Takes one step back: Add a note about Ana Ruiz."


def test_where_it_stops_is_said_and_everything_is_consistent(qtbot, desk, four, page):
    desk.database.execute_sql("UPDATE person SET company = 'Elsewhere' WHERE full_name = 'Ana Ruiz'")
    go(qtbot, page, 0)
    said = page.stopped.text()
    assert said.startswith("It stopped at “Add Ana Ruiz”, after 3 of 4 steps.")
    assert "was changed since" in said
    assert chips(page) == ["undone", "undone", "undone", "here", ""]
    page.open_with(None)
    assert page.stopped.text() == ""


def test_what_is_under_way_can_be_stopped_between_two_steps(qtbot, desk, four, page, window, monkeypatch):
    def endless(beside, step_id, progress):
        beside.undo()
        while True:
            progress.tell(1, 4)

    monkeypatch.setattr(history_page, "go_back_to", endless)
    page.list.select_id(0)
    qtbot.keyClick(page.list, Qt.Key.Key_G)
    qtbot.waitUntil(page.bar.progress.isVisible)
    page.go()
    with qtbot.waitSignal(page.travelling.ended):
        qtbot.keyClick(page.bar.stop, Qt.Key.Key_Escape)
    assert window.said[-1].startswith("Stopped")
    assert chips(page) == ["undone", "here", "", "", ""]
    assert page.bar.go.isVisible()


def test_a_step_that_is_broken_off_is_not_taken(qtbot, desk, four, page, window, monkeypatch):
    def broken_off(beside, step_id, progress):
        page.travelling.cancel()
        return Travelled(0, 4, beside.steps(1)[0], Refusal("desk.failed", reason="interrupted"))

    monkeypatch.setattr(history_page, "go_back_to", broken_off)
    go(qtbot, page, 0)
    assert window.said[-1].startswith("Stopped")
    assert len(desk.steps(9)) == 4


def test_a_new_step_stands_on_top_and_is_where_the_desk_stands(qtbot, desk, four, page):
    go(qtbot, page, four[1])
    add_person(desk, PersonDetails(full_name="Cy Park"))
    qtbot.waitUntil(lambda: lines(page)[0] == "Add Cy Park")
    assert chips(page) == ["here", "", "", ""]


def test_the_imports_are_one_button_away_and_escape_leads_back(qtbot, four, page, window):
    button = next(b for b in page.findChildren(type(page.bar.stop)) if b.text() == "Imports")
    button.click()
    assert window.shown == [("imports", None)]
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert window.went_back == 1
