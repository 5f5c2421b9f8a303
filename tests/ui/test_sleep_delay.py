"""Where no service answers, nothing is held and nothing is wrong."""

from __future__ import annotations

from recruiterdesk.ui.sleep_delay import SleepDelay


def test_without_a_service_the_computer_waits_for_nothing(qapp, monkeypatch):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    delay = SleepDelay()
    delay.take(wanted=True)
    delay.take(wanted=True)
    delay._hear()
    assert not delay.is_held()
    delay.take(wanted=False)
    delay.release()
    assert not delay.is_held()
