"""Reminders: paused for a while, whether they show names, and until when something is put off."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.ui.pages.settings.bindings import add_box, add_number, add_time, add_usual_values
from recruiterdesk.ui.pages.settings.card import Bound, SettingsCard
from recruiterdesk.ui.pages.settings.desk_cards import tr
from recruiterdesk.ui.pages.settings.doorbell_part import DoorbellPart
from recruiterdesk.ui.pages.settings.number_cards import minutes
from recruiterdesk.ui.tray_menu import Pause, pause_end
from recruiterdesk.ui.widgets.buttons import BUTTON_HEIGHT, QuietButton
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import ElidedLabel, Text
from recruiterdesk.ui.wording import Whereabouts, minutes_words, moment_ahead
from recruiterdesk.ui.workplace import Workplace

_A_DAY = 1440


class ReminderCard(SettingsCard):
    """Says whether reminders ring; paused ones are only held back."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(tr("Reminders"), workplace, parent)
        self.state = ElidedLabel("")
        self.a_while = QuietButton("")
        self.tomorrow = QuietButton(tr("Pause until tomorrow"))
        self.resume = QuietButton(tr("Ring again"))
        self.a_while.clicked.connect(partial(self._pause, Pause.A_WHILE))
        self.tomorrow.clicked.connect(partial(self._pause, Pause.UNTIL_TOMORROW))
        self.resume.clicked.connect(self._resume)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.a_while, self.tomorrow, self.resume):
            row.addWidget(button)
        row.addStretch(1)
        self.state.setMinimumHeight(BUTTON_HEIGHT)
        self.form.add_field(tr("Now"), self.state)
        self.form.add_whole_line(buttons)
        self.doorbell = DoorbellPart(self.form, workplace.sentences, self)
        add_box(self, tr("Sho&w names in notifications"), "reminder_names")
        self.form.add_whole_remark(
            tr("Without names they only say how many wait. Quiet hours stand under Your hours.")
        )
        self._add_kinds()
        add_number(self, tr("Snooze for"), "snoozes.short_minutes", _A_DAY, minutes())
        add_number(self, tr("Or for"), "snoozes.long_minutes", _A_DAY, minutes())
        self.form.add_whole_remark(tr("A notification is put off, and reminders pause, for the second."))
        add_time(self, tr("Afternoon is"), "snoozes.afternoon")
        add_time(self, tr("Morning is"), "snoozes.morning")
        add_usual_values(self, "snoozes")
        self.bind(Bound(self._show_state, _unchanged))

    def _add_kinds(self) -> None:
        self.form.add_whole_line(Text(tr("These ring; what does not is in the lists all the same:")))
        for words, name in (
            (tr("Calls that you agreed"), "ring_callbacks"),
            (tr("Promises"), "ring_promises"),
            (tr("Calls again"), "ring_check_ins"),
            (tr("Calls around a new job"), "ring_placements"),
            (tr("How introductions went"), "ring_follow_ups"),
            (tr("Tasks"), "ring_tasks"),
            (tr("Who waits for an answer, once a day"), "ring_summary"),
        ):
            add_box(self, words, name)

    def _show_state(self, settings: DeskSettings) -> None:
        clock = self._workplace.desk.clock
        until = settings.reminders_paused_until
        is_paused = until is not None and until > clock.now()
        said = tr("Reminders ring.")
        if is_paused and until is not None:
            here = Whereabouts(clock.now(), ZoneInfo(settings.zone))
            said = tr("Reminders are paused until {moment}.").format(moment=moment_ahead(until, here))
        self.state.setText(said)
        held = minutes_words(settings.snoozes.long_minutes)
        self.a_while.setText(tr("Pause for {time}").format(time=held))
        be_there(self.resume, is_paused)
        for button in (self.a_while, self.tomorrow):
            be_there(button, not is_paused)

    def _pause(self, pause: Pause, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        desk = self._workplace.desk
        self._hold(pause_end(pause, desk.clock, desk.settings))

    def _resume(self) -> None:
        self._hold(None)

    def _hold(self, until: dt.datetime | None) -> None:
        desk = self._workplace.desk
        wanted = replace(desk.settings, reminders_paused_until=until)
        self._workplace.do(partial(change_settings, desk, wanted))
        self.show_settings(desk.settings)


def _unchanged(settings: DeskSettings) -> DeskSettings:
    return settings
