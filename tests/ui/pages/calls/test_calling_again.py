"""A call again: outcomes on the keys 1 to 6, what was said last time, the next day changed on the spot."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, QTime

from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import CheckInOrigin
from recruiterdesk.domain.guides import GuideKind
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome, ConsentKind
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.network import (
    ProfileDetails,
    WishDetails,
    join_network,
    save_profile,
    save_wish,
)
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.planned_calls import plan_check_in, reschedule_check_in
from recruiterdesk.ui.pages.call.new_job import NewJobFields
from recruiterdesk.ui.pages.call.page import CallPage
from recruiterdesk.ui.pages.call.pickers import TwoChoices
from recruiterdesk.ui.pages.check_ins.next_call_picker import NextCallPicker
from recruiterdesk.ui.workplace import CallAgain
from tests.desks import found
from tests.ui.pages.desk_window import shown_as_in_window


@pytest.fixture
def page(qtbot, workplace, people):
    made = shown_as_in_window(qtbot, CallPage(workplace))
    made.open_with(people.amara)
    return made


def picker(page) -> NextCallPicker:
    return page.view.outcome.details_panel.findChild(NextCallPicker)


def planned(desk, person_id: int) -> records.CheckIn:
    (check_in,) = found(desk, records.CheckIn, person_id=person_id, done_at=None)
    return check_in


def test_its_outcomes_stand_on_the_keys_1_to_6(page):
    assert [one.key for one in page.view.outcome.offered()] == [
        "placed", "still_looking", "employed", "not_now", "no_more_calls", "not_reached", "call_me_at",
        "voicemail", "busy", "someone_else", "wrong_number",
    ]  # fmt: skip
    assert page.view.conversation.guide().kind is GuideKind.CHECK_IN


def test_no_next_call_is_foretold_beyond_the_end_of_their_yes(qtbot, page, desk, people):
    yes = ConsentAnswer(ConsentKind.CALL, given=True, until=dt.date(2027, 1, 31))
    record_consent(desk, people.amara, yes)
    page.view.outcome.choose(3)
    ends = "Done. Their yes to calls ends before."
    qtbot.waitUntil(lambda: page.view.outcome.next_step() == ends)
    picker(page).take(dt.date(2027, 1, 29))
    assert page.view.outcome.next_step().startswith("Next: call again Fri 29 Jan 2027")
    page.view.outcome.choose(3)
    page.view.outcome.choose(3)
    page.save()
    assert found(desk, records.CheckIn, person_id=people.amara, done_at=None) == []


def test_no_next_day_is_foretold_before_an_outcome_is_chosen(page):
    assert page.view.outcome.next_step() == ""


def test_a_call_in_between_is_not_done_before_it_is_said_how_it_ended(page, desk, people):
    record_attempt(desk, people.jonas, Reached(AttemptOutcome.TOLD))
    page.open_with(people.jonas)
    assert page.view.outcome.next_step() == ""
    page.view.outcome.choose(1)
    assert page.view.outcome.next_step() == "Done. No next word is promised."


def test_what_was_said_last_time_stands_beside_it(page):
    lines = page.view.last_time.lines()
    assert page.view.last_time.isVisible()
    assert "calmly" in lines
    assert "a small team" in lines
    assert any(line.startswith("24 Aug · Backend Engineer · declined") for line in lines)
    assert any("a CV review · still open since" in line for line in lines)


@pytest.mark.parametrize(
    ("key", "step", "due_on"),
    [
        (1, "Next: call again Tue 23 Nov 2027, 17:15 in Leeds", dt.date(2027, 11, 23)),
        (2, "Next: call again Wed 23 Dec 2026, 17:15 in Leeds", dt.date(2026, 12, 23)),
        (3, "Next: call again Mon 24 May 2027, 17:15 in Leeds", dt.date(2027, 5, 24)),
        (4, "Next: call again Mon 22 Feb 2027, 17:15 in Leeds", dt.date(2027, 2, 22)),
    ],
)
def test_the_next_day_follows_the_rule_and_is_shown(page, desk, people, key, step, due_on):
    page.choose(key)
    assert page.view.outcome.next_step() == step
    page.save()
    after = planned(desk, people.amara)
    assert (after.due_on, after.agreed, after.set_by_hand) == (due_on, False, False)


def test_it_is_changed_on_the_spot_in_words_by_calendar_and_to_another_time(page, desk, people):
    page.choose(4)
    picker(page).words.setText("in 3 weeks")
    picker(page).words.textEdited.emit("in 3 weeks")
    assert page.view.outcome.next_step() == "Next: call again Mon 14 Dec 2026, 17:15 in Leeds"
    picker(page).day.setDate(QDate(2026, 12, 26))
    assert "a public holiday" in picker(page).remark.text()
    picker(page).day.setDate(QDate(2026, 12, 15))
    picker(page).time.setTime(QTime(12, 30))
    assert page.view.outcome.next_step() == "Next: call again Tue 15 Dec 2026, 12:30 in Leeds"
    page.save()
    after = planned(desk, people.amara)
    assert (after.due_on, after.agreed, after.call_at) == (dt.date(2026, 12, 15), True, dt.time(12, 30))


def test_a_day_of_ones_own_is_none_that_was_agreed(page, desk, people):
    page.choose(3)
    picker(page).quick[1].click()
    picker(page).agreed.click()
    page.save()
    after = planned(desk, people.amara)
    assert (after.due_on, after.agreed, after.set_by_hand) == (dt.date(2026, 12, 14), False, True)


def test_who_was_placed_is_congratulated_and_in_the_network(page, desk, people):
    page.choose(1)
    job = page.view.outcome.details_panel.findChild(NewJobFields)
    job.where.setText("Umbrella")
    job.job_title.setText("Head of Platform")
    page.save()
    (person,) = found(desk, records.Person, id=people.amara)
    assert (person.company, person.title, person.is_contact) == ("Umbrella", "Head of Platform", True)


def test_in_a_low_window_what_is_asked_for_stands_in_sight_whole(qtbot, page):
    page.resize(788, 640)
    page.choose(1)
    job = page.view.outcome.details_panel.findChild(NewJobFields)
    qtbot.waitUntil(lambda: job.where.visibleRegion().boundingRect() == job.where.rect())
    assert page.view.outcome.save_button.visibleRegion().boundingRect().height() > 0
    page.resize(1068, 800)
    first = page.view.outcome.buttons[0]
    qtbot.waitUntil(lambda: first.visibleRegion().boundingRect() == first.rect())


def test_the_day_of_a_new_job_is_kept_once_it_is_said(page, desk, people):
    page.choose(1)
    job = page.view.outcome.details_panel.findChild(NewJobFields)
    job.where.setText("Umbrella")
    assert page.view.outcome.details_panel.details.since is None
    job.fields()[-1].setDate(QDate(2026, 11, 2))
    job.fields()[-1].userDateChanged.emit(QDate(2026, 11, 2))
    assert page.view.outcome.details_panel.details.since == dt.date(2026, 11, 2)


def test_no_more_calls_ends_the_consent(page, desk, people):
    page.choose(5)
    assert page.view.outcome.next_step() == "Done. You won't call again."
    page.save()
    consents = found(desk, records.Consent, person_id=people.amara)
    assert [(one.kind, one.given) for one in consents] == [(ConsentKind.CALL, False)]
    assert found(desk, records.CheckIn, person_id=people.amara, done_at=None) == []


def test_not_reached_is_a_try_and_the_message_another(page, desk, people):
    page.choose(6)
    assert page.view.outcome.next_step().startswith("Next try: ")
    panel = page.view.outcome.details_panel
    panel.findChildren(type(page.view.gate.boxes["person"]))[0].setChecked(True)
    page.save()
    tries = [one.outcome for one in found(desk, records.Attempt, person_id=people.amara)][-2:]
    assert tries == [AttemptOutcome.NO_ANSWER, AttemptOutcome.MESSAGE_SENT]


def test_a_call_before_its_day_is_a_call_again_too(page, desk, people):
    page.choose(4)
    page.save()
    page.open_with(CallAgain(people.amara))
    assert page.session.current == people.amara
    assert page.view.last_time.isVisible()
    page.choose(3)
    page.save()
    done = [one.outcome for one in found(desk, records.CheckIn, person_id=people.amara) if one.done_at]
    assert done == [CheckInOutcome.NOT_NOW, CheckInOutcome.EMPLOYED]


def test_a_conversation_in_between_asks_whether_the_agreed_day_stays(page, desk, people):
    record_attempt(desk, people.jonas, Reached(AttemptOutcome.SPOKE))
    check_in = plan_check_in(desk, people.jonas, dt.date(2026, 12, 10))
    reschedule_check_in(desk, check_in, dt.date(2026, 12, 10), CheckInOrigin.AGREED)
    page.open_with(people.jonas)
    page.view.outcome.take(next(one for one in page.view.outcome.offered() if one.key == "spoke"))
    question = page.view.outcome.details_panel.findChild(TwoChoices)
    assert [button.text() for button in question.buttons] == [
        "Keep Thu 10 Dec 2026", "90 days from today: Mon 22 Feb 2027",
    ]  # fmt: skip
    question.buttons[1].click()
    page.save()
    assert planned(desk, people.jonas).due_on == dt.date(2027, 2, 22)
    assert not planned(desk, people.jonas).agreed


def test_a_call_by_hand_before_the_agreed_day_is_one_in_between(page, desk, people):
    page.choose(2)
    picker(page).take(dt.date(2026, 12, 10))
    page.save()
    page.open_with(people.amara)
    assert page.view.outcome.offered()[0].key == "spoke"
    assert not page.view.last_time.isVisible()
    page.choose(1)
    assert page.view.outcome.details_panel.findChild(TwoChoices).buttons[0].text() == "Keep Thu 10 Dec 2026"
    page.save()
    assert planned(desk, people.amara).due_on == dt.date(2026, 12, 10)


def test_what_was_chosen_comes_again_after_it_was_left(page, people):
    page.choose(3)
    picker(page).take(dt.date(2026, 12, 15))
    picker(page).time.setTime(QTime(12, 30))
    page.keeper.keep()
    page.keeper.forget_shown()
    page.open_with(people.amara)
    assert page.view.outcome.next_step() == "Next: call again Tue 15 Dec 2026, 12:30 in Leeds"
    assert picker(page).next_call.origin is CheckInOrigin.AGREED


def test_who_of_the_network_fits_stands_below(qtbot, page, desk, people):
    contact = add_person(
        desk, PersonDetails("Jo Meyer", company="Umbrella", title="Head of Data", place="Leeds", country="GB")
    )
    join_network(desk, contact)
    save_profile(
        desk, contact, ProfileDetails(function="data engineering", can_help_with="hires data engineers")
    )
    save_wish(desk, people.amara, WishDetails("data engineer in Leeds", "data engineering", place="Leeds"))
    qtbot.waitUntil(page.fits.isVisible)
    assert page.fits.lines()[0].startswith("Jo Meyer, Head of Data at Umbrella: same city")
