"""Today: who is waiting for an answer, what the day can bear, and what can be sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from recruiterdesk.storage.queries.introductions_to_move import introductions_to_move
from recruiterdesk.storage.queries.offers import offers_to
from recruiterdesk.storage.queries.queue_figures import is_large
from recruiterdesk.storage.queries.today import (
    has_people,
    rows_behind,
    today_first,
    today_front,
    today_view,
)
from recruiterdesk.ui import wording
from recruiterdesk.ui.first_paint import FirstPaint
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.pages.calls_fresh import MinuteHand
from recruiterdesk.ui.pages.calls_rows import RowContext, whereabouts
from recruiterdesk.ui.pages.hiring_links import HiringLinks, application_of_call
from recruiterdesk.ui.pages.today_load import LoadActions
from recruiterdesk.ui.pages.today_people import PeopleColumn
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import ScrollingPage
from recruiterdesk.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from recruiterdesk.storage.queries.call_queue import QueueRow
    from recruiterdesk.storage.queries.queue_order import Outline
    from recruiterdesk.storage.queries.today import Today
    from recruiterdesk.ui.pages.today_cards import PeopleCard, ToTellCard
    from recruiterdesk.ui.pages.today_empty import EmptyDesk
    from recruiterdesk.ui.pages.today_helping import HelpingColumn
    from recruiterdesk.ui.workplace import Workplace

KEY = "today"


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
        self._helping: HelpingColumn | None = None
        self._wide, self._side = self.add_columns()
        self._people = PeopleColumn(self._wide, partial(rows_behind, workplace.desk), self)
        self._people.call_wanted.connect(workplace.window.start_call)
        self._people.person_wanted.connect(self._open_person)
        self._people.tasks_wanted.connect(partial(workplace.window.show_page, "tasks"))
        self._people.introduction_wanted.connect(partial(workplace.window.show_page, "introduction"))
        self.load = LoadActions(workplace, self)
        self.load.follow(self._people.to_tell.line)
        self._whole = Reading(workplace.desk, today_view, self)
        self._whole.found.connect(self._show)
        for keys in ("Return", "Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._answer_enter)
        MinuteHand(self, workplace.changes, self.reread, self._whole.ask)
        self.links = HiringLinks(workplace, self._application, self)
        FirstPaint(self, self._complete)

    def open_with(self, _argument: object) -> None:
        """Put the keyboard on the page, where it is on nothing here: Enter starts calling."""
        if self.focusWidget() is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def reread(self) -> None:
        """Show the desk as it is now; of a large one the people at once, and the figures a moment later."""
        desk = self._workplace.desk
        if is_large(desk):
            self._show(today_first(desk) if self._today is None else renewed(self._today, today_front(desk)))
        self._whole.ask()

    def _complete(self) -> None:
        """Show what helps, and below those who filled the window all whom the page shows at once."""
        self.helping()
        if self._today is not None and not self._today.is_whole:
            QTimer.singleShot(0, self, self._show_front)

    def _show_front(self) -> None:
        if self._today is not None and not self._today.is_whole:
            self._show(today_front(self._workplace.desk))

    def _show(self, today: Today) -> None:
        desk = self._workplace.desk
        self._today = today
        here = whereabouts(desk)
        context = RowContext(here, offers_to(desk, [row.person_id for row in today.again]))
        is_empty = not has_people(desk)
        self._show_instead(today, is_empty=is_empty)
        self._show_headline(today, here, is_empty=is_empty)
        self.load.show(today)
        self._people.show(today, context, introductions_to_move(desk))
        if self._helping is not None:
            self._helping.show(today)

    @property
    def to_tell(self) -> ToTellCard:
        """Who is to be told today."""
        return self._people.to_tell

    @property
    def again(self) -> PeopleCard:
        """Whom to call again."""
        return self._people.again

    def helping(self) -> HelpingColumn:
        """Return what helps now, at the side; the people are painted before it is made."""
        if self._helping is None:
            from recruiterdesk.ui.pages.today_helping import HelpingColumn

            self._helping = HelpingColumn(self._side, self._workplace, self)
            if self._today is not None:
                self._helping.show(self._today)
        return self._helping

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

    def _application(self) -> int | None:
        return application_of_call(self._workplace, self._people.marked_person())

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

    def _show_headline(self, today: Today, here: wording.Whereabouts, *, is_empty: bool) -> None:
        waiting = len(today.to_tell) + len(today.then)
        title = (
            headline(waiting)
            if today.is_whole or not waiting
            else self.tr("People are waiting for your answer")
        )
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
    shown = {row.person_id: row for row in (*today.to_tell, *today.again)}
    rows: Sequence[QueueRow | Outline] = (*(shown[one] for one in today.in_turn), *today.then)
    now = next((row for row in rows if row.callable_now), None)
    chosen = now or next(iter(rows), None)
    return chosen.person_id if chosen else None


def renewed(before: Today | None, front: Today) -> Today:
    """Return the page with the people of now, and the figures that were known before."""
    if before is None or not before.is_whole:
        return front
    return replace(
        before,
        to_tell=front.to_tell,
        again=front.again,
        others=front.others,
        in_turn=front.in_turn,
        then=_without(before.then, {*front.in_turn}.difference(before.in_turn)),
    )


def _without(then: tuple[Outline, ...], moved_up: set[int]) -> tuple[Outline, ...]:
    """Return who waits behind, without those: hardly anybody, from the beginning. All others are many."""
    kept: list[Outline] = []
    for place, one in enumerate(then):
        if not moved_up:
            return (*kept, *then[place:])
        if one.person_id in moved_up:
            moved_up.discard(one.person_id)
        else:
            kept.append(one)
    return tuple(kept)


def entry(workplace: Workplace) -> PageEntry:
    """Return how this page is registered."""
    title = QCoreApplication.translate("TodayPage", "Today")
    return PageEntry(KEY, title, lambda: TodayPage(workplace), PageGroup.DUTIES)


def actions(workplace: Workplace, page: TodayPage) -> list[QAction]:
    """Return what can be done on this page by name."""
    line = page.to_tell.line
    start = QAction(QCoreApplication.translate("TodayPage", "Start calling"), page)
    start.triggered.connect(page.start_calling)
    made = [start]
    for text, button in (
        (QCoreApplication.translate("TodayPage", "More calls today…"), line.more),
        (QCoreApplication.translate("TodayPage", "Write to some of those who wait…"), line.writing),
        (QCoreApplication.translate("TodayPage", "Spread the calls differently…"), line.spread),
    ):
        action = QAction(text, page)
        action.triggered.connect(partial(_press, workplace, button))
        made.append(action)
    return [*made, *page.links.actions()]


def _press(workplace: Workplace, button: QAbstractButton, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
    """Do what the line below the people does; where all of them fit into the day it is not there."""
    if button.isVisible():
        button.click()
    else:
        said = QCoreApplication.translate("TodayPage", "Everyone who waits is on today's list already.")
        workplace.window.say(said)
