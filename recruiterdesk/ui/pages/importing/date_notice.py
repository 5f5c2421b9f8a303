"""Which day a date is, where nothing in the file tells: asked before anything can be imported."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.spreadsheets.values.date_question import DateQuestion
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.wording import day_and_month


class DateNotice(Notice):
    """Two buttons with the two days that a cell of the file can be.

    Signals:
        answered: True for day first, False for month first.
    """

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.day_first = QuietButton("", "D")
        self.month_first = QuietButton("", "M")
        self.day_first.setToolTip(tr("All dates of the file begin with the day  D"))
        self.month_first.setToolTip(tr("All dates of the file begin with the month  M"))
        self.day_first.clicked.connect(lambda: self.answered.emit(True))
        self.month_first.clicked.connect(lambda: self.answered.emit(False))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.day_first)
        buttons.addWidget(self.month_first)
        buttons.addStretch(1)
        self.add(buttons)

    def is_open(self) -> bool:
        """Tell whether an answer is waited for."""
        return bool(self.text())

    def show_question(self, question: DateQuestion | None) -> None:
        """Ask a question; None asks nothing."""
        if question is None:
            self.show_text("")
            return
        said = tr("Which day is {cell}, in the column “{header}”? Nothing in the file tells.")
        if not question.header:
            said = tr("Which day is {cell}? Nothing in the file tells.")
        self.day_first.setText(_in_words(question.day_first))
        self.month_first.setText(_in_words(question.month_first))
        for button in (self.day_first, self.month_first):
            button.updateGeometry()
        self.show_text(said.format(cell=question.cell, header=question.header))

    def ask(self) -> None:
        """Bring the keyboard to the question."""
        self.day_first.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _in_words(day: dt.date) -> str:
    return f"{day_and_month(day)} {day.year}"
