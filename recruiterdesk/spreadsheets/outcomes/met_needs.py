"""Which needs of patterns words meet, a bit for each need."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from copy import copy
from functools import cached_property, lru_cache, partial, reduce
from operator import and_, or_
from typing import NamedTuple

from recruiterdesk.spreadsheets.memo import Memo
from recruiterdesk.spreadsheets.outcomes.needed_pieces import Need, Piece

NO_NEED = 1
"""The bit that any words have, for what needs nothing of them."""
_WORDS = re.compile(r"\w+")
_TEXTS_KEPT = 256
_WORDS_KEPT = 10_000


class _Table:
    """The pieces of words, and the bits of the needs that they meet."""

    def __init__(self) -> None:
        self._whole: dict[str, int] = defaultdict(int)
        self._ahead: dict[str, int] = defaultdict(int)
        self._within: dict[str, int] = defaultdict(int)

    def with_pieces(self, pieces: Iterable[tuple[Piece, int]]) -> _Table:
        """Return a table with more pieces, each with the bit of its need."""
        table = _Table()
        table._whole, table._ahead, table._within = map(copy, (self._whole, self._ahead, self._within))
        for (text, begins, ends), bit in pieces:
            known = table._whole if begins and ends else table._ahead if begins else table._within
            known[text] |= bit
        return table

    def needs_of(self, word: str) -> int:
        """Return the bits of all needs that a word meets."""
        met = self._whole.get(word, 0)
        for end in range(1, len(word) + 1):
            met |= self._ahead.get(word[:end], 0)
        for length in self._lengths:
            for start in range(len(word) - length + 1):
                met |= self._within.get(word[start : start + length], 0)
        return met

    @cached_property
    def _lengths(self) -> list[int]:
        return sorted(set(map(len, self._within)))


class _Tables(NamedTuple):
    """The pieces that are needed alone, as the first, and as the second of two words."""

    alone: _Table
    first: _Table
    second: _Table

    def with_needs(self, bits: Mapping[Need, int]) -> _Tables:
        """Return the tables with more needs."""
        runs = [(run, bit) for need, bit in bits.items() for run in need]
        alone = ((run[0], bit) for run, bit in runs if len(run) == 1)
        first, second = ([(run[place], bit) for run, bit in runs if len(run) > 1] for place in (0, 1))
        return _Tables(
            self.alone.with_pieces(alone), self.first.with_pieces(first), self.second.with_pieces(second)
        )

    def needs_of(self, word: str) -> tuple[int, int, int]:
        """Return the bits of the needs that a word meets alone, ahead of another, and behind one."""
        return self.alone.needs_of(word), self.first.needs_of(word), self.second.needs_of(word)


_NO_BITS: Mapping[Need, int] = {}
_NO_PIECES = _Tables(_Table(), _Table(), _Table())


class Met:
    """The needs that words meet: all of them, and each where its first word stands."""

    __slots__ = ("_by_word", "_places", "_text", "needs")

    def __init__(self, needs_of_words: Memo[str, tuple[int, int, int]], text: str) -> None:
        self._text = text
        self._by_word: tuple[int, ...] = ()
        self._places: list[tuple[int, int]] | None = None
        if words := list(map(needs_of_words.__getitem__, _WORDS.findall(text))):
            alone, first, second = zip(*words, strict=True)
            self._by_word = tuple(map(or_, alone, map(and_, first, (*second[1:], 0))))
        self.needs = reduce(or_, self._by_word, NO_NEED)

    @property
    def places(self) -> list[tuple[int, int]]:
        """Where words begin that meet needs, each with their bits."""
        places = self._places
        if places is None:
            found = zip(_WORDS.finditer(self._text), self._by_word, strict=True)
            places = self._places = [(word.start(), needs) for word, needs in found if needs]
        return places


class Pieces:
    """Tells of words which needs they meet, a bit for each; it never changes.

    Nothing in it refers to it, so that it goes when nobody asks any more: imports collect no garbage.
    """

    def __init__(self, bits: Mapping[Need, int] = _NO_BITS, tables: _Tables = _NO_PIECES) -> None:
        self.bits = bits
        self._tables = tables
        needs_of_words = Memo(tables.needs_of, _WORDS_KEPT)
        self.met_by = lru_cache(maxsize=_TEXTS_KEPT)(partial(Met, needs_of_words))

    def with_needs(self, needs: Iterable[Need]) -> Pieces:
        """Return the same with more needs; those from before keep their bits."""
        others = [need for need in dict.fromkeys(needs) if need not in self.bits]
        bits = {need: NO_NEED << place for place, need in enumerate(others, start=len(self.bits) + 1)}
        return Pieces({**self.bits, **bits}, self._tables.with_needs(bits))
