"""What would follow from a call: the next check-in, the next try, or a letter."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.next_step import after_try, call_again_after_check_in, call_again_after_telling
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome
from tests.domain.hours import berlin, day
from tests.domain.people import ANA, RULES, closure, facts

NOW = berlin("2026-11-24T10:00")
TODAY = day("2026-11-24")
NUMBER = records.PhoneNumber(1, 1, "+34612345678")
OTHER_NUMBER = records.PhoneNumber(2, 1, "+34911234567")


def to_tell(**more):
    return facts(**{"closures": (closure(),), "phones": (NUMBER,)} | more)


def check_in(**more):
    values = {
        "id": 1, "person_id": 1, "due_on": day("2027-01-11"), "scheduled_on": day("2026-10-12"),
        "interval_days": 90,
    } | more  # fmt: skip
    return records.CheckIn(**values)


def test_told_today_they_are_called_again_ninety_days_on():
    again = call_again_after_telling(to_tell(), TODAY, RULES, 90)
    assert (again.on, again.days, again.moved) == (day("2027-02-22"), 90, False)
    assert again.at == berlin("2027-02-22T17:15")


def test_a_weekend_moves_the_call_to_monday():
    again = call_again_after_telling(to_tell(), day("2026-11-23"), RULES, 90)
    assert (again.on, again.nominal, again.moved) == (day("2027-02-22"), day("2027-02-21"), True)


def test_a_known_day_of_coming_back_replaces_the_interval():
    person = replace(ANA, come_back_on=day("2027-03-01"))
    again = call_again_after_telling(to_tell(person=person), TODAY, RULES, 90)
    assert (again.on, again.days) == (day("2027-03-01"), 0)


def test_a_day_of_coming_back_that_is_past_counts_for_nothing():
    person = replace(ANA, come_back_on=TODAY)
    assert call_again_after_telling(to_tell(person=person), TODAY, RULES, 90).days == 90


@pytest.mark.parametrize(
    ("planned", "on"),
    [
        (check_in(), "2027-02-22"),
        (check_in(agreed=True), "2027-01-11"),
        (check_in(set_by_hand=True), "2027-01-11"),
    ],
)
def test_a_check_in_that_lies_ahead_is_moved_as_a_conversation_moves_it(planned, on):
    again = call_again_after_telling(to_tell(check_ins=(planned,)), TODAY, RULES, 90)
    assert (again.on, again.days, again.moved) == (day(on), 0, False)


def test_a_placement_call_is_no_check_in():
    planned = check_in(placement=True)
    assert call_again_after_telling(to_tell(check_ins=(planned,)), TODAY, RULES, 90).days == 90


@pytest.mark.parametrize(
    ("outcome", "on"),
    [
        (CheckInOutcome.EMPLOYED, "2027-05-24"),
        (CheckInOutcome.NOT_NOW, "2027-02-22"),
        (CheckInOutcome.PLACED, "2027-11-24"),
    ],
)
def test_a_check_in_is_followed_by_the_next(outcome, on):
    again = call_again_after_check_in(outcome, facts(), TODAY, RULES)
    assert again is not None
    assert again.on == day(on)


def test_no_more_calls_is_followed_by_none():
    assert call_again_after_check_in(CheckInOutcome.NO_MORE_CALLS, facts(), TODAY, RULES) is None


def test_no_answer_is_tried_again_on_another_day_in_another_part_of_it():
    planned = after_try(to_tell(), AttemptOutcome.NO_ANSWER, NOW, RULES)
    assert planned.next_at == berlin("2026-11-25T12:00")
    assert not planned.write
    assert not planned.needs_number


def test_a_busy_line_is_tried_again_after_a_quarter_of_an_hour():
    assert after_try(to_tell(), AttemptOutcome.BUSY, NOW, RULES).next_at == berlin("2026-11-24T10:15")


def test_after_the_third_try_the_answer_goes_out_in_writing():
    tries = tuple(
        records.Attempt(number, 1, AttemptOutcome.NO_ANSWER, berlin(moment))
        for number, moment in enumerate(("2026-11-20T17:30", "2026-11-23T12:30"), start=1)
    )
    planned = after_try(to_tell(attempts=tries), AttemptOutcome.NO_ANSWER, NOW, RULES)
    assert planned.write
    assert planned.next_at is None


@pytest.mark.parametrize(("numbers", "needs"), [((NUMBER,), True), ((NUMBER, OTHER_NUMBER), False)])
def test_a_wrong_number_needs_another_where_there_is_none(numbers, needs):
    planned = after_try(to_tell(phones=numbers), AttemptOutcome.WRONG_NUMBER, NOW, RULES)
    assert planned.needs_number is needs


def test_a_callback_that_lies_ahead_is_what_comes_next():
    ahead = records.Callback(1, 1, berlin("2026-11-24T16:00"), NOW)
    planned = after_try(to_tell(callbacks=(ahead,)), AttemptOutcome.BUSY, NOW, RULES)
    assert planned.next_at == berlin("2026-11-24T16:00")


def test_a_call_by_hand_is_followed_by_nothing():
    planned = after_try(facts(phones=(NUMBER,)), AttemptOutcome.NO_ANSWER, NOW, RULES)
    assert (planned.next_at, planned.write) == (None, False)
