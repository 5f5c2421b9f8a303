"""Files and links that the system hands to the running program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent

from recruiterdesk.ui.opened_by_system import OpenedBySystem


@pytest.fixture
def asked(qapp):
    listener, heard = OpenedBySystem(), []
    listener.asked.connect(heard.append)
    qapp.installEventFilter(listener)
    yield heard
    qapp.removeEventFilter(listener)


def test_a_file_is_to_be_imported_in_front_of_the_user(qapp, asked, tmp_path):
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(str(tmp_path / "候補者.csv")))
    assert asked[0].files == (str(tmp_path / "候補者.csv"),)
    assert asked[0].links == ()
    assert asked[0].in_front


def test_a_link_is_to_be_followed(qapp, asked):
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl("recruiterdesk://person/7")))
    assert asked[0].links == ("recruiterdesk://person/7",)
    assert asked[0].files == ()
