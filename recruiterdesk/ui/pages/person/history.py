"""The card of what has happened, and the field for notes."""

from __future__ import annotations

from itertools import islice

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.person.history_items import (
    HistoryFilter,
    events_of,
    history_items,
    is_wanted,
)
from recruiterdesk.ui.pages.person.history_line import HistoryLine
from recruiterdesk.ui.pages.person.note_field import NoteField
from recruiterdesk.ui.widgets.buttons import ChoiceButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.tab_order import follow, tab_stops
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

SHOWN_AT_FIRST = 8
SHOWN_MORE = 50
_ALWAYS = (HistoryFilter.ALL, HistoryFilter.CALLS, HistoryFilter.NOTES)


class HistoryCard(Card):
    """Newest first; the first lines at once, more where they are asked for."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("History"), parent=parent)
        self._workplace = workplace
        self._page: PersonPage | None = None
        self._shown = SHOWN_AT_FIRST
        self.filters = QButtonGroup(self)
        self._wanted = list(HistoryFilter)
        self._add_filters()
        self._lines: list[HistoryLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(11)
        self._nothing = muted_text(self.tr("Nothing yet."))
        self._nothing.setAccessibleName(self._nothing.text())
        self._column.addWidget(self._nothing)
        self.more = LinkButton()
        self.more.clicked.connect(self._show_more)
        self.note = NoteField(workplace)
        for content in (self._column, self.more, self.note):
            self.add(content)
        self.body.setSpacing(10)

    def show_person(self, page: PersonPage) -> None:
        """Show somebody's history."""
        if self._page is None or self._page.person.id != page.person.id:
            self._shown = SHOWN_AT_FIRST
        self._page = page
        self.note.show_person(page.person.id)
        self._offer_filters(page)
        self._fill()

    def lines(self) -> tuple[str, ...]:
        """Return what is shown, line by line, as a screen reader says it."""
        shown = (self._nothing, *self._lines) if not self._nothing.isHidden() else self._lines
        return tuple(line.accessibleName() for line in shown)

    def _add_filters(self) -> None:
        words = {
            HistoryFilter.ALL: self.tr("All"),
            HistoryFilter.CALLS: self.tr("Calls"),
            HistoryFilter.MESSAGES: self.tr("Messages"),
            HistoryFilter.STAGES: self.tr("Stages"),
            HistoryFilter.PROMISES: self.tr("Promises"),
            HistoryFilter.NOTES: self.tr("Notes"),
            HistoryFilter.IMPORTS: self.tr("Imports"),
        }
        row = FlowLayout(8, 6)
        for number, wanted in enumerate(self._wanted):
            button = ChoiceButton(words[wanted])
            button.setToolTip(self.tr("G shows the next kind of lines"))
            self.filters.addButton(button, number)
            button.setAutoExclusive(True)
            row.addWidget(button)
        self.filters.button(0).setChecked(True)
        self.filters.idClicked.connect(self._fill)
        ground = QWidget()
        ground.setLayout(row)
        self.add(ground)

    def show_next_filter(self) -> None:
        """Show the lines of the next kind that there is."""
        offered = [self.filters.id(button) for button in self.filters.buttons() if not button.isHidden()]
        following = [number for number in offered if number > self.filters.checkedId()]
        self.filters.button(following[0] if following else 0).setChecked(True)
        self._fill()

    def _offer_filters(self, page: PersonPage) -> None:
        """Offer the kinds that there are, and those that one looks for first."""
        events = events_of(page)
        for number, wanted in enumerate(self._wanted):
            there = wanted in _ALWAYS or any(is_wanted(event, wanted) for event in events)
            self.filters.button(number).setVisible(there)
        if self.filters.button(self.filters.checkedId()).isHidden():
            self.filters.button(0).setChecked(True)

    def _show_more(self) -> None:
        self._shown += SHOWN_MORE
        self._fill()

    def _fill(self) -> None:
        page = self._page
        if page is None:
            return
        wanted = self._wanted[self.filters.checkedId()]
        here = whereabouts(self._workplace.desk)
        items = tuple(islice(history_items(page, wanted, self._workplace.sentences, here), self._shown))
        self._nothing.setVisible(not items)
        self._have_lines(len(items))
        for line, item in zip(self._lines, items, strict=True):
            line.show_item(item)
        if any(item.import_id is not None for item in items):
            # What leads to an import was made after the rest: Tab would come to it at the very end.
            follow(tab_stops((*self.filters.buttons(), *self._lines, self.more, self.note)))
        hidden = sum(is_wanted(event, wanted) for event in events_of(page)) - self._shown
        self.more.setText(self.tr("then {count} earlier").format(count=wording.number_word(max(hidden, 0))))
        self.more.setVisible(hidden > 0)

    def _show_import(self, batch_id: int) -> None:
        self._workplace.window.show_page("imports", batch_id)

    def _have_lines(self, count: int) -> None:
        """Have as many lines as are shown; to make them anew for each person would take longer."""
        while len(self._lines) < count:
            self._lines.append(HistoryLine())
            self._lines[-1].import_wanted.connect(self._show_import)
            self._column.addWidget(self._lines[-1])
        for line in self._lines[count:]:
            line.hide()
            line.deleteLater()
        del self._lines[count:]
