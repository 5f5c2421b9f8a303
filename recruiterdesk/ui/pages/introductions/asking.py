"""Asks the candidate, asks the contact without a name, and reminds whoever has not replied."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.blurb_leaks import Leak
from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.introduction_gates import Gate
from recruiterdesk.operations.introduction_care import edit_blurb, note_reminded
from recruiterdesk.operations.introductions import ask_candidate, ask_contact, ask_contact_by_consent
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.ui.pages.calls_drafts import OwedMessage
from recruiterdesk.ui.pages.introductions.blurb_field import NamelessText
from recruiterdesk.ui.pages.introductions.checks_view import ChecksView
from recruiterdesk.ui.pages.introductions.letter_view import LetterView
from recruiterdesk.ui.pages.introductions.letters import NOTHING_SAID, letter_of, reminder_of
from recruiterdesk.ui.pages.introductions.nameless import Nameless, leaks_finder
from recruiterdesk.ui.pages.introductions.own_words import OwnWords
from recruiterdesk.ui.pages.introductions.steps import agreed_before
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 660
_BLURB_HEIGHT = 88
_LOWER_BODY = 240


class AskCandidateDialog(QuestionDialog):
    """A mail to send, or a word on the phone; it is recorded when the user says that they asked.

    Signals:
        answered: the introduction's id; they answered at once.
        submission_wanted: the candidate's id.
    """

    answered = Signal(int)
    submission_wanted = Signal(int)

    def __init__(self, workplace: Workplace, view: IntroductionView, parent: QWidget | None = None) -> None:
        name = first_name(view.candidate.given, view.candidate.full_name)
        title = self.tr("Ask {name} first").format(name=name)
        super().__init__(title, self.tr("I sent it"), _WIDTH, parent)
        self._workplace = workplace
        self._view = view
        self.checks = ChecksView(workplace.sentences)
        self.checks.show_checks([one for one in view.checks if one.is_at(Gate.ASK_CANDIDATE)])
        self.checks.changed.connect(self._allow)
        self.letter = LetterView(workplace)
        self.letter.changed.connect(self._allow)
        self.by_phone = PlainButton(self.tr("I asked on the phone"), "Alt+P")
        self.by_phone.setShortcut("Alt+P")
        self.by_phone.clicked.connect(self._ask_by_phone)
        self.add(self.checks)
        self.add(self.letter)
        said = self.tr("{name} decides whether they are mentioned, and to whom.").format(name=name)
        self.add(muted_text(said))
        self.add_way(self.by_phone)
        self.confirmed.connect(self._ask)
        self.letter.show_letter(letter_of(workplace.desk, view.card.id, DraftKind.INTRODUCTION_ASK_CANDIDATE))
        self._allow()

    def _allow(self) -> None:
        clear = self.checks.is_clear()
        self.letter.allow_sending(wanted=clear)
        self.confirm_button.setEnabled(clear and self.letter.is_ready())
        self.by_phone.setEnabled(clear)

    def _ask(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _ask_by_phone(self) -> None:
        """They were asked just now: mostly they answer at once."""
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()
            self.answered.emit(self._view.card.id)

    def _store(self) -> bool:
        ask_candidate(self._workplace.desk, self._view.card.id, self.checks.acknowledged())
        return True


class AskContactDialog(QuestionDialog):
    """The text without a name above, the mail below; what gives the candidate away is marked in both.

    Signals:
        submission_wanted: the candidate's id.
    """

    submission_wanted = Signal(int)

    def __init__(self, workplace: Workplace, view: IntroductionView, parent: QWidget | None = None) -> None:
        name = first_name(view.contact.given, view.contact.full_name)
        title = self.tr("Ask {name}, without a name").format(name=name)
        super().__init__(title, self.tr("I asked them"), _WIDTH, parent)
        self._workplace = workplace
        self._view = view
        self._nameless = Nameless(workplace.desk, view)
        self.checks = ChecksView(workplace.sentences)
        self.checks.show_checks([one for one in view.checks if one.is_at(Gate.ASK_CONTACT)])
        self.checks.changed.connect(self._allow)
        self.checks.submission_wanted.connect(self._submit)
        self.blurb = NamelessText(self._nameless.leaks_in_blurb, _BLURB_HEIGHT)
        self.blurb.field.setAccessibleName(self.tr("About the candidate, without a name"))
        self.letter = LetterView(workplace, _LOWER_BODY)
        self.letter.guard(self._leaks_in_letter)
        self._put_in = ""
        self.own_words = OwnWords()
        self.own_words.anew_wanted.connect(self._write_anew)
        self.add(self.checks)
        self.add(Text(self.tr("About the candidate, without a name"), TextSize.HEADING))
        self.add(self.blurb)
        self.add(self.own_words)
        self.add(self.letter)
        self.blurb.show_text(self._nameless.blurb)
        self._write_anew()
        self.blurb.changed.connect(self._put_text_in)
        self.letter.changed.connect(self._allow)
        self.confirmed.connect(self._ask)
        self._allow()
        self.blurb.setFocus()

    def _put_text_in(self) -> None:
        """Put the text into the mail, and keep what was typed there; where that can't be, ask."""
        text = self.blurb.text() or NOTHING_SAID
        if text == self._put_in:
            return
        if not self.letter.is_edited():
            self._write_anew()
        elif self.letter.put_in(self._letter(), self._put_in, text):
            self._put_in = text
            self.own_words.show_text("")
        else:
            self.own_words.ask()
        self.letter.look_again()

    def _write_anew(self) -> None:
        """Write the whole mail anew with the text."""
        self._put_in = self.blurb.text() or NOTHING_SAID
        self.letter.show_letter(self._letter())
        self.own_words.show_text("")

    def _letter(self) -> OwedMessage:
        return letter_of(
            self._workplace.desk, self._view.card.id, DraftKind.INTRODUCTION_ASK_CONTACT,
            self.blurb.text() or NOTHING_SAID,
        )  # fmt: skip

    def _leaks_in_letter(self, text: str) -> tuple[Leak, ...]:
        """What is found in the text above is said there."""
        return () if self.blurb.gives_away() else self._nameless.leaks_in_letter(text)

    def _allow(self) -> None:
        clear = self.checks.is_clear() and not self.blurb.gives_away()
        self.letter.allow_sending(wanted=clear)
        self.confirm_button.setEnabled(clear and bool(self.blurb.text()) and self.letter.is_ready())
        self.fit()

    def _ask(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        ask = ask_contact_by_consent if agreed_before(self._view) else ask_contact
        ask(self._workplace.desk, self._view.card.id, self.checks.acknowledged(), self.blurb.text())
        return True

    def _submit(self) -> None:
        self.accept()
        self.submission_wanted.emit(self._view.candidate.id)


class BlurbDialog(QuestionDialog):
    """The text by which the contact is asked, before they are."""

    def __init__(self, workplace: Workplace, view: IntroductionView, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About the candidate, without a name"), self.tr("Save"), _WIDTH, parent)
        self._workplace = workplace
        self._view = view
        nameless = Nameless(workplace.desk, view)
        self.blurb = NamelessText(nameless.leaks_in_blurb, 2 * _BLURB_HEIGHT)
        self.blurb.field.setAccessibleName(self.tr("About the candidate, without a name"))
        self.blurb.show_text(nameless.blurb)
        self.blurb.changed.connect(self._allow)
        self.add(self.blurb)
        self.add(muted_text(self.tr("Left empty, it is made anew from what the desk knows.")))
        self.confirmed.connect(self._save)
        self.blurb.setFocus()

    def _allow(self) -> None:
        self.confirm_button.setEnabled(not self.blurb.gives_away())

    def _save(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        edit_blurb(self._workplace.desk, self._view.card.id, self.blurb.text())
        return True


class RemindDialog(QuestionDialog):
    """One reminder, no more."""

    def __init__(self, workplace: Workplace, view: IntroductionView, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Remind them, once"), self.tr("I reminded them"), _WIDTH, parent)
        self._workplace = workplace
        self._view = view
        self.letter = LetterView(workplace)
        self.letter.changed.connect(self._allow)
        self.add(self.letter)
        self.confirmed.connect(self._record)
        kind = reminder_of(view)
        self.letter.guard(leaks_finder(workplace.desk, view, kind))
        self.letter.show_letter(letter_of(workplace.desk, view.card.id, kind))

    def _allow(self) -> None:
        self.letter.allow_sending(wanted=True)
        self.confirm_button.setEnabled(self.letter.is_ready())
        self.fit()

    def _record(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        note_reminded(self._workplace.desk, self._view.card.id)
        return True
