"""The mail that introduces both to each other."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.introduction_gates import Gate
from recruiterdesk.operations.introductions import note_introduced
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.ui.pages.introductions.checks_view import ChecksView
from recruiterdesk.ui.pages.introductions.letter_view import LetterView
from recruiterdesk.ui.pages.introductions.letters import letter_of
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 660


class IntroduceDialog(QuestionDialog):
    """One mail to both; what came up since they said yes is said before it goes out."""

    def __init__(self, workplace: Workplace, view: IntroductionView, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Introduce them to each other"), self.tr("I sent it"), _WIDTH, parent)
        self._workplace = workplace
        self._introduction_id = view.card.id
        self.checks = ChecksView(workplace.sentences)
        self.checks.show_checks([one for one in view.checks if one.is_at(Gate.INTRODUCE)])
        self.checks.changed.connect(self._allow)
        self.letter = LetterView(workplace)
        self.letter.changed.connect(self._allow)
        self.add(self.checks)
        self.add(self.letter)
        numbers = workplace.desk.settings.introductions
        said = self.tr("You ask how it went after {first} and after {second} days; it comes up by itself.")
        days = {"first": numbers.first_follow_up_days, "second": numbers.second_follow_up_days}
        self.add(muted_text(said.format(**days)))
        self.confirmed.connect(self._record)
        self.letter.show_letter(letter_of(workplace.desk, view.card.id, DraftKind.INTRODUCTION_BOTH))
        self._allow()

    def _allow(self) -> None:
        clear = self.checks.is_clear()
        self.letter.allow_sending(wanted=clear)
        self.confirm_button.setEnabled(clear and self.letter.is_ready())

    def _record(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        note_introduced(self._workplace.desk, self._introduction_id, self.checks.acknowledged())
        return True
