"""What the desk knows of two people where one is to be introduced to the other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.introduction_checks import IntroductionFacts
from recruiterdesk.domain.introductions import UNDER_WAY
from recruiterdesk.domain.words import Stage
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.network import network_facts
from recruiterdesk.storage.queries.reading import emails_of, rows
from recruiterdesk.storage.queries.stored_records import people_by_id, records_of

_NOT_YET = ", ".join(f"'{stage}'" for stage in (Stage.SOURCED, Stage.CONTACTED))


def introduction_facts(
    desk: Desk, candidate_id: int, contact_id: int, introduction: records.Introduction | None = None
) -> IntroductionFacts:
    """Return what is known of two people; without an introduction, of the one between them under way.

    Raises:
        Refusal: one of them is gone.
    """
    people = people_by_id(desk, [candidate_id, contact_id])
    if len(people) < len({candidate_id, contact_id}):
        raise Refusal("record.gone", kind="person")
    made = records_of(desk, records.Introduction, [candidate_id])
    between = tuple(one for one in reversed(made) if one.contact_id == contact_id)
    here = introduction or next((one for one in between if one.introduction_state in UNDER_WAY), None)
    wish = network_facts(desk, candidate_id).wish
    names = rows(desk, 'SELECT "name" FROM "client" ORDER BY "id"')
    managers = rows(desk, 'SELECT DISTINCT "hiring_manager" FROM "role" WHERE "hiring_manager" <> \'\'')
    return IntroductionFacts(
        candidate=people[candidate_id],
        contact=people[contact_id],
        today=desk.clock.today(),
        introduction=here,
        others=tuple(one for one in between if introduction is None or one.id != introduction.id),
        excluded_firms=wish.excluded_firms if wish is not None else "",
        clients=tuple(name for (name,) in names),
        hiring_managers=tuple(name for (name,) in managers),
        scopes_elsewhere=tuple(one.scope for one in made if one.contact_id != contact_id),
        candidate_domains=domains_of(desk, [candidate_id]).get(candidate_id, ()),
        contact_domains=domains_of(desk, [contact_id]).get(contact_id, ()),
        in_play_at=_in_play_at(desk, candidate_id),
        candidate_to_be_told=_is_to_be_told(desk, candidate_id),
        contact_to_be_told=_is_to_be_told(desk, contact_id),
        spoken_on=network_facts(desk, contact_id).last_contact_on,
        asked_on=asks_of(desk, contact_id),
        consents=tuple(records_of(desk, records.Consent, [candidate_id])),
        numbers=desk.settings.introductions,
    )


def introductions_between(desk: Desk, candidate_id: int, contact_id: int) -> tuple[records.Introduction, ...]:
    """Return all introductions of one to the other, the newest first."""
    of_candidate = records_of(desk, records.Introduction, [candidate_id])
    return tuple(one for one in reversed(of_candidate) if one.contact_id == contact_id)


def asks_of(desk: Desk, contact_id: int) -> tuple[dt.date, ...]:
    """Return the days on which a contact was asked, about anybody, oldest first."""
    sql = (
        'SELECT "contact_asked_on" FROM "introduction" WHERE "contact_id" = ? '
        'AND "contact_asked_on" IS NOT NULL ORDER BY 1'
    )
    return tuple(dt.date.fromisoformat(asked_on) for (asked_on,) in rows(desk, sql, [contact_id]))


def _in_play_at(desk: Desk, person_id: int) -> tuple[str, ...]:
    """Return the clients at which the candidate waits, or may wait again when a pause ends."""
    sql = (
        'SELECT DISTINCT c."name" FROM "application" a JOIN "role" r ON r."id" = a."role_id" '
        'JOIN "client" c ON c."id" = r."client_id" WHERE a."person_id" = ? AND a."long_ago" = 0 '
        f'AND a."stage" NOT IN ({_NOT_YET}) '
        'AND NOT EXISTS (SELECT 1 FROM "disposition" d WHERE d."application_id" = a."id")'
    )
    return tuple(name for (name,) in rows(desk, sql, [person_id]))


def domains_of(desk: Desk, ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Return what stands behind the "@" in people's addresses, each once, by their ids."""
    return {
        person_id: tuple(dict.fromkeys(address.rpartition("@")[2] for address in addresses))
        for person_id, addresses in emails_of(desk, ids).items()
    }


def _is_to_be_told(desk: Desk, person_id: int) -> bool:
    sql = 'SELECT 1 FROM "closure" WHERE "person_id" = ? AND "closed_at" IS NULL AND "cancelled" = 0 LIMIT 1'
    return bool(rows(desk, sql, [person_id]))
