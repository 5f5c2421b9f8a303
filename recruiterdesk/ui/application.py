"""The running program: one window, its tray and its tick, and what later starts hand over."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from recruiterdesk.core.changes import Changes
from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui.instance import Instance
from recruiterdesk.ui.links import follow_link
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.start import Opening, Start, Wishes
from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.theme_switch import ThemeChoice, ThemeSwitch
from recruiterdesk.ui.tray import Tray

TICK_MS = 20_000


def build_application() -> QApplication:
    """Make the application object, with its name as desktops show it."""
    QApplication.setApplicationName("recruiterdesk")
    QApplication.setApplicationDisplayName("RecruiterDesk")
    QApplication.setDesktopFileName("recruiterdesk")
    app = QApplication([sys.argv[0]])
    app.setQuitOnLastWindowClosed(False)
    return app


def tell_refusal(app: QApplication, refusal: Refusal) -> None:
    """Say in one box why the program can't start."""
    apply_theme(app, "system")
    sentence = sentences_for(ZoneInfo("UTC")).refusal(refusal)
    QMessageBox(QMessageBox.Icon.Warning, "RecruiterDesk", sentence).exec()


class Application(QObject):
    """Holds together what lives as long as the program."""

    def __init__(self, app: QApplication, desk: Desk, instance: Instance | None, start: Start) -> None:
        super().__init__(app)
        self._app = app
        self._desk = desk
        self._instance = instance
        self._start = start
        self.theme = ThemeSwitch(app, ThemeChoice.SYSTEM)
        self.window = MainWindow(desk, sentences_for(ZoneInfo(desk.settings.zone)), self)
        self.tray = Tray(desk, self)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.tick)
        self.window.shell.installEventFilter(self)
        desk.announcer.listen(self._follow_zone)

    def run(self) -> int:
        """Open as asked, and return the exit status when the user quits."""
        self.window.show_first_page()
        page = self.window.shell.page(self.window.shell.current_key() or "")
        self._painted = FirstPaint(page, self._be_ready)
        if self._start.opening is Opening.IN_TRAY:
            QTimer.singleShot(0, self._be_ready)
        else:
            self.window.shell.show()
        return self._app.exec()

    def tick(self) -> None:
        """Look after everything that changes by itself."""
        if self._desk.changed_elsewhere():
            self.window.refresh()
        self.window.count()
        self.tray.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self._close_window()
        elif event.type() == QEvent.Type.WindowActivate and self._tick.isActive():
            QTimer.singleShot(0, self.tick)
        return super().eventFilter(watched, event)

    def take(self, wishes: Wishes) -> None:
        """Do what a later start asked for, in front of the user."""
        self.window.raise_window()
        for link in wishes.links:
            follow_link(self.window, link)
        if wishes.files:
            self.window.import_files([Path(name) for name in wishes.files])

    def quit(self) -> None:
        """End the program."""
        self.tray.hide()
        self.window.stop()
        self._tick.stop()
        self._app.quit()

    def _be_ready(self) -> None:
        if self._start.opening is Opening.SMOKE_TEST:
            sys.stdout.write("READY\n")
            sys.stdout.flush()
            self.quit()
            return
        self._wire_tray()
        if self._instance is not None:
            self._instance.asked.connect(self.take)
            self._instance.listen()
        self._tick.start()
        self.tick()
        if self._start.wishes != Wishes():
            self.take(self._start.wishes)
        if self._start.opening is Opening.IN_TRAY and not self.tray.is_there():
            self.window.raise_window()

    def _wire_tray(self) -> None:
        self.tray.open_asked.connect(self.window.raise_window)
        self.tray.quit_asked.connect(self.quit)

    def _close_window(self) -> None:
        if not self.tray.is_there():
            self.quit()

    def _follow_zone(self, changes: Changes) -> None:
        if "setting" in changes.kinds:
            self._desk.clock.set_zone(ZoneInfo(self._desk.settings.zone))


class FirstPaint(QObject):
    """Calls once, after a page was painted for the first time."""

    def __init__(self, page: QWidget, then: Callable[[], None]) -> None:
        super().__init__(page)
        self._then = then
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return super().eventFilter(watched, event)
