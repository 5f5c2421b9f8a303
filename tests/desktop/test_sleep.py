"""Waking up: the system says so, and what came due meanwhile rings at once."""

from __future__ import annotations

import pytest

from tests.desktop.buses import LoginService
from tests.desktop.conftest import expect_a_call, is_listening
from tests.desktop.waiting import wait_until


@pytest.fixture
def login(system_bus):
    started = LoginService(system_bus)
    yield started
    started.stop()


def test_what_came_due_rings_as_soon_as_the_computer_is_awake(start, folder, bus, service, system_bus, login):
    program = start(bus=bus.address, DBUS_SYSTEM_BUS_ADDRESS=system_bus.address)
    program.wait_for_window("Today")
    wait_until(lambda: is_listening(folder), "the program")
    # A window that comes to the front looks after what is due, too.
    program.minimise()
    program.wait_until_hidden()
    expect_a_call(folder)
    login.sleep_and_wake()
    wait_until(lambda: service.received, "the notification", 5)
    assert service.received[0].title == "Ana Ruiz expects your call now"
