"""The call queue of a moment: one row per person, in product.md's order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from recruiterdesk.core.values import value
from recruiterdesk.domain.calling_hours import TalkWindow
from recruiterdesk.domain.duties import OFFER_FREE, THEIR_SILENCE, Reason
from recruiterdesk.domain.waiting import Calmness, calmness, calmness_under_promise, working_days_waiting
from recruiterdesk.domain.words import CallKind, DispositionKind, PhoneKind, Stage
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.broken_promises import broken_promises
from recruiterdesk.storage.queries.callees import Callee, callees
from recruiterdesk.storage.queries.queue_later import later_order
from recruiterdesk.storage.queries.queue_order import Standing, queue_order, queue_page, standing_of
from recruiterdesk.storage.queries.reading import (
    NO_APPLICATION,
    ApplicationTitle,
    application_titles,
    latest_applications,
    rows,
    wait_began,
)
from recruiterdesk.storage.queries.stored_duties import StoredDuty


@value
class QueueRow:
    """One person in the queue, shown as the most urgent duty; `also` are the kinds of the others.

    `waits_until` is set for people whose time has not come (later); `window` is the next time both can talk.
    `in_play` tells that the application shown has not ended, and is not paused either; `ending` how it ended.
    """

    position: int
    person_id: int
    name: str
    phone: str
    phone_kind: PhoneKind
    kind: CallKind
    also: tuple[CallKind, ...]
    role: str
    client: str
    stage: Stage | None
    application_id: int | None
    working_days_waiting: int
    due_on: dt.date | None
    waits_until: dt.datetime | None
    attempts: int
    callable_now: bool
    window: TalkWindow | None
    best_window: TalkWindow | None
    place: str
    zone: str
    reason: Reason
    other_reasons: tuple[Reason, ...]
    needs_number: bool
    tone: Calmness
    promised_on: dt.date | None
    promise_broken: bool
    source: tuple[str, int]
    zone_known: bool
    own_stage: str = ""
    in_play: bool = False
    ending: DispositionKind | None = None

    @property
    def stage_key(self) -> str:
        """The key of the stage; "" where it is about no application."""
        return self.own_stage or str(self.stage or "")


def call_queue(desk: Desk) -> tuple[QueueRow, ...]:
    """Return everyone who is in the queue now, in order."""
    return rows_of(desk, queue_order(desk))


def first_in_queue(desk: Desk) -> QueueRow | None:
    """Return who comes first in the queue now, without reading the others; None where nobody is in it."""
    return next(iter(rows_of(desk, queue_page(desk, limit=1).standings)), None)


def later_queue(desk: Desk) -> tuple[QueueRow, ...]:
    """Return the people who are out of the queue until their time comes, the next one first."""
    return rows_of(desk, later_order(desk))


def queue_row_of(desk: Desk, person_id: int) -> QueueRow | None:
    """Return a person's row, in the queue or later; None where nothing is owed."""
    standing = standing_of(desk, person_id)
    return rows_of(desk, [standing])[0] if standing else None


def rows_of(desk: Desk, standings: Sequence[Standing]) -> tuple[QueueRow, ...]:
    """Return the rows of these places, in the order given."""
    around = _around(desk, standings)
    return tuple(_row(desk, standing, around) for standing in standings)


@value
class _Around:
    """What the rows of a queue need besides the duties, read once for all of them."""

    people: dict[int, Callee]
    applications: dict[int, int | None]
    titles: dict[int, ApplicationTitle]
    broken: frozenset[tuple[str, int]]


def _around(desk: Desk, standings: Sequence[Standing]) -> _Around:
    people = [standing.person_id for standing in standings]
    latest = latest_applications(desk, people)
    shown = {
        standing.person_id: _application_for_offer(desk, standing)
        or _application_shown(standing.duties, latest)
        for standing in standings
    }
    return _Around(
        people=callees(desk, people),
        applications=shown,
        titles=application_titles(desk, [a for a in shown.values() if a is not None]),
        broken=broken_promises(desk, [duty for standing in standings for duty in standing.duties]),
    )


