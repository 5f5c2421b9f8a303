"""Two names are compared: can they be one person's?"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from recruiterdesk.core.name_folding import name_key
from recruiterdesk.core.nicknames import forms_of
from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.names.name_spelling import plain_spelling
from recruiterdesk.spreadsheets.names.name_words import GENERATIONS
from recruiterdesk.spreadsheets.names.names import PersonName

_LONG = 8
_FEWEST_LETTERS = 4
_SHORT_GENERATIONS = {"jun": "jr", "junior": "jr", "sen": "sr", "senior": "sr"}
_NUMBER = re.compile(r"\d+")
_NO_MANS_ENDS = frozenset("eiyu?")


class NameLikeness(IntEnum):
    """How alike two names are."""

    OTHER = 0
    SIMILAR = 1
    SAME = 2


def names_contradict(one: PersonName, other: PersonName) -> bool:
    """Tell whether two names cannot be one person's.

    A missing part contradicts nothing; neither do an initial, other spellings, short forms, lost letters or
    parts in the other order, and not another family name beside the same given one (people marry).
    """
    if _generations_differ(one.family, other.family) or _numbers_differ(one.full, other.full):
        return True
    if not (one.given and other.given):
        return bool(one.full and other.full) and not _one_holds_the_other(one.full, other.full)
    if _alike(one.given, other.given) or words_of(one.full) == words_of(other.full):
        return False
    return not _one_holds_the_other(one.full, other.full)


def generation_of(family: str) -> str:
    """Return which of a family bears a name, as it says behind itself: "jr", "iii", "" where it doesn't."""
    end = fold(family.rpartition(" ")[2]).rstrip(".")
    end = _SHORT_GENERATIONS.get(end, end)
    return end if end in GENERATIONS else ""


def _generations_differ(one: str, other: str) -> bool:
    """Tell whether both names say which of a family bears them, and not the same one: "Jr." and "III"."""
    both = generation_of(one), generation_of(other)
    return all(both) and both[0] != both[1]


def _numbers_differ(one: str, other: str) -> bool:
    """Tell whether both names are numbered, and otherwise: "Student 1" and "Student 2"."""
    numbers, others = _NUMBER.findall(one), _NUMBER.findall(other)
    return bool(numbers and others) and numbers != others


def same_family(one: str, other: str) -> bool:
    """Tell whether two family names are one, other spellings, lost letters and double names regarded."""
    return bool(one and other) and (one == other or _one_holds_the_other(one, other))


def name_likeness(one: tuple[str, str], other: tuple[str, str]) -> NameLikeness:
    """Tell how alike two names are; each is a given and a family name.

    SAME: the same words in any order, letters folded. SIMILAR: both parts are alike by spelling, sound, short
    form, initial or a typing error, in this order or swapped. What has one part only is the same or other.
    """
    if one == other:
        return NameLikeness.SAME
    (given, family), (other_given, other_family) = one, other
    if words_of(f"{given} {family}") == words_of(f"{other_given} {other_family}"):
        return NameLikeness.SAME
    if not (given and family and other_given and other_family):
        return NameLikeness.OTHER
    straight = _both_alike(given, family, other_given, other_family)
    return NameLikeness(straight or _both_alike(given, family, other_family, other_given))


def _both_alike(given: str, family: str, other_given: str, other_family: str) -> bool:
    return (
        same_family(family, other_family)
        and _alike(given, other_given)
        and not _middle_names_differ(given, other_given)
    )


def _middle_names_differ(one: str, other: str) -> bool:
    """Tell whether both have a second given name, and not the same one, were it only its initial."""
    first, second = _words(one), _words(other)
    return len(first) > 1 and len(second) > 1 and first[1][0] != second[1][0]


def _alike(one: str, other: str) -> bool:
    """Tell whether two given names can be one: equal, an initial, a short form, the first of two, a typo."""
    first, second = _words(one), _words(other)
    if not (first and second):
        return True
    a, b = first[0], second[0]
    if a == b or (1 in (len(a), len(b)) and a[:1] == b[:1]):
        return True
    return not forms_of(a).isdisjoint(forms_of(b)) or _near(a, b)


def _other_sex(one: str, other: str) -> bool:
    """Tell whether two names are a woman's and a man's: "maria" and "mario", "jana" and "jan", "petrova"."""
    ends = {name.removesuffix("h")[-1:] for name in (one, other)}
    return len(ends) > 1 and "a" in ends and not ends & _NO_MANS_ENDS


@lru_cache(maxsize=16_384)
def _near(one: str, other: str) -> bool:
    if "?" in one or "?" in other:
        return len(one) == len(other) and all(
            a == b or "?" in (a, b) for a, b in zip(one, other, strict=True)
        )
    if _other_sex(one, other):
        return False
    shorter = min(len(one), len(other))
    if shorter < _FEWEST_LETTERS:
        return shorter > 1 and plain_spelling(one) == plain_spelling(other)
    if plain_spelling(one) == plain_spelling(other):
        return True
    from rapidfuzz.distance import OSA

    most = 2 if shorter >= _LONG else 1
    return bool(OSA.distance(one, other, score_cutoff=most) <= most)


def _one_holds_the_other(one: str, other: str) -> bool:
    """Tell whether all words of the shorter name stand in the longer, spelling regarded."""
    short, long = sorted((words_of(one), words_of(other)), key=len)
    return all(word in long or any(_near(word, other_word) for other_word in long) for word in short)


@lru_cache(maxsize=16_384)
def _words(text: str) -> tuple[str, ...]:
    words = name_key(text).replace("-", " ").split()
    return tuple(word.rstrip(".") or word for word in words)


@lru_cache(maxsize=16_384)
def words_of(text: str) -> frozenset[str]:
    """Return the words of a name as they are compared."""
    return frozenset(name_key(text).replace("-", " ").replace(",", " ").split())
