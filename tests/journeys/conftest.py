"""The window in which a journey is made, on the desk that the journey's own module prepares."""

from __future__ import annotations

import pytest

from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.theme import apply_theme
from tests.clock import BERLIN


@pytest.fixture
def window(qapp, qtbot, desk):
    apply_theme(qapp, "light")
    made = MainWindow(desk, sentences_for(BERLIN))
    qtbot.addWidget(made.shell)
    made.show_first_page()
    with qtbot.waitActive(made.shell):
        made.shell.show()
        made.shell.activateWindow()
    yield made
    made.stop()
