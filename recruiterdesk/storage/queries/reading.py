"""Small readings that several questions share, each for many people at once."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from recruiterdesk.domain import records
from recruiterdesk.domain.words import CallKind, DispositionKind, Stage
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.mapping import from_row
from recruiterdesk.storage.steps import CHUNK
from recruiterdesk.storage.tables import BY_RECORD

R = TypeVar("R")
WAITED_FOR = frozenset({CallKind.CLOSURE, CallKind.HOLDING, CallKind.REPLY, CallKind.MESSAGE})


def rows(desk: Desk, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Return all rows of a question."""
    found: list[tuple[Any, ...]] = desk.database.execute_sql(sql, tuple(params)).fetchall()
    return found


def in_chunks(ids: Iterable[int]) -> Iterator[tuple[str, list[int]]]:
    """Yield the distinct ids in parts that fit one statement, each with its question marks."""
    distinct = sorted(set(ids))
    for start in range(0, len(distinct), CHUNK):
        part = distinct[start : start + CHUNK]
        yield ", ".join("?" * len(part)), part


def records_of(desk: Desk, kind: type[R], ids: Iterable[int], column: str = "person_id") -> list[R]:
    """Return the records of one kind whose column holds one of the ids, by id."""
    table = BY_RECORD[kind]
    found: list[R] = []
    for marks, part in in_chunks(ids):
        sql = f'SELECT {table.selected} FROM "{table.name}" WHERE "{column}" IN ({marks}) ORDER BY "id"'
        found += [from_row(kind, row) for row in rows(desk, sql, part)]
    return found


def people_by_id(desk: Desk, ids: Iterable[int]) -> dict[int, records.Person]:
    """Return the people with these ids."""
    return {person.id: person for person in records_of(desk, records.Person, ids, "id")}


def best_phones(desk: Desk, ids: Iterable[int]) -> dict[int, records.PhoneNumber]:
    """Return the number to call of each person who has one: preferred, last worked, private before work."""
    order = {"private": 0, "unknown": 1, "shared": 2, "work": 3}
    best: dict[int, records.PhoneNumber] = {}
    for phone in records_of(desk, records.PhoneNumber, ids):
        if phone.wrong:
            continue
        known = best.get(phone.person_id)
        if known is None or _rank(phone, order) < _rank(known, order):
            best[phone.person_id] = phone
    return best


def _rank(phone: records.PhoneNumber, order: dict[str, int]) -> tuple[bool, float, int, int]:
    worked = -phone.last_worked_at.timestamp() if phone.last_worked_at else 0.0
    return (not phone.preferred, worked, order[phone.kind], phone.position)


def grouped_texts(desk: Desk, sql: str, ids: Iterable[int]) -> dict[int, list[str]]:
    """Return the texts of each person; the SQL selects person id and text and ends in `IN`."""
    grouped: dict[int, list[str]] = defaultdict(list)
    for marks, part in in_chunks(ids):
        for person_id, text in rows(desk, f"{sql} ({marks})", part):
            grouped[person_id].append(text)
    return grouped


def emails_of(desk: Desk, ids: Iterable[int]) -> dict[int, list[str]]:
    """Return the addresses of each person, the preferred first."""
    return grouped_texts(desk, 'SELECT "person_id", "address" FROM "email_address" WHERE "person_id" IN', ids)


def phones_of(desk: Desk, ids: Iterable[int]) -> dict[int, list[str]]:
    """Return the numbers of each person in E.164."""
    return grouped_texts(desk, 'SELECT "person_id", "number" FROM "phone_number" WHERE "person_id" IN', ids)


def application_titles(desk: Desk, ids: Iterable[int]) -> dict[int, tuple[str, str, Stage]]:
    """Return role, client and stage of these applications."""
    titles: dict[int, tuple[str, str, Stage]] = {}
    for marks, part in in_chunks(ids):
        sql = (
            'SELECT a."id", r."title", c."name", coalesce(d."stage_at_end", a."stage") FROM "application" a '
            'JOIN "role" r ON r."id" = a."role_id" JOIN "client" c ON c."id" = r."client_id" '
            f'LEFT JOIN "disposition" d ON d."application_id" = a."id" WHERE a."id" IN ({marks})'
        )
        titles |= {row[0]: (row[1], row[2], Stage(row[3])) for row in rows(desk, sql, part)}
    return titles


def latest_applications(desk: Desk, people: Iterable[int]) -> dict[int, int]:
    """Return each person's newest application."""
    latest: dict[int, int] = {}
    for marks, part in in_chunks(people):
        sql = f'SELECT "person_id", max("id") FROM "application" WHERE "person_id" IN ({marks}) GROUP BY 1'
        latest |= {row[0]: row[1] for row in rows(desk, sql, part)}
    return latest


def day(text: str | None) -> dt.date | None:
    """Read a stored day."""
    return dt.date.fromisoformat(text) if text else None


def disposition_of(text: str | None) -> DispositionKind | None:
    """Read a stored kind of ending."""
    return DispositionKind(text) if text else None


def wait_began(owed: Sequence[tuple[CallKind, dt.date]]) -> dt.date | None:
    """Return the day on which a person's wait began; None where they don't wait for us.

    What is still to be told counts before everything else that they wait for.
    """
    closures = [since for kind, since in owed if kind is CallKind.CLOSURE]
    return min(closures or [since for kind, since in owed if kind in WAITED_FOR], default=None)
