"""A few words on a soft ground: a waiting clock, a stage, a local time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.paint import CHIP_HEIGHT, chip_width, paint_chip
from recruiterdesk.ui.widgets.plain_hint import plain_hint
from recruiterdesk.ui.widgets.presence import be_there

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Chip(QWidget):
    """One chip; its words say what its tone says."""

    def __init__(self, text: str = "", tone: Tone = Tone.CALM, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_text(text, tone)

    def text(self) -> str:
        return self._text

    def tone(self) -> Tone:
        return self._tone

    def show_text(self, text: str, tone: Tone) -> None:
        """Show other words; a chip without words is hidden."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        be_there(self, bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._text), CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(chip_width(self._text), 48), CHIP_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole chip is painted
        paint_chip(QPainter(self), self.rect(), self._text, self._tone, current_theme())
        self.setToolTip(plain_hint(self._text) if chip_width(self._text) > self.width() else "")
