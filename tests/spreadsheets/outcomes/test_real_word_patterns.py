"""Every pattern of outcomes finds in sentences, made of what it stands for, what `re` finds there."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from random import Random
from typing import Any

import pytest

from recruiterdesk.spreadsheets import outcomes
from recruiterdesk.spreadsheets.outcomes import word_patterns
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part, Said
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part
from recruiterdesk.spreadsheets.outcomes.word_patterns import WordPattern

_SHARES = 12
_SENTENCES = 12
_MOST_SIGNS = 400
_parse: Any = import_module("re._parser").parse


@cache
def _patterns() -> tuple[str, ...]:
    """Return the templates of outcomes, and the words of all parts of a sentence, none within another."""
    names = (module.name for module in pkgutil.walk_packages(outcomes.__path__, f"{outcomes.__name__}."))
    held = [value for name in names for value in vars(import_module(name)).values()]
    parts = (part(meaning) for kinds in (Part, Said) for meaning in kinds)
    found: list[str] = []
    for text in sorted({*_texts_in(held), *parts}, key=lambda text: (-len(text), text)):
        if not any(text in longer for longer in found):
            found.append(text)
    return tuple(found)


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str) and "\\b" in value:
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _texts_in(each)


def _sentence(parsed: Any, chance: Random) -> str:
    """Return words that a pattern stands for, most often, beside others or within a word."""
    said = "".join(_signs(parsed, chance))[:_MOST_SIGNS]
    ahead = chance.choice(["", "so ", "no, ", "x", "ab 1 "])
    return f"{ahead}{said}{chance.choice(['', ' then', 's', '. ok', ' 2'])}"


def _signs(parts: Any, chance: Random) -> Iterator[str]:
    for operation, value in parts:
        kind = str(operation)
        if kind in _WITHIN:
            yield from _signs(_WITHIN[kind](value, chance), chance)
        elif kind in _SIGNS:
            yield _SIGNS[kind](value, chance)


def _times(value: Any, chance: Random) -> list[Any]:
    least, most, repeated = value
    return list(repeated) * chance.randint(least, min(int(most), least + 2))


_WITHIN: Mapping[str, Callable[[Any, Random], Any]] = {
    "BRANCH": lambda value, chance: chance.choice(value[1]),
    "SUBPATTERN": lambda value, _: value[-1],
    "MAX_REPEAT": _times,
    "MIN_REPEAT": _times,
    "IN": lambda value, chance: [chance.choice(value)],
}
_SIGNS: Mapping[str, Callable[[Any, Random], str]] = {
    "LITERAL": lambda value, _: chr(value),
    "RANGE": lambda value, chance: chr(chance.randint(*value)),
    "CATEGORY": lambda value, _: {"CATEGORY_DIGIT": "7", "CATEGORY_SPACE": " "}.get(str(value), "o"),
    "ANY": lambda _, chance: chance.choice("q "),
    "NOT_LITERAL": lambda _, chance: chance.choice("q "),
    "NEGATE": lambda _, chance: chance.choice("q "),
}


@pytest.mark.parametrize("share", range(_SHARES))
def test_no_pattern_misses_what_stands_in_a_sentence(share: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_patterns, "_FEW_SEARCHES", 1)
    chance, are_found = Random(share), list[bool]()
    needed = {pattern: WordPattern(pattern) for pattern in _patterns()[share::_SHARES]}
    for each in needed.values():
        each.search("")
    for pattern, each in needed.items():
        plain, parsed = re.compile(pattern), _parse(pattern)
        for words in (_sentence(parsed, chance) for _ in range(_SENTENCES)):
            expected, found = plain.search(words), each.search(words)
            assert (found and found.span()) == (expected and expected.span()), (pattern, words)
            assert each.stands_in(words) is (expected is not None), (pattern, words)
            are_found.append(expected is not None)
    # Sentences of patterns with edges and refusals are seldom found; most of the others are.
    assert sum(are_found) > len(are_found) / 4
