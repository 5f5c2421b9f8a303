"""The text of a painted button, letter by letter: "&" marks no key in it, as it is in names of clients."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton


def set_literal_text(button: QAbstractButton, text: str) -> None:
    """Show a text as it is. The button keeps its key, which Qt forgets with each new text."""
    kept = button.shortcut()
    QAbstractButton.setText(button, text.replace("&", "&&"))
    if not kept.isEmpty():
        button.setShortcut(kept)


def literal_text(button: QAbstractButton) -> str:
    """Return what set_literal_text was given."""
    return QAbstractButton.text(button).replace("&&", "&")
