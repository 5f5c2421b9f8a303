"""What they want next, and what they can help with: what introductions are matched by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from recruiterdesk.operations.network import join_network, leave_network, profile_details, wish_details
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.history_items import day_words
from recruiterdesk.ui.pages.person.network_dialogs import ProfileDialog, WishDialog
from recruiterdesk.ui.pages.person.side_card import SideCard
from recruiterdesk.ui.pages.person.words import known_from_words
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.text import ElidedLabel, Text
from recruiterdesk.ui.workplace import Workplace

Facts = Sequence[tuple[str, str]]
_LABELS = 92


class WishCard(SideCard):
    """What a candidate wants next; of somebody who is none it is there only where something is known."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What they want next"), parent=parent)
        self._workplace = workplace
        self._page: PersonPage | None = None
        self.edit = QuietButton(self.tr("Edit"))
        self.edit.setToolTip(self.tr("Write down what they want next  Shift+E"))
        self.edit.clicked.connect(self.ask)
        self.add_to_head(self.edit)
        self.facts = FactLines()
        self.add(self.facts)

    def show_person(self, page: PersonPage) -> None:
        """Show somebody's wish."""
        self._page = page
        wish = wish_details(page.person.wish, page.network.wish)
        matched = wording.dotted(wish.function, wish.industry, wish.place, wish.seniority)
        lines = [("", wish.words), (self.tr("Looks for"), matched)]
        lines.append((self.tr("Never at"), ", ".join(wish.excluded_firms)))
        known = [line for line in lines if line[1]]
        self.facts.show_facts(known)
        self.facts.setVisible(bool(known))
        self.show_quietly("" if known else self.tr("Not asked yet what they want next."))
        self.edit.setText(self.tr("Edit") if known else self.tr("Write it down"))
        self.edit.updateGeometry()
        self.setVisible(bool(known) or bool(page.applications))

    def ask(self) -> None:
        """Ask what they want next."""
        if self._page is not None:
            WishDialog(self._workplace, self._page, self.window()).open()


class NetworkCard(SideCard):
    """What is known of a contact; who is none has no such card, and is taken in by one key."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("In your network"), parent=parent)
        self._workplace = workplace
        self._page: PersonPage | None = None
        self.out = QuietButton(self.tr("Take out"))
        self.out.setToolTip(self.tr("Take them out of the network  K"))
        self.out.clicked.connect(self.toggle)
        self.edit = QuietButton(self.tr("Edit"))
        self.edit.setToolTip(self.tr("What they can help with, how you know each other  Shift+K"))
        self.edit.clicked.connect(self.ask)
        for button in (self.out, self.edit):
            self.add_to_head(button)
        self.facts = FactLines()
        self.add(self.facts)

    def show_person(self, page: PersonPage, today: dt.date) -> None:
        """Show what is known of somebody in the network."""
        self._page = page
        self.setVisible(page.person.is_contact)
        profile, last = profile_details(page.network.profile), page.network.last_contact_on
        lines = [
            (self.tr("Work"), wording.dotted(profile.function, profile.industry, profile.seniority)),
            (self.tr("Can help"), profile.can_help_with),
            (self.tr("Known from"), known_from_words(profile.how_we_know)),
            (self.tr("Last contact"), day_words(last, today) if last else ""),
        ]
        known = [line for line in lines if line[1]]
        self.facts.show_facts(known)
        self.facts.setVisible(bool(known))
        self.show_quietly("" if known else self.tr("In your network. What can they help with?"))

    def toggle(self) -> None:
        """Take the person into the network, or out of it."""
        if self._page is not None:
            desk, person = self._workplace.desk, self._page.person
            act = leave_network if person.is_contact else join_network
            self._workplace.do(lambda: act(desk, person.id))

    def ask(self) -> None:
        """Ask what is known of them; whoever it is said of is in the network."""
        if self._page is not None:
            ProfileDialog(self._workplace, self._page, self.window()).open()


class FactLines(QWidget):
    """Labels with what they say beside them; a line without a label has the whole width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: Facts = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def facts(self) -> Facts:
        """Return what is shown."""
        return self._facts

    def show_facts(self, facts: Facts) -> None:
        """Show these lines instead."""
        if list(facts) == list(self._facts):
            return
        self._facts = tuple(facts)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, (label, said) in enumerate(facts):
            if label:
                name = ElidedLabel(label, TextSize.SECOND, MUTED)
                name.setFixedWidth(_LABELS)
                self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            text = Text(said)
            text.setAccessibleName(f"{label}: {said}" if label else said)
            self._grid.addWidget(text, row, 1 if label else 0, 1, 1 if label else 2)
