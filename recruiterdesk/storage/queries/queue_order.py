"""Who stands where in the call queue of a moment, in product.md's order, before anything is read of them."""

from __future__ import annotations

import datetime as dt
import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from recruiterdesk.core.values import bulk_value, value
from recruiterdesk.domain.calling_hours import TalkWindow
from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.queue_stream import Order, order_of, usual_order
from recruiterdesk.storage.queries.reading import in_chunks
from recruiterdesk.storage.queries.stored_duties import StoredDuty, stored_duties
from recruiterdesk.storage.queries.talking import TalkingHours, TalkTimes
from recruiterdesk.storage.queue_marks import Mark, Place, marks_of_today
from recruiterdesk.storage.stored_texts import instant_text

PAGE = 200
FEW_PEOPLE = 2000
PRESENT = '"appears_at" <= ? AND ("until_at" IS NULL OR "until_at" > ?)'


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


@value
class QueuePart:
    """Which part of the queue is wanted; None means all kinds, or everybody."""

    kinds: frozenset[CallKind] | None = None
    callable_now: bool = False
    people: frozenset[int] | None = None

    def takes(self, person_id: int, kind: CallKind) -> bool:
        """Tell whether a person who stands there for this kind belongs to it."""
        return (self.kinds is None or kind in self.kinds) and (
            self.people is None or person_id in self.people
        )


@value
class QueuePage:
    """Some places of the queue in order; `after` leads to the next page, None where none follows."""

    standings: tuple[Standing, ...]
    after: Order | None


@bulk_value
class Outline:
    """A place of the queue in short: who, for what, and whether they can be called now."""

    person_id: int
    kind: CallKind
    callable_now: bool


EVERYBODY = QueuePart()


def queue_order(desk: Desk) -> tuple[Standing, ...]:
    """Return the places of everyone who is in the queue now, in order."""
    hours, marks = TalkingHours(desk), marks_of_today(desk)
    now = instant_text(hours.now)
    grouped: dict[int, list[StoredDuty]] = {}
    for duty in stored_duties(desk, PRESENT, (now, now)):
        grouped.setdefault(duty.person_id, []).append(duty)
    ordered = sorted(grouped.values(), key=lambda duties: order_of(_place(duties[0], marks), hours))
    return tuple(_standing(duties, position, hours) for position, duties in enumerate(ordered, start=1))


def queue_page(
    desk: Desk, part: QueuePart = EVERYBODY, after: Order | None = None, limit: int = PAGE, position: int = 1
) -> QueuePage:
    """Return the places that follow after another one, at most so many; a negative limit means all.

    Args:
        desk: the desk.
        part: whom to leave out.
        after: what the page before said; None begins at the front.
        limit: how many places.
        position: the position of the first of them.
    """
    hours = TalkingHours(desk)
    standings: list[Standing] = []
    order = after
    found = _in_order(desk, part, after, hours)
    while chunk := list(islice(found, PAGE if limit < 0 else min(PAGE, limit - len(standings)))):
        owed = present_duties(desk, hours, [person_id for _, person_id, _ in chunk])
        order = chunk[-1][0]
        for _, person_id, _ in chunk:
            one = _standing(owed[person_id], position + len(standings), hours)
            if one.callable_now or not part.callable_now:
                standings.append(one)
    return QueuePage(tuple(standings), order if len(standings) == limit else None)


def queue_outline(desk: Desk, part: QueuePart = EVERYBODY) -> tuple[Outline, ...]:
    """Return who is in this part of the queue now, in order, without reading what is owed to them.

    Whether a callback that was missed, or somebody skipped, can be called now is not looked into.
    """
    return tuple(
        Outline(person_id, kind, not order[1])
        for order, person_id, kind in _in_order(desk, part, None, TalkingHours(desk))
    )


def first_places(desk: Desk, part: QueuePart, limit: int, hours: TalkingHours) -> list[tuple[Order, Outline]]:
    """Return the first places of this part of the queue, each with what it is sorted by."""
    found = islice(_in_order(desk, part, None, hours), limit)
    return [(order, Outline(person_id, kind, not order[1])) for order, person_id, kind in found]


def standings_of(
    desk: Desk, people: Sequence[int], hours: TalkingHours | None = None
) -> tuple[Standing, ...]:
    """Return the places of these people, who are in the queue now, in the order given."""
    hours = hours or TalkingHours(desk)
    owed = present_duties(desk, hours, people)
    return tuple(
        _standing(owed[person_id], nth, hours) for nth, person_id in enumerate(people, 1) if person_id in owed
    )


def place_of(desk: Desk, person_id: int) -> Place | None:
    """Return where somebody stands in the queue now, chosen by hand or as usual; None where they don't."""
    hours = TalkingHours(desk)
    owed = present_duties(desk, hours, [person_id]).get(person_id)
    if owed is None:
        return None
    return _place(owed[0], marks_of_today(desk))


def has_own_order(desk: Desk) -> bool:
    """Tell whether somebody was skipped or put elsewhere today."""
    return bool(marks_of_today(desk))


