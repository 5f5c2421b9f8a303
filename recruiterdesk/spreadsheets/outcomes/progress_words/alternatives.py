"""Many phrases as one pattern that is found fast: those with one beginning are tried only where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

# Signs that stand for themselves, and are not counted by what follows them.
_LITERAL = re.compile(r"[^\\.^$*+?{}\[\]()|](?![*+?{])")
_AHEAD = re.compile(r"(?:\^|\(\?<!?[=!][^()]*\))+")
_CHOICE_AHEAD = re.compile(r"\(\?:([^()\\]*)\)(?![*+?{])")
_FEW = 3


def either(patterns: Iterable[str]) -> str:
    """Return a pattern, without brackets, that matches as the patterns do, tried one after the other.

    Python tries each alternative at each place. Two that begin with different letters never match at the
    same one, so that their order says nothing: those of one letter are put behind it, in their order, and so
    on for the letters after it. What may begin with anything keeps its place among the others.

    Args:
        patterns: regular expressions without alternatives outside brackets.
    """
    return "|".join(_grouped([each for pattern in patterns for each in _begun(pattern)]))


def _begun(pattern: str) -> list[str]:
    """Return a pattern, one for each of the choices that it begins with: "(?:e |)mail" is two."""
    found = _CHOICE_AHEAD.match(pattern)
    if found is None:
        return [pattern]
    return [each for choice in found[1].split("|") for each in _begun(choice + pattern[found.end() :])]


def _grouped(patterns: list[str]) -> Iterator[str]:
    if len(patterns) <= _FEW:
        yield from patterns
        return
    groups: dict[str, list[str]] = {}
    for pattern in patterns:
        letter = _first_letter(pattern)
        if letter:
            groups.setdefault(letter, []).append(pattern)
            continue
        yield from _of_letters(groups)
        yield pattern
        groups = {}
    yield from _of_letters(groups)


def _first_letter(pattern: str) -> str:
    """Return the one sign with which all begins that the pattern matches, nothing where it is not known."""
    ahead = _AHEAD.match(pattern)
    found = _LITERAL.match(pattern, ahead.end() if ahead else 0)
    return found[0] if found else ""


def _of_letters(groups: dict[str, list[str]]) -> Iterator[str]:
    for letter, patterns in groups.items():
        behind: list[str] = []
        for pattern in patterns:
            if pattern.startswith(letter):
                behind.append(pattern[len(letter) :])
                continue
            yield from _behind(letter, behind)
            yield pattern
            behind = []
        yield from _behind(letter, behind)


def _behind(letter: str, patterns: list[str]) -> Iterator[str]:
    if len(patterns) == 1:
        yield letter + patterns[0]
    elif patterns:
        yield f"{letter}(?:{'|'.join(_grouped(patterns))})"
