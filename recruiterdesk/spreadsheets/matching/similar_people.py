"""Pairs of people with similar names and something in common, found without comparing all with all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from recruiterdesk.spreadsheets.matching.compared_people import ComparedPeople
from recruiterdesk.spreadsheets.matching.likeness import HAS_BOTH, may_be_one
from recruiterdesk.spreadsheets.matching.people_index import MOST_COMPARED
from recruiterdesk.spreadsheets.matching.shared_traits import SharedTrait
from recruiterdesk.spreadsheets.names.name_comparison import words_of

K = TypeVar("K", bound=Hashable)
_COMMON = 5
_PER_PAUSE = 10_000
_Block = defaultdict[str, dict[str, list[int]]]


@dataclass(frozen=True, slots=True)
class SimilarPair:
    """Two who may be one: their places in the list, the later first, and what speaks for it."""

    later: int
    earlier: int
    traits: tuple[SharedTrait, ...]


def _block() -> _Block:
    return defaultdict(dict)


@dataclass(slots=True)
class _Blocks:
    """Those who lack an e-mail or a phone, by what both of a pair have in common, then by their names.

    `reachless` lack both, by employer and by place; bare names stand by their names' codes and words alone,
    as nothing but the same words speaks for one of them.
    """

    company: _Block = field(default_factory=_block)
    place: _Block = field(default_factory=_block)
    reachless: _Block = field(default_factory=_block)
    bare: dict[str, dict[frozenset[str], list[int]]] = field(default_factory=dict)


def similar_people(people: ComparedPeople, pause: Callable[[], None]) -> Iterator[SimilarPair]:
    """Yield the pairs that may be one person, each once.

    Two who both have an e-mail and a phone need employer, job and place in common to be compared; anybody
    else the employer; and two of whom one's kinds of reach are not the other's, the place. Bare names are
    compared with all of that name. Of many who have the same in common the first so many are compared.

    Args:
        people: everybody.
        pause: is called several times a second, and may raise to stop the work.
    """
    are_common = _have_common_names(people)
    pairs = dict.fromkeys(_worth_comparing(people, pause))
    for done, (later, earlier) in enumerate(pairs):
        if not done % _PER_PAUSE:
            pause()
        is_common = are_common[later] or are_common[earlier]
        if not people.may_share_enough(later, earlier, is_common=is_common):
            continue
        if traits := may_be_one(people[later], people[earlier], is_common=is_common):
            yield SimilarPair(later, earlier, traits)


def _have_common_names(people: ComparedPeople) -> list[bool]:
    """Tell of each whether many have the same name."""
    names = list(zip(people.given, people.family, strict=True))
    counted = Counter(names)
    return [counted[name] >= _COMMON for name in names]


def _worth_comparing(people: ComparedPeople, pause: Callable[[], None]) -> Iterator[tuple[int, int]]:
    """Yield pairs that share more than a code of their names, the later first."""
    blocks = _blocks_of(people)
    for at, reach in enumerate(people.reach):
        if not at % _PER_PAUSE:
            pause()
        if reach != HAS_BOTH and (people.company[at] or people.place[at] or blocks.bare):
            for other in sorted(set(_of_the_incomplete(blocks, people, at))):
                yield max(at, other), min(at, other)
    if blocks.reachless or blocks.bare:
        yield from _complete_beside_few(blocks, people)
    yield from _complete_beside_incomplete(blocks, people)
    pause()
    yield from _complete_pairs(people)


def _blocks_of(people: ComparedPeople) -> _Blocks:
    blocks = _Blocks()
    for at, reach in enumerate(people.reach):
        if reach == HAS_BOTH:
            continue
        company, place, is_bare = people.company[at], people.place[at], people.is_bare(at)
        for code in people.codes[at]:
            for block, shared in ((blocks.company, company), (blocks.place, place)):
                if shared:
                    _file(block[shared], code, at)
                    if not reach:
                        _file(blocks.reachless[shared], code, at)
            if is_bare:
                _file(blocks.bare.setdefault(code, {}), _words(people, at), at)
    return blocks


def _words(people: ComparedPeople, at: int) -> frozenset[str]:
    return words_of(f"{people.given[at]} {people.family[at]}")


def _file(block: dict[K, list[int]], key: K, at: int) -> None:
    filed = block.setdefault(key, [])
    if len(filed) < MOST_COMPARED and at not in filed:
        filed.append(at)


_NOBODY: dict[str, list[int]] = {}


def _complete_beside_incomplete(blocks: _Blocks, people: ComparedPeople) -> Iterator[tuple[int, int]]:
    """Yield who has an e-mail and a phone with those who lack one and share the employer, and place or job.

    The employer alone is too little, where one's e-mail or phone differs from the other's.
    """
    companies, reaches, places, titles = blocks.company, people.reach, people.place, people.title
    columns = zip(reaches, people.company, places, titles, people.codes, strict=True)
    for at, (reach, company, place, title, codes) in enumerate(columns):
        if reach != HAS_BOTH or company not in companies:
            continue
        block = companies[company]
        for code in codes:
            if code not in block:
                continue
            for other in block[code]:
                if place == places[other] or title == titles[other]:
                    yield (at, other) if at > other else (other, at)


def _bare(blocks: _Blocks, people: ComparedPeople, code: str, at: int) -> Sequence[int]:
    """Return the bare names that are somebody's."""
    block = blocks.bare.get(code)
    return block.get(_words(people, at), ()) if block else ()


