"""Fields for a span of the day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.ui.widgets.fields import TimeField
from recruiterdesk.ui.widgets.text import muted_text


class SpanField(QWidget):
    """From and until.

    Signals:
        edited: one of both was left after it was changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start, self.end = TimeField(), TimeField()
        self.start.setAccessibleName(self.tr("from"))
        self.end.setAccessibleName(self.tr("until"))
        until = muted_text(self.tr("to"))
        until.setWordWrap(False)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for widget in (self.start, until, self.end):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self.setFocusProxy(self.start)
        for field in (self.start, self.end):
            field.editingFinished.connect(self.edited)

    def setAccessibleName(self, name: str) -> None:
        """Name its parts too: alone they would be "from" and "until" of nothing."""
        super().setAccessibleName(name)
        self.start.setAccessibleName(self.tr("{name}, from").format(name=name))
        self.end.setAccessibleName(self.tr("{name}, until").format(name=name))

    def show_times(self, start: dt.time, end: dt.time) -> None:
        """Show a span."""
        self.start.setTime(QTime(start.hour, start.minute))
        self.end.setTime(QTime(end.hour, end.minute))

    def times(self) -> tuple[dt.time, dt.time]:
        """Return (from, until)."""
        start, end = self.start.time(), self.end.time()
        return dt.time(start.hour(), start.minute()), dt.time(end.hour(), end.minute())


class OptionalSpanField(SpanField):
    """A span that counts only where its box is ticked."""

    def __init__(self, label: str, otherwise: DaySpan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = QCheckBox(label)
        self._row.insertWidget(0, self.wanted)
        self.show_times(otherwise.start, otherwise.end)
        self.wanted.toggled.connect(self._enable)
        self.wanted.clicked.connect(self.edited)
        self.setFocusProxy(self.wanted)
        self._enable()

    def show_span(self, span: DaySpan | None) -> None:
        """Show a span, or that there is none; the times shown before stay to be ticked again."""
        self.wanted.setChecked(span is not None)
        if span is not None:
            self.show_times(span.start, span.end)

    def span(self) -> DaySpan | None:
        return DaySpan(*self.times()) if self.wanted.isChecked() else None

    def _enable(self) -> None:
        for field in (self.start, self.end):
            field.setEnabled(self.wanted.isChecked())
