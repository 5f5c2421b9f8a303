"""What is asked in the review: why and until when somebody is kept, and the mail that asks them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.months import months_after
from recruiterdesk.operations.reviewing import keep_longer, note_asked
from recruiterdesk.ui.pages.calls_drafts import owed_message
from recruiterdesk.ui.pages.mail_sheet import MailSheet
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.optional_fields import day_of
from recruiterdesk.ui.pages.review.words import tr
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH, _MAIL_WIDTH, _BODY_HEIGHT = 460, 640, 240
_PROPOSED_MONTHS = 6


class KeepLongerDialog(QuestionDialog):
    """Needs a reason, which their history keeps; the day is six months ahead until it is changed."""

    def __init__(
        self, workplace: Workplace, person_id: int, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Keep the data of {name}?").format(name=name), tr("Keep"), _WIDTH, parent)
        self._workplace = workplace
        self._person_id = person_id
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("a suit is pending, they asked me to, …"))
        self.reason.textChanged.connect(self._allow)
        today = workplace.desk.clock.today()
        self.day = DateField()
        self.day.setDate(_date(months_after(today, _PROPOSED_MONTHS)))
        self.day.setMinimumDate(_date(today).addDays(1))
        form = Form()
        form.add_field(tr("&Reason"), self.reason)
        form.add_field(tr("&Until"), self.day)
        self.add(form)
        self.add(muted_text(tr("The reason stands in their history, and they may ask to read it.")))
        self.confirmed.connect(self._save)
        self._allow()
        self.reason.setFocus()

    def _allow(self) -> None:
        self.confirm_button.setEnabled(bool(self.reason.text().strip()))

    def _save(self) -> None:
        desk, people = self._workplace.desk, [self._person_id]
        kept = self.try_to(
            lambda: keep_longer(desk, people, day_of(self.day), self.reason.text()), self._workplace.sentences
        )
        if kept:
            self.accept()


class AskToKeepDialog(QuestionDialog):
    """The words can be changed; that they were asked stands in their history and in the review."""

    def __init__(
        self, workplace: Workplace, person_id: int, name: str, parent: QWidget | None = None
    ) -> None:
        title = tr("Ask {name} whether you may keep their data").format(name=name)
        super().__init__(title, tr("I sent it"), _MAIL_WIDTH, parent)
        self._workplace = workplace
        self._person_id = person_id
        self.sheet = MailSheet(workplace.sentences)
        self.sheet.kind.hide()
        self.sheet.gap_filled.connect(self._fill_gap)
        self.sheet.not_opened.connect(self._say_copied)
        self.sheet.body.setMinimumHeight(_BODY_HEIGHT)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.sheet.open_button, self.sheet.copy_button):
            row.addWidget(button)
        row.addStretch(1)
        self.add(self.sheet)
        self.add(row)
        self.add(muted_text(tr("Their answer is written down on their page, under Privacy.")))
        self.confirmed.connect(self._save)
        self._message = owed_message(workplace.desk, person_id, DraftKind.ASK_TO_KEEP)
        self._show()
        self.sheet.take_keyboard()

    def _show(self) -> None:
        self.sheet.show_message(self._message)
        self.sheet.kind.hide()
        self.sheet.sms_button.hide()
        self.confirm_button.setEnabled(self.sheet.is_ready())

    def _fill_gap(self, name: str, value: str) -> None:
        self._message = self._message.answered({name: value})
        self._show()
        self.sheet.gaps.take_keyboard()

    def _say_copied(self) -> None:
        self._workplace.window.say(tr("No program took it; the text is copied."))

    def _save(self) -> None:
        def store() -> bool:
            note_asked(self._workplace.desk, self._person_id)
            return True

        if self.try_to(store, self._workplace.sentences):
            self.accept()


def _date(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
