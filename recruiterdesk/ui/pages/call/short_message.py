"""The short message that is offered after the first call that nobody answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import muted_text


class ShortMessage(QWidget):
    """Its words, to be copied or sent from this computer, and whether it was sent.

    Signals:
        text_wanted: it is to be sent from this computer.
        sent_changed: whether it was sent.
    """

    text_wanted = Signal()
    sent_changed = Signal(bool)

    def __init__(
        self, words: str, *, has_number: bool, was_sent: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        copy = QuietButton(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy the message"))
        copy.clicked.connect(self._copy)
        text = QuietButton(self.tr("Text"))
        text.setToolTip(self.tr("Open it in this computer's program for text messages"))
        text.clicked.connect(self.text_wanted)
        be_there(text, has_number)
        sent = QCheckBox(self.tr("I sent it; it counts as a try"))
        sent.setChecked(was_sent)
        sent.toggled.connect(self.sent_changed)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(muted_text(self.tr("To send now: “{text}”").format(text=words)), 1)
        row.addWidget(copy)
        row.addWidget(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(sent)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words)
