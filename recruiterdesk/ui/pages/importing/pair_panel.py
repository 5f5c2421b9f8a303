"""A row that may be somebody, beside that somebody: the same person, or two people?"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.matching.pair_decisions import PairDecision, SamePerson, TwoPeople
from recruiterdesk.spreadsheets.planned import PlannedRecord
from recruiterdesk.ui.likeness_words import traits_in_words
from recruiterdesk.ui.pages.importing.pair_sides import (
    side_lines,
    values_of_match,
    values_of_row,
    whom_in_words,
)
from recruiterdesk.ui.pages.importing.preview import Preview
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.widgets.buttons import ChoiceButton, QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.widgets.two_sides import Side, TwoSides
from recruiterdesk.ui.wording import dotted

SAME, TWO, OTHER = "S", "T", "O"


class PairPanel(Card):
    """The file at the left, whom it may be at the right; pressing a decision again takes it back.

    Signals:
        decided: the PairDecision of the row that is shown; None where it is taken back.
        side_chosen: the PairDecision that follows from choosing a side in a line.
        all_are_two: every row that is not decided yet is somebody new.
    """

    decided = Signal(object)
    side_chosen = Signal(object)
    all_are_two = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._record: PlannedRecord | None = None
        self._preview: Preview | None = None
        self._decision: PairDecision | None = None
        self._at = 0
        self.reasons = Notice("")
        self.sides = TwoSides()
        self.same = ChoiceButton(tr("Same person"), SAME)
        self.two = ChoiceButton(tr("Two people"), TWO)
        self.other = QuietButton(tr("Another one"), OTHER)
        self.other.setToolTip(tr("Somebody else whom it may be; nothing is decided by that"))
        self.all_two = QuietButton(tr("All the others are two people"))
        self.hint = muted_text(tr("Undecided rows are imported as new people."))
        self.elsewhere = muted_text(tr("Decided: it is another one. S says that it is this one."))
        be_there(self.elsewhere, False)
        self._build()
        self.same.clicked.connect(partial(self.press, SAME))
        self.two.clicked.connect(partial(self.press, TWO))
        self.other.clicked.connect(partial(self.press, OTHER))
        self.all_two.clicked.connect(self.all_are_two)
        self.sides.changed.connect(self._choose_side)

    def show_pair(self, preview: Preview, record: PlannedRecord, decision: PairDecision | None) -> None:
        """Show a row with what was decided of it."""
        is_same_row = self._record is not None and self._record.row == record.row
        self._preview, self._record = preview, record
        was_decided, self._decision = self._decision, decision
        self._at = self._at if is_same_row and self._at < len(record.possible) else 0
        is_news = not is_same_row or decision != was_decided
        if is_news and isinstance(decision, SamePerson) and decision.match in record.possible:
            self._at = record.possible.index(decision.match)
        self.show_title(record.full_name or next(iter(record.emails), ""))
        self.two.setChecked(isinstance(decision, TwoPeople))
        be_there(self.other, len(record.possible) > 1)
        self._show_match()

    def show_count(self, done: int, everything: int) -> None:
        """Say how many of the rows are decided."""
        self.show_trailing(tr("{done} of {everything} decided").format(done=done, everything=everything))
        be_there(self.hint, done < everything)
        is_shown_undecided = self._decision is None
        be_there(self.all_two, done + is_shown_undecided < everything)

    def press(self, key: str, _checked: bool = True) -> bool:  # noqa: FBT001, FBT002 - Qt's signal
        """Do what a key stands for; False for any other key."""
        record = self._record
        if record is None or not record.possible or key not in (SAME, TWO, OTHER):
            return False
        if key == OTHER:
            self._at = (self._at + 1) % len(record.possible)
            self._show_match()
        elif key == SAME:
            self.decided.emit(None if self._is_decided(record) else self._same(record))
        else:
            self.decided.emit(None if isinstance(self._decision, TwoPeople) else TwoPeople())
        return True

    def _same(self, record: PlannedRecord) -> SamePerson:
        chosen = frozenset(Field(key) for key in self.sides.chosen(Side.LEFT))
        return SamePerson(record.possible[self._at], chosen)

    def _choose_side(self) -> None:
        """Choosing a side says that it is the same person."""
        if self._record is not None:
            self.side_chosen.emit(self._same(self._record))

    def _is_decided(self, record: PlannedRecord) -> bool:
        """Tell whether the row was decided to be just the one who is shown."""
        decision = self._decision
        return isinstance(decision, SamePerson) and decision.match == record.possible[self._at]

    def _show_match(self) -> None:
        preview, record = self._preview, self._record
        if preview is None or record is None or not record.possible:
            return
        match = record.possible[self._at]
        heads = (tr("Row {row} of the file").format(row=record.row), self._whom(record))
        lines = side_lines(values_of_row(record), values_of_match(preview, match))
        decision, is_decided = self._decision, self._is_decided(record)
        self.same.setChecked(is_decided)
        be_there(self.elsewhere, isinstance(decision, SamePerson) and not is_decided)
        chosen = decision.from_row if is_decided and isinstance(decision, SamePerson) else frozenset()
        self.sides.show_sides(heads, lines, Side.RIGHT, frozenset(map(str, chosen)))
        self.reasons.show_text(traits_in_words(match.traits))

    def _whom(self, record: PlannedRecord) -> str:
        whom = whom_in_words(record.possible[self._at])
        if len(record.possible) == 1:
            return whom
        number, count = QLocale().toString(self._at + 1), QLocale().toString(len(record.possible))
        return dotted(whom, tr("{number} of {count}").format(number=number, count=count))

    def _shown_whole(self) -> QWidget:
        """Return what speaks for it above both sides: long reasons leave room for them by being scrolled."""
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.reasons)
        layout.addWidget(self.sides, 1)
        return whole

    def _build(self) -> None:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(tr("Both side by side"))
        scroll.setWidgetResizable(True)
        whole = self._shown_whole()
        scroll.setWidget(whole)
        scroll.viewport().setAutoFillBackground(False)
        whole.setAutoFillBackground(False)
        # The values are made after the decisions below them, and Tab follows the eye.
        self.sides.take_tabs_behind(scroll)
        decisions = QHBoxLayout()
        for button in (self.same, self.two, self.other):
            decisions.addWidget(button)
        decisions.addStretch(1)
        self.body.addWidget(scroll, 1)
        self.add(decisions)
        self.add(self.elsewhere)
        self.add(self.all_two)
        self.add(self.hint)
