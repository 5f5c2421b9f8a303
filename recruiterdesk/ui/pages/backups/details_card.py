"""One backup in full: what is in it, and the question before it is restored."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from recruiterdesk.ui.pages.backups.words import tr
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text, muted_text


class Stage(Enum):
    """What the card is for just now."""

    SHOWS = auto()
    ASKS = auto()
    WORKS = auto()
    WAITS = auto()
    """Something else is at work."""


class DetailsCard(Card):
    """Signals: a look inside is wanted before restoring, it is to be restored, or not after all."""

    look_wanted = Signal()
    restore_wanted = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.inside, self.why, self.where = Text("", TextSize.BODY), muted_text(), muted_text()
        self.restore = QuietButton(tr("Restore…"), "R")
        self.restore.setToolTip(tr("First shows what is in it; what is there now is backed up before"))
        self.sure = QuietButton(tr("Yes, restore it"))
        self.keep = QuietButton(tr("Keep the desk as it is"), "Esc")
        for answer in (self.sure, self.keep):
            # Without a dialog around it a button takes Space alone.
            answer.setAutoDefault(True)
        self.question = Notice()
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Working with the backup…"))
        self.restore.clicked.connect(self.look_wanted)
        self.sure.clicked.connect(self.restore_wanted)
        self.keep.clicked.connect(self.given_up)
        self._lay_out()
        self.show_stage(Stage.SHOWS)

    def show_backup(self, title: str, inside: str, why: str, where: str) -> None:
        """Show what is known of a backup from its card."""
        self.show_title(title)
        self.inside.setText(inside)
        self.why.setText(why)
        self.where.setText(where)
        be_there(self.where, bool(where))
        self.show_stage(Stage.SHOWS)

    def ask(self, now: str) -> None:
        """Ask whether it is to be restored; `now` says what is on the desk instead."""
        said = tr("Are you sure? It replaces everything on the desk: {now}.")
        self.question.show_text(said.format(now=now))
        self.show_stage(Stage.ASKS)
        # As by a key: it is seen which answer Enter gives.
        self.keep.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_stage(self, stage: Stage) -> None:
        """Show what fits the stage."""
        be_there(self.question, stage is Stage.ASKS)
        be_there(self.restore, stage is not Stage.ASKS)
        self.restore.setEnabled(stage is Stage.SHOWS)
        be_there(self.bar, stage is Stage.WORKS)

    def _lay_out(self) -> None:
        self.body.setSpacing(10)
        self.question.add(muted_text(tr("What is there now is backed up first, and stands in this list.")))
        answers = QWidget()
        flow = FlowLayout(parent=answers)
        flow.addWidget(self.sure)
        flow.addWidget(self.keep)
        self.question.add(answers)
        for widget in (self.inside, self.why, self.where, self.bar, self.question):
            self.add(widget)
        buttons = QWidget()
        FlowLayout(parent=buttons).addWidget(self.restore)
        self.add(buttons)
