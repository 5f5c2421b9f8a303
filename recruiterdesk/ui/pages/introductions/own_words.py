"""What the user typed into a mail is kept: before it is written anew they are asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.notice import Notice


class OwnWords(Notice):
    """Asks before words that were typed into the mail are written anew.

    Signals:
        anew_wanted: they may be.
    """

    anew_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.CALM, parent)
        self.anew = QuietButton(self.tr("Write the mail anew"), "Alt+A")
        self.anew.setShortcut("Alt+A")
        self.anew.clicked.connect(self.anew_wanted)
        row = QHBoxLayout()
        row.addWidget(self.anew)
        row.addStretch(1)
        self.add(row)

    def ask(self) -> None:
        """Ask; the mail stays as it is meanwhile."""
        self.show_text(
            self.tr("You changed this passage in the mail yourself, so the mail keeps your words.")
        )
