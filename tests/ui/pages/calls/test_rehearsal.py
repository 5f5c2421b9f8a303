"""The rehearsal: said aloud, a reaction comes up, what felt wrong is kept, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.domain.guides import GuideKind
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.text_names import name_of
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.queries.edited_texts import sentence_marks
from recruiterdesk.ui.pages.call.conversation import StepRow
from recruiterdesk.ui.pages.rehearsal import RehearsalPage, actions, entry
from tests.desks import dump
from tests.ui.pages.calls.call_desk import press

AFTER_FINAL = name_of(GuideKind.CLOSURE_AFTER_FINAL, Language.EN)


@pytest.fixture
def page(qtbot, workplace, people):
    made = RehearsalPage(workplace)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.open_with(people.tomas)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.setFocus()
    return made


def said(page):
    return " ".join(row.accessibleName() for row in page.conversation.findChildren(StepRow))


def test_the_guide_is_that_of_the_call(page):
    assert "It's a no this time; they chose someone else." in said(page)
    assert "card payments" in said(page)
    assert "too old" not in said(page)


def test_a_reaction_comes_up_where_they_speak_and_enter_shows_what_to_answer(qtbot, page):
    assert page.reaction.isHidden()
    for _ in range(2):
        press(qtbot, page, Qt.Key.Key_Space)
    assert page.reaction.isVisible()
    first = page.reaction.text()
    assert page.conversation.answer() == ""
    press(qtbot, page, Qt.Key.Key_Return)
    assert page.conversation.answer() != ""
    press(qtbot, page, Qt.Key.Key_Return)
    assert page.conversation.answer() != ""
    press(qtbot, page, Qt.Key.Key_A)
    assert page.reaction.isHidden()
    page.conversation.go_to(2)
    assert page.reaction.text() != first


def test_t_hides_what_to_say_and_shows_it_again(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Space)
    press(qtbot, page, Qt.Key.Key_T)
    assert "they chose someone else" not in said(page)
    assert "Within 20 seconds" in page.conversation.current_row().findChild(object, "").parent()._hint.text()
    press(qtbot, page, Qt.Key.Key_T)
    assert "they chose someone else" in said(page)
    assert page.conversation.step == 1


def test_what_felt_wrong_is_kept_and_nothing_else(qtbot, page, desk, people, window):
    before = dump(desk)
    for _ in range(6):
        press(qtbot, page, Qt.Key.Key_Space)
    page.show_answer()
    assert dump(desk) == before
    press(qtbot, page, Qt.Key.Key_F)
    mark = sentence_marks(desk, AFTER_FINAL)[0]
    assert mark.place == "next_call"
    assert "Thank you for every hour you gave this." in mark.words
    after = dump(desk)
    changed = {table for table in after if after[table] != before[table]}
    assert changed == {"sentence_mark"}
    press(qtbot, page, Qt.Key.Key_F)
    assert window.said[-1] == "This sentence is marked already."


def test_a_german_reaction_comes_up_in_german(page, desk):
    change_settings(desk, replace(desk.settings, language="de"))
    page.open_with(page._person_id)
    page.conversation.go_to(2)
    assert page.reaction.text().startswith("Die andere Seite ")


def test_where_nothing_is_said_nothing_can_feel_wrong(page, desk):
    page.conversation.go_to(2)
    assert not page.wrong_button.isEnabled()
    page.mark()
    assert sentence_marks(desk, AFTER_FINAL) == ()


def test_e_goes_to_where_the_text_is_worded_and_esc_back(qtbot, page, window):
    press(qtbot, page, Qt.Key.Key_E)
    assert window.shown == [("texts", AFTER_FINAL)]
    press(qtbot, page, Qt.Key.Key_Escape)
    assert window.went_back == 1


def test_without_a_person_the_first_of_the_queue_is_rehearsed(page, people):
    page.open_with(None)
    assert page.about.accessibleName() == "Tomás Ortega"
    page.open_with(999)
    assert page.nobody.isVisible()
    assert not page.wrong_button.isEnabled()
    page.toggle_text()
    page.show_answer()
    page.edit()


def test_what_may_be_told_can_be_worded_here_too(page, desk, people):
    view = next(iter(page.may_be_told.findChildren(object)), None)
    assert view is not None
    application = desk.database.execute_sql(
        "SELECT a.id FROM application a WHERE a.person_id = ?", (people.tomas,)
    ).fetchone()[0]
    page.may_be_told.written.emit(application, "They chose someone with SEPA experience")
    assert "SEPA" in said(page)


def test_a_call_and_the_queue_lead_here_and_back_to_the_text(qtbot, workplace, desk, people, window):
    from recruiterdesk.ui.pages import call, calls
    from recruiterdesk.ui.pages.call.page import CallPage

    calling = CallPage(workplace)
    qtbot.addWidget(calling)
    calling.edit_text()
    calling.rehearse()
    assert window.shown == []
    calling.open_with(people.tomas)
    calling.header.rehearse.click()
    by_name = {action.text(): action for action in call.actions(workplace, calling)}
    by_name["Edit this text"].trigger()
    assert window.shown == [("rehearsal", people.tomas), ("texts", AFTER_FINAL)]
    queue = calls.CallsPage(workplace)
    qtbot.addWidget(queue)
    queue.show()
    by_name = {action.text(): action for action in calls.actions(workplace, queue)}
    by_name["Rehearse the selected call"].trigger()
    assert window.shown[-1] == ("rehearsal", queue.selected_person())


def test_it_is_registered_below_calls(workplace, page):
    assert entry(workplace).section == "calls"
    assert "Rehearse it again" in [action.text() for action in actions(workplace, page)]
