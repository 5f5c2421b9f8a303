"""What somebody does, in which industry, and how senior: read off a title, a company, or free words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum
from functools import lru_cache

from recruiterdesk.core.values import value
from recruiterdesk.domain.nearness import Places
from recruiterdesk.domain.trade_terms import Terms, words_of

GENERAL = "general"
"""The function of those who lead a whole firm: where it is small, they hire everybody."""
_MOST_KEPT = 20_000


class Level(IntEnum):
    """How senior somebody is; whoever leads people decides who is hired."""

    UNKNOWN = 0
    STARTING = 1
    WORKING = 2
    SENIOR = 3
    MANAGING = 4
    LEADING = 5
    HEADING = 6
    DIRECTING = 7

    @property
    def leads(self) -> bool:
        """Tell whether people report to them; of a mere "manager" one can't say."""
        return self >= Level.LEADING


@value
class Job:
    """What a title and a company say: functions, industries (keys of the tables), and the level."""

    functions: frozenset[str]
    industries: frozenset[str]
    level: Level


class Trades:
    """The shipped vocabulary: functions and levels in seven languages, industries in two, and places."""

    def __init__(
        self,
        terms: Mapping[str, Mapping[str, Iterable[str]]],
        related: Mapping[str, Iterable[tuple[str, str]]],
        places: Places,
        small_words: Iterable[str],
    ) -> None:
        """Take the terms and the pairs that are close to each other of "functions" and "industries".

        The terms of "seniorities" stand for the names of levels; small words say nothing of what is wished.
        """
        self.functions, self.industries = Terms(terms["functions"]), Terms(terms["industries"])
        self._levels = Terms(terms["seniorities"])
        self.places = places
        self.small_words = frozenset(one for word in small_words for one in words_of(word))
        self._close = {
            kind: frozenset(pair for one, other in pairs for pair in ((one, other), (other, one)))
            for kind, pairs in related.items()
        }
        self._said_by_title = lru_cache(maxsize=_MOST_KEPT)(self._functions_and_level)
        self._said_by_company = lru_cache(maxsize=_MOST_KEPT)(self._industries)

    def close_functions(self, functions: frozenset[str]) -> frozenset[str]:
        """Return the functions that are close to one of these, without these."""
        return _close_to(functions, self._close["functions"])

    def close_industries(self, industries: frozenset[str]) -> frozenset[str]:
        """Return the industries that are close to one of these, without these."""
        return _close_to(industries, self._close["industries"])

    def names_trade(self, word: str) -> bool:
        """Tell whether a word (as it is compared) names a function or an industry."""
        return bool(self.functions.found_in((word,)) or self.industries.found_in((word,)))

    def trade_words(self, words: tuple[str, ...]) -> frozenset[str]:
        """Return those of the words that name a function or an industry, by themselves or together."""
        together = self.functions.saying_words(words) | self.industries.saying_words(words)
        return together | {word for word in words if self.names_trade(word)}

    def level_of(self, text: str) -> Level:
        """Return the highest level that a text speaks of."""
        found = self._levels.found_in(words_of(text))
        return max((Level[name.upper()] for name in found), default=Level.UNKNOWN)

    def job_of(self, title: str, company: str) -> Job:
        """Return what both say; a title without a level is that of somebody who does the work."""
        functions, level = self._said_by_title(title)
        return Job(functions, self._said_by_company(company), level)

    def _functions_and_level(self, title: str) -> tuple[frozenset[str], Level]:
        functions = self.functions.found_in(words_of(title))
        return functions, self.level_of(title) or (Level.WORKING if functions else Level.UNKNOWN)

    def _industries(self, company: str) -> frozenset[str]:
        return self.industries.found_in(words_of(company))


def _close_to(keys: frozenset[str], pairs: frozenset[tuple[str, str]]) -> frozenset[str]:
    return frozenset(other for one, other in pairs if one in keys) - keys
