"""What people who came in bulk are found by: from what was written of them, without reading it again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import value
from recruiterdesk.storage.bulk import Brought

SEARCHED = frozenset({"person", "email_address", "phone_number"})
LAST_DIGITS = 4
_MOST_KEPT = 10_000
_NEEDED = frozenset({"full_name", "given", "family", "company", "title", "place"})
_SEARCHED_COLUMNS = _NEEDED | {"person_id", "address", "number"}
Entry = tuple[int, str, str, str]


@value
class SearchWords:
    """The people of one run, with the addresses and numbers that came in the same transaction."""

    ids: range
    people: Mapping[str, Sequence[str]]
    reach: tuple[Brought, ...]

    def entries(self) -> Iterator[Entry]:
        """Yield the id, names, contacts and work of each, as the index takes them."""
        people = self.people
        names = zip(people["full_name"], people["given"], people["family"], strict=True)
        work = zip(people["company"], people["title"], people["place"], strict=True)
        together = zip(self.ids, names, self._contacts(), work, strict=True)
        for person_id, named, contacts, works in together:
            yield person_id, _names(*named), fold(contacts), _work(" ".join(works))

    def _contacts(self) -> list[str]:
        """Return the addresses, then the numbers with their last four digits, of each."""
        found = [""] * len(self.ids)
        first = self.ids.start
        for brought in self.reach:
            for person_id, text in zip(brought.columns["person_id"], _texts(brought), strict=True):
                place = person_id - first
                found[place] = f"{found[place]} {text}" if found[place] else text
        return found


def _texts(brought: Brought) -> Sequence[str]:
    if brought.table == "email_address":
        return brought.columns["address"]
    return [f"{number.lstrip('+')} {number[-LAST_DIGITS:]}" for number in brought.columns["number"]]


def _names(full_name: str, given: str, family: str) -> str:
    if full_name != f"{given} {family}":
        return fold(f"{full_name} {given} {family}")
    folded = fold(full_name)
    return f"{folded} {folded}" if folded else ""


@lru_cache(maxsize=_MOST_KEPT)
def _work(text: str) -> str:
    """Return the words of a job: many people have the same."""
    return fold(text)


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
