"""The settings page: every field applies by itself, and undo takes each change back."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.ui.crashes.dialog import CrashDialog
from recruiterdesk.ui.exporting import Exporting
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.pages.settings.background_card import BackgroundCard
from recruiterdesk.ui.pages.settings.calendar_card import CalendarCard
from recruiterdesk.ui.pages.settings.call_again_card import CallAgainCard
from recruiterdesk.ui.pages.settings.card import SettingsCard
from recruiterdesk.ui.pages.settings.data_card import DataCard
from recruiterdesk.ui.pages.settings.desk_cards import calls_card, hours_card, person_card, place_card, tr
from recruiterdesk.ui.pages.settings.doorbell_part import TEST_KEYS
from recruiterdesk.ui.pages.settings.keeping_card import keeping_card
from recruiterdesk.ui.pages.settings.key_card import KeyCard
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
from recruiterdesk.ui.pages.settings.pipeline_card import PipelineCard
from recruiterdesk.ui.pages.settings.reminder_card import ReminderCard
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.page import ScrollingPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.workplace import Workplace

_SIDE = 400
# As high as the other column, so that neither ends long before the page does.
_WIDE = (
    "person", "place", "hours", "waiting", "client", "order", "their_hours", "calendar", "keeping", "keys",
    "data",
)  # fmt: skip
_BESIDE = (
    "calls",
    "call_again",
    "tries",
    "introductions",
    "pacing",
    "reminders",
    "pipeline",
    "background",
    "look",
)
# What a window shows of the page before one scrolls.
_SEEN_FIRST = ("person", "calls", "place")

OfSettings = TypeVar("OfSettings", bound=SettingsCard)
AnyCard = TypeVar("AnyCard", bound=Card)


class SettingsPage(QWidget):
    """There is no OK: what is left is kept. Esc goes back."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._shown: DeskSettings | None = None
        self._cards: list[SettingsCard] = []
        self._built: set[str] = set()
        below = tr("Each change counts at once; Ctrl+Z takes it back.")
        self._page = ScrollingPage(PageHeader(tr("Settings"), below=below))
        self._wide, self._beside = self._page.add_columns(_SIDE)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        self._freshness = Freshness(self, workplace.changes, self._show)
        self._next_card = QTimer(self)
        self._next_card.setInterval(0)
        self._next_card.timeout.connect(self._build_next)
        workplace.changes.stopping.connect(self._next_card.stop)
        # The page's, not the card's: it works before its turn to be built has come.
        QShortcut(QKeySequence(TEST_KEYS), self).activated.connect(self._send_test)
        for name in _SEEN_FIRST:
            getattr(self, name)
        self._next_card.start()

    def open_with(self, argument: object) -> None:
        """Show everything as it is kept; the key of a card (see setting_places) brings that one into view."""
        if "background" in self._built:
            self.background.show_state()
        if "look" in self._built:
            self.look.show_look()
        if "reminders" in self._built:
            self.reminders.doorbell.follow()
        if "data" in self._built:
            self.data.show_key()
        for card in self._cards:
            card.forget_refused()
        self._shown = None
        self._freshness.mark_stale()
        if isinstance(argument, str):
            self._build_all()
            QTimer.singleShot(0, self, partial(self._bring_into_view, getattr(self, argument)))

    # Each card is built when it is asked for, or when its turn comes: all at once would hold the window up.

    @cached_property
    def person(self) -> SettingsCard:
        return self._add("person", person_card(self._workplace))

    @cached_property
    def place(self) -> SettingsCard:
        return self._add("place", place_card(self._workplace))

    @cached_property
    def hours(self) -> SettingsCard:
        card = hours_card(self._workplace)
        away = QuietButton(tr("Be away for some days…"))
        away.clicked.connect(lambda: self._workplace.window.show_page("away"))
        card.form.add_line(away)
        return self._add("hours", card)

    @cached_property
    def waiting(self) -> SettingsCard:
        return self._add("waiting", waiting_card(self._workplace))

    @cached_property
    def client(self) -> SettingsCard:
        return self._add("client", client_card(self._workplace))

    @cached_property
    def order(self) -> SettingsCard:
        return self._add("order", order_card(self._workplace))

    @cached_property
    def their_hours(self) -> SettingsCard:
        return self._add("their_hours", their_hours_card(self._workplace))

    @cached_property
    def calls(self) -> SettingsCard:
        return self._add("calls", calls_card(self._workplace))

    @cached_property
    def call_again(self) -> CallAgainCard:
        return self._add("call_again", CallAgainCard(self._workplace))

    @cached_property
    def tries(self) -> SettingsCard:
        return self._add("tries", tries_card(self._workplace))

    @cached_property
    def introductions(self) -> SettingsCard:
        return self._add("introductions", introductions_card(self._workplace))

    @cached_property
    def pacing(self) -> PacingCard:
        return self._add("pacing", PacingCard(self._workplace))

    @cached_property
    def reminders(self) -> ReminderCard:
        card = self._add("reminders", ReminderCard(self._workplace))
        card.doorbell.follow()
        return card

    @cached_property
    def calendar(self) -> CalendarCard:
        return self._add("calendar", CalendarCard(self._workplace))

    @cached_property
    def pipeline(self) -> PipelineCard:
        return self._place("pipeline", PipelineCard(self._workplace))

    @cached_property
    def background(self) -> BackgroundCard:
        card = self._place("background", BackgroundCard(self._workplace))
        card.show_state()
        return card

    @cached_property
    def look(self) -> LookCard:
        card = self._place("look", LookCard(self._workplace.desk.folder, self._workplace.sentences))
        card.show_look()
        return card

    @cached_property
    def keeping(self) -> SettingsCard:
        return self._add("keeping", keeping_card(self._workplace))

    @cached_property
    def keys(self) -> KeyCard:
        return self._add("keys", KeyCard(self._workplace))

    @cached_property
    def data(self) -> DataCard:
        card = self._place("data", DataCard(self._workplace.desk))
        card.imports_wanted.connect(lambda: self._workplace.window.show_page("imports"))
        card.backups_wanted.connect(lambda: self._workplace.window.show_page("backups"))
        card.export_wanted.connect(self.exporting.ask)
        card.passphrase_wanted.connect(self.keys.set.click)
        card.errors_wanted.connect(self._show_errors)
        return card

    @cached_property
    def exporting(self) -> Exporting:
        return Exporting(self._workplace, self)

    def _show_errors(self) -> None:
        desk = self._workplace.desk
        CrashDialog(desk.folder, ZoneInfo(desk.settings.zone), self.window()).open()

    def _send_test(self) -> None:
        self.reminders.doorbell.test.click()

    def _build_next(self) -> None:
        """Build the next card that is not there yet."""
        name = next((one for one in (*_WIDE, *_BESIDE) if one not in self._built), "")
        if name:
            getattr(self, name)
        else:
            self._next_card.stop()

    def _add(self, name: str, card: OfSettings) -> OfSettings:
        card.changed.connect(self._note_change)
        self._cards.append(card)
        if self._shown is not None:
            card.show_settings(self._shown)
        return self._place(name, card)

    def _place(self, name: str, card: AnyCard) -> AnyCard:
        """Put a card where it belongs among those that are there."""
        names, column = (_WIDE, self._wide) if name in _WIDE else (_BESIDE, self._beside)
        column.insertWidget(sum(one in self._built for one in names[: names.index(name)]), card)
        self._built.add(name)
        return card

    def is_whole(self) -> bool:
        """Tell whether all cards are there."""
        return not self._next_card.isActive()

    def _build_all(self) -> None:
        while self._next_card.isActive():
            self._build_next()

    def _bring_into_view(self, card: Card) -> None:
        # Cards that were built just now have their places only after this.
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.LayoutRequest))
        self._scroll_to(card)
        # What wraps above it takes its height a turn later.
        QTimer.singleShot(0, self, partial(self._scroll_to, card))
        fields = [each for each in card.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        first = next((each for each in fields if each.isVisible() and each.isEnabled()), None)
        if first is not None:
            # Who was led here by a key sees what it leads to.
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _scroll_to(self, card: Card) -> None:
        area = self._page.scroll_area
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + card.mapTo(area, QPoint()).y())

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
