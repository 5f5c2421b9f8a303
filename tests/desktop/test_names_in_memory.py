"""What is left of people in the program's memory once the desk is locked, as another program reads it."""

from __future__ import annotations

import re
import sys

import pytest

from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.protecting import set_passphrase
from recruiterdesk.operations.roles import add_role
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.opening import unlock_desk
from tests.desktop.conftest import expect_a_call, is_listening, with_desk
from tests.desktop.waiting import wait_until
from tests.memory import memory_of

SECRET = "correct horse"
PEOPLE = 300
EXPECTED = "Qz9999 Zwiebelfisch"
# Each is a word of its own, as Python and SQLite write it, and as Qt does.
NAMES = (re.compile(rb"Qz\d{4}"), re.compile(rb"Q\0z\0(?:\d\0){4}"))


def names_in(pid: int) -> set[bytes]:
    """The names that stand somewhere in a process."""
    return {
        hit.group().replace(b"\0", b"")
        for content in memory_of(pid)
        for name in NAMES
        for hit in name.finditer(content)
    }


def fill(desk: Desk) -> None:
    """Candidates, contacts, people who are to be told, notes and an introduction."""
    role_id = add_role(desk, "Kranichwerke", "Nebelhornbauer")
    for number in range(PEOPLE):
        word = f"Qz{number:04d}"
        address = f"{word}@zwiebel.example"
        details = PersonDetails(f"{word} Zwiebelfisch", company=f"{word} Werke", emails=(address,))
        person_id = add_person(desk, details)
        write_note(desk, person_id, f"{word} said that this would be so")
        if number < 60:
            application_id = add_application(desk, person_id, role_id, "interviewing")
            if number < 20:
                decline_application(desk, application_id, Ending(reason="weak", may_tell="SQL"))


def look_around(program) -> None:
    """Look at every page that lists people, find one, open it, and begin a call."""
    for keys, title in (
        ("ctrl+4", "Introductions"), ("ctrl+7", "People"), ("ctrl+shift+h", "Undo history"),
        ("ctrl+shift+b", "Backups"), ("ctrl+7", "People"),
    ):  # fmt: skip
        program.press(keys)
        program.wait_for_window(title)
    program.press("ctrl+k")
    program.wait_for_window("Find a person")
    program.type("Qz0107")
    wait_until(lambda: b"Qz0107" in names_in(program.pid), "what was found")
    program.press("Return")
    program.wait_for_window("Person")
    program.press("ctrl+1")
    program.wait_for_window("Today")
    program.press("Return")
    program.wait_for_window("Call")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system shows no other process's memory")
def test_a_locked_desk_leaves_hardly_a_name_in_memory(start, folder, bus, service):
    with_desk(folder, fill)
    expect_a_call(folder, EXPECTED)
    set_passphrase(folder, unlock_desk(folder), SECRET)
    program = start(bus=bus.address)
    program.unlock(SECRET, "Today")
    wait_until(lambda: is_listening(folder), "the program")
    service.wait_for(f"{EXPECTED} expects your call now")
    look_around(program)
    try:
        assert len(names_in(program.pid)) == PEOPLE + 1, "they are not found while the desk is open either"
    except PermissionError:
        pytest.skip("this system shows nobody another process's memory")
    program.press("ctrl+l")
    program.wait_for_window("The desk is locked")
    # One may stand in the slack behind another object, which can't be reached.
    assert len(names_in(program.pid)) <= PEOPLE / 100


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system shows no other process's memory")
def test_of_a_table_that_was_looked_at_hardly_a_name_is_left(start, folder, bus, tmp_path):
    set_passphrase(folder, unlock_desk(folder), SECRET)
    table = tmp_path / "people.csv"
    lines = [f"Qz{number:04d} Zwiebelfisch,Qz{number:04d}@x.example,Wart" for number in range(PEOPLE)]
    table.write_text("\n".join(["Name,Email,Role", *lines]))
    program = start(str(table), bus=bus.address)
    program.unlock(SECRET, "Import")
    wait_until(lambda: is_listening(folder), "the program")
    try:
        wait_until(lambda: len(names_in(program.pid)) == PEOPLE, "all of the table")
    except PermissionError:
        pytest.skip("this system shows nobody another process's memory")
    program.press("ctrl+l")
    program.wait_for_window("The desk is locked")
    # What lies in the slack behind other objects can't be reached; what caches hold would be all of them.
    # The table may still be looked through as the desk is locked: it is let go as soon as that stops.
    assert wait_until(lambda: len(names_in(program.pid)) < PEOPLE / 10, "the end of the table")
