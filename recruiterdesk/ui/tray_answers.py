"""What the entries of the tray's menu do."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QObject

from recruiterdesk.operations.settings import change_settings
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.tray_menu import Pause, TrayMenu, pause_end


class TrayAnswers(QObject):
    """Leads each entry to the window; quitting is left to the program."""

    def __init__(self, window: MainWindow, actions: TrayMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        actions.open_asked.connect(window.raise_window)
        actions.start_calling_asked.connect(self._start_calling)
        actions.add_person_asked.connect(self._add_person)
        actions.person_asked.connect(self._open_person)
        actions.pause_asked.connect(self._pause)
        actions.resume_asked.connect(self._resume)

    def _start_calling(self) -> None:
        self._window.raise_window()
        self._window.start_calling()

    def _add_person(self) -> None:
        self._window.raise_window()
        self._window.show_page("person")

    def _open_person(self, person_id: int) -> None:
        self._window.raise_window()
        self._window.start_call(person_id)

    def _pause(self, pause: Pause) -> None:
        desk = self._window.workplace.desk
        self._hold_reminders(pause_end(pause, desk.clock, desk.settings))

    def _resume(self) -> None:
        self._hold_reminders(None)

    def _hold_reminders(self, until: dt.datetime | None) -> None:
        desk = self._window.workplace.desk
        settings = replace(desk.settings, reminders_paused_until=until)
        self._window.workplace.do(lambda: change_settings(desk, settings))
