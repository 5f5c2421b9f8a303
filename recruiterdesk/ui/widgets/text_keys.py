"""While a text field has the focus, letters, digits and Enter are text."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
_LEAVES_TEXT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class KeysAreText(QObject):
    """Keeps keys without Ctrl or Alt from being shortcuts in the fields that it is given to."""

    def watch(self, field: QWidget) -> None:
        """Keep this field's keys."""
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            key = cast(QKeyEvent, event)
            if key.key() != Qt.Key.Key_Escape and not key.modifiers() & _LEAVES_TEXT:
                event.accept()
                return True
        return super().eventFilter(watched, event)


def text_field_in_focus() -> QWidget | None:
    """Return the text field that has the focus; None where something else has it."""
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, _TEXT_FIELDS) else None
