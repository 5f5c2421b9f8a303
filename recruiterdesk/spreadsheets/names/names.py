"""A name as it was written becomes given name, family name, title and form of address."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import bulk_value
from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.names.name_clutter import (
    is_company,
    is_degrees,
    is_no_name,
    without_asides,
    without_degrees,
    without_full_stop,
    without_signs,
)
from recruiterdesk.spreadsheets.names.name_order import order_words
from recruiterdesk.spreadsheets.names.name_titles import Prefix, titles_in_front, without_prefix
from recruiterdesk.spreadsheets.names.name_words import (
    GENERATIONS,
    NO_PARTS,
    PARTICLES,
)
from recruiterdesk.spreadsheets.names.plain_names import are_plain, has_particle, is_plain


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
# The telephone wrote "Sharma;Ravi/2" for the second number of Ravi Sharma.
_OF_SIM_CARD = re.compile(r"(?<=[^\W\d_]{3})/\d$")
_GENERATION = re.compile(r"(jr|sr|jun|sen|[ivx]+)\.?", re.IGNORECASE)
# "P.Eng.", "B.Arch"
_CUT_SHORT = re.compile(r"(?:[A-Z][a-z]{0,4}\.)+[A-Z][a-z]{0,4}\.?")
_FIRST_STYLED = "\U0001d400"
_LONGEST_NAME = 300
_SHORT_TITLES = frozenset({"dr", "prof"})
_GIVEN_PARTICLES = frozenset({"el", "al", "ben", "abu", "la", "le", "lo", "mac", "st.", "saint"})


@lru_cache(maxsize=16_384)
def split_name(text: str) -> PersonName:
    """Read a whole name: "Frau Dr. Anke Bärenfänger", "Müller, Björn", "Peter van den Berg", "Madonna".

    What names nobody ("n/a", "???") is an empty name, and a company is one name without parts.
    """
    parts = text.split()
    if are_plain(parts):
        return PersonName(" ".join(parts[:-1]), parts[-1])
    if has_particle(parts):
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
    if len(first) == 1 and len(last) == 1 and is_plain(first[0]) and is_plain(last[0]):
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
        is_degree = is_degrees(other, f"{before} {segments[0]}") or (before and _CUT_SHORT.fullmatch(other))
        if not is_degree and fold(other) not in GENERATIONS:
            words.append(other)
    return _from_two(before, " ".join(words), suffix)


def is_generation(text: str) -> bool:
    """Tell whether a suffix is part of the family name ("Jr.", "III"), unlike a degree."""
    return _GENERATION.fullmatch(text) is not None


def read_title(text: str) -> PersonName:
    """Read a cell that holds only a title or a form of address ("Herr", "Dr.")."""
    return _with_prefix(PersonName(), without_prefix(text[:_LONGEST_NAME].split())[0])


def _is_spaced(text: str) -> bool:
    """Tell whether the parts of a name in this script stand apart, unlike Chinese and Korean."""
    return any(sign < "\u3005" or sign > "\ud7af" for sign in text)


def _clean(text: str) -> str:
    if text.isalpha() and len(text) < len("unknown") and text[0] < _FIRST_STYLED:
        return text
    if fold(text) in NO_PARTS or not any(map(str.isalnum, text)):
        return ""
    return without_asides(without_signs(text)).strip(" ,;")


def _segments(text: str) -> list[str]:
    return [part for part in (piece.strip() for piece in text.replace(";", ",").split(",")) if part]


def _from_cell(words: str) -> PersonName:
    plain = _without_slash(without_signs(words))
    if not plain or is_no_name(plain):
        return PersonName()
    if not any(sign in plain for sign in " ,;("):
        prefix, _ = without_prefix([plain])
        is_title = prefix.salutation is not Salutation.NONE or (prefix.honorific and _may_be_no_name(plain))
        return _with_prefix(PersonName(), prefix) if is_title else _ordered([plain])
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


def _may_be_no_name(title: str) -> bool:
    """Tell whether a title alone is no name as well, as "Dame" is: it has a dot, or is a common short one."""
    return title.endswith(".") or fold(title) in _SHORT_TITLES


def _without_slash(text: str) -> str:
    """Return "PERRIN / Jules" with a comma; behind a whole name stands an aside ("Max Adler / LinkedIn")."""
    ahead, slash, behind = text.partition(" / ")
    if not slash or not _SLASH.search(text):
        return text
    is_whole = len(ahead.split()) > 1 and not ahead.isupper()
    return ahead if is_whole else f"{ahead}, {behind}"


def _from_segments(segments: list[str], prefix: Prefix) -> PersonName:
    """Read a name with commas: "Ruiz, Ana", "Ana Ruiz, PhD", "Smith, John, Jr.", "Meer, van der, Peter"."""
    suffix = ""
    kept = [segments[0]]
    for other in segments[1:]:
        if " " not in segments[0]:
            other = _OF_SIM_CARD.sub("", other)  # noqa: PLW2901 - the same without its mark
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
    family = " ".join(_particles_ahead(family_words))
    name = PersonName(" ".join(given_words), f"{family} {suffix}".strip())
    titles = Prefix(around.honorific, before.salutation).before(Prefix(before.honorific, around.salutation))
    return _with_prefix(name, prefix.before(titles))


def _hangs_behind(word: str) -> bool:
    """Tell whether the last of the given names is a particle of the family name ("Berg, Peter van den")."""
    return word.lower() in PARTICLES - _GIVEN_PARTICLES


def _particles_ahead(words: list[str]) -> list[str]:
    """Return a family name that is filed under its last part as it is said: "Berg van den"."""
    end = len(words)
    while end > 1 and words[end - 1].islower() and _hangs_behind(words[end - 1]):
        end -= 1
    return [*words[end:], *words[:end]]


def _with_prefix(name: PersonName, prefix: Prefix) -> PersonName:
    return replace(name, honorific=prefix.honorific, salutation=prefix.salutation)


def _ordered(words: list[str], suffix: str = "") -> PersonName:
    parts = order_words(words)
    return PersonName(parts.given, f"{parts.family} {suffix}".strip(), shown=parts.shown)
