"""The calendar in a folder, as two other programs read it: new, moved, cancelled, undone, merged."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from icalendar import Calendar

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import CheckInOrigin
from recruiterdesk.domain.merging import MergeChoices
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, IntroductionState, Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.calendar_feed import FEED_NAME, write_calendar_feed
from recruiterdesk.operations.calendar_left import empty_left_calendars, left_calendars
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.exporting import ExportWhat, export_to
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.planned_calls import plan_check_in, reschedule_check_in
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.tasks import add_task, finish_task, move_task
from recruiterdesk.storage.desk import Desk, Label
from tests.clock import FakeClock
from tests.desks import dump, found

DAY = dt.date(2027, 2, 22)
BERLIN = ZoneInfo("Europe/Berlin")
NAME = 'Åsa "O; Neil, the\\third" Lindström-Vandermeersch of the very long family name'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "calendar"
    made.mkdir()
    return made


@pytest.fixture
def desk(desk: Desk, folder: Path) -> Desk:
    change_settings(desk, replace(desk.settings, calendar_folder=str(folder)))
    return desk


@pytest.fixture
def ana(desk: Desk) -> int:
    return add_person(desk, PersonDetails("Ana Ruiz"))


def show_names(desk: Desk) -> None:
    change_settings(desk, replace(desk.settings, calendar_names=True))


def events(folder: Path) -> list[Any]:
    """Return the events, read by one program, after another one found the same."""
    content = (folder / FEED_NAME).read_bytes()
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")
    read = Calendar.from_ical(content).walk("VEVENT")
    assert not [event.errors for event in read if event.errors]
    others = vobject.readOne(content.decode()).contents.get("vevent", [])
    assert [one.uid.value for one in others] == [str(event["uid"]) for event in read]
    assert [one.summary.value for one in others] == [str(event["summary"]) for event in read]
    assert [one.dtstart.value for one in others] == [event["dtstart"].dt for event in read]
    assert [one.status.value for one in others] == [str(event["status"]) for event in read]
    return list(read)


def written(desk: Desk, folder: Path) -> list[Any]:
    desk.clock.advance(minutes=1)
    write_calendar_feed(desk)
    return events(folder)


def brief(event: Any) -> tuple[str, int, str]:
    return str(event["summary"]), int(event["sequence"]), str(event["status"])


def test_without_a_folder_nothing_is_written(desk: Desk, folder: Path) -> None:
    change_settings(desk, replace(desk.settings, calendar_folder=""))
    assert not write_calendar_feed(desk)
    assert list(folder.iterdir()) == []


def test_nothing_ahead_is_a_calendar_too(desk: Desk, folder: Path) -> None:
    assert written(desk, folder) == []
    assert Calendar.from_ical((folder / FEED_NAME).read_bytes()).walk("VTIMEZONE")


def test_everything_dated_is_in_it_and_nothing_personal(desk: Desk, folder: Path, ana: int) -> None:
    callback = desk.clock.now().replace(microsecond=0) + dt.timedelta(days=1)
    record_attempt(desk, ana, Reached(AttemptOutcome.BAD_MOMENT, callback_at=callback))
    plan_check_in(desk, ana, DAY)
    make_promise(desk, ana, DAY, "the salary at Globex")
    add_task(desk, ana, "", "ask Globex about the salary", DAY)

    def introduced(writer: Any) -> None:
        contact = writer.insert(records.Person(0, "Cy Park", is_contact=True))
        state = IntroductionState.INTRODUCED
        writer.insert(records.Introduction(0, ana, contact.id, state, DAY, follow_up_on=DAY))

    desk.run(Label("task.add", (("name", "Ana"),)), introduced)
    read = written(desk, folder)
    ten = dt.datetime.combine(DAY, dt.time(10), BERLIN)
    assert [(str(event["summary"]), event["dtstart"].dt) for event in read] == [
        ("A call", ten), ("A call", callback), ("A promise", DAY), ("A question", ten), ("A task", DAY),
    ]  # fmt: skip
    content = (folder / FEED_NAME).read_text("utf-8")
    assert not [word for word in ("Ana", "Ruiz", "Globex", "salary", "Cy", "+49") if word in content]
    assert {str(event["url"]) for event in read} == {f"recruiterdesk://person/{ana}"}
    show_names(desk)
    assert [str(event["summary"]) for event in written(desk, folder)] == [
        "Call Ana Ruiz again", "Call Ana Ruiz", "Ana Ruiz hears from me",
        "Ask Ana Ruiz how the introduction went", "Something for Ana Ruiz",
    ]  # fmt: skip
    assert "Globex" not in (folder / FEED_NAME).read_text("utf-8")
    change_settings(desk, replace(desk.settings, language="de"))
    assert str(written(desk, folder)[0]["summary"]) == "Ana Ruiz wieder anrufen"


def test_each_kind_can_be_left_out(desk: Desk, folder: Path, ana: int) -> None:
    plan_check_in(desk, ana, DAY)
    make_promise(desk, ana, DAY)
    change_settings(desk, replace(desk.settings, calendar_check_ins=False))
    assert [brief(event) for event in written(desk, folder)] == [("A promise", 0, "CONFIRMED")]
    change_settings(desk, replace(desk.settings, calendar_check_ins=True, calendar_promises=False))
    assert [brief(event) for event in written(desk, folder)] == [("A call", 0, "CONFIRMED")]


def test_long_and_strange_names_are_read_as_they_are(desk: Desk, folder: Path) -> None:
    plan_check_in(desk, add_person(desk, PersonDetails(NAME)), DAY)
    show_names(desk)
    (event,) = written(desk, folder)
    assert str(event["summary"]) == f"Call {NAME} again"


def test_what_is_moved_is_the_same_entry_in_a_newer_version(desk: Desk, folder: Path, ana: int) -> None:
    planned = plan_check_in(desk, ana, DAY)
    (first,) = written(desk, folder)
    later = dt.date(2027, 3, 29)
    reschedule_check_in(desk, planned, later, CheckInOrigin.AGREED, dt.time(17, 30))
    (moved,) = written(desk, folder)
    assert moved["uid"] == first["uid"]
    assert int(moved["sequence"]) == 1
    assert moved["last-modified"].dt == desk.clock.now().replace(microsecond=0)
    # One day after the clocks were put forward: 17:30 there is 15:30 UTC.
    assert moved["dtstart"].dt == dt.datetime(2027, 3, 29, 15, 30, tzinfo=dt.UTC)


def test_the_same_hour_stands_on_both_sides_of_daylight_saving(desk: Desk, folder: Path, ana: int) -> None:
    ben = add_person(desk, PersonDetails("Ben Öztürk"))
    for person_id, day in ((ana, dt.date(2027, 3, 26)), (ben, dt.date(2027, 3, 29))):
        plan_check_in(desk, person_id, day)
    starts = [event["dtstart"].dt for event in written(desk, folder)]
    assert [start.astimezone(BERLIN).hour for start in starts] == [10, 10]
    assert [start.hour for start in starts] == [9, 8]


def test_what_is_done_is_cancelled_for_some_time_and_undo_brings_it_back(
    desk: Desk, folder: Path, ana: int, clock: FakeClock
) -> None:
    show_names(desk)
    task = add_task(desk, ana, "", "send the book", DAY)
    (first,) = written(desk, folder)
    finish_task(desk, task)
    (gone,) = written(desk, folder)
    assert brief(gone) == ("A task", 1, "CANCELLED")
    assert (gone["uid"], gone["dtstart"].dt) == (first["uid"], DAY)
    assert "Ana" not in (folder / FEED_NAME).read_text("utf-8")
    desk.undo()
    (back,) = written(desk, folder)
    assert (back["uid"], *brief(back)) == (first["uid"], "Something for Ana Ruiz", 2, "CONFIRMED")
    desk.redo()
    assert brief(written(desk, folder)[0]) == ("A task", 3, "CANCELLED")
    clock.advance(days=61)
    assert written(desk, folder) == []


def test_undo_of_what_was_planned_and_another_plan_are_two_entries(
    desk: Desk, folder: Path, ana: int
) -> None:
    ben = add_person(desk, PersonDetails("Ben Okafor"))
    first = plan_check_in(desk, ana, DAY)
    written(desk, folder)
    desk.undo()
    written(desk, folder)
    assert plan_check_in(desk, ben, DAY) == first
    read = written(desk, folder)
    assert [brief(event) for event in read] == [("A call", 1, "CANCELLED"), ("A call", 0, "CONFIRMED")]
    assert read[0]["uid"] != read[1]["uid"]


def test_two_people_who_are_one_keep_their_entries(desk: Desk, folder: Path, ana: int) -> None:
    other = add_person(desk, PersonDetails("Ana M. Ruiz"))
    add_task(desk, ana, "", "send the book", DAY)
    add_task(desk, other, "", "send the book", DAY)
    add_task(desk, other, "", "send the film", DAY)
    before = {str(event["uid"]) for event in written(desk, folder)}
    merge_people(desk, ana, other, MergeChoices())
    read = written(desk, folder)
    assert {str(event["uid"]) for event in read} == before
    assert sorted(str(event["status"]) for event in read) == ["CANCELLED", "CONFIRMED", "CONFIRMED"]
    links = {str(event["url"]) for event in read if str(event["status"]) == "CONFIRMED"}
    assert links == {f"recruiterdesk://person/{ana}"}
    desk.undo()
    assert {str(event["status"]) for event in written(desk, folder)} == {"CONFIRMED"}


def test_who_is_in_play_is_called_again_only_afterwards(desk: Desk, folder: Path, ana: int) -> None:
    """No check-in comes due while an application is active, so no calendar rings for it either."""
    plan_check_in(desk, ana, DAY)
    (planned,) = written(desk, folder)
    application = add_application(desk, ana, add_role(desk, "Globex", "Planner"), Stage.INTERVIEWING)
    assert brief(*written(desk, folder)) == ("A call", 1, "CANCELLED")
    path = folder / "calls.csv"
    assert export_to(desk, ExportWhat.CHECK_INS, path) == 0
    decline_application(desk, application, Ending(kind=DispositionKind.WITHDREW, reason="other offer"))
    back = written(desk, folder)[0]
    assert brief(back) == ("A call", 2, "CONFIRMED")
    assert back["uid"] == planned["uid"]
    assert export_to(desk, ExportWhat.CHECK_INS, path) == 1


def test_who_is_to_be_left_alone_is_in_no_calendar(desk: Desk, folder: Path, ana: int) -> None:
    plan_check_in(desk, ana, DAY)
    written(desk, folder)
    set_do_not_contact(desk, ana, do_not_contact=True)
    assert [brief(event)[2] for event in written(desk, folder)] == ["CANCELLED"]


def test_it_is_written_only_where_it_differs_and_undo_knows_nothing_of_it(
    desk: Desk, folder: Path, ana: int
) -> None:
    task = add_task(desk, ana, "", "send the book", DAY)
    before, steps = dump(desk), len(desk.steps(50))
    assert write_calendar_feed(desk)
    desk.clock.advance(days=1)
    assert not write_calendar_feed(desk)
    assert (dump(desk), len(desk.steps(50))) == (before, steps)
    move_task(desk, task, dt.date(2027, 3, 1))
    assert write_calendar_feed(desk)
    (folder / FEED_NAME).unlink()
    assert write_calendar_feed(desk)


def test_other_settings_than_what_is_shown_make_no_new_version(desk: Desk, folder: Path, ana: int) -> None:
    plan_check_in(desk, ana, DAY)
    (first,) = written(desk, folder)
    change_settings(desk, replace(desk.settings, promise_days=7))
    assert not write_calendar_feed(desk)
    desk.clock.advance(hours=1)
    show_names(desk)
    (named,) = written(desk, folder)
    assert int(named["sequence"]) == 0
    assert named["last-modified"].dt > first["last-modified"].dt


def test_a_folder_that_is_gone_is_said_and_comes_back(desk: Desk, folder: Path, ana: int) -> None:
    plan_check_in(desk, ana, DAY)
    away = folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(Refusal) as refusal:
        write_calendar_feed(desk)
    assert refusal.value.key == "calendar.folder_gone"
    assert not folder.exists()
    away.rename(folder)
    assert write_calendar_feed(desk)


@pytest.mark.parametrize("put", [Path.mkdir, *([os.mkfifo] if hasattr(os, "mkfifo") else [])])
def test_what_stands_in_the_way_is_said_and_kept(
    desk: Desk, folder: Path, ana: int, put: Callable[[Path], None]
) -> None:
    """Nobody waits for what is no file, such as a pipe into which nobody writes."""
    plan_check_in(desk, ana, DAY)
    put(folder / FEED_NAME)
    with pytest.raises(Refusal) as refusal:
        write_calendar_feed(desk)
    assert refusal.value.key == "file.not_writable"
    assert [one.name for one in folder.iterdir()] == [FEED_NAME]
    assert not (folder / FEED_NAME).is_file()


def test_what_cant_be_read_is_said(
    desk: Desk, folder: Path, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan_check_in(desk, ana, DAY)
    write_calendar_feed(desk)

    def fail(_path: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", fail)
    with pytest.raises(Refusal) as refusal:
        write_calendar_feed(desk)
    assert refusal.value.key == "file.not_writable"


def test_a_calendar_that_is_exported_has_the_same_entries(desk: Desk, folder: Path, ana: int) -> None:
    planned = plan_check_in(desk, ana, DAY)
    add_task(desk, ana, "", "send the book", DAY)
    (call, _task) = written(desk, folder)
    reschedule_check_in(desk, planned, dt.date(2027, 3, 1), CheckInOrigin.BY_HAND)
    path = folder / "calls.ics"
    assert export_to(desk, ExportWhat.CHECK_INS, path) == 1
    (exported,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert exported["uid"] == call["uid"]
    assert int(exported["sequence"]) == 1
    for one in found(desk, records.CheckIn):
        desk.run(Label("check_in.skip", (("name", "Ana"),)), lambda writer, one=one: writer.delete(one))
    assert export_to(desk, ExportWhat.CHECK_INS, path) == 0
    (exported,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert str(exported["status"]) == "CANCELLED"


def test_a_calendar_of_somebody_else_is_left_alone(desk: Desk, folder: Path, ana: int) -> None:
    """Also one that another desk wrote into a folder that both use."""
    plan_check_in(desk, ana, DAY)
    write_calendar_feed(desk)
    own = (folder / FEED_NAME).read_bytes()
    uid = str(events(folder)[0]["uid"]).encode()
    for content in (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Somebody//EN\r\nEND:VCALENDAR\r\n",
        own.replace(uid, b"4c9f0a52-2f35-4f0e-9a5e-0d3c3b0f1a11@recruiterdesk"),
        b"notes, not a calendar",
    ):
        (folder / FEED_NAME).write_bytes(content)
        with pytest.raises(Refusal) as refusal:
            write_calendar_feed(desk)
        assert refusal.value.key == "calendar.not_ours"
        assert (folder / FEED_NAME).read_bytes() == content
        assert [one.name for one in folder.iterdir()] == [FEED_NAME]
    (folder / FEED_NAME).unlink()
    assert write_calendar_feed(desk)


def test_an_own_calendar_without_entries_is_written_anew(desk: Desk, folder: Path, ana: int) -> None:
    write_calendar_feed(desk)
    plan_check_in(desk, ana, DAY)
    assert len(written(desk, folder)) == 1
    (folder / FEED_NAME).write_bytes(b"")
    assert len(written(desk, folder)) == 1


def into(desk: Desk, folder: str) -> None:
    change_settings(desk, replace(desk.settings, calendar_folder=folder))


def test_a_calendar_that_is_turned_off_is_emptied_and_its_entries_cancelled(
    desk: Desk, folder: Path, ana: int
) -> None:
    show_names(desk)
    plan_check_in(desk, ana, DAY)
    assert len(written(desk, folder)) == 1
    assert left_calendars(desk) == ()
    into(desk, "")
    assert left_calendars(desk) == (str(folder),)
    assert empty_left_calendars(desk) == (str(folder / FEED_NAME),)
    assert [str(event["status"]) for event in events(folder)] == ["CANCELLED"]
    assert b"Ruiz" not in (folder / FEED_NAME).read_bytes()
    assert (left_calendars(desk), empty_left_calendars(desk)) == ((), ())
    into(desk, str(folder))
    assert [str(event["status"]) for event in written(desk, folder)] == ["CONFIRMED"]


def test_a_calendar_that_moves_leaves_an_empty_one_behind_as_soon_as_its_folder_is_there(
    desk: Desk, folder: Path, ana: int, tmp_path: Path
) -> None:
    plan_check_in(desk, ana, DAY)
    written(desk, folder)
    other = tmp_path / "other"
    other.mkdir()
    away = folder.rename(tmp_path / "away")
    into(desk, str(other))
    assert empty_left_calendars(desk) == ()
    assert len(written(desk, other)) == 1
    away.rename(folder)
    assert empty_left_calendars(desk) == (str(folder / FEED_NAME),)
    assert len(written(desk, other)) == 1


def test_what_somebody_else_wrote_since_where_a_calendar_was_is_let_alone(desk: Desk, folder: Path) -> None:
    written(desk, folder)
    into(desk, "")
    (folder / FEED_NAME).write_bytes(b"notes")
    assert empty_left_calendars(desk) == ()
    assert (folder / FEED_NAME).read_bytes() == b"notes"
    assert left_calendars(desk) == ()
