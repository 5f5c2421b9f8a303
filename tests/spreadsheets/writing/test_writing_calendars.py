"""Entries as the library would write and read them: escaped, folded, at the same moment everywhere."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from recruiterdesk.spreadsheets.writing.writing_calendars import WrittenEvent, calendar_bytes

NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=200)


def event(**more: object) -> WrittenEvent:
    return WrittenEvent(**{"uid": "a@b", "at": NOW, "summary": "A call", "modified_at": NOW} | more)


@given(TEXTS, TEXTS)
def test_any_text_is_written_as_the_library_writes_it(summary: str, description: str) -> None:
    content = calendar_bytes("Desk", [event(summary=summary, description=description)])
    assert max(map(len, content.split(b"\r\n"))) <= 75
    (read,) = Calendar.from_ical(content).walk("VEVENT")
    made = Event()
    made.add("summary", summary)
    made.add("description", description)
    (again,) = Event.from_ical(made.to_ical()).walk("VEVENT")
    assert (read["summary"], read["description"]) == (again["summary"], again["description"])


def test_a_line_break_stays_and_what_no_calendar_may_hold_is_left_out() -> None:
    content = calendar_bytes("Desk", [event(summary="A\x07 call", description="+49 40 1\nana@example.com")])
    (read,) = Calendar.from_ical(content).walk("VEVENT")
    assert str(read["summary"]) == "A call"
    assert str(read["description"]) == "+49 40 1\nana@example.com"
    assert vobject.readOne(content.decode()).vevent.description.value == "+49 40 1\nana@example.com"


def test_a_moment_of_any_zone_is_written_in_utc() -> None:
    tokyo = NOW.astimezone(ZoneInfo("Asia/Tokyo"))
    content = calendar_bytes("Desk", [event(at=tokyo, modified_at=tokyo, minutes=30, sequence=3)])
    assert b"DTSTART:20261123T090000Z\r\nDURATION:PT30M" in content
    assert b"LAST-MODIFIED:20261123T090000Z\r\nSEQUENCE:3" in content


def test_what_is_cancelled_takes_no_time_and_a_day_is_a_day() -> None:
    content = calendar_bytes("Desk", [event(cancelled=True), event(uid="c@d", at=NOW.date())])
    cancelled, day = Calendar.from_ical(content).walk("VEVENT")
    assert (str(cancelled["status"]), str(cancelled["transp"])) == ("CANCELLED", "TRANSPARENT")
    assert (day["dtstart"].dt, str(day["transp"]), "duration" in day) == (NOW.date(), "TRANSPARENT", False)
