"""Calls: everyone who is owed a word, in order, by kind; and those whose time has not come yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import snooze_person
from recruiterdesk.storage.queries.call_queue import QueueRow, call_queue, later_queue
from recruiterdesk.storage.queries.offers import offers_to
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.calls_filters import (
    TO_CALL,
    CallFilter,
    FilterButtons,
    filter_of,
    group_title,
    matching,
)
from recruiterdesk.ui.pages.calls_fresh import MinuteHand
from recruiterdesk.ui.pages.calls_rows import RowContext, row_item, whereabouts
from recruiterdesk.ui.pages.calls_snooze import SnoozeMenu
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from recruiterdesk.ui.pages.open_call_card import OpenCallCard
from recruiterdesk.ui.pages.today_cards import PeopleCard
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import ScrollingPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.search_field import SearchField
from recruiterdesk.ui.workplace import Workplace

KEY = "calls"


class CallsPage(ScrollingPage):
    """The whole queue in groups; Enter calls, T, S and W act on the row that is selected."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(PageHeader(self.tr("Calls")), parent)
        self._workplace = workplace
        self._rows: tuple[QueueRow, ...] = ()
        self._selected: int | None = None
        self._filter = CallFilter.ALL
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build_header()
        self.open_call = OpenCallCard(workplace)
        self.body.addWidget(self.open_call)
        self.body.addLayout(self._filter_row())
        self.cards: dict[CallFilter, PeopleCard] = {}
        self._build_cards()
        self.empty = EmptyState(
            self.tr("Nobody to call"),
            self.tr("Everyone has heard from you. Whoever waits for an answer appears here."),
        )
        self.nothing_found = EmptyState(
            self.tr("Nobody here"), self.tr("No row has these words or is of this kind.")
        )
        self.body.addWidget(self.empty)
        self.body.addWidget(self.nothing_found)
        self._bind_keys()
        MinuteHand(self, workplace.changes, self.reread)

    def open_with(self, _argument: object) -> None:
        """Put the keyboard on the page, where it is on nothing here: Enter starts calling."""
        if self.focusWidget() is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def reread(self) -> None:
        """Show the queue as it is now."""
        desk = self._workplace.desk
        self.open_call.reread()
        self._rows = (*call_queue(desk), *later_queue(desk))
        self._show_rows()

    def selected_person(self) -> int | None:
        """Return whose row is selected; None where none is."""
        shown = {item.row_id for card in self.cards.values() for item in card.model.items()}
        return self._selected if self._selected in shown else None

    def start_calling(self) -> None:
        """Call whoever can be called now first, in the order that is shown."""
        rows = [row for row in self._shown_rows() if filter_of(row) in TO_CALL]
        first = next((row for row in rows if row.callable_now), next(iter(rows), None))
        if first is not None:
            self._workplace.window.start_call(first.person_id)

    def note_tried(self) -> None:
        """Note that the selected person tried to reach the recruiter."""
        person_id = self.selected_person()
        if person_id is not None:
            desk = self._workplace.desk
            self._workplace.do(lambda: note_incoming_contact(desk, person_id))

    def answer_call(self) -> None:
        """Open the call session: the selected person is on the phone."""
        person_id = self.selected_person()
        if person_id is not None:
            self._workplace.window.answer_call(person_id)

    def put_off(self) -> None:
        """Ask until when the selected person's call is put off."""
        person_id = self.selected_person()
        if person_id is None:
            return
        menu = SnoozeMenu(self._workplace.desk, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(lambda until: self._snooze(person_id, until))
        menu.popup(self.later_button.mapToGlobal(QPoint(0, self.later_button.height() + 4)))

    def write_instead(self) -> None:
        """Open the message that is owed to the selected person."""
        person_id = self.selected_person()
        if person_id is not None:
            dialog = WritingDialog(self._workplace, [person_id], self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.hasFocus():
            for card in self.cards.values():
                if card.isVisible():
                    card.rows.setFocus(Qt.FocusReason.TabFocusReason)
                    return
        super().keyPressEvent(event)

    def _snooze(self, person_id: int, until: dt.datetime) -> None:
        desk = self._workplace.desk
        self._workplace.do(lambda: snooze_person(desk, person_id, until))

    def _build_header(self) -> None:
        self.search = SearchField(self.tr("Find in calls"), "/")
        self.search.textChanged.connect(self._show_rows)
        self.start_button = PrimaryButton(self.tr("Start calling"), "↵")
        self.start_button.setToolTip(self.tr("Call the first of them  Enter"))
        self.start_button.clicked.connect(self.start_calling)
        self.header.add_action(self.search)
        self.header.add_action(self.start_button)

    def _filter_row(self) -> QHBoxLayout:
        self.filters = FilterButtons()
        self.filters.chosen.connect(self.choose_filter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.filters, 1, Qt.AlignmentFlag.AlignTop)
        self.tried_button = self._row_button(self.tr("They tried to reach me"), "T", self.note_tried)
        self.later_button = self._row_button(self.tr("Later"), "S", self.put_off)
        self.write_button = self._row_button(self.tr("Write instead"), "W", self.write_instead)
        for button in (self.tried_button, self.later_button, self.write_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _row_button(self, text: str, key: str, do: Callable[[], None]) -> QuietButton:
        button = QuietButton(text, key)
        button.setToolTip(self.tr("For the row that is selected  {key}").format(key=key))
        button.clicked.connect(do)
        button.setEnabled(False)
        return button

    def _build_cards(self) -> None:
        for kind in list(CallFilter)[1:]:
            card = PeopleCard(group_title(kind))
            card.call_wanted.connect(self._workplace.window.start_call)
            card.person_wanted.connect(lambda one: self._workplace.window.show_page("person", one))
            card.rows.row_selected.connect(self._note_selected)
            self.cards[kind] = card
            self.body.addWidget(card)

    def _bind_keys(self) -> None:
        bindings: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Return", self.start_calling), ("Enter", self.start_calling), ("T", self.note_tried),
            ("S", self.put_off), ("W", self.write_instead), ("/", self.search.setFocus),
            ("I", self.answer_call), ("G", self.open_call.go_on),
        )  # fmt: skip
        for keys, do in bindings:
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def choose_filter(self, kind: CallFilter) -> None:
        """Show one kind of call only."""
        self._filter = kind
        self._show_rows()

    def _note_selected(self, person_id: int) -> None:
        self._selected = person_id
        self._clear_other_lists(person_id)
        self._offer_row_actions()

    def _clear_other_lists(self, person_id: int) -> None:
        """Keep one row selected in the whole page."""
        for card in self.cards.values():
            if card.model.row_of(person_id) is None:
                card.rows.selectionModel().clear()

    def _offer_row_actions(self) -> None:
        for button in (self.tried_button, self.later_button, self.write_button):
            button.setEnabled(self.selected_person() is not None)

    def _shown_rows(self) -> tuple[QueueRow, ...]:
        return matching(self._rows, self._filter, self.search.text())

    def _show_rows(self) -> None:
        held = self._held_place()
        desk = self._workplace.desk
        shown = self._shown_rows()
        context = RowContext(whereabouts(desk), offers_to(desk, [row.person_id for row in shown]))
        for kind, card in self.cards.items():
            items = [row_item(row, context) for row in shown if filter_of(row) is kind]
            card.show_items(items, str(len(items)))
        self.filters.show_counts(self._rows)
        self.empty.setVisible(not self._rows)
        self.nothing_found.setVisible(bool(self._rows) and not shown)
        self._show_headline()
        self._hold_place(held)
        self._offer_row_actions()

    def _held_place(self) -> tuple[PeopleCard, int] | None:
        """Return where the selected row stands."""
        if self._selected is None:
            return None
        places = ((card, card.model.row_of(self._selected)) for card in self.cards.values())
        return next(((card, row) for card, row in places if row is not None), None)

    def _hold_place(self, held: tuple[PeopleCard, int] | None) -> None:
        """Select who follows where the selected row has gone: the next key is meant for them."""
        if held is None or self._selected is None:
            return
        card, row = held
        if card.model.row_of(self._selected) is not None:
            return
        self._selected = None
        if card.model.rowCount():
            card.rows.setCurrentIndex(card.model.index(min(row, card.model.rowCount() - 1), 0))

    def _show_headline(self) -> None:
        present = [row for row in self._rows if filter_of(row) in TO_CALL]
        now = sum(1 for row in present if row.callable_now)
        count = (
            wording.opening(wording.counted_people(len(present))) if present else self.tr("Nobody just now")
        )
        can = self.tr("{people} can be called now").format(people=wording.counted_people(now))
        self.header.show_lines(self.tr("Calls"), below=wording.dotted(count, can if now else ""))
        self.start_button.setEnabled(any(filter_of(row) in TO_CALL for row in present))


def entry(workplace: Workplace) -> PageEntry:
    """Return how this page is registered."""
    title = QCoreApplication.translate("CallsPage", "Calls")
    return PageEntry(KEY, title, lambda: CallsPage(workplace), PageGroup.DUTIES)


def actions(_workplace: Workplace, page: CallsPage) -> list[QAction]:
    """Return what can be done on this page by name."""
    made: list[QAction] = []
    for text, do in (
        (page.tr("Start calling"), page.start_calling),
        (page.tr("They tried to reach me"), page.note_tried),
        (page.tr("They called me"), page.answer_call),
        (page.tr("Put the call off"), page.put_off),
        (page.tr("Write instead"), page.write_instead),
    ):
        action = QAction(text, page)
        action.triggered.connect(do)
        made.append(action)
    return made
