"""From, until, who covers: planning a time away."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.operations.away import plan_away
from recruiterdesk.storage.queries.work_calendars import own_calendar
from recruiterdesk.ui.widgets.buttons import PrimaryButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.line_field import LineField
from recruiterdesk.ui.workplace import Workplace

_A_WEEK = dt.timedelta(days=7)
_FOUR_DAYS = dt.timedelta(days=4)


class PlanningCard(Card):
    """Asks for the days; who would be left in silence is shown once they are planned."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("When are you away?"), parent=parent)
        self._workplace = workplace
        self.first_day, self.last_day, self.covered_by = DateField(), DateField(), LineField()
        self.covered_by.setPlaceholderText(self.tr("A colleague, or nobody"))
        self.plan_button = PrimaryButton(self.tr("See who to think of"), "↵")
        self.plan_button.clicked.connect(self.plan)
        self.covered_by.returnPressed.connect(self.plan)
        self.first_day.dateChanged.connect(self._keep_order)
        form = Form()
        form.add_field(self.tr("&From"), self.first_day)
        form.add_field(self.tr("&Last day"), self.last_day)
        form.add_field(self.tr("Who &covers"), self.covered_by)
        self.add(form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.plan_button)
        self.add(row)

    def propose(self) -> None:
        """Propose the next week."""
        today = self._workplace.desk.clock.today()
        monday = today - dt.timedelta(days=today.weekday()) + _A_WEEK
        first = own_calendar(self._workplace.desk).next_working_day(monday)
        self.first_day.setMinimumDate(_qt(today))
        self.last_day.setMinimumDate(_qt(today))
        self.first_day.setDate(_qt(first))
        self.last_day.setDate(_qt(max(monday + _FOUR_DAYS, first)))

    def has_keyboard(self) -> bool:
        """Tell whether the keyboard is on one of the fields."""
        return any(field.hasFocus() for field in (self.first_day, self.last_day, self.covered_by))

    def plan(self) -> None:
        """Write the time away down."""
        first, last = _day(self.first_day), _day(self.last_day)
        covered_by = self.covered_by.text()
        done = self._workplace.do(partial(plan_away, self._workplace.desk, first, last, covered_by))
        if done is not None:
            self.covered_by.clear()

    def _keep_order(self, first: QDate) -> None:
        if self.last_day.date() < first:
            self.last_day.setDate(first)


def _day(field: DateField) -> dt.date:
    date = field.date()
    return dt.date(date.year(), date.month(), date.day())


def _qt(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
