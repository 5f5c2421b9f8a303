"""A role of 10,000 people is frozen, and taken back, in few times what writing the bare rows takes."""

from __future__ import annotations

import datetime as dt
import sqlite3
import statistics
import time
from zoneinfo import ZoneInfo

import pytest

from recruiterdesk.core.clock import FixedClock
from recruiterdesk.domain import records
from recruiterdesk.domain.words import RoleState, Stage, Turn
from recruiterdesk.operations.role_changes import change_role_state
from recruiterdesk.operations.role_plans import preview_role_change
from recruiterdesk.operations.roles import add_role
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.opening import open_desk

PEOPLE = 10_000
ROUNDS = 3
PROMISED_SECONDS = 2
# Times the plain work below, so that the figure means the same on a slow machine.
PROMISED_RATIO = {"plan": 4, "freeze": 14, "undo": 9, "redo": 11}
NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
STAGES = (Stage.APPLIED, Stage.SCREENING, Stage.SUBMITTED, Stage.INTERVIEWING, Stage.FINAL)
ZONES = (("Europe/Berlin", "DE"), ("Europe/London", "GB"), ("Asia/Kolkata", "IN"))


@pytest.fixture
def desk(tmp_path):
    opened = open_desk(tmp_path / "desk", FixedClock(NOW, ZoneInfo("Europe/Berlin")))
    yield opened
    opened.close()


@pytest.fixture
def role(desk):
    role_id, today = add_role(desk, "Fabrikam", "Product Designer"), NOW.date()

    def fill(writer):
        people = writer.insert_many([_person(n) for n in range(PEOPLE)])
        writer.insert_many([records.PhoneNumber(0, one.id, f"+4917{one.id:08d}") for one in people])
        writer.insert_many([records.EmailAddress(0, one.id, f"p{one.id}@example.com") for one in people])
        writer.insert_many(
            [
                records.Application(
                    0, one.id, role_id, STAGES[one.id % len(STAGES)], today, Turn.OURS, today, today
                )
                for one in people
            ]
        )

    desk.run(Label("import", (("file", "made"), ("count", str(PEOPLE)))), fill)
    return role_id


def _person(n):
    zone, country = ZONES[n % len(ZONES)]
    return records.Person(0, f"Person {n}", country=country, zone=zone, company="Litware" if n % 2 else "")


def plain_rows(folder, number):
    """Write three plain rows with two indexes for each person, as text made of dates: nothing else."""
    with sqlite3.connect(folder / f"plain{number}.db") as database:
        database.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, person INTEGER, at TEXT, note TEXT)")
        database.execute("CREATE INDEX by_person ON plain (person)")
        database.execute("CREATE INDEX by_moment ON plain (at, person)")
        rows = [
            (n % PEOPLE, (NOW + dt.timedelta(seconds=n)).isoformat(), f"note {n}") for n in range(3 * PEOPLE)
        ]
        database.executemany("INSERT INTO plain (person, at, note) VALUES (?, ?, ?)", rows)


def seconds_of(act):
    """Return what the act takes of the processor, which other programs don't lengthen as much."""
    began = time.process_time()
    act()
    return time.process_time() - began


def bench_ten_thousand_people_of_a_role(desk, role, tmp_path):
    taken = {"plain": [], "plan": [], "freeze": [], "undo": [], "redo": []}
    acts = {
        "plan": lambda: preview_role_change(desk, role, RoleState.FROZEN),
        "freeze": lambda: change_role_state(desk, role, RoleState.FROZEN),
        "undo": desk.undo,
        "redo": desk.redo,
    }
    for number in range(ROUNDS):
        taken["plain"].append(seconds_of(lambda n=number: plain_rows(tmp_path, n)))
        for name, act in acts.items():
            taken[name].append(seconds_of(act))
        desk.undo()
    plain = statistics.median(taken["plain"])
    print()
    for name, seconds in taken.items():
        middle = statistics.median(seconds)
        print(f"{name:<8}{middle:7.2f} s {middle / plain:7.1f} times")
    for name, promised in PROMISED_RATIO.items():
        assert statistics.median(taken[name]) <= promised * plain, name
    assert min(taken["freeze"]) <= PROMISED_SECONDS
