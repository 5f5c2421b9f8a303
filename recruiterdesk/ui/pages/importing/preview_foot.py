"""The line below the preview: a hint on what is shown, and what can be done with it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.grounds import FOOT
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import ElidedLabel


class PreviewFoot(QWidget):
    """Messages lie above it. Where there is little room, the rows have that of the hint."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__()
        self.setObjectName(FOOT)
        self.hint = ElidedLabel("", TextSize.SECOND, MUTED)
        self._button = button
        self._has_button = self._is_low = self._speaks_of_rows = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.hint, 1)
        row.addWidget(button)

    def show_group(self, hint: str, *, has_button: bool) -> None:
        """Show the hint on a group of rows, and the button where it has something to do."""
        self.hint.setText(hint)
        self._has_button = has_button
        self._settle()

    def speak_of_rows(self, *, speaks: bool) -> None:
        """Give the hint, which speaks of rows, or leave it out while something else has the keyboard."""
        self._speaks_of_rows = speaks
        self._settle()

    def know_room(self, *, is_low: bool) -> None:
        """Know whether the rows need the room of the hint."""
        self._is_low = is_low
        self._settle()

    def _settle(self) -> None:
        has_hint = self._speaks_of_rows and not self._is_low
        be_there(self.hint, has_hint)
        be_there(self._button, self._has_button)
        be_there(self, has_hint or self._has_button)
