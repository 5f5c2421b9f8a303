"""Today's cards of people: to be told, to be called again, introductions and own tasks to move."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from recruiterdesk.domain.introductions import Move
from recruiterdesk.ui import wording
from recruiterdesk.ui.introduction_words import move_words
from recruiterdesk.ui.pages.calls_keys import CallRowKeys
from recruiterdesk.ui.pages.calls_rows import row_item
from recruiterdesk.ui.pages.today_load import LoadLine
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.row_list import FittedRowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from recruiterdesk.storage.queries.call_queue import QueueRow
    from recruiterdesk.storage.queries.introductions_to_move import IntroductionToMove
    from recruiterdesk.storage.queries.queue_order import Outline
    from recruiterdesk.storage.queries.today import Today
    from recruiterdesk.ui.pages.calls_rows import RowContext


class PeopleCard(Card):
    """A card with rows of people; hidden while there are none.

    Signals:
        call_wanted, person_wanted: the person's id.
    """

    call_wanted = Signal(int)
    person_wanted = Signal(int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.model = RowModel(self)
        self.rows = FittedRowList(self.model, title)
        self.add_rows(self.rows)
        self.listen(CallRowKeys(self.rows))
        self.hide()

    def listen(self, keys: CallRowKeys) -> None:
        """Hand on what the keys on a row ask for."""
        keys.call_wanted.connect(self.call_wanted)
        keys.person_wanted.connect(self.person_wanted)

    def last_stop(self) -> QWidget:
        """Return what the Tab key reaches last here."""
        return self.rows

    def show_items(self, items: Sequence[RowItem], remark: str) -> None:
        """Show these rows, and a remark at the right of the head."""
        self.model.set_items(items)
        self._show_remark(remark)

    def show_queue(
        self, rows: Sequence[QueueRow], context: RowContext, remark: str, behind: Sequence[RowItem] = ()
    ) -> None:
        """Show these rows of the queue and others behind them, and a remark at the right of the head."""

        def make(number: int) -> RowItem:
            is_ours = number < len(rows)
            return row_item(rows[number], context) if is_ours else behind[number - len(rows)]

        ids = [*(row.person_id for row in rows), *(item.row_id for item in behind)]
        self.model.show_rows(ids, (tuple(rows), context, tuple(behind)), make)
        self._show_remark(remark)

    def _show_remark(self, remark: str) -> None:
        self.show_trailing(remark)
        self.setVisible(self.model.rowCount() > 0)


class ToTellCard(PeopleCard):
    """What the day can bear, and behind a line the others in the same order, each with their day."""

    def __init__(
        self, read_rows: Callable[[Sequence[Outline]], Sequence[QueueRow]], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("To be told today"), parent)
        self._read_rows = read_rows
        self._today: Today | None = None
        self._context: RowContext | None = None
        self._is_open = False
        self.line = LoadLine()
        self.line.then.clicked.connect(self._toggle)
        self.add(self.line)

    def last_stop(self) -> QWidget:
        """Return what the Tab key reaches last here."""
        return self.line.spread

    def first_person(self) -> int | None:
        """Return who stands first; None where nobody does."""
        first = self._today.to_tell[:1] if self._today is not None else ()
        return first[0].person_id if first else None

    def show_people(self, today: Today, context: RowContext) -> None:
        """Show the first page's people; whoever waits behind the day's load stays behind the line."""
        self._today, self._context = today, context
        self._show(today, context)

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        if self._today is not None and self._context is not None:
            self._show(self._today, self._context)

    def _show(self, today: Today, context: RowContext) -> None:
        self.show_title(self._when(today, context))
        self.line.show_load(today, context.here)
        later: Sequence[RowItem] = ()
        if self._is_open and today.then:
            later = self._later(today, context)
            self.line.then.setText(self._open_text(today))
            self.line.then.updateGeometry()
        is_ordered = len(today.to_tell) + len(later) > 1
        self.show_queue(today.to_tell, context, self.tr("most urgent first") if is_ordered else "", later)

    def _when(self, today: Today, context: RowContext) -> str:
        """Name the rows: nothing is "today" that can't be, in the evening say, or on a Sunday."""
        days = [context.here.local(row.window.start).date() for row in today.to_tell if row.window]
        if days and min(days) > context.here.today:
            return self.tr("To be told next")
        return self.tr("To be told today")

    def _later(self, today: Today, context: RowContext) -> list[RowItem]:
        """Return those who wait behind today's people, with the day on which each hears."""
        rows = self._read_rows(today.then[: len(today.hears_on)])
        return [
            _on_day(row_item(row, context), wording.near_day(day, context.here.today))
            for row, day in zip(rows, today.hears_on, strict=True)
        ]

    def _open_text(self, today: Today) -> str:
        beyond = len(today.then) - len(today.hears_on)
        more = self.tr("{count} more are on the page Calls").format(count=beyond) if beyond else ""
        return wording.dotted(self.tr("show today only"), more)


