"""The call session goes on after Esc, a crash, a merge, a record from elsewhere; gate, promise, timer."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from recruiterdesk.domain import records
from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.words import AttemptOutcome, CallKind, PhoneKind
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.queries.call_draft import load_running_call, open_call
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.ui.pages.call import session
from recruiterdesk.ui.pages.call.conversation import StepRow
from recruiterdesk.ui.pages.call.gate import GateCard
from recruiterdesk.ui.pages.call.page import CallPage
from recruiterdesk.ui.widgets.text import ElidedLabel, Text
from recruiterdesk.ui.widgets.text_keys import text_field_in_focus
from recruiterdesk.ui.workplace import TheyCalled
from tests.desks import found, set_phones
from tests.ui.pages.calls.call_desk import press, type_text

ALT = Qt.KeyboardModifier.AltModifier


def shown(qtbot, workplace, argument):
    made = CallPage(workplace)
    qtbot.addWidget(made)
    made.resize(1124, 860)
    made.open_with(argument)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


@pytest.fixture
def page(qtbot, workplace, people):
    return shown(qtbot, workplace, people.tomas)


@pytest.fixture
def prepares(desk):
    change_settings(desk, replace(desk.settings, prepare_calls=True))


def sentences_of(page):
    return [row.accessibleName() for row in page.view.conversation.findChildren(StepRow)]


def outcomes_of(desk, person_id):
    return [attempt.outcome for attempt in found(desk, records.Attempt, person_id=person_id)]


def test_who_is_called_is_read_once_to_be_shown(qtbot, workplace, people, monkeypatch):
    read = []
    sheet_of = session.call_sheet
    monkeypatch.setattr(session, "call_sheet", lambda desk, who: read.append(who) or sheet_of(desk, who))
    made = shown(qtbot, workplace, people.tomas)
    assert read == [people.tomas]
    made.hide()
    made.open_with(people.hannah)
    made.show()
    assert read[-1] == people.hannah


def test_a_call_that_was_left_is_read_once_when_it_is_taken_up(qtbot, workplace, people, monkeypatch):
    left = shown(qtbot, workplace, people.tomas)
    left.hide()
    read = []
    sheet_of = session.call_sheet
    monkeypatch.setattr(session, "call_sheet", lambda desk, who: read.append(who) or sheet_of(desk, who))
    assert shown(qtbot, workplace, None).session.current == people.tomas
    assert read == [people.tomas]


def fill(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Space)
    press(qtbot, page, Qt.Key.Key_Space)
    press(qtbot, page, Qt.Key.Key_F)
    press(qtbot, page, Qt.Key.Key_1)
    page.view.they_said.took["sad"].click()
    page.view.they_said.wish.setText("health")
    page.view.outcome.mention.yes.click()
    page.setFocus()
    press(qtbot, page, Qt.Key.Key_N)
    type_text(qtbot, page, "half a note")


def test_a_crash_loses_nothing(qtbot, page, workplace, desk, people):
    fill(qtbot, page)
    before = page.view.running_call()
    qtbot.waitUntil(lambda: load_running_call(desk, people.tomas) is not None)
    qtbot.waitUntil(lambda: load_running_call(desk, people.tomas).notes == "half a note", timeout=1500)
    again = shown(qtbot, workplace, None)
    assert again.session.current == people.tomas
    assert again.session.round == page.session.round
    after = again.view.running_call()
    assert replace(after, seconds=before.seconds) == before
    assert again.view.outcome.can_save()


def test_esc_keeps_all_of_it_and_coming_back_shows_it(qtbot, page, window, people):
    fill(qtbot, page)
    press(qtbot, page, Qt.Key.Key_Escape)
    before = page.view.running_call()
    press(qtbot, page, Qt.Key.Key_Escape)
    assert window.went_back == 1
    page.open_with(None)
    assert replace(page.view.running_call(), seconds=before.seconds) == before


def test_what_is_open_in_one_call_does_not_show_in_the_next(qtbot, page, people):
    fill(qtbot, page)
    page.open_with(people.hannah)
    fresh = page.view.running_call()
    assert not fresh.has_begun
    assert not page.view.they_said.isVisible()


@pytest.mark.parametrize(
    ("reason", "may_tell"),
    [
        ("holding", "That there is no news yet, and the day of your next word. There is no decision."),
        ("holding.runner_up", "That somebody else has the offer, and that they are second."),
        ("holding.offer_free", "That the offer is free again. Nothing is decided yet."),
    ],
)
def test_nothing_is_said_of_a_decision_to_whoever_is_still_in(qtbot, desk, people, reason, may_tell):
    sheet = call_sheet(desk, people.hannah)
    row = replace(sheet.page.queue_row, kind=CallKind.HOLDING, reason=Reason(reason, ()), other_reasons=())
    open_ones = tuple(replace(view, closure=None, disposition=None) for view in sheet.page.applications)
    gate = GateCard()
    qtbot.addWidget(gate)
    gate.show_sheet(replace(sheet, page=replace(sheet.page, queue_row=row, applications=open_ones)))
    assert gate.may_tell.text() == may_tell


def test_the_gate_is_passed_by_one_enter_and_by_nothing_ticked(qtbot, prepares, page):
    assert page.view.gate.isVisible()
    assert not page.view.conversation.isVisible()
    assert not any(box.isChecked() for box in page.view.gate.boxes.values())
    press(qtbot, page, Qt.Key.Key_Return)
    assert not page.view.gate.isVisible()
    assert page.view.conversation.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_C, Qt.Key.Key_3])
def test_talking_or_an_outcome_passes_the_gate_too(qtbot, prepares, page, opened, key):
    press(qtbot, page, key)
    assert not page.view.gate.isVisible()


def test_what_was_ticked_and_passed_is_there_again(qtbot, prepares, page, workplace, people):
    page.view.gate.boxes["person"].click()
    page.view.gate.offers["cv_review"].click()
    page.keeper.keep()
    again = shown(qtbot, workplace, people.tomas)
    assert again.view.gate.isVisible()
    assert again.view.gate.boxes["person"].isChecked()
    assert again.view.gate.offers["cv_review"].isChecked()
    press(qtbot, again, Qt.Key.Key_Return)
    again.keeper.keep()
    assert not shown(qtbot, workplace, people.tomas).view.gate.isVisible()


def test_the_gate_can_be_left_out_for_good(page):
    assert not page.view.gate.isVisible()


def test_one_true_and_useful_thing_is_written_in_the_gate_and_said_in_the_guide(qtbot, prepares, page, desk):
    page.view.gate.strength.setFocus()
    type_text(qtbot, page, "you asked the best questions")
    press(qtbot, page, Qt.Key.Key_Return)
    page.reread()
    assert any("you asked the best questions" in sentence for sentence in sentences_of(page))


def test_nothing_hard_needs_no_preparation(qtbot, prepares, page, people):
    page.open_with(people.amara)
    assert not page.view.gate.isVisible()


def test_from_the_start_to_the_first_outcome_in_three_keys(qtbot, prepares, page, desk, people):
    for key in (Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_Return):
        press(qtbot, page, key)
    assert outcomes_of(desk, people.tomas) == [AttemptOutcome.TOLD]


def test_ill_find_out_makes_a_dated_promise_with_the_outcome(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_F)
    assert "Monday, 30 November" in page.view.conversation.answer()
    page.view.promise_line.promise(dt.date(2026, 11, 26))
    assert "Thursday, 26 November" in page.view.conversation.answer()
    press(qtbot, page, Qt.Key.Key_1)
    press(qtbot, page, Qt.Key.Key_Return)
    promised = found(desk, records.Promise, person_id=people.tomas, kept_at=None)
    assert [promise.due_on for promise in promised] == [dt.date(2026, 11, 26)]
    desk.undo()
    assert outcomes_of(desk, people.tomas) == []


def test_a_day_in_the_notes_is_offered_as_a_promise_and_made_only_if_taken(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_N)
    type_text(qtbot, page, "I'll call by Thursday")
    page.view.notes.settle()
    assert page.view.promise_line.text() == "Promise a word by Thu 26 Nov 2026?"
    assert page.view.running_call().promised_on is None
    page.setFocus()
    press(qtbot, page, Qt.Key.Key_P)
    assert page.view.running_call().promised_on == dt.date(2026, 11, 26)
    page.view.promise_line.take_back()
    page.view.notes.settle()
    assert page.view.promise_line.text() == ""


def test_the_day_of_an_offered_promise_is_in_sight(qtbot, page):
    page.resize(1068, 800)
    press(qtbot, page, Qt.Key.Key_N)
    type_text(qtbot, page, "I'll call on Thursday at 4pm")
    page.view.notes.settle()
    said = page.view.promise_line.findChild(ElidedLabel)
    qtbot.waitUntil(lambda: said.width() >= said.fontMetrics().horizontalAdvance(said.text()))


def test_a_promise_keeps_the_time_that_the_notes_name(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_N)
    type_text(qtbot, page, "I'll call on Thursday at 4pm")
    page.view.notes.settle()
    assert page.view.promise_line.text() == "Promise a word by Thu 26 Nov 2026, 16:00?"
    page.setFocus()
    press(qtbot, page, Qt.Key.Key_P)
    assert page.view.promise_line.text() == "You promised: they hear from you by 16:00 on"
    press(qtbot, page, Qt.Key.Key_1)
    press(qtbot, page, Qt.Key.Key_Return)
    (promised,) = found(desk, records.Promise, person_id=people.tomas, kept_at=None)
    assert promised.due_at == dt.datetime(2026, 11, 26, 15, tzinfo=dt.UTC)


def test_soon_in_the_notes_asks_for_a_day(qtbot, page):
    press(qtbot, page, Qt.Key.Key_N)
    type_text(qtbot, page, "I'll write to you soon")
    page.view.notes.settle()
    assert page.view.promise_line.text() == "“soon” needs a day."


def test_the_timer_is_hidden_until_t(qtbot, page, desk):
    press(qtbot, page, Qt.Key.Key_Space)
    assert not page.header.times.isVisible()
    press(qtbot, page, Qt.Key.Key_T)
    desk.clock.set("2026-11-23T15:40:04")
    page.keeper.timer.count()
    assert page.header.times.text() == "0:04"
    press(qtbot, page, Qt.Key.Key_Space)
    desk.clock.set("2026-11-23T15:40:07")
    page.keeper.timer.count()
    assert page.header.times.text() == "0:07 · silence 0:03"
    press(qtbot, page, Qt.Key.Key_T)
    assert not page.header.times.isVisible()


def test_the_timer_counts_no_sleep_and_goes_on_where_the_call_was_left(qtbot, page, workplace, desk, people):
    press(qtbot, page, Qt.Key.Key_Space)
    desk.clock.set("2026-11-23T15:40:05")
    page.keeper.timer.count()
    desk.clock.set("2026-11-23T16:30")
    page.keeper.timer.count()
    assert page.keeper.timer.seconds == 5
    page.keeper.keep()
    page.hide()
    assert shown(qtbot, workplace, people.tomas).keeper.timer.seconds == 5


def test_the_timer_can_be_shown_for_good(qtbot, workplace, desk, people):
    change_settings(desk, replace(desk.settings, show_call_timer=True))
    assert shown(qtbot, workplace, people.tomas).header.times.isVisible()


def test_a_call_left_open_for_two_hours_asks_what_happened(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_N)
    type_text(qtbot, page, "kept")
    page.keeper.keep()
    desk.clock.set("2026-11-23T17:39")
    page.reread()
    assert not page.view.left_open.isVisible()
    desk.clock.set("2026-11-23T17:40")
    page.reread()
    asked = "The call to Tomás has been open since today 15:40. What happened?"
    assert page.view.left_open.text() == asked
    page.view.left_open.on_button.click()
    page.reread()
    assert not page.view.left_open.isVisible()
    desk.clock.set("2026-11-24T09:00")
    page.reread()
    page.view.left_open.never_button.click()
    assert not page.view.left_open.isVisible()
    assert page.view.notes.text() == "kept"
    assert outcomes_of(desk, people.tomas) == []


def test_a_call_is_forgotten_with_what_was_typed_and_can_be_taken_back(qtbot, page, desk, people):
    page.keeper.forget()
    assert not page.view.left_open.isVisible()
    press(qtbot, page, Qt.Key.Key_N)
    type_text(qtbot, page, "by mistake")
    page.keeper.keep()
    assert open_call(desk) is not None
    page.setFocus()
    press(qtbot, page, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert open_call(desk) is None
    assert page.view.notes.text() == ""
    page.reread()
    assert page.view.left_open.text() == "The call is forgotten, with what you typed in it."
    assert not page.view.left_open.never_button.isVisible()
    page.view.left_open.back_button.click()
    assert page.view.notes.text() == "by mistake"
    assert open_call(desk).notes == "by mistake"
    assert not page.view.left_open.isVisible()
    page.keeper.forget()
    press(qtbot, page, Qt.Key.Key_N)
    type_text(qtbot, page, "now really")
    page.reread()
    assert not page.view.left_open.isVisible()
    assert outcomes_of(desk, people.tomas) == []


def test_a_forgotten_call_is_offered_back_with_its_person_alone(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_N)
    type_text(qtbot, page, "by mistake")
    page.keeper.forget()
    page.open_with(people.hannah)
    assert not page.view.left_open.isVisible()
    page.open_with(people.tomas)
    assert not page.view.left_open.isVisible()


def test_they_called_opens_the_call_as_inbound_with_its_guide(qtbot, prepares, workplace, desk, people):
    page = shown(qtbot, workplace, TheyCalled(people.tomas))
    assert not page.view.gate.isVisible()
    assert "I'm glad that you call" in sentences_of(page)[0]
    off = [button.key_hint() for button in page.view.outcome.buttons if not button.isEnabled()]
    assert off == ["3", "4", "6", "7"]
    press(qtbot, page, Qt.Key.Key_3)
    assert page.view.outcome.chosen is None
    press(qtbot, page, Qt.Key.Key_1)
    press(qtbot, page, Qt.Key.Key_Return)
    assert outcomes_of(desk, people.tomas) == [AttemptOutcome.TOLD_INBOUND]
    assert found(desk, records.IncomingContact, person_id=people.tomas, answered_at=None) == []


def test_who_calls_in_the_middle_of_another_call_loses_neither(qtbot, page, workplace, people):
    page.view.notes.field.setPlainText("to Tomás")
    page.open_with(TheyCalled(people.hannah))
    assert page.session.current == people.hannah
    assert page.view.running_call().is_inbound
    page.keeper.keep()
    again = shown(qtbot, workplace, None)
    assert again.session.current == people.hannah
    assert again.view.running_call().is_inbound
    again.open_with(people.tomas)
    assert again.view.notes.text() == "to Tomás"


def test_a_record_from_elsewhere_is_said_and_not_made_twice(qtbot, page, desk, people, window):
    press(qtbot, page, Qt.Key.Key_N)
    type_text(qtbot, page, "mine")
    press(qtbot, page, Qt.Key.Key_1, ALT)
    record_attempt(desk, people.tomas, Reached(AttemptOutcome.TOLD))
    page.save()
    assert "nothing was recorded twice" in window.said[0]
    assert outcomes_of(desk, people.tomas) == [AttemptOutcome.TOLD]
    assert "“told”" in page.view.notice.text()
    assert page.view.outcome.chosen is None
    assert page.view.outcome.save_button.text() == "Go on"
    page.setFocus()
    press(qtbot, page, Qt.Key.Key_Return)
    assert page.session.current == people.hannah
    assert page.view.outcome.save_button.text() == "Save and next"
    assert outcomes_of(desk, people.tomas) == [AttemptOutcome.TOLD]
    assert any(line.text == "mine" for line in found(desk, records.Activity, person_id=people.tomas))


def test_after_a_record_from_elsewhere_the_call_can_still_be_recorded(page, desk, people):
    record_attempt(desk, people.tomas, Reached(AttemptOutcome.NO_ANSWER))
    page.reread()
    page.view.outcome.choose(1)
    page.save()
    assert outcomes_of(desk, people.tomas) == [AttemptOutcome.NO_ANSWER, AttemptOutcome.TOLD]


def test_somebody_merged_during_the_call_is_called_under_the_other_name(page, desk, people):
    kept = add_person(desk, PersonDetails("Tomás Ortega Ruiz"))
    page.view.notes.field.setPlainText("typ")
    page.keeper.keep()
    page.view.notes.field.setPlainText("typed")
    merge_people(desk, kept, people.tomas)
    page.reread()
    assert page.session.current == kept
    assert page.view.notes.text() == "typed"
    page.view.outcome.choose(1)
    page.save()
    assert outcomes_of(desk, kept) == [AttemptOutcome.TOLD]


def test_somebody_who_is_gone_during_the_call_is_said(qtbot, page, desk, window, people):
    zoe = add_person(desk, PersonDetails("Zoë Neu"))
    page.open_with(zoe)
    page.view.notes.field.setPlainText("typed")
    desk.undo()
    page.reread()
    assert window.said == ["Zoë Neu is no longer on this desk; nothing was recorded."]
    assert page.session.current == people.tomas
    assert load_running_call(desk, zoe) is None


def test_what_is_typed_on_about_somebody_gone_is_not_noted_of_who_comes_next(qtbot, page, desk, people):
    zoe = add_person(desk, PersonDetails("Zoë Neu"))
    page.open_with(zoe)
    page.view.notes.field.setFocus()
    type_text(qtbot, page, "asked for mor")
    desk.undo()
    page.reread()
    assert page.session.current == people.tomas
    assert text_field_in_focus() is None
    assert page.view.notes.text() == ""


def test_a_session_that_cant_be_read_begins_anew_and_says_so(qtbot, workplace, desk, window, people):
    sql = "INSERT OR REPLACE INTO call_round VALUES (1, ?)"
    desk.write_aside(lambda database: database.execute_sql(sql, ('{"current": 7}',)))
    page = shown(qtbot, workplace, people.tomas)
    assert window.said == [
        "The list of the session you left can't be read: it begins anew. Nothing else is lost."
    ]
    assert page.session.current == people.tomas
    page.reread()
    assert len(window.said) == 1


def test_a_callback_in_the_past_is_said_before_it_is_saved(qtbot, page, desk, people):
    page.view.outcome.choose(5)
    panel = page.view.outcome.details_panel
    picker = panel.findChild(type(panel._content))
    picker.picked.emit(dt.datetime(2026, 11, 23, 14, 0, tzinfo=dt.UTC))
    assert page.view.outcome.next_step() == "That moment is past. Choose a later one."
    assert not page.view.outcome.save_button.isEnabled()


def test_of_several_numbers_the_private_one_is_shown_and_what_worked_is_remembered(qtbot, page, desk, people):
    numbers = [
        PhoneEntry("+34911234567", PhoneKind.WORK), PhoneEntry("+34612345679", PhoneKind.UNKNOWN),
        PhoneEntry("+34612345678", PhoneKind.PRIVATE),
    ]  # fmt: skip
    set_phones(desk, people.tomas, numbers)
    page.reread()
    line = page.view.identity.number_line
    assert line.number() == "+34612345678"
    press(qtbot, page, Qt.Key.Key_B)
    assert line.number() == "+34612345679"
    page.keeper.keep()
    assert load_running_call(desk, people.tomas) is None
    press(qtbot, page, Qt.Key.Key_1)
    press(qtbot, page, Qt.Key.Key_Return)
    worked = [phone.number for phone in found(desk, records.PhoneNumber) if phone.last_worked_at is not None]
    assert "+34612345679" in worked


def test_the_kind_of_a_number_is_said_on_the_spot(page, desk, people):
    set_phones(desk, people.tomas, [PhoneEntry("+34612345678")])
    page.reread()
    line = page.view.identity.number_line
    assert line.kind_button.text() == "kind?"
    next(action for action in line.kinds_menu().actions() if action.text() == "shared").trigger()
    page.reread()
    assert line.kind() is PhoneKind.SHARED
    page.view.outcome.choose(4)
    page.save()
    assert outcomes_of(desk, people.tomas) == [AttemptOutcome.VOICEMAIL_NOT_LEFT]


def test_the_hint_on_a_voicemail_is_a_setting_that_is_off(page, desk):
    assert "isn't the answer" not in page.view.outcome.details_panel.voicemail_text
    change_settings(desk, replace(desk.settings, voicemail_hint=True))
    page.reread()
    assert "isn't the answer" in page.view.outcome.details_panel.voicemail_text


def test_the_short_message_opens_as_a_text_and_counts_when_it_was_sent(page, opened, desk, people):
    page.open_with(people.hannah)
    page.view.outcome.choose(3)
    buttons = page.view.outcome.details_panel.findChildren(type(page.view.left_open.on_button))
    next(button for button in buttons if button.text() == "Text").click()
    assert opened.urls[0].startswith("sms:+4917112345678?body=")
    page.view.outcome.details_panel.findChild(QCheckBox).click()
    assert page.view.running_call().details.message_sent
    page.save()
    assert outcomes_of(desk, people.hannah) == [AttemptOutcome.NO_ANSWER, AttemptOutcome.MESSAGE_SENT]


def test_somebody_else_hears_a_first_name_and_a_private_matter(page):
    page.view.outcome.choose(7)
    said = [
        label.text() for label in page.view.outcome.details_panel.findChildren(type(page.view.gate.person))
    ]
    assert said == ["Say only “Tomás” and “a private matter”: no role, no company, no outcome."]


def test_nobody_is_dialled_who_asked_to_be_left_alone(qtbot, page, desk, people, opened):
    set_do_not_contact(desk, people.tomas, do_not_contact=True)
    page.reread()
    press(qtbot, page, Qt.Key.Key_C)
    page.view.identity.number_line.qr_button.click()
    assert opened.urls == []
    assert not page.view.identity.number_line.qr_code.isVisible()
    assert "They asked not to be contacted." in page.view.notice.text()


def test_without_a_number_c_asks_for_one(qtbot, page, desk, people):
    set_phones(desk, people.tomas, [])
    page.reread()
    press(qtbot, page, Qt.Key.Key_C)
    assert page.view.identity.number_line.field.hasFocus()


def test_each_branch_opens_by_its_letter_and_closes_by_it(qtbot, page):
    for key, name in (
        ("Y", "asks_why"),
        ("U", "upset"),
        ("L", "silent"),
        ("G", "asks_again"),
        ("A", "angry"),
    ):
        press(qtbot, page, getattr(Qt.Key, f"Key_{key}"))
        assert page.view.conversation.reaction == name
        assert page.view.conversation.answer()
    press(qtbot, page, Qt.Key.Key_A)
    assert page.view.conversation.answer() == ""


def test_a_call_is_kept_within_a_few_milliseconds(page, desk, people):
    page.view.notes.field.setPlainText("x" * 2000)
    began = time.process_time()
    for number in range(20):
        page.view.notes.field.setPlainText("x" * 2000 + str(number))
        page.keeper.keep()
    assert (time.process_time() - began) / 20 < 0.02


def test_a_promise_for_a_holiday_is_said(page):
    page.view.promise_line.promise(dt.date(2026, 12, 25))
    assert page.view.promise_line.text() == "You promised, for a day on which you don't work:"


def test_what_one_can_offer_stands_where_help_is_spoken_of(qtbot, prepares, page):
    page.view.gate.offers["cv_review"].click()
    page.view.gate.offers["introduction"].click()
    page.setFocus()
    press(qtbot, page, Qt.Key.Key_Return)
    hints = [label.text() for label in page.view.conversation.findChildren(Text)]
    assert "You can offer: CV review, introduction." in hints
    assert page.view.they_said.offers.offers() == ()
