"""Forms of address and titles in front of a name: "Frau Prof. Dr."."""

from __future__ import annotations

import re
from dataclasses import dataclass

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.names.name_words import (
    CAPITAL_TITLES,
    CAPITAL_TITLES_OF_WHOLE,
    DOTTED_TITLES,
    FACULTIES_OR_NAMES,
    MONSIEURS,
    SALUTATIONS,
    TITLE_BRACKETS,
    TITLES,
)

_BOTH = frozenset({"&", "and", "und", "et", "y", "e", "en", "och", "og"})
_OF_TWO = 3
# Iberian titles cut short end with a letter raised: "Eng.º", "Profª".
_ORDINALS = ("º", "ª")
_DONA = frozenset({"Dª", "D.ª"})
_THAI_MR = "นาย"
# Written without a blank ahead of the given name; "นายก" is a mayor or a chairman.
_THAI = re.compile(rf"(?:นางสาว|นาง|{_THAI_MR}(?!ก(?:เทศมน|รัฐมน|สมาคม|สภา|อบ|องค)))(?=..)")


@dataclass(frozen=True, slots=True)
class Prefix:
    """What stands in front of a name: titles as written, and the form of address."""

    honorific: str = ""
    salutation: Salutation = Salutation.NONE

    @property
    def says_something(self) -> bool:
        """Tell whether there is a title or a form of address."""
        return bool(self.honorific) or self.salutation is not Salutation.NONE

    def before(self, other: Prefix) -> Prefix:
        """Return both, this one first."""
        honorific = " ".join(part for part in (self.honorific, other.honorific) if part)
        mine = self.salutation is not Salutation.NONE
        return Prefix(honorific, self.salutation if mine else other.salutation)


def without_prefix(words: list[str]) -> tuple[Prefix, list[str]]:
    """Take forms of address and titles off the front of a name."""
    salutation, titles, at = Salutation.NONE, list[str](), 0
    if _are_of_two(words):
        return Prefix(), words
    if words and (polite := _THAI.match(words[0])):
        salutation = Salutation.MR if polite[0] == _THAI_MR else Salutation.MS
        words = [words[0][polite.end() :], *words[1:]]
    while at < len(words):
        behind = words[at + 1 :]
        if (found := _salutation(words[at], behind)) is not None and salutation is Salutation.NONE:
            salutation = found
        elif (_is_title(words[at], behind) and not _may_be_given(words[at], titles)) or (
            titles and fold(words[at]) in TITLE_BRACKETS
        ):
            titles.append(words[at])
        else:
            break
        at += 1
    return Prefix(" ".join(titles), salutation), words[at:]


def _are_of_two(words: list[str]) -> bool:
    """Tell whether words name a couple, who is addressed by both forms together: "Mr. & Mrs. Brown"."""
    if len(words) <= _OF_TWO or words[1].lower() not in _BOTH:
        return False
    first, second = (fold(word).rstrip(".") for word in (words[0], words[2]))
    return (first in SALUTATIONS or first in TITLES or first == "m") and second in SALUTATIONS


def _may_be_given(word: str, titles: list[str]) -> bool:
    """Tell whether a faculty without its dot is a name: "Dr. Phil Dunne", not "Dr. phil Kern"."""
    return word.lower() in FACULTIES_OR_NAMES and not (titles and word.islower())


def titles_in_front(words: list[str]) -> list[str]:
    """Put titles that stand behind given names in front of them: "Ana Dr." is "Dr. Ana"."""
    at = len(words)
    while at > 1 and words[at - 1].endswith(".") and fold(words[at - 1]).rstrip(".") in TITLES:
        at -= 1
    return words[at:] + words[:at]


def _salutation(word: str, behind: list[str]) -> Salutation | None:
    folded = fold(word)
    plain = folded.rstrip(".")
    if word in _DONA:
        return Salutation.MS
    if plain in {"pan", "пан"}:
        return Salutation.MR if len(behind) > 1 else None
    if folded == "m.":
        is_before_family = len(behind) > 1 and behind[0].isupper() and not behind[-1].isupper()
        is_before_given = any(fold(other) in MONSIEURS for other in behind)
        return Salutation.MR if is_before_given or is_before_family else None
    return SALUTATIONS.get(plain, SALUTATIONS.get(folded))


def _is_title(word: str, behind: list[str]) -> bool:
    if word[-1:] in _ORDINALS:
        return fold(word[:-1]).rstrip(".") in TITLES | DOTTED_TITLES
    folded = fold(word)
    plain = folded.rstrip(".")
    if plain in TITLES and plain.upper() not in CAPITAL_TITLES:
        return True
    if word in CAPITAL_TITLES | CAPITAL_TITLES_OF_WHOLE:
        fewest = 2 if word in CAPITAL_TITLES_OF_WHOLE else 1
        return len(behind) >= fewest and not " ".join(behind).isupper()
    return (plain in DOTTED_TITLES and folded.endswith(".")) or (plain.startswith("dipl") and "." in word)
