"""What goes on elsewhere, and what has happened: the cards below the person."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.spoken import spoken_title
from recruiterdesk.domain.words import Turn
from recruiterdesk.messages import Sentences
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.storage.queries.import_batches import PersonImport
from recruiterdesk.storage.queries.person_page import ApplicationView, PersonPage
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.call.air import give_air
from recruiterdesk.ui.pages.person.history_items import events_of, import_words
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.text import ElidedLabel, muted_text

HISTORY_LINES = 5
_DAY_WIDTH = 58


class StillInPlayCard(Card):
    """Their other applications; another client is never named here, so that it is not named on the phone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Still in play"), parent=parent)
        give_air(self, 11, 11)
        self._lines: list[QWidget] = []

    def show_sheet(self, sheet: CallSheet) -> None:
        """Show what goes on; hidden where nothing does."""
        for line in self._lines:
            line.setParent(None)
            line.deleteLater()
        subject = sheet.subject
        same = subject.client.id if subject else None
        texts = [self._line(view, same) for view in sheet.in_play]
        self._lines = [ElidedLabel(text, TextSize.SECOND, MUTED) for text in texts[1:]]
        for line in self._lines:
            self.add(line)
        self.show_trailing(texts[0] if texts else "")
        self.setVisible(bool(texts))

    def _line(self, view: ApplicationView, client_id: int | None) -> str:
        client = self.tr("the same client") if view.client.id == client_id else self.tr("another client")
        turn = {
            Turn.OURS: self.tr("your turn"),
            Turn.CLIENT: self.tr("the client's turn"),
            Turn.CANDIDATE: self.tr("their turn"),
            Turn.FIXED_DATE: self.tr("a fixed date"),
        }[view.application.turn]
        title = view.role.spoken_title or spoken_title(view.role.title)
        return wording.dotted(title, client, wording.stage_word(view.application.stage_key), turn)


class HistoryCard(Card):
    """The last lines of the person's history."""

    def __init__(self, sentences: Sentences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What has happened"), self.tr("H opens all"), parent)
        give_air(self)
        self._sentences = sentences
        self._ground: QWidget | None = None

    def show_sheet(self, sheet: CallSheet, here: wording.Whereabouts) -> None:
        """Show what happened last, and what they want."""
        if self._ground is not None:
            self._ground.setParent(None)
            self._ground.deleteLater()
        self._ground = QWidget()
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        if sheet.page.person.wish:
            _add_line(column, self.tr("wants"), sheet.page.person.wish)
        events = events_of(sheet.page)[:HISTORY_LINES]
        for event in events:
            day = wording.short_day(here.local(event.at).date())
            _add_line(column, day, self._line_of(event, sheet.page))
        if not events:
            column.addWidget(muted_text(self.tr("Nothing is written down yet.")))
        self.add(self._ground)

    def _line_of(self, event: records.Activity | PersonImport, page: PersonPage) -> str:
        if isinstance(event, PersonImport):
            return ": ".join(import_words(event, page, self._sentences))
        return self._line(event)

    def _line(self, activity: records.Activity) -> str:
        """Return one line; an internal reason stays out of it, as it stands under “Not”."""
        text = "" if activity.key.startswith("ended.") else activity.text.strip()
        if activity.key in ("note", "imported.note") and text:
            return text
        sentence, details = self._sentences.line(activity.key, activity.values, text)
        return f"{sentence} {details}".strip()


def _add_line(column: QVBoxLayout, day: str, text: str) -> None:
    line = QHBoxLayout()
    line.setSpacing(0)
    when = ElidedLabel(day, TextSize.SECOND, MUTED)
    when.setFixedWidth(_DAY_WIDTH)
    line.addWidget(when)
    line.addWidget(ElidedLabel(" ".join(text.split())), 1)
    column.addLayout(line)
