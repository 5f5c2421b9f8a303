"""The page "Call again"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.operations.long_ago import take_up
from recruiterdesk.storage.queries.call_again_card import call_again_card
from recruiterdesk.storage.queries.check_ins import CheckInRow, LongAgoRow
from recruiterdesk.ui import wording
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.calls_fresh import MinuteHand
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from recruiterdesk.ui.pages.check_ins.calendar_panel import CalendarPanel
from recruiterdesk.ui.pages.check_ins.context_card import ContextCard
from recruiterdesk.ui.pages.check_ins.moving import MoveDialog, PlanDialog, SkipDialog
from recruiterdesk.ui.pages.check_ins.reading import SectionReader
from recruiterdesk.ui.pages.check_ins.rows import Section, last_day_due
from recruiterdesk.ui.pages.check_ins.section_list import AHEAD, SectionList
from recruiterdesk.ui.pages.check_ins.view_actions import ViewActions
from recruiterdesk.ui.pages.check_ins.who_fits import WhoFits
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import ScrollingPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.workplace import CallAgain, Workplace

_SIDE_WIDTH = 320
_LIST, _CALENDAR = "list", "calendar"


class CheckInsPage(QWidget):
    """Enter starts the call, early ones too; → opens the person, R moves, K skips, V shows the calendar.

    For somebody from long ago W writes, R plans a call and U takes them up again.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._rows: dict[int, CheckInRow] = {}
        self._long_ago: dict[int, LongAgoRow] = {}
        self._chosen: tuple[Section, int] | None = None
        self._reader = SectionReader(workplace.desk, self)
        self._reader.counted.connect(self._show_counts)
        self._build()
        self._make_actions()
        MinuteHand(self, workplace.changes, self.reread)

    def open_with(self, _argument: object) -> None:
        """Show the page with the first who is due selected."""
        self.lists.focus_first()

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def reread(self) -> None:
        """Show the check-ins as they are now."""
        here = whereabouts(self._workplace.desk)
        found = self._reader.read(self.lists.shown(), here)
        planned = [row for rows in found.planned.values() for row in rows]
        self._rows = {row.id: row for row in (*planned, *found.done)}
        self._long_ago = {row.application_id: row for row in found.long_ago}
        self.lists.show_rows(found, here)
        self.nobody.setVisible(not (self._rows or self._long_ago) and not self.view.is_calendar())
        self._say_count(len(found.planned[Section.DUE]))
        if self.view.is_calendar():
            self.calendar.reread()
            return
        if self.selected() is None and self.selected_long_ago() is None and self._chosen_done() is None:
            self.lists.select_first()
        self._show_context()

    def selected(self) -> CheckInRow | None:
        """Return the check-in that was selected last and lies ahead."""
        if self._chosen is None or self._chosen[0] not in AHEAD:
            return None
        row = self._rows.get(self._chosen[1])
        return row if row is not None and row.done_at is None else None

    def selected_long_ago(self) -> LongAgoRow | None:
        """Return who was selected last, if they are from long ago."""
        if self._chosen is None or self._chosen[0] is not Section.LONG_AGO:
            return None
        return self._long_ago.get(self._chosen[1])

    def start_calling(self) -> None:
        """Call the selected person, early too, else the first who is due."""
        here = whereabouts(self._workplace.desk)
        row = self.selected() or next((one for one in self._rows.values() if one.done_at is None), None)
        if row is None:
            return
        if row.due_on <= last_day_due(here) or row.placement:
            self._workplace.window.start_call(row.person_id)
        else:
            self._workplace.window.show_page("call", CallAgain(row.person_id))

    def move_selected(self) -> None:
        """Ask for another day; for somebody from long ago, for a day at all."""
        row, long_ago = self.selected(), self.selected_long_ago()
        if row is not None:
            MoveDialog(self._workplace, row, self).open()
        elif long_ago is not None:
            PlanDialog(self._workplace, long_ago, self).open()

    def skip_selected(self) -> None:
        """Ask why the selected call is skipped."""
        row = self.selected()
        if row is not None:
            SkipDialog(self._workplace, row, self).open()

    def write_to_selected(self) -> None:
        """Write to the selected person, where it is time to write or long ago."""
        row, long_ago = self.selected(), self.selected_long_ago()
        person_id = row.person_id if row is not None else long_ago.person_id if long_ago else None
        if person_id is not None:
            WritingDialog(self._workplace, [person_id], self).open()

    def take_up_selected(self) -> None:
        """Take the application of somebody from long ago up again."""
        long_ago = self.selected_long_ago()
        if long_ago is not None:
            desk = self._workplace.desk
            self._workplace.do(lambda: take_up(desk, long_ago.application_id))

    def turn_view(self) -> None:
        """Show the calendar instead of the list, or the list again."""
        self._show_view(_LIST if self.view.is_calendar() else _CALENDAR)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start_calling()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.page = ScrollingPage(PageHeader(self.tr("Call again")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.view = ViewActions()
        self.view.add_to(self.page.header)
        self.view.view_wanted.connect(self._show_view)
        for button, do in (
            (self.view.move, self.move_selected), (self.view.skip, self.skip_selected),
            (self.view.start, self.start_calling), (self.view.write, self.write_to_selected),
            (self.view.take_up, self.take_up_selected), (self.view.plan, self.move_selected),
        ):  # fmt: skip
            button.clicked.connect(do)
        self.nobody = EmptyState(
            self.tr("Nobody is to be called again yet"),
            self.tr("Whoever you told is called again 90 days later; they appear here by themselves."),
            self.tr("Who is to be told"),
        )
        self.nobody.chosen.connect(partial(self._workplace.window.show_page, "calls"))
        self.page.body.addWidget(self.nobody)
        wide, side = self.page.add_columns(_SIDE_WIDTH)
        self.lists = SectionList()
        self.sections = self.lists.cards
        self.lists.chosen.connect(self._choose)
        self.lists.call_wanted.connect(self._call)
        self.lists.person_wanted.connect(self._open)
        self.lists.more_wanted.connect(self.reread)
        self.calendar = CalendarPanel(self._workplace)
        self.calendar.day_shown.connect(self._take_day)
        self.lists.bind(self.calendar.rows, Section.LATER)
        self.calendar.hide()
        self.context = ContextCard()
        self.fits = WhoFits(self._workplace)
        self.context.add(self.fits)
        self.context.add(self.view.of_long_ago)
        for ground in (self.lists, self.calendar):
            wide.addWidget(ground)
        side.addWidget(self.context)

    def _make_actions(self) -> None:
        self._actions: list[QAction] = []
        for text, keys, do in (
            (self.tr("Start calling"), "", self.start_calling),
            (self.tr("Another day…"), "R", self.move_selected),
            (self.tr("Skip the call…"), "K", self.skip_selected),
            (self.tr("Write to them…"), "W", self.write_to_selected),
            (self.tr("Take up again"), "U", self.take_up_selected),
            (self.tr("List or calendar"), "V", self.turn_view),
        ):
            self._actions.append(page_action(self, text, keys, do))

    def _show_view(self, view: str) -> None:
        self.view.show_view(view)
        self.lists.setVisible(view == _LIST)
        self.calendar.setVisible(view == _CALENDAR)
        self.reread()
        if view == _CALENDAR:
            self.calendar.month.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.lists.focus_first()

    def _take_day(self, rows: tuple[CheckInRow, ...]) -> None:
        """Know the calls of the calendar's day, so that they can be called and moved from there."""
        self._rows |= {row.id: row for row in rows}
        self._chosen = (Section.LATER, rows[0].id) if rows else None
        self._show_context()

    def _say_count(self, due: int) -> None:
        said = self.tr("{calls} due").format(calls=wording.counted_calls(due))
        self.page.header.show_lines(self.tr("Call again"), below=wording.opening(said) if due else "")
        self.view.start.setEnabled(any(row.done_at is None for row in self._rows.values()))

    def _show_counts(self, counts: Mapping[Section, int]) -> None:
        self.lists.show_counts(counts)
        if Section.DUE in counts:
            self._say_count(counts[Section.DUE])

    def _choose(self, section: Section, row_id: int) -> None:
        self._chosen = (section, row_id)
        self._show_context()

    def _show_context(self) -> None:
        row, long_ago = self.selected(), self.selected_long_ago()
        self.view.show_for(row, long_ago, last_day_due(whereabouts(self._workplace.desk)))
        known = row or self._chosen_done()
        person_id = known.person_id if known is not None else long_ago.person_id if long_ago else None
        self.context.setVisible(person_id is not None)
        if person_id is not None:
            desk = self._workplace.desk
            card = call_again_card(desk, person_id, row.id if row is not None else None)
            self.context.show_card(card, whereabouts(desk))
        self.fits.show_for(person_id)

    def _call(self, section: Section, check_in_id: int) -> None:
        if check_in_id in self._rows:
            self._chosen = (section, check_in_id)
            self.start_calling()

    def _open(self, section: Section, row_id: int) -> None:
        row, long_ago = self._rows.get(row_id), self._long_ago.get(row_id)
        found = long_ago if section is Section.LONG_AGO else row
        if found is not None:
            self._workplace.window.show_page("person", found.person_id)

    def _chosen_done(self) -> CheckInRow | None:
        is_done = self._chosen is not None and self._chosen[0] is Section.DONE
        return self._rows.get(self._chosen[1]) if is_done and self._chosen is not None else None
