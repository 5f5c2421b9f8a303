"""Two names are compared: can they be one person's?"""

from __future__ import annotations

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.names import PersonName


def names_contradict(one: PersonName, other: PersonName) -> bool:
    """Tell whether two names cannot be one person's.

    A missing part contradicts nothing; neither do an initial, other spellings, lost letters or parts in the
    other order, and not another family name beside the same given one (people marry).
    """
    if not (one.given and other.given):
        return bool(one.full and other.full) and not _one_holds_the_other(one.full, other.full)
    if _alike(one.given, other.given) or words_of(one.full) == words_of(other.full):
        return False
    return not _one_holds_the_other(one.full, other.full)


def same_family(one: str, other: str) -> bool:
    """Tell whether two family names are one, other spellings, lost letters and double names regarded."""
    return bool(one and other) and _one_holds_the_other(one, other)


def name_key(text: str) -> str:
    """Return a name as it is compared: "Jürgen" and "Juergen" are one."""
    return fold(text).replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _alike(one: str, other: str) -> bool:
    """Tell whether two given names can be one: equal, an initial, the first of two, or a lost letter."""
    first, second = name_key(one).replace("-", " ").split(), name_key(other).replace("-", " ").split()
    if not (first and second):
        return True
    a, b = first[0].rstrip("."), second[0].rstrip(".")
    return a == b or (1 in (len(a), len(b)) and a[:1] == b[:1]) or _near(a, b)


def _near(one: str, other: str) -> bool:
    if "?" in one or "?" in other:
        return len(one) == len(other) and all(
            a == b or "?" in (a, b) for a, b in zip(one, other, strict=True)
        )
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 4:  # noqa: PLR2004 - Jan and Jana are two
        return False
    from rapidfuzz.distance import DamerauLevenshtein

    return bool(DamerauLevenshtein.distance(one, other, score_cutoff=1) <= 1)


def _one_holds_the_other(one: str, other: str) -> bool:
    """Tell whether all words of the shorter name stand in the longer, spelling regarded."""
    short, long = sorted((words_of(one), words_of(other)), key=len)
    return all(any(word == other_word or _near(word, other_word) for other_word in long) for word in short)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a name as they are compared."""
    return frozenset(name_key(text).replace("-", " ").replace(",", " ").split())
