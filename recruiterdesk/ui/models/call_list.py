"""Builds the list of calls: the first of them at once, all of a long list beside the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.queue_figures import queue_figures
from recruiterdesk.storage.queries.queue_filters import people_about
from recruiterdesk.storage.queries.queue_later import count_later, later_ids
from recruiterdesk.storage.queries.queue_order import QueuePart, queue_outline, queue_page
from recruiterdesk.ui.models.beside import Answer, read_beside

AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class CallWish:
    """Which calls are wanted: kinds (None means all), those of later, a role, a client, some words."""

    kinds: frozenset[CallKind] | None = None
    later: bool = False
    callable_now: bool = False
    role_id: int | None = None
    client_id: int | None = None
    words: str = ""

    @property
    def is_everything(self) -> bool:
        """Tell whether nobody is left out."""
        return self == CallWish(later=self.later)


@dataclass(frozen=True, slots=True)
class Calls:
    """Who is listed, in order, and how many there are of each kind, callable now, and later."""

    ids: Sequence[int]
    kinds: Mapping[CallKind, int] = field(default_factory=dict)
    callable_now: Mapping[CallKind, int] = field(default_factory=dict)
    later: int = 0
    is_whole: bool = True


class CallList(QObject):
    """Who is to be called, as is wished.

    Signals:
        begun: Calls, the first ones or all.
        completed: Calls, all of them; only where `begun` did not have them.
    """

    begun = Signal(object)
    completed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._number = 0
        self._answer = Answer()
        self._answer.found.connect(self._complete)

    def ask(self, wish: CallWish) -> None:
        """List the calls; an answer to an earlier question that comes later is dropped."""
        self._number += 1
        first = first_calls(self._desk, wish)
        self.begun.emit(first)
        if not first.is_whole:
            read_beside(self._desk, lambda beside: all_calls(beside, wish), self._number, self._answer)

    def _complete(self, number: int, found: Calls) -> None:
        if number == self._number:
            self.completed.emit(found)


def part_of(desk: Desk, wish: CallWish) -> QueuePart:
    """Return the part of the queue that is wished for."""
    people = people_about(desk, wish.role_id, wish.client_id, wish.words)
    return QueuePart(wish.kinds, wish.callable_now, people)


def first_calls(desk: Desk, wish: CallWish) -> Calls:
    """Return the list where it is short; of a long one the beginning, without counts."""
    part = part_of(desk, wish)
    page = queue_page(desk, QueuePart(people=part.people), limit=AT_ONCE)
    later = later_ids(desk, AT_ONCE, part.people)
    if page.after is not None or len(later) == AT_ONCE:
        beginning = later if wish.later else _ids(desk, part)
        return Calls(beginning[:AT_ONCE], is_whole=False)
    shown = [one for one in page.standings if part.takes(one.person_id, one.kind)]
    present = tuple(one.person_id for one in shown if one.callable_now or not wish.callable_now)
    return Calls(
        later if wish.later else present,
        Counter(one.kind for one in page.standings),
        Counter(one.kind for one in page.standings if one.callable_now),
        len(later),
    )


def all_calls(desk: Desk, wish: CallWish) -> Calls:
    """Return the whole list with its counts, of however many people."""
    part = part_of(desk, wish)
    outline = queue_outline(desk, QueuePart(people=part.people))
    figures = queue_figures(desk) if part.people is None else None
    present = (one for one in outline if part.takes(one.person_id, one.kind))
    if wish.later:
        ids = later_ids(desk, people=part.people)
    else:
        ids = tuple(one.person_id for one in present if one.callable_now or not wish.callable_now)
    return Calls(
        ids,
        Counter(one.kind for one in outline),
        figures.callable_now if figures else Counter(one.kind for one in outline if one.callable_now),
        len(ids) if wish.later else _count_later(desk, part, len(outline)),
    )


def _ids(desk: Desk, part: QueuePart) -> tuple[int, ...]:
    return tuple(one.person_id for one in queue_page(desk, part, limit=AT_ONCE).standings)


def _count_later(desk: Desk, part: QueuePart, present: int) -> int:
    return count_later(desk, present) if part.people is None else len(later_ids(desk, people=part.people))
