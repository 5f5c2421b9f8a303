"""Pairs of people with similar names and something in common, found without comparing all with all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from recruiterdesk.spreadsheets.likeness import HAS_BOTH, Compared, may_be_one
from recruiterdesk.spreadsheets.people_index import MOST_COMPARED
from recruiterdesk.spreadsheets.shared_traits import SharedTrait

_COMMON = 5
_Block = defaultdict[tuple[str, str], list[int]]


@dataclass(frozen=True, slots=True)
class SimilarPair:
    """Two who may be one: their places in the list, the later first, and what speaks for it."""

    later: int
    earlier: int
    traits: tuple[SharedTrait, ...]


@dataclass(slots=True)
class _Blocks:
    """Those who lack an e-mail or a phone, by what both of a pair have in common; `reachless` lack both.

    Bare names stand by their name alone.
    """

    company: _Block = field(default_factory=lambda: defaultdict(list))
    place: _Block = field(default_factory=lambda: defaultdict(list))
    reachless: _Block = field(default_factory=lambda: defaultdict(list))
    bare: _Block = field(default_factory=lambda: defaultdict(list))


def similar_people(people: Sequence[Compared]) -> Iterator[SimilarPair]:
    """Yield the pairs that may be one person, each once.

    Two who both have an e-mail and a phone need employer, job and place in common to be compared; anybody
    else the employer; and two of whom one's kinds of reach are not the other's, the place. Bare names are
    compared with all of that name. Of many who have the same in common the first so many are compared.
    """
    blocks = _blocks_of(people)
    complete: dict[int, list[int]] = {}
    named = Counter((person.given, person.family) for person in people)
    common = {name for name, count in named.items() if count >= _COMMON}
    for at, person in enumerate(people):
        if person.reach == HAS_BOTH:
            found = _of_the_complete(blocks, complete, person, at)
        else:
            found = _of_the_incomplete(blocks, person, at)
        for other in sorted(set(found)):
            later, earlier = (at, other) if at > other else (other, at)
            names = ((person.given, person.family), (people[other].given, people[other].family))
            is_common = not common.isdisjoint(names)
            if traits := may_be_one(people[later], people[earlier], is_common=is_common):
                yield SimilarPair(later, earlier, traits)


def _blocks_of(people: Sequence[Compared]) -> _Blocks:
    blocks = _Blocks()
    for at, person in enumerate(people):
        if person.reach == HAS_BOTH:
            continue
        for code in person.codes:
            if person.company:
                _file(blocks.company[code, person.company], at)
            if person.place:
                _file(blocks.place[code, person.place], at)
                if not person.reach:
                    _file(blocks.reachless[code, person.place], at)
            if person.is_bare:
                _file(blocks.bare[code, ""], at)
    return blocks


def _file(block: list[int], at: int) -> None:
    if len(block) < MOST_COMPARED and at not in block:
        block.append(at)


def _of_the_complete(
    blocks: _Blocks, complete: dict[int, list[int]], person: Compared, at: int
) -> Iterable[int]:
    """Return whom somebody with an e-mail and a phone is compared with, and let them be found."""
    found: list[int] = []
    company, place = person.company, person.place
    for code in person.codes:
        if company and (others := blocks.company.get((code, company))):
            found += others
        if blocks.reachless and place and (others := blocks.reachless.get((code, place))):
            found += others
        if blocks.bare and (others := blocks.bare.get((code, ""))):
            found += others
    if company and place and person.title and person.codes:
        # Texts of this length for each person would fill the memory; the same name has the same first code.
        key = hash((min(person.codes), company, place, person.title))
        others = complete.setdefault(key, [])
        found += others
        _file(others, at)
    return found


def _of_the_incomplete(blocks: _Blocks, person: Compared, at: int) -> Iterable[int]:
    """Return whom somebody is compared with who lacks an e-mail or a phone: earlier ones, and bare names."""
    found: list[int] = []
    bare: list[int] = []
    for code in person.codes:
        found += blocks.company.get((code, person.company), ())
        found += blocks.place.get((code, person.place), ())
        bare += blocks.bare.get((code, ""), ())
    if person.is_bare:
        return [other for other in bare if other < at]
    return [other for other in found if other < at] + bare
