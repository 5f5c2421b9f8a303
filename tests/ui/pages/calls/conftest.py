"""The desk of these tests, filled once and copied for each of them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from recruiterdesk.ui.theme import apply_theme
from tests.clock import FakeClock
from tests.desks import new_desk
from tests.ui.pages.calls.call_desk import NOW, Called, Opened, fill


@pytest.fixture(scope="session", autouse=True)
def light_theme(qapp):
    """Dress the application once: a style sheet that is set anew visits every widget that was ever made."""
    apply_theme(qapp, "light")


@pytest.fixture(scope="session")
def filled(tmp_path_factory) -> tuple[Path, Called]:
    folder = tmp_path_factory.mktemp("calls")
    made = new_desk(folder, FakeClock())
    people = fill(made)
    made.close()
    return folder, people


@pytest.fixture
def people(filled) -> Called:
    return replace(filled[1])


@pytest.fixture
def desk(tmp_path, filled):
    shutil.copytree(filled[0], tmp_path, dirs_exist_ok=True)
    made = new_desk(tmp_path, FakeClock(NOW))
    yield made
    made.close()


@pytest.fixture
def opened(qapp):
    handler = Opened()
    for scheme in ("tel", "sms", "mailto"):
        QDesktopServices.setUrlHandler(scheme, handler, "note")
    yield handler
    for scheme in ("tel", "sms", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)
