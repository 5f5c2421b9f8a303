"""The few things of a person that a row of people to call shows, read without the whole record."""

from __future__ import annotations

from collections.abc import Iterable

from recruiterdesk.core.values import value
from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import in_chunks, rows

# Work numbers only when nothing else is there; preferred, last worked, private before unknown and shared.
_BEST_FIRST = (
    '"kind" = \'work\', "preferred" DESC, "last_worked_at" DESC, '
    "CASE \"kind\" WHEN 'private' THEN 0 WHEN 'unknown' THEN 1 WHEN 'shared' THEN 2 ELSE 3 END, "
    '"position", "id"'
)


@value
class Callee:
    """A person with the number to call, "" where there is none; the zone is "" where it is not known."""

    name: str
    place: str
    zone: str
    phone: str
    phone_kind: PhoneKind


def callees(desk: Desk, ids: Iterable[int]) -> dict[int, Callee]:
    """Return these people, by id, as they are called."""
    found: dict[int, Callee] = {}
    for marks, part in in_chunks(ids):
        phones = _best_phones(desk, marks, part)
        sql = f'SELECT "id", "full_name", "place", "zone" FROM "person" WHERE "id" IN ({marks})'
        for person_id, name, place, zone in rows(desk, sql, part):
            found[person_id] = Callee(name, place, zone, *phones.get(person_id, ("", PhoneKind.UNKNOWN)))
    return found


def _best_phones(desk: Desk, marks: str, ids: list[int]) -> dict[int, tuple[str, PhoneKind]]:
    best: dict[int, tuple[str, PhoneKind]] = {}
    sql = (
        f'SELECT "person_id", "number", "kind" FROM "phone_number" WHERE "person_id" IN ({marks}) '
        f'AND "wrong" = 0 ORDER BY {_BEST_FIRST}'
    )
    for person_id, number, kind in rows(desk, sql, ids):
        best.setdefault(person_id, (number, PhoneKind(kind)))
    return best
