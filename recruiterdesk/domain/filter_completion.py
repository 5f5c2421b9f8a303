"""What a filter that is being typed can become: which word is at the cursor, and what it is completed to."""

from __future__ import annotations

import re
from enum import StrEnum

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import value
from recruiterdesk.domain.people_question import CHOICES, FilterKey, filter_text

# It begins a word, so that the quote at the end of a filter before it opens no new one.
_BEFORE = re.compile(r"(?<!\S)(?P<minus>-?)(?:(?P<key>[^\W\d_][\w-]*):)?(?P<typed>\"[^\"]*|[^\s\":]*)\Z")
WAITS = (">2", ">5", ">10")
"""Waits that are proposed: what is amber, what is red, and what is late."""


@value
class TypedFilter:
    """The filter at the cursor: what is typed of its key, or of its value, and the places that it takes.

    The key is None while it is not known yet.
    """

    key: FilterKey | None
    typed: str
    negated: bool
    start: int
    end: int


@value
class Proposal:
    """What can stand there: the text of it, and whether a value is still to follow."""

    text: str
    is_key: bool


def typed_filter(text: str, cursor: int) -> TypedFilter | None:
    """Return what is being typed before the cursor; None in the midst of a word, or where it is no filter."""
    if cursor < len(text) and not text[cursor].isspace():
        return None
    found = _BEFORE.search(text[:cursor])
    if found is None:
        return None
    typed = found["typed"].removeprefix('"')
    key = found["key"].casefold() if found["key"] else None
    if key is None:
        return TypedFilter(None, typed, bool(found["minus"]), found.start(), cursor) if typed else None
    if key not in set(FilterKey):
        return None
    return TypedFilter(FilterKey(key), typed, bool(found["minus"]), found.start(), cursor)


def proposed_keys(typed: TypedFilter) -> tuple[Proposal, ...]:
    """Return the filters that begin as it is typed."""
    minus = "-" if typed.negated else ""
    wanted = typed.typed.casefold()
    return tuple(Proposal(f"{minus}{key}:", is_key=True) for key in FilterKey if key.startswith(wanted))


def proposed_values(typed: TypedFilter, known: tuple[str, ...]) -> tuple[Proposal, ...]:
    """Return the filters with those of the known values that go on as it is typed, in any part of them."""
    if typed.key is None:
        return ()
    wanted = fold(typed.typed)
    begun = [each for each in known if fold(each).startswith(wanted)]
    held = [each for each in known if wanted in fold(each) and each not in begun]
    return tuple(
        Proposal(filter_text(typed.key, each, negated=typed.negated), is_key=False) for each in begun + held
    )


def fixed_values(key: FilterKey) -> tuple[str, ...]:
    """Return the values of a filter that are the same on every desk."""
    choices: type[StrEnum] | None = CHOICES.get(key)
    if choices is not None:
        return tuple(choices)
    return WAITS if key is FilterKey.WAITING else ()


def completed(text: str, typed: TypedFilter, chosen: Proposal) -> tuple[str, int]:
    """Return the text with the proposal in the place of what was typed, and where the cursor stands then."""
    after = text[typed.end :].lstrip()
    space = " " if after or not chosen.is_key else ""
    cursor = typed.start + len(chosen.text) + (0 if chosen.is_key else 1)
    return f"{text[: typed.start]}{chosen.text}{space}{after}", cursor
