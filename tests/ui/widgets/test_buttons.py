"""Buttons: the key is shown, spoken, and never pressed by itself; choices show what is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QFocusEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.theme_tokens import load_tokens
from recruiterdesk.ui.widgets.buttons import (
    BUTTON_HEIGHT,
    ChoiceButton,
    CountButton,
    PlainButton,
    PrimaryButton,
    QuietButton,
)
from recruiterdesk.ui.widgets.link_button import LinkButton


@pytest.fixture(autouse=True)
def light_theme(qapp):
    apply_theme(qapp, "light")


def ground_of(button) -> str:
    image = button.grab().toImage()
    return image.pixelColor(image.width() // 2, 3).name().upper()


@pytest.mark.parametrize("kind", [PrimaryButton, PlainButton, QuietButton, ChoiceButton, CountButton])
def test_a_button_is_wide_enough_for_its_text_and_key(kind, qtbot):
    bare, with_key = kind("Start calling"), kind("Start calling", "↵")
    qtbot.addWidget(bare)
    qtbot.addWidget(with_key)
    assert with_key.sizeHint().width() > bare.sizeHint().width() >= 76
    assert with_key.sizeHint().height() == BUTTON_HEIGHT


def test_the_key_is_told_to_screen_readers(qtbot):
    button = PrimaryButton("Call", "C")
    qtbot.addWidget(button)
    assert button.text() == "Call"
    assert button.accessibleDescription() == "Key: C"


def test_the_next_thing_to_do_stands_out_and_loses_it_when_it_cannot_be_done(qtbot):
    colours = load_tokens("light").colours
    button = PrimaryButton("Save and next", "↵")
    qtbot.addWidget(button)
    assert ground_of(button) == colours.accent
    button.setEnabled(False)
    assert ground_of(button) == colours.sunken


def test_a_choice_shows_that_it_is_chosen(qtbot):
    colours = load_tokens("light").colours
    choice = ChoiceButton("No answer", "3")
    qtbot.addWidget(choice)
    assert ground_of(choice) == colours.surface
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
    assert choice.isChecked()
    choice.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    assert ground_of(choice) == colours.accent_soft


def test_the_space_key_presses(qtbot):
    button = PlainButton("Import…")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_ring_shows_where_the_keyboard_is_but_not_after_a_click(qtbot):
    ground = QWidget()
    qtbot.addWidget(ground)
    first, second = PlainButton("One"), PlainButton("Two")
    layout = QVBoxLayout(ground)
    layout.addWidget(first)
    layout.addWidget(second)
    with qtbot.waitActive(ground):
        ground.show()
    accent = QColor(load_tokens("light").colours.accent)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert first.grab().toImage().pixelColor(1, BUTTON_HEIGHT // 2) != accent
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert second.grab().toImage().pixelColor(1, BUTTON_HEIGHT // 2) == accent


def has_ring(button) -> bool:
    accent = QColor(load_tokens("light").colours.accent)
    return button.grab().toImage().pixelColor(1, BUTTON_HEIGHT // 2) == accent


def leave_and_come_back(button) -> None:
    """Do what another window does that comes to the front, and goes."""
    for kind in (QEvent.Type.FocusOut, QEvent.Type.FocusIn):
        QApplication.sendEvent(button, QFocusEvent(kind, Qt.FocusReason.ActiveWindowFocusReason))


@pytest.mark.parametrize(
    ("reason", "shown"),
    [(Qt.FocusReason.TabFocusReason, True), (Qt.FocusReason.MouseFocusReason, False)],
)
def test_another_window_in_between_changes_nothing_of_the_ring(reason, shown, qtbot):
    button = PlainButton("One")
    qtbot.addWidget(button)
    with qtbot.waitActive(button):
        button.show()
    button.clearFocus()
    button.setFocus(reason)
    leave_and_come_back(button)
    assert has_ring(button) is shown


def test_a_button_that_takes_the_keyboard_behind_another_window_shows_its_ring_in_front(qtbot):
    ground, dialog = QWidget(), QWidget()
    for widget in (ground, dialog):
        qtbot.addWidget(widget)
    layout = QVBoxLayout(ground)
    first, second = PlainButton("One"), PlainButton("Two")
    layout.addWidget(first)
    layout.addWidget(second)
    ground.show()
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    second.take_keyboard()
    dialog.close()
    with qtbot.waitActive(ground):
        ground.activateWindow()
    assert second.hasFocus()
    assert has_ring(second)
    assert not has_ring(first)


def test_a_count_is_shown_and_spoken(qtbot):
    button = CountButton("New")
    qtbot.addWidget(button)
    narrow = button.sizeHint().width()
    button.show_count("33")
    assert button.sizeHint().width() > narrow
    assert button.accessibleDescription() == "33"


def test_a_link_follows_its_action(qtbot, qapp):
    action = QAction("Settings", qapp)
    action.setShortcut("Ctrl+,")
    link = LinkButton()
    qtbot.addWidget(link)
    link.follow(action)
    assert (link.text(), link.toolTip()) == ("Settings", "Settings  Ctrl+,")
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(link, Qt.Key.Key_Space)
    action.setText("Einstellungen")
    action.setEnabled(False)
    assert link.accessibleName() == "Einstellungen"
    assert not link.isEnabled()


@pytest.mark.parametrize("kind", [QuietButton, LinkButton])
def test_names_with_an_ampersand_are_shown_and_spoken_whole_and_take_no_key(qtbot, kind):
    button = kind("Müller & Söhne, R&D")
    qtbot.addWidget(button)
    assert button.text() == "Müller & Söhne, R&D"
    spoken = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert spoken == "Müller & Söhne, R&D"
    assert button.shortcut().isEmpty()
    other = kind("Müller + Söhne, R+D")
    qtbot.addWidget(other)
    assert button.sizeHint().width() > other.sizeHint().width() - 4


def test_a_button_keeps_its_key_when_its_text_changes(qtbot):
    button = PlainButton("Back", "Esc")
    qtbot.addWidget(button)
    button.setShortcut("Esc")
    button.setText("Cancel")
    assert button.shortcut().toString() == "Esc"
