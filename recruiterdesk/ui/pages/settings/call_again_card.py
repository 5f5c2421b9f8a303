"""When people are called again: the intervals, and what becomes of the days that are planned already."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.core.changes import Changes
from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.operations.settings import change_intervals
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.every_kind import EVERY_KIND
from recruiterdesk.storage.queries.interval_moves import moved_by
from recruiterdesk.ui import wording
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.models.beside import Answer, read_beside
from recruiterdesk.ui.pages.settings.bindings import Unit, add_box, add_number, add_usual_values
from recruiterdesk.ui.pages.settings.card import Bound, SettingsCard
from recruiterdesk.ui.pages.settings.desk_cards import tr
from recruiterdesk.ui.pages.settings.number_cards import calendar_days, working_days
from recruiterdesk.ui.pages.settings.places import setting_places
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.workers import Reins, Work
from recruiterdesk.ui.workplace import Workplace

_LONG, _MONTHS, _DAYS = 730, 60, 60
_CHANGE = "settings.change"


class CallAgainCard(SettingsCard):
    """A change counts for calls that are planned from now on; those planned already move only if asked to."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(setting_places()["call_again"], workplace, parent)
        days, months = calendar_days(), Unit(tr("month"), tr("months"))
        add_number(self, tr("First call &again after"), "check_in_days", _LONG, days)
        add_number(self, tr("Still looking"), "call_again.still_looking_days", _LONG, days)
        add_number(self, tr("Not now"), "call_again.not_now_days", _LONG, days)
        add_number(self, tr("Has a job, stays"), "call_again.employed_days", _LONG, days)
        add_number(self, tr("Has a new job"), "call_again.placed_months", _MONTHS, months)
        self.planned = PlannedDays(workplace.desk)
        self.planned.refused.connect(self._say_refusal)
        self.form.add_whole_line(self.planned)
        add_box(self, tr("Call around a start: the good calls"), "placement_calls")
        resigning = "placement_times.resigning_working_days"
        add_number(self, tr("When they resign"), resigning, _DAYS, working_days())
        add_number(self, tr("Before the start"), "placement_times.days_before_start", _DAYS, days)
        add_number(self, tr("End of week 1"), "placement_times.days_after_start", _DAYS, days)
        add_number(self, tr("After the start"), "placement_times.first_months", _MONTHS, months)
        add_number(self, tr("Last call"), "placement_times.last_months", _MONTHS, months)
        self.form.add_remark(tr("Counted from the day on which they accepted, then from the first day."))
        add_usual_values(self, "check_in_days", "call_again", "placement_calls", "placement_times")
        self._before: DeskSettings | None = None
        self.bind(Bound(self._note_settings, lambda settings: settings))
        self.changed.connect(self._ask)

    def _note_settings(self, settings: DeskSettings) -> None:
        """Know the settings as they were; a change from elsewhere ends the question."""
        if self.planned.wanted not in (None, settings):
            self.planned.forget()
        self._before = settings

    def _ask(self) -> None:
        if self._before is not None:
            self.planned.ask(self._before, self._workplace.desk.settings)

    def _say_refusal(self, refusal: Refusal) -> None:
        self.refused.show_text(self._workplace.sentences.refusal(refusal))


class PlannedDays(Notice):
    """After a change: how many calls stand by the days before, and whether they move too. Silence moves none.

    Signals:
        refused: Refusal, why they could not be moved.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.BLUE, parent)
        self._desk = desk
        self._number = 0
        self._work: Work | None = None
        self._earlier: DeskSettings | None = None
        self.wanted: DeskSettings | None = None
        self._answer = Answer()
        self._answer.found.connect(self._show)
        self.move_button = QuietButton(self.tr("Move them too"))
        self.leave_button = QuietButton(self.tr("Leave them"))
        self.move_button.clicked.connect(self._move)
        self.leave_button.clicked.connect(self.forget)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.move_button)
        row.addWidget(self.leave_button)
        row.addStretch(1)
        self.add(row)

    def ask(self, earlier: DeskSettings, now: DeskSettings) -> None:
        """Count, beside the window, what would move; ask where something would."""
        self._number += 1
        self._earlier, self.wanted = earlier, now
        self.show_text("")
        read_beside(
            self._desk, lambda beside: len(moved_by(beside, earlier, now)), self._number, self._answer
        )

    def forget(self) -> None:
        """Ask no longer; everything stays where it is."""
        self._number += 1
        self.wanted = None
        self.show_text("")

    def _show(self, number: int, count: int) -> None:
        if number == self._number:
            one = self.tr("One call is planned by the days until now. Does it move too?")
            many = self.tr("{count} calls are planned by the days until now. Do they move too?")
            said = one if count == 1 else many.format(count=wording.opening(wording.number_word(count)))
            self.show_text(said if count else "")

    def _move(self) -> None:
        """Move them in one step with the change itself, so that one undo takes both back."""
        wanted, earlier, desk = self.wanted, self._earlier, self._desk
        self.forget()
        if wanted is None or earlier is None or self._work is not None:
            return
        self._work = Work(lambda reins: _move_beside(desk, earlier, wanted, reins))
        self._work.finished.connect(self._finish)
        self._work.refused.connect(self._refuse)
        self._work.start()

    def _finish(self, _count: object) -> None:
        self._work = None
        self._desk.changed_elsewhere()
        self._desk.announcer.publish(Changes(EVERY_KIND, frozenset(), "intervals.change", ()))

    def _refuse(self, refusal: Refusal) -> None:
        self._work = None
        self.refused.emit(refusal)


def _move_beside(desk: Desk, earlier: DeskSettings, wanted: DeskSettings, reins: Reins) -> int:
    with desk_beside(desk, reins) as beside:
        steps = beside.steps(1)
        if beside.settings == wanted and steps and steps[0].label_key == _CHANGE:
            beside.undo()
        return change_intervals(beside, wanted, earlier)
