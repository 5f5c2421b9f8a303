"""The calls again by month, and those of the selected day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain.work_calendar import ONE_DAY, WorkCalendar
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.check_ins import CheckInRow, DayMarks, check_in_rows, day_marks
from recruiterdesk.storage.queries.work_calendars import own_calendar
from recruiterdesk.ui import wording
from recruiterdesk.ui.models.beside import Answer, read_beside
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.check_ins.rows import open_item
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.month_view import DayCell, DayLine, MonthView
from recruiterdesk.ui.widgets.row_list import FittedRowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

OF_A_DAY = 100


class CalendarPanel(QWidget):
    """Above the month, below the calls of its selected day; counts are read beside the window.

    Signals:
        day_shown: the rows (CheckInRow) of the selected day.
    """

    day_shown = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = workplace.desk
        self._number = 0
        self._answer = Answer()
        self._answer.found.connect(self._show_marks)
        self.month = MonthView()
        self.month.day_selected.connect(self._show_day)
        self.month.day_opened.connect(self._enter_day)
        self.model = RowModel(self)
        self.rows = FittedRowList(self.model, self.tr("Calls of the day"))
        self._month_card, self._day_card = Card(), Card()
        self._nothing = muted_text(self.tr("Nothing is planned for this day."))
        self._month_card.add_to_head(self._arrows())
        self._month_card.add(self.month)
        self._day_card.add_rows(self.rows)
        self._day_card.add(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._month_card)
        column.addWidget(self._day_card)

    def reread(self) -> None:
        """Show the desk as it is now; the selected day stays."""
        today = self._desk.clock.today()
        selected = self.month.selected if self.month.selected > dt.date.min else today
        self.month.show_month(selected, today)
        self._show_day(selected)
        kept = self.rows.selected_id()
        if kept is not None:
            self.rows.row_selected.emit(kept)

    def _arrows(self) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.earlier, self.now, self.later = QuietButton("‹"), QuietButton(self.tr("Today")), QuietButton("›")
        for button, name, do in (
            (self.earlier, self.tr("The month before  Page Up"), self._go_earlier),
            (self.now, self.tr("Go to today  Home"), self._go_to_today),
            (self.later, self.tr("The month after  Page Down"), self._go_later),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(do)
            row.addWidget(button)
        return ground

    def _go_earlier(self) -> None:
        self.month.select(self.month.selected.replace(day=1) - ONE_DAY)

    def _go_later(self) -> None:
        self.month.select((self.month.selected.replace(day=1) + dt.timedelta(days=32)).replace(day=1))

    def _go_to_today(self) -> None:
        self.month.select(self.month.today)

    def _enter_day(self, day: dt.date) -> None:
        if day != self.month.selected:
            self.month.select(day)
        if self.model.rowCount():
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_day(self, day: dt.date) -> None:
        here = whereabouts(self._desk)
        pattern = QCoreApplication.translate("check_ins", "MMMM yyyy")
        self._month_card.show_title(wording.written_day(day, pattern))
        found: tuple[CheckInRow, ...] = check_in_rows(self._desk, day, day, OF_A_DAY)
        self.model.set_items([open_item(row, here) for row in found])
        self._day_card.show_title(wording.long_day(day))
        self._day_card.show_trailing(wording.counted_calls(len(found)) if found else "")
        self._nothing.setVisible(not found)
        self.rows.setVisible(bool(found))
        self.day_shown.emit(found)
        self._ask_for_marks()

    def _ask_for_marks(self) -> None:
        self._number += 1
        first, last = self.month.first_shown(), self.month.last_shown()

        def read(desk: Desk) -> Mapping[dt.date, DayMarks]:
            return day_marks(desk, first, last)

        read_beside(self._desk, read, self._number, self._answer)

    def _show_marks(self, number: int, marks: Mapping[dt.date, DayMarks]) -> None:
        if number != self._number:
            return
        mine = own_calendar(self._desk)
        day, last = self.month.first_shown(), self.month.last_shown()
        cells: dict[dt.date, DayCell] = {}
        while day <= last:
            cells[day] = day_cell(day, marks.get(day), mine)
            day += ONE_DAY
        self.month.show_cells(cells)


def day_cell(day: dt.date, marks: DayMarks | None, mine: WorkCalendar) -> DayCell:
    """Return what a day of the calendar shows, and says."""
    lines = _lines(marks) if marks is not None else ()
    remark = _remark(day, mine)
    parts = (wording.long_day(day), remark, *(line.words for line in lines))
    return DayCell(lines, not mine.is_working_day(day), remark, ", ".join(part for part in parts if part))


def _lines(marks: DayMarks) -> tuple[DayLine, ...]:
    agreed = QCoreApplication.translate("check_ins", "{count} agreed")
    calls = QCoreApplication.translate("check_ins", "{count} to call")
    placements = QCoreApplication.translate("check_ins", "{count} good calls")
    if marks.placements == 1:
        placements = QCoreApplication.translate("check_ins", "1 good call")
    counted = (
        ("accent", agreed, marks.agreed), ("muted", calls, marks.check_ins),
        ("blue", placements, marks.placements),
    )  # fmt: skip
    return tuple(DayLine(colour, words.format(count=count)) for colour, words, count in counted if count)


def _remark(day: dt.date, mine: WorkCalendar) -> str:
    if mine.is_away(day):
        return QCoreApplication.translate("check_ins", "away")
    return QCoreApplication.translate("check_ins", "holiday") if mine.is_holiday(day) else ""
