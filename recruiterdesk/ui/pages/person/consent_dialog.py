"""One answer to one of the three consents in full: words, way, day and end, with the answers before it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QLineEdit, QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.months import months_after
from recruiterdesk.domain.words import ConsentKind
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.optional_fields import OptionalDay, day_of
from recruiterdesk.ui.pages.person.words import consent_words
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 560
_YES, _NO = "yes", "no"
_SHOWN = 6


def tr(text: str) -> str:
    return QCoreApplication.translate("person", text)


class ConsentDialog(QuestionDialog):
    """Nothing is chosen beforehand; a yes may have an end, a no takes back what was allowed."""

    def __init__(
        self,
        workplace: Workplace,
        person: records.Person,
        consents: Sequence[records.Consent],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("What {name} answered").format(name=person.full_name), tr("Save"), _WIDTH, parent)
        self._workplace = workplace
        self._person_id = person.id
        self._consents = consents
        today = workplace.desk.clock.today()
        self.kind = ChoiceRow([(str(kind), consent_words(kind)) for kind in ConsentKind])
        self.answer = ChoiceRow([(_YES, tr("They said yes")), (_NO, tr("They said no"))])
        self.way = ChoiceRow([(way, way) for way in (tr("on the phone"), tr("by mail"), tr("in person"))])
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("in their own words, as proof"))
        self.on = DateField()
        self.on.setMaximumDate(QDate(today.year, today.month, today.day))
        self.on.setDate(QDate(today.year, today.month, today.day))
        months = workplace.desk.settings.introductions.consent_months
        self.until = OptionalDay(None, months_after(today, months))
        self.before = muted_text()
        self._fill()
        self.kind.chosen.connect(self._show_fitting)
        self.answer.chosen.connect(self._show_fitting)
        self.confirmed.connect(self._save)
        self._show_fitting()
        self.kind.setFocus()

    def _fill(self) -> None:
        form = Form()
        form.add_field(tr("To what"), self.kind)
        form.add_field(tr("Answer"), self.answer)
        form.add_field(tr("Said"), self.way)
        form.add_field(tr("&Words"), self.words)
        form.add_field(tr("&Day"), self.on)
        form.add_field(tr("&Ends"), self.until)
        self.add(form)
        self.add(self.before)
        self.add(muted_text(tr("They can take each of these back at any time.")))

    def _show_fitting(self, _value: str = "") -> None:
        self.confirm_button.setEnabled(bool(self.kind.value() and self.answer.value()))
        self.until.setEnabled(self.answer.value() != _NO)
        earlier = [one for one in self._consents if str(one.kind) == self.kind.value()]
        self.before.setText(answers_text(earlier))
        be_there(self.before, bool(earlier))
        self.fit()

    def _save(self) -> None:
        def store() -> int:
            given = self.answer.value() == _YES
            answer = ConsentAnswer(
                ConsentKind(self.kind.value()), given, words=self.words.text().strip(), way=self.way.value(),
                until=self.until.day() if given else None, on=day_of(self.on),
            )  # fmt: skip
            return record_consent(self._workplace.desk, self._person_id, answer)

        if self.try_to(store, self._workplace.sentences):
            self.accept()


def answers_text(answers: Sequence[records.Consent]) -> str:
    """Say what was answered so far, the newest first, one line each."""
    newest = sorted(answers, key=lambda one: -one.id)
    lines = [answer_line(one) for one in newest[:_SHOWN]]
    if len(newest) > _SHOWN:
        lines.append(tr("and {count} earlier answers").format(count=len(newest) - _SHOWN))
    return "\n".join(lines)


def answer_line(answer: records.Consent) -> str:
    """Say one answer with its day, way, end and words."""
    said = tr("yes") if answer.given else tr("no")
    ends = tr("until {day}").format(day=wording.full_day(answer.until)) if answer.until else ""
    words = f"“{answer.words}”" if answer.words else ""
    return wording.dotted(_on(answer.on), said, way_words(answer.way), ends, answer.scope, words)


def way_words(way: str) -> str:
    """Say in which way an answer was given; what a call stores has a word of its own."""
    return {"phone": tr("on the phone"), "mail": tr("by mail")}.get(way, way)


def _on(day: dt.date) -> str:
    return wording.full_day(day)