def _complete_beside_few(blocks: _Blocks, people: ComparedPeople) -> Iterator[tuple[int, int]]:
    """Yield who has an e-mail and a phone with those who have neither, and share place, employer or name."""
    few = {code for block in blocks.reachless.values() for code in block} | blocks.bare.keys()
    theirs = {codes for codes in set(people.codes) if not few.isdisjoint(codes)}
    for at, (reach, codes) in enumerate(zip(people.reach, people.codes, strict=True)):
        if reach != HAS_BOTH or codes not in theirs:
            continue
        for code in filter(few.__contains__, codes):
            others = [
                *blocks.reachless.get(people.place[at], _NOBODY).get(code, ()),
                *blocks.reachless.get(people.company[at], _NOBODY).get(code, ()),
                *_bare(blocks, people, code, at),
            ]
            for other in others:
                yield max(at, other), min(at, other)


def _of_the_incomplete(blocks: _Blocks, people: ComparedPeople, at: int) -> list[int]:
    """Return whom somebody is compared with who lacks an e-mail or a phone: earlier ones, and bare names."""
    reach, reaches = people.reach[at], people.reach
    company = blocks.company.get(people.company[at], _NOBODY)
    place = blocks.place.get(people.place[at], _NOBODY)
    found: list[int] = []
    for code in people.codes[at]:
        found += [other for other in company.get(code, ()) if other < at]
        found += [other for other in place.get(code, ()) if other < at and not reach & reaches[other]]
        if blocks.bare:
            found += _bare(blocks, people, code, at)
    return [other for other in found if other < at] if people.is_bare(at) else found


def _complete_pairs(people: ComparedPeople) -> Iterator[tuple[int, int]]:
    """Yield the pairs that both have an e-mail and a phone, and share employer, job and place."""
    complete = [
        at
        for at, (reach, company, title, place, codes) in enumerate(
            zip(people.reach, people.company, people.title, people.place, people.codes, strict=True)
        )
        if reach == HAS_BOTH and company and title and place and codes
    ]
    keys = [
        hash((people.codes[at][0], people.company[at], people.title[at], people.place[at])) for at in complete
    ]
    counted = Counter(keys)
    if len(counted) == len(keys):
        return
    alike: dict[int, list[int]] = {}
    for at, key in zip(complete, keys, strict=True):
        if counted[key] > 1:
            others = alike.setdefault(key, [])
            for other in others:
                yield at, other
            if len(others) < MOST_COMPARED:
                others.append(at)
