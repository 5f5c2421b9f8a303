"""Record linkage by the weight of agreement: a rare value in common speaks for one person.

After Fellegi and Sunter (1969), with weights by the frequency of each value; partial agreement by edit
distance and Jaro-Winkler similarity.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from recruiterdesk.spreadsheets.matching.linkage_table import FAMILY, LinkageColumn, LinkageTable
from recruiterdesk.spreadsheets.matching.people_index import MOST_COMPARED

# In bits, over the prior; the highest with which FEBRL data set 1 comes out best.
_THRESHOLD = 6.0
_WORTH_COMPARING, _HEAD_START = 2.0, 6.0
_DISAGREEMENT, _PERSONAL_DISAGREEMENT = -3.0, -6.0
_NOTHING_PERSONAL = -10.0
_ALIKE, _UNLIKE = 0.85, 0.7
_SWAPPED = 0.9
_MOST_CELLS = 300_000
_PAIRS_PER_PAUSE = 1000


@dataclass(frozen=True, slots=True)
class LinkedPair:
    """Two records that are probably one person's: their places, and the columns that agree."""

    later: int
    earlier: int
    agreeing: tuple[str, ...]


def linked_pairs(table: LinkageTable, pause: Callable[[], None]) -> Iterator[LinkedPair]:
    """Yield the pairs of records that agree in enough, each once, in order; never in their names alone.

    Args:
        table: the records.
        pause: is called several times a second, and may raise to stop the work.
    """
    least = table.prior + _WORTH_COMPARING
    close = sorted(pair for pair, weight in _sharing(table, pause).items() if weight >= least)
    for done, (earlier, later) in enumerate(close):
        if not done % _PAIRS_PER_PAUSE:
            pause()
        if agreeing := _agreeing(table, earlier, later):
            yield LinkedPair(later, earlier, agreeing)


def contradict(table: LinkageTable, one: int, other: int) -> bool:
    """Tell whether something personal, as a date of birth, differs by more than a typo."""
    first, second = table.rows[one], table.rows[other]
    return any(
        bool(mine and theirs) and mine != theirs and _similarity(*sorted((mine, theirs))) < _UNLIKE
        for column, mine, theirs in zip(table.columns[2:], first[2:], second[2:], strict=True)
        if column.is_personal
    )


def _sharing(table: LinkageTable, pause: Callable[[], None]) -> dict[tuple[int, int], float]:
    """Return the pairs that share a value that is not frequent, and how much all such values speak for them.

    In a large table they share something personal.
    """
    weights: dict[tuple[int, int], float] = defaultdict(float)
    few = len(table.rows) * len(table.columns) <= _MOST_CELLS
    for place, column in enumerate(table.columns):
        if not few and (place <= FAMILY or not column.is_personal):
            continue
        pause()
        rows_of: dict[str, list[int]] = defaultdict(list)
        for row, values in enumerate(table.rows):
            if values[place]:
                rows_of[values[place]].append(row)
        for value, rows in rows_of.items():
            if 1 < len(rows) <= MOST_COMPARED or column.is_personal:
                weight = column.weights[value] + (_HEAD_START if column.is_personal and place > FAMILY else 0)
                for pair in combinations(rows, 2) if len(rows) <= MOST_COMPARED else _next_ones(rows):
                    weights[pair] += weight
    return weights


def _next_ones(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield of many rows each one's pairs with the next so many."""
    for at, row in enumerate(rows):
        for other in rows[at + 1 : at + 1 + MOST_COMPARED]:
            yield row, other


def _agreeing(table: LinkageTable, one: int, other: int) -> tuple[str, ...]:
    """Return the columns in which two records agree, none where that is too little, or the names alone."""
    first, second, columns = table.rows[one], table.rows[other], table.columns
    total = 0.0
    agreeing, differing = [], []
    for place, (mine, theirs) in enumerate(zip(first, second, strict=True)):
        if not (mine and theirs):
            continue
        if mine == theirs:
            total += columns[place].weights[mine]
            agreeing.append(place)
        else:
            differing.append(place)
    for place in differing:
        likeness = _likeness(first, second, place, differing)
        total += _weight(columns[place], first[place], second[place], likeness)
        if likeness >= _ALIKE:
            agreeing.append(place)
    beyond_names = [columns[place] for place in agreeing if place > FAMILY]
    if not any(column.is_personal for column in beyond_names):
        total += _NOTHING_PERSONAL
    if not beyond_names or total < table.prior + _THRESHOLD:
        return ()
    return tuple(columns[place].name for place in sorted(agreeing))


def _weight(column: LinkageColumn, one: str, other: str, likeness: float) -> float:
    """Return what two different values say, by how alike they are."""
    if likeness >= _ALIKE:
        return likeness * likeness * min(column.weights[one], column.weights[other], column.typical)
    if likeness >= _UNLIKE:
        return 0.0
    return _PERSONAL_DISAGREEMENT if column.is_personal else _DISAGREEMENT


def _likeness(first: Sequence[str], second: Sequence[str], place: int, differing: Sequence[int]) -> float:
    """Return how alike two different values are; what stands in another column of the other was swapped."""
    mine, theirs = first[place], second[place]
    for other in differing:
        if (mine == second[other] or theirs == first[other]) and other != place:
            return _SWAPPED
    return _similarity(*sorted((mine, theirs)))


@lru_cache(maxsize=65_536)
def _similarity(one: str, other: str) -> float:
    from rapidfuzz.distance import OSA, JaroWinkler

    if one.isdigit() and other.isdigit() and sorted(one) == sorted(other):
        return _SWAPPED
    by_edits = OSA.normalized_similarity(one, other)
    if any(map(str.isdigit, one)):
        return by_edits
    return max(by_edits, JaroWinkler.similarity(one, other))
