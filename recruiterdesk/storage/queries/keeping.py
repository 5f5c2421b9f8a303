"""Until when people's data is kept, whose day is past, and who is to be erased."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from recruiterdesk.domain import records
from recruiterdesk.domain.keeping import KeepFacts, KeptUntil, kept_until, newest_answer
from recruiterdesk.domain.months import months_after
from recruiterdesk.domain.retries import CONVERSATIONS
from recruiterdesk.domain.words import ConsentKind, DispositionKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.mapping import from_row
from recruiterdesk.storage.queries.reading import in_chunks, rows
from recruiterdesk.storage.queries.stored_records import people_by_id, records_of
from recruiterdesk.storage.stored_texts import instant_from_text
from recruiterdesk.storage.tables import BY_RECORD

ASKED = "retention.asked"
# No month is longer than another by more: so much later a period may begin than today, months back.
_SLACK = dt.timedelta(days=3)
_OVER = (
    'SELECT a."person_id", max(coalesce(d."decided_on", a."last_substance_on")), '
    'max(d."id" IS NULL AND a."long_ago" = 0), max(coalesce(d."kind", \'\') = ?) '
    'FROM "application" a LEFT JOIN "disposition" d ON d."application_id" = a."id" '
)
_CLOSED = (
    'SELECT "person_id", max("closed_at"), max("closed_at" IS NULL) FROM "closure" WHERE "cancelled" = 0 '
    'AND "person_id" IN ({}) GROUP BY 1'
)
_TALKED = (
    'SELECT "person_id", max("at") FROM "attempt" WHERE "outcome" IN ({}) AND "person_id" IN ({}) GROUP BY 1'
)
_CALLED = (
    'SELECT "person_id", max("done_at") FROM "check_in" WHERE "outcome" IS NOT NULL AND "outcome" <> '
    "'not_reached' AND \"person_id\" IN ({}) GROUP BY 1"
)
_WROTE = 'SELECT "person_id", max("at") FROM "incoming_contact" WHERE "person_id" IN ({}) GROUP BY 1'


@dataclass(frozen=True, slots=True)
class PastRow:
    """Somebody whose day is past; `asked_on` is when they were last asked whether they agree to more."""

    person: records.Person
    until: KeptUntil
    facts: KeepFacts
    asked_on: dt.date | None


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """Somebody who is to be erased."""

    person: records.Person
    planned: records.PlannedErasure


def keep_facts(desk: Desk, ids: Iterable[int]) -> dict[int, KeepFacts]:
    """Return what decides until when the data of these people is kept."""
    found: dict[int, KeepFacts] = {}
    for marks, part in in_chunks(ids):
        found |= _facts_of(desk, marks, part)
    return found


def past_their_day(desk: Desk) -> dict[int, tuple[KeptUntil, KeepFacts]]:
    """Return whose day is past and who is not to be erased already, the earliest day first.

    It reads all who may be meant: on a large desk beside the window.
    """
    today = desk.clock.today()
    planned = {row[0] for row in rows(desk, 'SELECT "person_id" FROM "planned_erasure"')}
    found: dict[int, tuple[KeptUntil, KeepFacts]] = {}
    for person_id, facts in keep_facts(desk, _may_be_past(desk, today) - planned).items():
        until = _until(desk, facts)
        if until is not None and until.day < today:
            found[person_id] = until, facts
    return dict(sorted(found.items(), key=lambda one: (one[1][0].day, one[0])))


def past_rows(desk: Desk, limit: int) -> tuple[int, tuple[PastRow, ...]]:
    """Return how many are past their day, and the first of them."""
    past = past_their_day(desk)
    return len(past), first_of(desk, past, limit)


def first_of(desk: Desk, past: Mapping[int, tuple[KeptUntil, KeepFacts]], limit: int) -> tuple[PastRow, ...]:
    """Return the first of those who are past their day."""
    first = list(past)[:limit]
    people, asked = people_by_id(desk, first), _asked(desk, first)
    return tuple(PastRow(people[one], *past[one], asked.get(one)) for one in first)


def planned_rows(desk: Desk) -> tuple[PlannedRow, ...]:
    """Return who is to be erased, the nearest day first."""
    table = BY_RECORD[records.PlannedErasure]
    sql = f'SELECT {table.selected} FROM "planned_erasure" ORDER BY "due_on", "id"'
    planned = [from_row(records.PlannedErasure, row) for row in rows(desk, sql)]
    people = people_by_id(desk, [one.person_id for one in planned])
    return tuple(PlannedRow(people[one.person_id], one) for one in planned)


def due_erasures(desk: Desk) -> dict[int, dt.date]:
    """Return whose erasure is due, and since which day."""
    sql = 'SELECT "person_id", "due_on" FROM "planned_erasure" WHERE "due_on" <= ? ORDER BY "due_on", "id"'
    found = rows(desk, sql, (desk.clock.today().isoformat(),))
    return {person_id: dt.date.fromisoformat(due_on) for person_id, due_on in found}


def _until(desk: Desk, facts: KeepFacts) -> KeptUntil | None:
    settings = desk.settings
    return kept_until(facts, settings.keep_months, settings.keep_counted_from)


def _may_be_past(desk: Desk, today: dt.date) -> set[int]:
    """Return everybody whose day may be past, by what an index or one look at a table tells."""
    day = today.isoformat()
    sql = 'SELECT "person_id" FROM "retention" WHERE "keep_until" < ?'
    found = {row[0] for row in rows(desk, sql, (day,))}
    sql = 'SELECT "person_id" FROM "consent" WHERE "kind" = ? AND ("given" = 0 OR "until" < ?)'
    found |= {row[0] for row in rows(desk, sql, (str(ConsentKind.KEEP), day))}
    if desk.settings.keep_months:
        latest = months_after(today, -desk.settings.keep_months) + _SLACK
        sql = f'{_OVER} GROUP BY 1 HAVING max(coalesce(d."decided_on", a."last_substance_on")) <= ?'
        over = rows(desk, sql, (str(DispositionKind.HIRED), latest.isoformat()))
        found |= {row[0] for row in over if not row[2] and not row[3]}
    return found


def _facts_of(desk: Desk, marks: str, part: Sequence[int]) -> dict[int, KeepFacts]:
    zone = recruiter_hours(desk.settings).zone
    set_on = {one.person_id: one.keep_until for one in records_of(desk, records.Retention, part)}
    consents = records_of(desk, records.Consent, part)
    sql = f'{_OVER} WHERE a."person_id" IN ({marks}) GROUP BY 1'
    over = {row[0]: row[1:] for row in rows(desk, sql, (str(DispositionKind.HIRED), *part))}
    closed = {row[0]: row[1:] for row in rows(desk, _CLOSED.format(marks), part)}
    met: dict[int, dt.date] = {}
    for person_id, at in _contacts(desk, marks, part):
        day = instant_from_text(at).astimezone(zone).date()
        met[person_id] = max(met.get(person_id, day), day)
    found: dict[int, KeepFacts] = {}
    for one in part:
        decided_on, is_open, hired = over.get(one, (None, 0, 0))
        closed_at, is_owed = closed.get(one, (None, 0))
        told = [dt.date.fromisoformat(decided_on)] if decided_on else []
        told += [instant_from_text(closed_at).astimezone(zone).date()] if closed_at else []
        own = [answer for answer in consents if answer.person_id == one]
        found[one] = KeepFacts(
            set_on.get(one), newest_answer(own, ConsentKind.KEEP), max(told, default=None), met.get(one),
            in_play=bool(is_open or is_owed), hired=bool(hired),
        )  # fmt: skip
    return found


def _contacts(desk: Desk, marks: str, part: Sequence[int]) -> Iterator[tuple[Any, ...]]:
    outcomes = sorted(str(outcome) for outcome in CONVERSATIONS)
    talked = _TALKED.format(", ".join("?" * len(outcomes)), marks)
    for sql, values in (
        (talked, (*outcomes, *part)), (_CALLED.format(marks), part), (_WROTE.format(marks), part)
    ):  # fmt: skip
        yield from rows(desk, sql, values)


def _asked(desk: Desk, ids: Sequence[int]) -> dict[int, dt.date]:
    zone = recruiter_hours(desk.settings).zone
    found: dict[int, dt.date] = {}
    for marks, part in in_chunks(ids):
        sql = (
            'SELECT "person_id", max("at") FROM "activity" WHERE "key" = ? '
            f'AND "person_id" IN ({marks}) GROUP BY 1'
        )
        for person_id, at in rows(desk, sql, (ASKED, *part)):
            found[person_id] = instant_from_text(at).astimezone(zone).date()
    return found


@dataclass(frozen=True, slots=True)
class PersonPrivacy:
    """Until when somebody's data is kept, on what, and whether they are to be erased."""

    until: KeptUntil | None
    facts: KeepFacts
    basis: records.NotedBasis | None
    planned: records.PlannedErasure | None


def privacy_of(desk: Desk, person_id: int) -> PersonPrivacy:
    """Return what a person's page says of how long their data is kept."""
    facts = keep_facts(desk, [person_id])[person_id]
    basis = records_of(desk, records.NotedBasis, [person_id])
    planned = records_of(desk, records.PlannedErasure, [person_id])
    return PersonPrivacy(
        _until(desk, facts), facts, basis[0] if basis else None, planned[0] if planned else None
    )
