"""A call that was left open for hours asks what happened."""

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
    """

    goes_on = Signal()
    never_was = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.BLUE, parent)
        self.on_button = QuietButton(self.tr("We are still talking"))
        self.never_button = QuietButton(self.tr("There was no call"))
        self.on_button.clicked.connect(self.goes_on)
        self.never_button.clicked.connect(self.never_was)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.on_button, self.never_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        self.add(row)

    def ask(self, name: str, opened_at: dt.datetime, here: wording.Whereabouts) -> None:
        """Ask what came of a call that was opened so long ago."""
        asked = self.tr("The call to {name} has been open since {moment}. What happened?")
        self.show_text(asked.format(name=name, moment=wording.moment_ahead(opened_at, here)))
