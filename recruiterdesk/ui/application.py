"""The running program: one window, its tray and its tick, and what later starts hand over."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from recruiterdesk.ui.closing import ClosingWindow
from recruiterdesk.ui.damage.telling import DamageTelling
from recruiterdesk.ui.first_paint import FirstPaint
from recruiterdesk.ui.locking.leaving import Leaving
from recruiterdesk.ui.locking.left import Left
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.sleep_delay import SleepDelay
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.start import Back, Opening
from recruiterdesk.ui.theme_fonts import use_system_font
from recruiterdesk.ui.theme_switch import ThemeChoice, ThemeSwitch
from recruiterdesk.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from recruiterdesk.core.changes import Changes
    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.ui.around_window import AroundWindow
    from recruiterdesk.ui.crashes.watch import CrashWatch
    from recruiterdesk.ui.instance import Instance
    from recruiterdesk.ui.page_loading import PageLoading
    from recruiterdesk.ui.start import Start, Wishes

TICK_MS = 20_000


class Application(QObject):
    """Holds together what lives as long as the program.

    What the first page does not need is made after it was painted: tray, bells, the ear for later starts.
    """

    def __init__(
        self,
        app: QApplication,
        desk: Desk,
        instance: Instance | None,
        start: Start,
        crashes: CrashWatch | None = None,
    ) -> None:
        super().__init__(app)
        self._crashes = crashes
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
            start.command,
        )
        self.around: AroundWindow | None = None
        self._is_quitting = False
        self._is_heard = False
        self.leaving = Leaving.QUITS
        self.sleep_delay = SleepDelay()
        self.left = Left(Back())
        self._loading: PageLoading | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.tick)
        self.damage = DamageTelling(self.window, self)
        self.damage.left.connect(self._leave)
        self.closing = ClosingWindow(self.window.shell, self.memory, self._has_tray, self)
        self.closing.quit_asked.connect(self.quit)
        self.closing.left_to_tray.connect(self._leave_to_tray)
        app.commitDataRequest.connect(self.closing.end_session)
        self.window.shell.installEventFilter(self)
        self.memory.place(self.window.shell)
        self._stop_following = desk.announcer.listen(self._follow_settings)

    def run(self) -> int:
        """Open as asked, and return the exit status when the user quits."""
        self.window.show_first_page()
        back = self._start.back
        if back is not None and back.page:
            self.window.show_page(back.page, back.argument)
        if self._start.opening is Opening.IN_TRAY:
            QTimer.singleShot(0, self._be_ready)
        else:
            FirstPaint(self.window.front_page(), self._be_ready)
            self.window.shell.show()
        return self._app.exec()

    def tick(self) -> None:
        """Look after everything that changes by itself, until the desk is about to be shut."""
        if self._is_quitting or self.damage.look():
            return
        if self._desk.changed_elsewhere():
            self.window.refresh()
        self.window.figures.look()
        self.window.open_call.ask_when_left_open()
        if self.around is not None:
            self.around.tick()

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
        """End the program; it closes the window, which then asks nothing."""
        if self._is_quitting:
            return
        self._stop()
        self._app.quit()

    def fade(self) -> None:
        """Let the window go, with all that it showed; the desk is shut."""
        self.theme.deleteLater()
        self.window.shell.deleteLater()
        self.deleteLater()

    def _leave(self, leaving: Leaving, left: Left) -> None:
        """Shut the desk, and go on elsewhere in this run of the program."""
        self.leaving, self.left = leaving, left
        if self.around is not None:
            self.around.note_left()
        self._stop()
        self.window.shell.hide()
        self._app.exit()

    def _stop(self) -> None:
        self._is_quitting = True
        self.closing.end_session()
        self._tick.stop()
        if self._instance is not None and self._is_heard:
            self._instance.asked.disconnect(self.take)
        self.memory.keep_place(self.window.shell)
        self._stop_following()
        if self._loading is not None:
            self._loading.stop()
        if self.around is not None:
            self.around.finish_writing()
        self.window.stop()
        if self.around is not None:
            self.around.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and self._has_to_wait():
            event.ignore()
            return True
        if event.type() == QEvent.Type.Close:
            self.closing.answer(event)
            return not event.isAccepted()
        if event.type() == QEvent.Type.WindowActivate and self._tick.isActive():
            QTimer.singleShot(0, self.tick)
        return super().eventFilter(watched, event)

    def _be_ready(self) -> None:
        gc.freeze()
        if self._start.opening is Opening.SMOKE_TEST:
            sys.stdout.write("READY\n")
            sys.stdout.flush()
            self._desk.keep_calendars()
            self.quit()
            return
        from recruiterdesk.ui import after_first_paint

        after_first_paint.complete_look(self.theme)
        self._desk.keep_calendars()
        self._make_around()
        if self._instance is not None:
            self._instance.asked.connect(self.take)
            self._is_heard = True
            self._instance.listen()
        if sys.platform == "darwin":
            after_first_paint.hear_system(self._app, self).asked.connect(self.take)
        self.window.open_call.offer()
        self._tick.start()
        if self.memory.refusal is not None:
            self.window.say(self.window.workplace.sentences.refusal(self.memory.refusal))
        after_first_paint.tell_crashes(self.window, self._crashes, self.damage)
        after_first_paint.renew_autostart(self.window, self._start.command)
        after_first_paint.say_what_happened(self.window, self._start.back or Back())
        if self._start.wishes.files or self._start.wishes.links:
            self.take(self._start.wishes)
        # Last, since a wrong clock is to be read before all else.
        self.tick()
        if self._start.opening is not Opening.IN_TRAY:
            # A program that only waits in the tray stays small.
            self._loading = after_first_paint.load_pages(self.window, self)

    def _make_around(self) -> None:
        from recruiterdesk.ui.around_window import AroundWindow

        around = self.around = AroundWindow(self.window, self.sleep_delay, self)
        around.quit_asked.connect(self.quit)
        around.left.connect(self._leave)
        around.woke.connect(self.tick)
        around.backups_looked.connect(self.damage.look)
        if self._start.opening is Opening.IN_TRAY:
            around.wait_for_panel()
        around.begin()
        if self._desk.found_at_start is not None:
            self.window.say(self.window.workplace.sentences.refusal(self._desk.found_at_start))

    def _has_tray(self) -> bool:
        return self.around is not None and self.around.has_tray()

    def _has_to_wait(self) -> bool:
        """Keep the window while an import writes, if closing it would end the program and lose the import."""
        if not self.closing.ends_program() or not self._desk.is_written_beside():
            return False
        self.window.say(self.tr("Many rows are being written: close the window when that is done."))
        return True

    def _leave_to_tray(self) -> None:
        self.memory.keep_place(self.window.shell)
        if self.around is not None and self.memory.explain_tray_once():
            from recruiterdesk.ui.panel_icon import Balloon

            text = self.tr("It rings when somebody is to be called. Quit it from the tray's menu.")
            title = self.tr("RecruiterDesk is still here")
            self.around.tray.panel.tell(Balloon(title, text, self.window.raise_window))

    def _follow_settings(self, changes: Changes) -> None:
        if "setting" in changes.kinds:
            zone = ZoneInfo(self._desk.settings.zone)
            self._desk.clock.set_zone(zone)
            self.window.workplace.sentences.set_zone(zone)


def _theme_choice(stored: str) -> ThemeChoice:
    return ThemeChoice(stored) if stored in tuple(ThemeChoice) else ThemeChoice.SYSTEM
