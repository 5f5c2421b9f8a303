"""Hired: thanks to the contact, congratulations to the candidate, one after the other."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.operations.tasks import finish_task
from recruiterdesk.storage.queries.introduction_thanks import OpenThanks
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.ui.pages.introductions.letter_view import LetterView
from recruiterdesk.ui.pages.introductions.letters import letter_of
from recruiterdesk.ui.pages.introductions.steps import thanks_owed
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.text import Text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 660


class ThankDialog(QuestionDialog):
    """By a call or by mail; each is done when the user says so."""

    def __init__(self, workplace: Workplace, view: IntroductionView, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Hired: thank both"), "", _WIDTH, parent)
        self._workplace = workplace
        self._view = view
        self._owed: list[OpenThanks] = list(thanks_owed(workplace.desk, view.card.id))
        self.whom = Text("", TextSize.HEADING)
        self.letter = LetterView(workplace)
        self.add(self.whom)
        self.add(self.letter)
        self.confirmed.connect(self._finish)
        self._show_next()

    def remaining(self) -> int:
        """Return how many of both are still to be thanked."""
        return len(self._owed)

    def _show_next(self) -> None:
        if not self._owed:
            self.accept()
            return
        is_candidate = self._owed[0].person_id == self._view.candidate.id
        name = self._view.candidate.full_name if is_candidate else self._view.contact.full_name
        self.whom.setText(
            (self.tr("Congratulate {name}") if is_candidate else self.tr("Thank {name}")).format(name=name)
        )
        self.confirm_button.setText(
            self.tr("I congratulated them") if is_candidate else self.tr("I thanked them")
        )
        self.confirm_button.updateGeometry()
        kind = DraftKind.INTRODUCTION_THANK_CONTACT
        if is_candidate:
            kind = DraftKind.INTRODUCTION_THANK_CANDIDATE
        self.letter.show_letter(letter_of(self._workplace.desk, self._view.card.id, kind))

    def _finish(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            del self._owed[0]
            self._show_next()

    def _store(self) -> bool:
        finish_task(self._workplace.desk, self._owed[0].task_id)
        return True
