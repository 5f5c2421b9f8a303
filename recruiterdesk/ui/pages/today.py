"""Today: who is waiting for an answer, what the day can bear, and what can be sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from recruiterdesk.storage.queries.call_queue import rows_of
from recruiterdesk.storage.queries.introductions_to_move import introductions_to_move
from recruiterdesk.storage.queries.offers import offers_to
from recruiterdesk.storage.queries.today import has_people, today_view
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.calls_fresh import MinuteHand
from recruiterdesk.ui.pages.calls_rows import RowContext, whereabouts
from recruiterdesk.ui.pages.today_people import PeopleColumn
from recruiterdesk.ui.pages.today_side import CallNowCard, ClientWordsCard, TwoLinesCard, WeekCard
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import ScrollingPage
from recruiterdesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QVBoxLayout

    from recruiterdesk.domain.hours import DaySpan
    from recruiterdesk.storage.queries.call_queue import QueueRow
    from recruiterdesk.storage.queries.queue_order import Standing
    from recruiterdesk.storage.queries.today import ClientWord, Today
    from recruiterdesk.ui.pages.today_cards import PeopleCard, ToTellCard
    from recruiterdesk.ui.pages.today_empty import EmptyDesk
    from recruiterdesk.ui.workplace import Workplace

KEY = "today"
HOLDING = frozenset({"message.holding", "message.paused"})


class TodayPage(ScrollingPage):
    """The first page: a headline in words, the people, and at the side what helps now."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(PageHeader(""), parent)
        self._workplace = workplace
        self._today: Today | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build_header()
        self._empty: EmptyDesk | None = None
        self._calm: EmptyState | None = None
        self._wide, side = self.add_columns()
        self._people = PeopleColumn(self._wide, partial(rows_of, workplace.desk), self)
        self._people.call_wanted.connect(workplace.window.start_call)
        self._people.person_wanted.connect(self._open_person)
        self._build_side(side)
        for keys in ("Return", "Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._answer_enter)
        MinuteHand(self, workplace.changes, self.reread)

    def open_with(self, _argument: object) -> None:
        """Put the keyboard on the page, where it is on nothing here: Enter starts calling."""
        if self.focusWidget() is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def reread(self) -> None:
        """Show the desk as it is now."""
        desk = self._workplace.desk
        today = today_view(desk)
        self._today = today
        here = whereabouts(desk)
        context = RowContext(here, offers_to(desk, [row.person_id for row in today.again]))
        is_empty = not has_people(desk)
        self._show_instead(today, is_empty=is_empty)
        self._show_headline(today, here, is_empty=is_empty)
        self._people.show(today, context, introductions_to_move(desk))
        self._show_side(today, is_empty=is_empty)

    @property
    def to_tell(self) -> ToTellCard:
        """Who is to be told today."""
        return self._people.to_tell

    @property
    def again(self) -> PeopleCard:
        """Whom to call again."""
        return self._people.again

    @property
    def empty(self) -> EmptyDesk:
        """What stands on an empty desk."""
        if self._empty is None:
            from recruiterdesk.ui.pages.today_empty import EmptyDesk

            self._empty = EmptyDesk()
            self._empty.import_wanted.connect(self.open_import)
            self._empty.person_wanted.connect(self._add_person)
            self.body.addWidget(self._empty)
        return self._empty

    @property
    def calm(self) -> EmptyState:
        """What stands where everyone was told."""
        if self._calm is None:
            self._calm = EmptyState(
                self.tr("Nobody is waiting"),
                self.tr("Everyone has heard from you. New people appear here by themselves."),
            )
            self._wide.addWidget(self._calm)
        return self._calm

    def start_calling(self) -> None:
        """Call whoever comes first: of those who can be called now, else the most urgent."""
        first = first_to_call(self._today)
        if first is not None:
            self._workplace.window.start_call(first)

    def open_import(self) -> None:
        """Open the import."""
        self._workplace.window.show_page("importing")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.hasFocus() and self.to_tell.isVisible():
            self.to_tell.rows.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _build_header(self) -> None:
        self.import_button = PlainButton(self.tr("Import…"))
        self.import_button.setToolTip(self.tr("Import a spreadsheet  Ctrl+I"))
        self.import_button.clicked.connect(self.open_import)
        self.start_button = PrimaryButton(self.tr("Start calling"), "↵")
        self.start_button.setToolTip(self.tr("Call the first of them  Enter"))
        self.start_button.clicked.connect(self.start_calling)
        self.header.add_action(self.import_button)
        self.header.add_action(self.start_button)

    def _build_side(self, side: QVBoxLayout) -> None:
        self.call_now = CallNowCard()
        self.call_now.hours_wanted.connect(self._reserve)
        self.client_words = ClientWordsCard()
        self.client_words.draft_wanted.connect(self._open_client_draft)
        self.two_lines = TwoLinesCard()
        self.two_lines.look_wanted.connect(self._look_and_send)
        self.week = WeekCard()
        for card in (self.call_now, self.client_words, self.two_lines, self.week):
            side.addWidget(card)

    def _show_headline(self, today: Today, here: wording.Whereabouts, *, is_empty: bool) -> None:
        waiting = len(today.to_tell) + len(today.then)
        title = headline(waiting)
        self.header.show_lines(title, wording.long_day(here.today))
        self.start_button.setEnabled(first_to_call(today) is not None)
        self.start_button.setVisible(not is_empty)

    def _show_instead(self, today: Today, *, is_empty: bool) -> None:
        """Say what to do where there is nobody at all, or that nobody waits; made when first said."""
        is_calm = not (is_empty or today.to_tell or today.then or today.again or today.others)
        if is_empty or self._empty is not None:
            self.empty.setVisible(is_empty)
        if is_calm or self._calm is not None:
            self.calm.setVisible(is_calm)

    def _show_side(self, today: Today, *, is_empty: bool) -> None:
        holding = sum(1 for row in today.to_send if row.reason.key in HOLDING)
        self.call_now.show_people(today, self._workplace.desk.settings)
        self.call_now.setVisible(bool(today.to_tell or today.then))
        self.client_words.show_words(today.client_words)
        self.two_lines.show_counts(holding, len(today.to_send) - holding)
        self.week.show_week(today.week)
        self.week.setVisible(not is_empty)

    def _answer_enter(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.hasFocus():
            focused.click()
        else:
            self.start_calling()

    def _open_person(self, person_id: int) -> None:
        self._workplace.window.show_page("person", person_id)

    def _add_person(self) -> None:
        from recruiterdesk.ui.pages.person.adding import AddPersonDialog

        dialog = AddPersonDialog(self._workplace, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.added.connect(self._open_person)
        dialog.open()

    def _reserve(self, hours: DaySpan | None) -> None:
        from recruiterdesk.operations.settings import change_settings

        desk = self._workplace.desk
        self._workplace.do(lambda: change_settings(desk, replace(desk.settings, reserved_hours=hours)))

    def _open_client_draft(self, word: ClientWord) -> None:
        from recruiterdesk.ui.pages.calls_drafts import word_from_client
        from recruiterdesk.ui.pages.calls_writing import open_mail

        filled = self._workplace.do(lambda: word_from_client(self._workplace.desk, word))
        if filled is not None and not open_mail("", filled.draft):
            self._workplace.window.say(self.tr("No mail program took it; the text is copied."))

    def _look_and_send(self) -> None:
        from recruiterdesk.ui.pages.calls_writing import WritingDialog

        if self._today is not None:
            people = [row.person_id for row in self._today.to_send]
            dialog = WritingDialog(self._workplace, people, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()


def headline(waiting: int) -> str:
    """Say in words how many wait."""
    if waiting == 0:
        return QCoreApplication.translate("TodayPage", "Nobody is waiting for your answer")
    if waiting == 1:
        return QCoreApplication.translate("TodayPage", "One person is waiting for your answer")
    said = QCoreApplication.translate("TodayPage", "{people} are waiting for your answer")
    return said.format(people=wording.opening(wording.counted_people(waiting)))


def first_to_call(today: Today | None) -> int | None:
    """Return whom to call first; None where nobody is to be called."""
    if today is None:
        return None
    rows: Sequence[QueueRow | Standing] = (*today.to_tell, *today.again, *today.then)
    now = next((row for row in rows if row.callable_now), None)
    chosen = now or next(iter(rows), None)
    return chosen.person_id if chosen else None


def entry(workplace: Workplace) -> PageEntry:
    """Return how this page is registered."""
    title = QCoreApplication.translate("TodayPage", "Today")
    return PageEntry(KEY, title, lambda: TodayPage(workplace), PageGroup.DUTIES)


def actions(_workplace: Workplace, page: TodayPage) -> list[QAction]:
    """Return what can be done on this page by name."""
    start = QAction(QCoreApplication.translate("TodayPage", "Start calling"), page)
    start.triggered.connect(page.start_calling)
    bring = QAction(QCoreApplication.translate("TodayPage", "Import a spreadsheet…"), page)
    bring.triggered.connect(page.open_import)
    return [start, bring]
