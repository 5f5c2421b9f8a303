"""Who of those that are surely nobody else may yet be one person, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.likeness import HAS_EMAIL, HAS_PHONE, Compared, compared
from recruiterdesk.spreadsheets.linkage import contradict, linked_pairs
from recruiterdesk.spreadsheets.linkage_table import LinkageTable, linkage_table
from recruiterdesk.spreadsheets.people_index import Somebody
from recruiterdesk.spreadsheets.planned import PlannedRecord
from recruiterdesk.spreadsheets.shared_traits import LikenessReason, SharedTrait
from recruiterdesk.spreadsheets.similar_people import similar_people

Candidate = PlannedRecord | Somebody
"""Whoever may be somebody else: the only row of a person, or what several rows and the desk say."""

_FEWEST_FILLED = 0.2
_NAMES = frozenset({"given", "family"})


@dataclass(frozen=True, slots=True)
class PossiblePair:
    """Two who may be one: their places among the candidates, the later first, and what speaks for it."""

    later: int
    earlier: int
    traits: tuple[SharedTrait, ...]


def possible_pairs(candidates: Sequence[Candidate]) -> Iterator[PossiblePair]:
    """Yield the pairs of candidates that may be one person, each once.

    They have similar names and something in common besides, or agree in further columns of the file that
    speak of a person, as a date of birth; where these contradict each other, similar names are not enough.
    """
    table = _further_columns(candidates)
    is_more = table is not None
    people = [_compared(candidate, has_more=is_more) for candidate in candidates]
    linked = {(pair.later, pair.earlier): pair.agreeing for pair in linked_pairs(table)} if table else {}
    for (later, earlier), agreeing in linked.items():
        yield PossiblePair(later, earlier, tuple(_agreements(candidates[later], agreeing)))
    for pair in similar_people(people):
        if (pair.later, pair.earlier) in linked or (table and contradict(table, pair.later, pair.earlier)):
            continue
        yield PossiblePair(pair.later, pair.earlier, _texts_added(candidates[pair.later], pair.traits))


def compared_somebody(somebody: Somebody, *, has_more: bool) -> Compared:
    """Return somebody as compared; `has_more` where further columns tell people of one name apart."""
    has = HAS_EMAIL * somebody.has_email | HAS_PHONE * somebody.has_phone
    work = (somebody.company, somebody.title, somebody.place)
    return compared((somebody.given, somebody.family), work, has, has_more=has_more and bool(somebody.extra))


def with_text(company: str, title: str, place: str, trait: SharedTrait) -> SharedTrait:
    """Return a trait with what it speaks of."""
    texts = {
        LikenessReason.SAME_COMPANY: company,
        LikenessReason.SAME_TITLE: title,
        LikenessReason.SAME_PLACE: place,
    }
    return replace(trait, text=texts[trait.reason]) if trait.reason in texts else trait


def _compared(candidate: Candidate, *, has_more: bool) -> Compared:
    if isinstance(candidate, Somebody):
        return compared_somebody(candidate, has_more=has_more)
    has = HAS_EMAIL * bool(candidate.emails) | HAS_PHONE * bool(candidate.phones)
    work = (candidate.company, candidate.title, candidate.location)
    return compared(
        (candidate.given, candidate.family), work, has, has_more=has_more and bool(candidate.extra)
    )


def _texts_added(candidate: Candidate, traits: Iterable[SharedTrait]) -> tuple[SharedTrait, ...]:
    place = candidate.place if isinstance(candidate, Somebody) else candidate.location
    return tuple(with_text(candidate.company, candidate.title, place, trait) for trait in traits)


def _agreements(candidate: Candidate, agreeing: Sequence[str]) -> Iterator[SharedTrait]:
    """Yield the traits of columns that agree: the name, and cells by the header of their column."""
    cells = dict(candidate.extra)
    if _NAMES.intersection(agreeing):
        yield SharedTrait(LikenessReason.SIMILAR_NAMES)
    for header in agreeing:
        if header in cells:
            yield SharedTrait(LikenessReason.SAME_CELL, cells[header], header)


def _further_columns(candidates: Sequence[Candidate]) -> LinkageTable | None:
    """Return what columns without a meaning of their own say, if it is enough to tell people apart."""
    filled = Counter(header for candidate in candidates for header, _ in candidate.extra)
    columns = {
        header: [""] * len(candidates)
        for header, count in filled.items()
        if count >= _FEWEST_FILLED * len(candidates)
    }
    if not columns:
        return None
    for at, candidate in enumerate(candidates):
        for header, text in candidate.extra:
            if header in columns:
                columns[header][at] = fold(text)
    names = [(fold(candidate.given), fold(candidate.family)) for candidate in candidates]
    return linkage_table(names, columns)
