"""What the words of a column's name mean, without its subject, its kind, or what it is a part of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from recruiterdesk.spreadsheets.columns.header_words import (
    ABBREVIATIONS,
    ADDRESS_WORDS,
    EITHER,
    MOBILE,
    OF_NO_ACCOUNT,
    PRIVATE,
    STRONG_SUBJECTS,
    WEAK_SUBJECTS,
    WORK,
)
from recruiterdesk.spreadsheets.columns.known_columns import Reading, known_readings
from recruiterdesk.spreadsheets.fields import PHONE_FIELDS, Field

_QUALIFIERS = WORK | PRIVATE | MOBILE | EITHER
# "Alternate contact number" is another "contact number".
_WHICH_ONE = EITHER - WORK - {"nr", "no", "number", "num", "nummer"}
_SEVERAL = 2
_NAMING = frozenset(
    """
    name titel title bezeichnung nom intitule titre nombre titulo nome titolo naam nazwa tytul namn navn nazev
    """.split()  # noqa: SIM905 - a list of words
)
_NAMED_THINGS = frozenset({Field.ROLE, Field.CLIENT})
_PLACES = frozenset({Field.LOCATION, Field.COUNTRY})
_QUALIFIED = frozenset({Field.EMAIL, Field.LOCATION, Field.COUNTRY, Field.COMPANY, Field.TITLE, Field.URL})


def readings_of_words(plain: str) -> tuple[Reading, ...]:
    """Return what words mean without their subject ("candidate's"), articles and kind ("private")."""
    known = known_readings()
    if found := known.get(plain):
        return found
    words = _without(plain.split(), OF_NO_ACCOUNT)
    if found := known.get(" ".join(words)) or _another_number(words):
        return found
    subjects = [word for word in words if word in STRONG_SUBJECTS or word in WEAK_SUBJECTS]
    if subjects:
        words = _without(words, STRONG_SUBJECTS | WEAK_SUBJECTS) or words
        if found := known.get(" ".join(words)):
            return found
    if (named := _of_named_thing(words)) or (named := _of_named_thing(words[::-1])):
        return named
    if in_address := _of_address(words):
        return in_address
    written_out = [ABBREVIATIONS.get(word, word) for word in plain.split()]
    if written_out != plain.split():
        found = readings_of_words(" ".join(written_out))
        return found or known.get(" ".join("data" if word == "dt" else word for word in plain.split()), ())
    kinds = {word for word in words if word in _QUALIFIERS}
    if not kinds:
        return ()
    # "Numéro de téléphone mobile" is known by its small words alone.
    rests = (" ".join(_without_kinds(each, kinds)) for each in (words, plain.split()))
    found = next((each for rest in rests if (each := known.get(rest))), ())
    return tuple(
        (language, _of_kind(field, kinds))
        for language, field in found
        if field in PHONE_FIELDS or field in _QUALIFIED
    )


def _another_number(words: Sequence[str]) -> tuple[Reading, ...]:
    """Return that words mean a number to call besides others: "Alternate contact number"."""
    rest = _without(words, _WHICH_ONE)
    found = known_readings().get(" ".join(rest), ()) if len(rest) < len(words) else ()
    return tuple(each for each in found if each[1] in PHONE_FIELDS)


def _of_named_thing(words: Sequence[str]) -> tuple[Reading, ...]:
    """Return what the thing means whose name or title words ask for: "Titel der Stellenausschreibung"."""
    if len(words) < _SEVERAL or words[0] not in _NAMING:
        return ()
    known = known_readings()
    rest = known.get(" ".join(words[1:]), ()) or known.get(" ".join(reversed(words[1:])), ())
    return tuple(each for each in rest if each[1] in _NAMED_THINGS)


def _of_address(words: Sequence[str]) -> tuple[Reading, ...]:
    """Return what a part of an address means: "Postanschrift Stadt", "Ville adresse postale"."""
    rest = _without(words, ADDRESS_WORDS)
    of_address = " ".join(_without(rest, WORK | PRIVATE)) if len(rest) < len(words) else ""
    found = known_readings().get(of_address, ())
    return tuple(each for each in found if each[1] in _PLACES)


def _without(words: Iterable[str], left_out: frozenset[str]) -> list[str]:
    return [word for word in words if word not in left_out]


def _without_kinds(words: Iterable[str], kinds: set[str]) -> list[str]:
    return [word for word in words if word not in kinds and not word.isdigit()]


def _of_kind(field: Field, kinds: set[str]) -> Field:
    if field not in PHONE_FIELDS:
        return field
    if kinds & WORK:
        return Field.PHONE_WORK
    return Field.PHONE_PRIVATE if kinds & PRIVATE else field
