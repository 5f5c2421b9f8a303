"""What the pages are made of is loaded beside the window, and the settings come card by card."""

from __future__ import annotations

import subprocess
import sys

import pytest

from recruiterdesk.storage import mapping
from recruiterdesk.storage.queries.first_steps import finish_first_steps
from recruiterdesk.storage.tables import BY_RECORD
from recruiterdesk.ui import page_loading
from recruiterdesk.ui.after_first_paint import load_pages
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.page_loading import PageLoading
from recruiterdesk.ui.pages.settings.page import SettingsPage
from recruiterdesk.ui.speech import sentences_for
from tests.clock import BERLIN
from tests.desks import new_desk
from tests.ui.pages.desk_window import NotingWindow, workplace_of


def test_every_module_is_loaded(qtbot):
    loading = PageLoading()
    with qtbot.waitSignal(loading.finished, timeout=60_000):
        loading.start()
    assert "recruiterdesk.ui.pages.person.page" in sys.modules
    assert "recruiterdesk.ui.pages.call.page" in sys.modules
    assert "recruiterdesk.ui.pages.introductions.sheets" in sys.modules
    assert "phonenumbers" in sys.modules


def test_how_the_records_are_stored_is_known_before_the_first_person_is_opened(qtbot):
    mapping._columns_of.cache_clear()
    loading = PageLoading(("recruiterdesk.ui.pages.person",))
    with qtbot.waitSignal(loading.finished, timeout=60_000):
        loading.start()
    assert mapping._columns_of.cache_info().currsize == len(BY_RECORD)


FRESH = """
import sys, threading
from importlib import import_module
from PySide6.QtWidgets import QApplication
from recruiterdesk.ui import page_loading
app, loaded = QApplication([]), {}
def load(name):
    loaded.setdefault(name, threading.current_thread())
    return import_module(name)
page_loading.import_module = load
loading = page_loading.PageLoading()
loading.finished.connect(app.quit)
loading.start()
app.exec()
main = threading.main_thread()
ours = [name for name in loaded if name.startswith("recruiterdesk.ui")]
print(len(ours) > 300, all(loaded[name] is main for name in ours), loaded["phonenumbers"] is main)
"""


def test_what_makes_classes_of_qt_is_loaded_in_the_windows_thread():
    done = subprocess.run(
        [sys.executable, "-c", FRESH], check=False, capture_output=True, text=True, timeout=60
    )
    assert (done.stdout, done.stderr) == ("True True False\n", "")


@pytest.mark.parametrize(("is_done", "expected"), [(False, True), (True, False)])
def test_the_regions_of_the_second_step_are_loaded_beside_a_first_start(
    qtbot, tmp_path, clock, monkeypatch, is_done, expected
):
    desk = new_desk(tmp_path, clock)
    if is_done:
        finish_first_steps(desk)
    window = MainWindow(desk, sentences_for(BERLIN))
    qtbot.addWidget(window.shell)
    loaded = []
    monkeypatch.setattr(page_loading, "import_module", loaded.append)
    loading = load_pages(window, window.shell)
    with qtbot.waitSignal(loading.finished):
        loading._beside.wait()
    loading.stop()
    window.stop()
    desk.close()
    assert ("holidays.countries" in loaded) == expected


def test_it_stops_when_the_program_ends(qtbot):
    loading = PageLoading(("json", "recruiterdesk.ui.pages.tasks"))
    loading.start()
    loading.stop()
    loading.finished.connect(lambda: pytest.fail("it went on"))
    qtbot.wait(50)


def test_the_settings_stand_in_their_order_however_they_are_asked_for(qtbot, tmp_path, clock):
    desk = new_desk(tmp_path, clock)
    workplace = workplace_of(desk, NotingWindow())
    page = SettingsPage(workplace)
    qtbot.addWidget(page)
    assert page.calendar.accessibleName() == "Calendar"
    page.show()
    qtbot.waitUntil(page.data.isVisible)
    below = [page.calls, page.call_again, page.tries, page.introductions, page.pacing, page.reminders]
    below += [page.calendar, page.look, page.data]
    qtbot.waitUntil(lambda: [card.y() for card in below] == sorted({card.y() for card in below}))
    workplace.changes.stop()
    desk.close()
