"""A month as a grid of days, painted: what each day holds, and which days are free of work."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from recruiterdesk.core.values import value
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets.paint import paint_box, paint_focus_ring
from recruiterdesk.ui.widgets.plain_hint import show_hint

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QMouseEvent, QPaintEvent

    from recruiterdesk.ui.theme import Theme

_HEAD = 24
_CELL_HEIGHT = 64
_GAP = 4
_LINE = 14
_DOT = 7
_RADIUS = 8
_WEEKS = 6
_DAYS = 7


@value
class DayLine:
    """One line in a day: a dot of a colour of the theme, and words."""

    colour: str
    words: str


@value
class DayCell:
    """What a day shows: its lines, whether it is free of work, a remark on it, and the whole in words."""

    lines: tuple[DayLine, ...] = ()
    is_free: bool = False
    remark: str = ""
    spoken: str = ""


class MonthView(QWidget):
    """Arrows go from day to day, Page Up and Page Down from month to month, Home to today; Enter opens a day.

    Signals:
        day_selected: the day (date) that is selected now; it may lie in another month.
        day_opened: the day (date) that is to be looked into.
    """

    day_selected = Signal(object)
    day_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = self.selected = dt.date.min
        self._cells: Mapping[dt.date, DayCell] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Calendar"))

    def show_month(self, selected: dt.date, today: dt.date) -> None:
        """Show the month of this day, which is selected; what its days hold follows."""
        self.selected, self.today = selected, today
        self._describe()
        self.update()

    def show_cells(self, cells: Mapping[dt.date, DayCell]) -> None:
        """Show what the days hold."""
        self._cells = cells
        self._describe()
        self.update()

    def first_shown(self) -> dt.date:
        """Return the first day of the grid, mostly of the month before."""
        first = self.selected.replace(day=1)
        starts_on = QLocale().firstDayOfWeek().value - 1
        return first - dt.timedelta(days=(first.weekday() - starts_on) % _DAYS)

    def last_shown(self) -> dt.date:
        """Return the last day of the grid."""
        return self.first_shown() + dt.timedelta(days=_WEEKS * _DAYS - 1)

    def select(self, day: dt.date) -> None:
        """Select a day, as if the user had."""
        self.show_month(day, self.today)
        self.day_selected.emit(day)

    def sizeHint(self) -> QSize:
        return QSize(620, _HEAD + _WEEKS * (_CELL_HEIGHT + _GAP))

    def minimumSizeHint(self) -> QSize:
        return QSize(420, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_DAYS, Qt.Key.Key_Down: _DAYS}
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        key = Qt.Key(event.key())
        if key in moves:
            self.select(self.selected + dt.timedelta(days=moves[key]))
        elif key in months:
            self.select(_months_on(self.selected, months[key]))
        elif key == Qt.Key.Key_Home:
            self.select(self.today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.day_opened.emit(self.selected)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Enter on a day opens it, also where the page has Enter as a key of its own.
        if event.type() == QEvent.Type.ShortcutOverride and _is_enter(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip:
            self._show_tooltip(event)  # type: ignore[arg-type]
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint().x(), event.position().toPoint().y())
        if day is not None:
            self.select(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint().x(), event.position().toPoint().y())
        if day is not None:
            self.day_opened.emit(day)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole month is painted
        painter, theme = QPainter(self), current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(text_font(TextSize.SMALL))
        painter.setPen(theme.colour("muted"))
        first = self.first_shown()
        for column in range(_DAYS):
            name = QLocale().dayName((first.weekday() + column) % _DAYS + 1, QLocale.FormatType.ShortFormat)
            head = self._rect(0, column)
            painter.drawText(head.x() + 8, 0, head.width() - 8, _HEAD - 4, Qt.AlignmentFlag.AlignBottom, name)
        for place in range(_WEEKS * _DAYS):
            day = first + dt.timedelta(days=place)
            self._paint_day(painter, theme, self._rect(*divmod(place, _DAYS)), day)

    def _paint_day(self, painter: QPainter, theme: Theme, rect: QRect, day: dt.date) -> None:
        cell = self._cells.get(day, DayCell())
        in_month = day.month == self.selected.month
        line = "accent" if day == self.selected else "line"
        ground = "sunken" if cell.is_free or not in_month else "surface"
        paint_box(painter, rect, theme.colour(ground), theme.colour(line), _RADIUS)
        if day == self.selected and self.hasFocus():
            paint_focus_ring(painter, rect, theme, _RADIUS)
        muted = theme.colour("muted_on_tint" if ground == "sunken" else "muted")
        painter.setFont(text_font(TextSize.CHIP if day == self.today else TextSize.SECOND))
        painter.setPen(muted if not in_month else theme.colour("accent" if day == self.today else "text"))
        top = QRect(rect.x() + 8, rect.y() + 4, rect.width() - 14, _LINE + 3)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(day.day))
        painter.setFont(text_font(TextSize.SMALL))
        painter.setPen(muted)
        remark = QFontMetrics(painter.font()).elidedText(
            cell.remark, Qt.TextElideMode.ElideRight, top.width() - 22
        )
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, remark)
        for number, each in enumerate(cell.lines):
            self._paint_line(painter, theme, rect, number, each)

    def _paint_line(self, painter: QPainter, theme: Theme, rect: QRect, number: int, line: DayLine) -> None:
        top = rect.y() + 22 + number * _LINE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(line.colour))
        painter.drawEllipse(rect.x() + 9, top + (_LINE - _DOT) // 2, _DOT, _DOT)
        painter.setPen(theme.colour("text"))
        room = QRect(rect.x() + 21, top, rect.width() - 26, _LINE)
        words = QFontMetrics(painter.font()).elidedText(line.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _rect(self, week: int, column: int) -> QRect:
        share = (self.width() + _GAP) / _DAYS
        left = round(column * share)
        return QRect(
            left,
            _HEAD + week * (_CELL_HEIGHT + _GAP),
            round((column + 1) * share) - left - _GAP,
            _CELL_HEIGHT,
        )

    def _day_at(self, x: int, y: int) -> dt.date | None:
        for place in range(_WEEKS * _DAYS):
            if self._rect(*divmod(place, _DAYS)).contains(x, y):
                return self.first_shown() + dt.timedelta(days=place)
        return None

    def _show_tooltip(self, event: QHelpEvent) -> None:
        day = self._day_at(event.pos().x(), event.pos().y())
        text = self._cells.get(day, DayCell()).spoken if day is not None else ""
        show_hint(event, text, self)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._cells.get(self.selected, DayCell()).spoken)


def _is_enter(event: QEvent) -> bool:
    enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return (
        isinstance(event, QKeyEvent)
        and event.key() in enter
        and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    )


def _months_on(day: dt.date, months: int) -> dt.date:
    moved = QDate(day.year, day.month, day.day).addMonths(months)
    return dt.date(moved.year(), moved.month(), moved.day())
