"""Finds a name in a text, however it is written there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recruiterdesk.core.name_folding import name_key
from recruiterdesk.core.text import fold, words_in
from recruiterdesk.core.values import value

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_ENDS = re.compile(r"(?:^|[.!?:;•\n–—-])\W*$")
# Parts of names that are no name by themselves, folded.
_PARTICLES = words_in(
    """
    von van vom zu zur zum de del della den der des di da do dos das du la le el al bin ibn ten ter dr
    prof ing dipl med phil jr sr ms mr mrs frau herr and und y e
    """
)
# Words that people also are called: by themselves they name somebody only where they look like a name.
_COMMON = words_in(
    """
    an am im in on at to so do no will may can mark bill bob sue pat rob art grant grace hope faith joy
    dawn rose summer april june august long short young old best good great well more less hard major
    price page hand small white black brown green gray grey day king cook baker sharp wise bright strong
    smart frank ernst christian lang kurz gross klein alt neu gut stark jung weiss schwarz braun fest
    frei klug viel sommer winter herbst ein eine es er ich wir ihr man mann hier klar rein be by he me
    my of or up us we as is it if go ok
    """
)
_LOOKALIKES = str.maketrans("авсенігјкмортухѕԁαβεικνορτυχ", "abcehirjkmoptyxsdabeikvoptux")
# So long a word is known in any case, with so many letters more: "Nowakowi".
_STEM, _ENDING = 5, 3
# Shorter names are words of many languages; fewer single letters are an abbreviation.
_SHORT, _FEW = 2, 2


@value
class Word:
    """A word of a text: as it is compared, as it is said, and where it stands.

    `begins` tells that a sentence begins with it, so that its capital letter says nothing.
    """

    key: str
    said: str
    start: int
    end: int
    begins: bool

    @property
    def is_capital(self) -> bool:
        """Tell whether its capital letter says that it is a name."""
        return self.said[:1].isupper() and not self.begins


def words_of(text: str) -> list[Word]:
    """Return the words of a text; signs part them."""
    return [
        Word(
            name_key(match[0]), match[0], match.start(), match.end(),
            _SENTENCE_ENDS.search(text[: match.start()]) is not None,
        )
        for match in _WORD.finditer(text)
    ]  # fmt: skip


def names_in(text: str, words: Sequence[Word], names: Sequence[str]) -> Iterator[str]:
    """Yield the words of a text that are a name, or a part of one."""
    parts = frozenset(part for name in names for part in name_parts(name))
    for place, word in enumerate(words):
        if any(_is_part(word, key, part) for part in parts for key in _keys(word)):
            beside = words[max(0, place - 1) : place + 2]
            if not _is_common(word.key) or word.is_capital or _stands_by(word, beside, parts):
                yield word.said
    yield from _run_together(words, names)
    yield from _letter_by_letter(text, words, parts)
    yield from _initials(text, names)
    yield from (part for part in parts if not part.isascii() and part in fold(text))


def same_words(text: str, words: Sequence[Word], wanted: Sequence[str]) -> Iterator[str]:
    """Yield where a text says these words (as they are compared) one after the other, or in one."""
    count = len(wanted)
    joined = "".join(wanted)
    for place, word in enumerate(words):
        run = words[place : place + count]
        if len(run) == count and all(map(_is_inflected, run, wanted)):
            if count == 1 and _is_common(joined) and not word.is_capital:
                continue
            yield text[word.start : run[-1].end]
        elif count > 1 and any(_is_inflected_key(key, joined) for key in _keys(word)):
            yield word.said


def name_parts(name: str) -> frozenset[str]:
    """Return by which words a name is known, as they are compared: its parts, and what a hyphen joins."""
    parts: set[str] = set()
    for written in name.split():
        pieces = [name_key(piece) for piece in _WORD.findall(written)]
        parts.update(pieces)
        if len(pieces) > 1:
            parts.add("".join(pieces))
    long_enough = {part for part in parts if len(part) > 1 and not part.isdigit()}
    return frozenset(long_enough - _PARTICLES or long_enough)


def _keys(word: Word) -> tuple[str, ...]:
    """Return how a word may be read: by sound, and by what its letters look like."""
    alike = fold(word.said).translate(_LOOKALIKES)
    return (word.key,) if alike == word.key or not alike.isascii() else (word.key, name_key(alike))


def _is_part(word: Word, key: str, part: str) -> bool:
    return _is_inflected_key(key, part) if word.key else False


def _is_inflected(word: Word, wanted: str) -> bool:
    return any(_is_inflected_key(key, wanted) for key in _keys(word))


def _is_inflected_key(key: str, wanted: str) -> bool:
    """Tell whether a word is the wanted one, or it in another case: "Ruiz's", "Ruizens", "Nowakowi"."""
    if key in (wanted, f"{wanted}s"):
        return True
    return len(wanted) >= _STEM and key.startswith(wanted) and len(key) - len(wanted) <= _ENDING


def _is_common(key: str) -> bool:
    return key in _COMMON or (len(key) <= _SHORT and key.isascii())


def _stands_by(word: Word, beside: Sequence[Word], parts: frozenset[str]) -> bool:
    """Tell whether another part of the name stands beside a word, or an initial: "Will Young", "W. Young"."""
    others = [one for one in beside if one is not word]
    return any(one.key in parts or (len(one.key) == 1 and one.said.isupper()) for one in others)


def _run_together(words: Sequence[Word], names: Sequence[str]) -> Iterator[str]:
    for name in names:
        pieces = [name_key(piece) for piece in _WORD.findall(name)]
        if pieces[1:] == []:
            continue
        given, family = pieces[0], pieces[-1]
        joined = {"".join(pieces), given + family, family + given, given[0] + family}
        for word in words:
            plain = word.key.rstrip("0123456789")
            if any(one in plain for one in joined if len(one) >= _STEM):
                yield word.said


def _letter_by_letter(text: str, words: Sequence[Word], parts: frozenset[str]) -> Iterator[str]:
    run: list[Word] = []
    for word in (*words, None):
        if word is not None and len(word.said) == 1 and not word.said.isdigit():
            run.append(word)
            continue
        spelled = "".join(one.key for one in run)
        if len(run) > _FEW and any(part in spelled for part in parts if len(part) > _SHORT):
            yield text[run[0].start : run[-1].end]
        run = []


def _initials(text: str, names: Sequence[str]) -> Iterator[str]:
    """Yield initials with full stops ("A. R."), which name whoever has them."""
    for name in names:
        letters = [piece[0].upper() for piece in _WORD.findall(name)]
        if len(letters) > 1:
            pattern = r"\s?".join(rf"{re.escape(letter)}\." for letter in (letters[0], letters[-1]))
            yield from (match[0] for match in re.finditer(rf"(?<!\w){pattern}", text))
