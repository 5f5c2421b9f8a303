"""Pacing within a session: one grey line, one offer, one question at the end."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.queue_today import skip_person
from recruiterdesk.storage.queries.pacing import is_help_offered, session_feelings
from recruiterdesk.ui.pages.call.page import CallPage
from recruiterdesk.ui.pages.person.announcing import AnnounceDialog
from tests.desks import add_declined
from tests.ui.pages.calls.call_desk import press


@pytest.fixture
def page(qtbot, workplace, people):
    made = CallPage(workplace)
    qtbot.addWidget(made)
    made.resize(1192, 860)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def skip_three_times(desk, person_id):
    for _ in range(3):
        desk.clock.advance(minutes=1)
        skip_person(desk, person_id)


def test_nothing_takes_room_while_nothing_is_proposed(page, people):
    page.open_with(people.tomas)
    assert page.pacing.isHidden()


def test_a_break_is_proposed_after_five_hard_calls(page, desk, people):
    for number in range(5):
        record_attempt(desk, add_declined(desk, f"Told {number}").person_id, Reached(AttemptOutcome.TOLD))
        desk.clock.advance(minutes=1)
    page.open_with(people.tomas)
    assert page.pacing.line.isVisible()
    assert page.pacing.line.words.text() == "Five hard calls. A good moment for a break."


def test_a_call_skipped_three_times_offers_four_ways(qtbot, page, desk, people, window, opened):
    skip_three_times(desk, people.hannah)
    page.open_with(people.hannah)
    assert page.pacing.offer.isVisible()
    page.pacing.offer.first_sentence.click()
    assert page.view.notes.field.hasFocus()
    page.pacing.offer.rehearsal.click()
    assert window.shown[-1] == ("rehearsal", people.hannah)
    page.pacing.offer.announcing.click()
    assert page.findChild(AnnounceDialog).isVisible()
    page.findChild(AnnounceDialog).reject()
    page.pacing.offer.two_minutes.click()
    assert opened.urls == ["tel:+4917112345678"]


def test_a_call_that_is_put_off_counts_as_skipped(page, desk, people):
    page.open_with(people.tomas)
    for times in range(1, 4):
        person = page.session.current
        assert person == people.tomas
        page.session.put_off(desk.clock.now() + dt.timedelta(minutes=10))
        assert is_help_offered(desk, people.tomas) is (times == 3)
        desk.clock.advance(minutes=11)
        page.open_with(people.tomas)


def test_the_end_of_a_session_asks_once_and_digits_answer(qtbot, page, desk, people):
    page.open_with(people.tomas)
    while page.shows_call():
        page.view.outcome.choose(3)
        if not page.view.outcome.can_save():
            page.view.outcome.choose(4)
        page.save()
    question = page.finished.feeling
    assert question.isVisible()
    press(qtbot, page, Qt.Key.Key_9)
    press(qtbot, page, Qt.Key.Key_0)
    assert [(one.before, one.after) for one in session_feelings(desk)] == [(9, 0)]
    page.reread()
    assert not question.is_open()
    assert question.chart.isVisible()
