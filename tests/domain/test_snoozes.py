"""Until when a call can be put off."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain.desk_numbers import SnoozeTimes
from recruiterdesk.domain.snoozes import SnoozeKind, moment_on, snooze_choices
from tests.domain.hours import RECRUITER, berlin, day


def test_in_the_morning_the_afternoon_is_offered():
    choices = snooze_choices(berlin("2026-11-23T10:00"), RECRUITER)
    assert [(one.kind, one.until) for one in choices] == [
        (SnoozeKind.SHORT, berlin("2026-11-23T10:10")),
        (SnoozeKind.LONG, berlin("2026-11-23T11:00")),
        (SnoozeKind.THIS_AFTERNOON, berlin("2026-11-23T14:00")),
        (SnoozeKind.TOMORROW, berlin("2026-11-24T09:30")),
    ]


@pytest.mark.parametrize("moment", ["2026-11-23T13:00", "2026-11-23T18:00"])
def test_an_afternoon_that_has_come_is_not_offered(moment):
    kinds = {one.kind for one in snooze_choices(berlin(moment), RECRUITER)}
    assert SnoozeKind.THIS_AFTERNOON not in kinds


def test_a_day_begins_at_half_past_nine():
    assert moment_on(day("2026-12-01"), RECRUITER) == berlin("2026-12-01T09:30")


def test_the_moments_are_the_recruiters_own():
    times = SnoozeTimes(5, 90, dt.time(15), dt.time(8, 45))
    choices = snooze_choices(berlin("2026-11-23T10:00"), RECRUITER, times)
    assert [one.until for one in choices] == [
        berlin("2026-11-23T10:05"),
        berlin("2026-11-23T11:30"),
        berlin("2026-11-23T15:00"),
        berlin("2026-11-24T08:45"),
    ]
