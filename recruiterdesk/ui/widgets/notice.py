"""A soft amber box: what needs to be known before the call."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QVBoxLayout, QWidget

from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.paint import CARD_RADIUS, paint_box
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text


class Notice(QFrame):
    """A sentence in semibold, and below it whatever helps."""

    def __init__(self, text: str = "", tone: Tone = Tone.AMBER, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._text = Text(text, TextSize.HEADING)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(22, 12, 22, 12)
        self.body.setSpacing(8)
        self.body.addWidget(self._text)
        self.show_text(text)

    def text(self) -> str:
        return self._text.text()

    def show_text(self, text: str) -> None:
        """Show another sentence; without one the box is hidden."""
        self._text.setText(text)
        self.setAccessibleName(text)
        be_there(self, bool(text))
        # Qt would tell the layout around it a turn later; who measures it now would leave too little room.
        self.updateGeometry()

    def show_tone(self, tone: Tone) -> None:
        """Change the ground: calm where nothing presses."""
        self._tone = tone
        self.update()

    def tone(self) -> Tone:
        """Return the tone of the ground."""
        return self._tone

    def add(self, content: QWidget | QLayout) -> None:
        """Put a widget or a layout below the sentence."""
        if isinstance(content, QWidget):
            self.body.addWidget(content)
        else:
            self.body.addLayout(content)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ground is painted
        background = current_theme().tone_colours(self._tone)[1]
        paint_box(QPainter(self), self.rect(), background, None, CARD_RADIUS)
