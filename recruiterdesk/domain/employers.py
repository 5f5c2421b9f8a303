"""Employers as they are compared: "Nordwerk AG", "Nordwerk" and "nordwerk group" are one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

from recruiterdesk.core.text import fold, words_in
from recruiterdesk.domain.blurb_names import sound_key

_LEGAL_FORMS = words_in(
    """
    gmbh ag se kg kgaa ohg ug ev mbh gbr eg inc llc llp lp ltd limited plc corp corporation co company
    pty sa sas sarl sl slu srl spa bv nv ab as aps a/s oy oyj sro spzoo & + zoo sp
    aktiengesellschaft gesellschaft
    """
)
_NO_EMPLOYER = frozenset(
    """
    independent|independant|independante|independiente|indipendente|libero professionista|autonomo|autonoma|
    zelfstandig|zzp|unemployed|arbeitslos|arbeitssuchend|student|retired|none|unknown|unbekannt|keine|keiner|
    confidential|na|n/a
    """.replace("\n    ", "").split("|")
)
# Whatever follows these is their trade: "Freelance Designer", "Selbstständig (IT)".
_ON_THEIR_OWN = re.compile(
    r"(?:self[- ]?employed|freelanc(?:e|er|ing)|freiberuf(?:ler(?:in)?|lich)|"
    r"selbst(?:st)?(?:a|ae)ndige?r?)(?![^ ,(/|-])"
)
# What a firm adds to its name for its parts of the world, and for itself as a whole.
_OF_THE_WHOLE = words_in(
    """
    group gruppe groupe grupo gruppo holding holdings konzern international worldwide global deutschland
    germany austria osterreich switzerland schweiz suisse uk usa us emea europe europa france espana
    spain italia italy nederland netherlands polska poland the das der die
    """
)
_AND = words_in("and und et y")
# One contact after the other is compared with the same clients.
_MOST_KEPT = 10_000
_SIGNS = re.compile(r"[.,()]")
_APOSTROPHES = re.compile(r"['’`´]")
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


class SameEmployer(StrEnum):
    """Whether two names are names of one employer."""

    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"


@lru_cache(maxsize=_MOST_KEPT)
def plain_employer(name: str) -> str:
    """Return an employer as it is compared: "Nordwerk AG" is "nordwerk", "freelance" is ""."""
    words = _SIGNS.sub("", fold(name)).split()
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    plain = " ".join(words).strip(" -/?")
    return "" if plain in _NO_EMPLOYER or _ON_THEIR_OWN.match(plain) else plain


@lru_cache(maxsize=_MOST_KEPT)
def employer_words(name: str) -> tuple[str, ...]:
    """Return the words that tell an employer from others: "Halden Group Deutschland GmbH" is ("halden",).

    Umlauts written out count as umlauts. A name of nothing but common words keeps them.
    """
    said = [
        _plain_word(word) for word in re.split(r"[\s\-–/&+|]+", plain_employer(name)) if _plain_word(word)
    ]
    own = [word for word in said if not tells_no_employer(word)]
    return tuple(own or said)


def is_among(names: Iterable[str], firms: Iterable[str]) -> bool:
    """Tell whether one of these names is for sure one of these firms, quickly where there are many firms."""
    mine = [known for name in names if (known := _known_by(name))[0]]
    written, sounds = {plain for plain, _ in mine}, {sound for _, sound in mine}
    foreign = not all(map(str.isascii, written))
    return any(
        plain in written or ((foreign or not plain.isascii()) and sound in sounds)
        for plain, sound in map(_known_by, firms)
    )


@lru_cache(maxsize=_MOST_KEPT)
def _known_by(name: str) -> tuple[str, str]:
    """Return an employer's words in one, as written and as they sound."""
    plain = "".join(employer_words(name))
    return plain, sound_key(plain)


def tells_no_employer(word: str) -> bool:
    """Tell whether a word (folded) is one that many employers share: "gmbh", "group", "and"."""
    return word in _OF_THE_WHOLE or word in _LEGAL_FORMS or is_and(word)


def is_and(word: str) -> bool:
    """Tell whether a word (folded) is what others write as "&"."""
    return word in _AND


def same_employer(one: str, other: str) -> SameEmployer:
    """Tell whether two names are of one employer, as cautiously as a secret from an employer asks for.

    Perhaps: one name holds the other ("Halden Logistics", "Robert Halden"; "Halden"), or is its initials.
    """
    mine, theirs = employer_words(one), employer_words(other)
    if not mine or not theirs:
        return SameEmployer.NO
    if is_among((one,), (other,)):
        return SameEmployer.YES
    holds = _holds(mine, theirs) or _is_short_for(mine, theirs)
    return SameEmployer.PERHAPS if holds else SameEmployer.NO


def _holds(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    shorter, longer = sorted((mine, theirs), key=len)
    ends = range(len(shorter), len(longer) + 1)
    return any(longer[end - len(shorter) : end] == shorter for end in ends)


def _is_short_for(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Tell whether one name is the initials of the other: "BMW", "Bayerische Motoren Werke"."""
    shorter, longer = sorted((mine, theirs), key=len)
    return len(shorter) == 1 and len(longer) > 1 and shorter[0] == "".join(word[0] for word in longer)


def _plain_word(word: str) -> str:
    word = _APOSTROPHES.sub("", word)
    for written, meant in _UMLAUTS:
        word = word.replace(written, meant)
    return word
