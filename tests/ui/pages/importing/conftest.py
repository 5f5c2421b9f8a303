"""The import page on a desk that has its first steps behind it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from recruiterdesk.storage.queries.first_steps import finish_first_steps
from recruiterdesk.ui.pages.importing import ImportPage
from tests.ui.pages.desk_window import shown_as_in_window
from tests.ui.pages.importing.looking import AFTER_ALL


@pytest.fixture
def chosen_file(monkeypatch):
    """What the dialog for files answers: nothing, until a test says otherwise."""
    answer = [""]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([each for each in answer if each], ""))
    return answer


@pytest.fixture
def page(qtbot, workplace, chosen_file):
    workplace.desk.clock.set(AFTER_ALL)
    finish_first_steps(workplace.desk)
    return shown_as_in_window(qtbot, ImportPage(workplace))
