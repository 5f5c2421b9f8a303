"""Calls: everyone who is owed a word in one list, in order; and those whose time has not come yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.queries.call_queue import queue_row_of, rows_of
from recruiterdesk.storage.queries.offers import offers_to
from recruiterdesk.storage.queries.queue_figures import AGAIN_KINDS, CALLED_KINDS, TELL_KINDS
from recruiterdesk.storage.queries.queue_later import later_standings_of
from recruiterdesk.storage.queries.queue_order import queue_outline, queue_page, standings_of
from recruiterdesk.storage.queries.today import has_people
from recruiterdesk.ui import wording
from recruiterdesk.ui.models.call_list import CallList, Calls, CallWish, part_of
from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.pages.calls_acts import RowActs
from recruiterdesk.ui.pages.calls_filters import CallFilter, FilterButtons
from recruiterdesk.ui.pages.calls_fresh import MinuteHand
from recruiterdesk.ui.pages.calls_keys import CallRowKeys
from recruiterdesk.ui.pages.calls_moving import RowMoving
from recruiterdesk.ui.pages.calls_rows import RowContext, whereabouts
from recruiterdesk.ui.pages.calls_why import call_item
from recruiterdesk.ui.pages.hiring_links import HiringLinks, application_of_call
from recruiterdesk.ui.pages.open_call_card import OpenCallCard
from recruiterdesk.ui.pages.today import headline
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.rows import RowItem
from recruiterdesk.ui.widgets.search_field import SearchField
from recruiterdesk.ui.workplace import Workplace

KEY = "calls"
MESSAGES_AT_ONCE = 50
ROWS_AT_ONCE = 50


class CallsPage(FilledPage):
    """One list over all kinds of calls; Enter calls, keys act on the row that is selected."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(PageHeader(self.tr("Calls")), parent)
        self._workplace = workplace
        self._calls = Calls(())
        self._shown: CallWish | None = None
        self._next_row: int | None = None
        self._list = CallList(workplace.desk, self)
        self._list.begun.connect(self._show_first)
        self._list.completed.connect(self._show_all)
        self.model = PagedRows(self._read_rows, self, ROWS_AT_ONCE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build_header()
        self.open_call = OpenCallCard(workplace)
        self.body.addWidget(self.open_call)
        self.filters = FilterButtons(workplace.desk)
        self.filters.changed.connect(self.reread)
        self.body.addWidget(self.filters)
        self._build_list()
        self._bind_keys()
        self.links = HiringLinks(workplace, self._application, self)
        MinuteHand(self, workplace.changes, self.reread)

    def open_with(self, _argument: object) -> None:
        """Put the keyboard on the page, where it is on nothing here: Enter starts calling."""
        if self.focusWidget() is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def reread(self) -> None:
        """Show the calls as they are now."""
        self.open_call.reread()
        self._list.ask(self._wish())

    def selected_person(self) -> int | None:
        """Return whose row is selected; None where none is."""
        return self.rows.selected_id()

    def _application(self) -> int | None:
        return application_of_call(self._workplace, self.selected_person())

    def start_calling(self) -> None:
        """Call whoever can be called now first, in the order that is shown."""
        desk, part = self._workplace.desk, part_of(self._workplace.desk, self._wish())
        kinds = CALLED_KINDS if part.kinds is None else part.kinds & CALLED_KINDS
        for wanted in (replace(part, kinds=kinds, callable_now=True), replace(part, kinds=kinds)):
            for first in queue_page(desk, wanted, limit=1).standings:
                self._workplace.window.start_call(first.person_id)
                return

    def look_through_messages(self) -> None:
        """Open the messages that are due, to be looked through and sent in one go."""
        part = part_of(self._workplace.desk, replace(self._wish(), kinds=frozenset({CallKind.MESSAGE})))
        people = [one.person_id for one in queue_outline(self._workplace.desk, part)]
        if people:
            self.acts.write_to(people[:MESSAGES_AT_ONCE])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and (self.hasFocus() or self.search.hasFocus()):
            if self.model.rowCount():
                self.rows.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _wish(self) -> CallWish:
        return self.filters.wish(self.search.text())

    def _open_row(self, person_id: int) -> None:
        """Call them; an introduction is opened, where both people and its next step stand."""
        row = queue_row_of(self._workplace.desk, person_id)
        if row is not None and row.kind is CallKind.INTRODUCTION:
            self._workplace.window.show_page("introduction", row.source[1])
        else:
            self._workplace.window.start_call(person_id)

    def _is_later(self) -> bool:
        return self.filters.kind() is CallFilter.LATER

    def _build_header(self) -> None:
        self.search = SearchField(self.tr("Find in calls"), "/")
        self.search.textChanged.connect(self.reread)
        self.messages_button = PlainButton(self.tr("Look and send"), "M")
        self.messages_button.setToolTip(self.tr("Look the messages through, and send them in one go  M"))
        self.messages_button.clicked.connect(self.look_through_messages)
        self.start_button = PrimaryButton(self.tr("Start calling"), "↵")
        self.start_button.setToolTip(self.tr("Call the first of them  Enter"))
        self.start_button.clicked.connect(self.start_calling)
        for widget in (self.search, self.messages_button, self.start_button):
            self.header.add_action(widget)

    def _build_list(self) -> None:
        self.rows = RowList(self.model, self.tr("Calls"))
        keys = CallRowKeys(self.rows)
        keys.call_wanted.connect(self._open_row)
        keys.person_wanted.connect(lambda one: self._workplace.window.show_page("person", one))
        self.acts = RowActs(self._workplace, self.selected_person, self)
        self.acts.leaving.connect(self._stay_here)
        self.moving = RowMoving(self.rows)
        self.moving.wanted.connect(self.acts.put)
        self.rows.row_selected.connect(self._offer)
        listed = Card()
        listed.add(self.acts)
        listed.add_rows(self.rows)
        listed.body.setSpacing(8)
        self.empty = EmptyState(
            self.tr("Nobody to call"),
            self.tr("Everyone has heard from you. Whoever waits for an answer appears here."),
            self.tr("Go to Today"),
        )
        self.empty.chosen.connect(partial(self._workplace.window.show_page, "today"))
        self.nobody_yet = EmptyState(
            self.tr("Nobody is here yet"),
            self.tr("Import your tracker or your contacts: everyone who waits for an answer is found in it."),
            self.tr("Import a spreadsheet"),
        )
        self.nobody_yet.chosen.connect(partial(self._workplace.window.show_page, "importing"))
        self.nothing_found = EmptyState(
            self.tr("Nobody here"), self.tr("No call is of this kind, role, client or name."),
            self.tr("Show everyone"), "A",
        )  # fmt: skip
        self.nothing_found.chosen.connect(self.show_everyone)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(listed)
        self._stack = QStackedWidget()
        self._listed = ground
        for shown in (ground, self.empty, self.nobody_yet, self.nothing_found):
            self._stack.addWidget(shown)
        self.body.addWidget(self._stack, 1)

    def _bind_keys(self) -> None:
        bindings: list[tuple[str, Callable[[], object]]] = [
            ("Return", self.start_calling), ("Enter", self.start_calling), ("/", self.search.setFocus),
            ("M", self.look_through_messages), ("A", self.show_everyone),
            ("N", self.filters.now_button.click), ("R", self.filters.role_button.animateClick),
            ("C", self.filters.client_button.animateClick), ("I", self.acts.answer_call),
            ("G", self.open_call.go_on),
        ]  # fmt: skip
        bindings += [(str(nth), partial(self.filters.choose, kind)) for nth, kind in enumerate(CallFilter, 1)]
        for keys, do in bindings:
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def show_everyone(self) -> None:
        """Leave nobody out of the list."""
        self.search.clear()
        self.filters.show_everything()

    def _show_first(self, calls: Calls) -> None:
        """Show the beginning; of a long list the rest of what was shown stays until all of it is known."""
        wish, self._shown = self._shown, self._wish()
        if not calls.is_whole and wish == self._shown:
            known = frozenset(calls.ids) | frozenset(self._calls.ids[: len(calls.ids)])
            rest = [one for one in self._calls.ids if one not in known]
            calls = replace(calls, ids=(*calls.ids, *rest))
        self._show_calls(calls)

    def _show_all(self, calls: Calls) -> None:
        self._show_calls(calls)

    def _show_calls(self, calls: Calls) -> None:
        held = self.rows.currentIndex().row() if self.selected_person() is not None else None
        stays = self._next_row is None
        kept = self.selected_person()
        self._calls = calls
        self.model.show_ids(calls.ids)
        if held is not None and calls.ids and (not stays or kept not in calls.ids):
            self.rows.setCurrentIndex(self.model.index(min(held, len(calls.ids) - 1), 0))
        self._next_row = None
        self.filters.show_counts(calls)
        self._stack.setCurrentWidget(self._listed if calls.ids else self._nothing())
        self._show_headline()
        self._offer()

    def _nothing(self) -> EmptyState:
        """Return what stands in the place of the list, and leads on."""
        if not self._wish().is_everything:
            return self.nothing_found
        return self.empty if has_people(self._workplace.desk) else self.nobody_yet

    def _stay_here(self) -> None:
        """Select who follows where the selected row is now: the next key is meant for them."""
        self._next_row = self.rows.currentIndex().row()

    def _show_headline(self) -> None:
        waiting, again = (self._count(kinds) for kinds in (TELL_KINDS, AGAIN_KINDS))
        now = sum(self._calls.callable_now.get(kind, 0) for kind in CALLED_KINDS)
        below = self._in_words(waiting, again, now) if self._calls.is_whole else self.tr("Counting…")
        self.header.show_lines(self.tr("Calls"), below=below)
        self.start_button.setEnabled(bool(waiting or again) or not self._calls.is_whole)
        messages = self._calls.kinds.get(CallKind.MESSAGE, 0)
        be_there(self.messages_button, bool(messages))

    def _count(self, kinds: AbstractSet[CallKind]) -> int:
        return sum(self._calls.kinds.get(kind, 0) for kind in kinds)

    def _in_words(self, waiting: int, again: int, now: int) -> str:
        """Say the same figures as Today, in its words."""
        if not waiting and not again:
            # Where a search or a choice leaves nobody, the page says so below; somebody else may well wait.
            return self.tr("Nobody just now") if self._wish().is_everything else ""
        to_call = self.tr("{people} to call again").format(people=wording.counted_people(again))
        can = self.tr("{people} can be called now").format(people=wording.counted_people(now))
        said = (headline(waiting) if waiting else "", to_call if again else "", can if now else "")
        return wording.opening(wording.dotted(*said))

    def _offer(self, _person_id: object = None) -> None:
        self.acts.show_state(is_later=self._is_later())
        self.moving.is_allowed = not self._is_later()

    def _read_rows(self, ids: Sequence[int]) -> list[RowItem]:
        desk = self._workplace.desk
        found = later_standings_of(desk, ids) if self._is_later() else standings_of(desk, ids)
        context = RowContext(whereabouts(desk), offers_to(desk, ids))
        return [call_item(row, context) for row in rows_of(desk, found)]


def entry(workplace: Workplace) -> PageEntry:
    """Return how this page is registered."""
    title = QCoreApplication.translate("CallsPage", "Calls")
    return PageEntry(KEY, title, lambda: CallsPage(workplace), PageGroup.DUTIES)


def rehearse_selected(workplace: Workplace, page: CallsPage) -> None:
    """Say the call to whoever is selected once before it counts."""
    workplace.window.show_page("rehearsal", page.selected_person())


def actions(workplace: Workplace, page: CallsPage) -> list[QAction]:
    """Return what can be done on this page by name."""
    made: list[QAction] = []
    for text, do in (
        (page.tr("Start calling"), page.start_calling),
        (page.tr("They tried to reach me"), page.acts.note_tried),
        (page.tr("They called me"), page.acts.answer_call),
        (page.tr("Told by someone else"), page.acts.tell_by_someone_else),
        (page.tr("They withdrew"), page.acts.ask_withdrawal),
        (page.tr("Reopen"), page.acts.take_up_again),
        (page.tr("Put the call off"), page.acts.put_off),
        (page.tr("Skip for now"), page.acts.skip),
        (page.tr("Write instead"), page.acts.write_instead),
        (page.tr("Rehearse the selected call"), partial(rehearse_selected, workplace, page)),
        (page.tr("Let the answer wait among the messages"), page.acts.hand_over),
        (page.tr("Look the messages through"), page.look_through_messages),
        (page.tr("The task is done"), page.acts.finish_task),
        (page.tr("Usual order"), page.acts.restore_order),
    ):
        action = QAction(text, page)
        action.triggered.connect(do)
        made.append(action)
    return [*made, *page.links.actions()]
