"""Finding people by words: ranked, in parts, and with a typing error forgiven."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from recruiterdesk.core.searched_text import searched_text, searched_words
from recruiterdesk.core.values import value
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.search_terms import MOST_WORDS
from recruiterdesk.storage.queries.search_tiers import (
    ANYWHERE,
    EVERYWHERE,
    MOST_BESIDE_OTHERS,
    NAMES,
    Narrowed,
    Tier,
    all_of,
    any_of,
    by_beginnings,
    by_note_beside_others,
    by_tags,
    in_notes,
    matching,
)
from recruiterdesk.storage.queries.tags import tag_names
from recruiterdesk.storage.vocabulary import Parts, Vocabulary

EVERYBODY = -1
# Where fewer were found than these, words that are one typing error away are looked for too.
FEW = 5
# The words of so many people are read before anybody notices.
_LARGE = 20_000
# Beginnings of up to three letters have an index of their own.
_LEAST_INDEXED, _FEW_WORDS = 4, 12
_MOST_PARTS, _MOST_PARTS_OF_EACH, _MOST_NEAR = 60, 12, 30
_LEAST_PART_OF_TAG = 3


@value
class Found:
    """Who was found, the best first, and the words to mark: those typed, and words near to a mistyped one."""

    ids: tuple[int, ...]
    words: tuple[str, ...]
    near: tuple[str, ...] = ()
    is_all: bool = True


_Tiers = Callable[[str, Sequence[str], Narrowed, dict[int, None]], Iterator[Tier]]


class PeopleSearch:
    """Finds people on one connection; keeps the words of the desk in memory from the first part on.

    Names come before everything else, notes after it, parts of words after their beginnings, mistyped words
    last; of those alike the newest first.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._vocabularies = desk.search_words

    def find(self, text: str, limit: int = EVERYBODY, narrowed: Narrowed = EVERYWHERE) -> Found:
        """Return who is found by all of the words, those of the narrowing alone; negative limit: everybody.

        Text without any word finds nobody.
        """
        return self._find(text, limit, narrowed, self._every_tier)

    def find_at_once(self, text: str, limit: int = EVERYBODY, narrowed: Narrowed = EVERYWHERE) -> Found:
        """Return what `find` does, on a large desk without what takes longer than a blink.

        There, parts and mistyped words are looked for once the words of the desk are read, and several words
        are not looked for in notes and tags. `is_all` tells whether `find` would return
        nobody else.
        """
        if not self._is_large():
            return self.find(text, limit, narrowed)
        found = self._find(text, limit, narrowed, self._tiers_at_once)
        is_all = found.is_all and self._vocabularies.are_read and len(found.words) == 1
        return Found(found.ids, found.words, found.near, is_all=is_all)

    def _find(self, text: str, limit: int, narrowed: Narrowed, tiers: _Tiers) -> Found:
        words = searched_words(text)[:MOST_WORDS]
        found: dict[int, None] = {}
        near: tuple[str, ...] = ()
        for tier in tiers(text, words, narrowed, found):
            before = len(found)
            self._take(tier, found, limit)
            if len(found) > before:
                near += tier.near
            if 0 <= limit <= len(found):
                break
        ids = tuple(found)
        is_all = limit < 0 or len(ids) < limit
        return Found(ids if limit < 0 else ids[:limit], words, tuple(dict.fromkeys(near)), is_all=is_all)

    def _is_large(self) -> bool:
        return int(rows(self._desk, 'SELECT coalesce(max("id"), 0) FROM "person"')[0][0]) > _LARGE

    def _take(self, tier: Tier, found: dict[int, None], limit: int) -> None:
        """Add whom the tier finds until there are enough; some rows of it may be of the same person."""
        ask_for = limit if limit < 0 else limit + len(found)
        while True:
            coming = rows(self._desk, tier.sql, (*tier.values, ask_for))
            found.update((row[0], None) for row in coming)
            if len(coming) != ask_for or len(found) >= limit:
                return
            ask_for *= 4

    def warm_up(self) -> None:
        """Read the words of the desk, so that the first part of a word is found as soon as the others."""
        self._vocabularies.of_people(self._desk.database)
        self._vocabularies.of_notes(self._desk.database)

    def _every_tier(
        self, text: str, words: Sequence[str], narrowed: Narrowed, found: dict[int, None]
    ) -> Iterator[Tier]:
        if not words:
            return
        beginnings = [self._beginning(word) for word in words]
        yield from by_beginnings(text, beginnings, narrowed)
        yield from self._by_tag(words, narrowed)
        yield in_notes(all_of(words), [], narrowed)
        yield from by_note_beside_others(words, beginnings, narrowed)
        yield from self._by_parts(words, narrowed)
        yield from self._by_parts_of_notes(words, narrowed)
        if len(found) < FEW:
            yield from self._by_near_words(words, narrowed)

    def _tiers_at_once(
        self, text: str, words: Sequence[str], narrowed: Narrowed, found: dict[int, None]
    ) -> Iterator[Tier]:
        if not words:
            return
        yield from by_beginnings(text, [self._beginning(word) for word in words], narrowed)
        if len(words) == 1:
            yield from self._by_tag(words, narrowed)
            yield in_notes(all_of(words), [], narrowed)
        if self._vocabularies.are_read:
            yield from self._by_parts(words, narrowed)
            if len(words) == 1:
                yield from self._by_parts_of_notes(words, narrowed)
            if len(found) < FEW:
                yield from self._by_near_words(words, narrowed)

    def _beginning(self, word: str) -> str:
        """Ask for a beginning; for whole words where few begin so: many people may have these few."""
        plain = f'"{word}"*'
        if len(word) < _LEAST_INDEXED or not self._vocabularies.are_read:
            return plain
        known = self._vocabularies.of_people(self._desk.database).all_beginning(word, _FEW_WORDS)
        return any_of([f'"{each}"' for each in known]) if known else plain

    def _by_tag(self, words: Sequence[str], narrowed: Narrowed) -> Iterator[Tier]:
        """Some of the words stand in a tag, the others anywhere."""
        names = tag_names(self._desk)
        tagged = {word: _tags_with(names, word) for word in words}
        in_tags = [word for word in words if tagged[word]][:MOST_BESIDE_OTHERS]
        for count in range(1, len(in_tags) + 1):
            for chosen in combinations(in_tags, count):
                others = [f'"{word}"*' for word in words if word not in chosen]
                yield by_tags([tagged[word] for word in chosen], others, narrowed)

    def _by_parts(self, words: Sequence[str], narrowed: Narrowed) -> Iterator[Tier]:
        """Parts of words; of a single word all that hold it, the commonest first."""
        known = self._vocabularies.of_people(self._desk.database)
        if len(words) == 1:
            terms = _terms_of(known.containing(words[0]))
            for start in range(0, len(terms), _MOST_PARTS):
                asked = [any_of(terms[start : start + _MOST_PARTS])]
                yield matching(NAMES, asked, narrowed)
                yield matching(ANYWHERE, asked, narrowed)
        else:
            parts = [_with_parts(known, word) for word in words]
            if any(len(each) > 1 for each in parts):
                yield matching(ANYWHERE, [any_of(each) for each in parts], narrowed)

    def _by_parts_of_notes(self, words: Sequence[str], narrowed: Narrowed) -> Iterator[Tier]:
        noted = self._vocabularies.of_notes(self._desk.database)
        of_notes = [_with_parts(noted, word) for word in words]
        if any(len(each) > 1 for each in of_notes):
            yield in_notes(" AND ".join(any_of(each) for each in of_notes), [], narrowed)

    def _by_near_words(self, words: Sequence[str], narrowed: Narrowed) -> Iterator[Tier]:
        known = self._vocabularies.of_people(self._desk.database)
        near = {word: known.near(word, _MOST_NEAR) for word in words}
        if not any(near.values()):
            return
        guessed = tuple(each for word in words for each in near[word])
        asked = [any_of([f'"{word}"*', *(f'"{each}"' for each in near[word])]) for word in words]
        for index in (NAMES, ANYWHERE):
            tier = matching(index, asked, narrowed)
            yield Tier(tier.sql, tier.values, guessed)


def _with_parts(known: Vocabulary, word: str) -> list[str]:
    return [f'"{word}"*', *_terms_of(known.containing(word, _MOST_PARTS_OF_EACH))]


def _terms_of(parts: Parts) -> list[str]:
    return [*(f'"{each}"' for each in parts.words), *(f'"{each}"*' for each in parts.beginnings)]


def _tags_with(names: Sequence[str], word: str) -> list[str]:
    """Return the tags that hold the word, or a part of three letters and more."""
    return [name for name in names if any(_stands_in(word, each) for each in searched_text(name).split())]


def _stands_in(word: str, other: str) -> bool:
    return other.startswith(word) or (len(word) >= _LEAST_PART_OF_TAG and word in other)
