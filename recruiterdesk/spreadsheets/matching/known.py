"""What the plan asks the desk: who is known by these keys."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Protocol

from recruiterdesk.spreadsheets.matching.similar_keys import SimilarKeys
from recruiterdesk.spreadsheets.names.names import PersonName, split_name


@dataclass(frozen=True, slots=True)
class MatchKeys:
    """What a file knows its people by.

    E-mails are casefolded, phones E.164. `similar` tells who has a similar name and something in common.
    """

    emails: AbstractSet[str] = frozenset()
    phones: AbstractSet[str] = frozenset()
    source_ids: AbstractSet[str] = frozenset()
    fingerprints: AbstractSet[str] = frozenset()
    similar: SimilarKeys = field(default_factory=SimilarKeys)


@dataclass(frozen=True, slots=True)
class FormerIdentity:
    """What somebody was known by who was merged into a person of the desk."""

    full_name: str
    source_id: str = ""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person on the desk, as far as matching needs to know them."""

    id: int
    full_name: str
    given: str
    family: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    source_id: str = ""
    company: str = ""
    title: str = ""
    place: str = ""
    extra: tuple[tuple[str, str], ...] = ()
    former: tuple[FormerIdentity, ...] = ()

    @property
    def name(self) -> PersonName:
        """Given and family name, read from the whole name where they are not known."""
        return (
            PersonName(self.given, self.family) if self.given or self.family else split_name(self.full_name)
        )


@dataclass(frozen=True, slots=True)
class KnownRow:
    """A row that was imported before: its fingerprint, whose it is, for which role, and its cells then."""

    fingerprint: str
    person_id: int
    role: str = ""
    cells: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KnownMatches:
    """The people and imported rows that share a key with the file."""

    people: tuple[KnownPerson, ...] = ()
    rows: tuple[KnownRow, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownSenders:
    """Who of the desk is meant by the names of referrers, and who sent whom there, both by ids."""

    called: Mapping[str, frozenset[int]] = field(default_factory=dict)
    sent_by: Mapping[int, int] = field(default_factory=dict)


class KnownPeople(Protocol):
    """Who and what is on the desk already."""

    def find(self, keys: MatchKeys) -> KnownMatches:
        """Return everybody who shares a key, or is similar.

        The rows are every imported row with one of the fingerprints, and besides the last imported row of
        each person found and each role of theirs.
        """
        ...

    def senders(self, names: AbstractSet[str], people: AbstractSet[int]) -> KnownSenders:
        """Return who is meant by these names or addresses, as written, and who stands above them and people.

        Of people who were sent by somebody it is known, whoever that was: 0 for somebody not on the desk.
        """
        ...


class _Nobody:
    """An empty desk."""

    def find(self, keys: MatchKeys) -> KnownMatches:  # noqa: ARG002 - the protocol's signature
        """Return nobody."""
        return KnownMatches()

    def senders(self, names: AbstractSet[str], people: AbstractSet[int]) -> KnownSenders:  # noqa: ARG002
        """Return nobody."""
        return KnownSenders()


NOBODY_KNOWN: KnownPeople = _Nobody()
"""A desk on which nobody is."""
