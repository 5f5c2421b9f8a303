"""One backup in full: what is in it, and the questions before it is restored or deleted."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from recruiterdesk.operations.deleting_backups import BeforeDeleting
from recruiterdesk.ui.pages.backups.backup_view import BackupView
from recruiterdesk.ui.pages.backups.deleting_words import deleting_note, deleting_question, deleting_tone
from recruiterdesk.ui.pages.backups.question import Question
from recruiterdesk.ui.pages.backups.words import tr
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.wording import Whereabouts


class Stage(Enum):
    """What the card is for just now."""

    SHOWS = auto()
    ASKS = auto()
    WORKS = auto()
    WAITS = auto()
    """Something else is at work."""


class DetailsCard(Card):
    """Signals: a look is wanted before restoring or deleting, either is to be done, or not after all."""

    look_wanted = Signal()
    restore_wanted = Signal()
    look_before_deleting_wanted = Signal()
    delete_wanted = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.inside, self.why, self.where = Text("", TextSize.BODY), muted_text(), muted_text()
        self.restore = QuietButton(tr("Restore…"), "R")
        self.restore.setToolTip(tr("First shows what is in it; what is there now is backed up before"))
        self.delete = QuietButton(tr("Delete…"), "Del")
        self.delete.setToolTip(tr("First looks whether it is whole and which whole ones are left, then asks"))
        self.question = Question(tr("Yes, restore it"), tr("Keep the desk as it is"))
        self.deletion = Question(tr("Delete it for good"), tr("Keep it"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Working with the backup…"))
        self._is_readable = True
        self.restore.clicked.connect(self.look_wanted)
        self.delete.clicked.connect(self.look_before_deleting_wanted)
        self.question.agreed.connect(self.restore_wanted)
        self.deletion.agreed.connect(self.delete_wanted)
        for question in (self.question, self.deletion):
            question.given_up.connect(self.given_up)
        self._lay_out()
        self.show_stage(Stage.SHOWS)

    def show_backup(self, view: BackupView) -> None:
        """Show what is known of a backup; a question about another one is withdrawn."""
        self.show_title(view.title)
        self.inside.setText(view.inside)
        self.why.setText(view.why)
        self.where.setText(view.where)
        be_there(self.why, bool(view.why))
        be_there(self.where, bool(view.where))
        self._is_readable = view.is_readable
        self.show_stage(Stage.SHOWS if self._stage is Stage.ASKS else self._stage)

    def ask(self, said: str) -> None:
        """Ask whether it is to be restored."""
        self.show_stage(Stage.ASKS)
        self.question.ask(said, tr("What is there now is backed up first, and stands in this list."))

    def ask_before_deleting(self, before: BeforeDeleting, here: Whereabouts) -> None:
        """Ask whether it is to be deleted, and say what would be left."""
        self.show_stage(Stage.ASKS)
        self.deletion.ask(deleting_question(before), deleting_note(before, here), deleting_tone(before))

    def is_asking(self) -> bool:
        """Tell whether a question waits for its answer."""
        return self.question.isVisible() or self.deletion.isVisible()

    def show_stage(self, stage: Stage) -> None:
        """Show what fits the stage; a question is shown by whoever asks it."""
        self._stage = stage
        self.question.withdraw()
        self.deletion.withdraw()
        for button in (self.restore, self.delete):
            be_there(button, stage is not Stage.ASKS)
            button.setEnabled(stage is Stage.SHOWS)
        self.restore.setEnabled(stage is Stage.SHOWS and self._is_readable)
        be_there(self.bar, stage is Stage.WORKS)

    def _lay_out(self) -> None:
        self.body.setSpacing(10)
        for widget in (self.inside, self.why, self.where, self.bar, self.question, self.deletion):
            self.add(widget)
        buttons = QWidget()
        flow = FlowLayout(parent=buttons)
        flow.addWidget(self.restore)
        flow.addWidget(self.delete)
        self.add(buttons)
