"""Makes the search index of people anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from recruiterdesk.core.text import fold
from recruiterdesk.storage.steps import CHUNK

SEARCHED = frozenset({"person", "email_address", "phone_number"})
# How many newcomers are read at once: few questions, and little memory.
NEWCOMERS_AT_ONCE = 20_000


def derive_search(database: Any, people: Iterable[int], newcomers: Sequence[range] = ()) -> None:
    """Make the search entries of these people anew; people who are gone leave none.

    Newcomers among them have none yet.
    """
    earlier = sorted(one for one in people if not any(one in ids for ids in newcomers))
    for start in range(0, len(earlier), CHUNK):
        part = earlier[start : start + CHUNK]
        among = f"IN ({', '.join('?' * len(part))})"
        database.execute_sql(f'DELETE FROM "person_search" WHERE "rowid" {among}', part)
        _insert(database, among, part)
    for ids in newcomers:
        for start in range(ids.start, ids.stop, NEWCOMERS_AT_ONCE):
            last = min(start + NEWCOMERS_AT_ONCE, ids.stop) - 1
            _insert(database, "BETWEEN ? AND ?", (start, last))


def _insert(database: Any, among: str, ids: Sequence[int]) -> None:
    database.connection().executemany(
        "INSERT INTO person_search (rowid, names, contacts, work, notes) VALUES (?, ?, ?, ?, '')",
        list(_entries(database, among, ids)),
    )


def _entries(database: Any, among: str, ids: Sequence[int]) -> Iterator[tuple[int, str, str, str]]:
    contacts: dict[int, list[str]] = defaultdict(list)
    emails = f'SELECT "person_id", "address" FROM "email_address" WHERE "person_id" {among} ORDER BY "id"'
    for person_id, address in database.execute_sql(emails, ids):
        contacts[person_id].append(fold(address))
    phones = f'SELECT "person_id", "number" FROM "phone_number" WHERE "person_id" {among} ORDER BY "id"'
    for person_id, number in database.execute_sql(phones, ids):
        contacts[person_id] += _number_words(number)
    people = (
        """SELECT "id", "full_name" || ' ' || "given" || ' ' || "family", """
        f""""company" || ' ' || "title" || ' ' || "place" FROM "person" WHERE "id" {among} ORDER BY 1"""
    )
    for person_id, names, work in database.execute_sql(people, ids):
        yield person_id, fold(names), " ".join(contacts.get(person_id, ())), fold(work)


def _number_words(number: str) -> tuple[str, str]:
    """Return the whole number and its last four digits: the phone rings, one sees who it is."""
    digits = "".join(filter(str.isdigit, number))
    return digits, digits[-4:]
