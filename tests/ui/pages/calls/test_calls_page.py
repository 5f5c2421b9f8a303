"""Calls: the whole queue in groups, what is later, and what can be done with a row."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.people import snooze_person
from recruiterdesk.ui.pages.calls import CallsPage
from recruiterdesk.ui.pages.calls_filters import CallFilter
from recruiterdesk.ui.pages.calls_snooze import SnoozeMenu
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from tests.desks import found, kinds_at
from tests.ui.pages.calls.call_desk import press, type_text


@pytest.fixture
def page(qtbot, workplace, people):
    made = CallsPage(workplace)
    qtbot.addWidget(made)
    made.resize(1124, 860)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.setFocus()
    return made


def names(page):
    return {
        kind: [item.view.title for item in card.model.items()]
        for kind, card in page.cards.items()
        if card.isVisible()
    }


def test_everyone_stands_in_their_group(page):
    assert names(page) == {
        CallFilter.TO_TELL: ["Tomás Ortega", "Hannah Weiss", "Dele Adeyemi"],
        CallFilter.AGAIN: ["Amara Okafor"],
        CallFilter.TO_SEND: ["Jonas Keller"],
    }


def test_who_was_tried_is_listed_later_with_the_time(qtbot, page, desk, people):
    record_attempt(desk, people.hannah, Reached(AttemptOutcome.NO_ANSWER))
    page.reread()
    card = page.cards[CallFilter.LATER]
    assert [(item.view.title, item.view.trailing) for item in card.model.items()] == [
        ("Hannah Weiss", "tomorrow 09:00")
    ]


def test_one_kind_can_be_shown_alone(page):
    page.filters.buttons[CallFilter.AGAIN].click()
    assert names(page) == {CallFilter.AGAIN: ["Amara Okafor"]}


def test_a_search_leaves_who_has_the_words(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Slash)
    type_text(qtbot, page, "tomas north")
    assert names(page) == {CallFilter.TO_TELL: ["Tomás Ortega"]}
    page.search.setText("nobody")
    assert page.nothing_found.isVisible()


def test_the_headline_counts_who_is_to_be_called_and_not_who_is_to_be_written_to(page):
    below = [label.text() for label in page.header.findChildren(QLabel)]
    assert "Four people · four people can be called now" in below


def test_who_follows_is_selected_when_a_row_goes(qtbot, page, desk, people):
    press(qtbot, page, Qt.Key.Key_Down)
    rows = page.cards[CallFilter.TO_TELL].rows
    assert page.selected_person() == people.tomas
    assert [index.row() for index in rows.selectedIndexes()] == [0]
    snooze_person(desk, people.tomas, desk.clock.now() + dt.timedelta(hours=1))
    page.reread()
    assert page.selected_person() == people.hannah
    assert [index.row() for index in rows.selectedIndexes()] == [0]


def test_enter_starts_calling(qtbot, page, window, people):
    press(qtbot, page, Qt.Key.Key_Return)
    assert window.called == [people.tomas]


def test_keys_for_a_row_wait_until_one_is_selected(qtbot, page, desk, people):
    assert not page.tried_button.isEnabled()
    press(qtbot, page, Qt.Key.Key_T)
    assert found(desk, records.IncomingContact, person_id=people.hannah) == []


def test_t_notes_that_they_tried_to_reach_me(qtbot, page, desk, people):
    page.cards[CallFilter.TO_TELL].rows.select_id(people.hannah)
    press(qtbot, page, Qt.Key.Key_T)
    assert len(found(desk, records.IncomingContact, person_id=people.hannah)) == 1
    assert kinds_at(desk, people.hannah) == ["reply", "closure"]


def test_s_puts_the_call_off(qtbot, page, desk, people):
    page.cards[CallFilter.TO_TELL].rows.select_id(people.hannah)
    press(qtbot, page, Qt.Key.Key_S)
    menu = page.findChild(SnoozeMenu)
    menu.actions()[2].trigger()
    menu.close()
    snoozed = found(desk, records.Person, id=people.hannah)[0].snoozed_until
    assert snoozed == dt.datetime(2026, 11, 24, 8, 30, tzinfo=dt.UTC)


def test_w_writes_the_answer_instead(qtbot, page, desk, people):
    page.cards[CallFilter.TO_TELL].rows.select_id(people.hannah)
    press(qtbot, page, Qt.Key.Key_W)
    dialog = page.findChild(WritingDialog)
    assert "Thank you for talking to me about the Data Analyst role at Contoso" in dialog.body.toPlainText()
    assert "It's a no this time: they are going on with others." in dialog.body.toPlainText()
    dialog.sent_button.click()
    outcomes = [one.outcome for one in found(desk, records.Attempt, person_id=people.hannah)]
    assert outcomes == [AttemptOutcome.TOLD_IN_WRITING]


def test_one_row_is_selected_in_the_whole_page(page, people):
    page.cards[CallFilter.TO_TELL].rows.select_id(people.hannah)
    page.cards[CallFilter.AGAIN].rows.select_id(people.amara)
    assert page.cards[CallFilter.TO_TELL].rows.selected_id() is None
    assert page.selected_person() == people.amara
