"""What the candidate, or the contact, answered."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from recruiterdesk.domain.consent_scope import scope_for
from recruiterdesk.domain.words import ConsentKind, IntroductionState, ScopeKind
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.introductions import (
    end_introduction,
    note_candidate_agreed,
    note_contact_agreed,
)
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.ui.pages.introductions.scope_choice import ScopeChoice
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 620


class Answer(StrEnum):
    """What somebody who was asked says."""

    YES = "yes"
    NO = "no"
    NO_REPLY = "no_reply"


class CandidateAnswerDialog(QuestionDialog):
    """Nothing is chosen beforehand; a yes needs to whom they may be mentioned."""

    def __init__(self, workplace: Workplace, view: IntroductionView, parent: QWidget | None = None) -> None:
        name = first_name(view.candidate.given, view.candidate.full_name)
        contact = view.contact.full_name
        title = self.tr("May you mention {name} to {contact}?").format(name=name, contact=contact)
        super().__init__(title, self.tr("Save"), _WIDTH, parent)
        self._workplace = workplace
        self._view = view
        self.answer = answer_row(self.tr("They said yes"), self.tr("They said no"), view)
        months = workplace.desk.settings.introductions.consent_months
        self.agreed = ScopeChoice(workplace.desk.clock.today(), months, contact, view.contact.company)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("what they said; it is kept in the history"))
        self.note.setAccessibleName(self.tr("What they said"))
        self.add(self.answer)
        self.add(self.agreed)
        self.add(self.note)
        self.add(muted_text(self.tr("They can take it back at any time; then everything pending stops.")))
        self.answer.chosen.connect(self._show_fitting)
        self.agreed.changed.connect(self._show_fitting)
        self.confirmed.connect(self._save)
        self._show_fitting()
        self.answer.setFocus()

    def _show_fitting(self, _value: str = "") -> None:
        answer = self.answer.value()
        be_there(self.agreed, answer == Answer.YES)
        be_there(self.note, answer in (Answer.NO, Answer.NO_REPLY))
        self.confirm_button.setEnabled(bool(answer) and (answer != Answer.YES or self.agreed.is_complete()))
        self.fit()

    def _save(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        desk, introduction_id = self._workplace.desk, self._view.card.id
        answer = self.answer.value()
        if answer == Answer.YES:
            note_candidate_agreed(desk, introduction_id, self.agreed.agreed())
        else:
            ends = IntroductionState.CANDIDATE_SAID_NO if answer == Answer.NO else IntroductionState.NO_REPLY
            end_introduction(desk, introduction_id, ends, self.note.text().strip())
        return True


class RenewConsentDialog(QuestionDialog):
    """The consent has run out: what is pending goes on only with a new one."""

    def __init__(self, workplace: Workplace, view: IntroductionView, parent: QWidget | None = None) -> None:
        name = first_name(view.candidate.given, view.candidate.full_name)
        title = self.tr("{name} agrees again").format(name=name)
        super().__init__(title, self.tr("Save"), _WIDTH, parent)
        self._workplace = workplace
        self._view = view
        months = workplace.desk.settings.introductions.consent_months
        self.agreed = ScopeChoice(
            workplace.desk.clock.today(), months, view.contact.full_name, view.contact.company
        )
        self.add(self.agreed)
        self.agreed.changed.connect(self._allow)
        self.confirmed.connect(self._save)
        self._allow()
        self.agreed.setFocus()

    def _allow(self) -> None:
        self.confirm_button.setEnabled(self.agreed.is_complete())

    def _save(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        agreed = self.agreed.agreed()
        scope = scope_for(agreed.scope or ScopeKind.THIS_CONTACT, self._view.contact).as_text()
        answer = ConsentAnswer(ConsentKind.MENTION, True, scope, agreed.words, agreed.way, agreed.until)
        record_consent(self._workplace.desk, self._view.candidate.id, answer)
        return True


class ContactAnswerDialog(QuestionDialog):
    """Says what follows: only a yes lets the names go out."""

    def __init__(self, workplace: Workplace, view: IntroductionView, parent: QWidget | None = None) -> None:
        name = first_name(view.contact.given, view.contact.full_name)
        super().__init__(self.tr("What did {name} say?").format(name=name), self.tr("Save"), _WIDTH, parent)
        self._workplace = workplace
        self._view = view
        self._names = {
            "contact": name,
            "candidate": first_name(view.candidate.given, view.candidate.full_name),
        }
        self.answer = answer_row(self.tr("Yes, they would like to"), self.tr("No"), view)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("what they said; it is kept in the history"))
        self.note.setAccessibleName(self.tr("What they said"))
        self._follows = muted_text("")
        self.add(self.answer)
        self.add(self.note)
        self.add(self._follows)
        self.answer.chosen.connect(self._show_fitting)
        self.confirmed.connect(self._save)
        self._show_fitting()
        self.answer.setFocus()

    def consequence(self) -> str:
        return self._follows.text()

    def _show_fitting(self, _value: str = "") -> None:
        answer = self.answer.value()
        be_there(self.note, answer in (Answer.NO, Answer.NO_REPLY))
        self.confirm_button.setEnabled(bool(answer))
        said = (
            {
                Answer.YES: self.tr("Both have said yes: now the introduction may go out, with names."),
                Answer.NO: self.tr("{contact} never learns who it was. To tell {candidate} becomes a task."),
                Answer.NO_REPLY: self.tr("It ends here. To tell {candidate} becomes a task."),
            }.get(Answer(answer), "")
            if answer
            else self.tr("{contact} does not know the name yet.")
        )
        self._follows.setText(said.format(**self._names))
        self.fit()

    def _save(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        desk, introduction_id = self._workplace.desk, self._view.card.id
        answer = self.answer.value()
        if answer == Answer.YES:
            note_contact_agreed(desk, introduction_id)
        else:
            ends = IntroductionState.CONTACT_SAID_NO if answer == Answer.NO else IntroductionState.NO_REPLY
            end_introduction(desk, introduction_id, ends, self.note.text().strip())
        return True


def answer_row(yes: str, no: str, view: IntroductionView) -> ChoiceRow:
    """Return the answers to choose from; that nobody replies is one of them once they were asked."""
    choices = [(str(Answer.YES), yes), (str(Answer.NO), no)]
    if view.card.state is not IntroductionState.IDEA:
        choices.append((str(Answer.NO_REPLY), QCoreApplication.translate("introductions", "No reply")))
    return ChoiceRow(choices)
