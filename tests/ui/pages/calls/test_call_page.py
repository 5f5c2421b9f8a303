"""The call session, by the keyboard alone: what is shown, what is asked, what is written down."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QDate, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QMenu, QVBoxLayout, QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.help_offers import HelpKind, StillHelps
from recruiterdesk.domain.words import AttemptOutcome, CallKind, CheckInOutcome, ConsentKind, PhoneKind
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.queries.call_draft import load_running_call
from recruiterdesk.ui.pages.call.conversation import StepRow
from recruiterdesk.ui.pages.call.fitted_scroll import FittedScroll
from recruiterdesk.ui.pages.call.page import CallPage
from recruiterdesk.ui.pages.call.pickers import DayPicker, MomentPicker
from recruiterdesk.ui.pages.call.told_by import ToldByFields, ToldOnField
from recruiterdesk.ui.pages.calls_snooze import SnoozeMenu
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.chip import Chip
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.text import ElidedLabel, Text
from tests.desks import found, kinds_at, set_phones
from tests.ui.pages.calls.call_desk import press, type_text

# A row that turns asks the rows around it to lay themselves out again.
_LAYOUT_ROUNDS = 12
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(qtbot, workplace, people):
    made = CallPage(workplace)
    qtbot.addWidget(made)
    made.resize(1124, 860)
    made.open_with(people.tomas)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.setFocus()
    return made


def outcomes_of(desk, person_id):
    return [attempt.outcome for attempt in found(desk, records.Attempt, person_id=person_id)]


def test_nothing_is_chosen_beforehand_and_save_is_off(page):
    card = page.view.outcome
    assert not any(button.isChecked() for button in card.buttons)
    assert not card.save_button.isEnabled()
    rows = (card.mention, page.view.they_said.keep, page.view.they_said.call)
    assert not any(button.isChecked() for row in rows for button in (row.yes, row.no, row.not_asked))
    assert not any(button.isChecked() for button in page.view.they_said.took.values())


@pytest.mark.parametrize("other", [Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_6])
def test_the_keyboard_stays_with_the_page_when_another_outcome_asks_for_no_more(qtbot, page, other):
    press(qtbot, page, Qt.Key.Key_5)
    assert page.view.outcome.details_panel.isAncestorOf(page.focusWidget())
    press(qtbot, page, other)
    assert page.hasFocus()


@pytest.mark.parametrize("number", ["+34612345678", "+442079460321", "+4930123456789012"])
@pytest.mark.parametrize("width", [1068, 788])
def test_the_kind_of_a_number_is_never_cut(qtbot, page, desk, people, number, width):
    set_phones(desk, people.tomas, [PhoneEntry(number)])
    page.resize(width, 800)
    page.reread()
    kind = page.view.identity.number_line.kind_button
    qtbot.waitUntil(lambda: kind.width() >= kind.sizeHint().width())


def test_consents_begin_below_the_answers_above_them(page):
    page.view.outcome.choose(1)
    said = page.view.they_said
    buttons = (said.took["calm"], said.keep.yes, said.call.yes)
    assert len({button.mapTo(page, QPoint(0, 0)).x() for button in buttons}) == 1
    assert said.keep.question.shown_text() == "Keep your data?"
    assert said.keep.question.text() == "May I keep your data?"


def test_the_keyboard_stays_with_the_page_when_what_they_said_goes(qtbot, page):
    press(qtbot, page, Qt.Key.Key_R)
    assert page.view.they_said.wish.hasFocus()
    qtbot.keyClick(page.view.they_said.wish, Qt.Key.Key_3, ALT)
    assert not page.view.they_said.isVisible()
    assert page.hasFocus()


def test_what_they_say_stays_in_hand_while_the_minutes_pass(qtbot, page):
    press(qtbot, page, Qt.Key.Key_R)
    type_text(qtbot, page.view.they_said.wish, "A smaller team")
    page.reread()
    assert page.view.they_said.wish.hasFocus()
    assert page.view.they_said.wish.text() == "A smaller team"


def test_enter_without_an_outcome_saves_nothing(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_Return)
    assert outcomes_of(desk, people.tomas) == []
    assert page.session.current == people.tomas


def test_it_says_what_to_own_what_may_be_told_and_what_may_not(page):
    assert page.view.notice.text() == (
        "You promised an answer by 16 November and Tomás has tried twice since Friday. Start by owning it."
    )
    texts = [label.text() for label in page.view.may_be_told.findChildren(QLabel) if label.isVisible()]
    assert "They chose someone who has run card payments in production" in texts
    assert "“too old for the team”" in texts
    chips = [chip.text() for chip in page.view.may_be_told.findChildren(Chip)]
    assert chips == ["ask for another reason"]


def test_the_internal_reason_is_in_no_sentence_that_is_said(page):
    said = [row.accessibleName() for row in page.view.conversation.findChildren(StepRow)]
    assert any("card payments" in sentence for sentence in said)
    assert not any("too old" in sentence for sentence in said)


def test_space_goes_on_in_the_conversation_and_backspace_back(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Space)
    press(qtbot, page, Qt.Key.Key_Space)
    assert page.view.conversation.step == 2
    press(qtbot, page, Qt.Key.Key_Backspace)
    assert page.view.conversation.step == 1


def test_a_reaction_shows_what_to_answer(qtbot, page):
    page.view.conversation.reactions[0].click()
    assert "card payments" in page.view.conversation.answer()
    page.view.conversation.reactions[0].click()
    assert page.view.conversation.answer() == ""


def test_the_notes_are_in_sight_on_a_small_screen(qtbot, page):
    page.resize(1060, 700)
    press(qtbot, page, Qt.Key.Key_N)
    type_text(qtbot, page, "took it well")
    field = page.view.notes.field
    assert field.visibleRegion().boundingRect() == field.rect()


def test_a_moment_is_chosen_by_the_keyboard(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_5)
    press(qtbot, page, Qt.Key.Key_Return)
    assert page.view.outcome.next_step() == "Next: you call today 16:40"
    press(qtbot, page, Qt.Key.Key_Right)
    assert page.view.outcome.next_step() == "Next: you call today 17:00"
    assert outcomes_of(desk, people.tomas) == []
    press(qtbot, page, Qt.Key.Key_Return)
    assert outcomes_of(desk, people.tomas) == [AttemptOutcome.BAD_MOMENT]


def test_what_is_typed_stays_in_the_notes_when_a_moment_is_asked_for(qtbot, page):
    press(qtbot, page, Qt.Key.Key_N)
    press(qtbot, page, Qt.Key.Key_5, ALT)
    assert page.view.notes.field.hasFocus()


@pytest.mark.parametrize("width", [1124, 1060])
def test_the_next_step_and_where_it_comes_from_are_whole(qtbot, page, width):
    page.resize(width, 860)
    labels = {label.text(): label for label in page.view.outcome.findChildren(ElidedLabel)}
    step = labels["Next: call again Mon 22 Feb 2027, after 15:00 in Madrid"]
    remark = labels["90 days, after the weekend"]
    for label in (step, remark):
        qtbot.waitUntil(lambda label=label: label.isVisible() and label.shown_text() == label.text())


@pytest.mark.parametrize("outcome", ["wants_writing", "asked_not_to_call"])
def test_who_wants_it_in_writing_is_written_to_at_once(qtbot, page, desk, people, outcome):
    page.view.outcome.take(next(one for one in page.view.outcome.offered() if one.key == outcome))
    assert page.view.outcome.save_button.text() == "Save and write"
    press(qtbot, page, Qt.Key.Key_Return)
    dialog = page.findChild(WritingDialog)
    assert dialog.remaining() == (people.tomas,)
    assert set(kinds_at(desk, people.tomas)) == {CallKind.MESSAGE}
    assert page.session.current == people.hannah
    dialog.reject()
    page.view.outcome.choose(3)
    assert page.view.outcome.save_button.text() == "Save and next"


def test_more_is_called_more_again_for_the_next_person(qtbot, page, people):
    card = page.view.outcome
    wrong = next(outcome for outcome in card.offered() if outcome.label == "Wrong number")
    card.take(wrong)
    assert card.buttons[-1].text() == "Wrong number"
    press(qtbot, page, Qt.Key.Key_Return)
    assert page.session.current == people.hannah
    assert card.buttons[-1].text() == "More…"


def test_a_session_by_the_keyboard_alone(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_1)
    assert page.view.outcome.next_step() == "Next: call again Mon 22 Feb 2027, after 15:00 in Madrid"
    press(qtbot, page, Qt.Key.Key_Return)
    assert outcomes_of(desk, people.tomas) == [AttemptOutcome.TOLD]
    assert found(desk, records.CheckIn, person_id=people.tomas)[0].due_on == dt.date(2027, 2, 22)
    assert page.session.current == people.hannah
    assert not page.view.outcome.save_button.isEnabled()

    press(qtbot, page, Qt.Key.Key_3)
    assert page.view.outcome.next_step() == "Next try: tomorrow 09:00"
    press(qtbot, page, Qt.Key.Key_Return)
    assert kinds_at(desk, people.hannah) == []
    assert page.session.current == people.dele

    press(qtbot, page, Qt.Key.Key_1)
    press(qtbot, page, Qt.Key.Key_Return)
    assert outcomes_of(desk, people.dele) == [AttemptOutcome.WILL_WAIT]

    assert page.session.current == people.amara
    press(qtbot, page, Qt.Key.Key_2)
    press(qtbot, page, Qt.Key.Key_Return)
    ended = [one.outcome for one in found(desk, records.CheckIn, person_id=people.amara)]
    assert ended == [CheckInOutcome.STILL_LOOKING, None]
    assert page.finished.isVisible()
    assert (
        page.finished.done.text()
        == "You told one person, you spoke with two people and you tried one person."
    )


def test_digits_and_enter_are_text_in_notes(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_N)
    assert QApplication.focusWidget() is page.view.notes.field
    type_text(qtbot, page, "1 offer, c 2")
    press(qtbot, page, Qt.Key.Key_Return)
    type_text(qtbot, page, "h")
    assert page.view.notes.text() == "1 offer, c 2\nh"
    assert page.view.outcome.chosen is None
    assert outcomes_of(desk, people.tomas) == []


def test_alt_and_a_digit_choose_and_ctrl_enter_saves_from_notes(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_N)
    type_text(qtbot, page, "was calm")
    press(qtbot, page, Qt.Key.Key_1, ALT)
    assert page.view.outcome.chosen.attempt is AttemptOutcome.TOLD
    assert page.view.notes.text() == "was calm"
    press(qtbot, page, Qt.Key.Key_Return, CTRL)
    assert found(desk, records.Attempt, person_id=people.tomas)[0].note == "was calm"


def test_escape_leaves_the_field_first_then_the_session(qtbot, page, window):
    press(qtbot, page, Qt.Key.Key_N)
    press(qtbot, page, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page
    assert window.went_back == 0
    press(qtbot, page, Qt.Key.Key_Escape)
    assert window.went_back == 1


def test_what_was_typed_is_there_again_when_the_person_is_opened_again(qtbot, page, people):
    press(qtbot, page, Qt.Key.Key_Space)
    press(qtbot, page, Qt.Key.Key_N)
    type_text(qtbot, page, "half a note")
    page.open_with(people.hannah)
    assert page.view.notes.text() == ""
    page.open_with(people.tomas)
    assert page.view.notes.text() == "half a note"
    assert page.view.conversation.step == 1


def test_a_draft_outlives_the_window_and_ends_with_saving(qtbot, page, workplace, desk, people):
    page.view.notes.field.setPlainText("kept")
    page.hide()
    again = CallPage(workplace)
    qtbot.addWidget(again)
    again.open_with(people.tomas)
    assert again.view.notes.text() == "kept"
    again.view.outcome.choose(1)
    again.save()
    assert load_running_call(desk, people.tomas) is None


def test_a_change_elsewhere_keeps_what_was_typed_and_chosen(qtbot, page, desk, people):
    page.view.notes.field.setPlainText("typed")
    page.view.outcome.choose(1)
    page.view.outcome.mention.yes.click()
    set_phones(desk, people.hannah, [])
    page.reread()
    assert page.view.notes.text() == "typed"
    assert page.view.outcome.mention.answer() is True
    assert page.view.outcome.can_save()


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_5])
def test_a_bad_moment_needs_a_moment(qtbot, page, desk, people, key):
    press(qtbot, page, key)
    assert page.view.outcome.next_step() == "Choose when to call."
    assert not page.view.outcome.save_button.isEnabled()
    picker = page.view.outcome.details_panel.findChild(MomentPicker)
    picker.quick[-1].click()
    assert page.view.outcome.next_step() == "Next: you call tomorrow 17:00"
    press(qtbot, page, Qt.Key.Key_Return)
    callback = found(desk, records.Callback, person_id=people.tomas)[0]
    assert callback.at == dt.datetime(2026, 11, 24, 16, tzinfo=dt.UTC)


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_5])
def test_who_is_not_told_yet_is_not_asked_how_they_take_it_or_to_be_mentioned(qtbot, page, key):
    page.resize(788, 640)
    press(qtbot, page, key)
    assert not page.view.they_said.isVisible()
    assert not page.view.outcome.mention.isVisible()
    picker = page.view.outcome.details_panel.findChild(MomentPicker)
    for field in (*picker.quick, picker.day, picker.time):
        qtbot.waitUntil(lambda field=field: field.visibleRegion().boundingRect() == field.rect())


def test_what_was_said_at_a_bad_moment_all_the_same_stays_in_sight(qtbot, page):
    press(qtbot, page, Qt.Key.Key_R)
    page.setFocus()
    page.view.outcome.mention.yes.click()
    press(qtbot, page, Qt.Key.Key_2)
    assert page.view.they_said.isVisible()
    assert page.view.outcome.mention.isVisible()


def test_nine_opens_the_other_outcomes(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_9)
    menu = page.view.outcome.findChild(QMenu)
    labels = [action.text() for action in menu.actions()]
    assert labels[-2:] == ["&5  Wrong number", "&6  Asked not to be called"]
    menu.actions()[3].trigger()
    menu.close()
    assert page.view.outcome.buttons[-1].text() == "They knew already"
    page.save()
    assert outcomes_of(desk, people.tomas) == [AttemptOutcome.ALREADY_KNEW]


def test_a_colleague_told_them_on_an_earlier_day(qtbot, page, desk, people):
    page.view.outcome.take(next(one for one in page.view.outcome.offered() if one.key == "told_by_colleague"))
    asked = page.view.outcome.details_panel.findChild(ToldByFields)
    assert (asked.when.day.date(), asked.when.day.maximumDate()) == (QDate(2026, 11, 23), QDate(2026, 11, 23))
    qtbot.keyClicks(asked.who, "Kim 1")
    asked.when.day.setDate(QDate(2026, 11, 18))
    assert page.view.outcome.next_step() == "Next: call again Tue 16 Feb 2027, after 15:00 in Madrid"
    page.view.notes.field.setPlainText("Kim was sorry")
    page.save()
    (closure,) = found(desk, records.Closure, person_id=people.tomas)
    assert (closure.outcome, closure.closed_at) == (
        AttemptOutcome.TOLD_BY_COLLEAGUE,
        dt.datetime(2026, 11, 18, 11, tzinfo=dt.UTC),
    )
    (check_in,) = found(desk, records.CheckIn, person_id=people.tomas)
    assert (check_in.scheduled_on, check_in.due_on) == (dt.date(2026, 11, 18), dt.date(2027, 2, 16))
    (attempt,) = found(desk, records.Attempt, person_id=people.tomas)
    assert attempt.note == "Kim 1 · Wed 18 Nov 2026\nKim was sorry"


@pytest.mark.parametrize(
    ("key", "words", "outcome"),
    [
        ("told_in_writing", "I wrote on", AttemptOutcome.TOLD_IN_WRITING),
        ("already_knew", "They know since", AttemptOutcome.ALREADY_KNEW),
    ],
)
def test_who_read_it_or_knew_already_did_so_on_a_day(page, desk, people, key, words, outcome):
    page.view.outcome.take(next(one for one in page.view.outcome.offered() if one.key == key))
    asked = page.view.outcome.details_panel.findChild(ToldOnField)
    assert words in [label.text() for label in asked.findChildren(QLabel)]
    asked.day.setDate(QDate(2026, 11, 18))
    assert page.view.outcome.next_step() == "Next: call again Tue 16 Feb 2027, after 15:00 in Madrid"
    page.save()
    (closure,) = found(desk, records.Closure, person_id=people.tomas)
    assert (closure.outcome, closure.closed_at) == (outcome, dt.datetime(2026, 11, 18, 11, tzinfo=dt.UTC))
    (attempt,) = found(desk, records.Attempt, person_id=people.tomas)
    assert attempt.note == "Wed 18 Nov 2026"


def test_a_call_that_follows_from_long_ago_is_due_now(page, desk, people):
    page.view.outcome.take(next(one for one in page.view.outcome.offered() if one.key == "already_knew"))
    asked = page.view.outcome.details_panel.findChild(ToldOnField)
    asked.day.setDate(QDate(2026, 8, 3))
    assert page.view.outcome.next_step() == "Next: call again now"
    remarks = [label.text() for label in page.view.outcome.findChildren(ElidedLabel)]
    assert "due since Mon 2 Nov 2026" in remarks
    page.save()
    (check_in,) = found(desk, records.CheckIn, person_id=people.tomas)
    assert check_in.due_on == dt.date(2026, 11, 2)


@pytest.mark.parametrize("key", ["told", "told_by_colleague", "not_told"])
def test_tab_goes_down_the_columns_through_what_an_outcome_asks_for(qtbot, page, key):
    page.view.outcome.take(next(one for one in page.view.outcome.offered() if one.key == key))
    page.resize(1400, 1400)
    qtbot.wait(1)
    page.setFocus()
    stops: list[QWidget] = []
    while len(stops) < 80 and (len(stops) < 2 or stops[-1] is not stops[0]):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    below = [stop for stop in stops if page.view.isAncestorOf(stop)]
    assert page.view.notes.field in below
    assert page.view.outcome.save_button.isEnabled() == (page.view.outcome.save_button in below)
    asked = page.view.outcome.details_panel.findChild(DateField)
    assert asked.isEnabled() == (asked in below)
    places = [
        (page.view.right.mapTo(page, QPoint()).x() <= place.x(), place.y() // 12, place.x())
        for place in (stop.mapTo(page, QPoint()) for stop in below)
    ]
    assert places == sorted(places)


def test_who_told_them_and_when_is_kept_with_the_call(page, people, workplace, qtbot):
    page.view.outcome.take(next(one for one in page.view.outcome.offered() if one.key == "told_by_colleague"))
    asked = page.view.outcome.details_panel.findChild(ToldByFields)
    asked.who.setText("Kim")
    asked.when.day.setDate(QDate(2026, 11, 18))
    page.keeper.keep()
    again = CallPage(workplace)
    qtbot.addWidget(again)
    again.open_with(people.tomas)
    asked = again.view.outcome.details_panel.findChild(ToldByFields)
    assert (asked.who.text(), asked.when.day.date()) == ("Kim", QDate(2026, 11, 18))


def test_what_they_said_is_written_down(page, desk, people):
    page.view.outcome.choose(1)
    page.view.they_said.took["sad"].click()
    page.view.they_said.wish.setText("something in health")
    page.view.they_said.offers.buttons[HelpKind.CV_REVIEW].click()
    page.view.they_said.offers.buttons[HelpKind.INTRODUCTION].click()
    page.view.outcome.mention.yes.click()
    page.view.they_said.call.not_asked.click()
    page.save()
    assert found(desk, records.Person, id=people.tomas)[0].wish == "something in health"
    tasks = {task.kind for task in found(desk, records.Task, person_id=people.tomas)}
    assert tasks == {"cv_review", "introduction"}
    consents = [(one.kind, one.given) for one in found(desk, records.Consent, person_id=people.tomas)]
    assert consents == [(ConsentKind.MENTION, True)]


def test_each_offer_has_a_day_of_its_own_that_is_kept_with_the_call(page, desk, people, workplace, qtbot):
    page.view.outcome.choose(1)
    offers = page.view.they_said.offers
    assert offers.offers() == ()
    assert not any(day.isVisibleTo(offers) for day in offers.days.values())
    for kind in (HelpKind.FEEDBACK, HelpKind.OPENING, HelpKind.CV_REVIEW):
        offers.buttons[kind].click()
    assert offers.days[HelpKind.OPENING].isVisibleTo(offers)
    offers.days[HelpKind.OPENING].setDate(QDate(2026, 12, 10))
    offers.buttons[HelpKind.CV_REVIEW].click()
    page.keeper.keep()
    again = CallPage(workplace)
    qtbot.addWidget(again)
    again.open_with(people.tomas)
    assert again.view.they_said.offers.offers() == offers.offers()
    page.save()
    tasks = [(task.kind, task.due_on) for task in found(desk, records.Task, person_id=people.tomas)]
    assert sorted(tasks) == [("feedback", dt.date(2026, 11, 30)), ("opening", dt.date(2026, 12, 10))]


@pytest.mark.parametrize(("call_round", "asked"), [(1, False), (3, False), (4, True)])
def test_after_three_rounds_it_asks_whether_the_help_still_helps(page, desk, people, call_round, asked):
    def rounds_ago(writer):
        (due,) = writer.find(records.CheckIn, person_id=people.amara)
        writer.update(due, round=call_round)

    desk.run(Label("task.add", (("name", "Amara"),)), rounds_ago)
    page.open_with(people.amara)
    page.view.outcome.take(next(one for one in page.view.outcome.offered() if one.key == "still_looking"))
    row = page.view.they_said.still_helps
    assert row.isVisibleTo(page) is asked
    assert row.answer() is None
    if asked:
        row.buttons[StillHelps.ENOUGH].click()
        page.save()
        assert [task.dropped for task in found(desk, records.Task, person_id=people.amara)] == [True]


def test_another_day_that_they_agreed_to_is_the_check_in(page, desk, people):
    page.view.outcome.choose(1)
    agreed = page.view.outcome.details_panel.findChild(QCheckBox)
    agreed.click()
    page.view.outcome.details_panel.findChild(DateField).setDate(QDate(2027, 1, 14))
    assert page.view.outcome.next_step() == "Next: call again Thu 14 Jan 2027"
    page.save()
    check_in = found(desk, records.CheckIn, person_id=people.tomas)[0]
    assert (check_in.due_on, check_in.agreed) == (dt.date(2027, 1, 14), True)


def test_the_other_day_that_is_proposed_is_one_on_which_both_work(page, desk):
    desk.clock.set("2026-11-25T15:40")
    page.open_with(page.session.current)
    page.view.outcome.choose(1)
    page.view.outcome.details_panel.findChild(QCheckBox).click()
    assert page.view.outcome.next_step() == "Next: call again Mon 28 Dec 2026"


def test_c_dials_and_the_number_can_be_copied_or_shown(qtbot, page, opened):
    press(qtbot, page, Qt.Key.Key_C)
    assert opened.urls == ["tel:+34612345678"]
    line = page.view.identity.number_line
    line.copy_button.click()
    assert QGuiApplication.clipboard().text() == "+34612345678"
    line.qr_button.click()
    assert line.qr_code.isVisible()


def test_a_person_without_a_number_gets_one_on_the_spot(qtbot, page, desk, people, window):
    set_phones(desk, people.tomas, [])
    page.reread()
    field = page.view.identity.number_line.field
    assert field.isVisible()
    field.setFocus()
    type_text(qtbot, page, "12")
    press(qtbot, page, Qt.Key.Key_Return)
    assert window.said
    assert page.session.current == people.tomas
    field.clear()
    type_text(qtbot, page, "612 345 679")
    press(qtbot, page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view.identity.number_line.number() == "+34612345679")


def test_a_wrong_number_is_followed_by_the_other_one(page, desk, people):
    numbers = [PhoneEntry("+34612345678", PhoneKind.PRIVATE), PhoneEntry("+34911234567", PhoneKind.WORK)]
    set_phones(desk, people.tomas, numbers)
    page.reread()
    wrong = next(one for one in page.view.outcome.offered() if one.attempt is AttemptOutcome.WRONG_NUMBER)
    page.view.outcome.take(wrong)
    assert page.view.outcome.next_step() == "Next: the other number"
    page.save()
    assert page.session.current == people.tomas
    assert page.view.identity.number_line.number() == "+34911234567"
    assert "Can you talk privately?" in page.view.notice.text()


def test_the_day_until_which_they_wait_is_the_one_of_the_settings(page, desk, people):
    change_settings(desk, replace(desk.settings, pause_days=30))
    page.open_with(people.dele)
    page.view.outcome.choose(1)
    picker = page.view.outcome.findChild(DayPicker)
    assert [button.text() for button in picker.quick] == ["Wed 6 Jan 2027", "Mon 14 Dec 2026"]
    assert picker.field.date() == QDate(2027, 1, 6)
    assert page.view.outcome.next_step() == "Next: they hear from you by Wed 6 Jan 2027"


def test_who_has_set_no_name_is_led_to_where_it_is_set(page, desk, people, window):
    page.open_with(people.dele)
    assert page.view.conversation.own_name.isHidden()
    change_settings(desk, replace(desk.settings, my_name=""))
    page.open_with(people.dele)
    line = page.view.conversation.own_name
    assert line.isVisible()
    line.link.click()
    assert window.shown[-1] == ("settings", "person")


def test_another_number_is_another_voicemail(qtbot, page, desk, people):
    numbers = [PhoneEntry("+34612345678", PhoneKind.PRIVATE), PhoneEntry("+34911234567", PhoneKind.UNKNOWN)]
    set_phones(desk, people.tomas, numbers)
    page.reread()
    press(qtbot, page, Qt.Key.Key_4)
    press(qtbot, page, Qt.Key.Key_B)
    shown = [label.text() for label in page.view.outcome.findChildren(Text)]
    assert "Leave nothing here: others may hear it." in shown
    press(qtbot, page, Qt.Key.Key_Return)
    assert outcomes_of(desk, people.tomas) == [AttemptOutcome.VOICEMAIL_NOT_LEFT]


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        (PhoneKind.PRIVATE, AttemptOutcome.VOICEMAIL_LEFT),
        (PhoneKind.WORK, AttemptOutcome.VOICEMAIL_NOT_LEFT),
    ],
)
def test_a_voicemail_is_left_on_private_numbers_only(page, desk, people, kind, outcome):
    set_phones(desk, people.tomas, [PhoneEntry("+34612345678", kind)])
    page.reread()
    page.view.outcome.choose(4)
    page.save()
    assert outcomes_of(desk, people.tomas) == [outcome]


def test_what_may_be_told_is_changed_in_place(qtbot, page, desk):
    press(qtbot, page, Qt.Key.Key_M)
    field = next(iter(page.view.may_be_told.fields.values()))
    field.selectAll()
    type_text(qtbot, page, "A younger team")
    press(qtbot, page, Qt.Key.Key_Return)
    assert found(desk, records.Disposition, may_tell="A younger team")
    page.reread()
    advice = [label.text() for label in page.view.may_be_told.findChildren(QLabel)]
    assert "Don't say “younger”; ask the client for a reason that belongs to the job." in advice


def test_later_puts_the_call_off_and_goes_on(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_S)
    menu = page.findChild(SnoozeMenu)
    assert [action.text() for action in menu.actions()] == [
        "10 minutes\ttoday 15:50",
        "1 hour\ttoday 16:40",
        "Tomorrow\ttomorrow 09:30",
        "A date…",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert page.session.current == people.hannah
    snoozed = found(desk, records.Person, id=people.tomas)[0].snoozed_until
    assert snoozed == dt.datetime(2026, 11, 23, 15, 40, tzinfo=dt.UTC)


def test_an_undone_call_comes_again(page, desk, people):
    page.view.outcome.choose(1)
    page.save()
    assert page.session.current == people.hannah
    desk.undo()
    page.reread()
    assert people.tomas in page.session.round.waiting
    assert page.header.place.text() == "1 of 4"


def test_coming_back_from_a_persons_page_goes_on_with_the_session(qtbot, page, window, people):
    page.view.outcome.choose(1)
    page.save()
    press(qtbot, page, Qt.Key.Key_H)
    assert window.shown == [("person", people.hannah)]
    page.open_with(people.tomas)
    assert page.session.current == people.hannah


def test_who_was_not_reached_is_called_again_on_the_next_day(page, desk, people):
    page.view.outcome.choose(3)
    page.save()
    assert page.session.current == people.hannah
    desk.clock.set("2026-11-24T18:00")
    page.open_with(people.tomas)
    assert page.session.current == people.tomas


def test_everything_is_whole_at_the_smallest_window(page, people):
    page.resize(788, 640)
    for person_id in (people.hannah, people.dele, people.amara, people.tomas):
        page.open_with(person_id)
        for number in range(1, 9):
            page.view.outcome.choose(number)
            for _ in range(_LAYOUT_ROUNDS):
                QApplication.sendPostedEvents()
            cut = [label.text() for label in page.findChildren(Text) if label.isVisible() and _is_cut(label)]
            assert cut == []


def test_what_comes_next_has_its_room_where_it_takes_two_lines(page):
    page.view.outcome.choose(1)
    said = page.view.outcome.findChildren(ElidedLabel)
    next(label for label in said if label.text().startswith("90 days")).setText("90 days")
    for width in range(680, 800, 10):
        page.resize(width, 640)
        for _ in range(_LAYOUT_ROUNDS):
            QApplication.sendPostedEvents()
        assert _laid_over(page.view.outcome.body) == [], width


@pytest.mark.parametrize("number", [0, 2, 3, 4, 5])
def test_no_room_is_left_over_once_the_window_is_wider_or_narrower(page, number):
    if number:
        page.view.outcome.choose(number)
    parts = page.view.outcome.findChild(FittedScroll)
    for width, height in ((788, 640), (1124, 860), (788, 860), (1124, 640), (788, 860)):
        page.resize(width, height)
        _lay_out()
        needed = parts.body.heightForWidth(parts.viewport().width())
        assert parts.maximumHeight() == needed, (width, height)
        assert parts.viewport().width() == parts.width() or parts.height() < needed


def test_a_column_that_was_low_does_not_scroll_once_it_has_room(qtbot):
    window, scroll, parts = QWidget(), FittedScroll(0), QWidget()
    flow = FlowLayout(8, 8, parts)
    buttons = [QuietButton("ask for another reason") for _ in range(8)]
    for button in buttons:
        flow.addWidget(button)
    scroll.body.addWidget(parts)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(scroll, 1000)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.show()
    # Two in a line have just room, and none where a bar stands beside them.
    for height in (100, 400):
        window.resize(2 * buttons[0].sizeHint().width() + 8, height)
        _lay_out()
    assert scroll.verticalScrollBar().maximum() == 0


def test_in_a_low_window_the_outcomes_leave_the_room_to_the_conversation(page):
    page.resize(788, 640)
    _lay_out()
    card = page.view.outcome
    assert page.view.right.height() > card.height()
    assert not card.save_button.isVisible()
    card.choose(3)
    assert card.save_button.isVisible()
    assert card.next_step() == "Next try: tomorrow 17:00"
    card.clear()
    page.resize(788, 860)
    _lay_out()
    assert card.save_button.isVisible()


def test_in_a_low_window_what_to_say_is_in_sight_when_the_call_begins(qtbot, page, desk, people):
    change_settings(desk, replace(desk.settings, prepare_calls=True))
    page.resize(788, 640)
    page.open_with(people.hannah)
    _lay_out()
    assert page.view.right.verticalScrollBar().value() == 0
    press(qtbot, page, Qt.Key.Key_Return)
    _lay_out()
    row, port = page.view.conversation.current_row(), page.view.right.viewport()
    assert port.rect().contains(QRect(row.mapTo(port, QPoint()), row.size()))


def _lay_out():
    for _ in range(2 * _LAYOUT_ROUNDS):
        QApplication.sendPostedEvents()


def _laid_over(layout):
    """Return the heights of those parts of a column that end below where the next one begins."""
    places = [layout.itemAt(number).geometry() for number in range(layout.count())]
    return [upper.height() for upper, lower in pairwise(places) if upper.bottom() >= lower.top()]


def _is_cut(label):
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    return label.height() < needed - 1


@pytest.mark.parametrize("before", [0, 1, 2])
def test_what_changes_beside_takes_the_keyboard_from_nothing_that_is_asked(qtbot, page, desk, people, before):
    keys = [Qt.Key.Key_5, Qt.Key.Key_Return, Qt.Key.Key_Return]
    for key in keys[:before]:
        press(qtbot, page, key)
    page.reread()
    for key in keys[before:]:
        press(qtbot, page, key)
    assert outcomes_of(desk, people.tomas) == [AttemptOutcome.BAD_MOMENT]


def test_a_call_beyond_the_day_until_which_data_is_kept_asks_for_more(qtbot, page, desk):
    change_settings(desk, replace(desk.settings, keep_months=2))
    page.open_with(page.session.current)
    press(qtbot, page, Qt.Key.Key_1)
    texts = [label.text() for label in page.view.outcome.findChildren(ElidedLabel)]
    asked = "data is kept until Sat 23 Jan 2027: ask to keep it · 90 days, after the weekend"
    assert asked in texts
    change_settings(desk, replace(desk.settings, keep_months=6))
    page.open_with(page.session.current)
    press(qtbot, page, Qt.Key.Key_1)
    assert "90 days, after the weekend" in [one.text() for one in page.view.outcome.findChildren(ElidedLabel)]


def test_a_yes_to_calls_that_ends_before_the_next_one_is_said(qtbot, page, desk):
    until = dt.date(2027, 1, 31)
    record_consent(desk, page.session.current, ConsentAnswer(ConsentKind.CALL, given=True, until=until))
    press(qtbot, page, Qt.Key.Key_1)
    ends = "Done. Their yes to calls ends before."
    qtbot.waitUntil(lambda: page.view.outcome.next_step() == ends)


def test_in_a_low_window_no_room_is_kept_for_a_question_that_is_not_asked(page):
    page.resize(788, 640)
    page.view.outcome.choose(3)
    _lay_out()
    save = page.view.outcome.save_button
    said = next(label for label in page.view.outcome.findChildren(ElidedLabel) if "Next" in label.text())
    assert save.mapTo(page, QPoint()).y() - said.mapTo(page, QPoint(0, said.height())).y() < save.height()


def test_what_may_not_be_told_is_read_in_a_narrow_window(page):
    page.resize(788, 640)
    _lay_out()
    card = page.view.may_be_told
    chip = card.findChild(Chip)
    change = next(one for one in card.findChildren(LinkButton) if one.text() == "Change")
    for part in (chip, change):
        assert part.width() >= part.sizeHint().width()


def test_in_a_low_window_what_they_want_is_in_sight_while_it_is_written(qtbot, page):
    page.resize(788, 640)
    _lay_out()
    press(qtbot, page, Qt.Key.Key_R)
    _lay_out()
    wish = page.view.they_said.wish
    assert wish.visibleRegion().boundingRect() == wish.rect()


def test_in_a_low_window_what_they_said_is_in_sight_once_they_were_told(page):
    page.resize(788, 640)
    page.view.outcome.choose(1)
    _lay_out()
    port = page.view.right.viewport()
    assert page.view.they_said.mapTo(port, QPoint()).y() <= 12


@pytest.mark.parametrize(
    ("width", "height"), [(788, 640), (788, 700), (1068, 640), (1068, 800), (1068, 1000)]
)
def test_who_is_ready_finds_the_button_in_sight_however_low_the_window(page, desk, width, height):
    change_settings(desk, replace(desk.settings, prepare_calls=True))
    page.open_with(page.session.current)
    page.resize(width, height)
    _lay_out()
    ready = page.view.gate.ready_button
    assert ready.visibleRegion().boundingRect() == ready.rect()
    assert page.view.gate.foot.isVisible() == (height >= 800)
    page.resize(1068, 1000)
    _lay_out()
    assert page.view.gate.foot.isAncestorOf(ready)
    assert ready.visibleRegion().boundingRect() == ready.rect()
