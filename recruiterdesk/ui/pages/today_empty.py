"""Today on an empty desk: what to do first."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.empty_state import EmptyState


class EmptyDesk(QWidget):
    """Import is the next thing to do; adding one person and looking around stand beside it."""

    import_wanted = Signal()
    person_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = EmptyState(
            self.tr("Your desk is empty"),
            self.tr(
                "Import the spreadsheet of your candidates. Whoever still waits for an answer comes first."
            ),
            self.tr("Import a spreadsheet…"),
            "Ctrl+I",
        )
        self.state.chosen.connect(self.import_wanted)
        self.add_person = QuietButton(self.tr("Add a person"))
        self.add_person.clicked.connect(self.person_wanted)
        self.look_around = QuietButton(self.tr("Look around with sample data"))
        self.look_around.setToolTip(
            self.tr("Opens a second window with invented people; nothing of it is kept")
        )
        self.look_around.clicked.connect(open_sample)
        others = QHBoxLayout()
        others.setSpacing(8)
        others.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        others.addWidget(self.add_person)
        others.addWidget(self.look_around)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self.state)
        column.addLayout(others)


def open_sample() -> None:
    """Open the sample desk in a program of its own."""
    from PySide6.QtCore import QProcess

    arguments = ["--sample"] if getattr(sys, "frozen", False) else [sys.argv[0], "--sample"]
    QProcess.startDetached(sys.executable, arguments)
