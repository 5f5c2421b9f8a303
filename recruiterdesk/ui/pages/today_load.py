"""The line below today's people: who waits behind the day's load, and three ways to change that."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from recruiterdesk.domain.day_load import spread_until
from recruiterdesk.domain.words import Stage
from recruiterdesk.storage.queries.today import MOST_SHOWN, rows_behind
from recruiterdesk.storage.queries.work_calendars import own_calendar
from recruiterdesk.ui import wording
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.text import muted_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from recruiterdesk.storage.queries.today import Today
    from recruiterdesk.ui.workplace import Workplace

_PADDING = 13
_MORE = (2, 4)
_DAYS_AHEAD = (0, 1, 2, 3, 5, 10, 15)


class LoadLine(QWidget):
    """Says "then 6 more · the last person hears on Thursday"; beside it, or below, is what can be changed.

    Signals:
        more_wanted, writing_wanted, spread_wanted: one of the ways was chosen, at this point of the screen.
    """

    more_wanted = Signal(QPoint)
    writing_wanted = Signal(QPoint)
    spread_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.then = LinkButton("", TextSize.SECOND)
        self.more = LinkButton(self.tr("more today"), TextSize.SECOND)
        self.writing = LinkButton(self.tr("write to some"), TextSize.SECOND)
        self.spread = LinkButton(self.tr("spread differently"), TextSize.SECOND)
        self.remark = muted_text()
        ground = QWidget()
        row = FlowLayout(14, 0, ground)
        row.addWidget(self.then)
        for button, signal in (
            (self.more, self.more_wanted), (self.writing, self.writing_wanted),
            (self.spread, self.spread_wanted),
        ):  # fmt: skip
            button.clicked.connect(partial(_ask_below, button, signal))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, 2, _PADDING, 0)
        column.setSpacing(0)
        column.addWidget(ground)
        column.addWidget(self.remark)

    def show_load(self, today: Today, here: wording.Whereabouts) -> None:
        """Show who waits behind today's people; nothing where nobody does."""
        self.then.setText(self._then_words(today, here))
        self.then.setAccessibleName(self.then.text())
        for button in (self.then, self.more, self.writing, self.spread):
            button.setVisible(bool(today.then))
            button.updateGeometry()
        self.remark.setText(self._remark(today))
        self.remark.setVisible(bool(self.remark.text()))
        self.setVisible(bool(today.then) or self.remark.isVisibleTo(self))

    def _then_words(self, today: Today, here: wording.Whereabouts) -> str:
        more = self.tr("then {count} more").format(count=len(today.then))
        if today.last_hears_on is None:
            return more
        day = wording.near_day(today.last_hears_on, here.today)
        if (today.last_hears_on - here.today).days <= wording.DAYS_BY_NAME:
            day = wording.weekday_name(today.last_hears_on)
        return wording.dotted(more, self.tr("the last person hears on {day}").format(day=day))

    def _remark(self, today: Today) -> str:
        if not today.then:
            return ""
        number = wording.opening(wording.number_word(today.load.usual))
        if today.back_from is not None:
            said = self.tr("You were away until {day}: what came up meanwhile is spread too, {count} a day.")
            return said.format(day=wording.day_and_month(today.back_from.last_day), count=number.lower())
        if today.load.learned:
            return self.tr("{count} a day, as you really do on most days.").format(count=number)
        return ""


def _ask_below(button: QWidget, signal: SignalInstance) -> None:
    signal.emit(button.mapToGlobal(QPoint(0, button.height() + 2)))


class LoadActions(QObject):
    """Raises today's limit, writes to some, or spreads the calls differently; undo takes each back."""

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._workplace = workplace
        self._page = page
        self._today: Today | None = None

    def show(self, today: Today) -> None:
        """Know the first page as it is now."""
        self._today = today

    def follow(self, line: LoadLine) -> None:
        """Open the menus where the line asks for them."""
        for signal, build in (
            (line.more_wanted, self.more_menu), (line.writing_wanted, self.writing_menu),
            (line.spread_wanted, self.spread_menu),
        ):  # fmt: skip
            signal.connect(partial(self._open, build))

    def more_menu(self) -> QMenu:
        """Offer a higher limit, for today or for always."""
        from recruiterdesk.operations.day_load import raise_always, raise_today

        menu, desk = self._menu(), self._workplace.desk
        if self._today is None or not self._today.then:
            return menu
        load, waiting = self._today.load, len(self._today.then)
        now = load.on(desk.clock.today())
        begin = max(now, load.told_today + self._today.places)
        for more in (*(step for step in _MORE if step < waiting), waiting):
            said = self.tr("{count} more today").format(count=wording.opening(wording.number_word(more)))
            if more == waiting:
                said = self.tr("All {count} today").format(count=waiting)
            self._offer(menu, said, partial(raise_today, desk, begin + more))
        menu.addSeparator()
        for more in _MORE:
            said = self.tr("Always {count} a day").format(count=load.usual + more)
            self._offer(menu, said, partial(raise_always, desk, load.usual + more))
        return menu

    def writing_menu(self) -> QMenu:
        """Offer to write to those who got as far as screening, or to all who wait."""
        menu = self._menu()
        if self._today is None:
            return menu
        rows = rows_behind(self._workplace.desk, self._today.then[:MOST_SHOWN])
        early = [row.person_id for row in rows if not (row.stage and row.stage.at_least(Stage.SUBMITTED))]
        if early and len(early) < len(rows):
            said = self.tr("To {people} who got as far as screening").format(
                people=wording.counted_people(len(early))
            )
            menu.addAction(said, partial(self._write, early))
        if rows:
            said = self.tr("To all {count} of them").format(count=len(rows))
            menu.addAction(said, partial(self._write, [row.person_id for row in rows]))
        return menu

    def spread_menu(self) -> QMenu:
        """Offer days until which everyone has heard, with what that asks of a day."""
        from recruiterdesk.operations.day_load import spread_calls

        menu, desk = self._menu(), self._workplace.desk
        if self._today is None or not self._today.then:
            return menu
        today, calendar = desk.clock.today(), own_calendar(desk)
        waiting = self._today.places + len(self._today.then)
        for ahead in _DAYS_AHEAD:
            until = calendar.add_working_days(calendar.next_working_day(today), ahead)
            if until == self._today.last_hears_on:
                continue
            days = spread_until(waiting, self._today.load, today, until, calendar)
            each = max(number for _, number in days)
            self._offer(menu, self._until_words(until, each), partial(spread_calls, desk, days))
        if self._today.load.chosen:
            menu.addSeparator()
            self._offer(menu, self.tr("As usual"), partial(spread_calls, desk, ()))
        return menu

    def _until_words(self, until: dt.date, each: int) -> str:
        today = self._workplace.desk.clock.today()
        if until == today:
            return self.tr("Everyone today\t{count} calls").format(count=each)
        day = wording.near_day(until, today)
        return self.tr("Everyone by {day}\t{count} a day").format(day=day, count=each)

    def _write(self, people: list[int]) -> None:
        from recruiterdesk.ui.pages.calls_writing import WritingDialog

        dialog = WritingDialog(self._workplace, people, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _offer(self, menu: QMenu, words: str, do: Callable[[], object]) -> None:
        menu.addAction(words, partial(self._workplace.do, do))

    def _open(self, build: Callable[[], QMenu], at: QPoint) -> None:
        build().popup(at)
