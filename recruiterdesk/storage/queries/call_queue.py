"""The call queue of a moment: one row per person, in product.md's order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from recruiterdesk.domain.calling_hours import TalkWindow, best_talk, can_talk, next_talk
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.waiting import Calmness, calmness, calmness_under_promise, working_days_waiting
from recruiterdesk.domain.words import CallKind, PhoneKind, Stage
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.mapping import instant_from_text, instant_text, pairs_from_text
from recruiterdesk.storage.queries.reading import (
    application_titles,
    best_phones,
    day,
    latest_applications,
    people_by_id,
    rows,
)
from recruiterdesk.storage.rules import hours_from_key, recruiter_hours

WAITING = frozenset({CallKind.CLOSURE, CallKind.HOLDING, CallKind.REPLY, CallKind.MESSAGE})
_COLUMNS = (
    '"person_id", "kind", "group_no", "sort_key", "appears_at", "since", "due_on", "application_id", '
    '"ref_table", "ref_id", "held_until", "attempts", "needs_number", "calling_key", "why_key", "why_values"'
)


@dataclass(frozen=True, slots=True)
class StoredDuty:
    """A duty as it is stored for the queue."""

    person_id: int
    kind: CallKind
    group: int
    sort_key: str
    appears_at: dt.datetime
    since: dt.date
    due_on: dt.date | None
    application_id: int | None
    source: tuple[str, int]
    held_until: dt.datetime | None
    attempts: int
    needs_number: bool
    calling_key: str
    reason: Reason

    @property
    def order(self) -> tuple[int, str]:
        """What comes first among one person's duties."""
        return (self.group, self.sort_key)


@dataclass(frozen=True, slots=True)
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


def stored_duties(desk: Desk, where: str, params: Sequence[object]) -> list[StoredDuty]:
    """Return stored duties in the order of the queue."""
    sql = f'SELECT {_COLUMNS} FROM "duty" WHERE {where} ORDER BY "group_no", "sort_key", "person_id"'
    return [
        StoredDuty(
            person_id=row[0],
            kind=CallKind(row[1]),
            group=row[2],
            sort_key=row[3],
            appears_at=instant_from_text(row[4]),
            since=dt.date.fromisoformat(row[5]),
            due_on=day(row[6]),
            application_id=row[7],
            source=(row[8], row[9]),
            held_until=instant_from_text(row[10]) if row[10] else None,
            attempts=row[11],
            needs_number=bool(row[12]),
            calling_key=row[13],
            reason=Reason(row[14], pairs_from_text(row[15])),
        )
        for row in rows(desk, sql, params)
    ]


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
    duties = stored_duties(desk, '"person_id" = ?', (person_id,))
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


def _as_rows(desk: Desk, grouped: dict[int, list[StoredDuty]], *, later: bool) -> tuple[QueueRow, ...]:
    open_now = _OpenNow(desk)
    firsts = [duties[0] for duties in grouped.values()]
    if not later:
        firsts.sort(
            key=lambda d: (d.group, d.needs_number or not open_now(d.calling_key), d.sort_key, d.person_id)
        )
    people = people_by_id(desk, grouped)
    phones = best_phones(desk, grouped)
    latest = latest_applications(desk, grouped)
    shown = {first.person_id: _application_shown(grouped[first.person_id], latest) for first in firsts}
    titles = application_titles(desk, [a for a in shown.values() if a is not None])
    built: list[QueueRow] = []
    for position, first in enumerate(firsts, start=1):
        person = people[first.person_id]
        phone = phones.get(person.id)
        application_id = shown[person.id]
        role, client, stage = titles[application_id] if application_id else ("", "", None)
        duties = grouped[person.id]
        windows = _windows(desk, first.calling_key)
        days, tone, promised_on = _waiting(desk, duties)
        built.append(
            QueueRow(
                position=position,
                person_id=person.id,
                name=person.full_name,
                phone=phone.number if phone else "",
                phone_kind=phone.kind if phone else PhoneKind.UNKNOWN,
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
                callable_now=phone is not None and open_now(first.calling_key),
                window=windows[0],
                best_window=windows[1],
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
        )
    return tuple(built)


def _application_shown(duties: Sequence[StoredDuty], latest: dict[int, int]) -> int | None:
    for duty in sorted(duties, key=lambda one: one.kind is not CallKind.CLOSURE):
        if duty.application_id is not None:
            return duty.application_id
    return latest.get(duties[0].person_id)


def _waiting(desk: Desk, duties: Sequence[StoredDuty]) -> tuple[int, Calmness, dt.date | None]:
    today = desk.clock.today()
    calendar = recruiter_hours(desk.settings).calendar
    since = min((d.since for d in duties if d.kind in WAITING), default=duties[0].since)
    days = working_days_waiting(since, today, calendar)
    promises = [d.due_on for d in duties if d.kind is CallKind.PROMISE and d.due_on is not None]
    if promises:
        return days, calmness_under_promise(min(promises), today), min(promises)
    return days, calmness(days), None


class _OpenNow:
    """Answers whether people of a calling key can be called at this moment, each key once."""

    def __init__(self, desk: Desk) -> None:
        self._now = desk.clock.now()
        self._settings = desk.settings
        self._home = recruiter_hours(desk.settings)
        self._known: dict[str, bool] = {}

    def __call__(self, key: str) -> bool:
        if key not in self._known:
            self._known[key] = can_talk(self._now, self._home, hours_from_key(key, self._settings))
        return self._known[key]


def _windows(desk: Desk, key: str) -> tuple[TalkWindow | None, TalkWindow | None]:
    return _windows_at(desk.clock.now(), key, desk.settings)


@lru_cache(maxsize=512)
def _windows_at(
    now: dt.datetime, key: str, settings: DeskSettings
) -> tuple[TalkWindow | None, TalkWindow | None]:
    home, theirs = recruiter_hours(settings), hours_from_key(key, settings)
    return next_talk(now, home, theirs), best_talk(now, home, theirs)
