"""Hints show text as it stands: Qt would render one that looks like markup, with pictures from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QToolTip

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QWidget


def plain_hint(text: str) -> str:
    """Return a text so that a hint shows it letter by letter."""
    if not Qt.mightBeRichText(text):
        return text
    # Its table of characters takes a millisecond of a start, and few texts need it.
    from html import escape

    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"


def show_hint(event: QHelpEvent, text: str, over: QWidget) -> bool:
    """Show a text where the mouse rests; the event is done with then, and True."""
    QToolTip.showText(event.globalPos(), plain_hint(text), over)
    return True
