from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.call_days import CallDays, CallToMake, can_talk_on, spread_calls
from recruiterdesk.domain.calling_hours import PersonHours
from recruiterdesk.domain.day_load import Load
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.work_calendar import WorkCalendar
from tests.domain.hours import GERMANY, KOLKATA, RECRUITER, berlin, day

MONDAY = day("2026-11-23")


def always(_hours: str, _day: dt.date) -> bool:
    return True


def days(a_day: int = 2, left: int | None = None, today: dt.date = MONDAY) -> CallDays:
    return CallDays(today, GERMANY, Load(a_day, told_today=a_day - (a_day if left is None else left)))


def call(number: int | None, order: str = "2026-11-20", hours: str = "", before: str = "") -> CallToMake:
    return CallToMake((order, number or 0), hours, number, day(before) if before else dt.date.min)


def test_todays_calls_are_what_is_left_of_its_limit() -> None:
    found = spread_calls([call(1), call(2)], days(2, left=0), always)
    assert found == {1: day("2026-11-24"), 2: day("2026-11-24")}
    assert spread_calls([call(1)], days(2, left=-3), always) == {1: day("2026-11-24")}


def test_a_day_that_was_chosen_to_bear_none_is_passed_over() -> None:
    tuesday = day("2026-11-24")
    limits = CallDays(MONDAY, GERMANY, Load(1, chosen=((tuesday, 0),)))
    assert spread_calls([call(1), call(2)], limits, always) == {1: MONDAY, 2: day("2026-11-25")}


def test_a_call_that_waits_already_takes_its_place_and_is_not_named() -> None:
    found = spread_calls(
        [call(None, "2026-11-01"), call(None, "2026-11-30"), call(1), call(2)], days(), always
    )
    assert found == {1: MONDAY, 2: day("2026-11-24")}


def test_a_later_first_day_is_kept() -> None:
    found = spread_calls([call(1, before="2026-11-25"), call(2)], days(), always)
    assert found == {1: day("2026-11-25"), 2: MONDAY}


def test_who_cannot_talk_on_a_day_is_called_on_the_next_and_somebody_else_on_that_one() -> None:
    def not_on_monday(hours: str, on: dt.date) -> bool:
        return hours != "away" or on != MONDAY

    found = spread_calls([call(1, hours="away"), call(2), call(3)], days(1), not_on_monday)
    assert found == {2: MONDAY, 1: day("2026-11-24"), 3: day("2026-11-25")}


def test_who_can_never_talk_is_not_kept_waiting_for_ever() -> None:
    found = spread_calls([call(1, hours="never")], days(), lambda hours, _day: hours != "never")
    assert found == {1: GERMANY.add_working_days(MONDAY, 10)}


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 3)), max_size=30),
    st.integers(1, 4),
    st.integers(0, 5),
)
def test_everybody_gets_one_day_and_no_day_is_overfull(
    people: list[tuple[str, int]], a_day: int, left: int
) -> None:
    calls = [
        CallToMake((order,), hours, number, MONDAY + dt.timedelta(days=order))
        for number, (hours, order) in enumerate(people)
    ]
    limits = days(a_day, left)
    found = spread_calls(calls, limits, lambda hours, on: hours == "a" or on.weekday() == ord(hours) - 96)
    assert sorted(found) == list(range(len(people)))
    for on in found.values():
        assert GERMANY.is_working_day(on)
        assert list(found.values()).count(on) <= limits.room_on(on)


def test_a_day_is_over_for_somebody_when_their_evening_is() -> None:
    in_pune = PersonHours(KOLKATA)
    assert can_talk_on(MONDAY, berlin("2026-11-23T10:00"), RECRUITER, in_pune)
    assert not can_talk_on(MONDAY, berlin("2026-11-23T16:30"), RECRUITER, in_pune)
    assert can_talk_on(day("2026-11-24"), berlin("2026-11-23T16:30"), RECRUITER, in_pune)


def test_wished_hours_that_are_over_leave_tomorrow() -> None:
    mornings = PersonHours(wished=DaySpan(dt.time(8), dt.time(10)))
    assert not can_talk_on(MONDAY, berlin("2026-11-23T10:30"), RECRUITER, mornings)
    assert can_talk_on(day("2026-11-24"), berlin("2026-11-23T10:30"), RECRUITER, mornings)


def test_a_country_that_rests_on_fridays_is_not_called_on_them_near_or_far() -> None:
    sunday_to_thursday = PersonHours(calendar=WorkCalendar(frozenset({4, 5})))
    now = berlin("2026-11-23T10:00")
    assert not can_talk_on(day("2026-11-27"), now, RECRUITER, sunday_to_thursday)
    assert not can_talk_on(day("2026-12-18"), now, RECRUITER, sunday_to_thursday)
    assert can_talk_on(day("2026-12-17"), now, RECRUITER, sunday_to_thursday)
    assert can_talk_on(day("2026-12-18"), now, RECRUITER, PersonHours())
