"""A new introduction: who, to whom, and what speaks against it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.introduction_gates import Check, Gate
from recruiterdesk.operations.introduction_beginning import add_introduction
from recruiterdesk.storage.queries.introductions import asks_left, checks_for, may_be_mentioned
from recruiterdesk.storage.queries.people import PersonRow, find_people
from recruiterdesk.ui.pages.introductions.asks import may_be_asked_words
from recruiterdesk.ui.pages.introductions.checks_view import ChecksView
from recruiterdesk.ui.pages.introductions.person_field import PersonField
from recruiterdesk.ui.pages.introductions.who_could_help import WhoCouldHelp
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 640
_SHOWN = 8


class BeginDialog(QuestionDialog):
    """What speaks against it stands there as soon as both are known.

    Signals:
        added: the id of the idea.
        ask_wanted: likewise, and the candidate is to be asked now.
        submission_wanted: the id of the candidate, who is rather to be put up for a role.
    """

    added = Signal(int)
    ask_wanted = Signal(int)
    submission_wanted = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New introduction"), "", _WIDTH, parent)
        self._workplace = workplace
        self._checks: tuple[Check, ...] = ()
        self.candidate = PersonField(self._find, self.tr("a name; everybody on the desk is offered"))
        self.contact = PersonField(self._find, self.tr("somebody you know who may hire, help or advise"))
        self.asks = muted_text("")
        self.suggestions = WhoCouldHelp(workplace)
        self.suggestions.chosen.connect(self.contact.show_person)
        self.suggestions.fitted.connect(self.fit)
        self.checks = ChecksView(workplace.sentences)
        self.checks.submission_wanted.connect(self._submit)
        self.only_note = PlainButton(self.tr("Only note the idea"), "Alt+I")
        self.only_note.setShortcut("Alt+I")
        self.only_note.clicked.connect(self._note_idea)
        self._fill_in()
        self.candidate.changed.connect(self._show_candidate)
        self.contact.changed.connect(self._show_pair)
        self.checks.changed.connect(self._allow)
        self.confirmed.connect(self._ask)
        self._show_candidate()
        self.candidate.setFocus()

    def show_candidate(self, person_id: int, name: str) -> None:
        """Begin with a candidate who is known: the contact is asked for."""
        self.candidate.show_person(person_id, name)
        self.contact.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_contact(self, person_id: int, name: str) -> None:
        """Begin with a contact who is known."""
        self.contact.show_person(person_id, name)

    def type_candidate(self, words: str) -> None:
        """Begin with words that were typed elsewhere."""
        self.candidate.setText(words)
        self.candidate.editingFinished.emit()
        if self.candidate.person_id() is not None:
            self.contact.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_in(self) -> None:
        form = Form()
        form.add_field(self.tr("&Candidate"), self.candidate)
        form.add_field(self.tr("Con&tact"), self.contact)
        self.add(form)
        self.add(self.asks)
        self.add(self.suggestions)
        self.add(self.checks)
        self.add_way(self.only_note)

    def _find(self, text: str) -> tuple[PersonRow, ...]:
        return find_people(self._workplace.desk, text, limit=_SHOWN)

    def _show_candidate(self) -> None:
        self.suggestions.show_for(self.candidate.person_id())
        self._show_pair()

    def _show_pair(self) -> None:
        pair, desk = self._pair(), self._workplace.desk
        self._checks, agreed = (), False
        if pair is not None:
            try:
                self._checks, agreed = checks_for(desk, *pair), may_be_mentioned(desk, *pair)
            except Refusal as gone:
                self._workplace.window.say(self._workplace.sentences.refusal(gone))
        self._say_asks_left()
        self.checks.show_checks(self._checks)
        self._name_asking(self.contact if agreed else self.candidate, agreed=agreed)
        self._allow()

    def _say_asks_left(self) -> None:
        contact = self.contact.person_id()
        first = self.contact.text().partition(" ")[0]
        left = asks_left(self._workplace.desk, contact) if contact is not None else 0
        self.asks.setText(may_be_asked_words(first, left) if contact is not None else "")
        be_there(self.asks, contact is not None)

    def _name_asking(self, whom: PersonField, *, agreed: bool) -> None:
        """Name whom the button asks: who agreed before to be mentioned need not be asked again."""
        name = whom.text().partition(" ")[0] if whom.person_id() else ""
        asked = self.tr("Ask {name}, without a name") if agreed else self.tr("Ask {name}")
        self.confirm_button.setText(asked.format(name=name) if name else self.tr("Ask the candidate"))
        self.confirm_button.updateGeometry()

    def _allow(self) -> None:
        whole = self._pair() is not None
        self.only_note.setEnabled(whole and not self._stands_against(Gate.IDEA))
        against = self._stands_against(Gate.IDEA) or self._stands_against(Gate.ASK_CANDIDATE)
        self.confirm_button.setEnabled(whole and not against)
        self.fit()

    def _stands_against(self, gate: Gate) -> bool:
        known = self.checks.acknowledged()
        return any(one.is_at(gate) and (one.refuses or one.key not in known) for one in self._checks)

    def _pair(self) -> tuple[int, int] | None:
        candidate, contact = self.candidate.person_id(), self.contact.person_id()
        return (candidate, contact) if candidate is not None and contact is not None else None

    def _note_idea(self) -> None:
        introduction_id = self._add()
        if introduction_id is not None:
            self.added.emit(introduction_id)
            self.accept()

    def _ask(self) -> None:
        introduction_id = self._add()
        if introduction_id is not None:
            self.accept()
            self.added.emit(introduction_id)
            self.ask_wanted.emit(introduction_id)

    def _add(self) -> int | None:
        pair = self._pair()
        if pair is None:
            return None
        return self.try_to(lambda: add_introduction(self._workplace.desk, *pair), self._workplace.sentences)

    def _submit(self) -> None:
        candidate = self.candidate.person_id()
        if candidate is not None:
            self.accept()
            self.submission_wanted.emit(candidate)
