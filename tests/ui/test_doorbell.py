"""Which way reminders come, said and tested in the settings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from recruiterdesk.reminders.ways import Ways
from recruiterdesk.settings import read_window_settings
from recruiterdesk.ui.notifiers.desktop_state import DesktopState, Silence
from recruiterdesk.ui.notifiers.doorbell import Doorbell
from recruiterdesk.ui.pages.settings.page import SettingsPage
from recruiterdesk.ui.pages.settings.reminder_card import ReminderCard
from tests.clock import FakeClock
from tests.desks import new_desk
from tests.reminders.test_service import FakeNotifier
from tests.ui.pages.desk_window import NotingWindow, workplace_of

DUNST = DesktopState(has_service=True, service="dunst", has_buttons=True)


class FakeWatch(QObject):
    """A desktop that answers at once, whatever the test says."""

    found = Signal(object)

    def __init__(self, parent):
        super().__init__(parent)
        self.state = DUNST

    def ask(self):
        self.found.emit(self.state)


@pytest.fixture
def desk(tmp_path):
    made = new_desk(tmp_path, FakeClock())
    yield made
    made.close()


@pytest.fixture
def ways():
    return [FakeNotifier("desktop"), FakeNotifier("balloon", works=False), FakeNotifier("window")]


@pytest.fixture
def watch(qapp):
    made = FakeWatch(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def doorbell(qapp, ways, watch, desk):
    made = Doorbell(Ways(ways), watch, desk.folder, qapp)
    yield made
    made.setParent(None)
    made.deleteLater()


@pytest.fixture
def card(qtbot, desk, doorbell):
    made = ReminderCard(workplace_of(desk, NotingWindow()))
    qtbot.addWidget(made)
    made.doorbell.follow()
    made.show()
    return made


def choose(part, words):
    part.way.picked.emit(list(part.way.choices()).index(words))


def test_the_settings_say_how_the_next_reminder_comes(card, ways, watch):
    part = card.doorbell
    assert part.used.text() == "as notifications of your desktop, with buttons (dunst)"
    watch.state = DesktopState(has_service=True)
    watch.ask()
    assert part.used.text() == "as notifications of your desktop; a click opens them"
    ways[0].works, watch.state = False, DesktopState()
    watch.ask()
    assert part.used.text() == "as a bar in this window; no notification service answers"
    ways[1].works = True
    watch.ask()
    assert part.used.text() == "as a balloon at the icon in the panel; a click opens it"


def test_a_test_says_by_which_way_it_came_and_that_it_was_seen(card, ways, doorbell):
    part = card.doorbell
    part.test.click()
    assert [announcement.is_test for announcement in ways[0].announced] == [True]
    assert part.result.text().startswith("The test came as a notification of your desktop. Did you see it?")
    assert doorbell.take_answer(ways[0].announced[0].id)
    assert part.result.text() == "You saw the test: reminders come this way."
    assert not doorbell.take_answer("callback-1")


def test_a_test_is_sent_by_its_keys_before_the_card_is_built(qtbot, desk, doorbell, ways):
    page = SettingsPage(workplace_of(desk, NotingWindow()))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert [announcement.is_test for announcement in ways[0].announced] == [True]
    qtbot.waitUntil(page.is_whole)


def test_a_test_that_fails_one_way_comes_by_the_next(card, ways):
    ways[0].outcome = "failed"
    card.doorbell.test.click()
    assert card.doorbell.result.text() == "The test came as a bar at the top of this window."


def test_a_test_that_no_way_shows_says_where_everything_stands(card, ways):
    for way in ways:
        way.outcome = "failed"
    card.doorbell.test.click()
    assert card.doorbell.result.text().startswith("The test could not be shown in any way")


def test_a_test_waits_for_a_slow_service_in_words(card, ways):
    ways[0].outcome = "silent"
    card.doorbell.test.click()
    assert card.doorbell.result.text() == "The test is on its way…"


def test_another_way_is_tried_first_from_then_on_and_after_a_restart(qapp, card, ways, watch, desk):
    choose(card.doorbell, "A bar in this window")
    assert card.doorbell.used.text() == "as a bar in this window; your desktop’s notifications answer, too"
    card.doorbell.test.click()
    assert [len(way.announced) for way in ways] == [0, 0, 1]
    assert read_window_settings(desk.folder).reminder_way == "window"
    again = Doorbell(Ways(ways), watch, desk.folder)
    assert again.likely() == "window"
    choose(card.doorbell, "What works best")
    assert read_window_settings(desk.folder).reminder_way == ""


def test_do_not_disturb_is_said_where_it_holds_reminders_back(card, watch):
    assert card.doorbell.silence.text().startswith("Your system doesn’t tell whether do not disturb is on")
    watch.state = replace(DUNST, silence=Silence.OFF)
    watch.ask()
    assert not card.doorbell.silence.isVisible()
    watch.state = replace(DUNST, silence=Silence.ON)
    watch.ask()
    assert card.doorbell.silence.text().startswith("Do not disturb is on in your system")
    card.doorbell.test.click()
    assert card.doorbell.result.text().endswith("Do not disturb is on there: it may be held back.")
    choose(card.doorbell, "A bar in this window")
    assert not card.doorbell.silence.isVisible()


def test_a_choice_that_cannot_be_kept_counts_and_is_said(card, doorbell, desk):
    (desk.folder / "settings.json.part").mkdir()
    choose(card.doorbell, "A bar in this window")
    assert doorbell.likely() == "window"
    assert "settings" in card.doorbell.result.text()


def test_without_a_running_program_nothing_can_be_tested(qtbot, desk):
    made = ReminderCard(workplace_of(desk, NotingWindow()))
    qtbot.addWidget(made)
    made.doorbell.follow()
    assert not made.doorbell.test.isEnabled()
