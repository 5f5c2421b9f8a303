"""An error of the program is noticed wherever it happens, and nothing of anybody is written down."""

from __future__ import annotations

import faulthandler
import gc
import logging
import sys
import threading

import pytest
from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.crash_files import FOLDER_NAME, CrashFiles
from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.crashes.watch import CrashWatch
from recruiterdesk.ui.workers import Work

MARKER = "Xaverine Quellwasser"


class Bell(QObject):
    rang = Signal()


@pytest.fixture
def watch(qapp, tmp_path, monkeypatch):
    # pytest-qt's own ear would let the test fail.
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    watching = CrashWatch(tmp_path)
    watching.begin()
    yield watching
    watching.end()
    assert sys.excepthook is sys.__excepthook__


@pytest.fixture
def reports(tmp_path, capsys, watch):
    """What was written down; in none of it, nor on standard error, is anything of anybody."""

    def read() -> list[str]:
        texts = [report.path.read_text() for report in CrashFiles(tmp_path, "").reports()]
        errors = capsys.readouterr().err
        assert not any(MARKER in text for text in (*texts, errors))
        assert "an error of the program" in errors
        return texts

    return read


def fail() -> None:
    raise ValueError(MARKER)


def test_an_error_in_the_window_is_kept_and_said(qtbot, watch, reports):
    bell = Bell()
    bell.rang.connect(fail)
    with qtbot.waitSignal(watch.happened):
        bell.rang.emit()
    (text,) = reports()
    assert "in the window" in text
    assert "ValueError\n" in text
    assert "test_watch.py:" in text


def test_an_error_of_long_work_is_kept_with_where_it_happened(qtbot, watch, reports):
    work = Work(lambda _reins: fail())
    with qtbot.waitSignal(watch.happened):
        work.start()
    (text,) = reports()
    assert " in fail\n" in text
    assert "recruiterdesk/ui/workers.py:" in text


def test_an_error_in_a_thread_is_kept(qtbot, watch, reports):
    thread = threading.Thread(target=fail)
    with qtbot.waitSignal(watch.happened):
        thread.start()
    thread.join()
    assert "in a thread" in reports()[0]


def test_an_error_that_python_can_raise_nowhere_is_kept(qtbot, watch, reports):
    class Goes:
        def __del__(self) -> None:
            fail()

    with qtbot.waitSignal(watch.happened):
        Goes()
        gc.collect()
    assert "while something was let go" in reports()[0]


def test_what_a_library_logs_goes_nowhere_and_its_error_counts(qtbot, watch, reports):
    root = logging.getLogger()
    before = list(root.handlers)
    watch.watch_the_logs()
    try:
        logging.getLogger("library").warning("met %s", MARKER)
        with qtbot.waitSignal(watch.happened):
            try:
                fail()
            except ValueError:
                logging.getLogger("library").exception(MARKER)
    finally:
        root.handlers[:] = before
    assert "in the library library" in reports()[0]


def test_whoever_stops_it_at_the_terminal_made_no_error(watch, tmp_path, capsys):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
    assert not (tmp_path / FOLDER_NAME).exists()


def test_a_run_that_died_is_known_at_the_next_one(watch, tmp_path):
    was_on = faulthandler.is_enabled()
    folder = tmp_path / FOLDER_NAME
    folder.mkdir()
    (folder / "fatal.part").write_text("Fatal Python error: Segmentation fault\n")
    try:
        watch.watch_for_the_end()
        assert faulthandler.is_enabled()
        (report,) = CrashFiles(tmp_path, "").reports()
        assert "Segmentation fault" in report.path.read_text()
        watch.end()
    finally:
        if was_on:
            faulthandler.enable()
    assert len(list(folder.iterdir())) == 1


def test_where_nothing_can_be_kept_it_is_still_said(qtbot, watch, tmp_path, capsys):
    (tmp_path / FOLDER_NAME).write_text("in the way")
    watch.watch_for_the_end()
    with qtbot.waitSignal(watch.happened):
        watch.keep(ValueError(MARKER), "here")
    assert capsys.readouterr().err == "RecruiterDesk: an error of the program, here\nValueError\n"


def test_a_refusal_that_nobody_said_is_said_in_its_sentence_and_is_no_error(qtbot, watch, tmp_path, capsys):
    said = []
    watch.refused.connect(said.append)
    refusal = Refusal("desk.folder_gone", folder="/media/stick")
    bell = Bell()

    def refuse() -> None:
        raise refusal

    bell.rang.connect(refuse)
    bell.rang.emit()
    assert said == [refusal]
    assert capsys.readouterr().err == ""
    assert not (tmp_path / FOLDER_NAME).exists()


def test_a_refusal_that_no_window_can_say_is_kept(qtbot, watch, reports):
    with qtbot.waitSignal(watch.happened):
        watch.keep(Refusal("desk.folder_gone", folder=MARKER), "here")
    assert "Refusal: desk.folder_gone" in reports()[0]