def standing_of(desk: Desk, person_id: int) -> Standing | None:
    """Return a person's place, the first, in the queue or later; None where nothing is owed."""
    hours = TalkingHours(desk)
    lasting = '"person_id" = ? AND ("until_at" IS NULL OR "until_at" > ?)'
    duties = stored_duties(desk, lasting, (person_id, instant_text(hours.now)))
    present = [duty for duty in duties if duty.appears_at <= hours.now]
    if present:
        return _standing(present, 1, hours)
    return later_standing(sorted(duties, key=lambda duty: duty.appears_at), 1, hours) if duties else None


def first_to_call(desk: Desk, people: Iterable[int]) -> int | None:
    """Return the first of these people who is owed something and can talk now; None where nobody can.

    Whether there is a number does not count: it can be asked for in the call.
    """
    hours = TalkingHours(desk)
    duties = present_duties(desk, hours, people := tuple(people))
    return next((one for one in people if one in duties and hours.are_open(duties[one][0].calling_key)), None)


def present_duties(desk: Desk, hours: TalkingHours, people: Iterable[int]) -> dict[int, list[StoredDuty]]:
    """Return what is owed to each of these people now, the most urgent first."""
    now = instant_text(hours.now)
    grouped: dict[int, list[StoredDuty]] = {}
    for marks, part in in_chunks(people):
        for duty in stored_duties(desk, f'"person_id" IN ({marks}) AND {PRESENT}', (*part, now, now)):
            grouped.setdefault(duty.person_id, []).append(duty)
    return grouped


def later_standing(duties: Sequence[StoredDuty], position: int, hours: TalkingHours) -> Standing:
    """Only the duties whose time comes at the same moment as the first one's stand together."""
    together = tuple(duty for duty in duties if duty.appears_at == duties[0].appears_at)
    times = _talk_times(duties[0], hours)
    return Standing(position, together, times, callable_now=False, waits_until=duties[0].appears_at)


def _in_order(
    desk: Desk, part: QueuePart, after: Order | None, hours: TalkingHours
) -> Iterator[tuple[Order, int, CallKind]]:
    """Yield everyone of a part of the queue, in order, whoever has a place of their own today among them."""
    marked = _marked(desk, hours)
    placed = sorted(
        (order, person_id, kind) for person_id, (order, kind) in marked.items() if part.takes(person_id, kind)
    )
    usual = (
        (order, order[3], kind)
        for order, kind in _usual(desk, part, after, hours)
        if order[3] not in marked and part.takes(order[3], kind)
    )
    ahead = [one for one in placed if after is None or one[0] > after]
    return heapq.merge(ahead, usual) if ahead else usual


def _usual(
    desk: Desk, part: QueuePart, after: Order | None, hours: TalkingHours
) -> Iterator[tuple[Order, CallKind]]:
    """Yield the usual order; of a few people by reading what is owed to them, else from the index."""
    if part.people is None or len(part.people) > FEW_PEOPLE:
        return usual_order(desk, hours, after, part.kinds, callable_only=part.callable_now)
    owed = present_duties(desk, hours, part.people)
    found = sorted((order_of(_usual_place(duties[0]), hours), duties[0].kind) for duties in owed.values())
    return (one for one in found if after is None or one[0] > after)


def _marked(desk: Desk, hours: TalkingHours) -> dict[int, tuple[Order, CallKind]]:
    """Return where the people stand to whom a place was given today, those who are in the queue."""
    marks = marks_of_today(desk)
    owed = present_duties(desk, hours, marks)
    return {
        person_id: (order_of(marks[person_id].place, hours), duties[0].kind)
        for person_id, duties in owed.items()
        if _is_meant(marks[person_id], duties[0])
    }


def _is_meant(mark: Mark, first: StoredDuty) -> bool:
    """Tell whether a place was given for what is owed now: an agreed call whose time came since was not."""
    return first.appears_at <= mark.at


def _place(first: StoredDuty, marks: Mapping[int, Mark]) -> Place:
    mark = marks.get(first.person_id)
    return mark.place if mark is not None and _is_meant(mark, first) else _usual_place(first)


def _usual_place(first: StoredDuty) -> Place:
    return Place(first.group, first.open_key, first.sort_key, first.person_id)


def _standing(duties: Sequence[StoredDuty], position: int, hours: TalkingHours) -> Standing:
    times = _talk_times(duties[0], hours)
    starts_now = times.next is not None and times.next.start == hours.now
    return Standing(position, tuple(duties), times, starts_now and not duties[0].needs_number, None)


def _talk_times(duty: StoredDuty, hours: TalkingHours) -> TalkTimes:
    """Return when both can talk; an agreed callback stands, outside the hours too, until it is missed."""
    missed_at = duty.appears_at + hours.missed_after
    if duty.kind is CallKind.CALLBACK and hours.now < missed_at:
        agreed = TalkWindow(max(hours.now, duty.appears_at), missed_at, preferred=True)
        return TalkTimes(agreed, agreed)
    return hours.times(duty.calling_key, duty.appears_at)
