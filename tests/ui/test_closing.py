"""Closing the window of a program without a tray, which ends it."""

from __future__ import annotations

from threading import Event, Thread

import pytest

from recruiterdesk.settings import Closing
from recruiterdesk.storage.desk import open_desk
from recruiterdesk.ui.application import Application
from recruiterdesk.ui.start import Opening, Start, Wishes


@pytest.fixture
def desk(tmp_path, clock):
    opened = open_desk(tmp_path / "desk", clock)
    yield opened
    opened.close()


def test_the_window_stays_open_while_an_import_writes(qtbot, qapp, desk):
    application = Application(qapp, desk, None, Start(Opening.WINDOW, Wishes()))
    application.memory.keep_closing(Closing.QUITS)
    shell = application.window.shell
    qtbot.addWidget(shell)
    application.window.show_first_page()
    shell.show()
    begun, may_end = Event(), Event()
    beside = desk.beside()
    import_ = Thread(target=beside.write_aside, args=(lambda _: begun.set() or may_end.wait(),))
    import_.start()
    begun.wait()
    assert not shell.close()
    assert shell.isVisible()
    assert shell.banner.text() == "Many rows are being written: close the window when that is done."
    may_end.set()
    import_.join()
    beside.close()
    assert shell.close()
