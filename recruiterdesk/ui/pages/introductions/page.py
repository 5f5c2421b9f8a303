"""The page "Introductions": the board, and what ended without an introduction."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.core.text import fold
from recruiterdesk.storage.queries.introductions import BoardPlace, IntroductionCard, introduction_board
from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.calls_fresh import MinuteHand
from recruiterdesk.ui.pages.introductions.board import Board
from recruiterdesk.ui.pages.introductions.cards import card_item, ended_item
from recruiterdesk.ui.pages.introductions.columns import COLUMNS
from recruiterdesk.ui.pages.introductions.dated_list import dated_item, newest_first
from recruiterdesk.ui.pages.introductions.doing import IntroductionActs
from recruiterdesk.ui.pages.introductions.idea_reasons import IdeaReasons
from recruiterdesk.ui.pages.introductions.steps import thanks_owed
from recruiterdesk.ui.widgets.buttons import ChoiceButton, CountButton, PrimaryButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.rows import RowItem
from recruiterdesk.ui.widgets.search_field import SearchField
from recruiterdesk.ui.workplace import Workplace


class IntroductionsPage(QWidget):
    """N begins one, Enter opens a card, S does its next step, X ends it, W withdraws a consent."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._cards: dict[int, IntroductionCard] = {}
        self._places: dict[BoardPlace, tuple[IntroductionCard, ...]] = {}
        self._owed: frozenset[int] = frozenset()
        self._selected: int | None = None
        self._named = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.acts = IntroductionActs(workplace, self)
        self.acts.added.connect(self._select)
        self._reasons = IdeaReasons(workplace, self)
        self._reasons.found.connect(self._show_wanted)
        self._build()
        self._make_actions()
        MinuteHand(self, workplace.changes, self.reread)

    def open_with(self, argument: object) -> None:
        """Show the board with the card of this id selected; a name shows the list of whoever bears it."""
        if isinstance(argument, int):
            self._selected = argument
        if not self._places:
            self.reread()
        if self._named and self.search.text() == self._named:
            self.search.clear()
        self._named = argument if isinstance(argument, str) else ""
        self.show_board()
        if self._named:
            self.search.setText(self._named)
            self.dated_button.click()

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def reread(self) -> None:
        """Show the introductions as they are now."""
        self._places = introduction_board(self._workplace.desk)
        self._owed = frozenset(one.introduction_id for one in thanks_owed(self._workplace.desk))
        self._cards = {card.id: card for column in self._places.values() for card in column}
        with self.board.following(self._selected):
            self._show_wanted()
        self._reasons.ask(self._places[BoardPlace.IDEA])

    def selected(self) -> IntroductionCard | None:
        """Return the card that was selected last."""
        return self._cards.get(self._selected or 0)

    def show_board(self) -> None:
        """Leave the ended ones, and put the keyboard on the selected card."""
        self.ended_button.setChecked(False)
        self.dated_button.setChecked(False)
        self._choose_view()
        self.board.focus_card(self._selected)

    def open_selected(self) -> None:
        """Open the selected introduction."""
        if self._selected in self._cards:
            self._open(self._selected or 0)

    def begin(self) -> None:
        """Ask who is to be introduced to whom."""
        self.acts.begin()

    def do_next(self) -> None:
        """Do the next step of the selected introduction."""
        card = self.selected()
        if card is not None:
            self.acts.do_next(card.id)

    def end_selected(self) -> None:
        """Ask how the selected introduction ends."""
        card = self.selected()
        if card is not None:
            self.acts.ask_ending(card.id)

    def withdraw_consent(self) -> None:
        """Ask whether the selected candidate withdrew their consent."""
        card = self.selected()
        if card is not None:
            self.acts.ask_withdrawal(card.candidate.person_id, card.candidate.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._step_back()
        elif event.key() == Qt.Key.Key_Down and (self.hasFocus() or self.search.hasFocus()):
            self.board.focus_card(self._selected)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.page = FilledPage(PageHeader(self.tr("Introductions")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.search = SearchField(self.tr("Who could help…"), "Ctrl+F")
        self.search.setToolTip(self.tr("Finds cards; Enter looks for contacts who could help  Ctrl+F"))
        self.search.textChanged.connect(self._show_wanted)
        self.search.returnPressed.connect(self._begin_with_words)
        self.ended_button = CountButton(self.tr("Ended"))
        self.ended_button.setToolTip(self.tr("What ended without an introduction  H"))
        self.ended_button.clicked.connect(self._choose_ended)
        self.new_button = PrimaryButton(self.tr("New introduction"), "N")
        self.new_button.clicked.connect(self.begin)
        self.dated_button = ChoiceButton(self.tr("List"))
        self.dated_button.setToolTip(self.tr("All introductions with their days, as proof  L"))
        self.dated_button.clicked.connect(self._choose_dated)
        for widget in (self.search, self.dated_button, self.ended_button, self.new_button):
            self.page.header.add_action(widget)
        self._build_views()

    def _build_views(self) -> None:
        self.board = Board(self._item_of)
        self.board.opened.connect(self._open)
        self.board.selected.connect(self._select)
        self.board.dropped.connect(self.acts.drop)
        self.ended = PagedRows(self._read_ended, self)
        self.ended_rows = RowList(self.ended, self.tr("Ended"))
        self.ended_rows.row_opened.connect(self._open)
        self.ended_rows.row_selected.connect(self._select)
        self._ended_card = Card(self.tr("Ended without an introduction"))
        self._ended_card.add_rows(self.ended_rows)
        self.dated = PagedRows(self._read_dated, self)
        self.dated_rows = RowList(self.dated, self.tr("All introductions with their days"))
        self.dated_rows.row_opened.connect(self._open)
        self.dated_rows.row_selected.connect(self._select)
        self._dated_card = Card(self.tr("All introductions with their days"))
        self._dated_card.add_rows(self.dated_rows)
        self.nobody = EmptyState(
            self.tr("No introductions yet"),
            self.tr(
                "You ask the candidate first, then the contact without a name; once both have said yes, you "
                "introduce them."
            ),
            self.tr("New introduction"),
            "N",
        )
        self.nobody.chosen.connect(self.begin)
        self.not_found = EmptyState(
            self.tr("No card fits that"), self.tr("Enter looks for contacts who could help them.")
        )
        self._views = QStackedWidget()
        for view in (self.board, self._ended_card, self._dated_card, self.nobody, self.not_found):
            self._views.addWidget(view)
        self.page.body.addWidget(self._views, 1)

    def _make_actions(self) -> None:
        self._actions: list[QAction] = []
        for text, keys, do in (
            (self.tr("New introduction"), "N", self.begin),
            (self.tr("Next step of the introduction…"), "S", self.do_next),
            (self.tr("Move the introduction a column on…"), "Ctrl+Right", self.do_next),
            (self.tr("End the introduction…"), "X", self.end_selected),
            (self.tr("Consent withdrawn…"), "W", self.withdraw_consent),
            (self.tr("Open the candidate"), "P", self._open_candidate),
            (self.tr("Introductions that ended"), "H", self.ended_button.click),
            (self.tr("All introductions with their days"), "L", self.dated_button.click),
            (self.tr("Find in the introductions"), "Ctrl+F", self._focus_search),
        ):
            self._actions.append(page_action(self, text, keys, do))

    def _show_wanted(self) -> None:
        words = fold(self.search.text()).split()
        wanted = {
            place: [card.id for card in cards if not words or _holds(card, words)]
            for place, cards in self._places.items()
        }
        self.board.show_ids({place: wanted.get(place, []) for place in COLUMNS})
        self.ended.show_ids(wanted.get(BoardPlace.ENDED, []))
        fitting = [self._cards[one] for ids in wanted.values() for one in ids]
        self.dated.show_ids([card.id for card in sorted(fitting, key=newest_first, reverse=True)])
        ended = self._places.get(BoardPlace.ENDED, ())
        self.ended_button.show_count(self.locale().toString(len(ended)))
        self.ended_button.setEnabled(bool(ended))
        if not ended:
            self.ended_button.setChecked(False)
        said = self.tr("No name leaves your desk before both have said yes")
        self.page.header.show_lines(self.tr("Introductions"), below=said)
        self._choose_view()

    def _choose_view(self) -> None:
        view: QWidget = self._ended_card if self.ended_button.isChecked() else self.board
        shown = self.ended.rowCount() if view is self._ended_card else self._shown_on_board()
        if self.dated_button.isChecked():
            view, shown = self._dated_card, self.dated.rowCount()
        if not self._cards:
            view = self.nobody
        elif not shown and self.search.text().strip():
            view = self.not_found
        # The empty page has this button where one looks.
        be_there(self.new_button, wanted=view is not self.nobody)
        self._views.setCurrentWidget(view)

    def _choose_ended(self) -> None:
        """Go to what ended, or back to the board, with the keyboard."""
        if not self.ended_button.isChecked():
            self.show_board()
            return
        self.dated_button.setChecked(False)
        self._choose_view()
        self.ended_rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_dated(self) -> None:
        """Go to the list of all, or back to the board, with the keyboard."""
        if not self.dated_button.isChecked():
            self.show_board()
            return
        self.ended_button.setChecked(False)
        self._choose_view()
        self.dated_rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown_on_board(self) -> int:
        return sum(column.model.rowCount() for column in self.board.columns.values())

    def _item_of(self, introduction_id: int) -> RowItem:
        today = self._workplace.desk.clock.today()
        owed = introduction_id in self._owed
        card = self._cards[introduction_id]
        return card_item(card, today, self._reasons.of(card), owes_thanks=owed)

    def _read_ended(self, ids: Sequence[int]) -> list[RowItem]:
        today = self._workplace.desk.clock.today()
        return [ended_item(self._cards[one], today) for one in ids]

    def _read_dated(self, ids: Sequence[int]) -> list[RowItem]:
        today = self._workplace.desk.clock.today()
        desk = self._workplace.desk
        return [dated_item(desk, self._cards[one], today, owes_thanks=one in self._owed) for one in ids]

    def _select(self, introduction_id: int) -> None:
        self._selected = introduction_id

    def _open(self, introduction_id: int) -> None:
        self._workplace.window.show_page("introduction", introduction_id)

    def _open_candidate(self) -> None:
        card = self.selected()
        if card is not None:
            self._workplace.window.show_page("person", card.candidate.person_id)

    def _begin_with_words(self) -> None:
        self.acts.begin(words=self.search.text().strip())

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step_back(self) -> None:
        if self.ended_button.isChecked() or self.dated_button.isChecked():
            self.show_board()
        else:
            self._workplace.window.go_back()


def _holds(card: IntroductionCard, words: Sequence[str]) -> bool:
    text = fold(f"{card.candidate.name} {card.contact.name} {card.contact.company} {card.contact.title}")
    return all(word in text for word in words)
