"""The running program: one window, its tray and its tick, and what later starts hand over."""

from __future__ import annotations

import datetime as dt
import gc
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from recruiterdesk.ui.first_paint import FirstPaint
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.start import Opening
from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.theme_fonts import use_system_font
from recruiterdesk.ui.theme_switch import ThemeChoice, ThemeSwitch
from recruiterdesk.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from recruiterdesk.core.changes import Changes
    from recruiterdesk.core.errors import Refusal
    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.ui.bells import Bells
    from recruiterdesk.ui.calendar_feed import CalendarFeed
    from recruiterdesk.ui.instance import Instance
    from recruiterdesk.ui.start import Start, Wishes
    from recruiterdesk.ui.tray import Pause, Tray

TICK_MS = 20_000
PATIENCE_WITH_PANEL_MS = 3_000


def tell_refusal(app: QApplication, refusal: Refusal) -> None:
    """Say in one box why the program can't start."""
    from PySide6.QtWidgets import QMessageBox

    apply_theme(app, "system")
    sentence = sentences_for(ZoneInfo("UTC")).refusal(refusal)
    QMessageBox(QMessageBox.Icon.Warning, "RecruiterDesk", sentence).exec()


class Application(QObject):
    """Holds together what lives as long as the program.

    What the first page does not need is made after it was painted: tray, bells, the ear for later starts.
    """

    def __init__(self, app: QApplication, desk: Desk, instance: Instance | None, start: Start) -> None:
        super().__init__(app)
        self._app = app
        self._desk = desk
        self._instance = instance
        self._start = start
        self.memory = WindowMemory(desk.folder, self)
        self.theme = ThemeSwitch(app, _theme_choice(self.memory.settings.theme))
        if self.memory.settings.font == "system":
            use_system_font(app)
        self.window = MainWindow(
            desk,
            sentences_for(ZoneInfo(desk.settings.zone), desk.word_means),
            self,
        )
        self.tray: Tray | None = None
        self.bells: Bells | None = None
        self.calendar: CalendarFeed | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.tick)
        self.window.shell.installEventFilter(self)
        self.memory.place(self.window.shell)
        self._stop_following = desk.announcer.listen(self._follow_settings)

    def run(self) -> int:
        """Open as asked, and return the exit status when the user quits."""
        self.window.show_first_page()
        if self._start.opening is Opening.IN_TRAY:
            QTimer.singleShot(0, self._be_ready)
        else:
            FirstPaint(self.window.front_page(), self._be_ready)
            self.window.shell.show()
        return self._app.exec()

    def tick(self) -> None:
        """Look after everything that changes by itself."""
        if self._desk.changed_elsewhere():
            self.window.refresh()
        self.window.count()
        self.window.open_call.ask_when_left_open()
        if self.tray is not None:
            self.tray.refresh()
        if self.bells is not None:
            self.bells.tick()

    def take(self, wishes: Wishes) -> None:
        """Do what a later start asked for, in front of the user."""
        from recruiterdesk.ui.links import follow_link

        if wishes.in_front:
            self.window.raise_window()
        for link in wishes.links:
            follow_link(self.window, link)
        if wishes.files:
            self.window.import_besides([Path(name) for name in wishes.files])

    def quit(self) -> None:
        """End the program."""
        self._tick.stop()
        self.memory.keep_place(self.window.shell)
        self._stop_following()
        if self.calendar is not None:
            self.calendar.stop()
        self.window.stop()
        if self.bells is not None:
            self.bells.stop()
        if self.tray is not None:
            self.tray.hide()
        self._app.quit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and self._has_to_wait():
            event.ignore()
            return True
        if event.type() == QEvent.Type.Close:
            self._close_window()
        elif event.type() == QEvent.Type.WindowActivate and self._tick.isActive():
            QTimer.singleShot(0, self.tick)
        return super().eventFilter(watched, event)

    def _be_ready(self) -> None:
        gc.freeze()
        gc.enable()
        if self._start.opening is Opening.SMOKE_TEST:
            sys.stdout.write("READY\n")
            sys.stdout.flush()
            self._desk.keep_calendars()
            self.quit()
            return
        self._complete_look()
        self._desk.keep_calendars()
        self._make_doorbell()
        self._begin_calendar()
        if self._instance is not None:
            self._instance.asked.connect(self.take)
            self._instance.listen()
        self.window.open_call.offer()
        self._tick.start()
        self.tick()
        if self.memory.refusal is not None:
            self.window.say(self.window.workplace.sentences.refusal(self.memory.refusal))
        if self._start.wishes.files or self._start.wishes.links:
            self.take(self._start.wishes)
        if self._start.opening is Opening.IN_TRAY and not self._has_tray():
            # At login the panel may come a moment after the program.
            QTimer.singleShot(PATIENCE_WITH_PANEL_MS, self._show_without_tray)

    def _show_without_tray(self) -> None:
        if self.tray is not None:
            self.tray.refresh()
        if not self._has_tray():
            self.window.raise_window()

    def _complete_look(self) -> None:
        from recruiterdesk.ui.theme_icons import app_icon

        self.theme.complete()
        QApplication.setWindowIcon(app_icon())

    def _make_doorbell(self) -> None:
        from recruiterdesk.ui.bells import Bells
        from recruiterdesk.ui.tray import Tray

        self.tray = Tray(self._desk, self)
        self.tray.open_asked.connect(self.window.raise_window)
        self.tray.quit_asked.connect(self.quit)
        self.tray.start_calling_asked.connect(self._start_calling)
        self.tray.add_person_asked.connect(self._add_person)
        self.tray.person_asked.connect(self._open_person)
        self.tray.pause_asked.connect(self._pause)
        self.tray.resume_asked.connect(self._resume)
        self.bells = Bells(self.window, self.tray, self)

    def _begin_calendar(self) -> None:
        from recruiterdesk.ui.calendar_feed import CalendarFeed

        self.calendar = CalendarFeed(self.window.workplace, self)
        self.calendar.waiting.start()

    def _start_calling(self) -> None:
        self.window.raise_window()
        self.window.start_calling()

    def _add_person(self) -> None:
        self.window.raise_window()
        self.window.show_page("person")

    def _open_person(self, person_id: int) -> None:
        self.window.raise_window()
        self.window.start_call(person_id)

    def _pause(self, pause: Pause) -> None:
        from recruiterdesk.ui.tray import pause_end

        self._hold_reminders(pause_end(pause, self._desk.clock, self._desk.settings))

    def _resume(self) -> None:
        self._hold_reminders(None)

    def _hold_reminders(self, until: dt.datetime | None) -> None:
        from recruiterdesk.operations.settings import change_settings

        settings = replace(self._desk.settings, reminders_paused_until=until)
        self.window.workplace.do(lambda: change_settings(self._desk, settings))

    def _has_tray(self) -> bool:
        return self.tray is not None and self.tray.is_there()

    def _has_to_wait(self) -> bool:
        """Keep the window while an import writes, if closing it would end the program and lose the import."""
        if self._has_tray() or not self._desk.is_written_beside():
            return False
        self.window.say(self.tr("Many rows are being written: close the window when that is done."))
        return True

    def _close_window(self) -> None:
        if self.tray is None or not self._has_tray():
            self.quit()
            return
        self.memory.keep_place(self.window.shell)
        if self.memory.explain_tray_once():
            self.tray.tell(
                self.tr("RecruiterDesk is still here"),
                self.tr("It rings when somebody is to be called. Quit it from the tray's menu."),
            )

    def _follow_settings(self, changes: Changes) -> None:
        if "setting" in changes.kinds:
            self._desk.clock.set_zone(ZoneInfo(self._desk.settings.zone))


def _theme_choice(stored: str) -> ThemeChoice:
    return ThemeChoice(stored) if stored in tuple(ThemeChoice) else ThemeChoice.SYSTEM
