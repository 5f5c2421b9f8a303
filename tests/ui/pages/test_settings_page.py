"""Settings: each field applies when it is left, undo takes it back, and nonsense changes nothing."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from operator import attrgetter

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit

from recruiterdesk.core.searched_text import searched_words
from recruiterdesk.domain import records
from recruiterdesk.domain.desk_numbers import AnswerTimes, HeadStarts, TheirHours, WaitColours
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.settings import read_window_settings
from recruiterdesk.storage.key import KeyPlace
from recruiterdesk.ui.pages.settings.data_card import key_words
from recruiterdesk.ui.pages.settings.page import SettingsPage
from recruiterdesk.ui.pages.settings.places import setting_places, setting_words
from recruiterdesk.ui.pages.settings.spans import OptionalSpanField, SpanField
from recruiterdesk.ui.pages.settings.week import WeekField
from recruiterdesk.ui.palette_offers import Offer, find_offers
from recruiterdesk.ui.theme import apply_theme, current_theme
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.fields import NumberField, TimeField
from recruiterdesk.ui.widgets.pick_button import PickButton
from tests.desks import add_declined
from tests.desks import found as rows_found
from tests.ui.pages.desk_window import shown_as_in_window


@pytest.fixture
def page(qtbot, workplace):
    made = shown_as_in_window(qtbot, SettingsPage(workplace))
    made.open_with(None)
    qtbot.waitUntil(made.is_whole)
    return made


def field(page: SettingsPage, kind: type, name: str):
    return next(each for each in page.findChildren(kind) if each.accessibleName() == name)


def type_in(qtbot, line: QLineEdit, text: str) -> None:
    line.clear()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def pick(qtbot, page: SettingsPage, name: str, typed: str) -> None:
    popup = field(page, PickButton, name).open_choices()
    popup.field.setText(typed)
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)


def test_a_name_counts_when_the_field_is_left_and_undo_takes_it_back(qtbot, page, desk):
    name = field(page, QLineEdit, "Your name")
    type_in(qtbot, name, "Robin Sander")
    assert desk.settings.my_name == "Robin Sander"
    assert len(desk.steps(9)) == 1
    desk.undo()
    qtbot.waitUntil(lambda: name.text() == "")
    assert desk.settings == DeskSettings()


def test_nothing_is_cut_and_captions_take_the_lines_that_they_need(qtbot, page):
    for box in page.findChildren(QCheckBox):
        assert box.width() >= box.sizeHint().width(), box.text()
    for label in page.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        assert label.wordWrap() or label.width() >= label.sizeHint().width() or label.toolTip(), label.text()
        if label.wordWrap():
            assert label.height() <= label.heightForWidth(label.width()) + 4, label.text()


def test_in_the_smallest_window_no_card_is_cut(qtbot, page):
    page.resize(788, 640)
    cards = (page.person, page.hours, page.calls, page.pacing, page.data)
    for card in cards:
        qtbot.waitUntil(lambda card=card: card.mapTo(page, card.rect().topRight()).x() < page.width() - 20)
    page.resize(1068, 800)
    qtbot.waitUntil(lambda: page.calls.mapTo(page, page.calls.rect().topLeft()).x() > 500)


def test_the_boxes_of_a_card_stand_at_its_left_edge(page):
    boxes = page.pacing.findChildren(QCheckBox)
    assert {box.mapTo(page.pacing, box.rect().topLeft()).x() for box in boxes} == {17}


def test_leaving_a_field_as_it_was_is_no_step(qtbot, page, desk):
    qtbot.keyClick(field(page, QLineEdit, "Your name"), Qt.Key.Key_Return)
    qtbot.keyClick(field(page, NumberField, "Hard calls a day"), Qt.Key.Key_Return)
    assert desk.steps(9) == []


def test_a_phone_number_is_written_with_its_country(qtbot, page, desk):
    type_in(qtbot, field(page, QLineEdit, "Your phone"), "0171 3920011")
    assert desk.settings.my_phone == "+49 171 3920011"


def test_what_is_no_number_is_told_in_place_and_stays_to_be_mended(qtbot, page, desk):
    phone = field(page, QLineEdit, "Your phone")
    type_in(qtbot, phone, "call me")
    assert page.person.refused.text().startswith("call me is no phone number; nothing was changed")
    assert desk.settings.my_phone == ""
    type_in(qtbot, field(page, QLineEdit, "Your name"), "Robin")
    assert phone.text() == "call me"
    type_in(qtbot, phone, "")
    assert page.person.refused.text() == ""


def test_zone_and_regions_follow_the_country(qtbot, page, desk):
    pick(qtbot, page, "Country", "pol")
    assert (desk.settings.country, desk.settings.zone) == ("PL", "Europe/Warsaw")
    assert len(desk.steps(9)) == 1
    pick(qtbot, page, "Country", "germ")
    assert "Bayern" in field(page, PickButton, "Region").choices()
    pick(qtbot, page, "Region", "bay")
    assert desk.settings.region == "BY"
    assert field(page, PickButton, "Region").text() == "Bayern"


def test_a_zone_is_chosen_by_its_city(qtbot, page, desk):
    pick(qtbot, page, "Time zone", "lisbon")
    assert desk.settings.zone == "Europe/Lisbon"


def test_the_weekend_is_pressed(qtbot, page, desk):
    week = field(page, WeekField, "Weekend")
    week.days[4].click()
    assert desk.settings.weekend == "456"
    for day in range(4):
        week.days[day].click()
    assert "leaves no working day" in page.place.refused.text()
    assert desk.settings.weekend == "012456"


def test_hours_that_end_before_they_begin_change_nothing(qtbot, page, desk):
    work = field(page, SpanField, "Working hours")
    work.start.setTime(QTime(19, 0))
    work.edited.emit()
    assert "end before they begin" in page.hours.refused.text()
    assert desk.settings.work_hours == DaySpan(dt.time(9), dt.time(18))
    work.end.setTime(QTime(22, 0))
    work.edited.emit()
    assert page.hours.refused.text() == ""
    assert desk.settings.work_hours == DaySpan(dt.time(19), dt.time(22))


def test_hours_are_reserved_by_a_tick(qtbot, page, desk):
    reserved = field(page, OptionalSpanField, "Reserved for calls")
    reserved.wanted.click()
    assert desk.settings.reserved_hours == DaySpan(dt.time(16, 30), dt.time(18, 30))
    reserved.wanted.click()
    assert desk.settings.reserved_hours is None


def test_a_days_load_is_set_and_counts_in_the_rules(qtbot, page, desk):
    load = field(page, NumberField, "Hard calls a day")
    load.setValue(5)
    qtbot.keyClick(load, Qt.Key.Key_Return)
    assert desk.settings.hard_calls_a_day == 5


def test_what_rings_is_chosen_by_kind(page, desk):
    boxes = {box.text(): box for box in page.reminders.findChildren(QCheckBox)}
    assert list(boxes)[1:] == [
        "Calls that you agreed", "Promises", "Calls again", "Calls around a new job",
        "How introductions went", "Tasks", "Who waits for an answer, once a day",
    ]  # fmt: skip
    for box, name in zip(
        list(boxes.values())[1:],
        ("callbacks", "promises", "check_ins", "placements", "follow_ups", "tasks", "summary"),
        strict=True,
    ):
        assert box.isChecked()
        box.click()
        assert getattr(desk.settings, f"ring_{name}") is False
    desk.undo()
    assert desk.settings.ring_summary is True


def test_reminders_are_paused_and_ring_again(qtbot, page, desk):
    desk.clock.set("2026-11-23T10:00")
    page.reminders.a_while.click()
    assert page.reminders.state.text() == "Reminders are paused until today 11:00."
    assert not page.reminders.a_while.isVisible()
    page.reminders.resume.click()
    assert desk.settings.reminders_paused_until is None
    assert page.reminders.state.text() == "Reminders ring."


def test_the_moments_of_a_snooze_are_set(qtbot, page, desk):
    for name, hour in (("Afternoon is", 15), ("Morning is", 8)):
        time = field(page, TimeField, name)
        time.setTime(QTime(hour, 45))
        qtbot.keyClick(time, Qt.Key.Key_Return)
    assert (desk.settings.snoozes.afternoon, desk.settings.snoozes.morning) == (
        dt.time(15, 45),
        dt.time(8, 45),
    )


def test_a_pause_lasts_as_long_as_a_snooze(qtbot, page, desk):
    set_number(qtbot, page, "Or for", 90)
    assert page.reminders.a_while.text() == "Pause for 90 minutes"


def test_names_in_notifications_can_be_left_out(page, desk):
    page.reminders.findChildren(QCheckBox)[0].click()
    assert desk.settings.reminder_names is False


def test_the_theme_is_worn_at_once_and_kept(page, desk, qapp):
    page.look.theme.buttons["dark"].click()
    assert current_theme().name == "dark"
    assert read_window_settings(desk.folder).theme == "dark"
    assert desk.steps(9) == []
    apply_theme(qapp, "light")


def test_the_font_is_kept_for_the_next_start(page, desk):
    page.look.font_choice.buttons["system"].click()
    assert read_window_settings(desk.folder).font == "system"


def test_a_damaged_file_of_the_look_is_told(page, desk):
    (desk.folder / "settings.json").write_text("not json", encoding="utf-8")
    page.open_with(None)
    assert "can't be read" in page.look.refused.text()
    assert page.look.theme.value() == "system"


def test_changes_made_elsewhere_are_shown(qtbot, page, desk):
    change_settings(desk, replace(desk.settings, my_name="Kim"))
    qtbot.waitUntil(lambda: field(page, QLineEdit, "Your name").text() == "Kim")


def test_where_the_data_lies_and_what_a_key_file_means(page, desk):
    assert page.data.place.text() == str(desk.folder)
    assert "whoever copies the whole folder can read it" in key_words(KeyPlace.FILE)
    assert page.data.key.text() == key_words(desk.key_place)


def test_the_card_follows_a_key_that_went_into_a_file(page, desk):
    for place, is_beside in ((KeyPlace.KEYRING, False), (KeyPlace.FILE, True)):
        desk.key_place = place
        page.open_with("data")
        assert (page.data.key.isVisible(), page.data.key_beside.isVisible()) == (not is_beside, is_beside)


def test_esc_goes_back(qtbot, page, window):
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.went_back == 1


def test_every_field_has_a_name(page):
    kinds = (PickButton, NumberField, TimeField, SpanField, WeekField, ChoiceRow)
    unnamed = [each for kind in kinds for each in page.findChildren(kind) if not each.accessibleName()]
    assert unnamed == []


def set_number(qtbot, page: SettingsPage, name: str, number: int) -> NumberField:
    found = field(page, NumberField, name)
    found.setValue(number)
    qtbot.keyClick(found, Qt.Key.Key_Return)
    return found


def usual_button(page: SettingsPage, card: str) -> QAbstractButton:
    buttons = getattr(page, card).findChildren(QAbstractButton)
    return next(each for each in buttons if each.text() == "Usual values")


NUMBERS = [
    ("Amber from", "wait_colours.amber_from", 2),
    ("Snooze for", "snoozes.short_minutes", 5),
    ("Or for", "snoozes.long_minutes", 90),
    ("Help after", "pacing.offer_after", 2),
    ("Ask no more after", "pacing.quiet_after", 5),
    ("Red from", "wait_colours.red_from", 9),
    ("Word to who is still in after", "answers.quiet_days", 4),
    ("Written answer within", "answers.written_days", 7),
    ("Reply to a try of theirs within", "answers.reply_days", 2),
    ("Runner-up hears within", "answers.runner_up_days", 3),
    ("An answer is late after", "late.answer_days", 21),
    ("A callback is missed after", "late.callback_minutes", 30),
    ("Long ago after", "late.long_ago_days", 120),
    ("Due after an interview", "client_times.interview_days", 4),
    ("Due after a submission", "client_times.submission_days", 5),
    ("The draft says what waiting costs after", "client_times.cost_days", 8),
    ("Head start at screening", "head_starts.screening", 1),
    ("Submitted", "head_starts.submitted", 2),
    ("Interviewing", "head_starts.interviewing", 4),
    ("Final round and offer", "head_starts.final", 9),
    ("Tries to reach somebody", "retry_tries", 4),
    ("Tries within", "retry_days", 6),
    ("Tries for a check-in", "tries.check_in_tries", 2),
    ("Check-in tries within", "tries.check_in_days", 14),
    ("Busy: again after", "tries.busy_minutes", 20),
    ("First call again after", "check_in_days", 60),
    ("Still looking", "call_again.still_looking_days", 14),
    ("Not now", "call_again.not_now_days", 60),
    ("Has a job, stays", "call_again.employed_days", 365),
    ("Has a new job", "call_again.placed_months", 6),
    ("When they resign", "placement_times.resigning_working_days", 1),
    ("Before the start", "placement_times.days_before_start", 5),
    ("End of week 1", "placement_times.days_after_start", 3),
    ("After the start", "placement_times.first_months", 2),
    ("Last call", "placement_times.last_months", 6),
    ("A break after", "pacing.break_after", 4),
    ("A good call after", "pacing.good_call_after", 3),
]


def test_each_number_is_set_in_one_step_and_undone(qtbot, page, desk):
    for name, setting, number in NUMBERS:
        usual = attrgetter(setting)(DeskSettings())
        found = set_number(qtbot, page, name, number)
        assert (name, attrgetter(setting)(desk.settings)) == (name, number)
        assert found.toolTip().startswith(f"Usually {usual}"), name
        assert len(desk.steps(9)) == 1, name
        desk.undo()
        assert desk.settings == DeskSettings(), name
        qtbot.waitUntil(lambda found=found, usual=usual: found.value() == usual)


def test_one_working_day_is_said_so(page):
    assert field(page, NumberField, "Reply to a try of theirs within").text() == "1  working day"
    assert field(page, NumberField, "Written answer within").text() == "10  working days"


def test_a_card_goes_back_to_its_usual_values_in_one_step(qtbot, page, desk):
    button = usual_button(page, "waiting")
    assert not button.isEnabled()
    set_number(qtbot, page, "Written answer within", 7)
    set_number(qtbot, page, "Amber from", 2)
    button.click()
    assert desk.settings == DeskSettings()
    assert not button.isEnabled()
    desk.undo()
    assert desk.settings.answers == AnswerTimes(written_days=7)
    assert desk.settings.wait_colours == WaitColours(amber_from=2)


def test_numbers_in_the_wrong_order_are_told_in_place(qtbot, page, desk):
    set_number(qtbot, page, "Amber from", 6)
    assert "has to come later than amber" in page.waiting.refused.text()
    set_number(qtbot, page, "Submitted", 4)
    assert "Who got further has to stand earlier" in page.order.refused.text()
    assert desk.settings.head_starts == HeadStarts()


def test_peoples_hours_are_set_but_not_into_the_night(page, desk):
    theirs = field(page, SpanField, "Their hours")
    theirs.start.setTime(QTime(7, 0))
    theirs.edited.emit()
    assert "Nobody is called before 08:00" in page.their_hours.refused.text()
    theirs.start.setTime(QTime(10, 0))
    theirs.edited.emit()
    assert desk.settings.their_hours == TheirHours(usual=DaySpan(dt.time(10), dt.time(19, 30)))


def test_each_card_is_brought_into_view_by_its_name(qtbot, page):
    for key, name in setting_places().items():
        page._page.scroll_area.verticalScrollBar().setValue(0)
        page.open_with(key)
        card = getattr(page, key)
        assert card.accessibleName() == name
        qtbot.waitUntil(lambda card=card: not card.visibleRegion().isEmpty())


def test_the_palette_knows_each_card_by_all_that_it_asks(page):
    for key, title in setting_places().items():
        card = getattr(page, key)
        known = f"{title} {setting_words()[key]}"
        asked = [each.text() for each in card.findChildren(QLabel) if each.buddy() is not None]
        asked += [each.text() for each in card.findChildren(QCheckBox)]
        offer = Offer(title, "", lambda: None, means=known)
        for text in asked:
            words = searched_words(text.replace("&", ""))
            assert find_offers((offer,), words, {}).exact, f"{key}: {text}"


def test_where_a_card_has_no_field_the_ring_shows_what_enter_presses(qtbot, page):
    page.open_with("keys")
    button = page.keys.set
    qtbot.waitUntil(button.hasFocus)
    led_here = button.grab().toImage()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert button.grab().toImage() != led_here


def test_no_letter_leads_to_two_fields(page):
    texts = [each.text() for each in page.findChildren(QLabel) if each.buddy() is not None]
    texts += [each.text() for each in page.findChildren(QAbstractButton)]
    letters = [found[1].lower() for text in texts if (found := re.search("&([^&])", text))]
    assert sorted(set(letters)) == sorted(letters)


@pytest.fixture
def told(desk) -> int:
    """Somebody who was told today, to be called again on 22 February 2027."""
    person_id = add_declined(desk).person_id
    record_attempt(desk, person_id, Reached(AttemptOutcome.TOLD))
    return person_id


def due(desk, person_id) -> dt.date:
    (check_in,) = rows_found(desk, records.CheckIn, person_id=person_id, done_at=None)
    return check_in.due_on


def test_other_intervals_move_what_is_planned_only_if_asked_and_as_one_step(qtbot, page, desk, told):
    planned, before = due(desk, told), len(desk.steps(200))
    set_number(qtbot, page, "First call again after", 60)
    question = page.call_again.planned
    qtbot.waitUntil(question.isVisible)
    assert question.text() == "One call is planned by the days until now. Does it move too?"
    assert due(desk, told) == planned
    question.move_button.click()
    qtbot.waitUntil(lambda: due(desk, told) < planned)
    qtbot.waitUntil(lambda: not question.isVisible())
    assert len(desk.steps(200)) == before + 1
    desk.undo()
    assert (due(desk, told), desk.settings.check_in_days) == (planned, 90)


def test_left_alone_nothing_moves(qtbot, page, desk, told):
    planned = due(desk, told)
    set_number(qtbot, page, "First call again after", 60)
    qtbot.waitUntil(page.call_again.planned.isVisible)
    page.call_again.planned.leave_button.click()
    assert not page.call_again.planned.isVisible()
    assert (due(desk, told), desk.settings.check_in_days) == (planned, 60)


def test_nothing_is_asked_where_nothing_would_move(qtbot, page, desk, told):
    set_number(qtbot, page, "Has a new job", 6)
    set_number(qtbot, page, "When they resign", 1)
    qtbot.wait(200)
    assert not page.call_again.planned.isVisible()


def test_an_undone_change_ends_the_question(qtbot, page, desk, told):
    set_number(qtbot, page, "First call again after", 60)
    qtbot.waitUntil(page.call_again.planned.isVisible)
    desk.undo()
    qtbot.waitUntil(lambda: not page.call_again.planned.isVisible())


def test_what_moved_after_another_step_is_a_step_of_its_own(qtbot, page, desk, told):
    planned = due(desk, told)
    set_number(qtbot, page, "First call again after", 60)
    qtbot.waitUntil(page.call_again.planned.isVisible)
    add_declined(desk, "Ben")
    page.call_again.planned.move_button.click()
    qtbot.waitUntil(lambda: due(desk, told) < planned)
    assert desk.settings.check_in_days == 60
