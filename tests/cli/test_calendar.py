"""What a command changes is in the calendar that other programs read when the command ends."""

from __future__ import annotations

from dataclasses import replace

import pytest
from icalendar import Calendar

from recruiterdesk.operations.settings import change_settings
from tests.clock import FakeClock
from tests.desks import new_desk


@pytest.fixture
def folder(line, cast, tmp_path):
    made = tmp_path / "calendar"
    made.mkdir()
    desk = new_desk(line.folder.parent, FakeClock())
    change_settings(desk, replace(desk.settings, calendar_folder=str(made)))
    desk.close()
    return made


def events(folder):
    read = Calendar.from_ical((folder / "recruiterdesk.ics").read_bytes()).walk("VEVENT")
    return [(str(event["summary"]), str(event["status"])) for event in read]


def test_a_command_writes_the_calendar_and_its_undo_cancels_the_entry(line, cast, folder):
    line("queue")
    assert list(folder.iterdir()) == []
    line("promise", cast.ana, "2026-11-27")
    assert [status for _, status in events(folder)] == ["CONFIRMED"]
    stamp = (folder / "recruiterdesk.ics").stat().st_mtime_ns
    line("show", cast.ana)
    assert (folder / "recruiterdesk.ics").stat().st_mtime_ns == stamp
    line("undo")
    assert [status for _, status in events(folder)] == ["CANCELLED"]
    line("undo")
    assert [status for _, status in events(folder)] == ["CANCELLED"]
    line("redo")
    line("redo")
    assert [status for _, status in events(folder)] == ["CONFIRMED"]


def test_a_folder_that_is_gone_is_said_and_the_command_is_done(line, cast, folder):
    folder.rmdir()
    said = line("promise", cast.ana, "2026-11-27", "--json")
    assert (said.code, said.document["due"]) == (0, "2026-11-27")
    assert said.err.count("\n") == 1
    assert "is not there" in said.err
    assert line("queue").err == ""
