"""Everybody side by side, as they are compared: one list for each thing, as there may be 100,000."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from recruiterdesk.core.text import fold
from recruiterdesk.domain.employers import plain_employer
from recruiterdesk.spreadsheets.matching.likeness import (
    COMPANY_POINTS,
    ENOUGH_POINTS,
    HAS_EMAIL,
    HAS_PHONE,
    Compared,
)
from recruiterdesk.spreadsheets.memo import Memo


class Candidate(Protocol):
    """Whoever may be somebody else: the only row of a person, or what several rows and the desk say."""

    @property
    def given(self) -> str:
        """The given name."""
        ...

    @property
    def family(self) -> str:
        """The family name."""
        ...

    @property
    def company(self) -> str:
        """The employer."""
        ...

    @property
    def title(self) -> str:
        """The job."""
        ...

    @property
    def location(self) -> str:
        """The place."""
        ...

    @property
    def emails(self) -> Sequence[str]:
        """The addresses."""
        ...

    @property
    def phones(self) -> Sequence[object]:
        """The numbers."""
        ...

    @property
    def unmapped_headers(self) -> Sequence[str]:
        """The columns without a field that say something."""
        ...

    @property
    def unmapped_texts(self) -> Sequence[str]:
        """What they say."""
        ...


@dataclass(frozen=True, slots=True)
class ComparedPeople:
    """What is compared of each, at the same place in each list; `codes` are what the names are found by."""

    given: list[str]
    family: list[str]
    company: list[str]
    title: list[str]
    place: list[str]
    reach: list[int]
    has_more: list[bool]
    codes: Sequence[tuple[str, ...]]

    def __getitem__(self, at: int) -> Compared:
        """Return one of them."""
        company, title, place, reach = self.company[at], self.title[at], self.place[at], self.reach[at]
        is_bare = self.is_bare(at)
        return Compared(self.given[at], self.family[at], company, title, place, reach, is_bare)

    def may_share_enough(self, one: int, other: int, *, is_common: bool) -> bool:
        """Tell whether two may have enough in common, were their names the same.

        It is asked of very many pairs, of which few have: it says no only where may_be_one would.
        """
        is_one_place = self.place[one] == self.place[other] != ""
        against = (self.reach[one] & self.reach[other]).bit_count()
        points = is_one_place - against
        points += COMPANY_POINTS * (self.company[one] == self.company[other] != "")
        points += self.title[one] == self.title[other] != ""
        return (
            points >= ENOUGH_POINTS + is_common
            or (is_one_place and not against and not is_common)
            or self.is_bare(one)
            or self.is_bare(other)
        )

    def is_bare(self, at: int) -> bool:
        """Tell whether there is nothing but a name."""
        return not (self.reach[at] or self.company[at] or self.place[at] or self.has_more[at])


def compared_people(
    candidates: Sequence[Candidate], codes: Sequence[tuple[str, ...]], *, is_told_apart: bool
) -> ComparedPeople:
    """Return everybody as compared.

    Args:
        candidates: everybody.
        codes: the name_codes of each.
        is_told_apart: whether the columns without a field tell people of one name apart.
    """
    employers, texts = Memo(plain_employer), Memo(fold)
    return ComparedPeople(
        [each.given for each in candidates],
        [each.family for each in candidates],
        [employers[each.company] for each in candidates],
        [texts[each.title] for each in candidates],
        [texts[each.location] for each in candidates],
        [(HAS_EMAIL if each.emails else 0) | (HAS_PHONE if each.phones else 0) for each in candidates],
        [bool(each.unmapped_headers) for each in candidates] if is_told_apart else [False] * len(candidates),
        codes,
    )
