"""Notifications over the bus, and what happens where there are none."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.clock import SystemClock
from tests.desktop.conftest import UTC, expect_a_call, shown_marks, snoozed_until
from tests.desktop.waiting import wait_until


def test_a_due_call_is_announced_with_buttons_and_snooze_puts_it_off(start, folder, bus, service):
    person_id = expect_a_call(folder)
    start(bus=bus.address)
    shown = service.first()
    assert shown.title == "Ana Ruiz expects your call now"
    assert shown.texts == ["Call now", "Snooze 1 hour", "Open"]
    wait_until(lambda: shown_marks(folder) == 1, "the mark")
    service.press(1, "Snooze 1 hour")
    until = wait_until(lambda: snoozed_until(folder, person_id), "the snooze")
    assert dt.timedelta(minutes=58) < until - SystemClock(UTC).now() <= dt.timedelta(minutes=60)


def test_call_now_opens_the_call(start, folder, bus, service):
    expect_a_call(folder)
    program = start(bus=bus.address)
    service.first()
    service.press(1, "Call now")
    program.wait_for_window("Call")


def test_it_is_not_announced_again_after_the_program_was_killed(start, folder, bus, service):
    expect_a_call(folder)
    program = start(bus=bus.address)
    service.first()
    wait_until(lambda: shown_marks(folder) == 1, "the mark")
    program.kill()
    again = start(bus=bus.address)
    again.wait_for_window("Today")
    expect_a_call(folder, "Bo Lind")
    again.press("ctrl+1")
    wait_until(lambda: len(service.received) == 2, "the second person's notification", 30)
    assert service.received[1].title == "Bo Lind expects your call now"


def test_without_a_session_bus_the_window_says_it(start, folder):
    expect_a_call(folder)
    program = start()
    program.wait_for_window("Today")
    wait_until(lambda: shown_marks(folder) == 1, "the bar in the window")


def test_without_a_notification_service_the_window_says_it(start, folder, bus):
    expect_a_call(folder)
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    wait_until(lambda: shown_marks(folder) == 1, "the bar in the window")
    program.stop()
