"""Call again: who is due stands first, and the keyboard calls, moves and skips."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QLabel

from recruiterdesk.domain import records
from recruiterdesk.domain.words import CheckInOutcome, ConsentKind, DispositionKind, Stage
from recruiterdesk.operations.applications import add_application, decline_application, move_application
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.placements import set_start
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.operations.roles import add_role
from recruiterdesk.storage.desk import Label
from recruiterdesk.ui.pages.check_ins import CheckInsPage
from recruiterdesk.ui.pages.check_ins.moving import MoveDialog, PlanDialog, SkipDialog
from recruiterdesk.ui.pages.check_ins.rows import Section
from recruiterdesk.ui.workplace import CallAgain
from tests.desks import found


@pytest.fixture
def page(qtbot, desk, known, workplace):
    """Ben is due since Friday, Dev on Thursday of this week, Priya in February."""
    desk.clock.set("2026-11-09T10:00")
    for application in found(desk, records.Application):
        if not found(desk, records.Disposition, application_id=application.id):
            decline_application(desk, application.id, Ending(DispositionKind.MOVED_TO_ANOTHER_ROLE))
    for person_id, day in ((known.ben, "2026-11-20"), (known.dev, "2026-11-26"), (known.priya, "2027-02-22")):
        plan_check_in(desk, person_id, dt.date.fromisoformat(day))
    desk.clock.set("2026-11-23T15:40")
    made = CheckInsPage(workplace)
    qtbot.addWidget(made)
    made.resize(1068, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.open_with(None)
    return made


def names(page: CheckInsPage, section: Section) -> list[str]:
    return [item.view.title for item in page.sections[section].model.items()]


def test_everyone_stands_in_the_section_of_their_day(page):
    assert names(page, Section.DUE) == ["Ben Foster"]
    assert names(page, Section.THIS_WEEK) == ["Dev Patel"]
    assert names(page, Section.LATER) == ["Priya Raman"]
    assert not page.sections[Section.DONE].isVisible()


def test_calls_are_counted_since_somebody_hired_has_several(page, desk, known):
    desk.clock.set("2026-11-09T10:00")
    candidate = add_application(desk, known.dev, add_role(desk, "Globex", "Planner"), Stage.OFFERED)
    move_application(desk, candidate, Stage.HIRED)
    set_start(desk, candidate, dt.date(2026, 12, 14))
    desk.clock.set("2026-11-23T15:40")
    page.reread()
    later = page.sections[Section.LATER]
    assert sorted(names(page, Section.LATER)) == ["Dev Patel"] * 5 + ["Priya Raman"]
    assert "six calls" in [label.text() for label in later.findChildren(QLabel)]


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
    dialog.picker.agreed.setChecked(True)
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
    qtbot.waitUntil(lambda: names(page, Section.DUE) == [])
    assert "skipped: on holiday" in page.sections[Section.LATER].model.items()[0].view.subtitle
    assert len(desk.steps(1)) == 1


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
    assert not page.context.isVisible()
    assert not page.view.start.isEnabled()


def test_a_call_before_its_day_is_made_as_a_call_again(qtbot, page, known, window):
    page.sections[Section.LATER].rows.select_id(page.sections[Section.LATER].model.items()[0].row_id)
    assert page.view.start.text() == "Call now"
    page.view.start.click()
    assert window.shown == [("call", CallAgain(known.priya))]
    assert window.called == []


def test_what_is_known_stands_beside_who_is_selected(page, desk, known):
    assert page.context.isVisible()
    assert "you chose this day" in page.context.lines()
    assert page.context.when.text() == "Today, 17:15 in London"
    page.sections[Section.LATER].rows.select_id(page.sections[Section.LATER].model.items()[0].row_id)
    assert page.context.when.text() == "Mon 22 Feb 2027, 17:00 in Pune"
    record_check_in(desk, known.ben, CalledAgain(CheckInOutcome.EMPLOYED))


def test_the_first_who_is_due_is_selected_without_the_keyboard(page, known):
    assert page.selected().person_id == known.ben
    assert page.sections[Section.DUE].rows.selected_id() == page.selected().id


def test_who_is_in_play_waits_under_later_and_says_so(qtbot, page, desk, known):
    add_application(desk, known.ben, known.backend, Stage.SCREENING)
    qtbot.waitUntil(lambda: names(page, Section.DUE) == [])
    ben = next(item for item in page.sections[Section.LATER].model.items() if item.view.title == "Ben Foster")
    assert ben.view.trailing == "waits: still in play"


def test_who_wants_to_be_left_alone_is_not_listed(qtbot, page, desk, known):
    set_do_not_contact(desk, known.ben, do_not_contact=True)
    qtbot.waitUntil(lambda: names(page, Section.DUE) == [])


def test_who_is_gone_leaves_the_list(qtbot, page, desk, known):
    merge_people(desk, known.dev, known.ben)
    qtbot.waitUntil(lambda: names(page, Section.DUE) == ["Dev Patel"])


def test_tries_that_failed_say_when_the_next_one_is_and_then_to_write(qtbot, page, desk, known):
    record_check_in(desk, known.ben, CalledAgain(CheckInOutcome.NOT_REACHED))
    qtbot.waitUntil(lambda: page.sections[Section.DUE].model.items()[0].view.trailing.startswith("next try"))
    for moment in ("2026-11-24T13:00", "2026-11-25T17:30"):
        desk.clock.set(moment)
        record_check_in(desk, known.ben, CalledAgain(CheckInOutcome.NOT_REACHED))
    page.reread()
    assert page.sections[Section.DUE].model.items()[0].view.trailing == "not reached: write to them"
    page.sections[Section.DUE].rows.select_id(page.sections[Section.DUE].model.items()[0].row_id)
    assert page.view.of_long_ago.isVisible()


def test_the_calendar_shows_what_each_day_holds(qtbot, page, desk, known):
    qtbot.keyClick(page.sections[Section.DUE].rows, Qt.Key.Key_V)
    month = page.calendar.month
    qtbot.waitUntil(lambda: month._cells != {})
    assert month.accessibleDescription().startswith("Monday, 23 November")
    qtbot.keyClick(month, Qt.Key.Key_Right)
    for _ in range(2):
        qtbot.keyClick(month, Qt.Key.Key_Right)
    assert [item.view.title for item in page.calendar.model.items()] == ["Dev Patel"]
    qtbot.waitUntil(lambda: month.accessibleDescription() == "Thursday, 26 November, 1 to call")
    assert page.context.isVisible()
    qtbot.keyClick(month, Qt.Key.Key_PageDown)
    assert month.selected == dt.date(2026, 12, 26)
    qtbot.waitUntil(lambda: month.accessibleDescription() == "Saturday, 26 December, holiday")
    assert page.calendar.model.items() == ()
    qtbot.keyClick(month, Qt.Key.Key_PageUp)
    qtbot.keyClick(month, Qt.Key.Key_Up)
    assert month.selected == dt.date(2026, 11, 19)
    qtbot.keyClick(month, Qt.Key.Key_Home)
    assert month.selected == dt.date(2026, 11, 23)
    month.select(dt.date(2026, 11, 26))
    qtbot.keyClick(month, Qt.Key.Key_Return)
    assert page.calendar.rows.hasFocus()
    qtbot.keyClick(page.calendar.rows, Qt.Key.Key_R)
    assert page.findChild(MoveDialog) is not None


def test_the_calendar_is_turned_by_its_buttons_and_the_mouse(qtbot, page):
    page.view.views.buttons["calendar"].click()
    page.calendar.later.click()
    assert page.calendar.month.selected == dt.date(2026, 12, 1)
    page.calendar.earlier.click()
    assert page.calendar.month.selected == dt.date(2026, 11, 30)
    page.calendar.now.click()
    assert page.calendar.month.selected == dt.date(2026, 11, 23)
    page.view.views.buttons["list"].click()
    assert page.sections[Section.DUE].isVisible()
    assert not page.calendar.isVisible()


def test_a_day_in_words_is_a_day(qtbot, page, desk, known):
    qtbot.keyClick(page.sections[Section.DUE].rows, Qt.Key.Key_R)
    dialog = page.findChild(MoveDialog)
    qtbot.keyClicks(dialog.picker.words, "in 3 weeks")
    assert dialog.picker.next_call.on == dt.date(2026, 12, 14)
    assert dialog.picker.agreed.isChecked()
    dialog.picker.take(dt.date(2026, 12, 25))
    assert "a public holiday" in dialog.picker.remark.text()
    dialog.picker.time.setTime(QTime(12, 30))
    dialog.confirm_button.click()
    moved = found(desk, records.CheckIn, person_id=known.ben)[0]
    assert (moved.due_on, moved.call_at) == (dt.date(2026, 12, 25), dt.time(12, 30))


def test_skipping_says_that_none_follows_where_their_yes_to_calls_ends_before(qtbot, page, desk, known):
    yes = ConsentAnswer(ConsentKind.CALL, given=True, until=dt.date(2026, 11, 30))
    record_consent(desk, known.ben, yes)
    qtbot.keyClick(page.sections[Section.DUE].rows, Qt.Key.Key_K)
    said = [label.text() for label in page.findChild(SkipDialog).findChildren(QLabel)]
    assert "No other call follows: their yes to calls ends before." in said


def test_a_reason_is_needed_to_skip(qtbot, page):
    qtbot.keyClick(page.sections[Section.DUE].rows, Qt.Key.Key_K)
    dialog = page.findChild(SkipDialog)
    assert not dialog.confirm_button.isEnabled()
    qtbot.keyClicks(dialog.reason, "spoke yesterday")
    assert dialog.confirm_button.isEnabled()


def test_somebody_from_long_ago_is_written_to_called_again_or_taken_up(qtbot, page, desk, known):
    (application,) = found(desk, records.Application, id=known.bens)
    old = desk.clock.today() - dt.timedelta(days=200)
    for check_in in found(desk, records.CheckIn, person_id=known.ben):
        desk.run(Label("idea"), lambda writer, row=check_in: writer.delete(row))
    make_old = lambda writer: writer.update(application, long_ago=True, last_substance_on=old)
    desk.run(Label("idea"), make_old)
    card = page.sections[Section.LONG_AGO]
    qtbot.waitUntil(lambda: [item.view.title for item in card.model.items()] == ["Ben Foster"])
    card.rows.select_id(known.bens)
    assert page.view.of_long_ago.isVisible()
    page.view.plan.click()
    dialog = page.findChild(PlanDialog)
    dialog.picker.take(dt.date(2026, 12, 10))
    dialog.confirm_button.click()
    assert found(desk, records.CheckIn, person_id=known.ben)[0].due_on == dt.date(2026, 12, 10)
    qtbot.waitUntil(lambda: not card.isVisible())
    desk.undo()
    qtbot.waitUntil(card.isVisible)
    card.rows.select_id(known.bens)
    page.view.take_up.click()
    assert not found(desk, records.Application, id=known.bens)[0].long_ago
    qtbot.waitUntil(lambda: not card.isVisible())


def test_longer_sections_say_how_many_there_are_and_show_more(qtbot, page, desk, known):
    day = dt.date(2027, 3, 1)
    people = [add_person(desk, PersonDetails(full_name=f"Person {number:02d}")) for number in range(12)]
    for person_id in people:
        plan_check_in(desk, person_id, day)
    card = page.sections[Section.LATER]
    qtbot.waitUntil(lambda: len(card.model.items()) == 8)
    qtbot.waitUntil(lambda: card.more.text() == "then five more")
    card.more.click()
    assert len(card.model.items()) == 13
    assert not card.more.isVisible()


def test_one_row_is_selected_in_all_sections_together(page):
    later, due = page.sections[Section.LATER], page.sections[Section.DUE]
    later.rows.setFocus()
    assert (due.rows.selected_id(), later.rows.selected_id()) == (None, later.model.items()[0].row_id)
    due.rows.setFocus()
    assert due.rows.selected_id() == due.model.items()[0].row_id
    assert later.rows.selected_id() is None
