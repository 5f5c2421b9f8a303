"""Whom the rehearsal is for, and what is to be said."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.ui import wording
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.text import ElidedLabel, Text


class AboutCard(Card):
    """The person and the role, without a number: nobody is called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name = ElidedLabel("", TextSize.TITLE)
        self._job = ElidedLabel("", TextSize.SECOND, MUTED)
        self._what = Text("", TextSize.HEADING)
        for label in (self._name, self._job, self._what):
            self.add(label)

    def show_sheet(self, sheet: CallSheet, what: str) -> None:
        """Show the person, and what the call is about in words."""
        subject = sheet.subject
        self._name.setText(sheet.page.person.full_name)
        job = ""
        if subject is not None:
            title = subject.role.spoken_title or spoken_title(subject.role.title)
            client = subject.client.spoken_name or spoken_client(subject.client.name)
            job = wording.dotted(title, client, wording.stage_word(subject.application.stage_key))
        self._job.setText(job)
        self._what.setText(wording.opening(what))
        self.setAccessibleName(sheet.page.person.full_name)
