"""The icon in the panel, and what closing the window means."""

from __future__ import annotations

from tests.desktop.conftest import expect_a_call
from tests.desktop.waiting import wait_until


def test_the_icon_tells_who_waits_and_its_menu_quits(start, start_panel, folder, bus):
    expect_a_call(folder)
    panel = start_panel()
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    wait_until(lambda: panel.items, "the icon")
    wait_until(lambda: panel.tooltip() == "1 person is waiting, 0 days", "the tooltip")
    menu = panel.menu()
    assert [text for text in menu if text != "Pause reminders"] == [
        "Ana Ruiz", "Start calling", "Add a person…", "For 1 hour", "Until tomorrow",
        "Open RecruiterDesk", "Quit",
    ]  # fmt: skip
    panel.choose("Quit")
    assert program.end() == (0, "", "")


def test_closing_the_window_leaves_the_program_in_the_panel(start, start_panel, folder, bus):
    panel = start_panel()
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    wait_until(lambda: panel.items, "the icon")
    program.press("alt+F4")
    program.wait_until_hidden()
    assert program.running()
    panel.choose("Open RecruiterDesk")
    program.wait_for_window("Today")


def test_closing_the_window_ends_the_program_where_there_is_no_panel(start):
    program = start()
    program.wait_for_window("Today")
    program.press("alt+F4")
    assert program.end() == (0, "", "")


def test_hidden_starts_in_the_panel_and_without_one_as_a_window(start, start_panel, bus):
    shown = start("--hidden")
    shown.wait_for_window("Today")
    shown.stop()
    panel = start_panel()
    hidden = start("--hidden", bus=bus.address)
    wait_until(lambda: panel.items, "the icon")
    assert hidden.windows() == []


def test_a_panel_that_comes_late_gets_the_icon(start, start_panel, bus):
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    panel = start_panel()
    wait_until(lambda: panel.items, "the icon", 30)
    assert len(panel.items) == 1
