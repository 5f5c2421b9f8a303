"""A name as it was written becomes given name, family name, title and form of address."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import bulk_value
from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets import name_families as families
from recruiterdesk.spreadsheets.name_clutter import (
    is_company,
    is_degrees,
    is_no_name,
    without_asides,
    without_degrees,
    without_full_stop,
    without_signs,
)
from recruiterdesk.spreadsheets.name_order import order_words
from recruiterdesk.spreadsheets.name_titles import Prefix, titles_in_front, without_prefix
from recruiterdesk.spreadsheets.name_words import (
    AND,
    BORN,
    COMPANY_ENDINGS,
    DEGREES,
    DOTTED_TITLES,
    GENERATIONS,
    KINSHIP,
    NO_NAMES,
    NOBLE,
    PARTICLES,
    SALUTATIONS,
    TITLES,
)


@bulk_value
class PersonName:
    """The parts of a person's name; `honorific` are titles ("Prof. Dr."), not part of the full name.

    `shown` is the name as it is written where the family name stands first, "" where it stands last.
    """

    given: str = ""
    family: str = ""
    honorific: str = ""
    salutation: Salutation = Salutation.NONE
    shown: str = ""

    @property
    def full(self) -> str:
        """The name as it is shown, family first where Chinese, Japanese or Korean is written."""
        if self.shown:
            return self.shown
        if self.family and self.family[0] >= "\u3005" and not _is_spaced(self.family + self.given):
            return self.family + self.given
        return f"{self.given} {self.family}".strip()


_NOTHING = Prefix()
# "PERRIN / Jules": the family name stands ahead of the slash.
_SLASH = re.compile(r"(?<=[^\W\d_][^\W\d_])\s+/\s+(?=[^\W\d_]{2,}$)")
_GENERATION = re.compile(r"(jr|sr|jun|sen|[ivx]+)\.?", re.IGNORECASE)
_BARE = re.compile(r"(?:[^\W\d_]['’])?[^\W\d_]+(?:-[^\W\d_]+)*")
_FIRST, _BETWEEN, _LAST = 1, 2, 4
_LONGEST_NAME = 300
_GIVEN_PARTICLES = frozenset({"el", "al", "ben", "abu", "la", "le", "lo", "mac", "st.", "saint"})
_NO_PARTS = {word for word in NO_NAMES if not word.isalpha()} | {"unknown", "unbekannt", "tbd", "inconnu"}
# Words that are no plain part of a name, or tell that the family name may stand first.
_SPECIAL = (
    frozenset(SALUTATIONS)
    | TITLES
    | DOTTED_TITLES
    | PARTICLES
    | NOBLE
    | BORN
    | DEGREES
    | GENERATIONS
    | KINSHIP
    | COMPANY_ENDINGS
    | {word for phrase in NO_NAMES if " " in phrase for word in phrase.split()}
    | {fold(word) for word in PARTICLES | NOBLE}
    | _NO_PARTS
    | {"pan"}
)


@lru_cache(maxsize=16_384)
def split_name(text: str) -> PersonName:
    """Read a whole name: "Frau Dr. Anke Bärenfänger", "Müller, Björn", "Peter van den Berg", "Madonna".

    What names nobody ("n/a", "???") is an empty name, and a company is one name without parts.
    """
    parts = text.split()
    if _are_plain(parts):
        return PersonName(" ".join(parts[:-1]), parts[-1])
    if _has_particle(parts):
        return PersonName(parts[0], f"{parts[1]} {parts[2]}")
    words = " ".join(parts)
    if len(words) > _LONGEST_NAME:
        return PersonName(given=words)
    if is_no_name(words):
        return PersonName()
    if is_company(parts):
        return PersonName(given=words)
    return _from_cell(words)


def join_name(given: str, family: str) -> PersonName:
    """Read a name whose given and family parts stand in two columns."""
    first, last = given.split(), family.split()
    if len(first) == 1 and len(last) == 1 and _places(first[0]) and _places(last[0]):
        return PersonName(first[0], last[0])
    if len(given) + len(family) > _LONGEST_NAME:
        return PersonName(" ".join(first), " ".join(last))
    if is_no_name(f"{given} {family}"):
        return PersonName()
    before, after = _clean(" ".join(first)), _clean(" ".join(last))
    if not after:
        return _from_two(before, "", "")
    segments = _segments(after)
    words, suffix = without_degrees(segments[0].split(), 1)
    for other in segments[1:]:
        suffix = other if fold(other) in GENERATIONS else suffix
        if not (is_degrees(other, f"{before} {segments[0]}") or fold(other) in GENERATIONS):
            words.append(other)
    return _from_two(before, " ".join(words), suffix)


def is_generation(text: str) -> bool:
    """Tell whether a suffix is part of the family name ("Jr.", "III"), unlike a degree."""
    return _GENERATION.fullmatch(text) is not None


def read_title(text: str) -> PersonName:
    """Read a cell that holds only a title or a form of address ("Herr", "Dr.")."""
    return _with_prefix(PersonName(), without_prefix(text[:_LONGEST_NAME].split())[0])


def _are_plain(words: list[str]) -> bool:
    """Tell whether these are given names and a family name, in this order, and nothing else."""
    if len(words) == 2:  # noqa: PLR2004 - a given name and a family name
        return bool(_places(words[0]) & _FIRST and _places(words[1]) & _LAST)
    if len(words) != 3:  # noqa: PLR2004 - two given names and a family name
        return False
    return bool(_places(words[0]) & _FIRST and _places(words[1]) & _BETWEEN and _places(words[2]) & _LAST)


def _has_particle(words: list[str]) -> bool:
    """Tell whether these are one given name, a particle and one family name."""
    around = len(words) == 3 and _places(words[0]) & _FIRST and _places(words[2]) & _LAST  # noqa: PLR2004
    return bool(around and words[1].lower() in PARTICLES)


@lru_cache(maxsize=16_384)
def _places(word: str) -> int:
    """Tell where in a name a word can stand and be a plain part of it: no title, no particle, no capitals."""
    folded = fold(word)
    has_particle = "-" in folded and folded.partition("-")[2] in PARTICLES
    plain = _BARE.fullmatch(word) is not None and not has_particle and folded.replace("’", "").isascii()
    if not plain or folded in _SPECIAL or word in AND or (len(word) > 1 and word[-2:].isupper()):
        return 0
    if (
        folded in families.VIETNAMESE
        or folded in families.HUNGARIAN
        or families.HUNGARIAN_WIFE.fullmatch(word)
    ):
        return _BETWEEN | _LAST
    return _FIRST | _LAST if folded in families.IBERIAN else _FIRST | _BETWEEN | _LAST


def _is_spaced(text: str) -> bool:
    """Tell whether the parts of a name in this script stand apart, unlike Chinese and Korean."""
    return any(sign < "\u3005" or sign > "\ud7af" for sign in text)


def _clean(text: str) -> str:
    if text.isalpha() and len(text) < len("unknown"):
        return text
    if fold(text) in _NO_PARTS or not any(map(str.isalnum, text)):
        return ""
    return without_asides(without_signs(text)).strip(" ,;")


def _segments(text: str) -> list[str]:
    return [part for part in (piece.strip() for piece in text.replace(";", ",").split(",")) if part]


def _from_cell(words: str) -> PersonName:
    plain = _SLASH.sub(", ", without_signs(words))
    if not plain or is_no_name(plain):
        return PersonName()
    if not any(sign in plain for sign in " ,;"):
        return _ordered([plain])
    prefix, rest = without_prefix(plain.split())
    segments = _segments(without_asides(" ".join(rest)))
    if not segments:
        return _with_prefix(PersonName(), prefix)
    if len(segments) > 1:
        return _from_segments(segments, prefix)
    left, suffix = without_degrees(segments[0].split(), 2)
    left[-1] = without_full_stop(left[-1])
    if len(left) == 1 and prefix.says_something:
        return _with_prefix(PersonName(family=left[0]), prefix)
    return _with_prefix(_ordered(left, suffix), prefix)


def _from_segments(segments: list[str], prefix: Prefix) -> PersonName:
    """Read a name with commas: "Ruiz, Ana", "Ana Ruiz, PhD", "Smith, John, Jr.", "Meer, van der, Peter"."""
    suffix = ""
    kept = [segments[0]]
    for other in segments[1:]:
        titles, rest = without_prefix(other.split())
        if fold(other) in GENERATIONS:
            suffix = other
        elif not rest:
            prefix = prefix.before(titles)
        elif not is_degrees(other, segments[0]):
            kept.append(other)
    if len(kept) == 1:
        words, generation = without_degrees(kept[0].split(), 2)
        return _with_prefix(_ordered(words, generation or suffix), prefix)
    if len(kept) > 2 and all(word.lower() in PARTICLES for word in kept[1].split()):  # noqa: PLR2004
        kept = [f"{kept[1]} {kept[0]}", *kept[2:]]
    family, older = without_degrees(kept[0].split(), 1)
    given, younger = without_degrees(kept[1].split(), 1)
    return _from_two(" ".join(given), " ".join(family), suffix or older or younger, prefix)


def _from_two(given: str, family: str, suffix: str, prefix: Prefix = _NOTHING) -> PersonName:
    before, given_words = without_prefix(titles_in_front(given.split()))
    around, family_words = without_prefix(titles_in_front(family.split()))
    while len(given_words) > 1 and _hangs_behind(given_words[-1]):
        family_words.insert(0, given_words.pop())
    name = PersonName(" ".join(given_words), f"{' '.join(family_words)} {suffix}".strip())
    titles = Prefix(around.honorific, before.salutation).before(Prefix(before.honorific, around.salutation))
    return _with_prefix(name, prefix.before(titles))


def _hangs_behind(word: str) -> bool:
    """Tell whether the last of the given names is a particle of the family name ("Berg, Peter van den")."""
    return word.lower() in PARTICLES - _GIVEN_PARTICLES


def _with_prefix(name: PersonName, prefix: Prefix) -> PersonName:
    return replace(name, honorific=prefix.honorific, salutation=prefix.salutation)


def _ordered(words: list[str], suffix: str = "") -> PersonName:
    parts = order_words(words)
    return PersonName(parts.given, f"{parts.family} {suffix}".strip(), shown=parts.shown)
