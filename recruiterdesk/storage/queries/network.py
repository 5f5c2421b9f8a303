"""What is known of people in the network, what candidates want next, and when one last had contact."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.domain.retries import CONVERSATIONS
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.reading import in_chunks, rows
from recruiterdesk.storage.queries.stored_records import records_of
from recruiterdesk.storage.stored_texts import instant_from_text

# What was said by a colleague was no contact of the recruiter's own.
IN_CONTACT = tuple(sorted(map(str, CONVERSATIONS - {AttemptOutcome.TOLD_BY_COLLEAGUE})))
CONTACT_LINES = ("imported.last_contact", "message.sent")


@dataclass(frozen=True, slots=True)
class NetworkFacts:
    """What the desk knows of somebody for introductions: as a contact, and as a candidate.

    `last_contact_on` is the later of what was written down and what the desk recorded.
    """

    profile: records.NetworkProfile | None
    wish: records.Wish | None
    last_contact_on: dt.date | None


def network_facts(desk: Desk, person_id: int) -> NetworkFacts:
    """Return what is known of one person; of somebody who is not there nothing is."""
    profile, wish = profiles_of(desk, [person_id]), wishes_of(desk, [person_id])
    last = last_contacts(desk, [person_id])
    return NetworkFacts(profile.get(person_id), wish.get(person_id), last.get(person_id))


def profiles_of(desk: Desk, ids: Iterable[int]) -> dict[int, records.NetworkProfile]:
    """Return the profiles of these people, by person."""
    return {one.person_id: one for one in records_of(desk, records.NetworkProfile, ids)}


def wishes_of(desk: Desk, ids: Iterable[int]) -> dict[int, records.Wish]:
    """Return the wishes of these people, by person; their words are in `Person.wish`."""
    return {one.person_id: one for one in records_of(desk, records.Wish, ids)}


def last_contacts(desk: Desk, ids: Iterable[int]) -> dict[int, dt.date]:
    """Return the day of the last contact with each of these people, as a day of the recruiter's zone.

    A conversation, a letter, a try of theirs, what a sheet said, or what was written down in the profile.
    """
    wanted = list(ids)
    latest = _recorded(desk, wanted)
    for marks, part in in_chunks(wanted):
        sql = (
            f'SELECT "person_id", "last_contact_on" FROM "network_profile" WHERE "person_id" IN ({marks}) '
            'AND "last_contact_on" IS NOT NULL'
        )
        for person_id, text in rows(desk, sql, part):
            day = dt.date.fromisoformat(text)
            latest[person_id] = max(day, latest.get(person_id, day))
    return latest


def _recorded(desk: Desk, ids: Iterable[int]) -> dict[int, dt.date]:
    zone = recruiter_hours(desk.settings).zone
    outcomes, keys = ", ".join("?" * len(IN_CONTACT)), ", ".join("?" * len(CONTACT_LINES))
    latest: dict[int, dt.date] = {}
    for marks, part in in_chunks(ids):
        sql = (
            'SELECT "person_id", max("at") FROM ('
            f'SELECT "person_id", "at" FROM "attempt" WHERE "person_id" IN ({marks}) AND "outcome" IN '
            f'({outcomes}) UNION ALL SELECT "person_id", "at" FROM "incoming_contact" WHERE "person_id" IN '
            f'({marks}) UNION ALL SELECT "person_id", "at" FROM "activity" WHERE "person_id" IN ({marks}) '
            f'AND "key" IN ({keys})) GROUP BY 1'
        )
        for person_id, at in rows(desk, sql, (*part, *IN_CONTACT, *part, *part, *CONTACT_LINES)):
            latest[person_id] = instant_from_text(at).astimezone(zone).date()
    return latest
