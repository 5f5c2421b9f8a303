"""How it went: they talked, what came of it, or nothing yet."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QLineEdit, QWidget

from recruiterdesk.domain.words import IntroductionOutcome, IntroductionState
from recruiterdesk.operations.introduction_care import note_followed_up
from recruiterdesk.operations.introduction_steps import follow_up_after
from recruiterdesk.operations.introductions import note_talked, record_outcome
from recruiterdesk.operations.new_job import NewJob
from recruiterdesk.operations.notes import write_note
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.call.new_job import NewJobFields
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 640


class HowItWent(StrEnum):
    """What one hears when one asks."""

    NOT_YET = "not_yet"
    TALKED = "talked"
    INTERVIEW = IntroductionOutcome.INTERVIEW
    HIRED = IntroductionOutcome.HIRED
    ADVICE = IntroductionOutcome.ADVICE
    NOTHING = IntroductionOutcome.NOTHING


class FollowUpDialog(QuestionDialog):
    """Says what each answer leads to before it is saved."""

    def __init__(self, workplace: Workplace, view: IntroductionView, parent: QWidget | None = None) -> None:
        self._names = {
            "candidate": first_name(view.candidate.given, view.candidate.full_name),
            "contact": first_name(view.contact.given, view.contact.full_name),
        }
        title = self.tr("How did it go with {candidate} and {contact}?").format(**self._names)
        super().__init__(title, self.tr("Save"), _WIDTH, parent)
        self._workplace = workplace
        self._view = view
        self.how = ChoiceRow(self._choices())
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("a note; they may ask to read it"))
        self.note.setAccessibleName(self.tr("Note"))
        # Mostly it is the contact's company, which stands there to be changed.
        self.job = NewJobFields(view.contact.company)
        be_there(self.job, wanted=False)
        self._follows = muted_text("")
        for widget in (self.how, self.job, self.note, self._follows):
            self.add(widget)
        self.how.chosen.connect(self._tell_consequence)
        self.confirmed.connect(self._save)
        self._tell_consequence()
        self.how.setFocus()

    def consequence(self) -> str:
        return self._follows.text()

    def _choices(self) -> list[tuple[str, str]]:
        state, introduction = self._view.card.state, self._view.introduction
        words = {
            HowItWent.NOT_YET: self.tr("Nothing yet"),
            HowItWent.TALKED: self.tr("They talked"),
            HowItWent.INTERVIEW: self.tr("Interview"),
            HowItWent.HIRED: self.tr("Hired"),
            HowItWent.ADVICE: self.tr("Good advice"),
            HowItWent.NOTHING: self.tr("Nothing this time"),
        }
        left_out = set[HowItWent]()
        if introduction.follow_up_on is None:
            left_out.add(HowItWent.NOT_YET)
        if state is not IntroductionState.INTRODUCED:
            left_out.add(HowItWent.TALKED)
        if state is IntroductionState.OUTCOME:
            left_out.add(HowItWent.INTERVIEW)
        return [(str(how), said) for how, said in words.items() if how not in left_out]

    def _tell_consequence(self, _value: str = "") -> None:
        chosen = self.how.value()
        self.confirm_button.setEnabled(bool(chosen))
        be_there(self.job, chosen == HowItWent.HIRED)
        self._follows.setText(self._consequence_of(HowItWent(chosen)) if chosen else "")
        self.fit()

    def _consequence_of(self, how: HowItWent) -> str:
        if how is HowItWent.HIRED:
            said = self.tr("Congratulate {candidate} and thank {contact}: both become tasks for today.")
            return said.format(**self._names)
        if how in (HowItWent.ADVICE, HowItWent.NOTHING):
            return self.tr("That is what came of it; nothing more is asked.")
        again = follow_up_after(self._workplace.desk, self._view.introduction)
        if again is None:
            return self.tr("You have asked twice; nothing more comes up by itself.")
        return self.tr("You ask again on {day}.").format(day=wording.full_day(again))

    def _save(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        desk, introduction_id = self._workplace.desk, self._view.card.id
        how, note = HowItWent(self.how.value()), self.note.text().strip()
        if note:
            write_note(desk, self._view.candidate.id, note)
        if how is HowItWent.NOT_YET:
            note_followed_up(desk, introduction_id)
        elif how is HowItWent.TALKED:
            note_talked(desk, introduction_id)
        else:
            job = NewJob(self.job.where.text(), self.job.job_title.text())
            record_outcome(desk, introduction_id, IntroductionOutcome(how), job)
        return True
