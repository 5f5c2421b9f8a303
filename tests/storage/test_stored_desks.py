"""Desks as earlier versions stored them: each is brought up to date, and everything is still there."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.restoring import restore
from recruiterdesk.storage.connecting import connect_new
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.migrate import SCHEMA_VERSION, schema_version
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.backups import card_of
from recruiterdesk.storage.queries.call_queue import call_queue
from recruiterdesk.storage.queries.people import find_people
from tests.clock import FakeClock
from tests.desks import dump, found, rows
from tests.stored_desks import DESKS, stored_desk

PEOPLE = ["Lena Brandt", "Dev Patel", "Zoë Łukasik", "Jo Meyer", "Ana Ruiz"]
QUEUE = [("Ana Ruiz", "closure"), ("Lena Brandt", "closure"), ("Dev Patel", "message")]


@pytest.fixture(params=range(1, SCHEMA_VERSION))
def stored(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return stored_desk(request.param, tmp_path / f"version-{request.param}")


def test_every_older_version_has_a_stored_desk() -> None:
    assert {path.name for path in DESKS.iterdir()} >= {f"version-{n}" for n in range(1, SCHEMA_VERSION)}


def test_people_and_queue_are_as_they_were(stored: Path, clock: FakeClock) -> None:
    desk = open_desk(stored, clock)
    assert schema_version(desk.database) == SCHEMA_VERSION
    assert check_desk(desk) == ()
    assert [person.full_name for person in found(desk, records.Person)] == PEOPLE
    assert [(row.name, row.kind) for row in call_queue(desk)] == QUEUE
    desk.close()


@pytest.mark.parametrize("words", ["z", "zo", "zoe", "zoe luk", "lukasi"])
def test_people_are_found_by_the_beginning_of_their_names(stored: Path, words: str, clock: FakeClock) -> None:
    desk = open_desk(stored, clock)
    assert [person.name for person in find_people(desk, words)] == ["Zoë Łukasik"]
    desk.close()


def test_the_desk_is_backed_up_before_and_the_backup_of_that_version_restores(
    stored: Path, clock: FakeClock
) -> None:
    desk = open_desk(stored, clock)
    (path,) = (stored / "backups").iterdir()
    assert card_of(path).schema == int(stored.name.removeprefix("version-"))
    migrated = dump(desk)
    add_person(desk, PersonDetails(full_name="Ben Ode"))
    restore(desk, path)
    assert dump(desk) == migrated
    assert check_desk(desk) == ()
    desk.close()


def test_imported_rows_still_say_what_they_said(stored: Path, clock: FakeClock) -> None:
    desk = open_desk(stored, clock)
    first, second = found(desk, records.ImportBatch)
    assert (first.new_people, first.updated, first.to_be_told) == (4, 0, 1)
    assert (second.new_people, second.updated, second.to_be_told) == (0, 1, 0)
    rows = found(desk, records.ImportRow, person_id=2)
    assert [first.said_by(rows[0])["full_name"], second.said_by(rows[1])["Shirt size"]] == ["Dev Patel", "XL"]
    desk.close()


def test_every_step_can_still_be_undone(stored: Path, clock: FakeClock) -> None:
    desk = open_desk(stored, clock)
    full = dump(desk)
    steps = len(desk.steps(200))
    for _ in range(steps):
        desk.undo()
    assert found(desk, records.Person) == []
    for _ in range(steps):
        desk.redo()
    assert dump(desk) == full
    desk.close()


def test_what_came_up_during_a_day_stays_with_its_step(tmp_path: Path) -> None:
    """Version 8 kept it among the marks: Dev's message as his turn came back, a runner-up who is none."""
    desk = open_desk(stored_desk(8, tmp_path / "desk"), FakeClock("2026-11-27T15:00"))
    kept = rows(desk, "SELECT kind, ref_id, person_id, at, step_id FROM came_up ORDER BY at")
    assert kept == [
        ("message", 2, 2, "2026-11-27T13:20:00Z", 14),
        ("holding", 2, 2, "2026-11-27T13:30:00Z", 15),
    ]
    assert rows(desk, "SELECT * FROM reminder_mark") == []
    assert rows(desk, "SELECT kind, due_at FROM reminder WHERE person_id = 2") == [
        ("message", "2026-11-30T08:00:00Z")
    ]
    desk.close()


def test_what_came_up_twice_in_one_second_with_steps_that_are_gone_is_remembered_once(tmp_path: Path) -> None:
    place, at = stored_desk(8, tmp_path / "desk"), "2026-11-27T14:00:00Z"
    with closing(connect_new(place / "desk.db", bytes.fromhex((place / "key").read_text()))) as stored:
        for step in (3001, 3002):
            mark = ("task", "task", 1, f"came_up {step} {at}", 2, at)
            stored.execute('INSERT INTO "reminder_mark" VALUES (?, ?, ?, ?, ?, ?, NULL)', mark)
    desk = open_desk(place, FakeClock("2026-11-27T15:00"))
    assert rows(desk, "SELECT at, step_id FROM came_up WHERE kind = 'task'") == [(at, 0)]
    desk.close()
