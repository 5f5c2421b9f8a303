"""The menu at the tray's icon: the next people, and what can be done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from enum import Enum
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from recruiterdesk.core.clock import Clock
from recruiterdesk.domain.calling_hours import instant
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.storage.desk import Desk, KeyPlace
from recruiterdesk.storage.queries.tray import NextPerson
from recruiterdesk.ui.wording import Whereabouts, minutes_words, moment_ahead


class Pause(Enum):
    """How long reminders can be held from the tray."""

    A_WHILE = "a_while"
    UNTIL_TOMORROW = "until_tomorrow"


class TrayMenu(QObject):
    """Is filled from what was read before: nothing is read while a panel waits for the menu.

    Signals:
        open_asked, start_calling_asked, add_person_asked, resume_asked, quit_asked: an entry was chosen.
        person_asked: int, the id of the person whose entry was chosen.
        pause_asked: Pause.
        lock_asked: the desk is to be locked.
    """

    open_asked = Signal()
    start_calling_asked = Signal()
    add_person_asked = Signal()
    resume_asked = Signal()
    quit_asked = Signal()
    lock_asked = Signal()
    person_asked = Signal(int)
    pause_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.menu = QMenu()
        self._filled_with: object = None

    def fill(self, people: Sequence[NextPerson]) -> None:
        """Fill the menu with these people; an open one keeps its entries under the mouse."""
        paused_until = self._paused_until()
        wanted = (tuple(people), paused_until, self._desk.settings.snoozes.long_minutes)
        if wanted == self._filled_with or self.menu.isVisible():
            return
        self._filled_with = wanted
        self.menu.clear()
        for person in people:
            self._add(self._line(person), partial(self._choose_person, person.person_id))
        if people:
            self.menu.addSeparator()
            self._add(self.tr("Start calling"), self.start_calling_asked)
        self._add(self.tr("Add a person…"), self.add_person_asked)
        self._add_pauses(paused_until)
        self.menu.addSeparator()
        self._add(self.tr("Open RecruiterDesk"), self.open_asked)
        if self._desk.key_place is KeyPlace.PASSPHRASE:
            self._add(self.tr("Lock"), self.lock_asked)
        self._add(self.tr("Quit"), self.quit_asked)

    def _line(self, person: NextPerson) -> str:
        line = self.tr("{name}: {role}") if person.role else "{name}"
        if person.role and person.in_play:
            line = self.tr("{name}: {role} (still in play)")
        return line.format(name=person.name, role=person.role)

    def _paused_until(self) -> dt.datetime | None:
        until = self._desk.settings.reminders_paused_until
        return until if until is not None and until > self._desk.clock.now() else None

    def _add_pauses(self, paused_until: dt.datetime | None) -> None:
        settings = self._desk.settings
        if paused_until is not None:
            here = Whereabouts(self._desk.clock.now(), ZoneInfo(settings.zone))
            said = self.tr("Let reminders ring again (paused until {moment})")
            self._add(said.format(moment=moment_ahead(paused_until, here)), self.resume_asked)
            return
        pauses = self.menu.addMenu(self.tr("Pause reminders"))
        held = minutes_words(settings.snoozes.long_minutes)
        for text, pause in (
            (self.tr("For {time}").format(time=held), Pause.A_WHILE),
            (self.tr("Until tomorrow"), Pause.UNTIL_TOMORROW),
        ):
            action = QAction(text, pauses)
            action.triggered.connect(partial(self._choose_pause, pause))
            pauses.addAction(action)

    def _add(self, text: str, slot: object) -> None:
        action = QAction(text.replace("&", "&&"), self.menu)
        action.triggered.connect(slot)
        self.menu.addAction(action)

    def _choose_person(self, person_id: int, *_checked: bool) -> None:
        self.person_asked.emit(person_id)

    def _choose_pause(self, pause: Pause, *_checked: bool) -> None:
        self.pause_asked.emit(pause)


def pause_end(pause: Pause, clock: Clock, settings: DeskSettings) -> dt.datetime:
    """Return until when a pause holds reminders back, in UTC: for a snooze, or to tomorrow's work."""
    if pause is Pause.A_WHILE:
        return clock.now() + dt.timedelta(minutes=settings.snoozes.long_minutes)
    return instant(clock.today() + dt.timedelta(days=1), settings.work_hours.start, ZoneInfo(settings.zone))
