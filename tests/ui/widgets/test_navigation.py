"""The sidebar's list: arrows go from page to page, counts are seen and spoken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt

from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.widgets.navigation import NavigationEntry, NavigationList


@pytest.fixture
def pages(qapp, qtbot):
    apply_theme(qapp, "light")
    navigation = NavigationList("Pages")
    navigation.setLocale(QLocale("en_GB"))
    for entry in (
        NavigationEntry("today", "Today", 0, "Ctrl+1"),
        NavigationEntry("calls", "Calls", 0, "Ctrl+2"),
        NavigationEntry("people", "People", 1, "Ctrl+3"),
    ):
        navigation.add_entry(entry)
    qtbot.addWidget(navigation)
    navigation.resize(200, 400)
    navigation.show()
    navigation.select("today")
    return navigation


def test_arrows_choose_the_next_page(pages, qtbot):
    chosen = []
    pages.entry_chosen.connect(chosen.append)
    qtbot.keyClick(pages, Qt.Key.Key_Down)
    qtbot.keyClick(pages, Qt.Key.Key_End)
    qtbot.keyClick(pages, Qt.Key.Key_Up)
    assert chosen == ["calls", "people", "calls"]


def test_letters_do_not_leave_the_page(pages, qtbot):
    chosen = []
    pages.entry_chosen.connect(chosen.append)
    qtbot.keyClick(pages, Qt.Key.Key_P)
    assert chosen == []
    assert pages.selected_key() == "today"


def test_a_click_chooses_once_and_again(pages, qtbot):
    chosen = []
    pages.entry_chosen.connect(chosen.append)
    place = pages.visualItemRect(pages.item(2)).center()
    for _ in range(2):
        qtbot.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == ["people", "people"]


def test_marking_a_page_chooses_nothing(pages):
    chosen = []
    pages.entry_chosen.connect(chosen.append)
    pages.select("people")
    assert pages.selected_key() == "people"
    pages.select("elsewhere")
    assert pages.selected_key() is None
    assert chosen == []


def test_counts_are_spoken(pages):
    pages.show_count("people", 1248)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert pages.item(2).data(spoken) == "People, 1,248"
    pages.show_count("people", None)
    assert pages.item(2).data(spoken) == "People"


def test_the_shortcut_is_in_the_tooltip(pages):
    assert pages.item(1).toolTip() == "Calls  Ctrl+2"


def test_on_a_page_without_a_line_one_sees_where_the_keyboard_is_and_enter_chooses_it(pages, qtbot):
    chosen = []
    pages.entry_chosen.connect(chosen.append)
    pages.select("settings")
    pages.activateWindow()
    qtbot.waitActive(pages)
    pages.clearFocus()
    without = pages.grab().toImage()
    pages.setFocus(Qt.FocusReason.TabFocusReason)
    assert pages.grab().toImage() != without
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(pages, key)
    assert (chosen, pages.selected_key()) == (["today", "today"], None)
