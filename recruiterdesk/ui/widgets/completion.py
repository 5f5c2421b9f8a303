"""The list that completes a field: in the size of the field, with air between its lines."""

from __future__ import annotations

from PySide6.QtWidgets import QCompleter, QListView

from recruiterdesk.ui.theme_fonts import TextSize, text_font

_AIR = 4


def make_roomy(completer: QCompleter) -> None:
    """Let what a field offers be read as easily as the field itself."""
    popup = completer.popup()
    if isinstance(popup, QListView):
        popup.setFont(text_font(TextSize.BODY))
        popup.setSpacing(_AIR)
