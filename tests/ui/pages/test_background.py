"""Starting with the computer, and what closing means, in the settings and the first steps."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from recruiterdesk.settings import Closing, read_window_settings
from recruiterdesk.ui.autostart.command import StartCommand
from recruiterdesk.ui.autostart.linux import DesktopEntry
from recruiterdesk.ui.pages.autostart_box import AutostartBox, autostart_box
from recruiterdesk.ui.pages.settings.background_card import BackgroundCard
from recruiterdesk.ui.window_memory import WindowMemory
from tests.ui.pages.desk_window import NotingWindow, workplace_of


@pytest.fixture
def workplace(desk):
    return workplace_of(desk, NotingWindow())


@pytest.fixture
def entry(tmp_path):
    return DesktopEntry(StartCommand(("recruiterdesk", "--hidden")), tmp_path / "autostart")


@pytest.fixture
def box(qtbot, workplace, entry):
    made = AutostartBox(workplace, entry)
    qtbot.addWidget(made)
    return made


def test_a_tick_lets_the_program_start_with_the_computer_and_another_one_stops_it(box, entry):
    assert not box.box.isChecked()
    box.box.click()
    assert entry.is_on()
    box.box.click()
    assert not entry.path.exists()


def test_the_box_shows_what_was_changed_elsewhere_since(qtbot, box, entry):
    box.box.click()
    entry.path.unlink()
    box.show()
    assert not box.box.isChecked()


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence_and_the_box_stays_as_it_was(box, tmp_path):
    (tmp_path / "autostart").write_text("a file", encoding="utf-8")
    box.box.click()
    assert not box.box.isChecked()
    assert "can't be written" in box.refused.text()


def test_a_throw_away_desk_offers_no_start(qtbot, workplace):
    box = autostart_box(workplace)
    qtbot.addWidget(box)
    assert isinstance(box, QWidget)
    assert not box.box.isEnabled()
    assert box.box.toolTip()


def test_what_closing_means_is_shown_and_changed(qtbot, workplace):
    folder = workplace.desk.folder
    memory = WindowMemory(folder)
    memory.keep_closing(Closing.QUITS)
    card = BackgroundCard(workplace)
    qtbot.addWidget(card)
    card.show_state()
    assert card.closing.value() == Closing.QUITS
    card.closing.buttons[Closing.MINIMISES].click()
    assert memory.closing() is Closing.MINIMISES
    assert read_window_settings(folder).closing == Closing.MINIMISES


def test_a_settings_file_that_cannot_be_read_is_said(qtbot, workplace):
    (workplace.desk.folder / "settings.json").write_text("nonsense", encoding="utf-8")
    card = BackgroundCard(workplace)
    qtbot.addWidget(card)
    card.show_state()
    assert card.refused.text()
    card.closing.buttons[Closing.QUITS].click()
    assert WindowMemory(workplace.desk.folder).closing() is Closing.QUITS
