"""Who could help a candidate, and whom a contact could be interested in: those who fit, and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.values import value
from recruiterdesk.domain import records
from recruiterdesk.operations.introduction_beginning import add_introduction
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.storage.queries.suggestions import (
    Suggestion,
    Suggestions,
    interesting_for,
    suggestions_for,
)
from recruiterdesk.ui.models.suggestions_beside import AskSuggestions, SuggestionsBeside
from recruiterdesk.ui.pages.introductions.asks import asks_left_words
from recruiterdesk.ui.pages.person.layouts import empty_layout, widgets_in
from recruiterdesk.ui.pages.person.side_card import SideCard
from recruiterdesk.ui.pages.person.suggested_line import SuggestionLine
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.workplace import Workplace

_FEW, _MANY = 3, 10


@value
class SuggestionKind:
    """What a card suggests: by which question, for whom it is shown, and what stands where nobody is.

    `pair` gives candidate and contact of the person on the page and somebody suggested; `asks` says how often
    somebody suggested may still be asked, "" where it is not they who are.
    """

    title: str
    ask: AskSuggestions
    pair: Callable[[int, int], tuple[int, int]]
    is_for: Callable[[PersonPage], bool]
    nobody: str
    asks: Callable[[Suggestion], str]


def contacts_who_help() -> SuggestionKind:
    """For everybody who is, was or could be a candidate."""
    return SuggestionKind(
        QCoreApplication.translate("person", "Who could help"),
        suggestions_for,
        lambda here, other: (here, other),
        _may_want_something,
        QCoreApplication.translate("person", "Nobody in your network fits what {name} wants next."),
        lambda one: asks_left_words(one.asks_left),
    )


def _may_want_something(page: PersonPage) -> bool:
    """Tell whether somebody is a candidate, or may become one: a mere contact is none."""
    said = page.applications or page.person.wish or page.network.wish is not None
    return bool(said) or not page.person.is_contact


def candidates_of_interest() -> SuggestionKind:
    """For those in the network."""
    return SuggestionKind(
        QCoreApplication.translate("person", "Who could interest them"),
        interesting_for,
        lambda here, other: (other, here),
        lambda page: page.person.is_contact,
        QCoreApplication.translate("person", "Nobody who agreed to be mentioned would interest {name} now."),
        lambda _one: "",
    )


class SuggestionsCard(SideCard):
    """Reads beside the window; what comes for somebody who is not shown any more is dropped.

    Signals:
        person_wanted: the id of somebody whose page is to be opened.
        introduction_added: the id of the idea that was written down.
        wish_wanted: what they want next is to be written down.
        contacts_wanted: contacts are to be imported.
    """

    person_wanted = Signal(int)
    introduction_added = Signal(int)
    wish_wanted = Signal()
    contacts_wanted = Signal()

    def __init__(self, workplace: Workplace, kind: SuggestionKind, parent: QWidget | None = None) -> None:
        super().__init__(kind.title, parent=parent)
        self._workplace = workplace
        self._kind = kind
        self._person: records.Person | None = None
        self._limit = _FEW
        self.beside = SuggestionsBeside(workplace.desk, kind.ask, self)
        self.beside.found.connect(self._show)
        self.beside.refused.connect(self._say_refusal)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.note = self.quiet_line
        self.wish_button = self._button(self.tr("Write it down"), self.wish_wanted)
        self.contacts_button = self._button(self.tr("Import contacts"), self.contacts_wanted)
        self.more_button = QuietButton(self.tr("Show more"))
        self.more_button.clicked.connect(self.show_more)
        self.add(self._lines)
        self.add(self.more_button)
        for button in (self.wish_button, self.contacts_button):
            self.add_to_head(button)
        for button in (self.wish_button, self.contacts_button, self.more_button):
            button.hide()

    def show_person(self, page: PersonPage) -> None:
        """Look for whom to suggest; meanwhile what was found before stays."""
        wanted = self._kind.is_for(page) and not page.person.do_not_contact
        self.setVisible(wanted)
        if self._person is None or self._person.id != page.person.id:
            self._limit = _FEW
            self._show(Suggestions())
            self._say(self.tr("Looking through your network…"))
        self._person = page.person
        if wanted:
            self._ask()
        else:
            self.beside.forget()

    def show_more(self) -> None:
        """Show more of those who fit."""
        self._limit = _MANY
        self._ask()

    def lines(self) -> list[SuggestionLine]:
        """Return the lines of those who are suggested."""
        return [one for one in widgets_in(self._lines) if isinstance(one, SuggestionLine)]

    def is_looking(self) -> bool:
        """Tell whether an answer is still awaited."""
        return self.beside.is_looking()

    def introduce_first(self) -> None:
        """Introduce to the first who is suggested."""
        for line in self.lines()[:1]:
            self.introduce(line.suggestion.person_id)

    def introduce(self, other_id: int) -> None:
        """Write the idea down; nobody is asked by that."""
        if self._person is None:
            return
        desk, pair = self._workplace.desk, self._kind.pair(self._person.id, other_id)
        made = self._workplace.do(lambda: add_introduction(desk, *pair))
        if made is not None:
            self.introduction_added.emit(made)

    def _ask(self) -> None:
        if self._person is not None:
            self.beside.ask_for(self._person.id, self._limit + 1)

    def _say_refusal(self, refusal: Refusal) -> None:
        self._say(self._workplace.sentences.refusal(refusal))

    def _show(self, found: Suggestions) -> None:
        shown = found.people[: self._limit]
        if [line.suggestion for line in self.lines()] != list(shown):
            empty_layout(self._lines)
            for one in shown:
                line = SuggestionLine(one, self._workplace.sentences, self._kind.asks(one))
                line.opened.connect(self.person_wanted)
                line.introduced.connect(self.introduce)
                self._lines.addWidget(line)
        self.more_button.setVisible(len(found.people) > len(shown) and self._limit == _FEW)
        self.wish_button.setVisible(found.wish_is_empty)
        self.contacts_button.setVisible(found.network_is_empty)
        self._say("" if shown else self._nobody(found))

    def _nobody(self, found: Suggestions) -> str:
        if found.wish_is_empty:
            return self.tr(
                "Say first what they want next: the function, the industry, the place, or a few words."
            )
        if found.network_is_empty:
            return self.tr("Nobody is in your network yet.")
        name = first_name(self._person.given, self._person.full_name) if self._person is not None else ""
        if found.has_landed:
            return self.tr("{name} has a new job: nobody to look for now.").format(name=name)
        return self._kind.nobody.format(name=name)

    def _say(self, text: str) -> None:
        self.show_quietly(text)

    def _button(self, text: str, wanted: SignalInstance) -> QuietButton:
        button = QuietButton(text)
        button.clicked.connect(wanted)
        return button
