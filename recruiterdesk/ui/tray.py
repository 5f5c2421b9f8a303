"""The tray: at a glance who waits, and a menu for the next thing to do."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from recruiterdesk.core.clock import Clock
from recruiterdesk.domain.calling_hours import instant
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.tray import TrayView, tray_people, tray_view
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.tray_icon import tray_icon
from recruiterdesk.ui.wording import minutes_words


class Pause(Enum):
    """How long reminders can be held from the tray."""

    A_WHILE = "a_while"
    UNTIL_TOMORROW = "until_tomorrow"


class Tray(QObject):
    """Shows nothing where there is no panel, and appears when one comes later.

    Signals:
        open_asked, start_calling_asked, add_person_asked, resume_asked, quit_asked: an entry was chosen.
        person_asked: int, the id of the person whose entry was chosen.
        pause_asked: Pause.
        balloon_clicked: the last balloon was clicked.
    """

    open_asked = Signal()
    start_calling_asked = Signal()
    add_person_asked = Signal()
    resume_asked = Signal()
    quit_asked = Signal()
    person_asked = Signal(int)
    pause_asked = Signal(object)
    balloon_clicked = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._menu = QMenu()
        self._menu.aboutToShow.connect(self.fill_menu)
        self._view = Reading(desk, tray_view, self)
        self._view.found.connect(self._show)
        self._icon: QSystemTrayIcon | None = None
        self._shown: tuple[object, ...] = ()

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon in the panel; None where there is no panel."""
        return self._icon

    def is_there(self) -> bool:
        """Tell whether the user can see the tray."""
        return self._icon is not None and QSystemTrayIcon.isSystemTrayAvailable()

    def refresh(self) -> None:
        """Show the figures of now; where a panel has come or gone since, appear in it or forget it.

        An icon made before its panel is up never registers, so each panel gets a new one.
        """
        available = QSystemTrayIcon.isSystemTrayAvailable()
        if self._icon is not None and not available:
            self._drop_icon()
        if not available:
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(self)
            self._icon.setContextMenu(self._menu)
            self._icon.activated.connect(self._react)
            self._icon.messageClicked.connect(self.balloon_clicked)
            self._shown = ()
        self._view.ask()

    def menu(self) -> QMenu:
        """Return the menu; it is filled anew each time that it opens."""
        return self._menu

    def fill_menu(self) -> None:
        """Fill the menu with the next people and what can be done."""
        self._menu.clear()
        next_people = tray_people(self._desk)
        for row in next_people:
            line = self.tr("{name}: {role}") if row.role else "{name}"
            self._add(line.format(name=row.name, role=row.role), partial(self._choose_person, row.person_id))
        if next_people:
            self._menu.addSeparator()
            self._add(self.tr("Start calling"), self.start_calling_asked)
        self._add(self.tr("Add a person…"), self.add_person_asked)
        self._add_pauses()
        self._menu.addSeparator()
        self._add(self.tr("Open RecruiterDesk"), self.open_asked)
        self._add(self.tr("Quit"), self.quit_asked)

    def tell(self, title: str, text: str) -> bool:
        """Show a balloon; False where there is no panel."""
        if self._icon is None:
            return False
        self._icon.showMessage(title, text, self._icon.icon())
        return True

    def hide(self) -> None:
        """Leave the panel."""
        if self._icon is not None:
            self._drop_icon()

    def _add_pauses(self) -> None:
        until = self._desk.settings.reminders_paused_until
        if until is not None and until > self._desk.clock.now():
            self._add(self.tr("Let reminders ring again"), self.resume_asked)
            return
        pauses = self._menu.addMenu(self.tr("Pause reminders"))
        for text, pause in (
            (
                self.tr("For {time}").format(time=minutes_words(self._desk.settings.snoozes.long_minutes)),
                Pause.A_WHILE,
            ),
            (self.tr("Until tomorrow"), Pause.UNTIL_TOMORROW),
        ):
            action = QAction(text, pauses)
            action.triggered.connect(partial(self._choose_pause, pause))
            pauses.addAction(action)

    def _add(self, text: str, slot: object) -> None:
        action = QAction(text.replace("&", "&&"), self._menu)
        action.triggered.connect(slot)
        self._menu.addAction(action)

    def _choose_person(self, person_id: int, *_checked: bool) -> None:
        self.person_asked.emit(person_id)

    def _choose_pause(self, pause: Pause, *_checked: bool) -> None:
        self.pause_asked.emit(pause)

    def _react(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_asked.emit()

    def _show(self, view: TrayView) -> None:
        if self._icon is None:
            return
        shown = (view.state, view.waiting, view.longest_wait)
        if shown != self._shown:
            self._shown = shown
            self._icon.setIcon(tray_icon(view.state, view.waiting))
            self._icon.setToolTip(self._in_words(view))
        if not self._icon.isVisible():
            self._icon.show()

    def _in_words(self, view: TrayView) -> str:
        if not view.waiting:
            return self.tr("RecruiterDesk: nobody is waiting")
        days = self.tr("1 day") if view.longest_wait == 1 else self.tr("{n} days").format(n=view.longest_wait)
        if view.waiting == 1:
            return self.tr("1 person is waiting, {days}").format(days=days)
        return self.tr("{n} people are waiting, the longest {days}").format(n=view.waiting, days=days)

    def _drop_icon(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None


def pause_end(pause: Pause, clock: Clock, settings: DeskSettings) -> dt.datetime:
    """Return until when a pause holds reminders back, in UTC: for a snooze, or to tomorrow's work."""
    if pause is Pause.A_WHILE:
        return clock.now() + dt.timedelta(minutes=settings.snoozes.long_minutes)
    return instant(clock.today() + dt.timedelta(days=1), settings.work_hours.start, ZoneInfo(settings.zone))
