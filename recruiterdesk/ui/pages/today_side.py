"""Today's side column: who can be called now, who owes us a word, two lines to send, the week."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.domain.calling_hours import EVENING
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.waiting import calmness
from recruiterdesk.ui import wording
from recruiterdesk.ui.client_names import client_in_sentence, client_name
from recruiterdesk.ui.pages.person.link_text import LinkText
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.chip import Chip
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.plain_hint import plain_hint
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.widgets.week_bars import DayBars, SeriesNames, WeekBars

if TYPE_CHECKING:
    from recruiterdesk.domain.desk_settings import DeskSettings
    from recruiterdesk.storage.queries.client_words import ClientWord
    from recruiterdesk.storage.queries.last_days import WeekDay
    from recruiterdesk.storage.queries.today import Today

_CLIENTS_SHOWN = 3
RESERVED_LENGTH = dt.timedelta(hours=1)


def evening_hours(settings: DeskSettings) -> DaySpan | None:
    """Return the evening of the call hours, when people with a job can talk; None where there is none."""
    return settings.call_hours.meet(DaySpan(EVENING, dt.time.max))


def hour_to_reserve(settings: DeskSettings) -> DaySpan | None:
    """Return the first hour of the evening that is proposed for calls."""
    evening = evening_hours(settings)
    if evening is None:
        return None
    end = (dt.datetime.combine(dt.date.min, evening.start) + RESERVED_LENGTH).time()
    return DaySpan(evening.start, min(end, evening.end))


def span_words(span: DaySpan) -> str:
    """Write "17:00–19:30"."""
    return f"{span.start:%H:%M}–{span.end:%H:%M}"


class CallNowCard(Card):
    """How many can be called now, and when more of them can talk freely.

    Signals:
        hours_wanted: DaySpan or None, the hours to reserve for calls.
    """

    hours_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("You can call now"), parent=parent)
        self._hours: DaySpan | None = None
        self._count = Text("", TextSize.FIGURE)
        self._when = muted_text()
        self.reserve = QuietButton("")
        self.reserve.clicked.connect(lambda: self.hours_wanted.emit(self._hours))
        for widget in (self._count, self._when, self.reserve):
            self.add(widget)

    def show_people(self, today: Today, settings: DeskSettings) -> None:
        """Show the figures as of now."""
        count = today.callable_now
        self._count.setText(
            wording.opening(wording.counted_people(count)) if count == 1 else self._people(count)
        )
        self._when.setText(self._when_words(today, settings))
        self._when.setVisible(bool(self._when.text()))
        self._offer_hours(today, settings)

    def count(self) -> str:
        """Return how many can be called, as it is shown."""
        return self._count.text()

    def _people(self, count: int) -> str:
        return self.tr("{count} people").format(count=count) if count else self.tr("Nobody just now")

    def _when_words(self, today: Today, settings: DeskSettings) -> str:
        if settings.reserved_hours is not None:
            return self.tr("Your call hours: {hours}.").format(hours=span_words(settings.reserved_hours))
        evening = evening_hours(settings)
        if not today.better_later or evening is None:
            return ""
        if today.better_later == 1:
            said = self.tr(
                "Best hours today: {hours}, when one person can talk without colleagues listening."
            )
        else:
            said = self.tr(
                "Best hours today: {hours}, when {count} people can talk without colleagues listening."
            )
        return said.format(hours=span_words(evening), count=wording.number_word(today.better_later))

    def _offer_hours(self, today: Today, settings: DeskSettings) -> None:
        reserved = settings.reserved_hours is not None
        self._hours = None if reserved else hour_to_reserve(settings)
        self.reserve.setVisible(reserved or (self._hours is not None and bool(today.better_later)))
        if reserved:
            self.reserve.setText(self.tr("Free these hours"))
            self.reserve.setToolTip(self.tr("Call at any time of your call hours again"))
        elif self._hours is not None:
            self.reserve.setText(self.tr("Reserve {hours}").format(hours=span_words(self._hours)))
            self.reserve.setToolTip(self.tr("Keep this hour for calls on every working day"))
        self.reserve.updateGeometry()


class ClientWordsCard(Card):
    """Who has not decided, for how many people; each with a draft.

    Signals:
        draft_wanted, asked, client_wanted: ClientWord.
    """

    draft_wanted = Signal(object)
    client_wanted = Signal(object)
    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Word from the client"), parent=parent)
        self._chip = Chip()
        self.add_to_head(self._chip)
        self._shown: tuple[ClientWord, ...] = ()
        self._lines: QWidget | None = None
        self.hide()

    def show_words(self, words: tuple[ClientWord, ...]) -> None:
        """Show the clients who owe a word, the longest wait first."""
        if words == self._shown:
            return
        self._shown = words
        if self._lines is not None:
            self._lines.setParent(None)
            self._lines.deleteLater()
        self._lines = QWidget()
        column = QVBoxLayout(self._lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for word in words[:_CLIENTS_SHOWN]:
            self._add_word(column, word)
        if len(words) > _CLIENTS_SHOWN:
            more = self.tr("and {count} more clients").format(count=len(words) - _CLIENTS_SHOWN)
            column.addWidget(muted_text(more))
        self.add(self._lines)
        due = [word.working_days for word in words if word.is_due]
        self._chip.setVisible(bool(due))
        if due:
            longest = max(due)
            _, tone = wording.wait_chip(longest, calmness(longest, words[0].colours))
            self._chip.show_text(self._days(longest), tone)
            self._chip.setAccessibleName(wording.working_days(longest))
        self.setVisible(bool(words))

    def _days(self, count: int) -> str:
        return self.tr("1 day") if count == 1 else self.tr("{count} days").format(count=count)

    def _add_word(self, column: QVBoxLayout, word: ClientWord) -> None:
        text = muted_text(self._sentence(word))
        text.setToolTip(plain_hint(", ".join(word.names)))
        button = QuietButton(self.tr("Open the draft"))
        button.setToolTip(self.tr("A mail that names everyone who waits for their word; you send it"))
        button.setAccessibleDescription(text.text())
        button.clicked.connect(partial(self.draft_wanted.emit, word))
        client = LinkText(TextSize.HEADING, "text")
        client.stand_flush()
        # Not `show_text`: it shows the link, which has no parent yet and would be a window of its own.
        name = word.client or client_name("")
        client.setText(name)
        client.setAccessibleName(name)
        client.setToolTip(self.tr("Show the client"))
        client.clicked.connect(partial(self.client_wanted.emit, word))
        column.addWidget(client)
        column.addWidget(text)
        ground = QWidget()
        row = FlowLayout(parent=ground)
        row.addWidget(button)
        column.addWidget(ground)
        if not word.is_due:
            return
        asked = QuietButton(self.tr("I asked today"))
        asked.setToolTip(self.tr("It comes up again after the same days, unless they have answered"))
        asked.setAccessibleDescription(text.text())
        asked.clicked.connect(partial(self.asked.emit, word))
        row.addWidget(asked)

    def _sentence(self, word: ClientWord) -> str:
        said = self._undecided(word)
        if word.asked_on is not None:
            day = wording.long_day(word.asked_on)
            said += " " + self.tr("Asked on {day}.").format(day=day)
        return said

    def _nothing_decided(self, word: ClientWord) -> str:
        """Name the hiring manager; the client stands above already."""
        people = wording.counted_people(len(word.names))
        if word.client and not word.hiring_manager:
            return self.tr("No decision yet on {people}").format(people=people)
        who = word.hiring_manager or wording.opening(client_in_sentence(""))
        return self.tr("{who} has not decided on {people}").format(who=who, people=people)

    def _undecided(self, word: ClientWord) -> str:
        said = self._nothing_decided(word)
        if word.other_offers == 1:
            return said + self.tr("; one of them has another offer.")
        if word.other_offers:
            offers = self.tr("; {count} of them have other offers.")
            return said + offers.format(count=wording.number_word(word.other_offers))
        return said + "."


class TwoLinesCard(Card):
    """Messages that are ready to send.

    Signals:
        look_wanted: they want to look at them and send.
    """

    look_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Two lines each"), parent=parent)
        self._text = muted_text()
        self.look = QuietButton(self.tr("Look and send"))
        self.look.setToolTip(self.tr("Look the messages through, and send them in one go"))
        self.look.clicked.connect(self.look_wanted)
        self.add(self._text)
        self.add(self.look)
        self.hide()

    def show_counts(self, holding: int, answers: int) -> None:
        """Show how many hear that there is no news yet, and how many get their answer in writing."""
        said: list[str] = []
        if holding == 1:
            said.append(self.tr("One person hears “no news yet” and a date."))
        elif holding:
            said.append(self.tr("{count} people hear “no news yet” and a date.").format(count=holding))
        if answers == 1:
            said.append(self.tr("One person gets an answer in writing."))
        elif answers:
            said.append(self.tr("{count} people get their answer in writing.").format(count=answers))
        self._text.setText(" ".join((*said, self.tr("Ready to send."))))
        self.setVisible(bool(said))


class WeekCard(Card):
    """How many were told, and how many are new, on each of the last working days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The last five days"), parent=parent)
        names = SeriesNames(self.tr("told"), self.tr("new"))
        self.bars = WeekBars(names, self.tr("Told and new people on each of the last five working days"))
        self.nothing = muted_text(self.tr("Nobody was told, and nobody new waits to be told."))
        self.add(self.bars)
        self.add(self.nothing)

    def show_days(self, week: tuple[WeekDay, ...]) -> None:
        """Show these days; where nothing happened in them, say so instead of an empty chart."""
        happened = any(day.told or day.new for day in week)
        self.bars.setVisible(happened)
        self.nothing.setVisible(not happened)
        self.bars.show_days(
            tuple(DayBars(wording.written_day(day.day, "ddd"), day.told, day.new) for day in week)
        )
