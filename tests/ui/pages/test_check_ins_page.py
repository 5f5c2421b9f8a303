"""Call again: who is due stands first, and the keyboard calls, moves and skips."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.domain import records
from recruiterdesk.domain.words import CheckInOutcome
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.ui.pages.check_ins import CheckInsPage
from recruiterdesk.ui.pages.check_ins.moving import MoveDialog, SkipDialog
from recruiterdesk.ui.pages.check_ins.rows import Section
from tests.desks import found


@pytest.fixture
def page(qtbot, workplace, desk, known):
    """Ben is due since Friday, Dev on Thursday of this week, Priya in February."""
    desk.clock.set("2026-11-09T10:00")
    for person_id, day in ((known.ben, "2026-11-20"), (known.dev, "2026-11-26"), (known.priya, "2027-02-22")):
        plan_check_in(desk, person_id, dt.date.fromisoformat(day))
    desk.clock.set("2026-11-23T15:40")
    made = CheckInsPage(workplace)
    qtbot.addWidget(made)
    made.resize(1068, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.open_with(None)
    return made


def names(page: CheckInsPage, section: Section) -> list[str]:
    return [item.view.title for item in page.sections[section].model.items()]


def test_everyone_stands_in_the_section_of_their_day(page):
    assert names(page, Section.DUE) == ["Ben Foster"]
    assert names(page, Section.THIS_WEEK) == ["Dev Patel"]
    assert names(page, Section.LATER) == ["Priya Raman"]
    assert not page.sections[Section.DONE].isVisible()


def test_a_call_is_due_from_ten_of_its_day_on(page, desk):
    desk.clock.set("2026-11-26T09:59")
    page.reread()
    assert names(page, Section.THIS_WEEK) == ["Dev Patel"]
    desk.clock.set("2026-11-26T10:00")
    page.reread()
    assert names(page, Section.DUE) == ["Ben Foster", "Dev Patel"]


def test_enter_calls_the_first_who_is_due(qtbot, page, known, window):
    qtbot.keyClick(page.sections[Section.DUE].rows, Qt.Key.Key_Return)
    assert window.called == [known.ben]


def test_the_arrow_opens_the_person(qtbot, page, known, window):
    qtbot.keyClick(page.sections[Section.DUE].rows, Qt.Key.Key_Right)
    assert window.shown == [("person", known.ben)]


def test_another_day_that_was_agreed_never_moves_by_itself(qtbot, page, desk, known):
    qtbot.keyClick(page.sections[Section.DUE].rows, Qt.Key.Key_R)
    dialog = page.findChild(MoveDialog)
    dialog.agreed.setChecked(True)
    dialog.confirm_button.click()
    moved = found(desk, records.CheckIn, person_id=known.ben)[0]
    assert moved.due_on == dt.date(2026, 11, 24)
    assert moved.agreed
    qtbot.waitUntil(lambda: names(page, Section.THIS_WEEK) == ["Ben Foster", "Dev Patel"])


def test_skipping_keeps_the_reason_and_goes_on_by_its_interval(qtbot, page, desk, known):
    qtbot.keyClick(page.sections[Section.DUE].rows, Qt.Key.Key_K)
    dialog = page.findChild(SkipDialog)
    qtbot.keyClicks(dialog.reason, "on holiday")
    dialog.confirm_button.click()
    assert found(desk, records.CheckIn, person_id=known.ben)[0].due_on > dt.date(2026, 11, 23)
    notes = [one.text for one in found(desk, records.Activity, person_id=known.ben)]
    assert "on holiday" in notes


def test_what_was_done_says_what_came_of_it(qtbot, page, desk, known):
    record_check_in(desk, known.ben, CalledAgain(CheckInOutcome.EMPLOYED))
    qtbot.waitUntil(lambda: names(page, Section.DONE) == ["Ben Foster"])
    assert page.sections[Section.DONE].model.items()[0].view.chip_text == "employed"
    assert names(page, Section.DUE) == []


def test_an_empty_desk_says_how_people_come_here(qtbot, workplace):
    page = CheckInsPage(workplace)
    qtbot.addWidget(page)
    page.show()
    assert page.nobody.isVisible()
    assert not page.start.isEnabled()
