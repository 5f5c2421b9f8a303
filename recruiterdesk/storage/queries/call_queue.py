"""The call queue of a moment: one row per person, in product.md's order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from recruiterdesk.core.values import value
from recruiterdesk.domain.calling_hours import TalkWindow
from recruiterdesk.domain.duties import MISSED_AFTER, Reason
from recruiterdesk.domain.waiting import Calmness, calmness, calmness_under_promise, working_days_waiting
from recruiterdesk.domain.words import CallKind, PhoneKind, Stage
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.callees import Callee, callees
from recruiterdesk.storage.queries.reading import application_titles, latest_applications, wait_began
from recruiterdesk.storage.queries.stored_duties import StoredDuty, stored_duties
from recruiterdesk.storage.queries.talking import TalkingHours, TalkTimes
from recruiterdesk.storage.stored_texts import instant_text


@value
class QueueRow:
    """One person in the queue, shown as the most urgent duty; `also` are the kinds of the others.

    `waits_until` is set for people whose time has not come (later); `window` is the next time both can talk.
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
    source: tuple[str, int]
    zone_known: bool


def call_queue(desk: Desk) -> tuple[QueueRow, ...]:
    """Return everyone who is in the queue now, in order."""
    now = instant_text(desk.clock.now())
    present = stored_duties(desk, '"appears_at" <= ? AND ("until_at" IS NULL OR "until_at" > ?)', (now, now))
    return _as_rows(desk, _by_person(present), later=False)


def later_queue(desk: Desk) -> tuple[QueueRow, ...]:
    """Return the people who are out of the queue until their time comes, the next one first."""
    now = instant_text(desk.clock.now())
    ahead = stored_duties(
        desk,
        '"appears_at" > ? AND "person_id" NOT IN (SELECT "person_id" FROM "duty" '
        'WHERE "appears_at" <= ? AND ("until_at" IS NULL OR "until_at" > ?))',
        (now, now, now),
    )
    grouped = _by_person(sorted(ahead, key=lambda duty: duty.appears_at))
    return _as_rows(desk, grouped, later=True)


def queue_row_of(desk: Desk, person_id: int) -> QueueRow | None:
    """Return a person's row, in the queue or later; None where nothing is owed."""
    now = desk.clock.now()
    lasting = '"person_id" = ? AND ("until_at" IS NULL OR "until_at" > ?)'
    duties = stored_duties(desk, lasting, (person_id, instant_text(now)))
    present = [duty for duty in duties if duty.appears_at <= now]
    shown = present or sorted(duties, key=lambda duty: duty.appears_at)
    if not shown:
        return None
    return _as_rows(desk, {person_id: shown}, later=not present)[0]


def _by_person(duties: Iterable[StoredDuty]) -> dict[int, list[StoredDuty]]:
    grouped: dict[int, list[StoredDuty]] = {}
    for duty in duties:
        grouped.setdefault(duty.person_id, []).append(duty)
    return grouped


@value
class _Around:
    """What the rows of a queue need besides the duties, read once for all of them."""

    people: dict[int, Callee]
    applications: dict[int, int | None]
    titles: dict[int, tuple[str, str, Stage]]
    hours: TalkingHours


def _as_rows(desk: Desk, grouped: dict[int, list[StoredDuty]], *, later: bool) -> tuple[QueueRow, ...]:
    around = _around(desk, grouped)
    ordered = list(grouped.values())
    if not later:
        ordered.sort(key=lambda duties: _order(duties[0], around.hours))
    return tuple(
        _row(desk, duties if not later else _together(duties), position, around, later=later)
        for position, duties in enumerate(ordered, start=1)
    )


def _order(duty: StoredDuty, hours: TalkingHours) -> tuple[int, bool, str, int]:
    """Inside a group, whoever can be called now comes first; callbacks stand by the moment agreed."""
    return (
        duty.group,
        duty.needs_number or not hours.stand_open(duty.kind, duty.calling_key),
        duty.sort_key,
        duty.person_id,
    )


def _talk_times(duty: StoredDuty, hours: TalkingHours) -> TalkTimes:
    """Return when both can talk; an agreed callback stands, outside the hours too, until it is missed."""
    missed_at = duty.appears_at + MISSED_AFTER
    if duty.kind is CallKind.CALLBACK and hours.now < missed_at:
        agreed = TalkWindow(max(hours.now, duty.appears_at), missed_at, preferred=True)
        return TalkTimes(agreed, agreed)
    return hours.times(duty.calling_key, duty.appears_at)


def _together(duties: list[StoredDuty]) -> list[StoredDuty]:
    """Return the duties whose time comes at the same moment as the first one's."""
    return [duty for duty in duties if duty.appears_at == duties[0].appears_at]


def _around(desk: Desk, grouped: dict[int, list[StoredDuty]]) -> _Around:
    latest = latest_applications(desk, grouped)
    shown = {person_id: _application_shown(duties, latest) for person_id, duties in grouped.items()}
    return _Around(
        people=callees(desk, grouped),
        applications=shown,
        titles=application_titles(desk, [a for a in shown.values() if a is not None]),
        hours=TalkingHours(desk),
    )


def _row(
    desk: Desk, duties: Sequence[StoredDuty], position: int, around: _Around, *, later: bool
) -> QueueRow:
    first = duties[0]
    person = around.people[first.person_id]
    application_id = around.applications[first.person_id]
    role, client, stage = around.titles[application_id] if application_id else ("", "", None)
    times = _talk_times(first, around.hours)
    days, tone, promised_on = _waiting(desk, duties)
    return QueueRow(
        position=position,
        person_id=first.person_id,
        name=person.name,
        phone=person.phone,
        phone_kind=person.phone_kind,
        kind=first.kind,
        also=tuple(dict.fromkeys(d.kind for d in duties[1:] if d.kind is not first.kind)),
        role=role,
        client=client,
        stage=stage,
        application_id=application_id,
        working_days_waiting=days,
        due_on=first.due_on,
        waits_until=first.appears_at if later else None,
        attempts=first.attempts,
        callable_now=person.phone != "" and times.next is not None and times.next.start == around.hours.now,
        window=times.next,
        best_window=times.best,
        place=person.place,
        zone=person.zone or desk.settings.zone,
        reason=first.reason,
        other_reasons=tuple(duty.reason for duty in duties[1:]),
        needs_number=first.needs_number,
        tone=tone,
        promised_on=promised_on,
        source=first.source,
        zone_known=bool(person.zone),
    )


def _application_shown(duties: Sequence[StoredDuty], latest: dict[int, int]) -> int | None:
    for duty in sorted(duties, key=lambda one: one.kind is not CallKind.CLOSURE):
        if duty.application_id is not None:
            return duty.application_id
    return latest.get(duties[0].person_id)


def _waiting(desk: Desk, duties: Sequence[StoredDuty]) -> tuple[int, Calmness, dt.date | None]:
    today = desk.clock.today()
    calendar = recruiter_hours(desk.settings).calendar
    since = wait_began([(d.kind, d.since) for d in duties]) or duties[0].since
    days = working_days_waiting(since, today, calendar)
    promises = [d.due_on for d in duties if d.kind is CallKind.PROMISE and d.due_on is not None]
    if promises:
        return days, calmness_under_promise(min(promises), today), min(promises)
    return days, calmness(days), None
