"""A line of text that leaves Ctrl+Z to the desk where there is nothing typed to take back."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class LineField(QLineEdit):
    """Undo and redo are the field's while it has something to take back, else the desk's."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._leaves_alone(cast("QKeyEvent", event)):
            event.ignore()
            return True
        return super().event(event)

    def _leaves_alone(self, key: QKeyEvent) -> bool:
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        return (key.matches(undo) and not self.isUndoAvailable()) or (
            key.matches(redo) and not self.isRedoAvailable()
        )
