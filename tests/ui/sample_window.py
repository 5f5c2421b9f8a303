"""The main window on a sample desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QThreadPool

from recruiterdesk.core.clock import Clock
from recruiterdesk.operations.sample import fill_with_sample
from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.speech import sentences_for
from tests.clock import BERLIN
from tests.desks import new_desk


@contextmanager
def sample_desk(tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """A desk with the sample's people; what is read beside the window ends before it is closed."""
    opened = new_desk(tmp_path, clock)
    fill_with_sample(opened)
    yield opened
    QThreadPool.globalInstance().waitForDone()
    opened.close()


@contextmanager
def window_at(qtbot, desk: Desk, page: str) -> Iterator[MainWindow]:
    """The window at a page, in sight, with the figures of its sidebar."""
    made = MainWindow(desk, sentences_for(BERLIN))
    qtbot.addWidget(made.shell)
    with qtbot.waitExposed(made.shell):
        made.shell.show()
    made.show_page(page)
    made.figures.count()
    yield made
    made.stop()
