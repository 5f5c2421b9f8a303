"""The bell of the program: shows what the reminders announce, and does what is answered."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.people import snooze_person
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.reminders.service import ReminderService
from recruiterdesk.storage.queries.call_queue import queue_row_of
from recruiterdesk.storage.queries.stored_records import people_by_id
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.notifiers.answers import Answer, Answered
from recruiterdesk.ui.notifiers.balloon import TrayBalloon
from recruiterdesk.ui.notifiers.desktop import DesktopNotifications
from recruiterdesk.ui.notifiers.window_bar import WindowBar
from recruiterdesk.ui.tray import Tray


class Bells(QObject):
    """Keeps the ways to announce in their order, and leads each answer to the right person."""

    def __init__(self, window: MainWindow, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        sentences = window.workplace.sentences
        self._desktop = DesktopNotifications(sentences, self)
        notifiers = (
            self._desktop,
            TrayBalloon(tray, sentences, self),
            WindowBar(window.shell, sentences, self),
        )
        self.service = ReminderService(window.workplace.desk, notifiers)
        for notifier in notifiers:
            notifier.answered.connect(self.answer)
        self._refused = ""

    def tick(self) -> None:
        """Announce what is due; a desk that can't be written is said once, and tried again."""
        try:
            self.service.tick()
            self._refused = ""
        except Refusal as refusal:
            if refusal.key != self._refused:
                self._refused = refusal.key
                self._window.say(self._window.workplace.sentences.refusal(refusal))

    def answer(self, answered: Answered) -> None:
        """Do what was pressed; the matter may be done since, and the person gone."""
        announcement = self.service.announcement(answered.announcement_id)
        self.service.answered(answered.announcement_id)
        if announcement is None:
            self._window.raise_window()
        elif answered.answer is Answer.SNOOZE:
            self._snooze(announcement)
        else:
            self._window.raise_window()
            self._show(announcement, answered.answer)

    def stop(self) -> None:
        """Take away what stands, and end the thread."""
        self._desktop.stop()

    def _show(self, announcement: Announcement, answer: Answer) -> None:
        person_id = announcement.people[0]
        if not people_by_id(self._window.workplace.desk, [person_id]):
            self._window.say(
                QCoreApplication.translate("Bells", "{name} is not on the desk any more.").format(
                    name=announcement.items[0].name
                )
            )
            return
        if answer is Answer.CALL and queue_row_of(self._window.workplace.desk, person_id) is not None:
            self._window.start_call(person_id)
        elif len(announcement.people) > 1:
            self._window.show_page("today")
        else:
            self._window.show_page("person", person_id)

    def _snooze(self, announcement: Announcement) -> None:
        desk = self._window.workplace.desk
        until = desk.clock.now() + dt.timedelta(minutes=announcement.snooze_minutes)
        for person_id in announcement.people:
            self._window.workplace.do(partial(snooze_person, desk, person_id, until))
