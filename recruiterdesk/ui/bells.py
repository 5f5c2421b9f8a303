"""The bell of the program: shows what the reminders announce, and does what is answered."""

from __future__ import annotations

import datetime as dt
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.words import CallKind
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.people import snooze_person
from recruiterdesk.operations.snoozing_many import snooze_many
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.reminders.service import ReminderService
from recruiterdesk.storage.queries.call_queue import queue_row_of
from recruiterdesk.storage.queries.queue_order import first_to_call
from recruiterdesk.storage.queries.stored_records import people_by_id
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.many.running import ManyWork, Outcome
from recruiterdesk.ui.notifiers.answers import Answer, Answered
from recruiterdesk.ui.notifiers.balloon import TrayBalloon
from recruiterdesk.ui.notifiers.beside import MarkedBeside
from recruiterdesk.ui.notifiers.desktop import DesktopNotifications
from recruiterdesk.ui.notifiers.desktop_state import DesktopWatch, Silence
from recruiterdesk.ui.notifiers.doorbell import Doorbell
from recruiterdesk.ui.notifiers.loop_thread import LoopThread
from recruiterdesk.ui.notifiers.window_bar import WindowBar
from recruiterdesk.ui.notifiers.wording import sentences_of_the_day
from recruiterdesk.ui.pages.calls_snooze import SnoozeMenu
from recruiterdesk.ui.tray import Tray

_LEAVING_SECONDS = 1


class Bells(QObject):
    """Keeps the ways to announce in their order, and leads each answer to the right person.

    Each tick first asks the desktop, beside the window, what there is; then what is due is announced.
    """

    def __init__(self, window: MainWindow, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._refused = ""
        self._is_stopped = False
        desk = window.workplace.desk
        sentences = self._sentences = sentences_of_the_day(desk.clock, ZoneInfo(desk.settings.zone))
        self._thread = LoopThread("notifications")
        self._watch = DesktopWatch(self._thread, self)
        self._desktop = DesktopNotifications(sentences, self._watch, self._thread, desk.folder, self)
        self._bar = WindowBar(window.shell, sentences, self._snooze_menu, self)
        notifiers = (self._desktop, TrayBalloon(tray.panel, sentences, self._watch, self), self._bar)
        self._beside = MarkedBeside(desk)
        self._snoozing = ManyWork(desk, self)
        self._snoozing.ended.connect(self._say_put_off)
        self._snoozing.refused.connect(self._say_refusal)
        self.service = ReminderService(desk, notifiers, self, self._beside, self._hear)
        self.doorbell = Doorbell(self.service.ways, self._watch, desk.folder, self)
        for notifier in notifiers:
            notifier.answered.connect(self.answer)
        self._watch.found.connect(self._ring)
        window.workplace.changes.changed.connect(self._follow)
        self._desktop.withdraw_left_over()

    def tick(self) -> None:
        """Announce what is due, as soon as the desktop has said what there is, or its time is over."""
        self._watch.ask()

    def is_on(self) -> bool:
        """Tell whether the system asks for silence; the window's own bar is none of its notifications."""
        return self._watch.state.silence is Silence.ON and self.service.ways.likely() != self._bar.name

    def answer(self, answered: Answered) -> None:
        """Do what was pressed; the matter may be done since, and the person gone."""
        if self.doorbell.take_answer(answered.announcement_id):
            return
        # It may have been done by a command a moment ago, and its number be another person's by now.
        self.service.withdraw_done()
        announcement = self.service.announcement(answered.announcement_id)
        self.service.answered(answered.announcement_id)
        self.service.ways.withdraw(answered.announcement_id)
        if answered.answer is Answer.SNOOZE:
            self._snooze(announcement, answered.until)
            return
        self._window.raise_window()
        if announcement is None:
            self._show_past(self.service.people_of(answered.announcement_id))
        else:
            self._show(announcement, answered.answer)

    def stop(self) -> None:
        """Take away what stands, and end the thread."""
        if self._is_stopped:
            return
        self._is_stopped = True
        self._beside.stop()
        self._snoozing.cancel()
        self._thread.end(self._desktop.leave(), _LEAVING_SECONDS)

    def _ring(self, _state: object) -> None:
        """Announce what is due."""
        if not self._is_stopped:
            self.service.tick()

    def _hear(self, refusal: Refusal | None) -> None:
        """Say once that the desk can't be written; it is tried again."""
        if refusal is None:
            self._refused = ""
        elif refusal.key != self._refused:
            self._refused = refusal.key
            self._say_refusal(refusal)

    def _say_refusal(self, refusal: Refusal) -> None:
        self._window.say(self._window.workplace.sentences.refusal(refusal))

    def _follow(self, _changes: object) -> None:
        self._sentences.set_zone(ZoneInfo(self._window.workplace.desk.settings.zone))
        self.service.withdraw_done()

    def _show(self, announcement: Announcement, answer: Answer) -> None:
        desk, person_id = self._window.workplace.desk, announcement.people[0]
        if not people_by_id(desk, [person_id]):
            self._say_gone()
        elif answer is Answer.CALL and queue_row_of(desk, person_id) is not None:
            self._window.start_call(self._whom_to_call(announcement))
        elif len(announcement.people) > 1:
            self._window.show_page("today")
        elif introduction_id := announcement.items[0].introduction_id:
            self._window.show_page("introduction", introduction_id)
        else:
            self._window.show_page("person", person_id)

    def _whom_to_call(self, announcement: Announcement) -> int:
        """Return the first who can talk now; a call that was agreed comes before anything else."""
        first = announcement.items[0]
        if first.kind is CallKind.CALLBACK:
            return first.person_id
        return first_to_call(self._window.workplace.desk, announcement.to_call) or first.person_id

    def _show_past(self, people: tuple[int, ...]) -> None:
        """Show whom an announcement concerned that is done since; nothing rings, and nobody is called."""
        if len(people) > 1:
            self._window.show_page("today")
            return
        person = people_by_id(self._window.workplace.desk, people)
        if people and not person:
            self._say_gone()
        for person_id, shown in person.items():
            self._window.show_page("person", person_id)
            self._window.say(
                QCoreApplication.translate("Bells", "What rang for {name} is done, or was put off.").format(
                    name=shown.full_name
                )
            )

    def _say_gone(self) -> None:
        self._window.say(
            QCoreApplication.translate("Bells", "Whom this reminded of is not on the desk any more.")
        )

    def _snooze(self, announcement: Announcement | None, until: dt.datetime | None) -> None:
        if announcement is None:
            return
        desk = self._window.workplace.desk
        wanted = until or desk.clock.now() + dt.timedelta(minutes=announcement.snooze_minutes)
        people = announcement.people
        if len(people) == 1:
            self._window.workplace.do(partial(snooze_person, desk, people[0], wanted))
            return
        words = QCoreApplication.translate("Bells", "Putting them off…")
        self._snoozing.start(
            words, lambda beside, progress: snooze_many(beside, ManyPeople(people), wanted, progress)
        )

    def _say_put_off(self, outcome: Outcome | None) -> None:
        if outcome is None or outcome.changes is None:
            return
        named = self._window.workplace.sentences.render(
            f"label.{outcome.changes.label_key}", outcome.changes.label_values
        )
        self._window.say_done(named)

    def _snooze_menu(self, ground: QWidget) -> SnoozeMenu:
        return SnoozeMenu(self._window.workplace.desk, ground)
