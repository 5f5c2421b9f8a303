"""How an introduction ends without an outcome, and a consent that was withdrawn."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from recruiterdesk.domain.introductions import EXITS, PENDING
from recruiterdesk.domain.words import ConsentKind, IntroductionState
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.introductions import end_introduction
from recruiterdesk.storage.queries.introductions import (
    IntroductionCard,
    IntroductionView,
    introductions_of_person,
)
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.introductions.cards import pair_words
from recruiterdesk.ui.pages.introductions.columns import column_words
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 620


class EndIntroductionDialog(QuestionDialog):
    """Why it ends; nothing is chosen beforehand."""

    def __init__(self, workplace: Workplace, view: IntroductionView, parent: QWidget | None = None) -> None:
        title = self.tr("{pair} ends").format(pair=pair_words(view.card))
        super().__init__(title, self.tr("End it"), _WIDTH, parent)
        self._workplace = workplace
        self._introduction_id = view.card.id
        offered = [state for state in IntroductionState if state in EXITS and state in view.follows]
        self.why = ChoiceRow([(str(state), exit_words(state, view)) for state in offered])
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("what they said; it is kept in the history"))
        self.note.setAccessibleName(self.tr("What they said"))
        self.add(self.why)
        self.add(self.note)
        self.add(muted_text(self.tr("It stays under “Ended”; whoever waits for a word becomes a task.")))
        self.why.chosen.connect(self._allow)
        self.confirmed.connect(self._end)
        self._allow()
        self.why.setFocus()

    def _allow(self, _value: str = "") -> None:
        self.confirm_button.setEnabled(bool(self.why.value()))

    def _end(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        state = IntroductionState(self.why.value())
        end_introduction(self._workplace.desk, self._introduction_id, state, self.note.text().strip())
        return True


class WithdrawConsentDialog(QuestionDialog):
    """They are not mentioned any more: what that stops is said before, and one undo brings it back."""

    def __init__(
        self, workplace: Workplace, person_id: int, name: str, parent: QWidget | None = None
    ) -> None:
        title = self.tr("{name} is not to be mentioned any more").format(name=name)
        super().__init__(title, self.tr("Stop everything"), _WIDTH, parent)
        self._workplace = workplace
        self._person_id = person_id
        pending = [
            card
            for card in introductions_of_person(workplace.desk, person_id)
            if card.candidate.person_id == person_id and card.state in PENDING
        ]
        self._stops = Text(stopping_words(pending))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("in their own words"))
        self.words.setAccessibleName(self.tr("In their own words"))
        self.add(self._stops)
        self.add(self.words)
        self.confirmed.connect(self._withdraw)
        self.words.setFocus()

    def stops(self) -> str:
        return self._stops.text()

    def _withdraw(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        answer = ConsentAnswer(ConsentKind.MENTION, given=False, words=self.words.text().strip())
        record_consent(self._workplace.desk, self._person_id, answer)
        return True


def exit_words(state: IntroductionState, view: IntroductionView) -> str:
    """Name an ending, with the name of whom it is about."""
    said = {
        IntroductionState.CANDIDATE_SAID_NO: QCoreApplication.translate(
            "introductions", "{candidate} said no"
        ),
        IntroductionState.CONTACT_SAID_NO: QCoreApplication.translate("introductions", "{contact} said no"),
        IntroductionState.NO_REPLY: QCoreApplication.translate("introductions", "No reply"),
        IntroductionState.CONSENT_ENDED: QCoreApplication.translate("introductions", "Consent ended"),
        IntroductionState.CANDIDATE_PLACED: QCoreApplication.translate(
            "introductions", "{candidate} has a job"
        ),
    }[state]
    return said.format(
        candidate=first_name(view.candidate.given, view.candidate.full_name),
        contact=first_name(view.contact.given, view.contact.full_name),
    )


def stopping_words(pending: list[IntroductionCard]) -> str:
    """Say what stops with the consent."""
    if not pending:
        return QCoreApplication.translate("introductions", "Nothing is pending; no introduction is proposed.")
    to_whom = QCoreApplication.translate("introductions", "to {contact} ({column})")
    each = tuple(
        to_whom.format(contact=card.contact.name, column=column_words(card.place).lower()) for card in pending
    )
    said = QCoreApplication.translate("introductions", "This stops the introductions {introductions}.")
    if len(each) == 1:
        said = QCoreApplication.translate("introductions", "This stops the introduction {introductions}.")
    return said.format(introductions=wording.listed(each))
