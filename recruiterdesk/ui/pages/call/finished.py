"""The end of a session: calm, with what was done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.domain.retries import SPOKEN, TELLING, UNSUCCESSFUL
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.call.outcomes import Outcome
from recruiterdesk.ui.pages.pacing_feeling import FeelingQuestion
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PrimaryButton
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace


class FinishedPage(QWidget):
    """Signals: home_wanted, back to Today."""

    home_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_over = False
        self.feeling = FeelingQuestion(workplace)
        self.title = Text(self.tr("That was everyone for now"), TextSize.TITLE)
        self.done = muted_text("", TextSize.BODY)
        self.home = PrimaryButton(self.tr("Back to Today"), "↵")
        self.home.clicked.connect(self.home_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for label in (self.title, self.done):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.feeling, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.home, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def begin(self) -> None:
        """Ask anew at the end: a call of the session is in front."""
        self._is_over = False

    def show_done(self, outcomes: tuple[Outcome, ...]) -> None:
        """Say what was done in this session."""
        if outcomes and not self._is_over:
            self._is_over = True
            self.feeling.ask()
        told = sum(1 for one in outcomes if one.attempt in TELLING)
        spoke = sum(1 for one in outcomes if one.attempt in SPOKEN or one.check_in is not None)
        tried = sum(1 for one in outcomes if one.attempt in UNSUCCESSFUL)
        parts = []
        if told:
            parts.append(self.tr("you told {people}").format(people=wording.counted_people(told)))
        if spoke:
            parts.append(self.tr("you spoke with {people}").format(people=wording.counted_people(spoke)))
        if tried:
            parts.append(self.tr("you tried {people}").format(people=wording.counted_people(tried)))
        said = wording.opening(wording.listed(tuple(parts)))
        self.done.setText(f"{said}." if said else self.tr("Nobody is left to call."))
