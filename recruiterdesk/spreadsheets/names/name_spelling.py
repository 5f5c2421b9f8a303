"""Names that sound the same have one plain spelling, and a code to be found by."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from recruiterdesk.core.name_folding import name_key
from recruiterdesk.core.nicknames import main_form
from recruiterdesk.spreadsheets.memo import Memo
from recruiterdesk.spreadsheets.names.name_words import PARTICLES

# In this order; the same sound in German, English, French, Polish and transliterated names.
_SOUNDS = (
    ("tsch", "c"),
    ("tch", "c"),
    ("sch", "s"),
    ("cz", "c"),
    ("sh", "s"),
    ("sz", "s"),
    ("zh", "s"),
    ("kh", "k"),
    ("ch", "c"),
    ("ph", "f"),
    ("th", "t"),
    ("dt", "t"),
    ("ck", "k"),
    ("c", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("tz", "z"),
    ("ts", "z"),
    ("w", "v"),
    ("ou", "u"),
    ("ey", "ai"),
    ("ei", "ai"),
    ("ay", "ai"),
    ("ie", "i"),
    ("y", "i"),
    ("j", "i"),
)
_MOST_NAMES = 50_000
_TWICE = re.compile(r"(.)\1+")
_WORDS = re.compile(r"[^\s,.\-‐–'’\"()]+")
_SILENT = re.compile(r"(?<!^)[aeiou]")


@lru_cache(maxsize=16_384)
def plain_spelling(word: str) -> str:
    """Return one spelling for all that sound the same: "meyer" and "maier" are "maier"; takes a name_key."""
    for written, plain in _SOUNDS:
        word = word.replace(written, plain)
    word = word[:1] + word[1:].replace("h", "")
    return _TWICE.sub(r"\1", word)


@lru_cache(maxsize=_MOST_NAMES)
def given_code(given: str) -> str:
    """Return what a given name is found by, whatever its form and spelling; "" for none."""
    words = _WORDS.findall(name_key(given))
    return _code(main_form(words[0])) if words else ""


@lru_cache(maxsize=_MOST_NAMES)
def family_code(family: str) -> str:
    """Return what a family name is found by: its first word that is no particle; "" for none."""
    words = _WORDS.findall(name_key(family))
    return _code(next((word for word in words if word not in PARTICLES), words[0])) if words else ""


def _code(word: str) -> str:
    return _SILENT.sub("", plain_spelling(word)) or word


def name_codes(given: str, family: str) -> tuple[str, ...]:
    """Return what a name is found by: similar names share one of at most two codes, swapped ones too.

    Each is the sound of one part with the first letter of the other: a typo leaves one of them whole.
    """
    return _codes(given_code(given), family_code(family))


def codes_of(given: Iterable[str], family: Iterable[str]) -> list[tuple[str, ...]]:
    """Return the name_codes of names whose parts stand side by side."""
    given_codes, family_codes = Memo(given_code, _MOST_NAMES), Memo(family_code, _MOST_NAMES)
    codes = Memo(_codes_of_both, _MOST_NAMES)
    sounds = zip(map(given_codes.__getitem__, given), map(family_codes.__getitem__, family), strict=True)
    return list(map(codes.__getitem__, sounds))


def _codes_of_both(sounds: tuple[str, str]) -> tuple[str, ...]:
    return _codes(*sounds)


def _codes(first: str, last: str) -> tuple[str, ...]:
    if first and last:
        return (f"{first} {last[0]}", f"{last} {first[0]}")
    return (first or last,) if first or last else ()
