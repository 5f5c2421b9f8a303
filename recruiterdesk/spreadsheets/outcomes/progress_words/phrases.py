"""The phrases of all languages as they are looked up: whole cells, and patterns of what stands anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.outcomes.progress_words.alternatives import either
from recruiterdesk.spreadsheets.outcomes.progress_words.around_words import AROUND_WORDS
from recruiterdesk.spreadsheets.outcomes.progress_words.beyond_europe import BEYOND_EUROPE
from recruiterdesk.spreadsheets.outcomes.progress_words.central_european import CENTRAL_EUROPEAN
from recruiterdesk.spreadsheets.outcomes.progress_words.deed_words import DEED_WORDS
from recruiterdesk.spreadsheets.outcomes.progress_words.eastern_european import EASTERN_EUROPEAN
from recruiterdesk.spreadsheets.outcomes.progress_words.english import ENGLISH
from recruiterdesk.spreadsheets.outcomes.progress_words.group_words import GROUP_WORDS
from recruiterdesk.spreadsheets.outcomes.progress_words.little_words import LITTLE_WORDS
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Meaning, Part, Said
from recruiterdesk.spreadsheets.outcomes.progress_words.nordic import NORDIC
from recruiterdesk.spreadsheets.outcomes.progress_words.party_words import PARTY_WORDS
from recruiterdesk.spreadsheets.outcomes.progress_words.romance import ROMANCE
from recruiterdesk.spreadsheets.outcomes.progress_words.said_words import SAID_WORDS
from recruiterdesk.spreadsheets.outcomes.progress_words.telling_words import TELLING_WORDS
from recruiterdesk.spreadsheets.outcomes.progress_words.unsaying_words import UNSAYING_WORDS
from recruiterdesk.spreadsheets.outcomes.progress_words.west_germanic import WEST_GERMANIC

_TABLES = (
    ENGLISH,
    WEST_GERMANIC,
    ROMANCE,
    NORDIC,
    CENTRAL_EUROPEAN,
    EASTERN_EUROPEAN,
    BEYOND_EUROPE,
    PARTY_WORDS,
    LITTLE_WORDS,
    DEED_WORDS,
    UNSAYING_WORDS,
    SAID_WORDS,
    AROUND_WORDS,
    TELLING_WORDS,
    GROUP_WORDS,
)


def _by_language() -> dict[str, dict[Meaning, str]]:
    """Return the phrases of each language; what several tables have of one meaning stands together."""
    languages: dict[str, dict[Meaning, str]] = {}
    for table in _TABLES:
        for language, listed in table.items():
            known = languages.setdefault(language, {})
            for meaning, words in listed.items():
                known[meaning] = f"{known[meaning]}|{words}" if meaning in known else words
    return languages


_LANGUAGES = _by_language()
# Words of these have no blanks between them, or grow in front.
_GROWN_TOGETHER = frozenset({"ar", "he", "ja", "ko", "zh"})
_ENDINGS = re.compile(r"\((?!\?)([^()]*)\)")


def whole_cells(meaning: Meaning) -> Iterator[str]:
    """Yield the folded cells that as a whole have a meaning."""
    for phrase in _phrases(_LANGUAGES, meaning):
        if phrase.startswith("="):
            ends = [
                [part] if place % 2 == 0 else _choices(part)
                for place, part in enumerate(_ENDINGS.split(phrase[1:]))
            ]
            yield from map(fold, map("".join, product(*ends)))


@cache
def pattern_of(meaning: Meaning) -> str:
    """Return the pattern of the phrases that have a meaning wherever they stand among folded words."""
    apart = [
        phrase
        for phrase in _phrases(_LANGUAGES.keys() - _GROWN_TOGETHER, meaning)
        if not phrase.startswith("=")
    ]
    begun = [_to_end(phrase) for phrase in apart if not phrase.startswith("*")]
    within = [_to_end(phrase[1:]) for phrase in apart if phrase.startswith("*")]
    grown = [_endings(phrase) for phrase in _phrases(_GROWN_TOGETHER, meaning) if not phrase.startswith("=")]
    return "|".join((*([rf"\b(?:{either(begun)})"] if begun else ()), *within, *grown))


@cache
def part(meaning: Part | Said) -> str:
    """Return the pattern of words that are part of a sentence, to be put into others."""
    return rf"\b(?:{either(map(_endings, _phrases(_LANGUAGES, meaning)))})\b"


def _phrases(languages: Iterable[str], meaning: Meaning) -> Iterator[str]:
    for language in sorted(languages):
        if listed := _LANGUAGES[language].get(meaning):
            yield from map(str.strip, listed.split("|"))


def _choices(part: str) -> list[str]:
    return part.split("/") if "/" in part else [part, ""]


def _to_end(phrase: str) -> str:
    if phrase.endswith("*"):
        return _endings(phrase[:-1])
    return _endings(phrase) if phrase.endswith("$") else _endings(phrase) + r"\b"


def _endings(phrase: str) -> str:
    words = fold(phrase).replace("*", r"\w*")
    return _ENDINGS.sub(lambda found: f"(?:{'|'.join(_choices(found[1]))})", words)
