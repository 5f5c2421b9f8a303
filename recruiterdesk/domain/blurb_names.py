"""Finds a name in a text, however it is written there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from recruiterdesk.core.name_folding import name_key
from recruiterdesk.core.text import fold, words_in
from recruiterdesk.core.values import value

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_ENDS = re.compile(r"(?:^|[.!?:;•\n–—-])\W*$")
# Within a name these are no name by themselves; as first or last word they are.
_PARTICLES = words_in(
    "von van vom zu zur zum de del della den der di da do dos das du la le el al bin ibn ten y"
)
_TITLES = words_in("dr prof ing dipl med phil jr sr ms mr mrs frau herr and und")
# Words that people also are called: by themselves they name somebody only where they look like a name.
COMMON = words_in(
    """
    an am im in on at to so do no will may can mark bill bob sue pat rob art grant grace hope faith joy
    dawn rose summer april june august long short young old best good great well more less hard major
    price page hand small white black brown green gray grey day king cook baker sharp wise bright strong
    smart frank ernst christian lang kurz gross klein alt neu gut stark jung weiss schwarz braun fest
    frei klug viel sommer winter herbst ein eine es er ich wir ihr man mann hier klar rein be by he me
    my of or up us we as is it if go ok max rich dot drew ray wolf jack chuck power quick word data auto
    reich fein froh scharf koch bauer schneider meister richter schreiber kaufmann fischer lehrer freund
    turner walker driver farmer porter mason miller fisher banks fields field stone woods wood waters hall
    ford park parks lane street love case chance speed swift hill west east north church bell ball wall pool
    gold silver steel noble early law laws lord house land wells rivers marsh moss frost snow
    """
)
# One sound, written in several ways from another script.
_SOUNDS = (
    ("tsch", "ch"),
    ("sch", "sh"),
    ("kh", "h"),
    ("w", "v"),
    ("j", "i"),
    ("y", "i"),
    ("ii", "i"),
    ("x", "ks"),
)
_LOOKALIKES = str.maketrans("авсенігјкмортухѕԁαβεικνορτυχ", "abcehirjkmoptyxsdabeikvoptux")
_DIGITS_FOR_LETTERS = str.maketrans("01345", "oieas")
# So long a word is known in any case, with so many letters more: "Nowakowi".
_STEM, _ENDING = 5, 3
# Shorter names are words of many languages; fewer single letters are an abbreviation.
_SHORT, _FEW = 2, 2


@value
class Word:
    """A word of a text: as it is compared, as it is said, and where it stands.

    `readings` are all the ways it may be compared: by its sound first, then by what its letters look like.
    `begins` tells that a sentence begins with it, so that its capital letter says nothing.
    """

    readings: tuple[str, ...]
    said: str
    start: int
    end: int
    begins: bool

    @property
    def key(self) -> str:
        """Return how it sounds."""
        return self.readings[0]

    @property
    def is_capital(self) -> bool:
        """Tell whether its capital letter says that it is a name."""
        return self.said[:1].isupper() and not self.begins


def sound_key(word: str) -> str:
    """Return a word as it is compared: without case, marks and script, and alike where it sounds alike."""
    key = name_key(word)
    for written, sound in _SOUNDS:
        key = key.replace(written, sound)
    return key


def words_of(text: str) -> list[Word]:
    """Return the words of a text; signs part them."""
    return [
        Word(
            _readings(match[0]), match[0], match.start(), match.end(),
            _SENTENCE_ENDS.search(text[: match.start()]) is not None,
        )
        for match in _WORD.finditer(text)
    ]  # fmt: skip


def as_seen(text: str) -> str:
    """Return the text as one sees it: without hidden characters, letters and digits in their usual forms."""
    visible = "".join(character for character in text if unicodedata.category(character) != "Cf")
    return unicodedata.normalize("NFKC", visible)


def names_in(text: str, words: Sequence[Word], names: Sequence[str]) -> Iterator[str]:
    """Yield the words of a text that are a name, or a part of one; both as they are seen."""
    parts = frozenset(part for name in names for part in name_parts(name))
    initials = frozenset(piece[0] for name in names for piece in pieces_of(name))
    for place, word in enumerate(words):
        looks_like_one = not is_common(word) or word.is_capital or _stands_by(words, place, parts, initials)
        if looks_like_one and any(_is_inflected(word, part) for part in parts):
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
            if count == 1 and is_common(word) and not word.is_capital:
                continue
            yield text[word.start : run[-1].end]
        elif count > 1 and _is_inflected(word, joined):
            yield word.said


def name_parts(name: str) -> frozenset[str]:
    """Return by which words a name is known, as they are compared: its parts, and what a hyphen joins."""
    written = [word for word in name.split() if fold(word).strip(".") not in _TITLES]
    parts: set[str] = set()
    for place, word in enumerate(written):
        within = 0 < place < len(written) - 1
        pieces = pieces_of(word)
        if within and fold(word) in _PARTICLES:
            continue
        parts.update(pieces)
        if len(pieces) > 1:
            parts.add("".join(pieces))
    return frozenset(part for part in parts if len(part) > 1 and not part.isdigit())


def pieces_of(name: str) -> list[str]:
    """Return the words of a name as they are compared, in their order."""
    return [key for piece in _WORD.findall(name) if (key := sound_key(piece))]


def _readings(said: str) -> tuple[str, ...]:
    key, alike = sound_key(said), fold(said).translate(_LOOKALIKES)
    if not alike.isascii():
        return (key,)
    digits = (
        alike.translate(_DIGITS_FOR_LETTERS) if alike[:1].isalpha() and len(alike) > _SHORT + 1 else alike
    )
    return tuple(dict.fromkeys((key, sound_key(alike), sound_key(digits))))


def _is_inflected(word: Word, wanted: str) -> bool:
    return any(_is_inflected_key(reading, wanted) for reading in word.readings)


def _is_inflected_key(key: str, wanted: str) -> bool:
    """Tell whether a word is the wanted one, or it in another case: "Ruiz's", "Ruizens", "Nowakowi"."""
    if key in (wanted, f"{wanted}s"):
        return True
    return len(wanted) >= _STEM and key.startswith(wanted) and len(key) - len(wanted) <= _ENDING


def is_common(word: Word) -> bool:
    """Tell whether a word is one that many texts have, whoever they speak of."""
    plain = fold(word.said)
    return plain in COMMON or (len(plain) <= _SHORT and plain.isascii())


def _stands_by(words: Sequence[Word], place: int, parts: frozenset[str], initials: frozenset[str]) -> bool:
    """Tell whether another part of the name or its initial beside a word: "Will Young", "W. Young"."""
    before, after = words[max(0, place - 1) : place], words[place + 1 : place + 2]
    if any(one.key in parts and one.key != words[place].key for one in (*before, *after)):
        return True
    return any(len(one.said) == 1 and one.said.isupper() and one.key in initials for one in before)


def _run_together(words: Sequence[Word], names: Sequence[str]) -> Iterator[str]:
    for name in names:
        pieces = pieces_of(name)
        if not pieces[1:]:
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
        spelled = sound_key("".join(one.said for one in run))
        if len(run) > _FEW and any(part in spelled for part in parts if len(part) > _SHORT):
            yield text[run[0].start : run[-1].end]
        run = []


def _initials(text: str, names: Sequence[str]) -> Iterator[str]:
    """Yield initials with full stops ("A. R.", "K. L.-S."), which name whoever has them."""
    for name in names:
        first, *others = [piece[0].upper() for piece in _WORD.findall(name)] or [""]
        if not others:
            continue
        between = "".join(rf"(?:{re.escape(letter)}\.[\s-]?)?" for letter in others[:-1])
        pattern = rf"(?<!\w){re.escape(first)}\.[\s-]?{between}{re.escape(others[-1])}\."
        yield from (match[0] for match in re.finditer(pattern, text))
