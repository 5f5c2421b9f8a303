"""Spans of the day, as people wish them: "after 17:00", "09:00 to 12:00"."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.values import value


@value
class DaySpan:
    """A span within one day; the end is not part of it, and 24:00 is written as time.max."""

    start: dt.time
    end: dt.time

    def contains(self, moment: dt.time) -> bool:
        """Tell whether the moment lies in the span."""
        return self.start <= moment < self.end

    def meet(self, other: DaySpan) -> DaySpan | None:
        """Return what both spans share, or None where they share nothing."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return DaySpan(start, end) if start < end else None

    def as_text(self) -> str:
        """Write the span for storage, e.g. "17:00-19:30"; an open end is "17:00-"."""
        end = "" if self.end == dt.time.max else f"{self.end:%H:%M}"
        return f"{self.start:%H:%M}-{end}"


def span_from_text(text: str) -> DaySpan:
    """Read what DaySpan.as_text wrote.

    Raises:
        ValueError: the text is no span.
    """
    start, _, end = text.partition("-")
    return DaySpan(dt.time.fromisoformat(start), dt.time.fromisoformat(end) if end else dt.time.max)
