"""The people met so far, found again by what belongs to one person: addresses, numbers, profiles."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from recruiterdesk.core.name_folding import name_key
from recruiterdesk.spreadsheets.names.names import PersonName

# A switchboard or a name like "Unknown" may stand in every row: so many are compared, not all.
MOST_COMPARED = 20

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Traces:
    """What a row says that belongs to one person; e-mails are casefolded, `kin` is who of a family it is."""

    name: PersonName
    emails: Sequence[str] = ()
    numbers: Sequence[str] = ()
    source_id: str = ""
    kin: str = ""


@dataclass(slots=True, eq=False)
class Somebody:
    """One person as known so far: from the desk, from earlier rows of the file, or both.

    What is said more than once stands here as it was said first.
    """

    names: list[PersonName]
    person_id: int | None = None
    first_row: int | None = None
    company: str = ""
    title: str = ""
    location: str = ""
    emails: Sequence[str] = ()
    phones: Sequence[object] = ()
    unmapped_headers: Sequence[str] = ()
    unmapped_texts: Sequence[str] = ()
    kin: str | None = None

    @property
    def given(self) -> str:
        """The given name as first heard."""
        return self.names[0].given if self.names else ""

    @property
    def family(self) -> str:
        """The family name as first heard."""
        return self.names[0].family if self.names else ""

    @property
    def families(self) -> Iterable[str]:
        """The family names, each once."""
        return dict.fromkeys(name.family for name in self.names)

    def learn(self, said: Traces, work: tuple[str, str, str]) -> None:
        """Take over what a row says: another spelling of the name, and what was not known yet.

        Args:
            said: the traces of the row.
            work: company, title and location.
        """
        if len(self.names) < MOST_COMPARED and said.name not in self.names:
            self.names.append(said.name)
        self.kin = said.kin if self.kin is None else self.kin
        company, title, location = work
        self.company = self.company or company
        self.title = self.title or title
        self.location = self.location or location
        self.emails = self.emails or said.emails
        self.phones = self.phones or said.numbers


@dataclass(slots=True)
class Register(Generic[K, V]):
    """Values by key, the first so many of each; most keys have one, which then needs no list."""

    _found: dict[K, V | list[V]] = field(default_factory=dict)

    def add(self, key: K, value: V) -> None:
        """File a value under a key, unless enough are there."""
        others = self._found.setdefault(key, value)
        if others == value:
            return
        if not isinstance(others, list):
            self._found[key] = [others, value]
        elif len(others) < MOST_COMPARED and value not in others:
            others.append(value)

    def get(self, key: K) -> Sequence[V]:
        """Return the values of a key."""
        found = self._found.get(key)
        if found is None:
            return ()
        return found if isinstance(found, list) else (found,)


class Owners:
    """Who has each address or number.

    What more have than can be compared is a switchboard's or a mailbox's: its owners are told apart by name.
    """

    def __init__(self, name_of: Callable[[PersonName], str]) -> None:
        self._name_of = name_of
        self._few: Register[str, Somebody] = Register()
        self._crowds: dict[str, dict[str, Somebody]] = {}

    def add(self, key: str, name: PersonName, somebody: Somebody) -> None:
        """File somebody under an address or a number."""
        crowd = self._crowds.get(key)
        if crowd is None:
            owners = self._few.get(key)
            if len(owners) < MOST_COMPARED or somebody in owners:
                self._few.add(key, somebody)
                return
            known = ((self._name_of(name), owner) for owner in reversed(owners) for name in owner.names)
            crowd = self._crowds[key] = dict(known)
        crowd.setdefault(self._name_of(name), somebody)

    def of(self, key: str, name: PersonName) -> Sequence[Somebody]:
        """Return who has this; where very many have it, only whoever has this very name too."""
        crowd = self._crowds.get(key)
        if crowd is None:
            return self._few.get(key)
        owner = crowd.get(self._name_of(name))
        return () if owner is None else (owner,)


def _whole_name(name: PersonName) -> str:
    return name_key(name.full)


def _family_name(name: PersonName) -> str:
    return name_key(name.family)


@dataclass(slots=True)
class PeopleIndex:
    """Everybody met so far, by each of their traces."""

    _emails: Owners = field(default_factory=lambda: Owners(_whole_name))
    _numbers: Owners = field(default_factory=lambda: Owners(_family_name))
    _sources: Register[str, Somebody] = field(default_factory=Register)

    def with_email(self, email: str, name: PersonName) -> Sequence[Somebody]:
        """Return who has this address; where very many have it, who has this whole name too."""
        return self._emails.of(email, name)

    def with_number(self, number: str, name: PersonName) -> Sequence[Somebody]:
        """Return who has this number; where very many have it, who has this family name too."""
        return self._numbers.of(number, name)

    def with_profile(self, source_id: str) -> Sequence[Somebody]:
        """Return whose profile this is."""
        return self._sources.get(source_id)

    def file(self, somebody: Somebody, said: Traces) -> None:
        """Let somebody be found by all that a row says of them."""
        for email in said.emails:
            self._emails.add(email, said.name, somebody)
        for number in said.numbers:
            self._numbers.add(number, said.name, somebody)
        if said.source_id:
            self._sources.add(said.source_id, somebody)
