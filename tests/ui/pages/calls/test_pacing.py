"""Proposals between calls, the question at the end of a session, and the settings that switch them off."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.day_load import Load
from recruiterdesk.domain.pacing import Proposal
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.feelings import note_feeling
from recruiterdesk.operations.queue_today import skip_person
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.queries.pacing import (
    GoodCall,
    GoodCallKind,
    Pacing,
    is_feeling_asked,
    session_feelings,
)
from recruiterdesk.ui.pages.pacing_feeling import FeelingQuestion
from recruiterdesk.ui.pages.pacing_line import PacingLine, SkipOffer, good_call_words, pacing_words
from recruiterdesk.ui.pages.settings import desk_cards
from recruiterdesk.ui.pages.settings.desk_cards import calls_card
from recruiterdesk.ui.pages.settings.pacing_card import PacingCard
from recruiterdesk.ui.widgets.feeling_chart import FeelingPoint
from recruiterdesk.ui.widgets.text import Text
from tests.desks import add_declined


def shown(qtbot, widget: QWidget):
    qtbot.addWidget(widget)
    widget.resize(600, 300)
    return widget


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (GoodCallKind.PLACED, "Oscar, who has a new job"),
        (GoodCallKind.THANKS, "Oscar, to say thank you"),
        (GoodCallKind.INTRODUCTION, "Oscar, whose introduction both want"),
    ],
)
def test_a_good_call_says_why_it_is_one(qapp, kind, words):
    assert good_call_words(GoodCall(1, "Oscar", kind)) == words


def test_five_hard_calls_propose_a_break_in_one_line(qtbot, desk):
    line = shown(qtbot, PacingLine())
    line.show_now(desk)
    assert line.isHidden()
    for number in range(5):
        record_attempt(desk, add_declined(desk, f"Told {number}").person_id, Reached(AttemptOutcome.TOLD))
        desk.clock.advance(minutes=3)
    line.show_now(desk)
    assert not line.isHidden()
    assert line.words.text() == "Five hard calls. A good moment for a break."
    assert line.good_call.isHidden()
    change_settings(desk, replace(desk.settings, propose_breaks=False))
    line.show_now(desk)
    assert line.isHidden()


@pytest.mark.parametrize("kind", list(GoodCallKind))
def test_a_good_call_is_one_press_away(qtbot, desk, monkeypatch, kind):
    pacing = Pacing(Proposal.GOOD_CALL, 2, GoodCall(7, "Oscar", kind))
    monkeypatch.setattr("recruiterdesk.ui.pages.pacing_line.pacing_now", lambda *_: pacing)
    line = shown(qtbot, PacingLine())
    line.show_now(desk)
    assert line.words.text() == pacing_words(pacing) == "Two hard calls in a row. Now a good one?"
    wanted = line.call_wanted if kind is GoodCallKind.PLACED else line.person_wanted
    with qtbot.waitSignal(wanted) as asked:
        line.good_call.click()
    assert asked.args == [7]


def test_a_call_skipped_three_times_gets_one_offer(qtbot, desk, people):
    offer = shown(qtbot, SkipOffer())
    for skips in range(1, 5):
        desk.clock.advance(minutes=1)
        skip_person(desk, people.hannah)
        offer.show_for(desk, people.hannah)
        assert offer.isHidden() is (skips != 3)
    offer.show_for(desk, None)
    assert offer.isHidden()
    with qtbot.waitSignal(offer.rehearsal_wanted):
        offer.rehearsal.click()


@pytest.fixture
def question(qtbot, workplace):
    asked = shown(qtbot, FeelingQuestion(workplace))
    asked.ask()
    return asked


def test_two_keys_answer_how_it_felt_and_show_it_over_time(question, desk):
    assert question.is_open()
    assert question.before.value() == ""
    question.choose(8)
    assert session_feelings(desk) == ()
    question.choose(3)
    assert [(one.before, one.after) for one in session_feelings(desk)] == [(8, 3)]
    assert not question.chart.isHidden()
    assert question.chart.accessibleDescription() == "23 Nov: before 8, in the end 3"
    question.choose(5)
    assert len(session_feelings(desk)) == 1
    desk.clock.advance(hours=1)
    question.ask()
    assert (question.before.value(), question.chart.isHidden()) == ("", True)


def test_it_is_skipped_and_asked_no_more_after_three_times(question, desk):
    for _ in range(3):
        assert not question.isHidden()
        question.skip.click()
        assert question.isHidden()
        desk.clock.advance(hours=1)
        question.ask()
    assert question.isHidden()
    question.choose(4)
    assert all(one.before is None for one in session_feelings(desk))


def test_the_settings_switch_each_of_it_off_and_on_again(qtbot, workplace, question, desk):
    for _ in range(3):
        question.skip.click()
        desk.clock.advance(hours=1)
    card = shown(qtbot, PacingCard(workplace))
    card.show_settings(desk.settings)
    assert not card.asks.isChecked()
    card.asks.click()
    assert is_feeling_asked(desk)
    card.asks.click()
    assert not desk.settings.ask_how_calls_felt
    desk.undo()
    assert is_feeling_asked(desk)


def test_the_settings_say_what_the_number_of_hard_calls_has_become(qtbot, workplace, desk, monkeypatch):
    card = shown(qtbot, calls_card(workplace))
    card.show_settings(desk.settings)
    assert not [one for one in card.findChildren(Text) if "most of your days" in one.text()]
    monkeypatch.setattr(desk_cards, "day_load", lambda _desk: Load(5, learned=True))
    card.show_settings(desk.settings)
    said = [one.text() for one in card.findChildren(Text) if not one.isHidden()]
    assert "Just now 5, as on most of your days." in said


def test_what_was_kept_can_be_forgotten(qtbot, workplace, desk):
    note_feeling(desk, 7, 2)
    card = shown(qtbot, PacingCard(workplace))
    card.show_settings(desk.settings)
    assert not card.chart.isHidden()
    card.forget.click()
    assert session_feelings(desk) == ()
    assert card.chart.isHidden()


def test_the_chart_paints_any_number_of_sessions(qtbot, question):
    for count in (0, 1, 30):
        points = [FeelingPoint(f"{number} Nov", number % 10, 9 - number % 10) for number in range(count)]
        question.chart.show_points(points)
        assert not question.chart.grab().isNull()
