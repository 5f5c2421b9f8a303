"""The mouse wheel over a field: whoever scrolls a page changes nothing that lies under the mouse."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


def leave_wheel_to_page(field: QWidget) -> None:
    """Let the wheel turn a field only while it has the focus, which it does not take by the wheel."""
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_WheelFilter(field))


class _WheelFilter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or cast(QWidget, watched).hasFocus():
            return False
        # Ignored, it goes on to whatever the field lies in.
        event.ignore()
        return True
