"""The first step: where the people come from. It is all that a new desk shows at first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.text import Text, muted_text

_WIDTH = 728


def tr(text: str) -> str:
    return QCoreApplication.translate("FirstStartPage", text)


class ImportStep(Card):
    """Where the people come from; `backup` leads to the backups, for a desk of another computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Bring your people"), parent=parent)
        self.add(Text(tr("Nobody is left without an answer: that begins with your list."), TextSize.LARGE))
        self.add(
            muted_text(
                tr(
                    "Import the spreadsheet that you keep today: a tracker, an export, contacts. You see "
                    "who was told and who was not before anything is written, and undo takes all of it back. "
                    "Everything stays on this computer, encrypted."
                ),
                TextSize.BODY,
            )
        )
        self.backup = QuietButton(tr("Bring a backup back…"), "Ctrl+Shift+B")
        self.backup.setToolTip(tr("The desk of another computer, from a stick: on the page Backups"))
        self.add(self.backup)


def stacked(step: QWidget) -> QWidget:
    """Return a ground with the step at its top."""
    ground = QWidget()
    layout = QHBoxLayout(ground)
    layout.setContentsMargins(0, 0, 0, 0)
    step.setFixedWidth(_WIDTH)
    layout.addWidget(step, 0, Qt.AlignmentFlag.AlignTop)
    layout.addStretch(1)
    return ground
