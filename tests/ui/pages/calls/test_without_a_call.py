"""What ends or begins an answer without a call, from the queue and its palette."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, WithdrawalReason
from recruiterdesk.ui.pages.calls import CallsPage, actions
from recruiterdesk.ui.pages.person.declining import DeclineDialog
from recruiterdesk.ui.pages.told_by_someone import ToldBySomeoneDialog
from recruiterdesk.ui.pages.without_a_call import ask_withdrawal, take_up_again, tell_by_someone_else
from tests.desks import add_candidate, add_declined, found


@pytest.fixture
def page(qtbot, workplace):
    made = CallsPage(workplace)
    qtbot.addWidget(made)
    made.open_with(None)
    return made


def test_each_is_one_action_of_the_queue(page, workplace):
    offered = {action.text() for action in actions(workplace, page)}
    assert {"Told by someone else", "They withdrew", "Reopen", "They called me"} <= offered


def test_a_colleague_told_the_selected_person(page, desk, people):
    page.acts._selected = lambda: people.tomas
    page.acts.tell_by_someone_else()
    dialog = page.findChild(ToldBySomeoneDialog)
    assert found(desk, records.Attempt, person_id=people.tomas) == []
    dialog.who.setText("Kim")
    dialog.day.setDate(QDate(2026, 11, 20))
    dialog.confirm_button.click()
    assert found(desk, records.Closure, person_id=people.tomas, outcome=AttemptOutcome.TOLD_BY_COLLEAGUE)
    (attempt,) = found(desk, records.Attempt, person_id=people.tomas)
    assert attempt.note == "Kim · Fri 20 Nov 2026"
    (check_in,) = found(desk, records.CheckIn, person_id=people.tomas)
    assert check_in.scheduled_on == dt.date(2026, 11, 20)


def test_nobody_counts_as_told_before_it_is_confirmed(page, desk, people):
    page.acts._selected = lambda: people.tomas
    page.acts.tell_by_someone_else()
    page.findChild(ToldBySomeoneDialog).reject()
    assert found(desk, records.Attempt, person_id=people.tomas) == []


def test_who_has_nothing_to_hear_is_not_told(page, workplace, desk):
    ana = add_candidate(desk, "Ana Nowhere")
    tell_by_someone_else(workplace, ana.person_id, page)
    assert workplace.window.said == ["There is nothing to tell Ana Nowhere."]
    assert found(desk, records.Attempt, person_id=ana.person_id) == []


def test_they_withdrew_asks_why(page, desk, workplace):
    ana = add_candidate(desk, "Ana Leaving")
    page.acts._selected = lambda: ana.person_id
    page.acts.ask_withdrawal()
    dialog = page.findChild(DeclineDialog)
    assert dialog.kind() is DispositionKind.WITHDREW
    dialog.own_reasons.buttons["pay"].click()
    dialog.reason.setText("ten thousand more elsewhere")
    dialog.confirmed.emit()
    (ended,) = found(desk, records.Disposition, application_id=ana.application_id)
    assert (ended.kind, ended.internal_reason) == (DispositionKind.WITHDREW, "ten thousand more elsewhere")
    assert ended.withdrawal_reason is WithdrawalReason.PAY
    ask_withdrawal(workplace, ana.person_id, page)
    assert workplace.window.said == ["Ana Leaving is up for no role now."]


def test_what_is_to_be_told_is_taken_up_again(page, desk, workplace):
    ana = add_declined(desk, "Ana Back")
    page.acts._selected = lambda: ana.person_id
    page.acts.take_up_again()
    assert found(desk, records.Disposition, application_id=ana.application_id) == []
    take_up_again(workplace, ana.person_id)
    assert workplace.window.said == ["No application of Ana Back has ended."]
