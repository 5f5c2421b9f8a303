"""Everybody with what an export says of them, read part by part, in little memory."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.network import last_contacts, profiles_of, wishes_of
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.stored_records import people_by_id, records_of
from recruiterdesk.storage.queries.tags import tags_of
from recruiterdesk.storage.steps import CHUNK

C = TypeVar("C", records.EmailAddress, records.PhoneNumber)
NOTE_KEYS = ("note", "imported.note")


@dataclass(frozen=True, slots=True)
class ExportedApplication:
    """An application with its role and client, its end, and the day on which the candidate was told."""

    application: records.Application
    role: str
    client: str
    disposition: records.Disposition | None
    told_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class ExportedPerson:
    """A person with what belongs to them: addresses, numbers and tags in order, notes oldest first."""

    person: records.Person
    emails: tuple[str, ...]
    phones: tuple[records.PhoneNumber, ...]
    applications: tuple[ExportedApplication, ...]
    notes: tuple[str, ...]
    referred_by: str
    profile: records.NetworkProfile | None = None
    wish: records.Wish | None = None
    last_contact_on: dt.date | None = None
    tags: tuple[str, ...] = ()
    keep_until: dt.date | None = None


def all_person_ids(desk: Desk) -> list[int]:
    """Return the ids of all people, in the order in which they came."""
    return [row[0] for row in rows(desk, 'SELECT "id" FROM "person" ORDER BY "id"')]


def ids_of_names(desk: Desk, names: Iterable[str]) -> list[int]:
    """Return the ids of everybody with one of these full names."""
    wanted, found = sorted(set(names)), []
    for start in range(0, len(wanted), CHUNK):
        part = wanted[start : start + CHUNK]
        sql = f'SELECT "id" FROM "person" WHERE "full_name" IN ({", ".join("?" * len(part))})'
        found += [int(row[0]) for row in rows(desk, sql, part)]
    return found


DO_NOT_CONTACT = "Do not contact"
"""The column of who asked to be left alone."""


def extra_headers(desk: Desk) -> tuple[str, ...]:
    """Return the names of all fields that people have beyond ours, in the order in which they came.

    Where somebody asked to be left alone, that is one of them, the last.
    """
    found = rows(
        desk,
        'SELECT json_extract(pair."value", \'$[0]\') FROM "person", json_each("person"."extra") pair '
        'WHERE "extra" <> \'\' GROUP BY 1 ORDER BY min("person"."id"), min(pair."key")',
    )
    names = [str(row[0]) for row in found if row[0] != DO_NOT_CONTACT]
    alone = rows(desk, 'SELECT 1 FROM "person" WHERE "do_not_contact" = 1 LIMIT 1')
    return (*names, DO_NOT_CONTACT) if alone else tuple(names)


def exported_people(desk: Desk, ids: Sequence[int]) -> Iterator[ExportedPerson]:
    """Yield these people in the order given; those who are gone meanwhile are left out."""
    for start in range(0, len(ids), CHUNK):
        yield from _part(desk, ids[start : start + CHUNK])


def _part(desk: Desk, ids: Sequence[int]) -> Iterator[ExportedPerson]:
    people = people_by_id(desk, ids)
    emails = _by_person(records_of(desk, records.EmailAddress, ids))
    phones = _by_person(records_of(desk, records.PhoneNumber, ids))
    applications = _applications(desk, ids)
    notes = _notes(desk, ids)
    referrals = _referrals(desk, ids)
    tags = tags_of(desk, ids)
    kept = {one.person_id: one.keep_until for one in records_of(desk, records.Retention, ids)}
    profiles, wishes, contacts = profiles_of(desk, ids), wishes_of(desk, ids), last_contacts(desk, ids)
    for person_id in ids:
        if person_id in people:
            yield ExportedPerson(
                people[person_id],
                tuple(one.address for one in sorted(emails[person_id], key=lambda one: one.position)),
                tuple(sorted(phones[person_id], key=lambda one: (not one.preferred, one.position))),
                tuple(applications[person_id]),
                tuple(notes[person_id]),
                referrals.get(person_id, ""),
                profiles.get(person_id),
                wishes.get(person_id),
                contacts.get(person_id),
                tuple(sorted(tags.get(person_id, ()), key=str.casefold)),
                kept.get(person_id),
            )


def _by_person(found: Iterable[C]) -> defaultdict[int, list[C]]:
    grouped: defaultdict[int, list[C]] = defaultdict(list)
    for one in found:
        grouped[one.person_id].append(one)
    return grouped


def _applications(desk: Desk, ids: Sequence[int]) -> defaultdict[int, list[ExportedApplication]]:
    found = records_of(desk, records.Application, ids)
    numbers = [one.id for one in found]
    roles = {one.id: one for one in records_of(desk, records.Role, [one.role_id for one in found], "id")}
    clients = {
        one.id: one.name
        for one in records_of(desk, records.Client, [role.client_id for role in roles.values()], "id")
    }
    ended = {
        one.application_id: one for one in records_of(desk, records.Disposition, numbers, "application_id")
    }
    told = _told_at(records_of(desk, records.Closure, numbers, "application_id"))
    grouped: defaultdict[int, list[ExportedApplication]] = defaultdict(list)
    for one in found:
        role = roles[one.role_id]
        grouped[one.person_id].append(
            ExportedApplication(one, role.title, clients[role.client_id], ended.get(one.id), told.get(one.id))
        )
    return grouped


def _told_at(closures: Sequence[records.Closure]) -> dict[int, dt.datetime]:
    """Return when the candidate was told of each application, without those of which something is untold."""
    standing = [one for one in closures if not one.cancelled]
    untold = {one.application_id for one in standing if one.closed_at is None}
    return {
        one.application_id: one.closed_at
        for one in standing
        if one.closed_at is not None
        and one.outcome is not AttemptOutcome.WILL_WAIT
        and one.application_id not in untold
    }


def _notes(desk: Desk, ids: Sequence[int]) -> defaultdict[int, list[str]]:
    marks, keys = ", ".join("?" * len(ids)), ", ".join("?" * len(NOTE_KEYS))
    found = rows(
        desk,
        f'SELECT "person_id", "text" FROM "activity" WHERE "person_id" IN ({marks}) AND "key" IN ({keys}) '
        'AND "text" <> \'\' ORDER BY "at", "id"',
        (*ids, *NOTE_KEYS),
    )
    grouped: defaultdict[int, list[str]] = defaultdict(list)
    for person_id, text in found:
        grouped[person_id].append(text)
    return grouped


def _referrals(desk: Desk, ids: Sequence[int]) -> dict[int, str]:
    found = records_of(desk, records.Referral, ids)
    names = {
        one.id: one.full_name
        for one in people_by_id(desk, [r.referrer_id for r in found if r.referrer_id is not None]).values()
    }
    return {one.person_id: names.get(one.referrer_id or 0, one.referrer_name) for one in found}
