"""Whether a panel shows icons: what the bus answers is enough once Qt is known to talk with that panel."""

from __future__ import annotations

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QSystemTrayIcon

from recruiterdesk.ui import panel as panels
from recruiterdesk.ui.panel import PanelWatch


@pytest.fixture
def asked_of_qt(monkeypatch, bus):
    """How often Qt was asked: each time it opens a connection, and waits for it as long as the bus hangs."""
    asked = []
    connection = QDBusConnection.connectToBus(bus.address, "asking")
    monkeypatch.setattr(panels, "_session_bus", lambda: connection)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: not asked.append(True))
    yield asked
    QDBusConnection.disconnectFromBus("asking")


def answer(qtbot, watch):
    with qtbot.waitSignal(watch.answered) as answered:
        watch.ask()
    return answered.args


def test_qt_is_asked_once_as_long_as_a_panel_answers(qtbot, start_panel, asked_of_qt):
    panel = start_panel()
    watch = PanelWatch()
    assert [answer(qtbot, watch) for _ in range(3)] == [[True]] * 3
    assert len(asked_of_qt) == 1
    panel.show_no_icons()
    assert answer(qtbot, watch) == [False]
    assert len(asked_of_qt) == 1


def test_qt_is_asked_where_no_panel_answers(qtbot, asked_of_qt):
    watch = PanelWatch()
    assert [answer(qtbot, watch) for _ in range(2)] == [[True]] * 2
    assert len(asked_of_qt) == 2
