"""The letters that fit an introduction as it stands: how did it go, or nothing came of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.introduction_drafts import drafts_of
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.tasks import finish_task
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.ui.pages.introductions.letter_view import LetterView
from recruiterdesk.ui.pages.introductions.letters import letter_of
from recruiterdesk.ui.pages.introductions.nameless import leaks_finder
from recruiterdesk.ui.pages.introductions.steps import words_owed
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 660


class WriteDialog(QuestionDialog):
    """The letter to write next first, the others behind the button; it is recorded when it was sent."""

    def __init__(self, workplace: Workplace, view: IntroductionView, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Write to them"), self.tr("I sent it"), _WIDTH, parent)
        self._workplace = workplace
        self._view = view
        self._kinds = drafts_of(view.introduction)
        self.letter = LetterView(workplace)
        self.letter.sheet.kind.setVisible(len(self._kinds) > 1)
        self.letter.sheet.kind_wanted.connect(self.show_kind)
        self.letter.changed.connect(self._allow)
        self.add(self.letter)
        self.confirmed.connect(self._record)
        self.show_kind(self._kinds[0])

    def show_kind(self, kind: DraftKind) -> None:
        """Show the letter of a kind."""
        letter = letter_of(self._workplace.desk, self._view.card.id, kind)
        self.letter.guard(leaks_finder(self._workplace.desk, self._view, kind))
        others = tuple(one for one in self._kinds if one is not kind)
        self.letter.show_letter(replace(letter, kinds=(kind, *others)))

    def _allow(self) -> None:
        self.letter.allow_sending(wanted=True)
        self.confirm_button.setEnabled(self.letter.is_ready())
        self.fit()

    def _record(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        """End the task to which the letter is the answer; any other letter is a line in the history."""
        message, desk = self.letter.message(), self._workplace.desk
        if message is None:
            return False
        owed = [task for task in words_owed(desk, self._view) if task.person_id == message.person_id]
        if owed:
            finish_task(desk, owed[0].id)
        else:
            what = self._workplace.sentences.word(f"word.draft.{message.kind}")
            write_note(desk, message.person_id, self.tr("Written to them: {what}.").format(what=what))
        return True
