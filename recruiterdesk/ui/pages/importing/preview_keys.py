"""The keys with Alt of the preview: its tabs by number, what can be chosen by letter."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget


def bind_preview_keys(
    panel: QWidget, tabs: Iterable[QPushButton], choices: Iterable[tuple[str, QPushButton]]
) -> None:
    """Press each button by its key."""
    for text, button in [*choices, *((f"Alt+{number}", tab) for number, tab in enumerate(tabs, start=1))]:
        shortcut = QShortcut(QKeySequence(text), panel)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(partial(_press, button))


def _press(button: QPushButton) -> None:
    """Press a button by its key, unless the file has nothing to choose there."""
    if button.isVisible():
        button.click()
