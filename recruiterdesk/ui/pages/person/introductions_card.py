"""To whom somebody is introduced, and who is introduced to them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.storage.queries.introductions import (
    BoardPlace,
    IntroductionCard,
    introductions_of_person,
)
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.introductions.cards import chip_of
from recruiterdesk.ui.pages.introductions.dated_list import agreed_already
from recruiterdesk.ui.pages.introductions.doing import IntroductionActs
from recruiterdesk.ui.pages.introductions.steps import thanks_owed
from recruiterdesk.ui.pages.person.history_items import day_words
from recruiterdesk.ui.pages.person.side_card import SideCard, side_rows
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_SHOWN = 6


class IntroductionsCard(SideCard):
    """A line opens the introduction; the button begins one, as the candidate or, for a contact, with one.

    Signals:
        introduction_wanted: the introduction's id.
    """

    introduction_wanted = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Introductions"), parent=parent)
        self._workplace = workplace
        self._page: PersonPage | None = None
        self.acts = IntroductionActs(workplace, self)
        self.acts.added.connect(self.introduction_wanted)
        self.introduce = QuietButton(self.tr("Introduce"))
        self.introduce.clicked.connect(self.begin)
        self.add_to_head(self.introduce)
        self._model = RowModel(self)
        self.lines = side_rows(self._model, self.tr("Introductions"))
        self.lines.row_opened.connect(self.introduction_wanted)
        self._more = muted_text("")
        self.add_rows(self.lines)
        self.all_button = QuietButton(self.tr("All, with their days"))
        self.all_button.clicked.connect(self._show_all)
        self.add(self._more)
        self.add(self.all_button)

    def show_person(self, page: PersonPage, today: dt.date) -> None:
        """Show somebody's introductions, those under way first."""
        self._page = page
        desk = self._workplace.desk
        owed = frozenset(one.introduction_id for one in thanks_owed(desk))
        cards = introductions_of_person(desk, page.person.id)
        under_way = sorted(cards, key=lambda card: card.place in (BoardPlace.CAME_OF_IT, BoardPlace.ENDED))
        shown = under_way[:_SHOWN]
        self._model.set_items(
            [
                _item(
                    card, page.person.id, today,
                    owes_thanks=card.id in owed, agreed_before=agreed_already(desk, card),
                )
                for card in shown
            ]
        )  # fmt: skip
        hidden = len(cards) - len(shown)
        self._more.setText(self.tr("and {count} earlier").format(count=wording.number_word(hidden)))
        self._more.setVisible(hidden > 0)
        self.all_button.setVisible(hidden > 0)
        self.show_quietly("" if cards else self.tr("Nobody was introduced yet."))
        self.lines.setVisible(bool(cards))
        tip = self.tr("Introduce somebody to them  J") if self._as_contact() else ""
        self.introduce.setToolTip(tip or self.tr("Introduce them to somebody you know  J"))
        self.introduce.setEnabled(not page.person.do_not_contact)

    def begin(self) -> None:
        """Begin an introduction: of a candidate to somebody, or of somebody to a contact."""
        if self._page is None or self._page.person.do_not_contact:
            return
        whom = (self._page.person.id, self._page.person.full_name)
        if self._as_contact():
            self.acts.begin(contact=whom)
        else:
            self.acts.begin(candidate=whom)

    def _show_all(self) -> None:
        if self._page is not None:
            self._workplace.window.show_page("introductions", self._page.person.full_name)

    def withdraw(self) -> None:
        """Show what stops when they are not to be mentioned any more."""
        if self._page is not None:
            self.acts.ask_withdrawal(self._page.person.id, self._page.person.full_name)

    def _as_contact(self) -> bool:
        page = self._page
        return page is not None and page.person.is_contact and not page.applications


def _item(
    card: IntroductionCard, person_id: int, today: dt.date, *, owes_thanks: bool, agreed_before: bool
) -> RowItem:
    """Name the other of both; the arrow says who is introduced to whom."""
    is_candidate = card.candidate.person_id == person_id
    other = card.contact if is_candidate else card.candidate
    stands, tone = chip_of(card, today, owes_thanks=owes_thanks, agreed_before=agreed_before)
    arrow = "→" if is_candidate else "←"
    ours = QCoreApplication.translate("person", "your turn") if tone is Tone.BLUE else ""
    since = day_words(card.introduced_on or card.state_since, today)
    view = RowView(
        initials_of="",
        title=wording.dotted(f"{arrow} {other.name}", other.company),
        subtitle=stands if ours else wording.dotted(stands, since),
        chip_text=ours,
        chip_tone=tone,
    )
    return RowItem(card.id, view)
