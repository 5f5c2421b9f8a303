"""Days of a desk of 2026: what is owed, when the program looks, and what rings then."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import AttemptOutcome, Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.away import plan_away
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact, snooze_person
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.tasks import add_task
from recruiterdesk.reminders.service import ReminderService
from recruiterdesk.storage.desk import Desk
from tests.desks import new_desk
from tests.reminders.test_service import FakeNotifier, Silence

YEAR = "2026-"
MONDAY = "2026-08-31T08:30"


@pytest.fixture
def desk(tmp_path, clock):
    clock.set(MONDAY)
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


@dataclass
class Day:
    """A desk, its clock, and what rang."""

    desk: Desk
    clock: Any

    def __post_init__(self) -> None:
        self.silence = Silence()
        self.restart()

    def restart(self) -> None:
        self.notifier = FakeNotifier()
        self.service = ReminderService(self.desk, [self.notifier], self.silence)

    def at(self, moment: str) -> None:
        self.clock.set(YEAR + moment)

    def person(self, name: str) -> int:
        return add_person(self.desk, PersonDetails(name))

    def callback(self, name: str, moment: str) -> int:
        person_id = self.person(name)
        self.call_back(person_id, moment)
        return person_id

    def call_back(self, person_id: int, moment: str) -> None:
        at = self.local(moment)
        record_attempt(self.desk, person_id, Reached(AttemptOutcome.BAD_MOMENT, callback_at=at))

    def promise(self, name: str, day: str) -> int:
        return make_promise(self.desk, self.person(name), dt.date.fromisoformat(day))

    def check_in(self, name: str, day: str) -> int:
        person_id = self.person(name)
        plan_check_in(self.desk, person_id, dt.date.fromisoformat(day))
        return person_id

    def closure(self, name: str) -> int:
        person_id = self.person(name)
        role = add_role(self.desk, "Northwind", f"Engineer {name}")
        application = add_application(self.desk, person_id, role, Stage.FINAL)
        decline_application(self.desk, application, Ending())
        return person_id

    def settings(self, **changes: Any) -> None:
        change_settings(self.desk, replace(self.desk.settings, **changes))

    def local(self, moment: str) -> dt.datetime:
        return dt.datetime.fromisoformat(YEAR + moment).replace(tzinfo=self.clock.zone)

    def rings(self, *moments: str) -> list[tuple[str, str, str]]:
        """Return what rings, where the program looks at these moments: when, the form, and the names."""
        heard = []
        for moment in moments:
            self.at(moment)
            before = len(self.notifier.announced)
            self.service.tick()
            for one in self.notifier.announced[before:]:
                names = " ".join(item.name + "!" * item.missed for item in one.items)
                heard.append((moment, str(one.form), names))
        return heard

    def hours(self, first: str, last: str, minutes: int = 10) -> list[tuple[str, str, str]]:
        moments, moment, end = (
            [],
            dt.datetime.fromisoformat(YEAR + first),
            dt.datetime.fromisoformat(YEAR + last),
        )
        while moment <= end:
            moments.append(moment.strftime("%m-%dT%H:%M"))
            moment += dt.timedelta(minutes=minutes)
        return self.rings(*moments)


@pytest.fixture
def day(desk, clock):
    return Day(desk, clock)


def test_an_agreed_call_rings_once_at_its_moment(day):
    day.callback("Ana", "09-02T14:00")
    assert day.rings("09-02T13:59:59", "09-02T14:00", "09-02T14:00:20") == [("09-02T14:00", "single", "Ana")]


@pytest.mark.parametrize("when", ["09-01T21:30", "09-05T11:00", "12-25T11:00", "09-06T03:00"])
def test_an_agreed_call_rings_at_night_at_weekends_and_on_holidays(day, when):
    day.callback("Ana", when)
    assert day.rings(when) == [(when, "single", "Ana")]


@pytest.mark.parametrize(
    ("looked", "heard"),
    [
        ("14:25", ("single", "Ana")),
        ("14:30", ("single", "Ana")),
        ("14:31", ("digest", "Ana")),
        ("15:00", ("digest", "Ana")),
        ("15:01", ("digest", "Ana!")),
    ],
)
def test_a_call_that_is_noticed_late_is_gathered_and_after_an_hour_missed(day, looked, heard):
    day.callback("Ana", "09-02T14:00")
    assert day.rings(f"09-02T{looked}") == [(f"09-02T{looked}", *heard)]


def test_three_at_once_ring_singly_and_four_as_one(day):
    for n in "ABC":
        day.callback(n, "09-02T14:00")
    for n in "KLMN":
        day.callback(n, "09-03T14:00")
    assert day.rings("09-02T14:00") == [("09-02T14:00", "single", n) for n in "ABC"]
    assert day.rings("09-03T14:00") == [("09-03T14:00", "digest", "K L M N")]


def test_four_of_several_kinds_ring_as_one(day):
    day.callback("A", "09-02T10:00")
    day.callback("B", "09-02T10:00")
    day.check_in("C", "2026-09-02")
    day.check_in("D", "2026-09-02")
    assert day.rings("09-02T10:00") == [("09-02T10:00", "digest", "A B C D")]


@pytest.mark.parametrize(("until", "name"), [("15:00", "Ana"), ("15:30", "Ana!")])
def test_a_pause_holds_agreed_calls_too(day, until, name):
    day.callback("Ana", "09-02T14:00")
    day.settings(reminders_paused_until=day.local(f"09-02T{until}"))
    assert day.rings("09-02T14:00", "09-02T14:59", f"09-02T{until}") == [(f"09-02T{until}", "digest", name)]


def test_what_a_short_pause_held_back_rings_as_one(day):
    day.callback("Ana", "09-02T14:00")
    day.callback("Bo", "09-02T14:05")
    day.settings(reminders_paused_until=day.local("09-02T14:10"))
    assert day.rings("09-02T14:05", "09-02T14:10") == [("09-02T14:10", "digest", "Ana Bo")]


def test_what_is_done_or_moved_does_not_ring_at_the_old_moment(day):
    a = day.callback("Ana", "09-02T14:00")
    b = day.callback("Bo", "09-02T14:00")
    day.at("09-02T10:00")
    record_attempt(day.desk, a, Reached(AttemptOutcome.SPOKE))
    day.call_back(b, "09-02T16:00")
    assert day.hours("09-02T10:00", "09-02T18:00") == [("09-02T16:00", "single", "Bo")]


@pytest.mark.parametrize(
    ("due", "heard"),
    [
        ("2026-09-03", [("09-02T09:30", "single", "Ana"), ("09-03T09:30", "single", "Ana")]),
        ("2026-09-07", [("09-04T09:30", "single", "Ana"), ("09-07T09:30", "single", "Ana")]),
        ("2026-09-05", [("09-04T09:30", "single", "Ana"), ("09-07T08:00", "digest", "Ana")]),
    ],
)
def test_a_promise_rings_on_the_working_day_before_and_on_its_day(day, due, heard):
    day.promise("Ana", due)
    assert day.hours("09-01T07:00", "09-08T20:00", 30) == heard


def test_a_promise_for_tomorrow_does_not_ring_as_it_is_given(day):
    day.at("09-02T15:00")
    day.promise("Ana", "2026-09-03")
    assert day.hours("09-02T15:00", "09-03T20:00", 30) == [("09-03T09:30", "single", "Ana")]


def test_a_promise_for_today_rings_even_if_it_is_given_late(day):
    day.at("09-02T15:00")
    day.promise("Ana", "2026-09-02")
    assert day.hours("09-02T15:00", "09-04T20:00", 30) == [("09-02T15:00", "digest", "Ana")]


def test_the_working_day_before_a_promise_is_before_christmas(day):
    day.at("12-21T12:00")
    day.promise("Ana", "2026-12-28")
    assert day.hours("12-21T15:00", "12-29T20:00", 30) == [
        ("12-24T09:30", "single", "Ana"),
        ("12-28T09:30", "single", "Ana"),
    ]


@pytest.mark.parametrize(
    ("due", "heard"),
    [
        ("2026-09-02", [("09-02T10:00", "single", "Ana")]),
        ("2026-09-05", [("09-07T08:00", "digest", "Ana")]),
        ("2026-12-25", [("12-28T08:00", "digest", "Ana")]),
    ],
)
def test_a_call_again_rings_at_ten_or_after_the_days_off(day, due, heard):
    day.check_in("Ana", due)
    last = dt.date.fromisoformat(due) + dt.timedelta(days=4)
    assert day.hours(f"{due[5:]}T00:00", f"{last:%m-%d}T20:00", 30) == heard


def test_a_call_again_that_is_noticed_late_is_gathered(day):
    day.check_in("Ana", "2026-09-02")
    assert day.rings("09-02T10:31") == [("09-02T10:31", "digest", "Ana")]


@pytest.mark.parametrize(
    ("decided", "rings"),
    [
        ("09-02T15:00", "09-03T09:00"),
        ("09-04T15:00", "09-07T09:00"),
        ("09-02T08:00", "09-02T09:00"),
        ("09-02T23:30", "09-03T09:00"),
        ("12-24T15:00", "12-28T09:00"),
        ("09-05T08:00", "09-07T09:00"),
    ],
)
def test_who_is_to_be_told_stands_in_the_summary_of_the_next_call_hours(day, decided, rings):
    day.at(decided)
    day.closure("Ana")
    last = dt.date.fromisoformat(YEAR + decided[:5]) + dt.timedelta(days=7)
    assert day.hours(decided, f"{last:%m-%d}T20:00", 30) == [(rings, "summary", "Ana")]


def test_ten_people_to_be_told_are_one_summary_and_the_next_day_none(day):
    day.at("09-02T15:00")
    for n in "ABCDEFGHIJ":
        day.closure(n)
    heard = day.hours("09-02T15:00", "09-04T20:00", 30)
    assert [(when, form, len(names.split())) for when, form, names in heard] == [
        ("09-03T09:00", "summary", 10)
    ]


def test_the_summary_comes_with_the_reserved_hours(day):
    day.settings(reserved_hours=DaySpan(dt.time(16, 30), dt.time(18, 30)))
    day.at("09-02T15:00")
    day.closure("Ana")
    day.at("09-02T17:00")
    day.closure("Bo")
    assert day.hours("09-02T17:00", "09-04T20:00", 30) == [
        ("09-02T17:00", "summary", "Ana"),
        ("09-03T16:30", "summary", "Bo"),
    ]


def test_who_was_told_before_the_call_hours_is_not_announced(day):
    day.at("09-02T15:00")
    a = day.closure("Ana")
    day.at("09-03T08:30")
    record_attempt(day.desk, a, Reached(AttemptOutcome.TOLD, agreed_on=dt.date(2026, 12, 1)))
    assert day.hours("09-03T08:30", "09-05T12:00", 30) == []


@pytest.mark.parametrize("looked", ["09:20", "09:40", "19:20"])
def test_a_summary_that_is_late_comes_still(day, looked):
    day.at("09-02T15:00")
    day.closure("Ana")
    assert day.rings(f"09-03T{looked}") == [(f"09-03T{looked}", "summary", "Ana")]


def test_a_summary_whose_call_hours_are_over_comes_with_the_next_ones(day):
    day.at("09-02T15:00")
    day.closure("Ana")
    assert day.rings("09-03T19:45", "09-03T22:00", "09-04T08:00", "09-04T09:00") == [
        ("09-04T09:00", "summary", "Ana")
    ]


def test_an_agreed_call_rings_beside_the_summary(day):
    day.at("09-02T15:00")
    day.closure("Ana")
    day.callback("Bo", "09-03T09:00")
    assert day.rings("09-03T09:00") == [
        ("09-03T09:00", "summary", "Ana"),
        ("09-03T09:00", "single", "Bo"),
    ]


def test_quiet_hours_in_the_day_hold_back(day):
    day.settings(quiet_from=dt.time(9), quiet_until=dt.time(11))
    day.check_in("Ana", "2026-09-02")
    assert day.hours("09-02T08:00", "09-02T20:00") == [("09-02T11:00", "digest", "Ana")]


def test_quiet_hours_with_equal_ends_are_none(day):
    day.settings(quiet_from=dt.time(22), quiet_until=dt.time(22))
    a = day.check_in("Ana", "2026-09-02")
    assert day.rings("09-02T10:00") == [("09-02T10:00", "single", "Ana")]
    snooze_person(day.desk, a, day.local("09-02T22:00"))
    assert day.hours("09-02T10:10", "09-03T20:00") == [("09-02T22:00", "single", "Ana")]


def test_call_hours_that_begin_in_the_quiet_wait_for_its_end(day):
    day.settings(call_hours=DaySpan(dt.time(7), dt.time(19)))
    day.at("09-02T15:00")
    day.closure("Ana")
    assert day.hours("09-02T15:00", "09-05T20:00", 30) == [("09-03T08:00", "summary", "Ana")]


def test_a_snooze_rings_once_when_it_ends(day):
    a = day.callback("Ana", "09-02T14:00")
    assert day.rings("09-02T14:00") == [("09-02T14:00", "single", "Ana")]
    snooze_person(day.desk, a, day.local("09-02T15:00"))
    assert day.hours("09-02T14:10", "09-02T20:00") == [("09-02T15:00", "single", "Ana")]


def test_what_is_done_while_it_sleeps_does_not_ring(day):
    a = day.callback("Ana", "09-02T14:00")
    day.rings("09-02T14:00")
    snooze_person(day.desk, a, day.local("09-02T15:00"))
    day.at("09-02T14:30")
    record_attempt(day.desk, a, Reached(AttemptOutcome.SPOKE))
    assert day.hours("09-02T14:30", "09-03T20:00") == []


def test_a_snooze_that_ends_at_night_rings_in_the_morning(day):
    a = day.check_in("Ana", "2026-09-02")
    day.rings("09-02T10:00")
    day.at("09-02T19:30")
    snooze_person(day.desk, a, day.local("09-02T20:30"))
    assert day.hours("09-02T19:30", "09-03T20:00") == [("09-03T08:00", "digest", "Ana")]


def test_an_agreed_call_that_sleeps_rings_at_night_too(day):
    a = day.callback("Ana", "09-02T19:30")
    day.rings("09-02T19:30")
    snooze_person(day.desk, a, day.local("09-02T20:30"))
    assert day.hours("09-02T19:40", "09-03T20:00") == [("09-02T20:30", "single", "Ana")]


def test_a_snooze_of_who_is_to_be_told_rings_when_it_ends(day):
    day.at("09-02T15:00")
    a = day.closure("Ana")
    assert day.rings("09-03T09:00") == [("09-03T09:00", "summary", "Ana")]
    snooze_person(day.desk, a, day.local("09-03T10:00"))
    assert day.hours("09-03T09:10", "09-05T20:00") == [("09-03T10:00", "summary", "Ana")]


def test_a_snooze_over_a_moment_moves_it(day):
    a = day.check_in("Ana", "2026-09-02")
    day.at("09-02T09:00")
    snooze_person(day.desk, a, day.local("09-02T16:00"))
    assert day.hours("09-02T09:00", "09-03T20:00") == [("09-02T16:00", "single", "Ana")]


def test_a_clock_set_back_two_hours_rings_nothing_twice(day):
    day.callback("Ana", "09-02T14:00")
    looked = ("09-02T14:00", "09-02T12:00", "09-02T14:00", "09-02T15:00")
    assert day.rings(*looked) == [("09-02T14:00", "single", "Ana")]


def test_in_another_zone_an_agreed_call_keeps_its_moment_and_a_call_again_its_hour(day):
    day.callback("Ana", "09-02T14:00")
    day.check_in("Bo", "2026-09-02")
    day.settings(zone="America/New_York")
    day.clock.set_zone(ZoneInfo("America/New_York"))
    assert day.hours("09-02T00:00", "09-02T20:00") == [
        ("09-02T08:00", "single", "Ana"),
        ("09-02T10:00", "single", "Bo"),
    ]


def test_the_end_of_summer_time_moves_nothing(day):
    day.at("10-23T12:00")
    day.check_in("Bo", "2026-10-26")
    day.callback("Ana", "10-25T02:30")
    heard = day.hours("10-24T20:00", "10-26T20:00")
    assert heard == [("10-25T02:30", "single", "Ana"), ("10-26T10:00", "single", "Bo")]


def test_what_a_crash_left_unsure_comes_with_the_next_digest(day):
    day.callback("Ana", "09-02T14:00")
    day.callback("Bo", "09-02T15:00")
    day.notifier.outcome = "silent"
    day.rings("09-02T14:00")
    day.restart()
    assert day.hours("09-02T14:10", "09-03T20:00") == [
        ("09-02T15:00", "single", "Bo"),
        ("09-03T09:00", "digest", "Ana!"),
    ]


def test_do_not_disturb_holds_back_and_releases_one(day):
    day.callback("Ana", "09-02T14:00")
    day.silence.on = True
    assert day.rings("09-02T14:00", "09-02T14:05") == []
    day.silence.on = False
    assert day.rings("09-02T14:10") == [("09-02T14:10", "digest", "Ana")]


def test_days_away_hold_back_all_but_agreed_calls(day):
    plan_away(day.desk, dt.date(2026, 9, 2), dt.date(2026, 9, 4))
    day.check_in("Ana", "2026-09-03")
    day.callback("Bo", "09-03T15:00")
    assert day.hours("09-02T00:00", "09-08T20:00", 30) == [
        ("09-03T15:00", "single", "Bo"),
        ("09-07T08:00", "digest", "Ana"),
    ]


def test_replies_and_tasks_stand_in_the_summary(day):
    day.at("09-02T11:00")
    note_incoming_contact(day.desk, day.person("Ana"), "phone")
    add_task(day.desk, day.person("Bo"), "cv_review", "", dt.date(2026, 9, 4))
    assert day.hours("09-02T11:00", "09-06T20:00", 30) == [
        ("09-03T09:00", "summary", "Ana"),
        ("09-04T09:00", "summary", "Bo"),
    ]


def test_a_task_of_today_waits_for_the_next_summary(day):
    day.at("09-02T15:00")
    add_task(day.desk, day.person("Bo"), "cv_review", "", dt.date(2026, 9, 2))
    assert day.hours("09-02T15:00", "09-06T20:00", 30) == [("09-03T09:00", "summary", "Bo")]


def test_a_moment_that_another_zone_brings_up_later_than_the_next_one_is_past(day):
    day.at("09-02T10:00")
    day.promise("Ana", "2026-09-03")
    assert day.rings("09-03T09:30") == [("09-03T09:30", "single", "Ana")]
    day.settings(zone="Europe/London")
    assert day.rings("09-03T09:31", "09-03T10:30", "09-04T10:00") == []


def test_what_rang_after_it_was_put_off_is_not_brought_up_again_by_another_zone(day):
    day.at("09-02T10:00")
    a = day.promise("Ana", "2026-09-03")
    assert day.rings("09-03T09:30") == [("09-03T09:30", "single", "Ana")]
    snooze_person(day.desk, a, day.local("09-03T10:05"))
    assert day.rings("09-03T10:05") == [("09-03T10:05", "single", "Ana")]
    day.settings(zone="Europe/London")
    assert day.rings("09-03T10:30", "09-03T11:30", "09-07T10:00") == []


def test_a_snooze_that_another_zone_takes_away_rings_at_the_hour_there(day):
    person_id = day.check_in("Ana", "2026-09-03")
    assert day.rings("09-03T10:00") == [("09-03T10:00", "single", "Ana")]
    snooze_person(day.desk, person_id, day.local("09-03T14:00"))
    day.settings(zone="America/New_York")
    assert day.rings("09-03T08:00", "09-03T10:00", "09-03T11:00") == [("09-03T10:00", "single", "Ana")]


def test_what_waits_for_an_agreed_call_does_not_ring_beside_it(day):
    a = day.callback("Ana", "09-02T10:00")
    make_promise(day.desk, a, dt.date(2026, 9, 2))
    plan_check_in(day.desk, a, dt.date(2026, 9, 2))
    assert day.hours("09-02T08:00", "09-02T20:00") == [("09-02T10:00", "single", "Ana Ana")]


def test_a_pause_until_the_weekend_ends_on_monday(day):
    day.check_in("Ana", "2026-09-04")
    day.settings(reminders_paused_until=day.local("09-04T21:00"))
    assert day.hours("09-04T09:00", "09-07T12:00", 30) == [("09-07T08:00", "digest", "Ana")]


def test_nothing_rings_for_who_is_to_be_left_alone(day):
    a = day.callback("Ana", "09-02T10:00")
    set_do_not_contact(day.desk, a, do_not_contact=True)
    assert day.hours("09-02T08:00", "09-02T20:00") == []
