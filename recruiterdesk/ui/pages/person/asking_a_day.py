"""Asks for a day: a promise, an interview, a check-in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLineEdit, QWidget

from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.optional_fields import day_of
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 420
DoWithDay = Callable[[dt.date, str], object]


class DayDialog(QuestionDialog):
    """Does what it is for with the day, and with words where they are asked for."""

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
        self.words = QLineEdit()
        self._form.add_field(self.tr("&Day"), self.field)
        self.add(self._form)
        self.confirmed.connect(self._finish)
        self.field.setFocus()

    def ask_words(self, label: str, words: str = "") -> None:
        """Ask for words beside the day."""
        self.words.setText(words)
        self._form.add_field(label, self.words)

    def _finish(self) -> None:
        day, words = day_of(self.field), self.words.text().strip()

        def do() -> bool:
            self._do(day, words)
            return True

        if self.try_to(do, self._workplace.sentences):
            self.accept()
