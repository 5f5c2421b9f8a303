"""A promise made in the call: offered where the notes name a day, or by "I'll find out"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.domain.promise_wording import FoundDate, NeedsDate, find_promise
from recruiterdesk.domain.work_calendar import WorkCalendar
from recruiterdesk.ui import wording
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.text import ElidedLabel
from recruiterdesk.ui.widgets.text_keys import KeysAreText


class PromiseLine(QWidget):
    """One line below the notes; hidden while nothing was promised and nothing sounds like it.

    Signals:
        changed: what is promised was made, moved or taken back.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.promised_on: dt.date | None = None
        self.promised_by: dt.time | None = None
        self.offered: FoundDate | NeedsDate | None = None
        self._refused = ""
        self._default: dt.date | None = None
        self._calendar: WorkCalendar | None = None
        self._text = ElidedLabel("")
        self.field = DateField()
        self.field.setAccessibleName(self.tr("Day of the promise"))
        self.field.userDateChanged.connect(self._take_field)
        KeysAreText(self).watch(self.field)
        self.yes = self._button(self.tr("Promise it"), "P", self.accept)
        self.no = self._button(self.tr("No promise"), "", self.take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        for widget in (self.field, self.yes, self.no):
            row.addWidget(widget)
        self.hide()

    def clear(self, default: dt.date, calendar: WorkCalendar) -> None:
        """Begin a call: nothing is promised; `default` is the day that "I'll find out" proposes."""
        self._default, self._calendar = default, calendar
        self.offered, self.promised_on, self.promised_by, self._refused = None, None, None, ""
        self._show()

    def read_notes(self, notes: str, today: dt.date) -> None:
        """Offer the promise that the notes speak of, unless it was taken back before."""
        found = find_promise(notes, today, self._calendar) if self._calendar is not None else None
        self.offered = found if found is not None and found.words != self._refused else None
        if isinstance(self.offered, FoundDate) and self.offered.on < today:
            self.offered = None
        self._show()

    def promise(self, day: dt.date | None = None, by: dt.time | None = None) -> None:
        """Promise a day, the proposed one where none is given, and a time where one was said."""
        self.promised_on, self.promised_by = day or self._default, by
        self._show()
        self.changed.emit()

    def restore(self, promised_on: dt.date | None, promised_by: dt.time | None = None) -> None:
        """Show what was promised before the call was left."""
        self.promised_on, self.promised_by = promised_on, promised_by
        self._show()

    def accept(self) -> None:
        """Promise what is offered."""
        if self.promised_on is None and self.offered is not None:
            found = self.offered if isinstance(self.offered, FoundDate) else None
            self.promise(found.on if found else None, found.at if found else None)

    def take_back(self) -> None:
        """Promise nothing."""
        self._refused = self.offered.words if self.offered else ""
        was_promised = self.promised_on is not None
        self.promised_on, self.promised_by, self.offered = None, None, None
        self._show()
        if was_promised:
            self.changed.emit()

    def text(self) -> str:
        """Return the sentence that is shown; "" where the line is hidden."""
        return "" if self.isHidden() else self._text.text()

    def _button(self, text: str, key: str, do: Callable[[], None]) -> QuietButton:
        button = QuietButton(text, key)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(do)
        return button

    def _take_field(self, picked: QDate) -> None:
        self.promise(dt.date(picked.year(), picked.month(), picked.day()), self.promised_by)

    def _show(self) -> None:
        day = self.promised_on or (self.offered.on if isinstance(self.offered, FoundDate) else None)
        is_promised = self.promised_on is not None
        self.setVisible(is_promised or self.offered is not None)
        self.yes.setVisible(not is_promised)
        self.field.setVisible(is_promised)
        shown = day or self._default
        if shown is not None:
            with QSignalBlocker(self.field):
                self.field.setMinimumDate(_as_qdate(min(shown, self._default or shown)))
                self.field.setDate(_as_qdate(shown))
        self._text.setText(self._sentence(day))

    def _when(self, day: dt.date) -> str:
        at = self.offered.at if isinstance(self.offered, FoundDate) else None
        return f"{wording.full_day(day)}, {at:%H:%M}" if at else wording.full_day(day)

    def _is_day_off(self, day: dt.date) -> bool:
        return self._calendar is not None and not self._calendar.is_working_day(day)

    def _sentence(self, day: dt.date | None) -> str:
        if self.promised_on is not None and self._is_day_off(self.promised_on):
            return self.tr("You promised, for a day on which you don't work:")
        if self.promised_by is not None:
            said = self.tr("You promised: they hear from you by {time} on")
            return said.format(time=f"{self.promised_by:%H:%M}")
        if self.promised_on is not None:
            return self.tr("You promised: they hear from you by")
        if day is not None:
            return self.tr("Promise a word by {day}?").format(day=self._when(day))
        if self.offered is not None:
            return self.tr("“{words}” needs a day.").format(words=self.offered.words)
        return ""


def _as_qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
