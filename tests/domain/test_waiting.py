from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.desk_numbers import HEAD_STARTS
from recruiterdesk.domain.waiting import (
    Calmness,
    calmness,
    calmness_under_promise,
    queue_date,
    working_days_waiting,
)
from recruiterdesk.domain.words import Stage
from tests.domain.hours import GERMANY, ISRAEL, day


@pytest.mark.parametrize(
    ("days", "colour"),
    [
        (0, Calmness.CALM),
        (2, Calmness.CALM),
        (3, Calmness.AMBER),
        (5, Calmness.AMBER),
        (6, Calmness.RED),
        (60, Calmness.RED),
    ],
)
def test_the_colour_of_a_wait(days, colour):
    assert calmness(days) is colour


@pytest.mark.parametrize(
    ("today", "colour"),
    [
        ("2026-11-25", Calmness.CALM),
        ("2026-11-26", Calmness.AMBER),
        ("2026-11-27", Calmness.RED),
    ],
)
def test_a_promise_is_the_limit(today, colour):
    assert calmness_under_promise(day("2026-11-26"), day(today)) is colour


@pytest.mark.parametrize(
    ("since", "today", "calendar", "days"),
    [
        ("2026-11-20", "2026-11-20", GERMANY, 0),
        ("2026-11-20", "2026-11-23", GERMANY, 1),
        ("2026-11-19", "2026-11-22", ISRAEL, 1),
        ("2026-12-24", "2026-12-27", GERMANY, 0),
    ],
)
def test_days_of_waiting_are_working_days_of_the_recruiter(since, today, calendar, days):
    assert working_days_waiting(day(since), day(today), calendar) == days


@pytest.mark.parametrize(
    ("stage", "date"),
    [
        (Stage.SCREENING, "2026-11-20"),
        (Stage.SUBMITTED, "2026-11-19"),
        (Stage.INTERVIEWING, "2026-11-17"),
        (Stage.FINAL, "2026-11-13"),
        (Stage.OFFERED, "2026-11-13"),
    ],
)
def test_who_got_further_has_a_head_start(stage, date):
    assert queue_date(day("2026-11-20"), stage, GERMANY) == day(date)


@given(st.sampled_from(Stage), st.sampled_from(Stage), st.dates(day("2026-01-01"), day("2027-12-31")))
def test_further_is_never_later(stage, other, since):
    if stage.at_least(other):
        assert HEAD_STARTS.of(stage) >= HEAD_STARTS.of(other)
        assert queue_date(since, stage, GERMANY) <= queue_date(since, other, GERMANY)
