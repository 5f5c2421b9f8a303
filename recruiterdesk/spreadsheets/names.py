"""A name as it was written becomes given name, family name, title and form of address."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.name_words import IBERIAN_FAMILIES, PARTICLES, SALUTATIONS, TITLES


@dataclass(frozen=True, slots=True)
class PersonName:
    """The parts of a person's name; `honorific` are titles ("Prof. Dr."), not part of the full name."""

    given: str = ""
    family: str = ""
    honorific: str = ""
    salutation: Salutation = Salutation.NONE

    @property
    def full(self) -> str:
        """The name as it is shown, family first where Chinese, Japanese or Korean is written."""
        if self.family and not self.family.isascii() and _CJK.fullmatch(self.family + self.given):
            return self.family + self.given
        return f"{self.given} {self.family}".strip()


_SUFFIX = re.compile(
    r"(?:\s*,\s*|\s+)(ph\.?\s?d\.?|m\.?\s?sc\.?|b\.?\s?sc\.?|mba|m\.?\s?a\.|b\.?\s?a\.|ll\.?\s?m\.?|"
    r"md|m\.d\.|cpa|pmp|phr|sphr|cfa|acca|jr\.?|sr\.|ii|iii|iv|esq\.?)$",
    re.IGNORECASE,
)
_GENERATION = re.compile(r"(jr|sr|jun|sen|[ivx]+)\.?", re.IGNORECASE)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,4}")
_LONGEST_NAME = 300
_SPECIAL = frozenset(SALUTATIONS) | TITLES | PARTICLES | IBERIAN_FAMILIES
_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")


def split_name(text: str) -> PersonName:
    """Read a whole name: "Frau Dr. Anke Bärenfänger", "Müller, Björn", "Peter van den Berg", "Madonna"."""
    parts = text.split()
    if 2 <= len(parts) <= 3 and all(map(_is_plain, parts)):  # noqa: PLR2004 - given names and a family name
        return PersonName(" ".join(parts[:-1]), parts[-1])
    words = " ".join(parts)
    if len(words) > _LONGEST_NAME:
        return PersonName(given=words)
    if " " not in words and "," not in words:
        return _single(words)
    words = _BRACKETS.sub("", words).strip() or words
    words, suffix = _without_suffix(words)
    if "," in words:
        family, _, given = (part.strip() for part in words.partition(","))
        return _from_two(given, family, suffix)
    prefix, rest = _without_prefix(words.split())
    if len(rest) == 1 and (prefix.honorific or prefix.salutation is not Salutation.NONE):
        return replace(prefix, family=rest[0])
    if not rest:
        return prefix
    name = _from_words(rest)
    return replace(prefix, given=name.given, family=f"{name.family} {suffix}".strip())


def join_name(given: str, family: str) -> PersonName:
    """Read a name whose given and family parts stand in two columns."""
    return _from_two(" ".join(given.split()), " ".join(family.split()), "")


def is_generation(text: str) -> bool:
    """Tell whether a suffix is part of the family name ("Jr.", "III"), unlike a degree."""
    return _GENERATION.fullmatch(text) is not None


def read_title(text: str) -> PersonName:
    """Read a cell that holds only a title or a form of address ("Herr", "Dr.")."""
    return _without_prefix(text.split())[0]


@lru_cache(maxsize=8192)
def _is_plain(word: str) -> bool:
    """Tell whether a word can only be part of a name: no title, particle or degree, and not in capitals."""
    folded = fold(word).replace("-", "")
    if not (folded.isascii() and folded.isalpha()) or (word.isupper() and len(word) > 1):
        return False
    return folded not in _SPECIAL and not _SUFFIX.fullmatch(f" {folded}")


def _single(word: str) -> PersonName:
    if _CJK.fullmatch(word):
        return PersonName(given=word[1:], family=word[0])
    return PersonName(given=word)


def _from_two(given: str, family: str, suffix: str) -> PersonName:
    before, given_words = _without_prefix(given.split())
    around, family_words = _without_prefix(family.split())
    while given_words and len(given_words) > 1 and given_words[-1].lower() in PARTICLES:
        family_words.insert(0, given_words.pop())
    honorific = " ".join(part for part in (around.honorific, before.honorific) if part)
    salutation = before.salutation if before.salutation is not Salutation.NONE else around.salutation
    return PersonName(
        " ".join(given_words), f"{' '.join(family_words)} {suffix}".strip(), honorific, salutation
    )


def _from_words(words: list[str]) -> PersonName:
    if len(words) == 1:
        return _single(words[0])
    start = next((at for at in range(1, len(words) - 1) if words[at].lower() in PARTICLES), 0)
    if start:
        return PersonName(" ".join(words[:start]), " ".join(words[start:]))
    if words[0].isupper() and len(words[0]) > 2 and not any(word.isupper() for word in words[1:]):  # noqa: PLR2004
        return PersonName(" ".join(words[1:]), words[0])
    if len(words) == 3 and _is_iberian(words):  # noqa: PLR2004 - given name and two family names
        return PersonName(words[0], " ".join(words[1:]))
    return PersonName(" ".join(words[:-1]), words[-1])


def _is_iberian(words: list[str]) -> bool:
    return fold(words[1]) in IBERIAN_FAMILIES


def _without_suffix(words: str) -> tuple[str, str]:
    """Take degrees behind a name away, and keep "Jr." as part of the family name."""
    kept = ""
    while found := _SUFFIX.search(words):
        rest = words[: found.start()].rstrip(" ,")
        if " " not in rest and "," not in rest and not found[0].startswith(","):
            break
        if _GENERATION.fullmatch(found[1]):
            kept = found[1]
        words = rest
    return words, kept


def _without_prefix(words: list[str]) -> tuple[PersonName, list[str]]:
    """Take forms of address and titles off the front of a name."""
    salutation, titles, rest = Salutation.NONE, [], list(words)
    while rest:
        word = fold(rest[0])
        plain = word.rstrip(".")
        if (found := SALUTATIONS.get(plain) or SALUTATIONS.get(word)) and salutation is Salutation.NONE:
            salutation = found
        elif plain in TITLES or (plain.startswith("dipl") and "." in word):
            titles.append(rest[0])
        else:
            break
        rest.pop(0)
    return PersonName(honorific=" ".join(titles), salutation=salutation), rest
