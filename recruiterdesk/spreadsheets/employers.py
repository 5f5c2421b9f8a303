"""Employers as they are compared."""

from __future__ import annotations

import re

from recruiterdesk.core.text import fold

_LEGAL_FORMS = frozenset(
    [
        "gmbh",
        "ag",
        "se",
        "kg",
        "kgaa",
        "ohg",
        "ug",
        "ev",
        "mbh",
        "gbr",
        "eg",
        "inc",
        "llc",
        "llp",
        "lp",
        "ltd",
        "limited",
        "plc",
        "corp",
        "corporation",
        "co",
        "company",
        "pty",
        "sa",
        "sas",
        "sarl",
        "sl",
        "slu",
        "srl",
        "spa",
        "bv",
        "nv",
        "ab",
        "as",
        "aps",
        "a/s",
        "oy",
        "oyj",
        "sro",
        "spzoo",
        "&",
        "+",
        "zoo",
        "sp",
    ]
)
_NO_EMPLOYER = frozenset(
    """
    self-employed|self employed|selfemployed|selbststandig|selbstandig|freelance|freelancer|freiberufler|
    freiberuflich|independent|independant|autonomo|unemployed|arbeitslos|arbeitssuchend|student|retired|none|
    unknown|unbekannt|keine|keiner|confidential|na|n/a
    """.replace("\n    ", "").split("|")
)
_SIGNS = re.compile(r"[.,()]")


def plain_employer(name: str) -> str:
    """Return an employer as it is compared: "Nordwerk AG" is "nordwerk", "freelance" is ""."""
    words = _SIGNS.sub("", fold(name)).split()
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    plain = " ".join(words).strip(" -/?")
    return "" if plain in _NO_EMPLOYER else plain
