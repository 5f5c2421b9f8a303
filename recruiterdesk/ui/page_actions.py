"""What can be done on a page: found by its name in the palette, and by its keys while the page is used."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def page_action(page: QWidget, text: str, keys: str, do: Callable[[], object]) -> QAction:
    """Add to a page what can be done there; no keys where a button has them already."""
    action = QAction(text, page)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(partial(_do, do))
    page.addAction(action)
    return action


def _do(do: Callable[[], object], _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
    do()
