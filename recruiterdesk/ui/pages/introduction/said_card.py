"""What the contact may read of the candidate: without a name until both have said yes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.introductions import NAMED
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text, muted_text


class MayBeSaidCard(Card):
    """The text by which the contact is asked; it can be changed until they are asked.

    Signals:
        editing_wanted: the text is to be changed.
    """

    editing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What may be said"), parent=parent)
        self._blurb = Text()
        self._rule = muted_text("")
        self.edit = QuietButton(self.tr("Change the text…"))
        self.edit.setToolTip(self.tr("The text by which the contact is asked  B"))
        self.edit.clicked.connect(self.editing_wanted)
        for widget in (self._blurb, self._rule, self.edit):
            self.add(widget)

    def words(self) -> str:
        return self._blurb.text()

    def show_view(self, view: IntroductionView, proposed: str) -> None:
        """Show the text that the contact reads, or the one that is proposed."""
        name = first_name(view.candidate.given, view.candidate.full_name)
        contact = first_name(view.contact.given, view.contact.full_name)
        self._blurb.setText(view.introduction.blurb or proposed)
        be_there(self._blurb, bool(self._blurb.text()))
        rule = self.tr("No name, employer, link, number or address of {name} before {contact} has said yes.")
        if view.card.state in NAMED:
            rule = self.tr("Both have said yes: {name}’s name may be said to {contact}.")
        self._rule.setText(rule.format(name=name, contact=contact))
        be_there(self.edit, view.introduction.contact_asked_on is None and bool(view.follows))
