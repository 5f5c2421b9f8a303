"""A line of text that leaves to the window the keys which it does not need."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_OF_THE_WINDOW = (
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E),
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_K),
)


class LineField(QLineEdit):
    """Undo and redo are the field's while it has something to take back, else the desk's.

    Ctrl+E and Ctrl+K are the window's (export, find): on X11 Qt would move to the end of the line with one
    and delete up to there with the other.
    """

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._leaves_alone(cast("QKeyEvent", event)):
            event.ignore()
            return True
        return super().event(event)

    def _leaves_alone(self, key: QKeyEvent) -> bool:
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        return (
            (key.matches(undo) and not self.isUndoAvailable())
            or (key.matches(redo) and not self.isRedoAvailable())
            or key.keyCombination() in _OF_THE_WINDOW
        )
