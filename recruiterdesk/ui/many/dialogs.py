"""What is asked before something is done for many: which tag, which day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from recruiterdesk.operations.tagging import LONGEST, tag_name
from recruiterdesk.ui.many.words import tr
from recruiterdesk.ui.pages.person.choice_field import ChoiceBox
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.optional_fields import day_of
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 460
TakeText = Callable[[str], object]
TakeDay = Callable[[dt.date | None], object]
TakePromise = Callable[[dt.date, str], object]


class TagDialog(QuestionDialog):
    """Asks for a tag; those on the desk are proposed as one types."""

    def __init__(
        self, workplace: Workplace, title: str, known: Sequence[str], take: TakeText, parent: QWidget
    ) -> None:
        super().__init__(title, tr("Add the tag"), _WIDTH, parent)
        self._sentences = workplace.sentences
        self._take = take
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(tr("sre, Berlin, speaks Polish …"))
        proposals = QCompleter(list(known), self.field)
        proposals.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        proposals.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(proposals)
        form = Form()
        form.add_field(tr("&Tag"), self.field)
        self.add(form)
        self.confirmed.connect(self._finish)
        self.field.setFocus()

    def _finish(self) -> None:
        name = self.try_to(lambda: tag_name(self.field.text()), self._sentences)
        if name:
            self.accept()
            self._take(name)


class UntagDialog(QuestionDialog):
    """Asks which of the tags on the desk is taken away."""

    def __init__(self, title: str, known: Sequence[str], take: TakeText, parent: QWidget) -> None:
        super().__init__(title, tr("Take it away"), _WIDTH, parent)
        self._take = take
        self.field = ChoiceBox([(name, name) for name in known])
        form = Form()
        form.add_field(tr("&Tag"), self.field)
        self.add(form)
        self.confirmed.connect(self._finish)
        self.field.setFocus()

    def _finish(self) -> None:
        self.accept()
        self._take(self.field.value())


class PromiseDialog(QuestionDialog):
    """Asks by which day they hear, and what the promise says."""

    def __init__(
        self, title: str, proposed: dt.date, earliest: dt.date, take: TakePromise, parent: QWidget
    ) -> None:
        super().__init__(title, tr("Promise it"), _WIDTH, parent)
        self._take = take
        self.day = _day_field(proposed, earliest)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("what they hear by then; may stay empty"))
        form = Form()
        form.add_field(tr("&Day"), self.day)
        form.add_field(tr("&Words"), self.words)
        form.add_whole_remark(tr("Each of them is promised a word; whoever asked to be left alone is not."))
        self.add(form)
        self.confirmed.connect(self._finish)
        self.day.setFocus()

    def _finish(self) -> None:
        self.accept()
        self._take(day_of(self.day), self.words.text().strip())


class KeepDialog(QuestionDialog):
    """Asks until which day their data is kept, or whether no day is set."""

    def __init__(
        self, title: str, proposed: dt.date, earliest: dt.date, take: TakeDay, parent: QWidget
    ) -> None:
        super().__init__(title, tr("Keep it until then"), _WIDTH, parent)
        self._take = take
        self.day = _day_field(proposed, earliest)
        self.no_day = PlainButton(tr("Set no day"))
        self.no_day.clicked.connect(self._end)
        self.add_way(self.no_day)
        form = Form()
        form.add_field(tr("&Day"), self.day)
        self.add(form)
        self.confirmed.connect(self._finish)
        self.day.setFocus()

    def _finish(self) -> None:
        self.accept()
        self._take(day_of(self.day))

    def _end(self) -> None:
        self.accept()
        self._take(None)


def _day_field(proposed: dt.date, earliest: dt.date) -> DateField:
    field = DateField()
    field.setDate(QDate(proposed.year, proposed.month, proposed.day))
    field.setMinimumDate(QDate(earliest.year, earliest.month, earliest.day))
    return field
