"""Beside the people of a role or a client: who decides next, and how everyone was treated."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from recruiterdesk.domain.treatment import Treatment
from recruiterdesk.storage.queries.hiring import PendingDecision
from recruiterdesk.ui.pages.person.layouts import empty_layout
from recruiterdesk.ui.pages.person.side_card import SideCard, side_rows
from recruiterdesk.ui.pages.role.reading import PeopleShown
from recruiterdesk.ui.pages.role.words import decision_row, treatment_lines
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.text import ElidedLabel, Text


class DecisionsCard(SideCard):
    """Whose turn it is; a line lists for whom.

    Signals:
        shown_wanted: PeopleShown, those whom a line counts.
    """

    shown_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who decides next"), parent=parent)
        self._decisions: tuple[PendingDecision, ...] = ()
        self.model = RowModel(self)
        self.lines = side_rows(self.model, self.tr("Who decides next"))
        self.lines.row_opened.connect(self._open)
        self.add_rows(self.lines)

    def show_decisions(self, decisions: tuple[PendingDecision, ...]) -> None:
        """Show whose turn it is."""
        self._decisions = decisions
        self.model.set_items([decision_row(number, one) for number, one in enumerate(decisions)])
        self.show_quietly("" if decisions else self.tr("Nobody waits for a decision."))
        self.lines.setVisible(bool(decisions))

    def _open(self, number: int) -> None:
        self.shown_wanted.emit(PeopleShown(turn=self._decisions[number].turn))


class TreatmentCard(SideCard):
    """Who was told, how and how fast, and who still waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How people were treated"), parent=parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.add(self._grid)
        self._shown: list[tuple[str, str]] = []

    def lines(self) -> list[tuple[str, str]]:
        """Return what is shown, line by line."""
        return list(self._shown)

    def show_treatment(self, treatment: Treatment) -> None:
        """Show how people were treated."""
        self._shown = treatment_lines(treatment)
        self.show_quietly("" if self._shown else self.tr("No answer was owed to anybody yet."))
        empty_layout(self._grid)
        for row, (what, said) in enumerate(self._shown):
            self._grid.addWidget(ElidedLabel(what, TextSize.SECOND, MUTED), row, 0)
            self._grid.addWidget(Text(said), row, 1)
