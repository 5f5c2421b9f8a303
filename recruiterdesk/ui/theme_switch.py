"""Follows the system's light or dark unless the user chose one."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from recruiterdesk.ui.theme import apply_theme

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
    """Keeps the application in the chosen theme; lives as long as the application."""

    theme_changed = Signal(str)

    def __init__(self, app: QApplication, choice: ThemeChoice) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.choose(choice)

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Wear the chosen theme at once."""
        self._choice = choice
        # Window frames follow this hint where the system draws them; everything else follows the tokens.
        self._app.styleHints().setColorScheme(_FRAME_SCHEMES[choice])
        self.theme_changed.emit(apply_theme(self._app, choice).name)

    def _follow_system(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self.choose(self._choice)
