"""The keyboard stays where the keys of the preview are answered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.pages.importing.looking import CSV, WORKBOOK, look_at, press_import, table


def press(qtbot, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


@pytest.mark.parametrize("key", [Qt.Key.Key_O, Qt.Key.Key_W])
def test_the_key_that_closes_columns_or_words_gives_the_keyboard_to_the_rows(qtbot, page, key):
    look_at(qtbot, page, CSV)
    for _ in range(2):
        press(qtbot, key, Qt.KeyboardModifier.AltModifier)
        assert page.preview.beside.isVisible()
        press(qtbot, key, Qt.KeyboardModifier.AltModifier)
        assert not page.preview.beside.isVisible()
        assert page.preview.list.hasFocus()


def test_columns_closed_beside_an_empty_tab_leave_the_keyboard_in_the_preview(qtbot, page):
    look_at(qtbot, page, CSV)
    page.preview.tabs.buttons["rejected"].click()
    for _ in range(2):
        press(qtbot, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert not page.preview.beside.isVisible()
    assert page.preview.isAncestorOf(QApplication.focusWidget())


def test_a_file_that_takes_the_place_of_another_is_answered_by_keys(qtbot, page):
    look_at(qtbot, page, CSV)
    look_at(qtbot, page, WORKBOOK)
    assert page.preview.list.hasFocus()
    press(qtbot, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert page.preview.columns.isVisible()


def test_another_file_closes_the_columns_and_keeps_the_keyboard(qtbot, page, tmp_path):
    look_at(qtbot, page, CSV)
    press(qtbot, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    look_at(qtbot, page, table(tmp_path, "Name,Email", "Ana Ruiz,ana@example.com"))
    assert page.preview.list.hasFocus()


def test_whoever_comes_back_to_the_preview_goes_on_by_keys(qtbot, page):
    look_at(qtbot, page, CSV)
    page.header.primary.setFocus()
    page.open_with(None)
    assert page.preview.list.hasFocus()


def test_what_the_buttons_do_is_found_by_name_while_they_are_there(qtbot, page):
    by_name = {action.text(): action for action in page.page_actions()}
    columns, undo = by_name["What the columns of the file mean…"], by_name["Undo this import"]
    assert not columns.isEnabled()
    look_at(qtbot, page, CSV)
    assert columns.isEnabled()
    columns.trigger()
    assert page.preview.columns.isVisible()
    assert not undo.isEnabled()
    press_import(qtbot, page)
    assert not columns.isEnabled()
    with qtbot.waitSignal(page.run.taken_back):
        undo.trigger()
