"""How much a day bears, and who hears when."""

from __future__ import annotations

import datetime as dt
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.away import AwaySpan, calendar_at_work
from recruiterdesk.domain.day_load import (
    Load,
    ToldDay,
    counts_in_load,
    hearing_days,
    last_hearing_day,
    learned_limit,
    spread_until,
)
from recruiterdesk.domain.words import CallKind
from tests.domain.hours import GERMANY, ISRAEL, USA, day

MONDAY = day("2026-11-23")
HOLIDAY = AwaySpan(day("2026-12-07"), day("2026-12-18"))


def told(*numbers: int, some_left: bool = True) -> list[ToldDay]:
    return [
        ToldDay(MONDAY - dt.timedelta(days=40 - place), number, some_left)
        for place, number in enumerate(numbers)
    ]


@pytest.mark.parametrize(
    ("days", "chosen", "number"),
    [
        ([], 8, None),
        (told(5, 5, 5, 5), 8, None),
        (told(5, 5, 5, 5, 5), 8, 5),
        (told(4, 5, 6, 5, 9), 8, 5),
        (told(1, 1, 1, 1, 1), 8, 3),
        (told(1, 1, 1, 1, 1), 2, 2),
        (told(30, 30, 30, 30, 30), 8, 16),
        (told(*[2] * 20, *[7] * 10), 8, 7),
        (told(0, 0, 0, 0, 0, 0), 8, None),
        # nobody was left: two calls say nothing of what the day could bear, twelve do
        (told(2, 2, 2, 2, 2, some_left=False), 8, None),
        (told(12, 12, 12, 12, 12, some_left=False), 8, 12),
    ],
)
def test_the_number_learns_from_what_is_really_done(days, chosen, number):
    assert learned_limit(days, chosen) == number


@given(st.lists(st.tuples(st.integers(0, 99), st.booleans()), max_size=30), st.integers(1, 50))
def test_a_learned_number_stays_within_reach_of_the_chosen_one(done, chosen):
    days = [ToldDay(MONDAY, number, left) for number, left in done]
    learned = learned_limit(days, chosen)
    assert learned is None or 1 <= learned <= 2 * chosen


@pytest.mark.parametrize(
    ("count", "load", "today", "calendar", "last"),
    [
        (0, Load(8), "2026-11-23", GERMANY, None),
        (8, Load(8), "2026-11-23", GERMANY, "2026-11-23"),
        (9, Load(8), "2026-11-23", GERMANY, "2026-11-24"),
        (8, Load(8, told_today=3), "2026-11-23", GERMANY, "2026-11-24"),
        (1, Load(8, told_today=9), "2026-11-23", GERMANY, "2026-11-24"),
        # over the weekend, and from one
        (9, Load(8), "2026-11-20", GERMANY, "2026-11-23"),
        (8, Load(8), "2026-11-21", GERMANY, "2026-11-23"),
        (9, Load(8), "2026-11-22", GERMANY, "2026-11-24"),
        # over public holidays of two countries
        (2, Load(1), "2026-12-24", GERMANY, "2026-12-28"),
        (2, Load(1), "2026-11-25", USA, "2026-11-27"),
        # Sunday to Thursday
        (9, Load(8), "2026-11-19", ISRAEL, "2026-11-22"),
        # both changes of the clock
        (3, Load(1), "2027-03-25", GERMANY, "2027-03-31"),
        (2, Load(1), "2026-10-23", GERMANY, "2026-10-26"),
        # a day with a number of its own
        (20, Load(8, chosen=((MONDAY, 20),)), "2026-11-23", GERMANY, "2026-11-23"),
        (9, Load(8, chosen=((day("2026-11-24"), 0),)), "2026-11-23", GERMANY, "2026-11-25"),
        # days away are skipped
        (9, Load(8), "2026-12-04", calendar_at_work(GERMANY, [HOLIDAY]), "2026-12-21"),
        (1, Load(8), "2026-12-09", calendar_at_work(GERMANY, [HOLIDAY]), "2026-12-21"),
    ],
)
def test_the_last_person_hears_on(count, load, today, calendar, last):
    assert last_hearing_day(count, load, day(today), calendar) == (day(last) if last else None)


@given(st.integers(1, 60), st.integers(1, 9), st.integers(0, 12), st.integers(0, 13))
def test_no_day_bears_more_than_its_number(count, usual, done, ahead):
    today = MONDAY + dt.timedelta(days=ahead)
    load = Load(usual, told_today=done)
    days = list(islice(hearing_days(load, today, GERMANY), count))
    assert days == sorted(days)
    for one in set(days):
        assert GERMANY.is_working_day(one)
        assert days.count(one) <= (load.left(today) if one == today else usual)


@pytest.mark.parametrize(
    ("count", "load", "until", "numbers"),
    [
        (10, Load(8), "2026-11-27", [2, 2, 2, 2, 2]),
        (11, Load(8), "2026-11-25", [4, 4, 3]),
        (4, Load(8, told_today=5), "2026-11-24", [7, 2]),
        (3, Load(8), "2026-11-22", []),
    ],
)
def test_calls_are_spread_evenly_until_a_day(count, load, until, numbers):
    spread = spread_until(count, load, MONDAY, day(until), GERMANY)
    assert [number for _, number in spread] == numbers
    if spread:
        chosen = Load(1, chosen=spread, told_today=load.told_today)
        last = last_hearing_day(count, chosen, MONDAY, GERMANY)
        assert last is not None
        assert last <= day(until)


@pytest.mark.parametrize(
    ("kind", "appeared", "today", "takes"),
    [
        (CallKind.CLOSURE, "2026-11-20", "2026-11-23", True),
        (CallKind.CALLBACK, "2026-11-23", "2026-11-23", False),
        (CallKind.PROMISE, "2026-12-10", "2026-12-21", True),
        (CallKind.CALLBACK, "2026-12-18", "2026-12-21", True),
        (CallKind.CALLBACK, "2026-12-21", "2026-12-21", False),
        (CallKind.REPLY, "2026-12-06", "2026-12-21", False),
        # still away: nothing is spread yet
        (CallKind.PROMISE, "2026-12-10", "2026-12-18", False),
    ],
)
def test_what_came_up_while_away_takes_a_place_on_return(kind, appeared, today, takes):
    assert counts_in_load(kind, [day(appeared)], [HOLIDAY], day(today)) is takes
