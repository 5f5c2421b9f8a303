"""Closing the window of a program without a tray."""

from __future__ import annotations

from threading import Event, Thread

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox

from recruiterdesk.settings import Closing
from recruiterdesk.storage.desk import Label
from recruiterdesk.ui.application import Application
from recruiterdesk.ui.closing import ClosingWindow
from recruiterdesk.ui.start import Opening, Start, Wishes
from recruiterdesk.ui.window_memory import WindowMemory
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


@pytest.fixture
def application(qapp, desk):
    """The whole program; nothing of it is left for later tests."""
    made = Application(qapp, desk, None, Start(Opening.WINDOW, Wishes()))
    yield made
    made.quit()
    made.fade()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    # To quit asks every loop to end, also the next one.
    QTimer.singleShot(0, qapp.quit)
    qapp.exec()


def test_a_window_that_comes_to_the_front_as_the_program_quits_reads_nothing(application, desk):
    questions = []
    desk.database.connection().set_trace_callback(questions.append)
    application.quit()
    questions.clear()
    application.tick()
    assert questions == []


def test_the_window_stays_open_while_an_import_writes(application, desk):
    application.memory.keep_closing(Closing.QUITS)
    shell = application.window.shell
    application.window.show_first_page()
    shell.show()
    begun, may_end = Event(), Event()
    beside = desk.beside()
    label = Label("import.rows")
    import_ = Thread(target=beside.run_in_bulk, args=(label, lambda _: begun.set() or may_end.wait()))
    import_.start()
    begun.wait()
    assert not shell.close()
    assert shell.isVisible()
    assert shell.banner.text() == "Many rows are being written: close the window when that is done."
    may_end.set()
    import_.join()
    beside.close()
    assert shell.close()


@pytest.fixture
def closing(qtbot, tmp_path):
    window = QMainWindow()
    qtbot.addWidget(window)
    made = ClosingWindow(window, WindowMemory(tmp_path), lambda: False, window)
    window.show()
    return made


def close(closing):
    event = QCloseEvent()
    closing.answer(event)
    return event.isAccepted()


def question_of(closing):
    found = closing._window.findChildren(QMessageBox)
    return next((each for each in found if each.isVisible()), None)


def press(closing, words):
    next(button for button in question_of(closing).buttons() if words in button.text()).click()


def test_closing_asks_once_and_the_answer_is_kept(qtbot, closing):
    assert not close(closing)
    press(closing, "minimised")
    assert closing._window.isMinimized()
    closing._window.showNormal()
    assert not close(closing)
    assert closing._window.isMinimized()


def test_an_answer_to_quit_quits_now_and_ever_after(qtbot, closing):
    close(closing)
    with qtbot.waitSignal(closing.quit_asked):
        press(closing, "Quit")
    with qtbot.waitSignal(closing.quit_asked):
        assert close(closing)


def test_a_question_that_is_cancelled_is_asked_again_and_never_twice_at_a_time(qtbot, closing):
    close(closing)
    close(closing)
    assert len(closing._window.findChildren(QMessageBox)) == 1
    press(closing, "Cancel")
    assert closing._window.isVisible()
    close(closing)
    assert question_of(closing) is not None


def test_a_session_that_ends_is_not_held_up_by_a_question(qtbot, closing):
    closing.end_session()
    with qtbot.waitSignal(closing.quit_asked):
        assert close(closing)
    assert question_of(closing) is None
