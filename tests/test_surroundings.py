"""The tests never touch what belongs to the person who runs them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import keyring
import platformdirs
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication, QPainterPath


def test_files_go_to_a_home_of_the_tests_own(private_home):
    assert Path.home() == private_home
    assert Path(platformdirs.user_data_dir("recruiterdesk")).is_relative_to(private_home)
    assert Path(platformdirs.user_config_dir("recruiterdesk")).is_relative_to(private_home)
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    assert Path(data).is_relative_to(private_home)


def test_no_key_reaches_the_real_keyring():
    keyring.set_password("recruiterdesk tests", "nobody", "secret")
    assert keyring.get_password("recruiterdesk tests", "nobody") is None


def test_windows_stay_off_the_screen(qapp):
    assert QGuiApplication.platformName() == "offscreen"


def test_calls_into_qt_leave_none_alive():
    path = QPainterPath()
    before = sys.getrefcount(None)
    for _ in range(200):
        path.moveTo(1.0, 1.0)
    lost = before - sys.getrefcount(None)
    assert lost < 100, "this PySide6 drops references to None, and will abort the program; see pyproject.toml"


def test_the_clock_stands_still_until_it_is_turned(clock):
    before = clock.now()
    assert clock.now() == before
    clock.advance(hours=15)
    assert (clock.now() - before).total_seconds() == 15 * 3600
    assert clock.today().isoformat() == "2026-11-24"


def test_the_desktop_tests_meet_a_display_of_their_own():
    display = os.environ.get("RECRUITERDESK_TEST_DISPLAY")
    assert display is None or display == os.environ["DISPLAY"]
