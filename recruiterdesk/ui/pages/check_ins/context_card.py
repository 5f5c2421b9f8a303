"""Everything in front of one before somebody is called again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from recruiterdesk.storage.queries.call_again_card import CallAgainCard
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.check_ins.context_lines import call_time_words, context_lines
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.text import Text, muted_text

_LABEL_WIDTH = 96


class ContextCard(Card):
    """Hidden where nobody is selected; lines without anything to say are left out; more can stand below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._ground: QWidget | None = None
        self.when = Text("", TextSize.LABEL)
        self._place = QVBoxLayout()
        self.add(self.when)
        self.add(self._place)

    def show_card(self, card: CallAgainCard, here: wording.Whereabouts) -> None:
        """Show what to know of a person."""
        self.show_title(card.person.full_name)
        self.show_trailing(self._round_words(card))
        self.when.setText(call_time_words(card, here))
        self.when.setVisible(bool(self.when.text()))
        if self._ground is not None:
            # Hidden first: a layout shows later what was added to it, though it have no parent by then.
            self._ground.hide()
            self._ground.setParent(None)
            self._ground.deleteLater()
        self._ground = QWidget()
        grid = QGridLayout(self._ground)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(7)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        lines = context_lines(card, here)
        for row, line in enumerate(lines):
            grid.addWidget(muted_text(line.label), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(line.text, TextSize.SECOND), row, 1)
        if not lines:
            grid.addWidget(muted_text(self.tr("Nothing is written down yet.")), 0, 0, 1, 2)
        self._place.addWidget(self._ground)

    def lines(self) -> list[str]:
        """Return what is shown, as a screen reader reads it."""
        ground = self._ground
        return [label.text() for label in ground.findChildren(QLabel)] if ground is not None else []

    def _round_words(self, card: CallAgainCard) -> str:
        rounds = card.looking_round
        return self.tr("round {count}").format(count=rounds) if rounds > 1 else ""
