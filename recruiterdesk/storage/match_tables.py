"""Reads the shipped vocabulary of matching, and compares words with rapidfuzz."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from itertools import chain
from typing import Any

from recruiterdesk.domain.nearness import Places, Region
from recruiterdesk.domain.trades import Trades
from recruiterdesk.paths import resources_dir

_MOST = 100


@cache
def trades() -> Trades:
    """Return the vocabulary; it is read once."""
    terms = {
        kind: {meaning: [*chain(*by_language.values())] for meaning, by_language in table.items()}
        for kind in ("functions", "industries", "seniorities")
        for table in (_read(kind),)
    }
    related = {kind: tuple((one, other) for one, other in pairs) for kind, pairs in _read("related").items()}
    small_words = (word for words in _read("small_words").values() for word in words)
    return Trades(terms, related, _places(_read("places")), small_words)


def likeness(one: str, other: str) -> float:
    """Return how alike two words are, from 0 to 1."""
    return _ratio()(one, other) / _MOST


@cache
def _ratio() -> Callable[[str, str], float]:
    """Return what compares two words: loaded when it is first needed, looked up no more after that."""
    from rapidfuzz import fuzz

    return fuzz.ratio


def _read(name: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads(
        (resources_dir() / "matching" / f"{name}.json").read_text(encoding="utf-8")
    )
    return table


def _places(table: dict[str, Any]) -> Places:
    regions = {
        country: tuple(
            Region((name, *region["also"]), region["cities"]) for name, region in known["regions"].items()
        )
        for country, known in table.items()
    }
    return Places(regions, {country: known["names"] for country, known in table.items()})
