"""Many people at once: who is meant, what was done, and whom it left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from recruiterdesk.core.memory import no_garbage_collection
from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer

T = TypeVar("T")
# So many are written between two looks at the progress.
PORTION = 1000
_NAMED = 3


class WhyLeft(StrEnum):
    """Why something was not done for somebody of many."""

    GONE = "gone"
    NO_OPEN_APPLICATION = "no_open_application"
    SEVERAL_APPLICATIONS = "several_applications"
    OTHER_ROLE = "other_role"
    AT_THE_STAGE = "at_the_stage"
    HAS_THE_TAG = "has_the_tag"
    LACKS_THE_TAG = "lacks_the_tag"
    LEFT_ALONE = "left_alone"
    PROMISED_ALREADY = "promised_already"
    KEPT_UNTIL_THEN = "kept_until_then"


@dataclass(frozen=True, slots=True)
class ManyPeople:
    """People by their ids; of their applications those for one role alone, where it is named."""

    ids: tuple[int, ...]
    role_id: int | None = None


@dataclass(frozen=True, slots=True)
class ManyApplications:
    """Applications by their ids; what concerns people is done for those whose they are."""

    ids: tuple[int, ...]


Whom = ManyPeople | ManyApplications


def for_role(whom: Whom, role_id: int | None) -> Whom:
    """Return who is meant, of people those for one role alone; None names no role."""
    return replace(whom, role_id=role_id) if isinstance(whom, ManyPeople) else whom


@dataclass(frozen=True, slots=True)
class Left:
    """For how many something was not done, why, and the names of the first few who are on the desk."""

    why: WhyLeft
    count: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DoneForMany:
    """For how many it was done; `left` says for whom of all others it was not."""

    done: int
    left: tuple[Left, ...] = ()

    @property
    def asked(self) -> int:
        """For how many it was asked."""
        return self.done + sum(one.count for one in self.left)


@dataclass(frozen=True, slots=True)
class Progress:
    """Whom work for many tells how far it is (done, in all)."""

    tell: Callable[[int, int], None] = lambda _done, _all: None

    def through(self, found: Sequence[T]) -> Iterator[Sequence[T]]:
        """Yield portions of what is to be done, and tell before each how far it is."""
        for start in range(0, len(found), PORTION):
            self.tell(start, len(found))
            yield found[start : start + PORTION]
        self.tell(len(found), len(found))


QUIETLY = Progress()


class LeftOut:
    """Collects for whom something is not done; one person counts once for each reason."""

    def __init__(self) -> None:
        self._people: dict[WhyLeft, list[int]] = defaultdict(list)

    def add(self, why: WhyLeft, person_ids: Iterable[int]) -> None:
        """Note that it is not done for these people."""
        self._people[why] += person_ids

    def as_left(self, reader: Writer) -> tuple[Left, ...]:
        """Return who was left out, the most frequent reason first."""
        found = sorted(self._people.items(), key=lambda one: -len(one[1]))
        return tuple(Left(why, len(ids), _names(reader, ids[:_NAMED])) for why, ids in found if ids)


def _names(reader: Writer, ids: Sequence[int]) -> tuple[str, ...]:
    names = {person.id: person.full_name for person in reader.find_among(records.Person, "id", ids)}
    return tuple(names[one] for one in ids if one in names)


def do_for_many(
    desk: Desk, work: Callable[[Writer], DoneForMany], label_for: Callable[[int], Label]
) -> DoneForMany:
    """Do the work as one step, named after for how many it was done.

    Raises:
        Refusal: the work refused, or the desk can't be written; nothing was changed.
    """
    with no_garbage_collection():
        return desk.run_for_many(work, lambda result: label_for(result.done))


def people_there(reader: Writer, whom: Whom, left: LeftOut) -> list[int]:
    """Return the people who are meant and on the desk, each once, in the order given; note who is gone."""
    if isinstance(whom, ManyPeople):
        asked = dict.fromkeys(whom.ids)
        there = reader.there_among(records.Person, asked)
        left.add(WhyLeft.GONE, [one for one in asked if one not in there])
        return [one for one in asked if one in there]
    found = _applications(reader, whom.ids, left)
    return list(dict.fromkeys(one.person_id for one in found))


def open_applications(reader: Writer, whom: Whom, left: LeftOut) -> list[records.Application]:
    """Return the open applications that are meant; of people the only one, or that for the role named.

    Who has none, or several of which nobody said which, is noted as left out.
    """
    if isinstance(whom, ManyPeople):
        return _of_people(reader, people_there(reader, whom, left), whom.role_id, left)
    found = _applications(reader, whom.ids, left)
    ended = _ended(reader, found)
    left.add(WhyLeft.NO_OPEN_APPLICATION, [one.person_id for one in found if one.id in ended])
    return [one for one in found if one.id not in ended]


def _applications(reader: Writer, ids: Iterable[int], left: LeftOut) -> list[records.Application]:
    asked = dict.fromkeys(ids)
    found = {one.id: one for one in reader.find_among(records.Application, "id", asked)}
    # An application that is gone is nobody's: 0 is the id of no person.
    left.add(WhyLeft.GONE, [0 for one in asked if one not in found])
    return [found[one] for one in asked if one in found]


def _of_people(
    reader: Writer, people: Sequence[int], role_id: int | None, left: LeftOut
) -> list[records.Application]:
    found = reader.find_among(records.Application, "person_id", people)
    ended = _ended(reader, found)
    own: dict[int, list[records.Application]] = defaultdict(list)
    for one in found:
        if one.id not in ended and role_id in (None, one.role_id):
            own[one.person_id].append(one)
    without = WhyLeft.NO_OPEN_APPLICATION if role_id is None else WhyLeft.OTHER_ROLE
    left.add(without, [one for one in people if one not in own])
    left.add(WhyLeft.SEVERAL_APPLICATIONS, [one for one in people if len(own.get(one, ())) > 1])
    return [own[one][0] for one in people if len(own.get(one, ())) == 1]


def _ended(reader: Writer, applications: Sequence[records.Application]) -> set[int]:
    ids = [one.id for one in applications]
    return {one.application_id for one in reader.find_among(records.Disposition, "application_id", ids)}
