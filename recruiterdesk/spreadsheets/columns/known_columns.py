"""The names of columns that are known in each language, and how names are compared."""

from __future__ import annotations

import re
from functools import cache

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.fields import Field

# "Vor-\nname": a word that goes on in the next line of its cell.
_HYPHENATED = re.compile(r"(?<=[^\W\d_]{2})[-\u00ad]\s*\n\s*(?=[^\W\d_])")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SIGNS = re.compile(r"[^\w]+|_+")
_OR_SEVERAL = re.compile(r"(?<=\w)\(\w{1,2}\)")
SHORT_NAME = 2
"""Two letters name a column only among others of their language: "Ad" is a first name beside "Soyad"."""
Reading = tuple[str, Field]
"""A language and what a name means in it."""


def plain_header(header: str) -> str:
    """Return the header as it is compared: "FirstName" and "first_name" become "first name"."""
    header = without_hyphens(header)
    if not header.isupper():
        header = _CAMEL.sub(" ", header)
    return " ".join(_SIGNS.sub(" ", fold(header)).split())


def one_of(header: str) -> str:
    """Return the header that asks for one or several as the one: "Address(es)" is "Address"."""
    return _OR_SEVERAL.sub("", header)


def without_hyphens(header: str) -> str:
    r"""Return the header with words whole that go on in the next line: "Vor-\nname" is "Vorname"."""
    return _HYPHENATED.sub("", header) if "\n" in header else header


@cache
def known_readings() -> dict[str, tuple[Reading, ...]]:
    """Return every name of a column as it is compared, with what it means in each language."""
    from recruiterdesk.spreadsheets.columns.vocabulary.languages import LANGUAGES

    readings: dict[str, tuple[Reading, ...]] = {}
    for language, names in LANGUAGES.items():
        for field, listed in names.items():
            for name in {as_compared(name): None for name in listed.split("|")}:
                readings[name] = (*readings.get(name, ()), (language, field))
    return readings


def as_compared(header: str) -> str:
    """Return the plain header; "LinkedIn" is one word."""
    return plain_header(header).replace("linked in", "linkedin")
