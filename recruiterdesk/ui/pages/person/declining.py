"""How an application ends: as what, why, and what may be told."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from recruiterdesk.domain.endings import OWES_A_WORD, THEIR_OWN_CHOICE, TellingDuty
from recruiterdesk.domain.words import DispositionKind, Stage, WithdrawalReason
from recruiterdesk.operations.applications import decline_application
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.telling_duties import what_ending_owes
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.marked_text import MarkedText
from recruiterdesk.ui.pages.person.optional_fields import day_of
from recruiterdesk.ui.pages.person.words import endings, withdrawal_words
from recruiterdesk.ui.widgets.buttons import ChoiceButton
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.text import Text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 620


@dataclass(frozen=True)
class EndingSubject:
    """Whose application ends, for which role, and how far it got."""

    application_id: int
    first_name: str
    role: str
    client: str
    stage: Stage


class DeclineDialog(QuestionDialog):
    """Says below what follows from the chosen ending before it is recorded."""

    def __init__(self, workplace: Workplace, subject: EndingSubject, parent: QWidget | None = None) -> None:
        title = self.tr("{name} · {role} ends").format(
            name=subject.first_name, role=wording.dotted(subject.role, subject.client)
        )
        super().__init__(title, self.tr("End it"), _WIDTH, parent)
        self._workplace = workplace
        self._subject = subject
        self.kinds = QButtonGroup(self)
        self.reason = QLineEdit()
        self.may_tell = MarkedText()
        self.cleared_with = QLineEdit()
        self.decided_on = DateField()
        self.own_reasons = ChoiceRow([(str(one), words) for one, words in withdrawal_words().items()])
        self.own_reasons.setAccessibleName(self.tr("Why it was their own choice"))
        self._own_reason: WithdrawalReason | None = None
        self.own_reasons.chosen.connect(self._take_own_reason)
        self._follows = Text("")
        self.add(self._kinds_row())
        self.add(self.own_reasons)
        self.add(self._form(workplace.desk.clock.today()))
        self.add(self._follows)
        self.kinds.idToggled.connect(self._tell_consequence)
        self._tell_consequence()
        self.confirmed.connect(self._decline)
        self.reason.setFocus()

    def choose(self, kind: DispositionKind) -> None:
        """Choose how it ended."""
        self.kinds.button([each for each, _words in endings()].index(kind)).setChecked(True)

    def kind(self) -> DispositionKind:
        return endings()[self.kinds.checkedId()][0]

    def consequence(self) -> str:
        return self._follows.text()

    def _kinds_row(self) -> FlowLayout:
        row = FlowLayout()
        for number, (_kind, words) in enumerate(endings()):
            button = ChoiceButton(words, f"Alt+{number + 1}")
            button.setShortcut(f"Alt+{number + 1}")
            button.setAutoDefault(False)
            self.kinds.addButton(button, number)
            button.setAutoExclusive(True)
            row.addWidget(button)
        self.kinds.button(0).setChecked(True)
        return row

    def _form(self, today: dt.date) -> Form:
        form = Form()
        self.reason.setPlaceholderText(self.tr("internal; the candidate never sees it"))
        self.may_tell.field.setPlaceholderText(
            self.tr("about the requirement; left empty, the guide says that you have nothing to pass on")
        )
        self.cleared_with.setPlaceholderText(self.tr("only what is cleared may be written"))
        self.decided_on.setDate(QDate(today.year, today.month, today.day))
        self.decided_on.setMaximumDate(QDate(today.year, today.month, today.day))
        form.add_field(self.tr("&Why"), self.reason)
        form.add_field(self.tr("May be &told"), self.may_tell)
        form.add_field(self.tr("&Cleared with"), self.cleared_with)
        form.add_field(self.tr("&Decided on"), self.decided_on)
        self.may_tell.field.setAccessibleName(self.tr("May be told"))
        return form

    def _tell_consequence(self) -> None:
        kind, name = self.kind(), self._subject.first_name
        settings = self._workplace.desk.settings
        telling = what_ending_owes(self._workplace.desk, self._subject.application_id, kind)
        if telling is TellingDuty.CALL:
            said = self.tr("{name} is owed a call: it goes on your list at once.")
        elif telling is TellingDuty.WRITTEN:
            said = self.tr("{name} is owed an answer in writing within {days}.")
        elif kind in THEIR_OWN_CHOICE:
            said = self.tr(
                "{name}’s own choice: thank them, tell the client, and call again in {again} days."
            )
        elif kind is DispositionKind.WENT_SILENT:
            said = self.tr("The client is told; one line from {name}, and it is open again.")
        else:
            said = self.tr("Nothing is owed to {name} for this.")
        days = wording.working_days(settings.answers.written_days)
        self._follows.setText(said.format(name=name, days=days, again=settings.check_in_days))
        self.own_reasons.setVisible(kind in THEIR_OWN_CHOICE)
        self.may_tell.setEnabled(kind in OWES_A_WORD)
        self.cleared_with.setEnabled(kind in OWES_A_WORD)

    def _take_own_reason(self, value: str) -> None:
        self._own_reason = WithdrawalReason(value)

    def ending(self) -> Ending:
        """Return the ending as it was typed."""
        told = self.kind() in OWES_A_WORD
        return Ending(
            self.kind(), self.reason.text().strip(), self.may_tell.text() if told else "",
            self.cleared_with.text().strip() if told else "", day_of(self.decided_on),
            withdrawal_reason=self._own_reason,
        )  # fmt: skip

    def _decline(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        decline_application(self._workplace.desk, self._subject.application_id, self.ending())
        return True
