"""What the window remembers: its place, its theme, what was explained."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize

from recruiterdesk.core.errors import Refusal
from recruiterdesk.settings import Closing, WindowSettings, read_window_settings, write_window_settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

# What a title bar takes; the window learns its own frame only once it is shown.
_FRAME = QSize(8, 40)


class WindowMemory(QObject):
    """Reads the file at the start; `refusal` is set where it was there and couldn't be read."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.refusal: Refusal | None = None
        self._settings = WindowSettings()
        try:
            self._settings = read_window_settings(folder)
        except Refusal as refusal:
            self.refusal = refusal

    @property
    def settings(self) -> WindowSettings:
        return self._settings

    def place(self, window: QMainWindow) -> None:
        """Put the window where it was; the first time it is no larger than the screen."""
        if self._settings.geometry:
            window.restoreGeometry(QByteArray.fromBase64(self._settings.geometry.encode()))
        else:
            window.resize(window.size().boundedTo(window.screen().availableGeometry().size() - _FRAME))

    def keep_place(self, window: QMainWindow) -> None:
        """Remember where the window is."""
        geometry = bytes(window.saveGeometry().toBase64().data()).decode()
        if geometry != self._settings.geometry:
            self._keep(geometry=geometry)

    def closing(self) -> Closing:
        """Return what closing the window means where there is no tray, as the file has it by now."""
        try:
            kept = read_window_settings(self._folder).closing
        except Refusal:
            kept = self._settings.closing
        return Closing(kept) if kept in tuple(Closing) else Closing.ASKS

    def keep_closing(self, meaning: Closing) -> None:
        """Remember what closing the window means."""
        self._keep(closing=meaning.value)

    def explain_tray_once(self) -> bool:
        """Tell whether the tray is to be explained now; it is the first time only."""
        if self._settings.tray_explained:
            return False
        self._keep(tray_explained="yes")
        return True

    def _keep(self, **changes: str) -> None:
        """Write beside what the settings page wrote since; a full disk costs the place, nothing else."""
        try:
            self._settings = replace(read_window_settings(self._folder), **changes)
            write_window_settings(self._folder, self._settings)
        except Refusal as refusal:
            self.refusal = refusal
