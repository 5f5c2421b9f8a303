"""Today's quiet word, once a month, of whose data is kept too long."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QWidget

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.keeping import past_their_day
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.pages.review.looked import note_looked, was_looked_at
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace


class ReviewCard(Card):
    """It stands there until the review is looked at or put off in a month, where somebody is past."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Kept too long?"), parent=parent)
        self._workplace = workplace
        self._counted_on: dt.date | None = None
        self._said = muted_text()
        self.open_button = QuietButton(self.tr("Look at them"))
        self.open_button.setToolTip(self.tr("Keep, ask or erase each of them  Ctrl+Shift+K"))
        self.later_button = QuietButton(self.tr("Next month"))
        self.later_button.setToolTip(self.tr("Speak of it again next month"))
        self.open_button.clicked.connect(lambda: workplace.window.show_page("review"))
        self.later_button.clicked.connect(self._put_off)
        buttons = QWidget()
        row = FlowLayout(parent=buttons)
        row.addWidget(self.open_button)
        row.addWidget(self.later_button)
        self.add(self._said)
        self.add(buttons)
        self._reading = Reading(workplace.desk, _count, self)
        self._reading.found.connect(self._show)
        self.hide()

    def look(self) -> None:
        """Count once a day, in a month in which the review was not looked at."""
        desk = self._workplace.desk
        today = desk.clock.today()
        if not desk.settings.review_monthly or was_looked_at(desk.folder, today):
            self.hide()
            self._counted_on = None
        elif self._counted_on != today:
            self._counted_on = today
            self._reading.ask()

    def words(self) -> str:
        return self._said.text()

    def _show(self, count: int) -> None:
        from recruiterdesk.ui.pages.review.words import past_words

        self._said.setText(self.tr("{people}.").format(people=past_words(count)))
        self.setVisible(bool(count))

    def _put_off(self) -> None:
        note_looked(self._workplace.desk.folder, self._workplace.desk.clock.today())
        self.look()


def _count(desk: Desk) -> int:
    return len(past_their_day(desk))
