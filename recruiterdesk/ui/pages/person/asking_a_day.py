"""Asks for a day: a promise, an interview, a check-in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.optional_fields import day_of
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 420
DoWithDay = Callable[[dt.date], object]


class DayDialog(QuestionDialog):
    """Does what it is for with the day."""

    def __init__(
        self,
        workplace: Workplace,
        title: str,
        confirm: str,
        proposed: dt.date,
        do: DoWithDay,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, confirm, _WIDTH, parent)
        self._workplace = workplace
        self._do = do
        self._form = Form()
        self.field = DateField()
        self.field.setDate(QDate(proposed.year, proposed.month, proposed.day))
        self._form.add_field(self.tr("&Day"), self.field)
        self.add(self._form)
        self.confirmed.connect(self._finish)
        self.field.setFocus()

    def _finish(self) -> None:
        day = day_of(self.field)

        def do() -> bool:
            self._do(day)
            return True

        if self.try_to(do, self._workplace.sentences):
            self.accept()
