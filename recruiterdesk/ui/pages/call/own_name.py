"""Who has not set their own name reads why it is missing in what they say, and where to set it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.ui.pages.person.link_text import LinkText
from recruiterdesk.ui.theme_fonts import TextSize

_BELOW = 6


class OwnNameLine(QWidget):
    """A quiet line.

    Signals:
        wanted: the name is to be set.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = LinkText(TextSize.SECOND, "accent")
        self.link.setText(self.tr("Your name is missing in these words: set it in Settings"))
        self.link.setToolTip(self.tr("Your name is not set yet"))
        self.link.stand_flush()
        self.link.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _BELOW)
        column.addWidget(self.link)
