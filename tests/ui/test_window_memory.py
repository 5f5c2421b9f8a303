"""What the window remembers: where it was, and how large it may be the first time."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from recruiterdesk.ui.window_memory import WindowMemory


def test_the_first_window_is_no_larger_than_the_screen(qtbot, tmp_path):
    window = QMainWindow()
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    window.resize(room.width() + 200, room.height() + 200)
    WindowMemory(tmp_path).place(window)
    assert window.width() <= room.width()
    assert window.height() < room.height()


def test_later_the_window_is_as_large_as_it_was(qtbot, tmp_path):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(640, 480)
    WindowMemory(tmp_path).keep_place(window)
    later = QMainWindow()
    qtbot.addWidget(later)
    WindowMemory(tmp_path).place(later)
    assert (later.width(), later.height()) == (640, 480)
