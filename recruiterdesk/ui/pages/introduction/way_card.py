"""The whole way of an introduction so far, with its days: the proof of who introduced whom."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.domain import records
from recruiterdesk.messages import Sentences
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.history_items import day_words
from recruiterdesk.ui.pages.person.history_line import HistoryItem, HistoryLine, Mark
from recruiterdesk.ui.pages.person.layouts import empty_layout, widgets_in
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.text import muted_text


class WayCard(Card):
    """The oldest step first."""

    def __init__(self, sentences: Sentences, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The way so far"), parent=parent)
        self._sentences = sentences
        self._lines = QVBoxLayout()
        self._lines.setSpacing(11)
        self._none = muted_text(self.tr("Nothing yet."))
        self.add(self._lines)
        self.add(self._none)

    def lines(self) -> tuple[str, ...]:
        """Return what is shown, line by line, as a screen reader says it."""
        return tuple(line.accessibleName() for line in widgets_in(self._lines))

    def show_way(self, history: tuple[records.Activity, ...], here: wording.Whereabouts) -> None:
        """Show these lines of history."""
        empty_layout(self._lines)
        for activity in history:
            line = HistoryLine()
            line.show_item(_line(activity, self._sentences, here))
            self._lines.addWidget(line)
        self._none.setVisible(not history)


def way_of(view: IntroductionView, page: PersonPage) -> tuple[records.Activity, ...]:
    """Return what the candidate's history says of this introduction, the oldest line first.

    Where the two were to be introduced before, the lines of that time are left out.
    """
    contact = ("contact", view.contact.full_name)
    lines = [one for one in page.history if one.key.startswith("introduction.") and contact in one.values]
    lines.reverse()
    begun = [number for number, one in enumerate(lines) if one.key == "introduction.idea"]
    between = sorted(one.id for one in page.introductions if one.contact_id == view.contact.id)
    if len(begun) != len(between) or view.card.id not in between:
        return tuple(lines)
    place = between.index(view.card.id)
    return tuple(lines[begun[place] : begun[place + 1] if place + 1 < len(begun) else None])


def _line(activity: records.Activity, sentences: Sentences, here: wording.Whereabouts) -> HistoryItem:
    said = sentences.render(f"activity.{activity.key}", activity.values).rstrip(".")
    day = day_words(here.local(activity.at).date(), here.today)
    return HistoryItem(day, Mark.STEP, said, activity.text)
