"""A window in the tray, before the panel, after it crashed and where none ever comes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from recruiterdesk.ui.hidden_window import PATIENCE_MS, HiddenWindow


class Panel(QObject):
    gone = Signal()

    def __init__(self):
        super().__init__()
        self.is_up = False

    def is_there(self):
        return self.is_up


class Tray(QObject):
    appeared = Signal()

    def __init__(self):
        super().__init__()
        self.panel = Panel()

    def come(self):
        self.panel.is_up = True
        self.appeared.emit()


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def tray():
    return Tray()


@pytest.fixture
def hidden(window, tray):
    made = HiddenWindow(window, tray)
    made.wait()
    return made


def wait_in_vain(hidden):
    hidden.patience.stop()
    hidden.patience.timeout.emit()


def test_a_panel_has_a_minute_to_come_and_no_window_pops_up(hidden, window, tray):
    assert PATIENCE_MS == 60_000
    assert hidden.patience.isActive()
    tray.come()
    assert not hidden.patience.isActive()
    assert not window.isVisible()


def test_where_no_panel_comes_the_window_is_there_minimised(hidden, window):
    wait_in_vain(hidden)
    assert window.isVisible()
    assert window.isMinimized()


def test_a_panel_that_comes_still_later_takes_the_windows_place(hidden, window, tray):
    wait_in_vain(hidden)
    tray.come()
    assert not window.isVisible()


def test_a_window_that_was_opened_meanwhile_stays(hidden, window, tray):
    wait_in_vain(hidden)
    window.showNormal()
    tray.come()
    assert window.isVisible()


def test_a_window_that_was_opened_before_is_not_minimised(hidden, window):
    window.show()
    wait_in_vain(hidden)
    assert not window.isMinimized()


def test_a_panel_that_crashes_leaves_no_window_out_of_sight(hidden, window, tray):
    tray.come()
    tray.panel.is_up = False
    tray.panel.gone.emit()
    assert hidden.patience.isActive()
    assert not window.isVisible()
    wait_in_vain(hidden)
    assert window.isMinimized()
    tray.come()
    assert not window.isVisible()
