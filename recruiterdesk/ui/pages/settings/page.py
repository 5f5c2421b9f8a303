"""The settings page: every field applies by itself, and undo takes each change back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.ui.exporting import Exporting
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.pages.settings.background_card import BackgroundCard
from recruiterdesk.ui.pages.settings.calendar_card import CalendarCard
from recruiterdesk.ui.pages.settings.call_again_card import CallAgainCard
from recruiterdesk.ui.pages.settings.data_card import DataCard
from recruiterdesk.ui.pages.settings.desk_cards import calls_card, hours_card, person_card, place_card, tr
from recruiterdesk.ui.pages.settings.look_card import LookCard
from recruiterdesk.ui.pages.settings.number_cards import (
    client_card,
    introductions_card,
    order_card,
    their_hours_card,
    tries_card,
    waiting_card,
)
from recruiterdesk.ui.pages.settings.pacing_card import PacingCard
from recruiterdesk.ui.pages.settings.reminder_card import ReminderCard
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.page import ScrollingPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.workplace import Workplace

_SIDE = 400


class SettingsPage(QWidget):
    """There is no OK: what is left is kept. Esc goes back."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._shown: DeskSettings | None = None
        self.person, self.place = person_card(workplace), place_card(workplace)
        self.hours, self.calls = hours_card(workplace), calls_card(workplace)
        self.waiting, self.client = waiting_card(workplace), client_card(workplace)
        self.order, self.their_hours = order_card(workplace), their_hours_card(workplace)
        self.tries, self.call_again = tries_card(workplace), CallAgainCard(workplace)
        self.introductions = introductions_card(workplace)
        self.reminders = ReminderCard(workplace)
        self.pacing = PacingCard(workplace)
        self.calendar = CalendarCard(workplace)
        away = QuietButton(tr("Be away for some days…"))
        away.clicked.connect(lambda: workplace.window.show_page("away"))
        self.hours.form.add_line(away)
        self._cards = (
            self.person, self.place, self.hours, self.waiting, self.client, self.order, self.their_hours,
            self.calls, self.call_again, self.tries, self.introductions, self.pacing, self.reminders,
            self.calendar,
        )  # fmt: skip
        for card in self._cards:
            card.changed.connect(self._note_change)
        self.background = BackgroundCard(workplace)
        self.look = LookCard(workplace.desk.folder, workplace.sentences)
        self.data = DataCard(workplace.desk)
        self.data.imports_wanted.connect(lambda: workplace.window.show_page("imports"))
        self.exporting = Exporting(workplace, self)
        self.data.export_wanted.connect(self.exporting.ask)
        below = tr("Each change counts at once; Ctrl+Z takes it back.")
        page = self._page = ScrollingPage(PageHeader(tr("Settings"), below=below))
        wide, side = page.add_columns(_SIDE)
        for card in (self.person, self.place, self.hours, *self._cards[3:7]):
            wide.addWidget(card)
        for beside in (*self._cards[7:], self.background, self.look, self.data):
            side.addWidget(beside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self._freshness = Freshness(self, workplace.changes, self._show)

    def open_with(self, argument: object) -> None:
        """Show everything as it is kept; the key of a card (see setting_places) brings that one into view."""
        self.background.show_state()
        self.look.show_look()
        self.reminders.doorbell.follow()
        for card in self._cards:
            card.forget_refused()
        self._shown = None
        self._freshness.mark_stale()
        if isinstance(argument, str):
            QTimer.singleShot(0, self, partial(self._bring_into_view, getattr(self, argument)))

    def _bring_into_view(self, card: Card) -> None:
        area = self._page.scroll_area
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + card.mapTo(area, QPoint()).y())
        fields = [each for each in card.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        first = next((each for each in fields if each.isVisible() and each.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
            return
        super().keyPressEvent(event)

    def _note_change(self) -> None:
        self._shown = self._workplace.desk.settings

    def _show(self) -> None:
        """Show the settings where they changed; a field that is being typed in is left alone otherwise."""
        settings = self._workplace.desk.settings
        if settings == self._shown:
            return
        self._shown = settings
        for card in self._cards:
            card.show_settings(settings)
