"""Filters in words: what somebody types to find people, taken apart with its places.

`role:backend stage:final waiting:>5 city:Berlin -tag:sre "ana maria"`: filters are `key:value`, in quotes
where the value has spaces, with a minus where they are not to hold. All else are words that people are found
by. What looks like a filter and is none is said, and finds nobody: without it others would be found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from recruiterdesk.core.values import value


class FilterKey(StrEnum):
    """What people can be filtered by."""

    ROLE = "role"
    CLIENT = "client"
    STAGE = "stage"
    TURN = "turn"
    WAITING = "waiting"
    CITY = "city"
    COMPANY = "company"
    TITLE = "title"
    TAG = "tag"
    IS = "is"
    HAS = "has"


class PersonIs(StrEnum):
    """What somebody can be."""

    CONTACT = "contact"
    CANDIDATE = "candidate"
    ACTIVE = "active"
    TO_BE_TOLD = "to-be-told"
    DECLINED = "declined"
    HIRED = "hired"
    RUNNER_UP = "runner-up"
    PAUSED = "paused"
    DO_NOT_CONTACT = "do-not-contact"


class PersonHas(StrEnum):
    """What there can be with somebody."""

    PROMISE = "promise"
    CALLBACK = "callback"
    TASK = "task"
    CHECK_IN = "check-in"
    INTRODUCTION = "introduction"
    TAG = "tag"
    NOTE = "note"
    EMAIL = "email"
    PHONE = "phone"


class TurnWord(StrEnum):
    """Whose turn it is, as it is typed."""

    OURS = "ours"
    CLIENT = "client"
    CANDIDATE = "candidate"
    DATE = "date"


class Trouble(StrEnum):
    """Why something that looks like a filter is none."""

    UNKNOWN_KEY = "unknown_key"
    NO_VALUE = "no_value"
    UNKNOWN_VALUE = "unknown_value"
    NO_NUMBER = "no_number"


CHOICES: dict[FilterKey, type[StrEnum]] = {
    FilterKey.IS: PersonIs,
    FilterKey.HAS: PersonHas,
    FilterKey.TURN: TurnWord,
}
_MOST_DAYS = 100_000
_QUOTES = '"“”„«»'
_PIECE = re.compile(
    rf"(?P<minus>-?)(?:(?P<key>[^\W\d_][\w-]*):(?!//))?(?:[{_QUOTES}](?P<quoted>[^{_QUOTES}]*)[{_QUOTES}]?|(?P<plain>\S*))"
)
_RANGE = re.compile(
    r"(?P<sign>>=|<=|>|<|=)?(?P<first>[0-9]{1,9})(?:(?P<plus>\+)|(?:-|\.\.)(?P<last>[0-9]{1,9}))?"
)


@value
class DayRange:
    """A number of days from the first to the last, both included; None is no end."""

    first: int
    last: int | None


@value
class Filter:
    """One filter: what it asks for, whether it must not hold, and where it stands in the text."""

    key: FilterKey
    value: str
    negated: bool
    start: int
    end: int

    @property
    def days(self) -> DayRange | None:
        """The days that "waiting" asks for; None where the value is no number."""
        return _days(self.value)


@value
class NoFilter:
    """Something that looks like a filter, why it is none, and where it stands."""

    trouble: Trouble
    key: str
    value: str
    start: int
    end: int


@value
class PeopleQuestion:
    """What was typed: the words, those that must not be there, the filters, and what is none."""

    words: str
    without: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()
    troubles: tuple[NoFilter, ...] = ()
    length: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing, so that everybody is meant."""
        return not (self.words.strip() or self.without or self.filters or self.misunderstood(self.troubles))

    def misunderstood(self, troubles: tuple[NoFilter, ...]) -> tuple[NoFilter, ...]:
        """Return these without a filter at the end whose value is still to be typed."""
        return tuple(
            each for each in troubles if each.trouble is not Trouble.NO_VALUE or each.end < self.length
        )


def parse_question(text: str) -> PeopleQuestion:
    """Take a text apart; any text is a question, and nothing is an error."""
    words: list[str] = []
    without: list[str] = []
    filters: list[Filter] = []
    troubles: list[NoFilter] = []
    for piece in _pieces(text):
        said = piece["quoted"] if piece["quoted"] is not None else piece["plain"]
        if piece["key"] is not None:
            made = _filter_of(piece, said.strip())
            (filters if isinstance(made, Filter) else troubles).append(made)  # type: ignore[arg-type]
        elif piece["minus"] and any(letter.isalpha() for letter in said):
            without.append(said)
        else:
            words.append(said)
    return PeopleQuestion(" ".join(words), tuple(without), tuple(filters), tuple(troubles), len(text))


def without_filter(text: str, taken: Filter | NoFilter) -> str:
    """Return the text without one of its filters, as when its chip is taken away."""
    return without_filters(text, (taken,))


def without_filters(text: str, taken: Sequence[Filter | NoFilter]) -> str:
    """Return the text without these of its filters."""
    for each in sorted(taken, key=lambda one: one.start, reverse=True):
        text = f"{text[: each.start].rstrip()} {text[each.end :].lstrip()}"
    return text.strip()


def filter_text(key: FilterKey, asked: str, *, negated: bool = False) -> str:
    """Write a filter as it is typed, in quotes where it has to be."""
    plain = "".join(" " if sign in _QUOTES else sign for sign in asked).strip()
    needs_quotes = not plain or any(sign.isspace() for sign in plain)
    return f"{'-' if negated else ''}{key}:{f'{_QUOTES[0]}{plain}{_QUOTES[0]}' if needs_quotes else plain}"


def _pieces(text: str) -> Iterator[re.Match[str]]:
    return (piece for piece in _PIECE.finditer(text) if piece[0])


def _filter_of(piece: re.Match[str], said: str) -> Filter | NoFilter:
    written, start, end = piece["key"].casefold(), piece.start(), piece.end()
    if written not in set(FilterKey):
        return NoFilter(Trouble.UNKNOWN_KEY, piece["key"], said, start, end)
    key = FilterKey(written)
    trouble = _trouble_with(key, said)
    if trouble is not None:
        return NoFilter(trouble, str(key), said, start, end)
    return Filter(key, said, bool(piece["minus"]), start, end)


def _trouble_with(key: FilterKey, said: str) -> Trouble | None:
    if not said:
        return Trouble.NO_VALUE
    if key is FilterKey.WAITING and _days(said) is None:
        return Trouble.NO_NUMBER
    if key in CHOICES and said.casefold() not in set(CHOICES[key]):
        return Trouble.UNKNOWN_VALUE
    return None


def _days(said: str) -> DayRange | None:
    found = _RANGE.fullmatch(said.strip())
    if found is None or not said.isascii():
        return None
    first = min(int(found["first"]), _MOST_DAYS)
    if found["last"]:
        return DayRange(first, min(int(found["last"]), _MOST_DAYS))
    ranges = {
        ">": DayRange(first + 1, None),
        ">=": DayRange(first, None),
        "<": DayRange(0, first - 1),
        "<=": DayRange(0, first),
    }
    exact = DayRange(first, None if found["plus"] else first)
    return ranges.get(found["sign"] or "", exact)