def _on_day(item: RowItem, day: str) -> RowItem:
    return replace(item, view=replace(item.view, trailing=day))


class TasksDueCard(PeopleCard):
    """What was offered, and is due; the link shows everything that is owed beside calls.

    Signals:
        tasks_wanted: all tasks are to be shown.
    """

    tasks_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("You said you would"), parent)
        self.all_tasks = LinkButton(self.tr("All tasks"), TextSize.SECOND)
        self.all_tasks.setToolTip(self.tr("Everything that you owe beside calls  Ctrl+Shift+X"))
        # The keyboard has the shortcut, and the link beside the cards.
        self.all_tasks.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.all_tasks.clicked.connect(self.tasks_wanted)
        self.add_to_head(self.all_tasks)


class IntroductionsCard(PeopleCard):
    """Introductions whose next step is ours; Enter opens the introduction, → the candidate.

    Signals:
        introduction_wanted: the introduction's id.
    """

    introduction_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._candidates: dict[int, int] = {}
        super().__init__(self.tr("Introductions to move"), parent)

    def listen(self, keys: CallRowKeys) -> None:
        keys.call_wanted.connect(self.introduction_wanted)
        keys.person_wanted.connect(self._open_candidate)

    def show_introductions(self, introductions: Sequence[IntroductionToMove]) -> None:
        """Show these introductions."""
        self._candidates = {one.id: one.person_id for one in introductions}
        items = [RowItem(one.id, self._view(one)) for one in introductions]
        self.show_items(items, self.tr("{count} open").format(count=len(introductions)))

    def _open_candidate(self, introduction_id: int) -> None:
        if introduction_id in self._candidates:
            self.person_wanted.emit(self._candidates[introduction_id])

    def _view(self, one: IntroductionToMove) -> RowView:
        contact = f"→ {one.contact}"
        if one.contact_title and one.contact_company:
            where = self.tr("{title} at {company}")
            contact += ", " + where.format(title=one.contact_title, company=one.contact_company)
        elif one.contact_company or one.contact_title:
            contact += ", " + (one.contact_company or one.contact_title)
        stands = wording.dotted(contact, self._stands(one))
        return RowView(one.name, one.name, stands, "", move_words(one.move), Tone.BLUE)

    def _stands(self, one: IntroductionToMove) -> str:
        return {
            Move.FOLLOW_UP: self.tr("introduced {days} days ago").format(days=one.days),
            Move.INTRODUCE: self.tr("both said yes"),
            Move.ASK_CONTACT: self.tr("the candidate said yes"),
            Move.REMIND_CANDIDATE: self.tr("asked {days} days ago").format(days=one.days),
            Move.REMIND_CONTACT: self.tr("contact asked {days} days ago").format(days=one.days),
            Move.CANDIDATE_SILENT: self.tr("no reply from the candidate"),
            Move.CONTACT_SILENT: self.tr("no reply from the contact"),
            Move.RENEW_CONSENT: self.tr("the consent ran out"),
        }[one.move]
