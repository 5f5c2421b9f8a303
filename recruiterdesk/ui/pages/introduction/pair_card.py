"""Both people of an introduction, side by side."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain import records
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.introductions.cards import chip_of
from recruiterdesk.ui.pages.introductions.steps import agreed_before
from recruiterdesk.ui.pages.people.rows import job_words
from recruiterdesk.ui.pages.person.link_text import LinkText
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.avatar import Avatar
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.chip import Chip
from recruiterdesk.ui.widgets.text import ElidedLabel, muted_text

_AVATAR = 48


class PersonSide(QWidget):
    """One of both: a click on the name opens their page.

    Signals:
        opened: the person's id.
    """

    opened = Signal(int)

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person_id = 0
        self._avatar = Avatar("", _AVATAR)
        self.name = LinkText(TextSize.LARGE, "text")
        self.name.clicked.connect(self._open)
        self._role = ElidedLabel(role, TextSize.SMALL, MUTED)
        self._role.setIndent(3)
        self._work = muted_text("")
        self._work.setIndent(3)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for widget in (self._role, self.name, self._work):
            lines.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)

    def show_person(self, person: records.Person) -> None:
        """Show somebody."""
        self._person_id = person.id
        self._avatar.show_name(person.full_name)
        self.name.show_text(
            person.full_name, self.tr("Open the page of {name}").format(name=person.full_name)
        )
        work = wording.dotted(job_words(person.title, person.company), person.place)
        self._work.setText(work or self.tr("nothing is known of their work"))

    def _open(self) -> None:
        self.opened.emit(self._person_id)


class PairCard(Card):
    """The candidate, an arrow, the contact; at the right how it stands.

    Signals:
        person_wanted: the id of one of both.
    """

    person_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.candidate = PersonSide(self.tr("Candidate"))
        self.contact = PersonSide(self.tr("Contact"))
        arrow = ElidedLabel("→", TextSize.LARGE, MUTED)
        self.chip = Chip("", Tone.CALM)
        row = QHBoxLayout()
        row.setContentsMargins(6, 5, 6, 5)
        row.setSpacing(18)
        row.addWidget(self.candidate, 1)
        row.addWidget(arrow)
        row.addWidget(self.contact, 1)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        self.add(row)
        for side in (self.candidate, self.contact):
            side.opened.connect(self.person_wanted)

    def show_view(self, view: IntroductionView, today: dt.date, *, owes_thanks: bool) -> None:
        """Show both people, and how it stands."""
        self.candidate.show_person(view.candidate)
        self.contact.show_person(view.contact)
        known = agreed_before(view)
        self.chip.show_text(*chip_of(view.card, today, owes_thanks=owes_thanks, agreed_before=known))
