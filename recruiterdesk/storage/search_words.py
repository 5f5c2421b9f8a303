"""What people who came in bulk are found by: from what was written of them, without reading it again."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from recruiterdesk.core.searched_text import searched_text, searched_texts
from recruiterdesk.core.values import value
from recruiterdesk.storage.bulk import Brought

SEARCHED = frozenset({"person", "email_address", "phone_number"})
LAST_DIGITS = 4
_MOST_KEPT = _AT_ONCE = 10_000
_NEEDED = frozenset({"full_name", "given", "family", "company", "title", "place"})
_SEARCHED_COLUMNS = _NEEDED | {"person_id", "address", "number"}
Entry = tuple[int, str, str, str, str, str, str]


@value
class SearchWords:
    """The people of one run, with the addresses and numbers that came in the same transaction."""

    ids: range
    people: Mapping[str, Sequence[str]]
    reach: tuple[Brought, ...]

    def entries(self) -> Iterator[Entry]:
        """Yield the id, names, addresses, last digits, company, title and place of each, as indexed."""
        people = self.people
        return zip(
            self.ids,
            self._names(),
            self._reach("email_address", "address", searched_texts),
            self._reach("phone_number", "number", _ends),
            map(_job_words, people["company"]),
            map(_job_words, people["title"]),
            map(_job_words, people["place"]),
            strict=True,
        )

    def _names(self) -> Iterator[str]:
        """Yield the words of each name, worked out for thousands at a time: all of them would fill memory."""
        for start in range(0, len(self.ids), _AT_ONCE):
            part = slice(start, start + _AT_ONCE)
            names = tuple(self.people[name][part] for name in ("full_name", "given", "family"))
            for whole, full_name, given, family in zip(searched_texts(names[0]), *names, strict=True):
                yield whole if full_name == f"{given} {family}" else searched_name(full_name, given, family)

    def _reach(self, table: str, column: str, words: Callable[[Sequence[str]], Iterable[str]]) -> list[str]:
        """Return the words of the addresses, or numbers, of each."""
        found = [""] * len(self.ids)
        first = self.ids.start
        for brought in self.reach:
            if brought.table == table:
                owners, texts = brought.columns["person_id"], brought.columns[column]
                for start in range(0, len(owners), _AT_ONCE):
                    part = slice(start, start + _AT_ONCE)
                    for person_id, text in zip(owners[part], words(texts[part]), strict=True):
                        place = person_id - first
                        found[place] = f"{found[place]} {text}" if found[place] else text
        return found


def searched_name(full_name: str, given: str, family: str) -> str:
    """Return the words of a name, those of its parts only where the whole does not say them."""
    whole = searched_text(full_name)
    if full_name == f"{given} {family}":
        return whole
    parts = dict.fromkeys(searched_text(f"{given} {family}").split())
    return " ".join([*whole.split(), *(part for part in parts if part not in whole.split())])


def last_digits(number: str) -> str:
    """Return by what a number is found: the phone rings, one sees its end."""
    return number[-LAST_DIGITS:]


def _ends(numbers: Sequence[str]) -> Iterable[str]:
    """Return by what numbers are found; the same digits are kept once."""
    return map(sys.intern, map(last_digits, numbers))


@lru_cache(maxsize=_MOST_KEPT)
def _job_words(text: str) -> str:
    """Return the words of a company, title or place: many people have the same."""
    return searched_text(text)


def searched(columns: Mapping[str, Sequence[Any]]) -> dict[str, Sequence[Any]]:
    """Return those columns of new rows by which somebody is found: the others need not stay in memory."""
    return {name: columns[name] for name in columns.keys() & _SEARCHED_COLUMNS}


def words_of(brought: Sequence[Brought], rewritten: frozenset[int]) -> SearchWords | None:
    """Return the people who came as columns, None where they came otherwise, or were written again since.

    Args:
        brought: the rows that came as columns, in order.
        rewritten: people of whom a name, an address or a number was written otherwise.
    """
    people = [each for each in brought if each.table == "person"]
    if len(people) != 1 or not people[0].columns.keys() >= _NEEDED:
        return None
    ids = people[0].ids
    reach = [each for name in ("email_address", "phone_number") for each in brought if each.table == name]
    owners = [
        one for each in reach for one in (min(each.columns["person_id"]), max(each.columns["person_id"]))
    ]
    if not rewritten.isdisjoint(ids) or any(one not in ids for one in owners):
        return None
    return SearchWords(ids, people[0].columns, tuple(reach))
