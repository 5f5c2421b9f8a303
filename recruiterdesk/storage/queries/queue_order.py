"""Who stands where in the call queue of a moment, in product.md's order, before anything is read of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from recruiterdesk.core.values import value
from recruiterdesk.domain.calling_hours import TalkWindow
from recruiterdesk.domain.duties import MISSED_AFTER, Reason
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.stored_duties import StoredDuty, stored_duties
from recruiterdesk.storage.queries.talking import TalkingHours, TalkTimes
from recruiterdesk.storage.stored_texts import instant_text


@value
class Standing:
    """Somebody's place in the queue: what is owed to them, the most urgent first.

    `waits_until` is set for people whose time has not come (later).
    """

    position: int
    duties: tuple[StoredDuty, ...]
    times: TalkTimes
    callable_now: bool
    waits_until: dt.datetime | None

    @property
    def person_id(self) -> int:
        """Whose place it is."""
        return self.duties[0].person_id

    @property
    def kind(self) -> CallKind:
        """The kind of the most urgent duty."""
        return self.duties[0].kind

    @property
    def reason(self) -> Reason:
        """The reason of the most urgent duty."""
        return self.duties[0].reason


def queue_order(desk: Desk) -> tuple[Standing, ...]:
    """Return the places of everyone who is in the queue now, in order."""
    now = instant_text(desk.clock.now())
    present = stored_duties(desk, '"appears_at" <= ? AND ("until_at" IS NULL OR "until_at" > ?)', (now, now))
    hours = TalkingHours(desk)
    ordered = sorted(_by_person(present), key=lambda duties: _order(duties[0], hours))
    return tuple(_standing(duties, position, hours) for position, duties in enumerate(ordered, start=1))


def later_order(desk: Desk) -> tuple[Standing, ...]:
    """Return the places of the people who are out of the queue until their time comes, the next one first."""
    now = instant_text(desk.clock.now())
    ahead = stored_duties(
        desk,
        '"appears_at" > ? AND "person_id" NOT IN (SELECT "person_id" FROM "duty" '
        'WHERE "appears_at" <= ? AND ("until_at" IS NULL OR "until_at" > ?))',
        (now, now, now),
    )
    hours = TalkingHours(desk)
    ordered = _by_person(sorted(ahead, key=lambda duty: duty.appears_at))
    return tuple(_later(duties, position, hours) for position, duties in enumerate(ordered, start=1))


def standing_of(desk: Desk, person_id: int) -> Standing | None:
    """Return a person's place, the first, in the queue or later; None where nothing is owed."""
    hours = TalkingHours(desk)
    lasting = '"person_id" = ? AND ("until_at" IS NULL OR "until_at" > ?)'
    duties = stored_duties(desk, lasting, (person_id, instant_text(hours.now)))
    present = [duty for duty in duties if duty.appears_at <= hours.now]
    if present:
        return _standing(present, 1, hours)
    return _later(sorted(duties, key=lambda duty: duty.appears_at), 1, hours) if duties else None


def _by_person(duties: Iterable[StoredDuty]) -> list[list[StoredDuty]]:
    grouped: dict[int, list[StoredDuty]] = {}
    for duty in duties:
        grouped.setdefault(duty.person_id, []).append(duty)
    return list(grouped.values())


def _standing(duties: list[StoredDuty], position: int, hours: TalkingHours) -> Standing:
    times = _talk_times(duties[0], hours)
    starts_now = times.next is not None and times.next.start == hours.now
    return Standing(position, tuple(duties), times, starts_now and not duties[0].needs_number, None)


def _later(duties: list[StoredDuty], position: int, hours: TalkingHours) -> Standing:
    """Only the duties whose time comes at the same moment as the first one's stand together."""
    together = tuple(duty for duty in duties if duty.appears_at == duties[0].appears_at)
    times = _talk_times(duties[0], hours)
    return Standing(position, together, times, callable_now=False, waits_until=duties[0].appears_at)


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
