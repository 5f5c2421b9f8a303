"""A desk of any size, the same for the same number: all are contacts, some candidates, a few to be told."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

from recruiterdesk.core.clock import FixedClock
from recruiterdesk.domain import records
from recruiterdesk.domain.words import DispositionKind, Stage, Turn
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.writer import Writer

GIVEN = [
    "Ana",
    "Ben",
    "Chloé",
    "Dele",
    "Emre",
    "Freya",
    "Goran",
    "Hannah",
    "Ivo",
    "Jonas",
    "Käthe",
    "Lara",
    "Mei",
    "Nadia",
    "Oscar",
    "Priya",
]
FAMILY = [
    "Ruiz",
    "Foster",
    "Dubois",
    "Adeyemi",
    "Yıldız",
    "Dahl",
    "Novak",
    "Weiss",
    "Petrov",
    "Keller",
    "Lüdtke",
    "Chen",
    "Rossi",
    "Raman",
    "Malik",
]
STAGES = (Stage.SCREENING, Stage.INTERVIEWING, Stage.FINAL)
UP_FOR_A_ROLE, TO_BE_TOLD, ROLES = 10, 1000, 20
ZONE = ZoneInfo("Europe/Berlin")


def make_desk(folder: Path, people: int) -> None:
    """Fill an empty folder with a desk of so many people, written as an import writes them."""
    now = dt.datetime.now(dt.UTC)
    desk = open_desk(folder, FixedClock(now, ZONE))
    desk.run(Label("import", (("file", "made"), ("count", str(people)))), lambda w: _fill(w, people, now))
    desk.close()


def _fill(writer: Writer, people: int, now: dt.datetime) -> None:
    today = now.date()
    client = writer.insert(records.Client(0, "Northwind"))
    roles = [writer.insert(records.Role(0, client.id, f"Role {n}")) for n in range(ROLES)]
    stored = writer.insert_many([_person(n) for n in range(people)])
    writer.insert_many([records.EmailAddress(0, p.id, f"person{p.id}@example.com") for p in stored])
    writer.insert_many([records.PhoneNumber(0, p.id, f"+4917{p.id:08d}") for p in stored])
    candidates = stored[::UP_FOR_A_ROLE]
    applications = writer.insert_many(
        [
            records.Application(
                0,
                person.id,
                roles[i % ROLES].id,
                STAGES[i % len(STAGES)],
                today,
                Turn.CANDIDATE,
                today,
                today,
            )
            for i, person in enumerate(candidates)
        ]
    )
    ended = applications[:: TO_BE_TOLD // UP_FOR_A_ROLE]
    writer.insert_many(
        [
            records.Disposition(
                0, a.id, DispositionKind.DECLINED_BY_CLIENT, today - dt.timedelta(days=i % 9), now, a.stage
            )
            for i, a in enumerate(ended)
        ]
    )
    writer.insert_many(
        [
            records.Closure(
                0, a.person_id, a.id, "declined_by_client", today - dt.timedelta(days=i % 9), a.stage, now
            )
            for i, a in enumerate(ended)
        ]
    )


def _person(n: int) -> records.Person:
    given, family = GIVEN[n % len(GIVEN)], FAMILY[n // len(GIVEN) % len(FAMILY)]
    return records.Person(
        0, f"{given} {family}", given, family, company=f"Company {n % 997}", title="Engineer",
        place="Berlin", country="DE", zone="Europe/Berlin", is_contact=True,
    )  # fmt: skip
