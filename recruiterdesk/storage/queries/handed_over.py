"""What a colleague needs to know of those who are handed to them: names, numbers, what may be said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.leaving import LeavingReason, LeavingRow
from recruiterdesk.storage.queries.reading import in_chunks, latest_applications, rows


@dataclass(frozen=True, slots=True)
class HandedOver:
    """One person as a colleague sees them. `may_tell` is what may be said of the outcome, if anything."""

    name: str
    phone: str
    role: str
    client: str
    reason: LeavingReason
    on: dt.date
    outcome: str
    may_tell: str


def handed_over(desk: Desk, people: Sequence[LeavingRow]) -> tuple[HandedOver, ...]:
    """Return these people as a colleague sees them, in the order given.

    `outcome` is the cause of what is still to be told; it is empty for those who are still in.
    """
    latest = latest_applications(desk, [row.person_id for row in people])
    about = {row.person_id: row.application_id or latest.get(row.person_id) for row in people}
    known = _applications(desk, [one for one in about.values() if one is not None])
    outcomes = _outcomes(desk, [row.person_id for row in people])
    found = []
    for row in people:
        role, client = known.get(about[row.person_id] or 0, ("", ""))
        cause, may_tell = outcomes.get(row.person_id, ("", ""))
        found.append(HandedOver(row.name, row.phone, role, client, row.reason, row.on, cause, may_tell))
    return tuple(found)


def _applications(desk: Desk, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    found: dict[int, tuple[str, str]] = {}
    for marks, part in in_chunks(ids):
        sql = (
            'SELECT a."id", r."spoken_title", r."title", c."spoken_name", c."name" FROM "application" a '
            'JOIN "role" r ON r."id" = a."role_id" JOIN "client" c ON c."id" = r."client_id" '
            f'WHERE a."id" IN ({marks})'
        )
        for id_, spoken, title, spoken_name, name in rows(desk, sql, part):
            found[id_] = (spoken or spoken_title(title), spoken_name or spoken_client(name))
    return found


def _outcomes(desk: Desk, people: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Return the cause of what each of them is to be told first, and what may be told of it."""
    found: dict[int, tuple[str, str]] = {}
    for marks, part in in_chunks(people):
        sql = (
            'SELECT c."person_id", c."cause", coalesce(nullif(d."may_tell", \'\'), '
            "CASE WHEN c.\"cause\" IN ('role_frozen', 'role_closed') THEN r.\"explanation\" END, '') "
            'FROM "closure" c JOIN "application" a ON a."id" = c."application_id" '
            'JOIN "role" r ON r."id" = a."role_id" '
            'LEFT JOIN "disposition" d ON d."application_id" = c."application_id" '
            f'WHERE c."person_id" IN ({marks}) AND c."closed_at" IS NULL AND c."cancelled" = 0 '
            'ORDER BY c."since" DESC, c."id" DESC'
        )
        found |= {row[0]: (row[1], row[2]) for row in rows(desk, sql, part)}
    return found
