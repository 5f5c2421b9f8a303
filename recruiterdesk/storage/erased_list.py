"""The list of who was erased, as prints: it lies outside undo, and goes with the desk into every copy."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from recruiterdesk.domain.erased_prints import (
    ENOUGH_IN_COPY,
    SALT_BYTES,
    Erased,
    Identity,
    Print,
    PrintKind,
    prints_of,
)
from recruiterdesk.storage.steps import CHUNK
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text

_ID_BITS = 62
_ROWS_AT_ONCE = 10_000


@dataclass(frozen=True, slots=True)
class ErasedList:
    """Whoever was erased, by id, and their prints; `replaced` are those whose name notes no longer hold."""

    erased: Mapping[int, Erased]
    prints: Mapping[Print, int]
    salts: tuple[bytes, ...]
    replaced: frozenset[int] = frozenset()

    def who_is(self, identity: Identity, kinds: AbstractSet[PrintKind]) -> Erased | None:
        """Return the erasure of whoever this is by prints of these kinds, None where there was none."""
        for salt in self.salts:
            for one in prints_of(identity, salt, kinds):
                if one in self.prints:
                    return self.erased[self.prints[one]]
        return None


NOBODY_ERASED = ErasedList({}, {}, ())


def erased_list(connection: Any) -> ErasedList:
    """Return who was erased, as an open database says; a database of an earlier version knows of nobody."""
    if not _has_list(connection):
        return NOBODY_ERASED
    erased = {
        row[0]: Erased(row[0], instant_from_text(row[1]), bool(row[2]))
        for row in connection.execute('SELECT "id", "at", "do_not_contact" FROM "erased"')
    }
    rows = connection.execute('SELECT "kind", "print", "erased_id", "salt" FROM "erased_print"').fetchall()
    prints = {Print(PrintKind(row[0]), row[1]): row[2] for row in rows if row[2] in erased}
    salts = tuple(bytes.fromhex(text) for text in sorted({row[3] for row in rows}))
    replaced = connection.execute('SELECT "id" FROM "erased" WHERE "names_replaced" = 1')
    return ErasedList(erased, prints, salts, frozenset(row[0] for row in replaced))


def note_erased(
    connection: Any, identities: Sequence[Identity], one: Erased, *, names_replaced: bool
) -> None:
    """Within a transaction: put somebody on the list; the id of `one` is chosen here."""
    salt = _salt_of(connection)
    erased_id = secrets.randbits(_ID_BITS) + 1
    connection.execute(
        'INSERT INTO "erased" VALUES (?, ?, ?, ?)',
        (erased_id, instant_text(one.at), int(one.do_not_contact), int(names_replaced)),
    )
    prints = {found for identity in identities for found in prints_of(identity, salt)}
    connection.executemany(
        'INSERT INTO "erased_print" ("print", "erased_id", "salt", "kind") VALUES (?, ?, ?, ?)',
        [(found.text, erased_id, salt.hex(), str(found.kind)) for found in prints],
    )


def carry_list(source: Any, target: Any) -> None:
    """Within a transaction of the target: add what the source's list has, and what was left to do there.

    Numbers of people that the source gave are given by the target no more.
    """
    if not _has_list(source):
        return
    for table in ("erased", "erased_print", "erasure_left"):
        rows = source.execute(f'SELECT * FROM "{table}"').fetchall()
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            target.executemany(f'INSERT OR IGNORE INTO "{table}" VALUES ({marks})', rows)
    highest = source.execute('SELECT max("id") FROM "person"').fetchone()[0] or 0
    given = source.execute('SELECT "highest" FROM "given_id" WHERE "table_name" = \'person\'').fetchone()
    highest = max(highest, given[0] if given else 0)
    here = target.execute('SELECT "highest" FROM "given_id" WHERE "table_name" = \'person\'').fetchone()
    if highest > (here[0] if here else 0):
        target.execute("INSERT OR REPLACE INTO \"given_id\" VALUES ('person', ?)", (highest,))


def knows_all(connection: Any, known: ErasedList) -> bool:
    """Tell whether an open copy has every entry of a list: then it was written, or cleaned, after them."""
    if not _has_list(connection):
        return not known.erased
    there = {row[0] for row in connection.execute('SELECT "id" FROM "erased"')}
    return known.erased.keys() <= there


def erased_in_copy(
    copy: Any, known: ErasedList, is_on_desk: Callable[[int, str], bool]
) -> Iterator[tuple[int, Erased]]:
    """Yield whoever of an open copy of this version was erased since, by their ids there.

    Whoever is on the desk now is not meant, however alike they look; nor is who came after the erasure.

    Args:
        copy: the connection.
        known: who was erased.
        is_on_desk: tells whether somebody with this id, made at this moment (as stored), is there now.
    """
    for identity in identities_in(copy) if known.erased else ():
        one = known.who_is(identity, ENOUGH_IN_COPY)
        if one is None or identity.made_at > instant_text(one.at):
            continue
        if not is_on_desk(identity.row, identity.made_at):
            yield identity.row, one


def is_person_there(connection: Any, person_id: int, made_at: str) -> bool:
    """Tell whether an open desk has the person with this id who was made at this moment, as stored."""
    sql = 'SELECT 1 FROM "person" WHERE "id" = ? AND coalesce("created_at", \'\') = ?'
    return bool(connection.execute(sql, (person_id, made_at)).fetchall())


def identities_in(connection: Any, ids: Iterable[int] | None = None) -> Iterator[Identity]:
    """Yield what the people of an open database are known by, all of them or those with these ids.

    Whoever was merged into somebody is yielded beside them, as the same row.
    """
    for where, values in _parts(connection, ids):
        own: dict[str, dict[int, list[str]]] = {}
        for table, column in (("email_address", "address"), ("phone_number", "number")):
            own[table] = {}
            for person_id, text in connection.execute(
                f'SELECT "person_id", "{column}" FROM "{table}" {where.format("person_id")}', values
            ):
                own[table].setdefault(person_id, []).append(text)
        people = connection.execute(
            'SELECT "id", "full_name", "family", "source_id", "company", "place", "created_at" '
            f'FROM "person" {where.format("id")}',
            values,
        ).fetchall()
        merged = connection.execute(
            f'SELECT "person_id", "full_name", "source_id" FROM "merged_person" {where.format("person_id")}',
            values,
        ).fetchall()
        known = {row[0]: _identity(row, own) for row in people}
        yield from known.values()
        yield from (_former(known[row[0]], row[1], row[2]) for row in merged if row[0] in known)


def _parts(connection: Any, ids: Iterable[int] | None) -> Iterator[tuple[str, list[int]]]:
    if ids is None:
        highest = connection.execute('SELECT coalesce(max("id"), 0) FROM "person"').fetchone()[0]
        for first in range(0, highest + 1, _ROWS_AT_ONCE):
            yield 'WHERE "{}" BETWEEN ? AND ?', [first, first + _ROWS_AT_ONCE - 1]
        return
    wanted = sorted(ids)
    for start in range(0, len(wanted), CHUNK):
        part = wanted[start : start + CHUNK]
        yield f'WHERE "{{}}" IN ({", ".join("?" * len(part))})', part


def _identity(row: Sequence[Any], own: Mapping[str, Mapping[int, Sequence[str]]]) -> Identity:
    person_id, full_name, family, source_id, company, place, made_at = row
    emails, phones = (tuple(own[table].get(person_id, ())) for table in ("email_address", "phone_number"))
    return Identity(full_name, family, emails, phones, source_id, company, place, person_id, made_at or "")


def _former(now: Identity, full_name: str, source_id: str) -> Identity:
    return Identity(
        full_name, "", now.emails, now.phones, source_id, now.company, now.place, now.row, now.made_at
    )


def _salt_of(connection: Any) -> bytes:
    found = connection.execute('SELECT "salt" FROM "erased_print" ORDER BY "salt" LIMIT 1').fetchone()
    return bytes.fromhex(found[0]) if found else secrets.token_bytes(SALT_BYTES)


def _has_list(connection: Any) -> bool:
    sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'erased'"
    return bool(connection.execute(sql).fetchall())
