"""Who on the desk may be the same as somebody: found by indexes alone, as a page is opened."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import emails_of, phones_of, rows
from recruiterdesk.storage.queries.search_terms import exact_terms
from recruiterdesk.storage.queries.stored_records import people_by_id

_MOST_COMPARED = 200


@dataclass(frozen=True, slots=True)
class AlikePeople:
    """Somebody (first) and those who share an address, a number, or words of name and employer with them."""

    people: tuple[records.Person, ...]
    emails: dict[int, list[str]]
    phones: dict[int, list[str]]


def people_alike(desk: Desk, person_id: int) -> AlikePeople | None:
    """Return who has something in common with a person, and was not told apart; None where they are gone."""
    person = people_by_id(desk, [person_id]).get(person_id)
    if person is None:
        return None
    ids = {
        *_sharing(desk, "email_address", "address", person_id),
        *_sharing(desk, "phone_number", "number", person_id),
        *_namesakes(desk, person),
    } - {person_id, *_told_apart(desk, person_id)}
    everyone = (person_id, *ids)
    others = people_by_id(desk, ids)
    return AlikePeople((person, *others.values()), emails_of(desk, everyone), phones_of(desk, everyone))


def _sharing(desk: Desk, table: str, column: str, person_id: int) -> set[int]:
    sql = (
        f'SELECT o."person_id" FROM "{table}" m JOIN "{table}" o ON o."{column}" = m."{column}" '
        'WHERE m."person_id" = ? LIMIT ?'
    )
    return {row[0] for row in rows(desk, sql, (person_id, _MOST_COMPARED))}


def _namesakes(desk: Desk, person: records.Person) -> set[int]:
    """Return who has the same name, or one of its parts and the same employer."""
    given, family = exact_terms(person.given), exact_terms(person.family)
    company = exact_terms(person.company)
    if not (given or family):
        given = exact_terms(person.full_name)
    asked = [
        f"names : ({given}) AND names : ({family})" if given and family else f"names : ({given or family})"
    ]
    if company:
        asked += [f"names : ({part}) AND company : ({company})" for part in (given, family) if part]
    found: set[int] = set()
    for terms in asked if given or family else ():
        sql = "SELECT rowid FROM person_search WHERE person_search MATCH ? LIMIT ?"
        found |= {row[0] for row in rows(desk, sql, (terms, _MOST_COMPARED))}
    return found


def _told_apart(desk: Desk, person_id: int) -> set[int]:
    found = rows(
        desk,
        'SELECT "other_id" FROM "distinct_pair" WHERE "person_id" = ? '
        'UNION SELECT "person_id" FROM "distinct_pair" WHERE "other_id" = ?',
        (person_id, person_id),
    )
    return {row[0] for row in found}
