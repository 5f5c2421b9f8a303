"""Whether the words of a name are among those that are known."""

from __future__ import annotations

from collections.abc import Iterable

# From Hebrew on words grow together with others.
_GROWN_TOGETHER = "\u0590"


def has_any(words: Iterable[str], beginnings: frozenset[str]) -> bool:
    """Tell whether a word begins with one of the beginnings; short ones must be the whole word."""
    return any(
        word == beginning
        or (len(beginning) > 3 and word.startswith(beginning))  # noqa: PLR2004 - "on", "am", "ort"
        or (beginning[0] >= _GROWN_TOGETHER and beginning in word)
        for word in words
        for beginning in beginnings
    )
