"""The people met so far, found again by what rows say: addresses, numbers, profiles, names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.name_comparison import name_key
from recruiterdesk.spreadsheets.names import PersonName

# A switchboard or a name like "Unknown" may stand in every row: so many are compared, not all.
_MOST_COMPARED = 20
_BARE = "with nothing but a name"


@dataclass(frozen=True, slots=True)
class Traces:
    """What a row says that others may say too; company, title and place folded, e-mails casefolded.

    `keys` are those of the name, alone first.
    """

    name: PersonName
    keys: tuple[int, ...] = ()
    emails: Sequence[str] = ()
    numbers: Sequence[str] = ()
    source_id: str = ""
    company: str = ""
    title: str = ""
    place: str = ""

    @property
    def is_bare(self) -> bool:
        """Tell whether there is nothing but a name."""
        return not (self.emails or self.numbers or self.company or self.place)


@dataclass(slots=True, eq=False)
class Somebody:
    """One person as known so far: from the desk, from earlier rows of the file, or both.

    Company, title and place are folded, for comparing.
    """

    names: list[PersonName]
    person_id: int | None = None
    first_row: int | None = None
    company: str = ""
    title: str = ""
    place: str = ""
    has_email: bool = False
    has_phone: bool = False

    @property
    def is_bare(self) -> bool:
        """Tell whether there is nothing but a name."""
        return not (self.has_email or self.has_phone or self.company or self.place)

    def learn(self, said: Traces) -> None:
        """Take over what a row says: another spelling of the name, and what was not known yet."""
        if len(self.names) < _MOST_COMPARED and said.name not in self.names:
            self.names.append(said.name)
        self.company = self.company or said.company
        self.title = self.title or said.title
        self.place = self.place or said.place
        self.has_email = self.has_email or bool(said.emails)
        self.has_phone = self.has_phone or bool(said.numbers)


def traces(
    name: PersonName,
    full_name: str,
    emails: Sequence[str],
    numbers: Sequence[str],
    source_id: str,
    work: tuple[str, str, str],
) -> Traces:
    """Return what is compared; `work` is company, title and place."""
    company, title, place = map(_folded, work)
    return Traces(
        name,
        _name_keys(name_key(full_name), company, title, place),
        [email.casefold() for email in emails],
        numbers,
        source_id,
        company,
        title,
        place,
    )


@dataclass(slots=True)
class _Register:
    """People by one kind of trace; most keys have one person, who then stands there without a list."""

    _found: dict[str | int, Somebody | list[Somebody]] = field(default_factory=dict)

    def add(self, key: str | int, somebody: Somebody) -> None:
        others = self._found.setdefault(key, somebody)
        if others is somebody:
            return
        if isinstance(others, Somebody):
            self._found[key] = [others, somebody]
        elif len(others) < _MOST_COMPARED and somebody not in others:
            others.append(somebody)

    def get(self, key: str | int) -> Sequence[Somebody]:
        found = self._found.get(key)
        if found is None:
            return ()
        return (found,) if isinstance(found, Somebody) else found


@dataclass(slots=True)
class PeopleIndex:
    """Everybody met so far, by each of their traces."""

    _emails: _Register = field(default_factory=_Register)
    _numbers: _Register = field(default_factory=_Register)
    _sources: _Register = field(default_factory=_Register)
    _names: _Register = field(default_factory=_Register)

    def with_email(self, email: str) -> Sequence[Somebody]:
        """Return who has this address."""
        return self._emails.get(email)

    def with_number(self, number: str) -> Sequence[Somebody]:
        """Return who has this number."""
        return self._numbers.get(number)

    def with_profile(self, source_id: str) -> Sequence[Somebody]:
        """Return whose profile this is."""
        return self._sources.get(source_id)

    def namesakes(self, said: Traces) -> list[Somebody]:
        """Return who has the same name and may be the same for their employer, place and job, or for nothing.

        Those with nothing but a name come for every row of that name.
        """
        if not said.keys or not self._names.get(said.keys[0]):
            return []
        keys = said.keys[:1] if said.is_bare else (hash((said.keys[0], _BARE)), *said.keys[1:])
        found = {id(other): other for key in keys for other in self._names.get(key)}
        return list(found.values())

    def file(self, somebody: Somebody, said: Traces) -> None:
        """Let somebody be found by all that a row says of them."""
        for email in said.emails:
            self._emails.add(email, somebody)
        for number in said.numbers:
            self._numbers.add(number, somebody)
        if said.source_id:
            self._sources.add(said.source_id, somebody)
        for key in said.keys:
            self._names.add(key, somebody)
        if said.keys and said.is_bare:
            self._names.add(hash((said.keys[0], _BARE)), somebody)


def _name_keys(name: str, company: str, title: str, place: str) -> tuple[int, ...]:
    """Return small keys of a name, and of the name with employer, with place and job.

    Texts of this length for each person would fill the memory.
    """
    if not name:
        return ()
    key = hash(name)
    keys = (key, hash((key, company))) if company else (key,)
    return (*keys, hash((key, place, title))) if place and title else keys


# Employers, places and jobs come back in row after row.
_folded = lru_cache(maxsize=16_384)(fold)
