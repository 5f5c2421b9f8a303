"""Somebody's initials in a tinted circle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.widgets.paint import paint_avatar

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Avatar(QWidget):
    """A circle of `diameter` pixels; the same name has the same tint everywhere."""

    def __init__(self, name: str, diameter: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(diameter, diameter)

    def show_name(self, name: str) -> None:
        """Show somebody else."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole circle is painted
        paint_avatar(QPainter(self), self.rect(), self._name, current_theme())
