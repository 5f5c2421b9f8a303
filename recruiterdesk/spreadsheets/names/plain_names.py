"""Names of plain words, as nearly all are: given names and a family name, and nothing that says more."""

from __future__ import annotations

import re
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.names import name_families as families
from recruiterdesk.spreadsheets.names.name_words import (
    AND,
    BORN,
    COMPANY_ENDINGS,
    DEGREES,
    DOTTED_TITLES,
    GENERATIONS,
    KINSHIP,
    NO_NAMES,
    NO_PARTS,
    NOBLE,
    PARTICLES,
    SALUTATIONS,
    TITLES,
)

_BARE = re.compile(r"(?:[^\W\d_]['’])?[^\W\d_ºª\U0001d400-\U0001d7ff]+(?:-[^\W\d_]+)*")
_FIRST, _BETWEEN, _LAST = 1, 2, 4
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
    | NO_PARTS
    | {"pan"}
)


def are_plain(words: list[str]) -> bool:
    """Tell whether these are given names and a family name, in this order, and nothing else."""
    if len(words) == 2:  # noqa: PLR2004 - a given name and a family name
        return bool(_places(words[0]) & _FIRST and _places(words[1]) & _LAST)
    if len(words) != 3:  # noqa: PLR2004 - two given names and a family name
        return False
    return bool(_places(words[0]) & _FIRST and _places(words[1]) & _BETWEEN and _places(words[2]) & _LAST)


def has_particle(words: list[str]) -> bool:
    """Tell whether these are one given name, a particle and one family name."""
    around = len(words) == 3 and _places(words[0]) & _FIRST and _places(words[2]) & _LAST  # noqa: PLR2004
    return bool(around and words[1].lower() in PARTICLES)


def is_plain(word: str) -> bool:
    """Tell whether a word alone in its cell is a plain name: neither a title nor a particle nor capitals."""
    return _places(word) != 0


@lru_cache(maxsize=16_384)
def _places(word: str) -> int:
    """Tell where in a name a word can stand and be a plain part of it: no title, no particle, no capitals."""
    folded = fold(word)
    joins_particle = "-" in folded and folded.partition("-")[2] in PARTICLES
    plain = _BARE.fullmatch(word) is not None and not joins_particle and folded.replace("’", "").isascii()
    if not plain or folded in _SPECIAL or word in AND or (len(word) > 1 and word[-2:].isupper()):
        return 0
    if (
        folded in families.VIETNAMESE
        or folded in families.HUNGARIAN
        or families.HUNGARIAN_WIFE.fullmatch(word)
    ):
        return _BETWEEN | _LAST
    return _FIRST | _LAST if folded in families.IBERIAN else _FIRST | _BETWEEN | _LAST
