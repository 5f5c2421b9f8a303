"""The page of the monthly review."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.core.values import value
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.keeping import PastRow, PlannedRow, first_of, past_their_day, planned_rows
from recruiterdesk.ui.erasing.dialog import EraseDialog
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.review.dialogs import AskToKeepDialog, KeepLongerDialog
from recruiterdesk.ui.pages.review.looked import note_looked
from recruiterdesk.ui.pages.review.planning import ErasurePlanning
from recruiterdesk.ui.pages.review.words import (
    on_their_day_words,
    past_item,
    past_words,
    planned_item,
    tr,
    why_words,
)
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.row_delegate import ROW_HEIGHT
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

SHOWN = 500
_PLANNED_HEAD, _PLANNED_HEIGHT = 66, 240


@value
class _Found:
    count: int
    past: tuple[PastRow, ...]
    may_go: tuple[int, ...]
    planned: tuple[PlannedRow, ...]


class ReviewPage(QWidget):
    """K keeps, A asks, Delete erases in a week, B takes that back, N does not wait; Enter opens them."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._past: dict[int, PastRow] = {}
        self._planned: dict[int, PlannedRow] = {}
        self._may_go: tuple[int, ...] = ()
        self._planning = ErasurePlanning(workplace, self)
        self.past_model, self.planned_model = RowModel(self), RowModel(self)
        self.past = RowList(self.past_model, tr("Past their date"))
        self.planned = RowList(self.planned_model, tr("Will be erased"))
        self._build()
        self._reading = Reading(workplace.desk, _read, self)
        self._reading.found.connect(self._show)
        Freshness(self, workplace.changes, self.reread)

    def open_with(self, _argument: object) -> None:
        """Show who is past their day; that they were looked at this month is noted."""
        self._note_looked()
        (self.past if self._past else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def reread(self) -> None:
        """Show it as it is now; of a large desk a moment later."""
        self._reading.ask()

    def selected(self) -> PastRow | None:
        """Return who is selected of those past their day."""
        return self._past.get(self.past.selected_id() or 0)

    def selected_planned(self) -> PlannedRow | None:
        """Return who is selected of those who are to be erased."""
        return self._planned.get(self.planned.selected_id() or 0)

    def keep(self) -> None:
        """Ask why and until when the selected person is kept."""
        row = self.selected()
        if row is not None:
            KeepLongerDialog(self._workplace, row.person.id, row.person.full_name, self).open()

    def ask(self) -> None:
        """Write to the selected person; nobody is proposed who asked to be left alone."""
        row = self.selected()
        if row is not None and not row.person.do_not_contact:
            AskToKeepDialog(self._workplace, row.person.id, row.person.full_name, self).open()

    def erase(self) -> None:
        """Put the selected person on the list of who is erased in a week.

        Who is in play or waits for an answer would vanish without a word: it is said what goes, and asked.
        """
        row = self.selected()
        if row is None:
            return
        if row.facts.in_play:
            EraseDialog(self._workplace, (row.person.id,), row.person.full_name, self).open()
        else:
            self._planning.plan(row.person.id)

    def erase_all(self) -> None:
        """Put everybody who is past their day, and is no longer in play, on that list, shown or not."""
        self._planning.plan_all(self._may_go)

    def erase_now(self) -> None:
        """Show what goes with who is selected on that list, and where they are named; ask for it now."""
        row = self.selected_planned()
        if row is not None:
            EraseDialog(self._workplace, (row.person.id,), row.person.full_name, self).open()

    def take_back(self) -> None:
        """Take the selected person off that list."""
        row = self.selected_planned()
        if row is not None:
            self._planning.take_back(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        elif event.key() == Qt.Key.Key_Down and self.hasFocus():
            (self.past if self._past else self.planned).setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._past and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_settings()
        else:
            super().keyPressEvent(event)

    def _note_looked(self) -> None:
        """A look at nobody is none: who is past their day later in the month is spoken of."""
        if self._past and self.isVisible():
            note_looked(self._workplace.desk.folder, self._workplace.desk.clock.today())

    def _show(self, found: _Found) -> None:
        settings = self._workplace.desk.settings
        self._may_go = found.may_go
        self._past = {row.person.id: row for row in found.past}
        self._planned = {row.person.id: row for row in found.planned}
        months, counted_from = settings.keep_months, settings.keep_counted_from
        self.past_model.set_items(
            [past_item(row, why_words(row.until, months, counted_from)) for row in found.past]
        )
        self.planned_model.set_items([planned_item(row) for row in found.planned])
        more = found.count - len(found.past)
        self.page.header.show_lines(
            past_words(found.count) if found.count else tr("Review of kept data"),
            below=tr("A look once a month. This is no legal advice."),
        )
        self.listed.show_trailing(tr("and {count} more").format(count=more) if more > 0 else "")
        self._stack.setCurrentIndex(0 if found.past else 1)
        self.planned_card.setVisible(bool(found.planned))
        self.planned_card.setFixedHeight(
            min(_PLANNED_HEIGHT, _PLANNED_HEAD + ROW_HEIGHT * len(found.planned))
        )
        for rows, there in ((self.past, found.past), (self.planned, found.planned)):
            if there and rows.selected_id() is None:
                rows.select_id(there[0].person.id)
        if self.hasFocus() and found.past:
            self.past.setFocus(Qt.FocusReason.OtherFocusReason)
        self._note_looked()
        self._offer()

    def _offer(self, _row_id: int = 0) -> None:
        row = self.selected()
        for button in (self.keep_button, self.erase_button):
            button.setEnabled(row is not None)
        for button in (self.keep_button, self.ask_button, self.erase_button):
            button.setVisible(bool(self._past))
        self.erase_all_button.setVisible(len(self._past) > 1)
        self.ask_button.setEnabled(row is not None and not row.person.do_not_contact)
        for button in (self.back_button, self.now_button):
            button.setEnabled(self.selected_planned() is not None)

    def _open_person(self, person_id: int) -> None:
        self._workplace.window.show_page("person", person_id)

    def _open_settings(self) -> None:
        self._workplace.window.show_page("settings", "keeping")

    # its parts

    def _build(self) -> None:
        self.page = FilledPage(PageHeader(tr("Review of kept data")))
        self._build_header()
        self.page.body.addWidget(self._past_side(), 1)
        self.page.body.addWidget(self._planned_side())
        self.page.body.addWidget(muted_text(on_their_day_words()))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for rows in (self.past, self.planned):
            rows.row_opened.connect(self._open_person)
            rows.row_selected.connect(self._offer)
        self._actions = [
            page_action(self, tr("Keep their data for a reason…"), "K", self.keep),
            page_action(self, tr("Ask whether you may keep their data…"), "A", self.ask),
            page_action(self, tr("Erase in a week"), "Del", self.erase),
            page_action(self, tr("Erase everybody past their date in a week"), "Shift+Del", self.erase_all),
            page_action(self, tr("Take an erasure back"), "B", self.take_back),
            page_action(self, tr("Erase without waiting…"), "N", self.erase_now),
        ]

    def _build_header(self) -> None:
        self.erase_all_button = PlainButton(tr("Erase all"), "Shift+Del")
        self.ask_button = PlainButton(tr("Ask them…"), "A")
        self.erase_button = PlainButton(tr("Erase"), "Del")
        self.keep_button = PrimaryButton(tr("Keep…"), "K")
        for button, do, tip in (
            (self.erase_all_button, self.erase_all,
             tr("Everybody past their date, but for who is in play: erased in a week  Shift+Del")),
            (self.erase_button, self.erase, tr("Erased in a week; until then you can take it back  Del")),
            (self.ask_button, self.ask, tr("A mail that asks whether you may keep their data  A")),
            (self.keep_button, self.keep, tr("For a reason, and until a new date  K")),
        ):  # fmt: skip
            button.clicked.connect(partial(_without_signal, do))
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.page.header.add_action(button)

    def _past_side(self) -> QStackedWidget:
        """Return who is past their date, or that nobody is."""
        self.listed = Card(tr("Past their date"))
        self.listed.add_rows(self.past)
        self.nothing = EmptyState(
            tr("Nobody is past their date"),
            tr("Who is listed follows from how long you keep data: a period, a consent, a day set by hand."),
            tr("How long data is kept"), "↵",
        )  # fmt: skip
        self.nothing.chosen.connect(self._open_settings)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.listed)
        self._stack.addWidget(self.nothing)
        return self._stack

    def _planned_side(self) -> Card:
        """Return who will be erased, hidden until somebody is."""
        self.planned_card = Card(tr("Will be erased"))
        self.back_button = PlainButton(tr("Take it back"), "B")
        self.back_button.setToolTip(tr("Keep the selected person after all  B"))
        self.back_button.clicked.connect(partial(_without_signal, self.take_back))
        self.now_button = PlainButton(tr("Erase now…"), "N")
        self.now_button.setToolTip(tr("What goes, and where you named them: erase without waiting  N"))
        self.now_button.clicked.connect(partial(_without_signal, self.erase_now))
        self.planned_card.add_to_head(self.now_button)
        self.planned_card.add_to_head(self.back_button)
        self.planned_card.add_rows(self.planned)
        self.planned_card.hide()
        return self.planned_card


def _read(desk: Desk) -> _Found:
    past = past_their_day(desk)
    may_go = tuple(one for one, (_until, facts) in past.items() if not facts.in_play)
    return _Found(len(past), first_of(desk, past, SHOWN), may_go, planned_rows(desk))


def _without_signal(do: Callable[[], object], *_signal: object) -> None:
    do()
