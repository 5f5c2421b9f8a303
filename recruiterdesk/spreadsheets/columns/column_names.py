"""What a column means by its name, in whatever language, and whose it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from recruiterdesk.spreadsheets.columns.column_readings import forms_of, readings_of
from recruiterdesk.spreadsheets.columns.header_words import (
    OF_NO_ACCOUNT,
    OTHER_PEOPLE,
    STRONG_SUBJECTS,
    WEAK_SUBJECTS,
)
from recruiterdesk.spreadsheets.columns.known_columns import SHORT_NAME, known_readings, plain_header
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, PHONE_FIELDS, Field

IDENTITY_FIELDS = NAME_FIELDS | {Field.EMAIL, *PHONE_FIELDS}
"""The columns that tell who a person is."""
_CLEARLY_MORE = 2
# What somebody stands for in one language is how they were told in another.
_PREPOSITIONS = frozenset({"per", "pour", "para", "por", "for", "voor"})


def field_named(header: str) -> Field | None:
    """Return what a column of this name means, by its name alone, in the first language that knows it.

    Of two names ("Kandidat / Candidate") the first that is known counts.
    """
    readings = readings_of(header)
    return readings[0][1] if readings else None


def fields_named(header: Sequence[str]) -> list[Field | None]:
    """Return what each column of a header means by name, in the language that knows most of them."""
    all_readings = [readings_of(name) for name in header]
    votes = Counter(language for readings in all_readings for language in {each for each, _ in readings})
    fields: list[Field | None] = []
    for name, readings in zip(header, all_readings, strict=True):
        short = len(plain_header(name)) <= SHORT_NAME and name.isascii()
        heard = [reading for reading in readings if not short or reading[0] == "en" or votes[reading[0]] > 1]
        if plain_header(name) in _PREPOSITIONS:
            heard = [reading for reading in heard if votes[reading[0]] == max(votes.values())]
        fields.append(max(heard, key=lambda reading: votes[reading[0]])[1] if heard else None)
    return fields


def language_of(header: Sequence[str]) -> str:
    """Return the language in which most names of a header are known, "" where no other knows much less."""
    votes = Counter(language for name in header for language in {each for each, _ in readings_of(name)})
    (language, most), (_, next_most) = (*votes.most_common(2), ("", 0), ("", 0))[:2]
    return language if most >= next_most + _CLEARLY_MORE else ""


def may_be_in(header: Sequence[str], index: int, language: str) -> bool:
    """Tell whether a header is in a language: it is the one, or knows most names and a column's alone."""
    if language_of(header) == language:
        return True
    votes = Counter(each for name in header for each in {each for each, _ in readings_of(name)})
    is_only = {each for each, _ in readings_of(header[index])} == {language}
    return is_only and votes[language] == max(votes.values())


def bare_header(header: str) -> str:
    """Return the plain header without brackets, numbers and words of no account ("Status der Bewerbung")."""
    return " ".join(word for word in forms_of(header)[-1].split() if word not in OF_NO_ACCOUNT)


def names_others(header: str) -> bool:
    """Tell whether a header speaks of somebody else than the person: an owner, an interviewer, a relative."""
    plain = plain_header(header)
    return plain not in known_readings() and OTHER_PEOPLE.search(plain) is not None


def field_without_others(header: str) -> Field | None:
    """Return what a column of other people would mean if the table were about them ("Interviewer Email")."""
    plain = plain_header(header)
    rest = " ".join(OTHER_PEOPLE.sub(" ", plain).split())
    found = known_readings().get(rest or "name", ()) if plain else ()
    return found[0][1] if found and found[0][1] in IDENTITY_FIELDS else None


def names_a_person(header: str) -> bool:
    """Tell whether a header asks for somebody's whole name ("Person Name"), which "Name" alone need not."""
    is_asked_for = not (WEAK_SUBJECTS | STRONG_SUBJECTS).isdisjoint(plain_header(header).split())
    return is_asked_for and field_named(header) is Field.FULL_NAME


def ends_in_a_person(header: str) -> bool:
    """Tell whether a header asks for a person's name behind words of where: "HR Contact Name"."""
    words = plain_header(header).split()
    return any(names_a_person(" ".join(words[at:])) for at in range(1, len(words) - 1))


def has_weak_subject(header: str) -> bool:
    """Tell whether a name speaks of a contact or an employee, who need not be the person."""
    words = set(plain_header(header).split())
    return bool(words & WEAK_SUBJECTS) and not words & STRONG_SUBJECTS
