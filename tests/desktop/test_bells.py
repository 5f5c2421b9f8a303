"""Notifications over the bus, their buttons, and what happens where there are none."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.core.clock import SystemClock
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import AttemptOutcome, Stage
from recruiterdesk.operations.applications import add_application, mark_runner_up
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.settings import Closing, WindowSettings, write_window_settings
from recruiterdesk.storage.queries.stored_records import people_by_id
from tests.desktop.conftest import UTC, expect_a_call, shown_marks, snoozed_until, with_desk
from tests.desktop.notifications import NotificationService
from tests.desktop.waiting import wait_until

ANA, BO = "Ana Ruiz expects your call now", "Bo Lind expects your call now"


@pytest.fixture
def start_service(bus):
    """Notification services that come and go."""
    started = []

    def begin(*capabilities: str, first: int = 1) -> NotificationService:
        wanted = capabilities or ("actions", "body", "body-markup")
        started.append(NotificationService(bus, wanted, first))
        return started[-1]

    yield begin
    for service in started:
        service.stop()


@pytest.fixture
def closing_quits(folder):
    """Somebody who was asked before what closing the window means."""
    write_window_settings(folder, WindowSettings(closing=Closing.QUITS))


def call_is_done(folder, person_id):
    with_desk(folder, lambda desk: record_attempt(desk, person_id, Reached(AttemptOutcome.SPOKE)))


def add_is_undone(desk):
    for _ in range(2):
        desk.undo()


def shown_in_window(folder):
    wait_until(lambda: shown_marks(folder) == 1, "the bar in the window")


def test_a_due_call_is_announced_with_buttons_and_snooze_puts_it_off(start, folder, bus, service):
    person_id = expect_a_call(folder, "Ana & <Ruiz>")
    start(bus=bus.address)
    shown = service.first()
    assert shown.title == "Ana & <Ruiz> expects your call now"
    assert shown.texts == ["Call now", "Snooze 1 hour", "Open"]
    assert shown.app == "RecruiterDesk"
    assert shown.icon.endswith("/icons/app.png")
    assert shown.milliseconds == 0, "an agreed call stands until it is answered or done"
    told = {name: shown.hints[name] for name in ("urgency", "category", "desktop-entry")}
    assert told == {"urgency": 1, "category": "x-recruiterdesk.reminder", "desktop-entry": "recruiterdesk"}
    wait_until(lambda: shown_marks(folder) == 1, "the mark")
    service.press(1, "Snooze 1 hour")
    until = wait_until(lambda: snoozed_until(folder, person_id), "the snooze")
    assert dt.timedelta(minutes=58) < until - SystemClock(UTC).now() <= dt.timedelta(minutes=60)


def test_call_now_opens_the_call(start, folder, bus, service):
    expect_a_call(folder)
    program = start(bus=bus.address)
    service.first()
    wait_until(lambda: shown_marks(folder) == 1, "the mark")
    service.press(1, "Call now")
    program.wait_for_window("Call")
    wait_until(lambda: service.closed == [1], "the end of what was answered")


def test_a_click_opens_the_person(start, folder, bus, service):
    expect_a_call(folder)
    program = start(bus=bus.address)
    service.first()
    wait_until(lambda: shown_marks(folder) == 1, "the mark")
    service.click(1)
    program.wait_for_window("Person")


def somebody_is_second(desk):
    """On a day of calls from its first minute on, so that a summary may ring, somebody is to hear today."""
    today = desk.clock.today()
    change_settings(
        desk,
        replace(
            desk.settings,
            zone="UTC",
            weekend=str((today.weekday() + 3) % 7),
            call_hours=DaySpan(dt.time(0), dt.time(23, 59)),
            quiet_from=dt.time(0),
            quiet_until=dt.time(0),
        ),
    )
    person_id = add_person(desk, PersonDetails("Cem Aydin"))
    role_id = add_role(desk, "Northwind", "Engineer")
    mark_runner_up(desk, add_application(desk, person_id, role_id, Stage.FINAL))


def test_what_comes_up_now_waits_for_the_next_call_hours_and_an_agreed_call_does_not(
    start, folder, bus, service
):
    with_desk(folder, somebody_is_second)
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    program.look_up()
    expect_a_call(folder)
    program.look_up()
    service.wait_for(ANA)
    assert [shown.title for shown in service.received] == [ANA]


def test_names_stay_off_a_locked_screen_if_the_user_says_so(start, folder, bus, service):
    with_desk(folder, lambda desk: change_settings(desk, replace(desk.settings, reminder_names=False)))
    expect_a_call(folder)
    start(bus=bus.address)
    shown = service.first()
    assert (shown.title, shown.body) == ("A call is due", "")
    assert "Ana" not in str(shown)


def test_what_is_done_beside_goes_and_a_press_on_it_does_no_harm(start, folder, bus, service):
    person_id = expect_a_call(folder)
    program = start(bus=bus.address)
    service.wait_for(ANA)
    wait_until(lambda: shown_marks(folder) == 1, "the mark")
    call_is_done(folder, person_id)
    service.invoke(1, "default")
    program.wait_for_window("Person")
    program.look_up()
    for text in ("Snooze 1 hour", "Call now"):
        service.press(1, text)
    expect_a_call(folder, "Bo Lind")
    program.look_up()
    service.wait_for(BO)
    assert snoozed_until(folder, person_id) is None
    call_is_done(folder, 2)
    program.look_up()
    wait_until(lambda: 2 in service.closed, "the withdrawal")
    assert [title.split()[0] for title in program.windows()] == ["Person"]


def test_a_press_on_the_notification_of_somebody_who_is_gone_does_no_harm(start, folder, bus, service):
    person_id = expect_a_call(folder)
    program = start(bus=bus.address)
    service.first()
    wait_until(lambda: shown_marks(folder) == 1, "the mark")
    with_desk(folder, add_is_undone)
    assert with_desk(folder, lambda desk: people_by_id(desk, [person_id])) == {}
    service.press(1, "Call now")
    wait_until(lambda: 1 in service.closed, "the end of what was answered")
    program.look_up()
    assert [title.split()[0] for title in program.windows()] == ["Today"]


def test_a_closed_notification_does_not_come_again(start, folder, bus, service, closing_quits):
    person_id = expect_a_call(folder)
    program = start(bus=bus.address)
    service.first()
    service.close(1)
    expect_a_call(folder, "Bo Lind")
    program.look_up()
    service.wait_for(BO)
    call_is_done(folder, person_id)
    program.look_up()
    program.press("alt+F4")
    assert program.end() == (0, "", "")
    assert [shown.title for shown in service.received] == [ANA, BO]


def test_a_service_without_buttons_is_not_asked_for_them(start, start_service, folder, bus):
    service = start_service("body")
    expect_a_call(folder, "Ana & Ruiz")
    program = start(bus=bus.address)
    shown = service.first()
    assert shown.texts == []
    assert "&amp;" not in shown.body
    # Nobody clicks before the program has heard the notification's number.
    wait_until(lambda: shown_marks(folder) == 1, "the mark")
    service.click(1)
    program.wait_for_window("Person")


def test_after_a_service_died_the_next_reminder_comes_by_the_one_that_follows(
    start, start_service, folder, bus
):
    first = start_service()
    ana = expect_a_call(folder)
    program = start(bus=bus.address)
    first.wait_for(ANA)
    wait_until(lambda: shown_marks(folder) == 1, "the mark")
    first.stop()
    second = start_service(first=2)
    second.invoke(1, "default")
    expect_a_call(folder, "Bo Lind")
    program.look_up()
    second.wait_for(BO)
    call_is_done(folder, ana)
    program.look_up()
    second.press(2, "Call now")
    program.wait_for_window("Call")
    wait_until(lambda: second.closed == [2], "the end of what was answered, and of nothing else")
    assert [shown.title for shown in second.received] == [BO]


def test_a_service_that_takes_a_reminder_without_a_word_shows_it_no_second_time(start, folder, bus, service):
    service.delay()
    expect_a_call(folder)
    start(bus=bus.address)
    service.first()
    shown_in_window(folder)
    service.go_on()
    wait_until(lambda: service.closed == [1], "the end of the notification that came too late")
    assert len(service.received) == 1


def test_a_service_that_hangs_is_not_waited_for(start, folder, bus, service):
    service.hang()
    expect_a_call(folder)
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    shown_in_window(folder)
    assert service.received == []


def test_what_stands_is_taken_away_when_the_program_ends_and_after_a_crash(
    start, folder, bus, service, closing_quits
):
    expect_a_call(folder)
    program = start(bus=bus.address)
    service.wait_for(ANA)
    wait_until((folder / "notifications.json").exists, "the note of what stands")
    wait_until(lambda: shown_marks(folder) == 1, "the mark")
    program.kill()
    again = start(bus=bus.address)
    wait_until(lambda: service.closed == [1], "the end of what the crash left")
    expect_a_call(folder, "Bo Lind")
    again.look_up()
    service.wait_for(BO)
    wait_until(lambda: shown_marks(folder) == 2, "the second mark")
    assert "Lind" not in (folder / "notifications.json").read_text(encoding="utf-8")
    again.press("alt+F4")
    assert again.end() == (0, "", "")
    assert service.closed == [1, 2]
    assert not (folder / "notifications.json").exists()


def test_it_is_not_announced_again_after_the_program_was_killed(start, folder, bus, service):
    expect_a_call(folder)
    program = start(bus=bus.address)
    service.first()
    wait_until(lambda: shown_marks(folder) == 1, "the mark")
    program.kill()
    again = start(bus=bus.address)
    again.wait_for_window("Today")
    expect_a_call(folder, "Bo Lind")
    again.look_up()
    wait_until(lambda: len(service.received) == 2, "the second person's notification", 30)
    assert service.received[1].title == BO


def test_do_not_disturb_of_the_desktop_holds_reminders_and_releases_one_digest(start, folder, bus, service):
    service.inhibit(True)
    expect_a_call(folder)
    expect_a_call(folder, "Bo Lind")
    program = start(bus=bus.address)
    service.wait_until_asked()
    program.wait_for_window("Today")
    program.look_up()
    assert service.received == []
    service.inhibit(False)
    program.look_up()
    assert service.first().title == "2 people to call or write to"
    assert service.received[0].body == "Ana Ruiz, Bo Lind"


def test_a_test_is_sent_from_the_settings(start, folder, bus, service):
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    program.press("ctrl+comma")
    program.wait_for_window("Settings")
    program.press("ctrl+k")
    program.wait_for_window("Find a person")
    program.type("test of the reminders")
    program.press("Return")
    shown = service.wait_for("Reminders come like this")
    assert shown.texts == ["I see it"]
    service.press(1, "I see it")


def test_a_bus_that_hangs_holds_up_neither_the_window_nor_a_reminder_nor_the_end(
    start, folder, bus, service, closing_quits
):
    program = start(bus=bus.address)
    service.wait_until_asked()
    program.wait_for_window("Today")
    program.look_up()
    service.wait_until_asked(2)
    program.press("ctrl+2")
    program.wait_for_window("Calls")
    bus.freeze()
    expect_a_call(folder)
    program.look_up()
    shown_in_window(folder)
    program.press("ctrl+comma")
    program.wait_for_window("Settings")
    program.press("alt+F4")
    assert program.end() == (0, "", "")


@pytest.mark.parametrize("address", ["", "unix:path=/nonexistent/bus", "nonsense"])
def test_without_a_session_bus_the_window_says_it(start, folder, address):
    expect_a_call(folder)
    program = start(bus=address)
    program.wait_for_window("Today")
    shown_in_window(folder)


def test_without_a_notification_service_the_window_says_it(start, folder, bus):
    expect_a_call(folder)
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    shown_in_window(folder)
