"""Today's wide column: cards of people below one another, in the order in which they press."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.words import CallKind
from recruiterdesk.ui.pages.today_cards import IntroductionsCard, PeopleCard, TasksDueCard, ToTellCard

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QVBoxLayout

    from recruiterdesk.storage.queries.call_queue import QueueRow
    from recruiterdesk.storage.queries.introductions_to_move import IntroductionToMove
    from recruiterdesk.storage.queries.queue_order import Outline
    from recruiterdesk.storage.queries.today import Today
    from recruiterdesk.ui.pages.calls_rows import RowContext

    ReadRows = Callable[[Sequence[Outline]], Sequence[QueueRow]]


class Place(IntEnum):
    """The cards from above to below."""

    TO_TELL = 0
    AGAIN = 1
    INTRODUCTIONS = 2
    TASKS = 3


class PeopleColumn(QObject):
    """The first card is always there; each other is made when it first has somebody to show.

    Signals:
        call_wanted, person_wanted: the person's id.
        introduction_wanted: the introduction's id.
        tasks_wanted: everything that is owed beside calls.
    """

    call_wanted = Signal(int)
    person_wanted = Signal(int)
    introduction_wanted = Signal(int)
    tasks_wanted = Signal()

    def __init__(
        self,
        layout: QVBoxLayout,
        read_rows: Callable[[Sequence[Outline]], Sequence[QueueRow]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._layout = layout
        self._made: dict[Place, PeopleCard] = {}
        self.to_tell = ToTellCard(read_rows)
        self._add(Place.TO_TELL, self.to_tell)

    @property
    def again(self) -> PeopleCard:
        """Whom to call again."""
        return self._made.get(Place.AGAIN) or self._add(Place.AGAIN, PeopleCard(self.tr("Call again")))

    @property
    def tasks(self) -> PeopleCard:
        """What was offered to whom."""
        card = self._made.get(Place.TASKS)
        if not isinstance(card, TasksDueCard):
            card = TasksDueCard()
            card.tasks_wanted.connect(self.tasks_wanted)
            self._add(Place.TASKS, card)
        return card

    @property
    def introductions(self) -> IntroductionsCard:
        """Whose introduction waits for us."""
        card = self._made.get(Place.INTRODUCTIONS)
        if not isinstance(card, IntroductionsCard):
            card = IntroductionsCard()
            card.introduction_wanted.connect(self.introduction_wanted)
            self._add(Place.INTRODUCTIONS, card)
        return card

    def marked_person(self) -> int | None:
        """Return whose row the keyboard is on, or was selected last; else who stands first."""
        cards = [self._made[place] for place in sorted(self._made) if place is not Place.INTRODUCTIONS]
        held = [card for card in cards if card.rows.hasFocus()]
        marked = (card.rows.selected_id() for card in (*held, *cards))
        return next((one for one in marked if one is not None), self.to_tell.first_person())

    def show(self, today: Today, context: RowContext, introductions: Sequence[IntroductionToMove]) -> None:
        """Show everyone whom the first page names."""
        self.to_tell.show_people(today, context)
        tasks = [row for row in today.others if row.kind is CallKind.TASK]
        if today.again or Place.AGAIN in self._made:
            due = self.tr("{count} due").format(count=today.again_count)
            self.again.show_queue(today.again, context, due)
        if introductions or Place.INTRODUCTIONS in self._made:
            self.introductions.show_introductions(introductions)
        if tasks or Place.TASKS in self._made:
            self.tasks.show_queue(tasks, context, "")

    def _add(self, place: Place, card: PeopleCard) -> PeopleCard:
        calls = place in (Place.TO_TELL, Place.AGAIN)
        card.call_wanted.connect(self.call_wanted if calls else self.person_wanted)
        card.person_wanted.connect(self.person_wanted)
        above = [self._made[other] for other in sorted(self._made) if other < place]
        self._layout.insertWidget(len(above), card)
        if above:
            QWidget.setTabOrder(above[-1].last_stop(), card.rows)
        self._made[place] = card
        return card
