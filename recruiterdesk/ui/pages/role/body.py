"""What the pages of a role and of a client have in common: people by stage, decisions, treatment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.hiring import HiringPart
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.pages.role.people_card import HiringPeopleCard
from recruiterdesk.ui.pages.role.reading import EVERYBODY, HiringFound, PeopleShown, WantedHiring, read_hiring
from recruiterdesk.ui.pages.role.side_cards import DecisionsCard, TreatmentCard
from recruiterdesk.ui.widgets.grounds import clear_ground
from recruiterdesk.ui.widgets.page import COLUMN_GAP, card_column
from recruiterdesk.ui.workplace import Workplace

SIDE_WIDTH = 312


class HiringBody(QWidget):
    """The people at the left, the cards at the right; read beside the window where the desk is large.

    Signals:
        found: HiringFound, whenever it was read anew.
    """

    found = Signal(object)

    def __init__(
        self, workplace: Workplace, last_cards: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._wanted: WantedHiring | None = None
        self.people = HiringPeopleCard(workplace)
        self.people.shown_changed.connect(self.show_people)
        self.people.person_wanted.connect(self._open_person)
        self.decisions = DecisionsCard()
        self.decisions.shown_wanted.connect(self.people.choose)
        self.treatment = TreatmentCard()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(COLUMN_GAP)
        row.addWidget(self.people, 1)
        row.addWidget(_side((self.decisions, self.treatment, *last_cards)))
        self._reading = Reading(workplace.desk, self._read, self)
        self._reading.found.connect(self._show)
        self._freshness = Freshness(self, workplace.changes, self._ask)

    def show_part(self, part: HiringPart) -> None:
        """Show another role or client, with everybody; the same one stays as it is."""
        if self._wanted is None or self._wanted.part != part:
            self.people.forget()
            self._wanted = WantedHiring(part)
        self._freshness.note_read()
        self._ask()

    def show_people(self, shown: PeopleShown) -> None:
        """List others of those who are there."""
        if self._wanted is not None:
            self._wanted = WantedHiring(self._wanted.part, shown)
            self._ask()

    def shown(self) -> PeopleShown:
        """Return who is listed."""
        return self._wanted.shown if self._wanted else EVERYBODY

    def _ask(self) -> None:
        if self._wanted is not None:
            self._reading.ask()

    def _read(self, desk: Desk) -> object:
        return None if self._wanted is None else read_hiring(desk, self._wanted)

    def _show(self, found: HiringFound | None) -> None:
        if found is None or found.wanted != self._wanted:
            return
        self.people.show_found(found)
        self.decisions.show_decisions(found.decisions)
        self.treatment.show_treatment(found.treatment)
        self.found.emit(found)

    def _open_person(self, person_id: int) -> None:
        self._workplace.window.show_page("person", person_id)


def _side(cards: Sequence[QWidget]) -> QScrollArea:
    """Return the cards below each other; they scroll where the window is low."""
    ground = QWidget()
    ground.setAutoFillBackground(False)
    column = card_column(ground)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    area = QScrollArea()
    area.setViewport(clear_ground())
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(ground)
    ground.setAutoFillBackground(False)
    area.setFixedWidth(SIDE_WIDTH)
    return area
