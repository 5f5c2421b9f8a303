"""The icon in the panel, and what closing the window means."""

from __future__ import annotations

import json

from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.settings import Closing, WindowSettings, write_window_settings
from tests.desktop.conftest import expect_a_call, is_listening, paused_until, people_on, with_desk
from tests.desktop.waiting import wait_until

NOBODY = "RecruiterDesk: nobody is waiting"


def wait_for_tooltip(panel, words):
    wait_until(lambda: panel.items and panel.tooltip() == words, f'the tooltip "{words}"', 30)


def test_the_icon_tells_who_waits_and_its_menu_quits(start, start_panel, folder, bus):
    expect_a_call(folder)
    panel = start_panel()
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    wait_for_tooltip(panel, "1 person is waiting, since today")
    menu = panel.menu()
    assert [text for text in menu if text != "Pause reminders"] == [
        "Ana Ruiz", "Start calling", "Add a person…", "For 1 hour", "Until tomorrow",
        "Open RecruiterDesk", "Quit",
    ]  # fmt: skip
    panel.choose("Quit")
    assert program.end() == (0, "", "")


def test_each_state_is_seen_at_the_icon_while_another_process_works_on_the_desk(
    start, start_panel, folder, bus
):
    def wait(desk):
        note_incoming_contact(desk, add_person(desk, PersonDetails("Ana Ruiz")), "call")

    def promise(desk):
        make_promise(desk, add_person(desk, PersonDetails("Bo Lind")), desk.clock.today())

    panel = start_panel()
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    wait_for_tooltip(panel, NOBODY)
    seen = [panel.picture()]
    for work, words in (
        (wait, "1 person is waiting, since today"),
        (promise, "2 people are waiting, the longest since today"),
    ):  # fmt: skip
        with_desk(folder, work)
        program.minimise()
        start(bus=bus.address).end()  # a later start brings the window to the front, where it looks anew
        wait_for_tooltip(panel, words)
        seen.append(panel.picture())
    assert len(set(seen)) == 3


def test_an_entry_of_the_menu_opens_the_person_and_pauses_and_lets_ring_again(
    start, start_panel, folder, bus
):
    expect_a_call(folder)
    panel = start_panel()
    program = start("--hidden", bus=bus.address)
    wait_for_tooltip(panel, "1 person is waiting, since today")
    panel.choose("Until tomorrow")
    until = wait_until(lambda: paused_until(folder), "the pause")
    wait_until(
        lambda: any(text.startswith("Let reminders ring again") for text in panel.menu()), "the way back"
    )
    panel.choose(next(text for text in panel.menu() if text.startswith("Let reminders ring again")))
    wait_until(lambda: paused_until(folder) != until, "the end of the pause")
    panel.choose("Ana Ruiz")
    program.wait_for_window("Call")


def test_closing_the_window_leaves_the_program_in_the_panel(start, start_panel, bus):
    panel = start_panel()
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    wait_for_tooltip(panel, NOBODY)
    program.press("alt+F4")
    program.wait_until_hidden()
    assert program.running()
    panel.choose("Open RecruiterDesk")
    program.wait_for_window("Today")


def test_where_there_is_no_panel_closing_asks_once_what_it_means(start, folder):
    program = start()
    program.wait_for_window("Today")
    program.press("alt+F4")
    program.wait_for_window("Closing the window")
    program.press("Escape")
    wait_until(lambda: len(program.windows()) == 1, "the question's end")
    program.press("alt+F4")
    program.wait_for_window("Closing the window")
    program.press("alt+q")
    assert program.end() == (0, "", "")
    assert json.loads((folder / "settings.json").read_text())["closing"] == "quits"
    again = start()
    again.wait_for_window("Today")
    again.press("alt+F4")
    assert again.end() == (0, "", "")


def test_closing_can_mean_to_go_on_minimised(start, folder):
    write_window_settings(folder, WindowSettings(closing=Closing.MINIMISES))
    program = start()
    program.wait_for_window("Today")
    program.press("alt+F4")
    program.wait_until_hidden()
    assert program.running()
    assert start().end() == (0, "", "")
    program.wait_for_window("Today")


def test_a_panel_whose_icons_nobody_sees_is_none(start, start_panel, folder, bus):
    write_window_settings(folder, WindowSettings(closing=Closing.QUITS))
    panel = start_panel()
    panel.show_no_icons()
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    program.press("alt+F4")
    assert program.end() == (0, "", "")


def test_hidden_starts_in_the_panel_that_is_there_or_comes_later(start, start_panel, folder, bus):
    hidden = start("--hidden", bus=bus.address)
    wait_until(lambda: is_listening(folder), "the program")
    assert hidden.windows() == []
    panel = start_panel()
    wait_for_tooltip(panel, NOBODY)
    assert hidden.windows() == []
    panel.choose("Quit")
    assert hidden.end() == (0, "", "")
    hidden = start("--hidden", bus=bus.address)
    wait_until(lambda: len(panel.items) == 2, "the icon")
    assert hidden.windows() == []


def test_a_panel_that_comes_late_crashes_and_returns_gets_one_icon_each_time(start, start_panel, bus):
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    for _ in range(3):
        panel = start_panel()
        wait_for_tooltip(panel, NOBODY)
        assert "Quit" in panel.menu()
        assert len(set(panel.items)) == 1
        panel.stop()
    panel = start_panel()
    wait_for_tooltip(panel, NOBODY)
    program.press("alt+F4")
    program.wait_until_hidden()
    assert program.running()


def test_people_are_found_again_after_the_bus_is_gone(start, start_panel, folder, bus):
    panel = start_panel()
    program = start(bus=bus.address)
    program.wait_for_window("Today")
    wait_for_tooltip(panel, NOBODY)
    panel.stop()
    bus.stop()
    write_window_settings(folder, WindowSettings(closing=Closing.QUITS))
    program.press("ctrl+comma")
    program.wait_for_window("Settings")
    assert people_on(folder) == []
