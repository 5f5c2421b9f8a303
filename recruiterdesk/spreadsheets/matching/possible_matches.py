"""Who of those that are surely nobody else may yet be one person, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.matching.compared_people import Candidate, compared_people
from recruiterdesk.spreadsheets.matching.linkage import contradict, linked_pairs
from recruiterdesk.spreadsheets.matching.linkage_table import LinkageTable, linkage_table
from recruiterdesk.spreadsheets.matching.shared_traits import LikenessReason, SharedTrait
from recruiterdesk.spreadsheets.matching.similar_people import similar_people
from recruiterdesk.spreadsheets.names.name_comparison import words_of

_FEWEST_FILLED = 0.2
_ONLY_A_NAME = SharedTrait(LikenessReason.ONLY_A_NAME)
_NAMES = frozenset({"given", "family"})


@dataclass(frozen=True, slots=True)
class PossiblePair:
    """Two who may be one: their places among the candidates, the later first, and what speaks for it."""

    later: int
    earlier: int
    traits: tuple[SharedTrait, ...]


def possible_pairs(
    candidates: Sequence[Candidate], codes: Sequence[tuple[str, ...]], pause: Callable[[], None]
) -> Iterator[PossiblePair]:
    """Yield the pairs of candidates that may be one person, each once.

    They have similar names and something in common besides, or agree in further columns of the file that
    speak of a person, as a date of birth; where these contradict each other, similar names are not enough.

    Args:
        candidates: everybody.
        codes: the name_codes of each.
        pause: is called several times a second, and may raise to stop the work.
    """
    table = _further_columns(candidates)
    linked = (
        {(pair.later, pair.earlier): pair.agreeing for pair in linked_pairs(table, pause)} if table else {}
    )
    for (later, earlier), agreeing in linked.items():
        yield PossiblePair(
            later, earlier, tuple(_agreements(candidates[later], candidates[earlier], agreeing))
        )
    pause()
    people = compared_people(candidates, codes, is_told_apart=table is not None)
    for pair in similar_people(people, pause):
        if (pair.later, pair.earlier) in linked or (table and contradict(table, pair.later, pair.earlier)):
            continue
        both = candidates[pair.later], candidates[pair.earlier]
        if _ONLY_A_NAME in pair.traits and _mostly_differ(*both):
            continue
        yield PossiblePair(pair.later, pair.earlier, with_texts(candidates[pair.later], pair.traits))


def with_texts(candidate: Candidate, traits: Sequence[SharedTrait]) -> tuple[SharedTrait, ...]:
    """Return the traits with what they speak of."""
    texts = {
        LikenessReason.SAME_COMPANY: candidate.company,
        LikenessReason.SAME_TITLE: candidate.title,
        LikenessReason.SAME_PLACE: candidate.location,
    }
    return tuple(
        replace(trait, text=texts[trait.reason]) if trait.reason in texts else trait for trait in traits
    )


def _mostly_differ(one: Candidate, other: Candidate) -> bool:
    """Tell whether more of the columns without a field differ than agree."""
    mine = dict(zip(one.unmapped_headers, one.unmapped_texts, strict=True))
    theirs = dict(zip(other.unmapped_headers, other.unmapped_texts, strict=True))
    agree = [mine[header] == theirs[header] for header in mine.keys() & theirs.keys()]
    return agree.count(False) > agree.count(True)


def _agreements(candidate: Candidate, other: Candidate, agreeing: Sequence[str]) -> Iterator[SharedTrait]:
    """Yield the traits of columns that agree: the name, and cells by the header of their column."""
    cells = dict(zip(candidate.unmapped_headers, candidate.unmapped_texts, strict=True))
    if _NAMES.intersection(agreeing):
        same = words_of(f"{candidate.given} {candidate.family}") == words_of(f"{other.given} {other.family}")
        yield SharedTrait(LikenessReason.SAME_NAME if same else LikenessReason.SIMILAR_NAMES)
    for header in agreeing:
        if header in cells:
            yield SharedTrait(LikenessReason.SAME_CELL, cells[header], header)


def _further_columns(candidates: Sequence[Candidate]) -> LinkageTable | None:
    """Return what columns without a meaning of their own say, if it is enough to tell people apart."""
    filled: Counter[str] = Counter()
    for headers, count in Counter(tuple(each.unmapped_headers) for each in candidates).items():
        filled.update(dict.fromkeys(headers, count))
    columns = {
        header: [""] * len(candidates)
        for header, count in filled.items()
        if count >= _FEWEST_FILLED * len(candidates)
    }
    if not columns:
        return None
    for at, candidate in enumerate(candidates):
        for header, text in zip(candidate.unmapped_headers, candidate.unmapped_texts, strict=True):
            if header in columns:
                folded = fold(text)
                columns[header][at] = text if folded == text else folded
    names = [(fold(candidate.given), fold(candidate.family)) for candidate in candidates]
    return linkage_table(names, columns)
