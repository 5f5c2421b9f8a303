"""Tasks: due first, done by one key, and help that goes on until they land."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt

from recruiterdesk.domain import records
from recruiterdesk.domain.help_offers import HelpKind, HelpOffer
from recruiterdesk.domain.words import CheckInOutcome
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in
from recruiterdesk.operations.helping import offer_help
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.operations.tasks import add_task
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.queries.tasks import TaskSection
from recruiterdesk.ui.pages import page_actions
from recruiterdesk.ui.pages.calls import CallsPage
from recruiterdesk.ui.pages.introductions.beginning import BeginDialog
from recruiterdesk.ui.pages.person import PersonPageView
from recruiterdesk.ui.pages.person.asking_a_day import DayDialog
from recruiterdesk.ui.pages.tasks import TasksPage
from recruiterdesk.ui.pages.tasks.dialogs import AddTaskDialog, HelpDialog, WhatNextDialog
from tests.desks import found

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def known(desk, known):
    """Nobody is owed anything yet, thanks included."""

    def forget(writer):
        for task in writer.find(records.Task):
            writer.delete(task)

    desk.run(Label("task.drop", (("name", "Dev"),)), forget)
    return known


def shown(qtbot, made):
    qtbot.addWidget(made)
    made.resize(1068, 760)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def page(qtbot, desk, known, workplace):
    """Ben is owed something since Friday, Dev on Thursday, Priya in February."""
    desk.clock.set("2026-11-20T10:00")
    add_task(desk, known.ben, "", "send the article", dt.date(2026, 11, 20))
    add_task(desk, known.dev, "cv_review", "", dt.date(2026, 11, 26))
    add_task(desk, known.priya, "thank", "", dt.date(2027, 2, 22))
    desk.clock.set("2026-11-23T15:40")
    made = shown(qtbot, TasksPage(workplace))
    made.open_with(None)
    return made


def lines(page: TasksPage, section: TaskSection) -> list[tuple[str, str, str]]:
    items = page.sections[section].model.items()
    return [(one.view.title, one.view.subtitle, one.view.trailing) for one in items]


def test_each_stands_in_the_section_of_its_day(page):
    assert lines(page, TaskSection.DUE) == [("Ben Foster", "Send the article", "since 20 Nov")]
    assert lines(page, TaskSection.THIS_WEEK) == [("Dev Patel", "CV review, as you offered", "Thu")]
    assert lines(page, TaskSection.LATER) == [("Priya Raman", "Say thank you", "Mon 22 Feb 2027")]
    assert not page.sections[TaskSection.DONE].isVisible()
    assert page.selected().name == "Ben Foster"


def test_the_first_task_has_the_keyboard_when_the_page_is_opened_for_the_first_time(
    qtbot, workplace, desk, known
):
    add_task(desk, known.ben, "", "send the article", TODAY)
    made = TasksPage(workplace)
    made.open_with(None)
    shown(qtbot, made)
    assert made.selected().name == "Ben Foster"
    assert made.done_button.isEnabled()
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_X)
    assert found(desk, records.Task, done_at=None) == []


def test_one_key_finishes_the_selected_task_and_undo_brings_it_back(qtbot, page, desk):
    qtbot.keyClick(page.sections[TaskSection.DUE].rows, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: lines(page, TaskSection.DUE) == [])
    assert lines(page, TaskSection.DONE) == [("Ben Foster", "Send the article", "done today")]
    desk.undo()
    qtbot.waitUntil(lambda: len(lines(page, TaskSection.DUE)) == 1)


def test_what_is_no_longer_needed_says_so(qtbot, page, desk):
    qtbot.keyClick(page.sections[TaskSection.DUE].rows, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: lines(page, TaskSection.DONE) != [])
    assert lines(page, TaskSection.DONE)[0][2] == "dropped today"
    desk.clock.set("2026-11-25T09:00")
    page.reread()
    assert lines(page, TaskSection.DONE)[0][2] == "dropped 23 Nov"


def test_the_next_key_is_meant_for_who_follows(qtbot, page, desk, known):
    add_task(desk, known.dev, "", "call the client", TODAY)
    qtbot.waitUntil(lambda: len(lines(page, TaskSection.DUE)) == 2)
    qtbot.keyClick(page.sections[TaskSection.DUE].rows, Qt.Key.Key_X)
    assert page.selected().name == "Dev Patel"


def test_another_day_is_asked_for(qtbot, page, desk):
    qtbot.keyClick(page.sections[TaskSection.DUE].rows, Qt.Key.Key_R)
    dialog = page.findChild(DayDialog)
    dialog.field.setDate(QDate(2026, 11, 1))
    dialog.confirm_button.click()
    assert "is past" in dialog.refusal()
    dialog.field.setDate(QDate(2026, 11, 27))
    dialog.confirm_button.click()
    assert found(desk, records.Task)[0].due_on == dt.date(2026, 11, 27)


def test_a_task_for_anyone_is_written_down(qtbot, page, desk, known):
    qtbot.keyClick(page.sections[TaskSection.DUE].rows, Qt.Key.Key_N)
    dialog = page.findChild(AddTaskDialog)
    dialog.text.setText("look for the reference")
    dialog.whom.setText("Nobody Known")
    dialog.confirm_button.click()
    assert "Nobody Known is not" in dialog.refusal()
    qtbot.keyClicks(dialog.whom, "\b" * 20 + "Priya")
    model = dialog.whom.completer().completionModel()
    dialog.whom._choose(model.index(0, 0))
    dialog.whom.setText("Priya Raman")
    dialog.confirm_button.click()
    written = found(desk, records.Task, person_id=known.priya)[-1]
    assert (written.text, written.due_on) == ("look for the reference", TODAY)


def test_enter_opens_whom_it_is_for_and_escape_leads_back(qtbot, page, known, window):
    qtbot.keyClick(page.sections[TaskSection.DUE].rows, Qt.Key.Key_Return)
    assert window.shown == [("person", known.ben)]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.went_back == 1


def test_an_introduction_that_was_offered_leads_to_its_sheet(qtbot, page, desk, known):
    page.introduce_selected()
    assert not page.introduce_button.isVisible()
    offer_help(desk, known.dev, [HelpOffer(HelpKind.INTRODUCTION, TODAY)])
    qtbot.waitUntil(lambda: len(lines(page, TaskSection.DUE)) == 2)
    page.sections[TaskSection.DUE].rows.setCurrentIndex(page.sections[TaskSection.DUE].model.index(1, 0))
    assert page.introduce_button.isVisible()
    page.introduce_button.click()
    assert page.findChild(BeginDialog).candidate.text() == "Dev Patel"


def test_only_one_row_is_selected_over_all_sections(page):
    page.sections[TaskSection.LATER].rows.setCurrentIndex(page.sections[TaskSection.LATER].model.index(0, 0))
    assert page.selected().name == "Priya Raman"
    assert page.sections[TaskSection.DUE].rows.selected_id() is None


def test_a_long_section_is_shown_in_parts(page, desk, known):
    for number in range(14):
        add_task(desk, known.dev, "", f"letter {number}", dt.date(2027, 3, 1))
    page.reread()
    card = page.sections[TaskSection.LATER]
    assert (card.model.rowCount(), card.more.text()) == (10, "then five more")
    card.more.click()
    assert (card.model.rowCount(), card.more.isVisible()) == (15, False)


def test_an_empty_page_says_what_to_do_next(qtbot, workplace):
    made = shown(qtbot, TasksPage(workplace))
    made.open_with(None)
    assert made.nothing.isVisible()
    assert not made.done_button.isEnabled()
    for act in (made.finish_selected, made.drop_selected, made.move_selected):
        act()
    made.nothing.chosen.emit()
    assert made.findChild(AddTaskDialog) is not None


def test_everything_can_be_found_by_name(workplace, page):
    texts = [action.text() for action in page_actions("tasks", workplace, page)]
    assert texts == ["New task…", "Task done", "Introduce…", "Another day…", "No longer needed"]


@pytest.fixture
def looking(desk, known):
    """Ben was called and is still looking; a review of his CV is owed, and the next call stands."""
    desk.clock.set("2026-11-19T10:00")
    plan_check_in(desk, known.ben, dt.date(2026, 11, 20))
    desk.clock.set("2026-11-23T15:40")
    record_check_in(desk, known.ben, CalledAgain(CheckInOutcome.STILL_LOOKING, dt.date(2026, 12, 23)))
    offer_help(desk, known.ben, [HelpOffer(HelpKind.CV_REVIEW, TODAY)])
    return known.ben


def test_the_last_help_that_is_done_asks_what_comes_next(qtbot, looking, page, desk):
    row = next(
        one for one in page._rows.values() if one.task.kind == "cv_review" and one.name.startswith("Ben")
    )
    page.acts.finish(row)
    dialog = page.findChild(WhatNextDialog)
    assert dialog.chosen().offers == ()
    dialog.confirm_button.click()
    assert "choose what you can do" in dialog.refusal()
    dialog.picker.buttons[HelpKind.FEEDBACK].click()
    dialog.confirm_button.click()
    owed = found(desk, records.Task, person_id=looking, done_at=None)
    assert ("feedback", dt.date(2026, 11, 30)) in [(one.kind, one.due_on) for one in owed]


def test_without_anything_that_has_a_day_the_task_stays_until_something_follows(looking, page, desk):
    def end_calls(writer):
        for call in writer.find(records.CheckIn, person_id=looking, done_at=None):
            writer.delete(call)

    desk.run(Label("check_in.skip", (("name", "Ben"),)), end_calls)
    row = next(
        one for one in page._rows.values() if one.task.kind == "cv_review" and one.name.startswith("Ben")
    )
    page.acts.finish(row)
    assert found(desk, records.Task, id=row.task.id)[0].done_at is None
    dialog = page.findChild(WhatNextDialog)
    dialog.confirm_button.click()
    assert "is still looking" in dialog.refusal()
    dialog.enough.click()
    dialog.confirm_button.click()
    assert [one.kind for one in found(desk, records.Task, person_id=looking, done_at=None)] == [""]


def test_on_a_persons_page_stands_what_they_are_owed(qtbot, workplace, desk, known):
    view = shown(qtbot, PersonPageView(workplace))
    view.open_with(known.ben)
    assert view.tasks.quiet_line.text() == "You owe Ben nothing."
    qtbot.keyClick(view, Qt.Key.Key_H)
    dialog = view.findChild(HelpDialog)
    assert not any(button.isChecked() for button in dialog.picker.buttons.values())
    dialog.confirm_button.click()
    assert "Nothing is offered" in dialog.refusal()
    for kind in (HelpKind.INTRODUCTION, HelpKind.CV_REVIEW):
        dialog.picker.buttons[kind].click()
    dialog.picker.days[HelpKind.CV_REVIEW].setDate(QDate(2026, 11, 25))
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: view.tasks._model.rowCount() == 2)
    titles = [item.view.title for item in view.tasks._model.items()]
    assert titles == ["CV review, as you offered", "An introduction, as you offered"]
    view.tasks.done_button.click()
    qtbot.waitUntil(lambda: view.tasks.selected().task.kind == "introduction")
    assert [one.kind for one in found(desk, records.Task, done_at=None)] == ["introduction"]


def test_a_persons_page_adds_and_moves_a_task(qtbot, workplace, desk, known):
    view = shown(qtbot, PersonPageView(workplace))
    view.open_with(known.ben)
    for act in (view.tasks.finish, view.tasks.move_selected):
        act()
    view.tasks.add_button.click()
    dialog = view.findChild(AddTaskDialog)
    assert not dialog.whom.isVisible()
    dialog.confirm_button.click()
    assert "needs a text" in dialog.refusal()
    dialog.text.setText("send the book")
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: view.tasks.selected() is not None)
    view.tasks.move_button.click()
    moving = view.findChild(DayDialog)
    moving.field.setDate(QDate(2026, 12, 1))
    moving.confirm_button.click()
    assert found(desk, records.Task)[0].due_on == dt.date(2026, 12, 1)


def test_a_task_is_done_from_the_list_of_calls(qtbot, workplace, desk, known):
    add_task(desk, known.dev, "", "send the article", TODAY)
    calls = shown(qtbot, CallsPage(workplace))
    calls.reread()
    qtbot.waitUntil(lambda: calls.model.rowCount() > 0)
    calls.rows.select_id(known.dev)
    assert calls.acts.done_button.isVisible()
    qtbot.keyClick(calls, Qt.Key.Key_X)
    assert found(desk, records.Task, done_at=None) == []
    qtbot.waitUntil(lambda: not calls.acts.done_button.isVisible())


def test_one_key_finishes_what_is_owed_first_on_a_persons_page(qtbot, workplace, desk, known):
    add_task(desk, known.ben, "", "send the article", TODAY)
    view = shown(qtbot, PersonPageView(workplace))
    view.open_with(known.ben)
    qtbot.keyClick(view, Qt.Key.Key_X)
    assert found(desk, records.Task, done_at=None) == []
    qtbot.waitUntil(lambda: not view.tasks.done_button.isVisible())
