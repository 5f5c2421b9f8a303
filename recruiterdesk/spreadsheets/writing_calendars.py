"""Calls that lie ahead as a calendar (iCalendar, RFC 5545)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Event


@dataclass(frozen=True, slots=True)
class WrittenEvent:
    """One entry: at a moment (aware) for some minutes, or on a whole day.

    `key` stays the same from export to export, so that a calendar replaces the entry instead of adding one.
    """

    key: str
    at: dt.datetime | dt.date
    summary: str
    description: str = ""
    minutes: int = 15


def write_calendar(path: Path, events: Iterable[WrittenEvent], now: dt.datetime) -> int:
    """Write the entries and return how many there are; moments are written in UTC.

    Raises:
        OSError: the file can't be written.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//RecruiterDesk//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    count = 0
    for count, event in enumerate(events, start=1):  # noqa: B007 - the count is what is returned
        calendar.add_component(_component(event, now))
    path.write_bytes(calendar.to_ical())
    return count


def _component(event: WrittenEvent, now: dt.datetime) -> Event:
    from icalendar import Event

    entry = Event()
    entry.add("uid", f"{event.key}@recruiterdesk")
    entry.add("dtstamp", now.astimezone(dt.UTC))
    entry.add("summary", event.summary)
    if event.description:
        entry.add("description", event.description)
    if isinstance(event.at, dt.datetime):
        entry.add("dtstart", event.at.astimezone(dt.UTC))
        entry.add("duration", dt.timedelta(minutes=event.minutes))
    else:
        entry.add("dtstart", event.at)
        entry.add("transp", "TRANSPARENT")
    return entry
