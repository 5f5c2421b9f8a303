"""The calendar is written beside the window after changes; what can't be written is said once."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtWidgets import QFileDialog

from recruiterdesk.core.changes import Changes
from recruiterdesk.operations.calendar_feed import FEED_NAME
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui.calendar_feed import CalendarFeed
from recruiterdesk.ui.pages.settings.calendar_card import CalendarCard
from recruiterdesk.ui.pages.settings.page import SettingsPage
from recruiterdesk.ui.workplace import Workplace
from tests.clock import FakeClock
from tests.desks import new_desk
from tests.ui.pages.desk_window import NotingWindow, workplace_of

DAY = dt.date(2027, 2, 22)


@pytest.fixture
def desk(tmp_path: Path):
    made = new_desk(tmp_path, FakeClock("2026-11-23T10:00"))
    yield made
    made.close()


@pytest.fixture
def window() -> NotingWindow:
    return NotingWindow()


@pytest.fixture
def workplace(desk: Desk, window: NotingWindow):
    made = workplace_of(desk, window)
    yield made
    made.changes.stop()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "calendar"
    made.mkdir()
    return made


@pytest.fixture
def feed(qtbot, workplace: Workplace):
    made = CalendarFeed(workplace)
    made.waiting.setInterval(5)
    made.retrying.setInterval(30)
    yield made
    made.stop()
    qtbot.waitUntil(lambda: not made.is_busy())


def into(desk: Desk, folder: Path) -> None:
    change_settings(desk, replace(desk.settings, calendar_folder=str(folder)))


def events_in(folder: Path) -> int:
    path = folder / FEED_NAME
    return len(Calendar.from_ical(path.read_bytes()).walk("VEVENT")) if path.exists() else -1


def test_it_is_written_after_each_change(qtbot, desk, feed, folder):
    into(desk, folder)
    qtbot.waitUntil(lambda: events_in(folder) == 0)
    plan_check_in(desk, add_person(desk, PersonDetails("Ana Ruiz")), DAY)
    qtbot.waitUntil(lambda: events_in(folder) == 1)
    desk.undo()
    desk.undo()
    qtbot.waitUntil(lambda: b"STATUS:CANCELLED" in (folder / FEED_NAME).read_bytes())


def test_a_folder_that_is_gone_is_said_once_and_comes_back(qtbot, desk, feed, folder, window):
    folder.rmdir()
    into(desk, folder)
    qtbot.waitUntil(lambda: len(window.said) == 1)
    assert "is not there" in window.said[0]
    with qtbot.waitSignal(feed.retrying.timeout):
        pass
    qtbot.waitUntil(lambda: not feed.is_busy())
    assert len(window.said) == 1
    folder.mkdir()
    qtbot.waitUntil(lambda: events_in(folder) == 0)
    (folder / FEED_NAME).unlink()
    folder.rmdir()
    feed.write()
    qtbot.waitUntil(lambda: len(window.said) == 2)


def test_nothing_is_tried_where_it_is_not_wanted(qtbot, desk, feed, folder, window):
    folder.rmdir()
    into(desk, folder)
    qtbot.waitUntil(lambda: len(window.said) == 1)
    change_settings(desk, replace(desk.settings, calendar_folder=""))
    qtbot.waitUntil(lambda: not feed.retrying.isActive() and not feed.is_busy())
    assert len(window.said) == 1


def test_what_is_turned_off_is_emptied_and_said_once(qtbot, desk, feed, folder, window):
    into(desk, folder)
    plan_check_in(desk, add_person(desk, PersonDetails("Ana Ruiz")), DAY)
    qtbot.waitUntil(lambda: events_in(folder) == 1)
    change_settings(desk, replace(desk.settings, calendar_folder=""))
    qtbot.waitUntil(lambda: b"STATUS:CANCELLED" in (folder / FEED_NAME).read_bytes())
    qtbot.waitUntil(lambda: window.said == [f"The calendar in {folder / FEED_NAME} is empty now."])
    feed.write()
    assert not feed.is_busy()


def test_a_change_meanwhile_is_written_afterwards(qtbot, desk, feed, folder):
    into(desk, folder)
    feed.write()
    assert feed.is_busy()
    plan_check_in(desk, add_person(desk, PersonDetails("Ana Ruiz")), DAY)
    feed.write()
    qtbot.waitUntil(lambda: events_in(folder) == 1)


def test_what_was_changed_last_is_written_before_the_program_ends(qtbot, desk, feed, folder):
    feed.waiting.setInterval(60_000)
    into(desk, folder)
    plan_check_in(desk, add_person(desk, PersonDetails("Ana Ruiz")), DAY)
    qtbot.waitUntil(feed.waiting.isActive)
    feed.stop()
    assert events_in(folder) == 1


def test_a_change_of_something_else_writes_nothing(qtbot, desk, workplace, feed):
    with qtbot.waitSignal(workplace.changes.changed):
        desk.announcer.publish(Changes(frozenset({"note"}), frozenset()))
    assert not feed.waiting.isActive()


def test_the_settings_choose_where_and_what_and_how_much(qtbot, desk, workplace, folder, monkeypatch):
    page = SettingsPage(workplace)
    qtbot.addWidget(page)
    page.resize(1068, 760)
    with qtbot.waitExposed(page):
        page.show()
    page.open_with("calendar")
    card = page.calendar
    assert card.state.path.text() == "The calendar is turned off."
    assert not card.folder.none_button.isVisible()
    assert not card.names.isChecked()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: "")
    card.folder.choose_button.click()
    assert desk.settings.calendar_folder == ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: str(folder))
    card.folder.choose_button.click()
    assert desk.settings.calendar_folder == str(folder)
    assert card.state.path.text() == str(folder / FEED_NAME)
    card.names.click()
    card.kinds[-1].click()
    assert (desk.settings.calendar_names, desk.settings.calendar_tasks) == (True, False)
    assert desk.settings.calendar_set_at == desk.clock.now()
    card.folder.none_button.click()
    assert desk.settings.calendar_folder == ""
    desk.undo()
    assert desk.settings.calendar_folder == str(folder)


@pytest.fixture
def card(qtbot, qapp, workplace, feed):
    """The card of the settings, which finds the calendar of the running program."""
    feed.setParent(qapp)
    made = CalendarCard(workplace)
    qtbot.addWidget(made)
    made.show()
    made.show_settings(workplace.desk.settings)
    yield made
    feed.setParent(None)


def test_the_settings_say_when_it_was_written_and_what_happened_when_it_is_turned_off(
    qtbot, desk, feed, folder, card
):
    card.folder.take_folder(str(folder))
    assert card.state.written.text() == "It is written in a moment."
    qtbot.waitUntil(lambda: card.state.written.text().startswith("Last written on "))
    assert not card.state.refused.isVisible()
    assert not card.state.again.isVisible()
    card.folder.take_folder("")
    assert card.state.path.text() == "The calendar is turned off."
    assert str(folder) in card.state.written.text()
    card.state.again.click()
    assert desk.settings.calendar_folder == str(folder)
    assert card.state.path.text() == str(folder / FEED_NAME)


def test_the_settings_say_why_it_could_not_be_written_until_it_can(qtbot, desk, feed, folder, card):
    feed.retrying.setInterval(60_000)
    card.folder.take_folder(str(folder / "gone"))
    qtbot.waitUntil(card.state.refused.isVisible)
    assert str(folder / "gone") in card.state.refused.text()
    (folder / "gone").mkdir()
    card.state.try_again.click()
    qtbot.waitUntil(lambda: not card.state.refused.isVisible())
    assert card.state.written.text().startswith("Last written on ")
