"""Who told somebody instead, and when: asked before an answer that is owed counts as given."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.ui.pages.call.told_by import told_by_note
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.optional_fields import day_of
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.line_field import LineField
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 440


def tr(text: str) -> str:
    return QCoreApplication.translate("person", text)


class ToldBySomeoneDialog(QuestionDialog):
    """A name is not needed; who and when stand in the history."""

    def __init__(self, workplace: Workplace, person: records.Person, parent: QWidget | None = None) -> None:
        title = tr("Who told {name}?").format(name=person.full_name)
        super().__init__(title, tr("They were told"), _WIDTH, parent)
        self._workplace, self._person_id = workplace, person.id
        today = workplace.desk.clock.today()
        self.who, self.day = LineField(), DateField()
        self.who.setPlaceholderText(tr("a colleague"))
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.day.setMaximumDate(self.day.date())
        form = Form()
        form.add_field(tr("W&ho"), self.who)
        form.add_field(tr("&When"), self.day)
        self.add(form)
        self.add(muted_text(tr("Nobody calls them about it any more; calling again counts from that day.")))
        self.confirmed.connect(self._record)
        self.who.setFocus()

    def _record(self) -> None:
        if self.try_to(self._told, self._workplace.sentences):
            self.accept()

    def _told(self) -> bool:
        day = day_of(self.day)
        told_on = day if day != self._workplace.desk.clock.today() else None
        note = told_by_note(self.who.text(), told_on)
        reached = Reached(AttemptOutcome.TOLD_BY_COLLEAGUE, note, told_on=told_on)
        record_attempt(self._workplace.desk, self._person_id, reached)
        return True
