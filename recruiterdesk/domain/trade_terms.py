"""Finds the terms of a small vocabulary in titles and free words: phrases, beginnings and ends of words.

`"supply chain"` is a phrase, `"vertrieb*"` any word that begins so, `"*leiterin"` any word that ends so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from recruiterdesk.core.text import fold

_WORD = re.compile(r"[^\W_]+")
_ANY_END = "*"
# People type umlauts as two letters; after folding both ways are the same. No umlaut: the "ue" of "neue".
_TWO_LETTERS = re.compile(r"(?<![aeiouq])([aou])e")
_SHORTEST_PART = 3


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared: folded, umlauts alike however they are typed."""
    return tuple(_WORD.findall(_TWO_LETTERS.sub(r"\1", fold(text))))


class Terms:
    """What each term stands for; the longest phrase wins, a whole word before a part of one."""

    def __init__(self, terms: Mapping[str, Iterable[str]]) -> None:
        """Take the terms by what they stand for."""
        self._whole: dict[str, tuple[str, ...]] = {}
        self._beginnings: dict[str, tuple[str, ...]] = {}
        self._ends: dict[str, tuple[str, ...]] = {}
        self._longest = 1
        for meaning, spellings in terms.items():
            for spelling in spellings:
                self._add(meaning, spelling)

    def found_in(self, words: tuple[str, ...]) -> frozenset[str]:
        """Return what the words speak of; each word counts for one term only."""
        return frozenset(meaning for _, meanings in self._read(words) for meaning in meanings)

    def saying_words(self, words: tuple[str, ...]) -> frozenset[str]:
        """Return those of the words by which something is said: both of "data engineer"."""
        return frozenset(word for phrase, meanings in self._read(words) if meanings for word in phrase)

    def _read(self, words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
        place = 0
        while place < len(words):
            size, meanings = self._at(words, place)
            yield words[place : place + size], meanings
            place += size

    def _add(self, meaning: str, spelling: str) -> None:
        phrase = " ".join(words_of(spelling))
        if spelling.startswith(_ANY_END):
            table = self._ends
        else:
            table = self._beginnings if spelling.endswith(_ANY_END) else self._whole
        table[phrase] = (*table.get(phrase, ()), meaning)
        self._longest = max(self._longest, phrase.count(" ") + 1)

    def _at(self, words: tuple[str, ...], place: int) -> tuple[int, tuple[str, ...]]:
        """Return how many words the longest term takes that begins at this place, and what it stands for."""
        for size in range(min(self._longest, len(words) - place), 0, -1):
            phrase = " ".join(words[place : place + size])
            found = self._whole.get(phrase) or self._by_beginning(phrase, len(words[place + size - 1]))
            if found:
                return size, found
        return 1, self._by_end(words[place])

    def _by_beginning(self, phrase: str, last_word: int) -> tuple[str, ...]:
        """Look for a term with which the phrase begins; it may be cut within its last word only."""
        for end in range(len(phrase), len(phrase) - last_word, -1):
            found = self._beginnings.get(phrase[:end])
            if found:
                return found
        return ()

    def _by_end(self, word: str) -> tuple[str, ...]:
        for start in range(len(word) - _SHORTEST_PART + 1):
            found = self._ends.get(word[start:])
            if found:
                return found
        return ()
