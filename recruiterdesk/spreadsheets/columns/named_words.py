"""Whether the words of a name are among those that are known."""

from __future__ import annotations

from collections.abc import Iterable

# From Hebrew on words grow together with others.
_GROWN_TOGETHER = "\u0590"
_LONGEST_INFLECTION = 3
_NAMES = ("name", "namn", "navn", "naam", "bezeichnung", "niz")


def has_any(words: Iterable[str], beginnings: frozenset[str]) -> bool:
    """Tell whether a word begins with one of the beginnings; short ones must be the whole word."""
    return any(
        word == beginning
        or (len(beginning) > 3 and word.startswith(beginning))  # noqa: PLR2004 - "on", "am", "ort"
        or (beginning[0] >= _GROWN_TOGETHER and beginning in word)
        for word in words
        for beginning in beginnings
    )


def is_grown(word: str, beginnings: frozenset[str]) -> bool:
    """Tell whether a word goes on behind a beginning with more than its ending or "name": "Firmenwagen"."""
    known = [beginning for beginning in beginnings if word.startswith(beginning)]
    rest = word[len(max(known, key=len)) :] if known else ""
    return len(rest) > _LONGEST_INFLECTION and not rest.endswith(_NAMES)
