"""Who of the desk has a similar name and something in common with anybody in a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from recruiterdesk.core.text import fold
from recruiterdesk.domain.employers import plain_employer
from recruiterdesk.spreadsheets.matching.compared_people import Candidate
from recruiterdesk.spreadsheets.memo import Memo
from recruiterdesk.spreadsheets.names.name_spelling import name_codes
from recruiterdesk.spreadsheets.names.names import split_name


class SimilarKeys:
    """Tells of people whether they are worth comparing with a file; worked out when it is first asked."""

    def __init__(self, candidates: Sequence[Candidate] = (), codes: Sequence[tuple[str, ...]] = ()) -> None:
        self._candidates, self._codes = candidates, codes

    def include(self, full_name: str, given: str, family: str, company: str, place: str) -> bool:
        """Tell whether somebody may be somebody of the file: a similar name, and employer or place in common.

        The name alone is enough where one of both has neither, or where the file has columns of its own that
        may tell.
        """
        if not (given or family):
            name = split_name(full_name)
            given, family = name.given, name.family
        for code in name_codes(given, family):
            shared = self._shared.get(code)
            if shared is None:
                continue
            if not (company or place) or "" in shared:
                return True
            if self._employers[company] in shared or self._places[place] in shared:
                return True
        return False

    @cached_property
    def _employers(self) -> Memo[str, str]:
        return Memo(_employer_key)

    @cached_property
    def _places(self) -> Memo[str, str]:
        return Memo(_place_key)

    @cached_property
    def _shared(self) -> dict[str, set[str]]:
        """Employers and places by code of the name; "" for those of whom no more need be in common."""
        found: dict[str, set[str]] = {}
        for candidate, codes in zip(self._candidates, self._codes, strict=True):
            keys = {self._employers[candidate.company], self._places[candidate.location]} - {_NOTHING}
            if not keys or candidate.unmapped_headers:
                keys.add("")
            for code in codes:
                found.setdefault(code, set()).update(keys)
        return found


_NOTHING = "-"


def _employer_key(company: str) -> str:
    plain = plain_employer(company)
    return f"at {plain}" if plain else _NOTHING


def _place_key(place: str) -> str:
    plain = fold(place)
    return f"in {plain}" if plain else _NOTHING
