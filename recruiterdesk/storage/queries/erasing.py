"""What an erasure would take, and what it would leave: asked before anything is done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from recruiterdesk.domain.erased_prints import Identity
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.erasure_left import left_to_do
from recruiterdesk.storage.names_gone import names_gone, texts_naming
from recruiterdesk.storage.owned_rows import owned_rows
from recruiterdesk.storage.queries.reading import in_chunks, rows

# Whoever is in the queue for one of these expects to hear from the recruiter.
_EXPECTED = (
    CallKind.CLOSURE, CallKind.HOLDING, CallKind.REPLY, CallKind.MESSAGE, CallKind.CALLBACK, CallKind.PROMISE,
)  # fmt: skip
_AROUND = 60


@dataclass(frozen=True, slots=True)
class Mention:
    """What the user wrote with somebody else, and names who is to be erased; 0 where it is nobody's."""

    person_id: int
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class WhatGoes:
    """What goes with people.

    Args:
        names: of them, those who are on the desk, by id.
        expecting: the names of those who expect a word from the recruiter.
        applications, lines, introductions: how many go with them.
        left_alone: how many asked not to be contacted.
        mentions: where the user named them with others.
        views: the names of saved views that name them.
    """

    names: tuple[str, ...]
    expecting: tuple[str, ...]
    applications: int
    lines: int
    introductions: int
    left_alone: int
    mentions: tuple[Mention, ...]
    views: tuple[str, ...]


def what_goes(desk: Desk, person_ids: Iterable[int], known_as: Sequence[Identity]) -> WhatGoes:
    """Return what an erasure would take; it reads every text of the desk, so the window asks beside itself.

    Args:
        desk: the desk.
        person_ids: whom.
        known_as: all that they are known by.
    """
    ids, connection = set(person_ids), desk.database.connection()
    people = [
        row
        for marks, part in in_chunks(ids)
        for row in rows(
            desk,
            f'SELECT "id", "full_name", "do_not_contact" FROM "person" WHERE "id" IN ({marks}) ORDER BY "id"',
            part,
        )
    ]
    gone = owned_rows(connection, ids)
    expecting = _expecting(desk, ids)
    names = names_gone(connection, known_as, "")
    mentions = [
        _mention(desk, one.table, one.row_id, one.text, names.place_in(one.text))
        for one in texts_naming(connection, names)
        if not one.by_program and one.row_id not in gone.get(one.table, ())
    ]
    views = rows(desk, 'SELECT "name", "words" FROM "saved_view" ORDER BY "position", "id"')
    return WhatGoes(
        tuple(row[1] for row in people),
        tuple(row[1] for row in people if row[0] in expecting),
        len(gone.get("application", ())),
        len(gone.get("activity", ())),
        len(gone.get("introduction", ())),
        sum(bool(row[2]) for row in people),
        tuple(mentions),
        tuple(name for name, words in views if names.are_in(name) or names.are_in(words)),
    )


def is_erasure_under_way(desk: Desk) -> bool:
    """Tell whether something of an erasure is left to do."""
    return bool(left_to_do(desk.database.connection()))


def _expecting(desk: Desk, ids: set[int]) -> set[int]:
    kinds = ", ".join(f"'{kind}'" for kind in _EXPECTED)
    found: set[int] = set()
    for marks, part in in_chunks(ids):
        sql = f'SELECT "person_id" FROM "duty" WHERE "kind" IN ({kinds}) AND "person_id" IN ({marks})'
        found |= {row[0] for row in rows(desk, sql, part)}
    return found


def _mention(desk: Desk, table: str, row_id: int, text: str, place: int) -> Mention:
    owner = _owner(desk, table, row_id)
    begin, end = max(0, place - _AROUND), place + 2 * _AROUND
    words = " ".join(text[begin:end].split())
    return Mention(*owner, f"{'…' if begin else ''}{words}{'…' if end < len(text) else ''}")


def _owner(desk: Desk, table: str, row_id: int) -> tuple[int, str]:
    sql = {
        "person": 'SELECT "id", "full_name" FROM "person" WHERE "id" = ?',
        "disposition": 'SELECT p."id", p."full_name" FROM "disposition" d JOIN "application" a '
        'ON a."id" = d."application_id" JOIN "person" p ON p."id" = a."person_id" WHERE d."id" = ?',
    }.get(table)
    if sql is None:
        columns = {row[1] for row in rows(desk, f'PRAGMA table_info("{table}")')}
        if "person_id" not in columns:
            return 0, ""
        sql = (
            f'SELECT p."id", p."full_name" FROM "{table}" t JOIN "person" p ON p."id" = t."person_id" '
            'WHERE t."id" = ?'
        )
    found = rows(desk, sql, (row_id,))
    return (found[0][0], found[0][1]) if found else (0, "")


def owners_of_applications(desk: Desk, application_ids: Iterable[int]) -> tuple[int, ...]:
    """Return the people whose applications these are, each once."""
    found: set[int] = set()
    for marks, part in in_chunks(application_ids):
        sql = f'SELECT "person_id" FROM "application" WHERE "id" IN ({marks})'
        found |= {row[0] for row in rows(desk, sql, part)}
    return tuple(sorted(found))
