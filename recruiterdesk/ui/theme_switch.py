"""Follows the system's light or dark unless the user chose one."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from recruiterdesk.ui.theme import apply_colours, apply_style_sheet, apply_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class ThemeChoice(StrEnum):
    """What the user can choose in Settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_FRAME_SCHEMES = {
    ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeChoice.LIGHT: Qt.ColorScheme.Light,
    ThemeChoice.DARK: Qt.ColorScheme.Dark,
}


class ThemeSwitch(QObject):
    """Keeps the application in the chosen theme; lives as long as the application.

    It begins with the colours; `complete` adds the style sheet, once the first page is painted.
    """

    theme_changed = Signal(str)

    def __init__(self, app: QApplication, choice: ThemeChoice) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._ask_for_frames(choice)
        apply_colours(app, choice)

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    def complete(self) -> None:
        """Dress fields, tables and scroll bars too."""
        apply_style_sheet(self._app)

    def choose(self, choice: ThemeChoice) -> None:
        """Wear the chosen theme at once."""
        self._choice = choice
        self._ask_for_frames(choice)
        self.theme_changed.emit(apply_theme(self._app, choice).name)

    def _ask_for_frames(self, choice: ThemeChoice) -> None:
        # Window frames follow this hint where the system draws them; everything else follows the tokens.
        self._app.styleHints().setColorScheme(_FRAME_SCHEMES[choice])

    def _follow_system(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self.choose(self._choice)
