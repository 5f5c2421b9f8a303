"""The first page is shown without loading what it doesn't need: each costs as much as painting a page."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from recruiterdesk.operations.people import PersonDetails, add_person
from tests.clock import FakeClock
from tests.desks import new_desk

ROOT = Path(__file__).parent.parent.parent
LATER = (
    "peewee",
    "holidays",
    "keyring",
    "phonenumbers",
    "email_validator",
    "python_calamine",
    "chardet",
    "rapidfuzz",
    "icalendar",
    "segno",
    "desktop_notifier",
    "dbus_fast",
    "asyncio",
    "PySide6.QtSvg",
    "PySide6.QtNetwork",
    "PySide6.QtDBus",
    "recruiterdesk.commands.parsers",
    "recruiterdesk.domain.records",
    "recruiterdesk.operations",
    "recruiterdesk.reminders",
    "recruiterdesk.spreadsheets",
    "recruiterdesk.storage.writer",
)
SCRIPT = """
import sys
from recruiterdesk import bootstrap
from recruiterdesk.ui.plain_imports import import_qt
import_qt()
from recruiterdesk.ui.application import Application
def say_what_is_loaded(application):
    print(*sys.modules)
    application.quit()
Application._be_ready = say_what_is_loaded
sys.exit(bootstrap.main(sys.argv[1:]))
"""


@pytest.fixture(params=["nobody", "somebody"])
def folder(request, tmp_path):
    desk = new_desk(tmp_path, FakeClock("2026-11-23T09:00"))
    if request.param == "somebody":
        add_person(desk, PersonDetails("Ana Ruiz", "Ana", "Ruiz"))
    desk.keep_calendars()
    desk.close()
    return desk.folder


def test_the_first_page_is_shown_without_what_comes_later(folder):
    said = subprocess.run(
        [sys.executable, "-c", SCRIPT, "--data-dir", str(folder), "--smoke-test"],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (said.returncode, said.stderr) == (0, "")
    loaded = said.stdout.split()
    assert "recruiterdesk.ui.main_window" in loaded
    assert [name for name in loaded if name in LATER] == []


def test_python_imports_as_before_once_qt_is_there():
    script = (
        "import builtins, sys; own = builtins.__import__;"
        "from recruiterdesk.ui.plain_imports import import_qt; import_qt();"
        "sys.exit(builtins.__import__ is not own or 'PySide6.QtCore' not in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False, timeout=60)
    assert said.returncode == 0
