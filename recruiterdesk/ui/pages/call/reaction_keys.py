"""The letters of the branches: bare keys that no other thing on the page has."""

from __future__ import annotations

from collections.abc import Sequence

FIND_OUT = "will_find_out"
_LETTERS = {
    "asks_why": "Y", "upset": "U", "silent": "L", "asks_again": "G", "angry": "A", "relieved": "E",
    FIND_OUT: "F",
}  # fmt: skip
_OTHERS = "DKOXVJZI"
LETTERS = (*_LETTERS.values(), *_OTHERS)


def letters_of(reactions: Sequence[str]) -> dict[str, str]:
    """Return the letter of each branch, the same one wherever a branch comes; the others share the rest."""
    others = iter(_OTHERS)
    return {key: _LETTERS.get(key) or next(others, "") for key in reactions}
