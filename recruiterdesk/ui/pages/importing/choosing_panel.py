"""The page before a file is chosen, and after one was refused."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.ui.pages.importing.words import tr
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.text import muted_text


class ChoosingPanel(QWidget):
    """What was refused stands above, with what to do; a file can be chosen or dropped."""

    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refused = Notice("")
        self._what_now = muted_text(tr("Nothing was changed. Mend the file, or choose another one."))
        self.refused.add(self._what_now)
        self.state = EmptyState(
            tr("Whose answers are you keeping?"),
            tr(
                "Choose the spreadsheet of your candidates or contacts, or drop it on the window: CSV, "
                "Excel, OpenDocument, or contact cards. You see what is in it first; nothing is "
                "written before you press Import."
            ),
            tr("Choose a file…"),
            "↵",
        )
        self.state.chosen.connect(self.file_wanted)
        card = Card()
        card.add(self.state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.refused)
        layout.addWidget(card)
        layout.addStretch(1)

    def show_refusal(self, sentence: str) -> None:
        """Say why a file can't be imported; "" takes it back."""
        self.refused.show_text(sentence)
