"""Places: which town, region and country a text means, and how near two of them are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache

from recruiterdesk.core.values import value
from recruiterdesk.domain.trade_terms import words_of

_REMOTE = re.compile(
    r"\b(?:fully\s+)?(?:remote(?!\s+sensing)|home\s*-?office|telework|ortsunabhängig|überall|anywhere)\b",
    re.IGNORECASE,
)
_FIRST_PART = re.compile(r"[,;(/]")
_MOST_WORDS = 4
_MOST_KEPT = 20_000


class Near(IntEnum):
    """How near a place is to a wished one; the more, the nearer."""

    ELSEWHERE = 0
    UNKNOWN = 1
    SAME_COUNTRY = 2
    SAME_REGION = 3
    SAME_TOWN = 4


@value
class Spot:
    """A place as far as it is known: the town as it is compared, its region, its country (two letters)."""

    town: str = ""
    region: str = ""
    country: str = ""


NOWHERE = Spot()


@value
class Region:
    """A region of a country in the table of places: its other names, and the other names of each town."""

    names: tuple[str, ...]
    towns: Mapping[str, Sequence[str]]


class Places:
    """The places that the shipped table knows, by every name."""

    def __init__(
        self, regions: Mapping[str, Sequence[Region]], countries: Mapping[str, Sequence[str]]
    ) -> None:
        """Take the regions and the names of each country, by its two letters."""
        self._spots: dict[str, Spot] = {}
        for country, names in countries.items():
            self._name(names, Spot(country=country))
        for country, parts in regions.items():
            for region in parts:
                key = f"{country} {region.names[0]}"
                self._name(region.names, Spot(region=key, country=country))
        for country, parts in regions.items():
            for region in parts:
                key = f"{country} {region.names[0]}"
                for town, others in region.towns.items():
                    self._name((town, *others), Spot(_key(town), key, country))
        self.spot_of = lru_cache(maxsize=_MOST_KEPT)(self._spot_of)

    def named_in(self, text: str) -> tuple[Spot, ...]:
        """Return the places that a text names, in their order."""
        return tuple(dict.fromkeys(self._named(words_of(text))))

    def _spot_of(self, place: str, country: str) -> Spot:
        """Return where a person's place is; a town that the table lacks is compared by its name."""
        found = self.named_in(place)
        here = [one for one in found if not country or one.country == country]
        if here:
            return max(here, key=lambda one: (bool(one.town), bool(one.region)))
        return Spot(_key(_FIRST_PART.split(place, maxsplit=1)[0]), "", country)

    def _name(self, names: Sequence[str], spot: Spot) -> None:
        for name in names:
            self._spots[_key(name)] = spot

    def _named(self, words: tuple[str, ...]) -> Iterator[Spot]:
        place = 0
        while place < len(words):
            for size in range(min(_MOST_WORDS, len(words) - place), 0, -1):
                spot = self._spots.get(" ".join(words[place : place + size]))
                if spot is not None:
                    yield spot
                    place += size
                    break
            else:
                place += 1


def is_remote(text: str) -> bool:
    """Tell whether a wish says that the place does not matter."""
    return _REMOTE.search(text) is not None


def nearness(wished: Spot, there: Spot) -> Near:
    """Tell how near a place is to a wished one, as far as both are known; the same the other way round."""
    if wished.town and wished.town == there.town and _agree(wished.country, there.country):
        return Near.SAME_TOWN
    if wished.country and there.country and wished.country != there.country:
        return Near.ELSEWHERE
    if wished.region and wished.region == there.region:
        return Near.SAME_REGION
    return Near.SAME_COUNTRY if wished.country and wished.country == there.country else Near.UNKNOWN


def _agree(one: str, other: str) -> bool:
    return not one or not other or one == other


def _key(name: str) -> str:
    return " ".join(words_of(name))
