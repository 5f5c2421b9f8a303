"""A question before something is done with a backup, and its two answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import muted_text


class Question(Notice):
    """Not there until it is asked; the answer that changes nothing is the one that Enter gives.

    Signals:
        agreed: it is to be done.
        given_up: it is not.
    """

    agreed = Signal()
    given_up = Signal()

    def __init__(self, sure: str, keep: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.note = muted_text()
        self.sure, self.keep = QuietButton(sure), QuietButton(keep, "Esc")
        for answer in (self.sure, self.keep):
            # Without a dialog around it a button takes Space alone.
            answer.setAutoDefault(True)
        self.sure.clicked.connect(self.agreed)
        self.keep.clicked.connect(self.given_up)
        answers = QWidget()
        flow = FlowLayout(parent=answers)
        flow.addWidget(self.sure)
        flow.addWidget(self.keep)
        self.add(self.note)
        self.add(answers)
        be_there(self, False)

    def ask(self, said: str, note: str, tone: Tone = Tone.AMBER) -> None:
        """Ask; the note says what to know before."""
        self.show_tone(tone)
        self.note.setText(note)
        self.show_text(said)
        # It is seen which answer Enter gives.
        self.keep.take_keyboard()

    def withdraw(self) -> None:
        """Ask no longer."""
        be_there(self, False)
