"""What is proposed between two calls, in one grey line; and the one offer for a call that was skipped."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.domain.pacing import Proposal
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.pacing import GoodCall, GoodCallKind, Pacing, is_help_offered, pacing_now
from recruiterdesk.ui import wording
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import BUTTON_HEIGHT, QuietButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.text import ElidedLabel, muted_text


def pacing_words(pacing: Pacing) -> str:
    """Say what is proposed."""
    if pacing.proposal is Proposal.BREAK:
        said = QCoreApplication.translate("PacingLine", "{count} hard calls. A good moment for a break.")
        return said.format(count=wording.opening(wording.number_word(pacing.hard_calls)))
    return QCoreApplication.translate("PacingLine", "Two hard calls in a row. Now a good one?")


def good_call_words(good: GoodCall) -> str:
    """Say whom one would be glad to call, and why."""
    said = {
        GoodCallKind.PLACED: QCoreApplication.translate("PacingLine", "{name}, who has a new job"),
        GoodCallKind.THANKS: QCoreApplication.translate("PacingLine", "{name}, to say thank you"),
        GoodCallKind.INTRODUCTION: QCoreApplication.translate(
            "PacingLine", "{name}, whose introduction both want"
        ),
    }[good.kind]
    return said.format(name=good.name)


class PacingLine(QWidget):
    """Hidden while nothing is proposed.

    Signals:
        call_wanted, person_wanted: the id of whom it is good to call, and of whom a task or introduction is.
    """

    call_wanted = Signal(int)
    person_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._good: GoodCall | None = None
        self.words = ElidedLabel("", TextSize.SECOND, MUTED)
        self.good_call = LinkButton("", TextSize.SECOND)
        self.good_call.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.good_call)
        row.addStretch(1)
        self.hide()

    def show_now(self, desk: Desk, beside: int | None = None) -> None:
        """Show what is proposed now, beside the person who is called anyway."""
        pacing = pacing_now(desk, beside)
        self._good = pacing.good_call if pacing and pacing.proposal is Proposal.GOOD_CALL else None
        self.words.setText(pacing_words(pacing) if pacing else "")
        self.good_call.setText(good_call_words(self._good) if self._good else "")
        self.good_call.setAccessibleName(self.good_call.text())
        self.good_call.setVisible(self._good is not None)
        self.good_call.updateGeometry()
        self.setVisible(pacing is not None)

    def _choose(self) -> None:
        if self._good is not None:
            called = self._good.kind is GoodCallKind.PLACED
            (self.call_wanted if called else self.person_wanted).emit(self._good.person_id)


class SkipOffer(QWidget):
    """What may make a call easier that was skipped three times; it is offered once.

    Signals:
        first_sentence_wanted, rehearsal_wanted, announcing_wanted, two_minutes_wanted
    """

    first_sentence_wanted = Signal()
    rehearsal_wanted = Signal()
    announcing_wanted = Signal()
    two_minutes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first_sentence = QuietButton(self.tr("Write the first sentence"))
        self.rehearsal = QuietButton(self.tr("Rehearse it"))
        self.announcing = QuietButton(self.tr("Announce it first"))
        self.two_minutes = QuietButton(self.tr("Two minutes now"))
        flow = FlowLayout(parent=self)
        asked = muted_text(self.tr("This one keeps being put off. What would help?"))
        asked.setWordWrap(False)
        asked.setMinimumHeight(BUTTON_HEIGHT)
        flow.addWidget(asked)
        for button, signal in (
            (self.first_sentence, self.first_sentence_wanted), (self.rehearsal, self.rehearsal_wanted),
            (self.announcing, self.announcing_wanted), (self.two_minutes, self.two_minutes_wanted),
        ):  # fmt: skip
            button.clicked.connect(signal)
            flow.addWidget(button)
        self.hide()

    def show_for(self, desk: Desk, person_id: int | None) -> None:
        """Show it where the call to this person gets its offer."""
        self.setVisible(person_id is not None and is_help_offered(desk, person_id))
