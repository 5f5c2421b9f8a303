"""What is left of the key in the program's memory once the desk is locked, as another program reads it."""

from __future__ import annotations

import sys

import pytest

from recruiterdesk.operations.protecting import set_passphrase
from recruiterdesk.storage.opening import unlock_desk
from tests.desktop.conftest import is_listening
from tests.desktop.waiting import wait_until
from tests.memory import places_of

SECRET = "correct horse battery staple"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system shows no other process's memory")
def test_a_locked_desk_leaves_neither_key_nor_passphrase_in_memory(start, folder, bus):
    set_passphrase(folder, unlock_desk(folder), SECRET)
    key = unlock_desk(folder, SECRET).raw
    program = start(bus=bus.address)
    program.unlock(SECRET, "Today")
    wait_until(lambda: is_listening(folder), "the program")
    program.press("ctrl+shift+b")
    program.wait_for_window("Backups")
    program.press("b")
    wait_until(lambda: list((folder / "backups").glob("*.backup")), "the backup", 30)
    typed = (SECRET.encode(), SECRET.encode("utf-16-le"))
    keys = (key, key.hex().encode(), key.hex().upper().encode())
    try:
        assert places_of(program.pid, *keys) > 0, "it is not found while the desk is open either"
    except PermissionError:
        pytest.skip("this system shows nobody another process's memory")
    assert places_of(program.pid, *typed) == 0
    program.press("ctrl+l")
    program.wait_for_window("The desk is locked")
    wait_until(lambda: places_of(program.pid, *keys) == 0, "the end of the key")
    assert places_of(program.pid, *typed) == 0
