"""Balloons at the tray: each is read before the next takes its place, and a click means what it says."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QMenu, QWidget

from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.reminders import RingForm
from recruiterdesk.domain.words import CallKind
from recruiterdesk.reminders.announcement import AnnouncedItem, Announcement
from recruiterdesk.ui.notifiers.answers import Answer, Answered
from recruiterdesk.ui.notifiers.balloon import TrayBalloon
from recruiterdesk.ui.notifiers.desktop_state import DesktopState, DesktopWatch
from recruiterdesk.ui.notifiers.loop_thread import LoopThread
from recruiterdesk.ui.notifiers.wording import sentences_of_the_day
from recruiterdesk.ui.panel_icon import Balloon, PanelIcon
from tests.clock import BERLIN

NOON = dt.datetime(2026, 11, 23, 11, tzinfo=dt.UTC)


class Icon(QWidget):
    """Stands for Qt's icon: remembers the balloons."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, int]] = []

    def icon(self) -> None:
        return None

    def showMessage(self, title: str, text: str, icon: object, milliseconds: int = 1) -> None:  # noqa: N802 - Qt's
        self.shown.append((title, milliseconds))


async def nothing() -> None:
    return None


@pytest.fixture
def icon(qtbot):
    made = Icon()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def panel(qtbot, icon):
    menu = QMenu()
    qtbot.addWidget(menu)
    made = PanelIcon(menu)
    made.shown, made._has_balloons = icon, True
    yield made
    made.shown = None


@pytest.fixture
def watch(qapp):
    thread = LoopThread("test")
    yield DesktopWatch(thread)
    thread.end(nothing(), 1)


@pytest.fixture
def balloon(panel, watch, clock):
    made = TrayBalloon(panel, sentences_of_the_day(clock, BERLIN), watch)
    made.heard = []
    made.answered.connect(made.heard.append)
    return made


def announced(name: str, kind: CallKind = CallKind.CALLBACK) -> Announcement:
    reason = Reason("callback", (("at", NOON.isoformat()),))
    item = AnnouncedItem(kind, 1, name, "", "", NOON, missed=False, reason=reason)
    return Announcement(name, RingForm.SINGLE, (item,))


def show(balloon: TrayBalloon, announcement: Announcement) -> list[str]:
    said: list[str] = []
    balloon.show(announcement, lambda: said.append("shown"), lambda: said.append("failed"))
    return said


def test_an_agreed_call_stays_and_goes_when_it_is_done(balloon, icon):
    assert show(balloon, announced("Ana Ruiz")) == ["shown"]
    assert show(balloon, announced("Bo Lind", CallKind.CHECK_IN)) == ["shown"]
    assert icon.shown == [("Ana Ruiz expects your call now", 0), ("Call Bo Lind again", 10_000)]
    balloon.withdraw("Ana Ruiz")
    assert len(icon.shown) == 2
    balloon.withdraw("Bo Lind")
    assert icon.shown[2:] == [("", 1)]


def test_a_balloon_that_was_just_shown_is_not_pushed_away(balloon):
    assert balloon.available()
    show(balloon, announced("Ana Ruiz"))
    assert not balloon.available()
    balloon.reading.timeout.emit()
    balloon.reading.stop()
    assert balloon.available()


def test_a_service_shows_each_balloon_that_a_panel_on_the_bus_gives_it(balloon, watch, icon):
    watch.state = DesktopState(has_watcher=True, has_service=True)
    show(balloon, announced("Ana Ruiz"))
    assert balloon.available()
    balloon.withdraw("Ana Ruiz")
    assert len(icon.shown) == 1
    watch.state = DesktopState(has_watcher=True)
    assert not balloon.available()


def test_without_a_panel_there_is_no_balloon(balloon, panel):
    panel.shown = None
    assert not balloon.available()
    assert show(balloon, announced("Ana Ruiz")) == ["failed"]


def test_a_click_opens_what_the_last_balloon_says_once(balloon, panel):
    opened: list[str] = []
    show(balloon, announced("Ana Ruiz"))
    panel.tell(Balloon("RecruiterDesk is still here", "", lambda: opened.append("window")))
    panel._answer_click()
    panel._answer_click()
    assert (opened, balloon.heard) == (["window"], [])
    show(balloon, announced("Bo Lind"))
    panel._answer_click()
    assert balloon.heard == [Answered("Bo Lind", Answer.OPEN)]


def test_a_click_on_a_balloon_whose_matter_is_done_does_nothing(balloon, panel):
    show(balloon, announced("Ana Ruiz"))
    balloon.withdraw("Ana Ruiz")
    panel._answer_click()
    assert balloon.heard == []
