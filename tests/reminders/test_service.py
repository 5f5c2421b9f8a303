"""Reminders as the recruiter meets them: once, gathered where there are many, never at night."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.reminders import DueReminder, rings_now
from recruiterdesk.domain.words import AttemptOutcome, CallKind
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.operations.people import PersonDetails, add_person, snooze_person
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.reminders.service import ReminderService
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.dues import due_now
from recruiterdesk.storage.queries.reminder_marks import words_of
from tests.desks import new_desk


@dataclass
class FakeNotifier:
    """Shows at once, fails, or stays silent, as the test wishes."""

    name: str = "fake"
    works: bool = True
    outcome: str = "shown"
    announced: list[Announcement] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)

    def available(self) -> bool:
        return self.works

    def show(self, announcement: Announcement, shown: Callable[[], None], failed: Callable[[], None]) -> None:
        self.announced.append(announcement)
        if self.outcome == "shown":
            shown()
        elif self.outcome == "failed":
            failed()

    def withdraw(self, announcement_id: str) -> None:
        self.withdrawn.append(announcement_id)

    def names(self) -> list[list[str]]:
        return [[item.name for item in announcement.items] for announcement in self.announced]


class LateNotifier(FakeNotifier):
    """Fails when the test says so."""

    def show(self, announcement: Announcement, shown: Callable[[], None], failed: Callable[[], None]) -> None:
        self.announced.append(announcement)
        self.fail = failed


@dataclass
class Silence:
    """A system that asks for silence, or does not."""

    on: bool = False

    def is_on(self) -> bool:
        return self.on


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


def agree_to_call(desk: Desk, name: str, moment: str) -> int:
    person_id = add_person(desk, PersonDetails(name))
    at = dt.datetime.fromisoformat(moment).replace(tzinfo=desk.clock.zone)
    record_attempt(desk, person_id, Reached(AttemptOutcome.BAD_MOMENT, callback_at=at))
    return person_id


def call_again_on(desk: Desk, name: str, day: str) -> int:
    person_id = add_person(desk, PersonDetails(name))
    plan_check_in(desk, person_id, dt.date.fromisoformat(day))
    return person_id


def test_a_callback_rings_once_at_its_time(desk, clock):
    notifier = FakeNotifier()
    service = ReminderService(desk, [notifier])
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T14:59:59")
    service.tick()
    assert notifier.names() == []
    clock.set("2026-11-23T15:00:10")
    for _ in range(3):
        service.tick()
    assert notifier.names() == [["Ana Ruiz"]]
    assert not notifier.announced[0].items[0].missed


def test_it_does_not_ring_again_after_a_restart(desk, clock):
    first, second = FakeNotifier(), FakeNotifier()
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T15:00:10")
    ReminderService(desk, [first]).tick()
    ReminderService(desk, [second]).tick()
    assert (first.names(), second.names()) == ([["Ana Ruiz"]], [])


def test_after_a_crash_before_it_was_shown_it_is_counted_in_the_next_digest(desk, clock):
    crashed, after = FakeNotifier(outcome="silent"), FakeNotifier()
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T15:00:10")
    ReminderService(desk, [crashed]).tick()
    again = ReminderService(desk, [after])
    again.tick()
    assert after.names() == []
    clock.set("2026-11-24T09:00")
    again.tick()
    again.tick()
    assert after.names() == [["Ana Ruiz"]]
    assert after.announced[0].form == "digest"


def test_what_is_under_way_is_not_announced_twice(desk, clock):
    slow = FakeNotifier(outcome="silent")
    tick_at = ticking(desk, slow)
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    agree_to_call(desk, "Bo Lind", "2026-11-23T15:01")
    tick_at("2026-11-23T15:00:10")
    tick_at("2026-11-23T15:01:10")
    assert slow.names() == [["Ana Ruiz"], ["Bo Lind"]]


def test_what_a_way_never_said_to_have_shown_comes_in_the_next_digest_without_a_restart(desk, clock):
    slow = FakeNotifier(outcome="silent")
    tick_at = ticking(desk, slow)
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    tick_at("2026-11-23T15:00:10")
    slow.outcome = "shown"
    for moment in ("2026-11-23T15:10", "2026-11-24T08:59"):
        tick_at(moment)
        assert slow.names() == [["Ana Ruiz"]]
    tick_at("2026-11-24T09:00")
    tick_at("2026-11-24T09:10")
    assert [announcement.form for announcement in slow.announced] == ["single", "digest"]


def test_the_next_way_is_taken_where_the_first_fails(desk, clock):
    missing, broken, works = FakeNotifier(works=False), FakeNotifier(outcome="failed"), FakeNotifier("works")
    service = ReminderService(desk, [missing, broken, works])
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T15:00:10")
    service.tick()
    assert (missing.names(), broken.names(), works.names()) == ([], [["Ana Ruiz"]], [["Ana Ruiz"]])
    assert service.ways.used == "works"


def test_the_way_that_the_user_wishes_is_tried_first_and_the_others_follow(desk, clock):
    native, balloon, window = FakeNotifier("native"), FakeNotifier("balloon"), FakeNotifier("window")
    service = ReminderService(desk, [native, balloon, window])
    service.ways.prefer("window")
    assert service.ways.names == ("window", "native", "balloon")
    assert service.ways.likely() == "window"
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T15:00:10")
    service.tick()
    assert (native.names(), window.names()) == ([], [["Ana Ruiz"]])
    service.ways.prefer("")
    assert service.ways.names == ("native", "balloon", "window")


def test_no_way_that_may_work_has_no_name(desk):
    assert ReminderService(desk, [FakeNotifier(works=False)]).ways.likely() == ""


def test_what_is_done_before_a_way_has_failed_is_not_shown_by_the_next_one(desk, clock):
    slow, window = LateNotifier("slow"), FakeNotifier("window")
    service = ReminderService(desk, [slow, window])
    person_id = agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T15:00:10")
    service.tick()
    record_attempt(desk, person_id, Reached(AttemptOutcome.SPOKE))
    service.withdraw_done()
    slow.fail()
    assert (slow.names(), window.names()) == ([["Ana Ruiz"]], [])


def test_do_not_disturb_holds_everything_and_releases_one_digest(desk, clock):
    notifier, silence = FakeNotifier(), Silence(on=True)
    service = ReminderService(desk, [notifier], silence)
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    agree_to_call(desk, "Bo Lind", "2026-11-23T15:10")
    for moment in ("2026-11-23T15:00:10", "2026-11-23T15:10:10"):
        clock.set(moment)
        service.tick()
    assert notifier.names() == []
    silence.on = False
    clock.set("2026-11-23T15:10:30")
    service.tick()
    service.tick()
    assert notifier.names() == [["Ana Ruiz", "Bo Lind"]]
    assert notifier.announced[0].form == "digest"


def test_what_comes_due_after_do_not_disturb_rings_alone(desk, clock):
    notifier, silence = FakeNotifier(), Silence(on=True)
    service = ReminderService(desk, [notifier], silence)
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    service.tick()
    silence.on = False
    clock.set("2026-11-23T15:00:10")
    service.tick()
    assert [announcement.form for announcement in notifier.announced] == ["single"]


def test_a_clock_set_back_after_do_not_disturb_holds_nothing(desk, clock):
    notifier, silence = FakeNotifier(), Silence(on=True)
    service = ReminderService(desk, [notifier], silence)
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T18:00")
    service.tick()
    silence.on = False
    clock.set("2026-11-23T15:20")
    service.tick()
    assert notifier.names() == [["Ana Ruiz"]]


def test_what_is_done_goes_away_in_do_not_disturb_too(desk, clock):
    notifier, silence = FakeNotifier(), Silence()
    service = ReminderService(desk, [notifier], silence)
    person_id = agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T15:00:10")
    service.tick()
    silence.on = True
    record_attempt(desk, person_id, Reached(AttemptOutcome.SPOKE))
    service.tick()
    assert notifier.withdrawn == [notifier.announced[0].id]


def test_whom_an_announcement_concerned_is_known_when_it_is_done_and_forgotten_in_the_end(desk, clock):
    notifier = FakeNotifier()
    service = ReminderService(desk, [notifier])
    person_id = agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T15:00:10")
    service.tick()
    first = notifier.announced[0].id
    for _ in range(200):
        snooze_person(desk, person_id, clock.now() + dt.timedelta(minutes=10))
        service.tick()
        assert service.announcement(first) is None
        assert service.people_of(first) == (person_id,)
        clock.advance(minutes=10)
        service.tick()
    assert service.people_of(first) == ()


def test_what_no_way_could_show_comes_in_the_next_digest(desk, clock):
    broken = FakeNotifier(outcome="failed")
    service = ReminderService(desk, [broken])
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T15:00:10")
    service.tick()
    broken.outcome = "shown"
    service.tick()
    clock.set("2026-11-24T09:00")
    service.tick()
    assert [announcement.form for announcement in broken.announced] == ["single", "digest"]


def test_four_at_once_are_one_digest(desk, clock):
    notifier = FakeNotifier()
    for name in ("Ana Ruiz", "Bo Lind", "Cleo Hart", "Dan Moss"):
        call_again_on(desk, name, "2026-11-24")
    clock.set("2026-11-24T10:00:05")
    ReminderService(desk, [notifier]).tick()
    assert notifier.names() == [["Ana Ruiz", "Bo Lind", "Cleo Hart", "Dan Moss"]]


def test_a_laptop_that_slept_wakes_to_one_digest_with_the_missed_callback_on_top(desk, clock):
    notifier = FakeNotifier()
    service = ReminderService(desk, [notifier])
    call_again_on(desk, "Bo Lind", "2026-11-24")
    agree_to_call(desk, "Ana Ruiz", "2026-11-24T11:00")
    clock.set("2026-11-24T13:00")
    service.tick()
    assert notifier.names() == [["Ana Ruiz", "Bo Lind"]]
    assert notifier.announced[0].items[0].missed


def test_a_call_is_offered_only_where_both_can_talk_now(desk, clock):
    notifier = FakeNotifier()
    service = ReminderService(desk, [notifier])
    call_again_on(desk, "Bo Lind", "2026-11-24")
    call_again_on(desk, "Cleo Hart", "2026-11-25")
    clock.set("2026-11-24T10:00")
    service.tick()
    clock.set("2026-11-25T19:31")
    service.tick()
    assert [(one.people, one.can_call) for one in notifier.announced] == [((1,), True), ((2,), False)]


def test_an_agreed_call_is_offered_at_its_time_whatever_the_hour(desk, clock):
    notifier = FakeNotifier()
    agree_to_call(desk, "Ana Ruiz", "2026-11-24T21:00")
    clock.set("2026-11-24T21:00")
    ReminderService(desk, [notifier]).tick()
    assert notifier.announced[0].can_call


def test_quiet_hours_move_a_reminder_and_never_swallow_it(desk, clock):
    notifier = FakeNotifier()
    service = ReminderService(desk, [notifier])
    call_again_on(desk, "Bo Lind", "2026-11-24")
    clock.set("2026-11-24T21:00")
    service.tick()
    clock.set("2026-11-25T07:59")
    service.tick()
    assert notifier.names() == []
    clock.set("2026-11-25T08:00")
    service.tick()
    assert notifier.names() == [["Bo Lind"]]


def test_a_pause_holds_reminders_until_it_ends(desk, clock):
    notifier = FakeNotifier()
    service = ReminderService(desk, [notifier])
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    until = clock.now() + dt.timedelta(hours=6)
    change_settings(desk, replace(desk.settings, reminders_paused_until=until))
    clock.set("2026-11-23T15:30")
    service.tick()
    assert notifier.names() == []
    clock.set("2026-11-23T16:00")
    service.tick()
    assert notifier.names() == [["Ana Ruiz"]]


def test_a_snoozed_callback_rings_again_when_the_snooze_ends(desk, clock):
    notifier = FakeNotifier()
    service = ReminderService(desk, [notifier])
    person_id = agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T15:00:10")
    service.tick()
    snooze_person(desk, person_id, clock.now() + dt.timedelta(hours=1))
    service.tick()
    clock.set("2026-11-23T16:00:20")
    service.tick()
    service.tick()
    assert notifier.names() == [["Ana Ruiz"], ["Ana Ruiz"]]
    assert notifier.withdrawn == [notifier.announced[0].id]


def test_a_notification_goes_when_the_matter_is_done(desk, clock):
    notifier = FakeNotifier()
    service = ReminderService(desk, [notifier])
    person_id = agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T15:00:10")
    service.tick()
    shown = notifier.announced[0]
    assert service.announcement(shown.id) == shown
    record_attempt(desk, person_id, Reached(AttemptOutcome.SPOKE))
    service.tick()
    assert notifier.withdrawn == [shown.id]
    assert service.announcement(shown.id) is None


def test_an_answered_notification_is_left_alone(desk, clock):
    notifier = FakeNotifier()
    service = ReminderService(desk, [notifier])
    person_id = agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T15:00:10")
    service.tick()
    service.answered(notifier.announced[0].id)
    record_attempt(desk, person_id, Reached(AttemptOutcome.SPOKE))
    service.tick()
    assert notifier.withdrawn == []


def test_undo_does_not_ring_again(desk, clock):
    notifier = FakeNotifier()
    service = ReminderService(desk, [notifier])
    person_id = agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    clock.set("2026-11-23T15:00:10")
    service.tick()
    record_attempt(desk, person_id, Reached(AttemptOutcome.SPOKE))
    desk.undo()
    service.tick()
    assert notifier.names() == [["Ana Ruiz"]]


def test_a_clock_that_is_set_back_rings_nothing_twice(desk, clock):
    notifier = FakeNotifier()
    service = ReminderService(desk, [notifier])
    agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    for moment in ("2026-11-23T15:00:10", "2026-11-23T14:00", "2026-11-23T15:00:10"):
        clock.set(moment)
        service.tick()
    assert notifier.names() == [["Ana Ruiz"]]


def test_only_the_latest_moment_of_a_promise_rings_after_a_long_sleep(desk, clock):
    notifier = FakeNotifier()
    person_id = add_person(desk, PersonDetails("Ana Ruiz"))
    make_promise(desk, person_id, dt.date(2026, 11, 26))
    clock.set("2026-11-26T09:30:10")
    service = ReminderService(desk, [notifier])
    service.tick()
    service.tick()
    assert notifier.names() == [["Ana Ruiz"]]
    assert notifier.announced[0].form == "single"


def ticking(desk: Desk, notifier: FakeNotifier) -> Callable[[str], None]:
    service = ReminderService(desk, [notifier])

    def at(moment: str) -> None:
        desk.clock.set(moment)
        service.tick()

    return at


def test_a_public_holiday_holds_reminders_like_a_weekend(desk, clock):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    call_again_on(desk, "Bo Lind", "2026-12-24")
    tick_at("2026-12-24T21:00")
    tick_at("2026-12-25T12:00")
    assert notifier.names() == []
    tick_at("2026-12-28T08:00")
    assert notifier.names() == [["Bo Lind"]]


@pytest.mark.parametrize(
    "changed",
    [
        {"zone": "Europe/London"},
        {"zone": "America/New_York"},
        {"reserved_hours": DaySpan(dt.time(16, 30), dt.time(18, 30))},
        {"quiet_until": dt.time(9)},
    ],
)
def test_what_rang_does_not_ring_again_where_the_settings_move_its_moment(desk, clock, changed):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    make_promise(desk, add_person(desk, PersonDetails("Ana Ruiz")), dt.date(2026, 11, 24))
    note_incoming_contact(desk, add_person(desk, PersonDetails("Bo Lind")))
    tick_at("2026-11-24T10:10")
    assert notifier.names() == [["Ana Ruiz", "Bo Lind"]]
    change_settings(desk, replace(desk.settings, **changed))
    for hour in range(11, 24):
        tick_at(f"2026-11-24T{hour}:30")
    desk.undo()
    tick_at("2026-11-24T23:50")
    tick_at("2026-11-25T12:00")
    assert notifier.names() == [["Ana Ruiz", "Bo Lind"]]


def test_what_has_not_rung_follows_the_zone(desk, clock):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    call_again_on(desk, "Bo Lind", "2026-11-24")
    change_settings(desk, replace(desk.settings, zone="Europe/London"))
    tick_at("2026-11-24T10:59+01:00")
    assert notifier.names() == []
    tick_at("2026-11-24T11:00+01:00")
    assert notifier.names() == [["Bo Lind"]]


def test_a_kind_that_shall_not_ring_is_due_nevertheless_and_rings_when_it_may_again(desk, clock):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    call_again_on(desk, "Bo Lind", "2026-11-24")
    change_settings(desk, replace(desk.settings, ring_check_ins=False))
    tick_at("2026-11-24T10:00")
    assert notifier.names() == []
    assert [row.name for row in due_now(desk)] == ["Bo Lind"]
    change_settings(desk, replace(desk.settings, ring_check_ins=True))
    tick_at("2026-11-24T10:10")
    assert notifier.names() == [["Bo Lind"]]


def test_a_clock_that_ran_a_year_ahead_for_a_moment_swallows_nothing(desk, clock):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    agree_to_call(desk, "Ana Ruiz", "2026-12-01T15:00")
    tick_at("2027-11-24T10:00")
    tick_at("2026-11-24T10:00")
    assert notifier.names() == [["Ana Ruiz"]]
    tick_at("2026-12-01T15:00")
    tick_at("2026-12-01T15:01")
    assert notifier.names() == [["Ana Ruiz"], ["Ana Ruiz"]]


def test_a_clock_in_1970_announces_nothing_and_loses_nothing(desk, clock):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    agree_to_call(desk, "Ana Ruiz", "2026-11-24T15:00")
    tick_at("1970-01-01T00:05")
    assert notifier.names() == []
    tick_at("2026-11-24T15:00")
    tick_at("1970-01-01T00:05")
    tick_at("2026-11-24T15:01")
    assert notifier.names() == [["Ana Ruiz"]]


def test_done_and_undone_does_not_ring_again_but_a_new_moment_does(desk, clock):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    person_id = call_again_on(desk, "Bo Lind", "2026-11-24")
    tick_at("2026-11-24T10:00")
    plan_check_in(desk, person_id, dt.date(2026, 11, 25))
    tick_at("2026-11-24T10:01")
    desk.undo()
    tick_at("2026-11-24T10:02")
    assert len(notifier.names()) == 1
    desk.redo()
    tick_at("2026-11-25T10:00")
    assert notifier.names() == [["Bo Lind"], ["Bo Lind"]]


def test_a_callback_that_was_put_off_is_missed_by_the_time_that_was_agreed(desk, clock):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    person_id = agree_to_call(desk, "Ana Ruiz", "2026-11-23T15:00")
    tick_at("2026-11-23T15:00")
    snooze_person(desk, person_id, clock.now() + dt.timedelta(hours=2))
    tick_at("2026-11-23T17:00")
    assert [one.items[0].missed for one in notifier.announced] == [False, True]


def test_after_a_try_the_answer_waits_for_the_next_summary(desk, clock):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    person_id = add_person(desk, PersonDetails("Ana Ruiz"))
    note_incoming_contact(desk, person_id)
    tick_at("2026-11-24T09:00")
    record_attempt(desk, person_id, Reached(AttemptOutcome.NO_ANSWER))
    for hour in range(9, 20):
        tick_at(f"2026-11-25T{hour:02d}:00")
    assert notifier.names() == [["Ana Ruiz"]]
    tick_at("2026-11-26T09:00")
    assert notifier.names() == [["Ana Ruiz"], ["Ana Ruiz"]]


def test_what_a_wrong_clock_announced_is_counted_where_it_was_not_seen_at_its_time(desk, clock):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    agree_to_call(desk, "Ana Ruiz", "2026-11-25T15:00")
    tick_at("2026-11-27T10:00")
    clock.set("2026-11-24T10:00")
    ticking(desk, FakeNotifier(outcome="silent"))("2026-11-25T15:00")
    tick_at("2026-11-26T09:00")
    assert notifier.names() == [["Ana Ruiz"], ["Ana Ruiz"]]


def test_what_a_wrong_clock_announced_hides_no_true_announcement_when_its_moment_moves_back(desk, clock):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    call_again_on(desk, "Bo Lind", "2026-11-25")
    tick_at("2027-11-24T12:00")
    clock.set("2026-11-24T12:00")
    change_settings(desk, replace(desk.settings, zone="Asia/Kolkata"))
    tick_at("2026-11-25T05:30:10+01:00")
    change_settings(desk, replace(desk.settings, zone="Europe/Berlin"))
    tick_at("2026-11-25T12:00")
    assert notifier.names() == [["Bo Lind"], ["Bo Lind"]]


def test_another_promise_in_the_place_of_one_that_was_undone_rings(desk, clock):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    ana, bo = (add_person(desk, PersonDetails(name)) for name in ("Ana Ruiz", "Bo Lind"))
    make_promise(desk, ana, dt.date(2026, 11, 23))
    tick_at("2026-11-23T10:10")
    desk.undo()
    make_promise(desk, bo, dt.date(2026, 11, 23))
    tick_at("2026-11-23T10:20")
    assert notifier.names() == [["Ana Ruiz"], ["Bo Lind"]]


def test_a_merged_person_does_not_ring_again(desk, clock):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    kept = add_person(desk, PersonDetails("Ana Ruiz"))
    other = agree_to_call(desk, "Ana Ruiz-Gil", "2026-11-23T15:00")
    tick_at("2026-11-23T15:00")
    merge_people(desk, kept, other)
    tick_at("2026-11-23T15:05")
    desk.undo()
    tick_at("2026-11-23T15:10")
    assert notifier.names() == [["Ana Ruiz-Gil"]]


def test_a_digest_of_very_many_looks_up_a_few_and_counts_all(desk, clock):
    notifier = FakeNotifier()
    for number in range(30):
        call_again_on(desk, f"Person {number}", "2026-11-24")
    ticking(desk, notifier)("2026-11-24T10:00")
    (digest,) = notifier.announced
    assert (len(digest.items), len(digest.people)) == (12, 30)


def test_nothing_can_be_said_of_what_is_done(desk, clock):
    done = DueReminder(CallKind.CALLBACK, 1, ("callback", 99), clock.now())
    with pytest.raises(LookupError):
        words_of(desk, done)


def test_what_a_command_does_while_a_tick_looks_disturbs_nothing(desk, clock, monkeypatch):
    notifier = FakeNotifier()
    tick_at = ticking(desk, notifier)
    people = [agree_to_call(desk, name, "2026-11-23T15:00") for name in ("Ana Ruiz", "Bo Lind")]

    def answer_meanwhile(*given):
        other = open_desk(desk.folder, clock)
        record_attempt(other, people[0], Reached(AttemptOutcome.SPOKE))
        other.close()
        return rings_now(*given)

    monkeypatch.setattr("recruiterdesk.reminders.due.rings_now", answer_meanwhile)
    tick_at("2026-11-23T15:00:10")
    tick_at("2026-11-23T15:00:30")
    assert (notifier.names(), notifier.withdrawn) == ([["Bo Lind"]], [])