def _row(desk: Desk, standing: Standing, around: _Around) -> QueueRow:
    duties, first = standing.duties, standing.duties[0]
    person = around.people[first.person_id]
    application_id = around.applications[first.person_id]
    title = around.titles[application_id] if application_id else NO_APPLICATION
    broken = any(duty.source in around.broken for duty in duties)
    days, tone, promised_on = _waiting(desk, duties)
    return QueueRow(
        position=standing.position,
        person_id=first.person_id,
        name=person.name,
        phone=person.phone,
        phone_kind=person.phone_kind,
        kind=first.kind,
        also=tuple(dict.fromkeys(d.kind for d in duties[1:] if d.kind is not first.kind)),
        role=title.role,
        client=title.client,
        stage=title.stage,
        own_stage=title.own_stage,
        application_id=application_id,
        working_days_waiting=days,
        due_on=first.due_on,
        waits_until=standing.waits_until,
        attempts=first.attempts,
        callable_now=standing.callable_now,
        window=standing.times.next,
        best_window=standing.times.best,
        place=person.place,
        zone=person.zone or desk.settings.zone,
        reason=first.reason,
        other_reasons=tuple(duty.reason for duty in duties[1:]),
        needs_number=first.needs_number,
        tone=Calmness.RED if broken else tone,
        promised_on=promised_on,
        promise_broken=broken,
        source=first.source,
        zone_known=bool(person.zone),
        in_play=_is_in_play(title, duties),
        ending=title.ending,
    )


def _is_in_play(title: ApplicationTitle, duties: Sequence[StoredDuty]) -> bool:
    """Tell whether nothing was decided: a closure of a candidate still in says that their role is frozen."""
    is_in = title.stage is not None and not title.has_ended
    return is_in and all(duty.kind is not CallKind.CLOSURE for duty in duties)


def days_waiting(desk: Desk, duties: Sequence[StoredDuty]) -> int:
    """Return for how many working days somebody to whom this is owed has waited."""
    waited_for = [duty for duty in duties if duty.reason.key != THEIR_SILENCE]
    if not waited_for:
        return 0
    since = wait_began([(duty.kind, duty.since) for duty in waited_for]) or waited_for[0].since
    return working_days_waiting(since, desk.clock.today(), recruiter_hours(desk.settings).calendar)


def _application_for_offer(desk: Desk, standing: Standing) -> int | None:
    """Return the application whose offer is free again, where the duty names none; else None."""
    first, values = standing.duties[0], dict(standing.reason.values)
    is_about_offer = OFFER_FREE in (standing.reason.key, values.get("instead_of"))
    if first.application_id is not None or not is_about_offer:
        return None
    sql = (
        'SELECT max(a."id") FROM "application" a JOIN "role" r ON r."id" = a."role_id" '
        'WHERE a."person_id" = ? AND r."title" = ? AND NOT EXISTS '
        '(SELECT 1 FROM "disposition" d WHERE d."application_id" = a."id")'
    )
    found: int | None = rows(desk, sql, (first.person_id, values.get("role", "")))[0][0]
    return found


def _application_shown(duties: Sequence[StoredDuty], latest: dict[int, int]) -> int | None:
    for duty in sorted(duties, key=lambda one: one.kind is not CallKind.CLOSURE):
        if duty.application_id is not None:
            return duty.application_id
    return latest.get(duties[0].person_id)


def _waiting(desk: Desk, duties: Sequence[StoredDuty]) -> tuple[int, Calmness, dt.date | None]:
    today, days = desk.clock.today(), days_waiting(desk, duties)
    promises = [d.due_on for d in duties if d.kind is CallKind.PROMISE and d.due_on is not None]
    if promises:
        return days, calmness_under_promise(min(promises), today), min(promises)
    return days, calmness(days, desk.settings.wait_colours), None
