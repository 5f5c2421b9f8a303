"""What can be done with an introduction, from its card, its page, the palette and a person's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from recruiterdesk.domain.introduction_gates import Check, Gate
from recruiterdesk.domain.words import IntroductionState
from recruiterdesk.storage.queries.introductions import (
    BoardPlace,
    IntroductionCard,
    IntroductionView,
    introduction_of,
)
from recruiterdesk.storage.queries.person_page import person_page
from recruiterdesk.ui.pages.introductions.columns import COLUMNS
from recruiterdesk.ui.pages.introductions.steps import Step, agreed_before, step_to_next_column, steps_of
from recruiterdesk.ui.workplace import Workplace

if TYPE_CHECKING:
    from recruiterdesk.ui.pages.introductions.beginning import BeginDialog


def _what_refuses(view: IntroductionView) -> Check | None:
    """Return what forbids that a candidate is mentioned who agreed before there was the idea."""
    against = (check for check in view.checks if check.is_at(Gate.ASK_CANDIDATE))
    return next((check for check in against if check.refuses), None)


class IntroductionActs(QObject):
    """Each opens the sheet that the step needs; what is not possible is said in the banner.

    The sheets are imported when one is opened: the board itself needs none of them.

    Signals:
        added: the id of a new introduction.
    """

    added = Signal(int)

    def __init__(self, workplace: Workplace, ground: QWidget) -> None:
        super().__init__(ground)
        self._workplace = workplace
        self._ground = ground

    def begin(
        self,
        candidate: tuple[int, str] | None = None,
        contact: tuple[int, str] | None = None,
        words: str = "",
    ) -> BeginDialog:
        """Ask who is to be introduced to whom."""
        from recruiterdesk.ui.pages.introductions.beginning import BeginDialog

        dialog = BeginDialog(self._workplace, self._ground)
        if candidate is not None:
            dialog.show_candidate(*candidate)
        elif words:
            dialog.type_candidate(words)
        if contact is not None:
            dialog.show_contact(*contact)
        dialog.added.connect(self.added)
        dialog.ask_wanted.connect(self.do_next)
        dialog.submission_wanted.connect(self.submit)
        dialog.open()
        return dialog

    def do_next(self, introduction_id: int) -> None:
        """Do the one thing that comes next."""
        view = self._view(introduction_id)
        steps = steps_of(self._workplace.desk, view) if view is not None else ()
        if view is not None and steps:
            self.do_step(steps[0], view)
        elif view is not None:
            self._workplace.window.say(self.tr("Nothing is left to do with this introduction."))

    def do_step(self, step: Step, view: IntroductionView) -> QDialog | None:
        """Open the sheet of a step; None where their consent can't be used yet, which is said.

        Nothing is noted before the sheet is answered.
        """
        from recruiterdesk.ui.pages.introductions import sheets

        refused = _what_refuses(view) if step is Step.ASK_CONTACT and agreed_before(view) else None
        if refused is not None:
            self._workplace.window.say(self._workplace.sentences.refusal(refused.as_refusal()))
            return None
        dialog = sheets.STEP_DIALOGS[step](self._workplace, view, self._ground)
        if isinstance(dialog, (sheets.AskCandidateDialog, sheets.AskContactDialog)):
            dialog.submission_wanted.connect(self.submit)
        if isinstance(dialog, sheets.AskCandidateDialog):
            dialog.answered.connect(self.note_answer)
        dialog.open()
        return dialog

    def note_answer(self, introduction_id: int) -> None:
        """Ask what the candidate answered, who was asked just now."""
        view = self._view(introduction_id)
        if view is not None:
            self.do_step(Step.CANDIDATE_ANSWER, view)

    def edit_blurb(self, view: IntroductionView) -> None:
        """Change the text by which the contact is asked."""
        from recruiterdesk.ui.pages.introductions.asking import BlurbDialog

        BlurbDialog(self._workplace, view, self._ground).open()

    def ask_ending(self, introduction_id: int) -> None:
        """Ask how it ends."""
        view = self._view(introduction_id)
        if view is None:
            return
        if not view.follows:
            self._workplace.window.say(self.tr("This introduction has come to its end already."))
            return
        from recruiterdesk.ui.pages.introductions.ending import EndIntroductionDialog

        EndIntroductionDialog(self._workplace, view, self._ground).open()

    def ask_withdrawal(self, person_id: int, name: str) -> None:
        """Show what stops when a candidate is not to be mentioned any more."""
        from recruiterdesk.ui.pages.introductions.ending import WithdrawConsentDialog

        WithdrawConsentDialog(self._workplace, person_id, name, self._ground).open()

    def submit(self, person_id: int) -> None:
        """Put the candidate up for a role of the client instead of introducing them."""
        from recruiterdesk.ui.pages.person.putting_up import PutUpDialog

        page = self._workplace.do(lambda: person_page(self._workplace.desk, person_id))
        if page is not None:
            PutUpDialog(self._workplace, page.person, self._ground).open()

    def drop(self, introduction_id: int, place: BoardPlace) -> None:
        """Do what a card needs to come to another column; where that can't be, say why."""
        view = self._view(introduction_id)
        if view is None:
            return
        columns = COLUMNS.index(place) - COLUMNS.index(view.card.place)
        waits = place is BoardPlace.CONTACT and view.card.state is IntroductionState.CANDIDATE_ASKED
        step = step_to_next_column(view) if columns == 1 and not waits else None
        if step is not None:
            self.do_step(step, view)
        else:
            self._workplace.window.say(self._why_not(view.card, columns))

    def _why_not(self, card: IntroductionCard, columns: int) -> str:
        names = {"candidate": card.candidate.name, "contact": card.contact.name}
        if columns < 0:
            said = self.tr("What happened stays; Ctrl+Z takes the last step back.")
        elif card.state is IntroductionState.CANDIDATE_ASKED:
            said = self.tr("{candidate} has not said yes yet: note the answer first (S).")
        elif card.place is BoardPlace.IDEA:
            said = self.tr("Ask {candidate} first: nobody is named without their yes.")
        elif card.place is BoardPlace.CANDIDATE:
            said = self.tr("Ask {contact} first, without a name.")
        elif card.place is BoardPlace.CONTACT:
            said = self.tr("{contact} has not said yes yet: the name stays here until both have.")
        else:
            said = self.tr("They are to be introduced first.")
        return said.format(**names)

    def _view(self, introduction_id: int) -> IntroductionView | None:
        return self._workplace.do(lambda: introduction_of(self._workplace.desk, introduction_id))
