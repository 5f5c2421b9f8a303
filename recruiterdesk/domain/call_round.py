"""The people of one session of calls, in order, and where one stands among them."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class CallRound:
    """Who is called in this session; `current` is None when everyone was called or put off."""

    people: tuple[int, ...]
    current: int | None
    handled: tuple[int, ...] = ()

    @property
    def waiting(self) -> tuple[int, ...]:
        """Return who comes after the current one, in the order in which they are called."""
        if self.current is None:
            return ()
        place = self.people.index(self.current)
        others = (*self.people[place + 1 :], *self.people[:place])
        return tuple(one for one in others if one not in self.handled)

    @property
    def number(self) -> int:
        """Return the place of the current call, from 1."""
        return len(self.handled) + 1

    @property
    def total(self) -> int:
        """Return how many calls the session has, done ones included."""
        return len(self.handled) + len(self.waiting) + (self.current is not None)

    def handle(self) -> CallRound:
        """Leave the current person, who was called or put off, and go on to the next."""
        if self.current is None:
            return self
        return replace(self, current=next(iter(self.waiting), None), handled=(*self.handled, self.current))

    def go_to(self, person_id: int) -> CallRound:
        """Call this person now, whoever was next."""
        people = self.people if person_id in self.people else (person_id, *self.people)
        handled = tuple(one for one in self.handled if one != person_id)
        return CallRound(people, person_id, handled)

    def keep(self, owed: AbstractSet[int]) -> CallRound:
        """Leave out whoever waits for no call any more."""
        stays = {*owed, *self.handled, self.current}
        return replace(self, people=tuple(one for one in self.people if one in stays))

    def become(self, person_id: int, kept_id: int) -> CallRound:
        """Call another person in the place of this one: both are one by now."""
        people = tuple(dict.fromkeys(kept_id if one == person_id else one for one in self.people))
        handled = tuple(dict.fromkeys(kept_id if one == person_id else one for one in self.handled))
        current = kept_id if self.current == person_id else self.current
        return CallRound(people, current, tuple(one for one in handled if one != current))

    def take_back(self, person_id: int) -> CallRound:
        """Let somebody come again whose call was undone."""
        handled = tuple(one for one in self.handled if one != person_id)
        current = person_id if self.current is None else self.current
        return CallRound(self.people, current, handled)


def begin_round(queue: tuple[int, ...], first: int) -> CallRound:
    """Begin with this person; the others of the queue follow in order."""
    people = queue if first in queue else (first, *queue)
    return CallRound(people, first)
