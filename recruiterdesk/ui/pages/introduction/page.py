"""The page of one introduction."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.consent_scope import mention_answers, standing_consent
from recruiterdesk.domain.records import Consent
from recruiterdesk.storage.queries.blurbs import proposed_blurb
from recruiterdesk.storage.queries.introductions import IntroductionView, introduction_of
from recruiterdesk.storage.queries.person_page import person_page
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.calls_fresh import MinuteHand
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.introduction.consent_card import ConsentCard
from recruiterdesk.ui.pages.introduction.next_card import NextCard
from recruiterdesk.ui.pages.introduction.pair_card import PairCard
from recruiterdesk.ui.pages.introduction.said_card import MayBeSaidCard
from recruiterdesk.ui.pages.introduction.way_card import WayCard, way_of
from recruiterdesk.ui.pages.introductions.cards import pair_words
from recruiterdesk.ui.pages.introductions.doing import IntroductionActs
from recruiterdesk.ui.pages.introductions.steps import Step, agreed_before, steps_of
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.page import ScrollingPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.workplace import Workplace

SIDE_WIDTH = 312
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class IntroductionPage(QWidget):
    """Opened with an introduction's id; Enter does the next step, X ends it, Esc goes back."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._introduction_id: int | None = None
        self._view: IntroductionView | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.acts = IntroductionActs(workplace, self)
        self._build()
        self._make_actions()
        MinuteHand(self, workplace.changes, self.reread)

    def open_with(self, argument: object) -> None:
        """Show the introduction with this id; None shows the same one again."""
        if isinstance(argument, int):
            if argument != self._introduction_id:
                self.page.scroll_to_top()
            self._introduction_id = argument
        self.reread()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def view(self) -> IntroductionView | None:
        """Return what is shown."""
        return self._view

    def reread(self) -> None:
        """Show the introduction as it is now; one that is gone leads back to the board."""
        if self._introduction_id is None:
            return
        desk = self._workplace.desk
        try:
            view = introduction_of(desk, self._introduction_id)
            candidate = person_page(desk, view.candidate.id)
        except Refusal as gone:
            self._introduction_id = self._view = None
            self._workplace.window.say(self._workplace.sentences.refusal(gone))
            self._workplace.window.show_page("introductions")
            return
        self._view = view
        here = whereabouts(desk)
        crumb = self.tr("Introductions  ›  {pair}").format(pair=pair_words(view.card))
        self.page.header.show_lines("", above=crumb)
        self.page.header.setAccessibleName(pair_words(view.card))
        steps = steps_of(desk, view)
        self.pair.show_view(view, here.today, owes_thanks=Step.THANK in steps)
        self.next_card.show_view(view, steps, here.today)
        self.way.show_way(way_of(view, candidate), here)
        self.consent.show_view(view, _consent_of(view, candidate.consents, here.today), here.today)
        self.said.show_view(view, proposed_blurb(desk, view.candidate.id, view.contact.id))

    def do_next(self) -> None:
        """Do the next step."""
        if self._introduction_id is not None:
            self.acts.do_next(self._introduction_id)

    def do_step(self, step: Step) -> None:
        """Open the sheet of a step."""
        if self._view is not None:
            self.acts.do_step(step, self._view)

    def ask_ending(self) -> None:
        """Ask how it ends."""
        if self._introduction_id is not None:
            self.acts.ask_ending(self._introduction_id)

    def ask_withdrawal(self) -> None:
        """Show what stops when the candidate withdraws their consent."""
        if self._view is not None:
            self.acts.ask_withdrawal(self._view.candidate.id, self._view.candidate.full_name)

    def edit_blurb(self) -> None:
        """Change the text by which the contact is asked."""
        if self._view is not None and not self.said.edit.isHidden():
            self.acts.edit_blurb(self._view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        elif event.key() in _ENTER and isinstance(focused, QAbstractButton):
            focused.click()
        elif event.key() in _ENTER:
            self.do_next()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.page = ScrollingPage(PageHeader(""))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.call_candidate = PlainButton(self.tr("Call the candidate"))
        self.call_candidate.setToolTip(self.tr("Opens the call  C"))
        self.call_candidate.clicked.connect(self._call_candidate)
        self.call_contact = PlainButton(self.tr("Call the contact"))
        self.call_contact.setToolTip(self.tr("Opens the call  Shift+C"))
        self.call_contact.clicked.connect(self._call_contact)
        for button in (self.call_candidate, self.call_contact):
            self.page.header.add_action(button)
        self.pair = PairCard()
        self.pair.person_wanted.connect(self._open_person)
        self.page.body.addWidget(self.pair)
        self._build_columns()

    def _build_columns(self) -> None:
        wide, side = self.page.add_columns(SIDE_WIDTH)
        self.next_card = NextCard()
        self.next_card.step_wanted.connect(self.do_step)
        self.next_card.ending_wanted.connect(self.ask_ending)
        self.way = WayCard(self._workplace.sentences)
        self.consent = ConsentCard()
        self.consent.withdrawn.connect(self.ask_withdrawal)
        self.said = MayBeSaidCard()
        self.said.editing_wanted.connect(self.edit_blurb)
        wide.addWidget(self.next_card)
        wide.addWidget(self.way)
        side.addWidget(self.said)
        side.addWidget(self.consent)

    def _make_actions(self) -> None:
        self._actions: list[QAction] = []
        for text, keys, do in (
            (self.tr("Next step of the introduction…"), "S", self.do_next),
            (self.tr("End the introduction…"), "X", self.ask_ending),
            (self.tr("Consent withdrawn…"), "W", self.ask_withdrawal),
            (self.tr("Change the text for the contact…"), "B", self.edit_blurb),
            (self.tr("Open the candidate"), "P", self._open_candidate),
            (self.tr("Open the contact"), "Shift+P", self._open_contact),
            (self.tr("Call the candidate"), "C", self._call_candidate),
            (self.tr("Call the contact"), "Shift+C", self._call_contact),
        ):
            self._actions.append(page_action(self, text, keys, do))

    def _open_person(self, person_id: int) -> None:
        self._workplace.window.show_page("person", person_id)

    def _open_candidate(self) -> None:
        if self._view is not None:
            self._open_person(self._view.candidate.id)

    def _open_contact(self) -> None:
        if self._view is not None:
            self._open_person(self._view.contact.id)

    def _call_candidate(self) -> None:
        if self._view is not None:
            self._workplace.window.start_call(self._view.candidate.id)

    def _call_contact(self) -> None:
        if self._view is not None:
            self._workplace.window.start_call(self._view.contact.id)


def _consent_of(view: IntroductionView, consents: tuple[Consent, ...], today: dt.date) -> Consent | None:
    """Return the answer that the introduction rests on: the newest of its scope, or one that stands."""
    if agreed_before(view):
        return standing_consent(consents, view.contact, today)
    return next(
        (one for one in reversed(mention_answers(consents)) if one.scope == view.introduction.scope), None
    )
