"""What to know before somebody is called again: what was said, promised and offered, what they want."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.domain.calling_hours import PersonHours
from recruiterdesk.domain.check_ins import proposed_time
from recruiterdesk.domain.facts import PersonFacts
from recruiterdesk.domain.help_offers import HelpKind
from recruiterdesk.domain.retries import TELLING
from recruiterdesk.domain.words import AttemptOutcome, CallKind, CheckInOutcome, DispositionKind
from recruiterdesk.storage.derive import facts_of, rows_of
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.person_page import PersonPage, person_page
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.rules import rules_of

_TOLD = TELLING | {AttemptOutcome.ENDED}


@dataclass(frozen=True, slots=True)
class Told:
    """One outcome that they know: when they heard it, what may be told of it, and how."""

    on: dt.date
    role: str
    ending: DispositionKind | None
    may_tell: str
    in_writing: bool


@dataclass(frozen=True, slots=True)
class Offered:
    """Help that was offered; `done_on` is None while it is open."""

    kind: str
    due_on: dt.date
    done_on: dt.date | None


@dataclass(frozen=True, slots=True)
class PastCheckIn:
    """One earlier call again."""

    on: dt.date
    outcome: CheckInOutcome | None
    skipped_because: str


@dataclass(frozen=True, slots=True)
class CallAgainCard:
    """One person before the next call again; lists have the newest first.

    `how_they_took_it` is the word of the last conversation that has one. `call_at` (UTC) is the moment that
    is proposed or chosen for the check-in that comes next (today's where it is due), None where none is
    planned.
    """

    person: records.Person
    told: tuple[Told, ...]
    how_they_took_it: str
    promised: tuple[records.Promise, ...]
    offered: tuple[Offered, ...]
    past: tuple[PastCheckIn, ...]
    planned: records.CheckIn | None
    call_at: dt.datetime | None

    @property
    def looking_round(self) -> int:
        """In which round of looking they are, from 1; 0 where they were not called again yet."""
        return self.planned.round if self.planned is not None and self.past else 0


def call_again_card(desk: Desk, person_id: int, check_in_id: int | None = None) -> CallAgainCard:
    """Return what to know before a person is called again; by default about the check-in that comes next.

    Raises:
        Refusal: there is no such person.
    """
    page = person_page(desk, person_id)
    (facts,) = facts_of(desk.database, [person_id])
    return card_of(desk, page, facts, check_in_id)


def card_of(
    desk: Desk, page: PersonPage, facts: PersonFacts, check_in_id: int | None = None
) -> CallAgainCard:
    """Return the same for a person whose page and facts are read already."""
    person_id = page.person.id
    check_ins = rows_of(desk.database, records.CheckIn, [person_id])
    planned = _next(check_ins, check_in_id)
    hours = rules_of(desk.settings).person_hours(facts)
    return CallAgainCard(
        page.person,
        _told(desk, page),
        _how_they_took_it(desk, person_id),
        tuple(reversed(rows_of(desk.database, records.Promise, [person_id])))[:3],
        _offered(desk, person_id),
        _past(desk, check_ins),
        planned,
        _call_at(desk, planned, hours),
    )


def call_again_at(desk: Desk, page: PersonPage) -> dt.datetime | None:
    """Return the moment that is proposed or chosen for a call again that waits for its day.

    None where a person is in the queue for something else, was tried already, or is put off beyond it.
    """
    row = page.queue_row
    if row is None or row.kind is not CallKind.CHECK_IN or row.waits_until is None or row.attempts:
        return None
    (facts,) = facts_of(desk.database, [page.person.id])
    planned = _next(page.check_ins, row.source[1])
    call_at = _call_at(desk, planned, rules_of(desk.settings).person_hours(facts))
    return call_at if call_at is not None and row.waits_until <= call_at else None


def _next(check_ins: Sequence[records.CheckIn], check_in_id: int | None) -> records.CheckIn | None:
    open_ones = [one for one in check_ins if one.done_at is None]
    asked_for = [one for one in open_ones if one.id == check_in_id]
    calls = [one for one in open_ones if not one.placement] or open_ones
    return min(asked_for or calls, key=lambda one: (one.due_on, one.id), default=None)


def _call_at(desk: Desk, planned: records.CheckIn | None, hours: PersonHours) -> dt.datetime | None:
    if planned is None:
        return None
    on = max(planned.due_on, desk.clock.today())
    return proposed_time(on, recruiter_hours(desk.settings), hours, planned.call_at)


def _told(desk: Desk, page: PersonPage) -> tuple[Told, ...]:
    zone = recruiter_hours(desk.settings).zone
    sql = (
        'SELECT "application_id", "closed_at", "outcome" FROM "closure" WHERE "person_id" = ? '
        'AND "closed_at" IS NOT NULL AND "cancelled" = 0 ORDER BY "closed_at" DESC, "id" DESC'
    )
    views = {view.application.id: view for view in page.applications}
    told: list[Told] = []
    for application_id, closed_at, outcome in rows(desk, sql, (page.person.id,)):
        view = views.get(application_id)
        if view is None or outcome is None or AttemptOutcome(outcome) not in _TOLD:
            continue
        ended = view.disposition
        on = dt.datetime.fromisoformat(closed_at).astimezone(zone).date()
        told.append(
            Told(
                on, view.role.spoken_title or view.role.title, ended.kind if ended else None,
                ended.may_tell if ended else "", outcome == AttemptOutcome.TOLD_IN_WRITING,
            )
        )  # fmt: skip
    return tuple(told)


def _how_they_took_it(desk: Desk, person_id: int) -> str:
    lines = rows_of(desk.database, records.Activity, [person_id], more=" AND \"key\" = 'they_said'")
    took = [dict(line.values).get("how", "") for line in lines]
    return next((word for word in reversed(took) if word), "")


def _offered(desk: Desk, person_id: int) -> tuple[Offered, ...]:
    zone = recruiter_hours(desk.settings).zone
    tasks = rows_of(desk.database, records.Task, [person_id])
    return tuple(
        Offered(task.kind, task.due_on, task.done_at.astimezone(zone).date() if task.done_at else None)
        for task in reversed(tasks)
        if task.kind in set(HelpKind)
    )


def _past(desk: Desk, check_ins: Sequence[records.CheckIn]) -> tuple[PastCheckIn, ...]:
    zone = recruiter_hours(desk.settings).zone
    done = [one for one in check_ins if one.done_at is not None and not one.placement]
    return tuple(
        PastCheckIn(one.done_at.astimezone(zone).date(), one.outcome, one.skipped_because)
        for one in sorted(done, key=lambda one: one.id, reverse=True)
        if one.done_at is not None
    )
