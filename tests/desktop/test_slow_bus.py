"""A session bus that hangs holds nothing up: the window goes on as if there were none."""

from __future__ import annotations

from tests.desktop.conftest import is_listening
from tests.desktop.waiting import wait_until


def test_a_bus_that_hangs_does_not_hold_up_the_window(start, start_panel, folder, bus):
    panel = start_panel()
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    wait_until(lambda: is_listening(folder) and panel.items, "the icon")
    bus.freeze()
    program.press("ctrl+comma")
    program.wait_for_window("Settings", patience=15)
    assert start().end(15) == (0, "", "")  # brings the window to the front, where it looks for the panel
    program.press("Escape")
    program.wait_for_window("Today", patience=15)
    assert [title.split()[0] for title in program.windows()] == ["Today"]
