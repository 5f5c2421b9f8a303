"""A locked desk on a desktop: locked before the computer sleeps, it says so in the tray, and names nobody."""

from __future__ import annotations

import pytest

from recruiterdesk.operations.protecting import set_passphrase
from recruiterdesk.storage.opening import open_desk_by, unlock_desk
from tests.desktop.buses import LoginService
from tests.desktop.conftest import expect_a_call, is_listening
from tests.desktop.waiting import wait_until

SECRET = "correct horse"
NAME = "Xaverine Quellwasser"


@pytest.fixture
def login(system_bus):
    started = LoginService(system_bus)
    yield started
    started.stop()


@pytest.fixture
def locked_folder(folder):
    """A desk with a passphrase, on which somebody was promised a call a minute ago."""
    expect_a_call(folder, NAME)
    set_passphrase(folder, unlock_desk(folder), SECRET)
    return folder


@pytest.fixture
def passphrase_file(tmp_path):
    path = tmp_path / "passphrase"
    path.write_text(SECRET)
    return path


def begin(start, bus, system_bus, passphrase_file, *more):
    program = start(
        "--passphrase-file", str(passphrase_file), *more,
        bus=bus.address, DBUS_SYSTEM_BUS_ADDRESS=system_bus.address,
    )  # fmt: skip
    program.wait_for_window("Today")
    return program


def unlock(program):
    program.unlock(SECRET, "Today")


def test_the_computer_waits_with_its_sleep_until_the_desk_is_locked(
    start, locked_folder, bus, system_bus, login, passphrase_file
):
    program = begin(start, bus, system_bus, passphrase_file)
    wait_until(login.is_delayed, "the delay")
    assert login.asked == [("sleep", "RecruiterDesk", "delay")]
    login.fall_asleep()
    wait_until(lambda: not login.is_delayed(), "the sleep")
    # It is shut by then: whoever looks at the desk has all of it.
    hold_of_nobody(locked_folder)
    login.wake_up()
    unlock(program)
    wait_until(login.is_delayed, "the next delay")
    assert len(login.asked) == 2


def hold_of_nobody(folder):
    from recruiterdesk.storage.holding import DeskHold

    hold = DeskHold(folder)
    with hold.alone():
        pass
    hold.close()


def test_a_desk_without_a_passphrase_holds_no_sleep_back(start, folder, bus, system_bus, login):
    program = start(bus=bus.address, DBUS_SYSTEM_BUS_ADDRESS=system_bus.address)
    program.wait_for_window("Today")
    wait_until(lambda: is_listening(folder), "the program")
    login.sleep_and_wake()
    program.look_up()
    assert login.asked == []
    assert program.running()


def test_hidden_it_starts_locked_says_so_in_the_tray_and_unlocks_from_there(
    start, locked_folder, bus, service, start_panel
):
    panel = start_panel()
    program = start("--hidden", bus=bus.address)
    wait_until(lambda: panel.items, "the icon")
    wait_until(lambda: "locked" in panel.tooltip(), "the word in the tray")
    assert "nothing rings until you unlock it" in panel.whole_tooltip().lower()
    assert set(panel.menu()) == {"Unlock…", "Quit"}
    assert program.windows() == []
    said = " ".join(f"{one.title} {one.body}" for one in service.received)
    assert NAME not in said + panel.tooltip()
    panel.choose("Unlock…")
    unlock(program)
    wait_until(lambda: any(NAME in one.title for one in service.received), "the reminder, with its name")


def test_locked_it_rings_without_a_name_and_leads_to_the_small_window(
    start, locked_folder, bus, system_bus, service, start_panel, passphrase_file
):
    panel = start_panel()
    program = begin(start, bus, system_bus, passphrase_file)
    wait_until(lambda: service.received, "the first reminder")
    expect_a_later_call(locked_folder)
    program.press("ctrl+l")
    program.wait_for_window("The desk is locked")
    wait_until(lambda: "without a name" in panel.tooltip(), "the word in the tray")
    before = len(service.received)
    wait_until(lambda: len(service.received) > before, "the bell of the locked desk", 60)
    said = " ".join(f"{one.title} {one.body}" for one in service.received[before:])
    assert "Ben" not in said
    assert NAME not in said
    unlock(program)


def expect_a_later_call(folder):
    """Let somebody be due in a moment: while the desk is locked."""
    import datetime as dt
    from zoneinfo import ZoneInfo

    from recruiterdesk.core.clock import SystemClock
    from recruiterdesk.domain.words import AttemptOutcome
    from recruiterdesk.operations.attempts import Reached, record_attempt
    from recruiterdesk.operations.people import PersonDetails, add_person

    desk = open_desk_by(unlock_desk(folder, SECRET), folder, SystemClock(ZoneInfo("UTC")))
    try:
        person = add_person(desk, PersonDetails("Ben Okafor"))
        at = desk.clock.now() + dt.timedelta(seconds=15)
        record_attempt(desk, person, Reached(AttemptOutcome.BAD_MOMENT, callback_at=at))
    finally:
        desk.close()
