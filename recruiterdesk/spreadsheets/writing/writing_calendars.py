"""What lies ahead as a calendar (iCalendar, RFC 5545)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_LINE_OCTETS = 74
_SPECIAL = re.compile(r"[\\;,\x00-\x1f]")
_HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//RecruiterDesk//EN", "CALSCALE:GREGORIAN")
_BEGINNING = "\r\n".join(_HEAD).encode()
_IDENTITY = re.compile(rb"^UID:([^\r\n]*)", re.MULTILINE)
_READ_AGAIN = ("REFRESH-INTERVAL;VALUE=DURATION:PT15M", "X-PUBLISHED-TTL:PT15M")
# A calendar without any component is none; this one says nothing.
_NOTHING = (
    "BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WrittenEvent:
    """One entry: at a moment (aware) for some minutes, or on a whole day.

    `uid` and `sequence` stay with the entry from file to file, so that a calendar replaces it by its newer
    version instead of adding one; what is gone is written as cancelled.
    """

    uid: str
    at: dt.datetime | dt.date
    summary: str
    modified_at: dt.datetime
    sequence: int = 0
    description: str = ""
    link: str = ""
    minutes: int = 15
    cancelled: bool = False


def calendar_bytes(name: str, events: Iterable[WrittenEvent]) -> bytes:
    """Return the entries as a file; moments are written in UTC, so daylight saving moves none of them."""
    lines = [*_HEAD, f"NAME:{_text(name)}", f"X-WR-CALNAME:{_text(name)}", *_READ_AGAIN]
    head = len(lines)
    for event in events:
        lines.extend(_lines(event))
    if len(lines) == head:
        lines.extend(_NOTHING)
    lines.append("END:VCALENDAR")
    return ("\r\n".join(map(_folded, lines)) + "\r\n").encode()


def written_here(content: bytes) -> bool:
    """Tell whether a calendar was written by this program, on whichever desk."""
    return content.startswith(_BEGINNING)


def identities_in(content: bytes) -> Iterator[str]:
    """Yield the identities of the entries in a calendar that this program wrote."""
    return (found[1].decode(errors="replace") for found in _IDENTITY.finditer(content))


def _lines(event: WrittenEvent) -> Iterator[str]:
    revised = _moment(event.modified_at)
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}"
    # Without a method the stamp is when the entry was revised last (RFC 5545, 3.8.7.2).
    yield f"DTSTAMP:{revised}"
    yield f"LAST-MODIFIED:{revised}"
    yield f"SEQUENCE:{event.sequence}"
    if isinstance(event.at, dt.datetime):
        yield f"DTSTART:{_moment(event.at)}"
        yield f"DURATION:PT{event.minutes}M"
    else:
        yield f"DTSTART;VALUE=DATE:{event.at:%Y%m%d}"
    if event.cancelled or not isinstance(event.at, dt.datetime):
        yield "TRANSP:TRANSPARENT"
    yield "STATUS:CANCELLED" if event.cancelled else "STATUS:CONFIRMED"
    yield f"SUMMARY:{_text(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{_text(event.description)}"
    if event.link:
        yield f"URL:{event.link}"
    yield "END:VEVENT"


def _moment(at: dt.datetime) -> str:
    return at.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(text: str) -> str:
    """Escape a text as the library does; control characters, which no calendar may hold, are left out."""
    if _SPECIAL.search(text) is None:
        return text
    from icalendar import vText

    plain = "".join(letter for letter in text if letter >= " " or letter in "\n\t")
    return vText(plain).to_ical().decode()


def _folded(line: str) -> str:
    """Fold a long line as the library does; most are short."""
    if len(line) * 4 <= _LINE_OCTETS or len(line.encode()) <= _LINE_OCTETS:
        return line
    from icalendar.parser import Contentline

    folded: bytes = Contentline(line).to_ical()  # type: ignore[no-untyped-call]
    return folded.decode()
