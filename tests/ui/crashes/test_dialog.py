"""The user is told of an error once, and may read, copy, mail and delete what was kept of it."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QDesktopServices, QGuiApplication

from recruiterdesk.core.crash_files import CrashFiles
from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.crashes.dialog import CrashDialog
from recruiterdesk.ui.crashes.telling import CrashTelling
from recruiterdesk.ui.crashes.watch import CrashWatch
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.speech import sentences_for
from tests.clock import BERLIN
from tests.desks import new_desk

NOW = dt.datetime(2026, 11, 26, 19, 45, tzinfo=dt.UTC)


@pytest.fixture
def files(tmp_path):
    written = CrashFiles(tmp_path / "desk", "about")
    for nth, said in enumerate(("ValueError\n", "KeyError\n")):
        written.write(said, "in the window", NOW + dt.timedelta(hours=nth))
    return written


@pytest.fixture
def dialog(qapp, files, tmp_path):
    made = CrashDialog(tmp_path / "desk", BERLIN)
    made.show()
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


@pytest.fixture
def opened(monkeypatch):
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url) or True)
    return urls


@pytest.fixture
def window(qapp, tmp_path, clock):
    desk = new_desk(tmp_path, clock)
    made = MainWindow(desk, sentences_for(BERLIN))
    yield made
    made.stop()
    made.shell.deleteLater()
    desk.close()


def test_the_newest_is_read_first(dialog, files):
    assert dialog.which.count() == 2
    assert dialog.which.currentText() == "26 November 2026, 21:45"
    assert "KeyError" in dialog.words.toPlainText()
    dialog.which.setCurrentIndex(1)
    assert "ValueError" in dialog.words.toPlainText()
    assert files.take_untold() == 0


def test_it_is_copied(dialog):
    dialog.copy.click()
    assert "KeyError" in QGuiApplication.clipboard().text()
    assert dialog.said.text() == "Copied."


def test_a_mail_is_only_drafted(dialog, opened):
    dialog.mail.click()
    (url,) = opened
    assert url.scheme() == "mailto"
    assert "KeyError" in url.toString()


def test_one_too_long_for_a_mail_is_copied_instead(dialog, opened):
    dialog.words.setPlainText("x" * 3000)
    dialog.mail.click()
    assert opened == []
    assert QGuiApplication.clipboard().text() == "x" * 3000
    assert "copied instead" in dialog.said.text()


def test_the_folder_is_opened(dialog, opened, tmp_path):
    dialog.open_folder.click()
    assert opened[0].toLocalFile() == str(tmp_path / "desk" / "error-reports")


def test_one_after_the_other_is_deleted(dialog, files):
    dialog.delete.click()
    assert "ValueError" in dialog.words.toPlainText()
    dialog.delete.click()
    assert files.reports() == []
    assert not dialog.words.isVisible()
    assert "no error" in dialog.below.text()
    dialog._copy()
    dialog._delete()
    dialog._open_folder()


def test_what_can_not_be_deleted_or_read_says_so(dialog, files, tmp_path, monkeypatch):
    for report in files.reports():
        report.path.unlink()
        report.path.mkdir()
    dialog.which.setCurrentIndex(1)
    assert "can’t be read" in dialog.words.toPlainText()
    dialog.delete.click()
    assert "can’t be deleted" in dialog.said.text()


def test_the_next_start_says_it_once(window, files):
    CrashTelling(window, None)
    assert "last time" in window.shell.banner.text()
    window.say("")
    CrashTelling(window, None)
    assert window.shell.banner.text() == ""


def test_it_is_said_at_once(qtbot, window, tmp_path):
    watch = CrashWatch(tmp_path / "desk")
    telling = CrashTelling(window, watch)
    watch.keep(ValueError("x"), "here")
    qtbot.waitUntil(lambda: "error reports" in window.shell.banner.text())
    watch.keep(ValueError("x"), "here")
    qtbot.waitUntil(lambda: "No new report" in window.shell.banner.text())
    telling.deleteLater()


def test_what_is_refused_where_nobody_says_so_is_said_in_its_own_sentence(qtbot, window, tmp_path):
    watch = CrashWatch(tmp_path / "desk")
    telling = CrashTelling(window, watch)
    watch.keep(Refusal("desk.folder_gone", folder="/media/stick"), "here")
    qtbot.waitUntil(lambda: "/media/stick, is not there" in window.shell.banner.text())
    telling.deleteLater()


def test_the_reports_are_opened_from_the_window_and_the_settings(window, files):
    window.shell.show()
    window.show_error_reports()
    assert window.shell.findChild(CrashDialog).isVisible()
    window.shell.findChild(CrashDialog).accept()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    window.show_page("settings", "data")
    window.shell.page("settings").data.errors.click()
    assert window.shell.findChild(CrashDialog).isVisible()
