"""Another day for a check-in, or none this time."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from recruiterdesk.domain.check_ins import CheckInOrigin
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.planned_calls import plan_check_in, reschedule_check_in, skip_check_in
from recruiterdesk.storage.queries.check_ins import CheckInRow, LongAgoRow
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.optional_fields import day_of
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 460


class MoveDialog(QuestionDialog):
    """The day, and whether it was agreed: then it is a promise, and never moves by itself."""

    def __init__(self, workplace: Workplace, row: CheckInRow, parent: QWidget | None = None) -> None:
        name = first_name("", row.name)
        super().__init__(
            self.tr("When do you call {name} again?").format(name=name), self.tr("Move it"), _WIDTH, parent
        )
        self._workplace = workplace
        self._check_in_id = row.id
        tomorrow = workplace.desk.clock.today() + dt.timedelta(days=1)
        self.field = _day_field(tomorrow, max(row.due_on, tomorrow))
        self.agreed = QCheckBox(self.tr("agreed with {name}").format(name=name))
        self.agreed.setChecked(row.agreed)
        form = Form()
        form.add_field(self.tr("&Day"), self.field)
        form.add_line(self.agreed)
        self.add(form)
        self.confirmed.connect(self._move)
        self.field.setFocus()

    def _move(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        origin = CheckInOrigin.AGREED if self.agreed.isChecked() else CheckInOrigin.BY_HAND
        reschedule_check_in(self._workplace.desk, self._check_in_id, day_of(self.field), origin)
        return True


class SkipDialog(QuestionDialog):
    """Why not this time; the reason stands in the history."""

    def __init__(self, workplace: Workplace, row: CheckInRow, parent: QWidget | None = None) -> None:
        name = first_name("", row.name)
        super().__init__(
            self.tr("Skip the call to {name}").format(name=name), self.tr("Skip it"), _WIDTH, parent
        )
        self._workplace = workplace
        self._row = row
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("why; it is kept as a note"))
        self.reason.setAccessibleName(self.tr("Why"))
        self.add(self.reason)
        days = max((row.due_on - row.scheduled_on).days, 1)
        said = self.tr("The next one is in {days} days.").format(days=days)
        self.add(muted_text(said))
        self.confirmed.connect(self._skip)
        self.reason.setFocus()

    def _skip(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        reason, desk = self.reason.text().strip(), self._workplace.desk
        if reason:
            write_note(desk, self._row.person_id, reason)
        skip_check_in(desk, self._row.id)
        return True


class PlanDialog(QuestionDialog):
    """A call again for somebody from long ago."""

    def __init__(self, workplace: Workplace, row: LongAgoRow, parent: QWidget | None = None) -> None:
        name = first_name("", row.name)
        super().__init__(
            self.tr("When do you call {name} again?").format(name=name), self.tr("Plan it"), _WIDTH, parent
        )
        self._workplace = workplace
        self._person_id = row.person_id
        tomorrow = workplace.desk.clock.today() + dt.timedelta(days=1)
        self.field = _day_field(tomorrow, tomorrow)
        form = Form()
        form.add_field(self.tr("&Day"), self.field)
        self.add(form)
        self.confirmed.connect(self._plan)
        self.field.setFocus()

    def _plan(self) -> None:
        if self.try_to(self._store, self._workplace.sentences) is not None:
            self.accept()

    def _store(self) -> int:
        return plan_check_in(self._workplace.desk, self._person_id, day_of(self.field))


def _day_field(earliest: dt.date, day: dt.date) -> DateField:
    field = DateField()
    field.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
    field.setDate(QDate(day.year, day.month, day.day))
    return field
