"""The monthly review: who is past their date, and what becomes of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from recruiterdesk.domain import records
from recruiterdesk.domain.words import CountedFrom, Stage
from recruiterdesk.operations.applications import add_application
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.retention import keep_until
from recruiterdesk.operations.reviewing import plan_erasure
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.ui.erasing.dialog import EraseDialog
from recruiterdesk.ui.pages.review import ReviewPage, actions
from recruiterdesk.ui.pages.review import page as review_page
from recruiterdesk.ui.pages.review.dialogs import AskToKeepDialog, KeepLongerDialog
from recruiterdesk.ui.pages.review.looked import was_looked_at
from recruiterdesk.ui.pages.settings.keeping_card import keeping_card
from recruiterdesk.ui.pages.today_review import ReviewCard
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from tests.desks import found, history_keys
from tests.ui.pages.desk_window import shown_as_in_window

PAST = dt.date(2026, 11, 20)


@pytest.fixture
def three(desk):
    """Ana and Ben are past their day since 20 and 21 November, Cleo is not; it is 23 November."""
    desk.clock.set("2026-11-01T10:00")
    change_settings(desk, replace(desk.settings, my_name="Rosa Lindner", my_phone="+49301234567"))
    ids = []
    for name, day in (("Ana Ruiz", 20), ("Ben Okafor", 21), ("Cleo Park", 30)):
        one = add_person(desk, PersonDetails(full_name=name, emails=(f"{name[:3].lower()}@example.com",)))
        keep_until(desk, ManyPeople((one,)), dt.date(2026, 11, day))
        ids.append(one)
    desk.clock.set("2026-11-23T10:00")
    return ids


@pytest.fixture
def page(qtbot, workplace):
    made = shown_as_in_window(qtbot, ReviewPage(workplace))
    made.open_with(None)
    return made


def listed(model) -> list[str]:
    views = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    return [
        " / ".join(part for part in (view.title, view.subtitle, view.chip_text) if part) for view in views
    ]


def dialog_of(page, kind):
    return next(one for one in page.findChildren(kind) if one.isVisible())


def test_who_is_past_stands_there_with_the_day_and_what_decides_it(three, page):
    assert page.page.header.title() == "Two people are past their date"
    assert listed(page.past_model) == [
        "Ana Ruiz / Kept until Fri 20 Nov 2026 · a day that you set",
        "Ben Okafor / Kept until Sat 21 Nov 2026 · a day that you set",
    ]
    assert not page.planned_card.isVisible()
    assert page.past.hasFocus()


def test_nobody_past_says_what_to_do_next(page, window):
    assert page.nothing.isVisible()
    assert page.page.header.title() == "Review of kept data"
    for button in (page.keep_button, page.ask_button, page.erase_button, page.erase_all_button):
        assert not button.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert window.shown[-1] == ("settings", "keeping")


def test_keeping_needs_a_reason(three, page, desk, qtbot):
    QTest.keyClick(page, Qt.Key.Key_K)
    dialog = dialog_of(page, KeepLongerDialog)
    assert not dialog.confirm_button.isEnabled()
    QTest.keyClicks(dialog.reason, "a suit is pending")
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: listed(page.past_model)[0].startswith("Ben"))
    kept = {one.person_id: one.keep_until for one in found(desk, records.Retention)}
    assert kept[three[0]] == dt.date(2027, 5, 23)
    assert history_keys(desk, three[0])[-1] == "retention.kept"


def test_asking_opens_a_draft_and_is_seen_in_the_list(three, page, desk, qtbot):
    QTest.keyClick(page, Qt.Key.Key_A)
    dialog = dialog_of(page, AskToKeepDialog)
    assert "May I keep" in dialog.sheet.body.toPlainText()
    assert dialog.sheet.subject.text() == "May I keep your data?"
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: "asked on 23 Nov" in listed(page.past_model)[0])
    assert history_keys(desk, three[0])[-1] == "retention.asked"


def test_a_gap_in_the_mail_is_asked_for(three, page, desk):
    change_settings(desk, replace(desk.settings, my_phone=""))
    page.ask_button.click()
    dialog = dialog_of(page, AskToKeepDialog)
    assert not dialog.confirm_button.isEnabled()
    dialog.sheet.gap_filled.emit("my_phone", "030 1234")
    assert dialog.confirm_button.isEnabled()
    dialog.sheet.not_opened.emit()
    dialog.reject()


def test_nobody_is_asked_who_wants_to_be_left_alone(three, page, desk, qtbot):
    set_do_not_contact(desk, three[0], do_not_contact=True)
    qtbot.waitUntil(lambda: listed(page.past_model)[0].endswith("do not contact"))
    assert not page.ask_button.isEnabled()
    page.ask()
    assert not [one for one in page.findChildren(AskToKeepDialog) if one.isVisible()]


def test_erasing_waits_a_week_in_which_it_is_taken_back(three, page, desk, window, qtbot):
    QTest.keyClick(page.past, Qt.Key.Key_Delete)
    qtbot.waitUntil(page.planned_card.isVisible)
    assert listed(page.planned_model) == ["Ana Ruiz / Will be erased on Mon 30 Nov 2026"]
    assert listed(page.past_model) == ["Ben Okafor / Kept until Sat 21 Nov 2026 · a day that you set"]
    assert "Mon 30 Nov 2026" in window.done[-1]
    QTest.keyClick(page, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: len(listed(page.past_model)) == 2)
    assert found(desk, records.PlannedErasure) == []


def test_who_is_in_play_does_not_vanish_in_a_week_without_a_word(three, page, desk, qtbot):
    add_application(desk, three[0], add_role(desk, "Halden", "Engineer"), Stage.SCREENING)
    qtbot.waitUntil(lambda: listed(page.past_model)[0].endswith("still in play"))
    QTest.keyClick(page.past, Qt.Key.Key_Delete)
    dialog = dialog_of(page, EraseDialog)
    assert "Ana Ruiz" in dialog.windowTitle()
    assert found(desk, records.PlannedErasure) == []
    dialog.reject()


def test_all_that_are_listed_are_erased_at_once(three, page, desk, qtbot):
    page.erase_all_button.click()
    qtbot.waitUntil(lambda: page.past_model.rowCount() == 0)
    assert len(found(desk, records.PlannedErasure)) == 2
    assert page.nothing.isVisible()
    page.erase_all()
    page.erase()
    page.keep()


def test_all_who_are_past_are_erased_also_those_who_are_not_shown(
    three, page, desk, qtbot, window, monkeypatch
):
    monkeypatch.setattr(review_page, "SHOWN", 1)
    page.reread()
    qtbot.waitUntil(lambda: page.past_model.rowCount() == 1)
    page.erase_all_button.click()
    qtbot.waitUntil(lambda: len(found(desk, records.PlannedErasure)) == 2)
    qtbot.waitUntil(lambda: bool(window.done))
    assert window.done[-1] == (
        "Two people will be erased on Mon 30 Nov 2026; until then you can take it back."
    )
    desk.undo()
    assert found(desk, records.PlannedErasure) == []


def test_who_is_to_be_erased_is_shown_with_what_goes_and_where_they_are_named(three, page, desk, qtbot):
    write_note(desk, three[2], "Ana Ruiz sent her")
    plan_erasure(desk, three[:1])
    page.reread()
    qtbot.waitUntil(page.now_button.isEnabled)
    QTest.keyClick(page, Qt.Key.Key_N)
    dialog = dialog_of(page, EraseDialog)
    qtbot.waitUntil(dialog.mentions.isVisible)
    assert [line.text() for line in dialog.mentions.findChildren(LinkButton)] == [
        "Cleo Park: “Ana Ruiz sent her”"
    ]
    dialog.reject()


def test_enter_opens_the_person_and_escape_goes_back(three, page, window):
    QTest.keyClick(page.past, Qt.Key.Key_Return)
    assert window.shown[-1] == ("person", three[0])
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.went_back


def test_each_action_is_found_by_name_and_each_button_says_its_key(three, page, workplace):
    keys = {action.shortcut().toString() for action in actions(workplace, page)}
    assert keys == {"K", "A", "Del", "Shift+Del", "B", "N"}
    for button in (
        page.keep_button,
        page.ask_button,
        page.erase_button,
        page.erase_all_button,
        page.back_button,
        page.now_button,
    ):
        assert button.toolTip()


def test_the_lists_keep_qts_rules(three, page, desk, qtmodeltester):
    plan_erasure(desk, three[:1])
    page.reread()
    qtmodeltester.check(page.past_model)
    qtmodeltester.check(page.planned_model)


def test_today_speaks_of_it_once_a_month(three, workplace, desk, qtbot, window):
    card = ReviewCard(workplace)
    qtbot.addWidget(card)
    card.look()
    assert card.isVisibleTo(None)
    assert card.words() == "Two people are past their date."
    card.open_button.click()
    assert window.shown[-1][0] == "review"
    card.later_button.click()
    assert card.isHidden()
    assert was_looked_at(desk.folder, desk.clock.today())
    desk.clock.set("2026-12-01T10:00")
    card.look()
    assert card.words() == "Three people are past their date."
    assert not card.isHidden()
    change_settings(desk, replace(desk.settings, review_monthly=False))
    card.look()
    assert card.isHidden()


def test_a_look_at_nobody_is_none(workplace, desk, page, qtbot):
    assert listed(page.past_model) == []
    desk.clock.set("2026-11-24T10:00")
    one = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    keep_until(desk, ManyPeople((one,)), dt.date(2026, 11, 25))
    desk.clock.set("2026-11-27T10:00")
    card = ReviewCard(workplace)
    qtbot.addWidget(card)
    card.look()
    assert card.words() == "One person is past their date."
    page.reread()
    assert was_looked_at(desk.folder, desk.clock.today())


def test_a_settings_file_that_cannot_be_read_costs_a_word_on_today(three, workplace, desk, page, qtbot):
    (desk.folder / "settings.json").write_text("{")
    page.open_with(None)
    assert len(listed(page.past_model)) == 2
    card = ReviewCard(workplace)
    qtbot.addWidget(card)
    card.look()
    assert card.isVisibleTo(None)
    card.later_button.click()
    assert (desk.folder / "settings.json").read_text() == "{"


def test_the_preset_of_a_country_sets_the_period_and_names_its_source(workplace, desk, qtbot):
    card = keeping_card(workplace)
    qtbot.addWidget(card)
    card.show_settings(desk.settings)
    change_settings(
        desk, replace(desk.settings, keep_country="FR", keep_months=24, keep_counted_from=CountedFrom.CONTACT)
    )
    card.show_settings(desk.settings)
    texts = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "CNIL" in texts
    assert "no legal advice" in texts
