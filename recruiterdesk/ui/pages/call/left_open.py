"""A call that was left open for hours asks what happened; one that was forgotten is offered back."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.ui import wording
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.notice import Notice


class LeftOpenNotice(Notice):
    """Hidden until it has something to ask; the outcomes below answer it too.

    Signals:
        goes_on: they are still talking.
        never_was: there was no call.
        taken_back: a call that was forgotten is to be there again.
    """

    goes_on = Signal()
    never_was = Signal()
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.BLUE, parent)
        self.on_button = QuietButton(self.tr("We are still talking"))
        self.never_button = QuietButton(self.tr("There was no call"))
        self.on_button.clicked.connect(self.goes_on)
        self.never_button.clicked.connect(self.never_was)
        self.back_button = QuietButton(self.tr("Take it back"))
        self.back_button.clicked.connect(self.taken_back)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.on_button, self.never_button, self.back_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        self.add(row)

    def ask(self, name: str, opened_at: dt.datetime, here: wording.Whereabouts) -> None:
        """Ask what came of a call that was opened so long ago."""
        self._offer(self.on_button, self.never_button)
        asked = self.tr("The call to {name} has been open since {moment}. What happened?")
        self.show_text(asked.format(name=name, moment=wording.moment_ahead(opened_at, here)))

    def tell_forgotten(self) -> None:
        """Say that the call was dropped."""
        self._offer(self.back_button)
        self.show_text(self.tr("The call is forgotten, with what you typed in it."))

    def _offer(self, *buttons: QuietButton) -> None:
        for button in (self.on_button, self.never_button, self.back_button):
            button.setVisible(button in buttons)
