"""Desks for tests: made in a folder, filled with a few people, and dumped for comparing."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.words import Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import PersonDetails, add_person, details_of, edit_person
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.roles import add_role
from recruiterdesk.storage.derive import DERIVED_COLUMNS
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.key_card import CARD_NAME, card_from_text, card_text
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.tables import TABLES
from recruiterdesk.storage.writer import Writer
from tests.clock import FakeClock

T = TypeVar("T")


@cache
def files_of_empty_desk() -> dict[str, bytes]:
    """Make a desk on which nobody is, once, and return what its files hold."""
    with TemporaryDirectory() as folder:
        place = Path(folder) / "desk"
        open_desk(place, FakeClock()).close()
        return {file.name: file.read_bytes() for file in place.iterdir()}


def new_desk(folder: Path, clock: FakeClock) -> Desk:
    """Open the desk in this folder; where there is none, a copy of one on which nobody is.

    Making one takes ten times as long. All copies have one key, each an id of its own. How a desk is made,
    and what its key is, the tests of open_desk ask.
    """
    place = folder / "desk"
    if not place.exists():
        place.mkdir(mode=0o700, parents=True)
        for name, content in files_of_empty_desk().items():
            (place / name).touch(mode=0o600)
            (place / name).write_bytes(_as_another(content) if name == CARD_NAME else content)
    return open_desk(place, clock)


def _as_another(card: bytes) -> bytes:
    return card_text(replace(card_from_text(card.decode()), desk_id=secrets.token_hex(16))).encode()


def dump(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """Every table that undo covers, ordered by key, and the derived ones without their id."""
    found = {
        table.name: rows(desk, f'SELECT {table.selected} FROM "{table.name}" ORDER BY "id"')
        for table in TABLES
    }
    for name, columns in DERIVED_COLUMNS.items():
        selected = ", ".join(f'"{column}"' for column in columns)
        found[name] = sorted(rows(desk, f'SELECT {selected} FROM "{name}"'), key=repr)
    for index in ("person_search", "note_search"):
        found[index] = rows(desk, f"SELECT rowid, * FROM {index} ORDER BY rowid")
    return found


def rows(desk: Desk, sql: str, *values: Any) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in desk.database.execute_sql(sql, values)]


def found(desk: Desk, kind: type, **equal: Any) -> list[Any]:
    return Writer(desk.database).find(kind, **equal)


@dataclass(frozen=True)
class Row:
    """One row of the queue as it stands at a moment."""

    kind: str
    group: int
    why: str
    attempts: int


def queue_at(desk: Desk, person_id: int, moment: dt.datetime | None = None) -> list[Row]:
    """What a person is in the queue for at a moment (now, if none is given), most urgent first."""
    at = (moment or desk.clock.now()).strftime("%Y-%m-%dT%H:%M:%SZ")
    return [
        Row(*row)
        for row in rows(
            desk,
            "SELECT kind, group_no, why_key, attempts FROM duty WHERE person_id = ? AND appears_at <= ? "
            "AND (until_at IS NULL OR until_at > ?) ORDER BY group_no, sort_key",
            person_id, at, at,
        )
    ]  # fmt: skip


def kinds_at(desk: Desk, person_id: int, moment: dt.datetime | None = None) -> list[str]:
    return [row.kind for row in queue_at(desk, person_id, moment)]


def history_keys(desk: Desk, person_id: int) -> list[str]:
    return [line.key for line in found(desk, records.Activity, person_id=person_id)]


@dataclass(frozen=True)
class Candidate:
    person_id: int
    application_id: int
    role_id: int


def add_candidate(
    desk: Desk, name: str = "Ana Ruiz", stage: Stage = Stage.INTERVIEWING, role_id: int | None = None
) -> Candidate:
    role = role_id or add_role(desk, f"Client of {name}", "Backend Engineer", "Jo Meyer")
    number = PhoneEntry(f"+49151{abs(hash(name)) % 10**8:08d}")
    person_id = add_person(desk, PersonDetails(full_name=name, country="DE", phones=(number,)))
    return Candidate(person_id, add_application(desk, person_id, role, stage), role)


def add_declined(desk: Desk, name: str = "Ana Ruiz", stage: Stage = Stage.INTERVIEWING) -> Candidate:
    """A candidate whom the client declined today and who doesn't know it yet."""
    candidate = add_candidate(desk, name, stage)
    decline_application(desk, candidate.application_id, Ending(reason="weak on SQL", may_tell="SQL"))
    return candidate


def set_phones(desk: Desk, person_id: int, entries: Sequence[PhoneEntry]) -> None:
    """Correct somebody's numbers among their details; what else is known of them stays."""
    (person,) = found(desk, records.Person, id=person_id)
    details = details_of(person, found(desk, records.EmailAddress, person_id=person_id))
    edit_person(desk, person_id, replace(details, phones=tuple(entries)))


def leads_back_and_forth(desk: Desk, act: Callable[[], T]) -> T:
    """Do something that is one step; see that undo leads back and redo forth. Return what it gave."""
    before, steps = dump(desk), len(desk.steps(200))
    result = act()
    after = dump(desk)
    assert len(desk.steps(200)) == steps + 1
    desk.undo()
    assert dump(desk) == before
    desk.redo()
    assert dump(desk) == after
    return result


def refused(desk: Desk, act: Callable[[], object]) -> str:
    """Try something that is refused; see that nothing changed and nobody was told. Return the key."""
    before, told = dump(desk), []
    stop = desk.announcer.listen(told.append)
    with pytest.raises(Refusal) as refusal:
        act()
    stop()
    assert dump(desk) == before
    assert told == []
    return refusal.value.key
