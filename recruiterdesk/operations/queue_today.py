"""Today's order of the queue, changed by hand; it is no data of anybody, so undo leaves it alone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from enum import IntEnum

from recruiterdesk.core.changes import Changes
from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.queue_order import place_of
from recruiterdesk.storage.queue_marks import (
    Mark,
    Place,
    forget_places,
    marks_of_today,
    store_counted_skip,
    store_places,
    store_skip,
)

KIND = "queue"


class Side(IntEnum):
    """On which side of somebody a person is put."""

    BEFORE = -1
    BEHIND = 1


def skip_person(desk: Desk, person_id: int) -> None:
    """Put a person behind everyone else for today, and count it.

    What comes up for them after this moment (an agreed call) stands where it belongs.

    Raises:
        Refusal: nothing is owed to them now, or the database can't be written.
    """
    _require_in_queue(desk, person_id)
    desk.write_aside(lambda database: store_skip(database, person_id, desk.clock.now()))
    _announce(desk, person_id)


def count_skip(desk: Desk, person_id: int) -> None:
    """Count that a call was put off, as a skip; today's order stays as it is.

    Raises:
        Refusal: the database can't be written.
    """
    desk.write_aside(lambda database: store_counted_skip(database, person_id, desk.clock.now()))


def put_beside(desk: Desk, person_id: int, other_id: int, side: Side) -> None:
    """Put a person directly before or behind another one in the queue, for today.

    They keep the place, whatever becomes of the other one, until the day or what is owed to them is over.

    Raises:
        Refusal: nothing is owed to one of them now, or the database can't be written.
    """
    if person_id == other_id:
        return
    _require_in_queue(desk, person_id)
    beside = _require_in_queue(desk, other_id)
    now = desk.clock.now()
    marks = marks_of_today(desk)
    same_side = beside if beside.side else replace(beside, side=int(side))
    neighbours = sorted(
        (mark.place.nth, one, mark)
        for one, mark in marks.items()
        if one != person_id and replace(mark.place, nth=0) == replace(same_side, nth=0)
    )
    ordered = [(one, mark) for _, one, mark in neighbours]
    ordered.insert(_position(ordered, other_id, side), (person_id, Mark(same_side, now)))
    today = dt.datetime.combine(desk.clock.today(), dt.time.min, recruiter_hours(desk.settings).zone)
    desk.write_aside(lambda database: store_places(database, ordered, today))
    _announce(desk, person_id)


def restore_usual_order(desk: Desk) -> None:
    """Forget today's places and skips, so that the usual order stands; skips stay counted.

    Raises:
        Refusal: the database can't be written.
    """
    desk.write_aside(forget_places)
    desk.announcer.publish(Changes(frozenset({KIND}), frozenset()))


def _position(ordered: list[tuple[int, Mark]], other_id: int, side: Side) -> int:
    """Return where among those who share a neighbour and a side the person comes."""
    people = [one for one, _ in ordered]
    if other_id in people:
        return people.index(other_id) + (side is Side.BEHIND)
    return len(people) if side is Side.BEFORE else 0


def _require_in_queue(desk: Desk, person_id: int) -> Place:
    place = place_of(desk, person_id)
    if place is None:
        raise Refusal("queue.not_in_it")
    return place


def _announce(desk: Desk, person_id: int) -> None:
    desk.announcer.publish(Changes(frozenset({KIND}), frozenset({person_id})))
