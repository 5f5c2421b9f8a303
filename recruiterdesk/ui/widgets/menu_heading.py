"""A line of words over the choices of a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu


def add_heading(menu: QMenu, words: str) -> QAction:
    """Say what is chosen; a section of Qt's shows no words under a style sheet."""
    heading = menu.addAction(words)
    heading.setEnabled(False)
    return heading
