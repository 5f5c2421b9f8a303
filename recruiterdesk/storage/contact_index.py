"""The index of contacts by what they do: derived from people and profiles, outside undo, when it is asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from recruiterdesk.domain import records
from recruiterdesk.domain.match_sides import traits_of
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.match_tables import trades
from recruiterdesk.storage.queries.network import last_contacts, profiles_of
from recruiterdesk.storage.queries.reading import in_chunks, rows

COLUMNS = (
    "function", "person_id", "helps", "level", "industries", "town", "region", "country", "spoken_on",
)  # fmt: skip
# Ids read within one transaction: a write of the window waits no longer than for so many.
_AT_ONCE, _RUNS_AT_ONCE = 250, 200
# So few are compared as they are, without writing: reading a page is to write nothing.
_FEW = 200
Row = tuple[Any, ...]


def bring_index_up_to_date(desk: Desk) -> None:
    """Read everybody anew who was noted since, a part in each transaction.

    Raises:
        Refusal: the database can't be written.
    """
    while unread_people(desk, 1):
        desk.write_aside(lambda _database: _read_part(desk))


def people_beside_index(desk: Desk) -> list[int]:
    """Return who has to be looked at beside the index, where few were noted since; many are read first.

    Raises:
        Refusal: there are many, and the database can't be written.
    """
    noted = unread_people(desk, _FEW + 1)
    if sum(last - first + 1 for first, last in noted) <= _FEW:
        return [one for first, last in noted for one in range(first, last + 1)]
    bring_index_up_to_date(desk)
    return []


def index_rows(desk: Desk, ids: Iterable[int]) -> list[Row]:
    """Return the rows that the index should hold for these people; who is no contact has none."""
    people = _contacts(desk, ids)
    present = [person.id for person in people]
    profiles, spoken = profiles_of(desk, present), last_contacts(desk, present)
    found: list[Row] = []
    for person in people:
        traits = traits_of(person, profiles.get(person.id), trades())
        on = spoken.get(person.id)
        shared = (
            int(traits.level), "".join(f" {one} " for one in sorted(traits.industries)),
            traits.spot.town, traits.spot.region, traits.spot.country, on.isoformat() if on else None,
        )  # fmt: skip
        found += [(function, person.id, 0, *shared) for function in traits.functions or ("",)]
        found += [(one, person.id, 1, *shared) for one in traits.help_functions - traits.functions]
    return found


def stored_rows(desk: Desk, ids: Iterable[int]) -> list[Row]:
    """Return the rows that the index holds for these people."""
    names = ", ".join(f'"{name}"' for name in COLUMNS)
    return [
        tuple(row)
        for marks, part in in_chunks(ids)
        for row in rows(desk, f'SELECT {names} FROM "contact_trait" WHERE "person_id" IN ({marks})', part)
    ]


def unread_people(desk: Desk, limit: int) -> list[tuple[int, int]]:
    """Return the runs of ids that are still to be read, so many at most."""
    sql = 'SELECT "first_id", "last_id" FROM "contact_unread" ORDER BY 1, 2 LIMIT ?'
    return [(row[0], row[1]) for row in rows(desk, sql, (limit,))]


def _read_part(desk: Desk) -> None:
    ids: list[int] = []
    database = desk.database
    for first, last in unread_people(desk, _RUNS_AT_ONCE):
        end = min(last, first + _AT_ONCE - len(ids) - 1)
        if end < first:
            break
        ids += range(first, end + 1)
        database.execute_sql(
            'DELETE FROM "contact_unread" WHERE "first_id" = ? AND "last_id" = ?', (first, last)
        )
        if end < last:
            database.execute_sql('INSERT OR IGNORE INTO "contact_unread" VALUES (?, ?)', (end + 1, last))
    _write(database, ids, index_rows(desk, ids))


def _write(database: Any, ids: Sequence[int], found: Sequence[Row]) -> None:
    for first in range(0, len(ids), _RUNS_AT_ONCE):
        part = ids[first : first + _RUNS_AT_ONCE]
        marks = ", ".join("?" * len(part))
        database.execute_sql(f'DELETE FROM "contact_trait" WHERE "person_id" IN ({marks})', part)
    names = ", ".join(f'"{name}"' for name in COLUMNS)
    database.connection().executemany(
        f'INSERT INTO "contact_trait" ({names}) VALUES ({", ".join("?" * len(COLUMNS))})', found
    )


def _contacts(desk: Desk, ids: Iterable[int]) -> list[records.Person]:
    """Return who of these is a contact and may be contacted, as far as an index needs to know them."""
    found: list[records.Person] = []
    for marks, part in in_chunks(ids):
        sql = (
            f'SELECT "id", "title", "company", "place", "country" FROM "person" WHERE "id" IN ({marks}) '
            'AND "is_contact" = 1 AND "do_not_contact" = 0'
        )
        found += [
            records.Person(row[0], "", title=row[1], company=row[2], place=row[3], country=row[4])
            for row in rows(desk, sql, part)
        ]
    return found
