"""Today's side column: what helps now. It is made when the people stand before the user."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from recruiterdesk.storage.queries.client_words import client_words
from recruiterdesk.storage.queries.last_days import last_days
from recruiterdesk.storage.queries.today import has_people
from recruiterdesk.ui import wording
from recruiterdesk.ui.client_names import client_in_sentence
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.pages.today_review import ReviewCard
from recruiterdesk.ui.pages.today_side import CallNowCard, ClientWordsCard, TwoLinesCard, WeekCard
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.link_button import LinkButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from recruiterdesk.domain.hours import DaySpan
    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.storage.queries.client_words import ClientWord
    from recruiterdesk.storage.queries.last_days import WeekDay
    from recruiterdesk.storage.queries.today import Today
    from recruiterdesk.ui.workplace import Workplace


class HelpingColumn(QObject):
    """Whom one can call now, who owes us a word, what is ready to be sent, and how the week goes."""

    def __init__(self, layout: QVBoxLayout, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._workplace = workplace
        self._page = page
        self._to_send: list[int] = []
        self.call_now = CallNowCard()
        self.call_now.hours_wanted.connect(self._reserve)
        self.client_words = ClientWordsCard()
        self.client_words.draft_wanted.connect(self._open_client_draft)
        self.client_words.asked.connect(self._note_asked)
        self.client_words.client_wanted.connect(self._show_client)
        self._words = Reading(workplace.desk, client_words, self)
        self._words.found.connect(self.client_words.show_words)
        self.two_lines = TwoLinesCard()
        self.two_lines.look_wanted.connect(self._look_and_send)
        self.week = WeekCard()
        self._days = Reading(workplace.desk, last_days, self)
        self._days.found.connect(self._show_days)
        self.week.hide()
        self.review = ReviewCard(workplace)
        for card in (self.call_now, self.client_words, self.two_lines, self.review, self.week):
            layout.addWidget(card)
        self.tasks = LinkButton(self.tr("Tasks: what you owe beside calls…"), TextSize.SECOND)
        self.tasks.setToolTip(self.tr("Everything that you owe beside calls  Ctrl+Shift+X"))
        self.tasks.clicked.connect(lambda: workplace.window.show_page("tasks"))
        layout.addWidget(self.tasks)
        self.away = LinkButton("", TextSize.SECOND)
        self.away.setToolTip(self.tr("See whom to think of before you leave  Ctrl+Shift+A"))
        self.away.clicked.connect(lambda: workplace.window.show_page("away"))
        layout.addWidget(self.away)

    def show(self, today: Today) -> None:
        """Show the cards as of now."""
        desk = self._workplace.desk
        self._to_send = list(today.to_send)
        self.call_now.show_people(today, desk.settings)
        self.call_now.setVisible(today.is_whole and bool(today.in_turn or today.then))
        self._words.ask()
        self.review.look()
        self.two_lines.show_counts(today.holding, len(today.to_send) - today.holding)
        self._days.ask()
        self.away.setText(self._away_words(desk))
        self.away.setAccessibleName(self.away.text())
        for link in (self.tasks, self.away):
            link.setVisible(has_people(desk))
        self.away.updateGeometry()

    def _show_days(self, days: tuple[WeekDay, ...]) -> None:
        self.week.show_days(days)
        self.week.setVisible(has_people(self._workplace.desk))

    def _away_words(self, desk: Desk) -> str:
        today = desk.clock.today()
        ahead = next((span for span in desk.settings.away if span.last_day >= today), None)
        if ahead is None:
            return self.tr("Be away for some days…")
        if ahead.contains(today):
            return self.tr("Away until {day}").format(day=wording.day_and_month(ahead.last_day))
        return self.tr("Away from {day}: see who to think of").format(
            day=wording.day_and_month(ahead.first_day)
        )

    def _reserve(self, hours: DaySpan | None) -> None:
        from recruiterdesk.operations.settings import change_settings

        desk = self._workplace.desk
        self._workplace.do(lambda: change_settings(desk, replace(desk.settings, reserved_hours=hours)))

    def _open_client_draft(self, word: ClientWord) -> None:
        from recruiterdesk.ui.pages.client_drafts import word_from_client
        from recruiterdesk.ui.pages.client_mail import open_client_mail

        filled = self._workplace.do(lambda: word_from_client(self._workplace.desk, word))
        if filled is not None:
            open_client_mail(self._workplace, filled)

    def _show_client(self, word: ClientWord) -> None:
        from recruiterdesk.storage.queries.hiring_place import hiring_place

        place = hiring_place(self._workplace.desk, word.application_ids[0])
        if place is not None:
            self._workplace.window.show_page("client", place.client_id)

    def _note_asked(self, word: ClientWord) -> None:
        from recruiterdesk.operations.client_asked import note_client_asked

        desk = self._workplace.desk
        who = word.who or client_in_sentence("")
        self._workplace.do(lambda: note_client_asked(desk, word.application_ids, who))

    def _look_and_send(self) -> None:
        from recruiterdesk.ui.pages.calls_writing import WritingDialog

        dialog = WritingDialog(self._workplace, self._to_send, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
