"""To what the candidate agreed: to whom they may be mentioned, in which words, until when."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.records import Consent
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.introductions.steps import agreed_before
from recruiterdesk.ui.pages.person.history_items import day_words
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.text import Text, muted_text


class ConsentCard(Card):
    """What was agreed to; one button notes that it was withdrawn.

    Signals:
        withdrawn: they are not to be mentioned any more.
    """

    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Consent"), parent=parent)
        self._scope = Text()
        self._proof = muted_text("")
        self.withdraw = QuietButton(self.tr("Consent withdrawn…"))
        self.withdraw.setToolTip(self.tr("Stops everything that is pending for them  W"))
        self.withdraw.clicked.connect(self.withdrawn)
        for widget in (self._scope, self._proof, self.withdraw):
            self.add(widget)

    def words(self) -> str:
        return wording.dotted(self._scope.text(), self._proof.text())

    def show_view(self, view: IntroductionView, consent: Consent | None, today: dt.date) -> None:
        """Show the consent that the introduction rests on."""
        name = first_name(view.candidate.given, view.candidate.full_name)
        here = view.introduction
        known = agreed_before(view)
        if known and consent is not None:
            self._scope.setText(self._allowed(consent.scope, consent.until, name, today))
        elif here.scope or here.until is not None:
            self._scope.setText(self._allowed(here.scope, here.until, name, today))
        else:
            self._scope.setText(self.tr("{name} was not asked yet: nobody hears of them.").format(name=name))
        proven = consent is not None and (known or bool(here.scope))
        self._proof.setText(self._proof_of(consent, today) if proven and consent is not None else "")
        self._proof.setVisible(bool(self._proof.text()))

    def _allowed(self, scope: str, until: dt.date | None, name: str, today: dt.date) -> str:
        said = self.tr("{name} may be mentioned to {scope}").format(name=name, scope=scope)
        if until is None:
            return f"{said}."
        if until < today:
            ended = self.tr("{said}; that ended on {day}.")
            return ended.format(said=said, day=day_words(until, today))
        return self.tr("{said}, until {day}.").format(said=said, day=day_words(until, today))

    def _proof_of(self, consent: Consent, today: dt.date) -> str:
        ways = {"phone": self.tr("on the phone"), "mail": self.tr("by mail")}
        way = ways.get(consent.way, consent.way)
        said = self.tr("said {way}, {day}").format(way=way, day=day_words(consent.on, today))
        on = self.tr("said on {day}").format(day=day_words(consent.on, today))
        words = f"“{consent.words}”" if consent.words else ""
        return wording.opening(wording.dotted(said if consent.way else on, words))
