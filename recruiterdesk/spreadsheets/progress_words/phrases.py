"""The phrases of all languages as they are looked up: whole cells, and patterns of what stands anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain, product

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.progress_words import (
    central_european,
    dutch,
    east_asian,
    english,
    french,
    german,
    iberian,
    italian_romanian,
    nordic,
    other_scripts,
    semitic,
    smaller_european,
    south_east_asian,
    turkish,
)
from recruiterdesk.spreadsheets.progress_words.meaning import Meaning

_WITH_BLANKS: tuple[Mapping[Meaning, str], ...] = (
    english.ENGLISH,
    german.GERMAN,
    french.FRENCH,
    iberian.SPANISH,
    iberian.PORTUGUESE,
    iberian.CATALAN,
    italian_romanian.ITALIAN,
    italian_romanian.ROMANIAN,
    dutch.DUTCH,
    nordic.SWEDISH,
    nordic.DANISH,
    nordic.NORWEGIAN,
    nordic.FINNISH,
    central_european.POLISH,
    central_european.CZECH,
    central_european.SLOVAK,
    central_european.HUNGARIAN,
    turkish.TURKISH,
    smaller_european.BULGARIAN,
    smaller_european.CROATIAN_SERBIAN,
    smaller_european.ESTONIAN,
    smaller_european.LATVIAN,
    smaller_european.LITHUANIAN,
    smaller_european.SLOVENE,
    other_scripts.RUSSIAN,
    other_scripts.UKRAINIAN,
    other_scripts.GREEK,
    south_east_asian.INDONESIAN,
    south_east_asian.VIETNAMESE,
)
# Words of these have no blanks between them, or grow in front.
_GROWN_TOGETHER: tuple[Mapping[Meaning, str], ...] = (
    east_asian.CHINESE,
    east_asian.JAPANESE,
    east_asian.KOREAN,
    semitic.ARABIC,
    semitic.HEBREW,
)
_ENDINGS = re.compile(r"\((?!\?)([^()]*)\)")


def whole_cells(meaning: Meaning) -> Iterator[str]:
    """Yield the folded cells that as a whole have a meaning."""
    for phrase in _phrases((*_WITH_BLANKS, *_GROWN_TOGETHER), meaning):
        if phrase.startswith("="):
            ends = [
                [part] if place % 2 == 0 else _choices(part)
                for place, part in enumerate(_ENDINGS.split(phrase[1:]))
            ]
            yield from map(fold, map("".join, product(*ends)))


def pattern_of(meaning: Meaning) -> str:
    """Return the pattern of the phrases that have a meaning wherever they stand among folded words."""
    words = [_word(phrase) for phrase in _phrases(_WITH_BLANKS, meaning) if not phrase.startswith("=")]
    grown = [_endings(phrase) for phrase in _phrases(_GROWN_TOGETHER, meaning) if not phrase.startswith("=")]
    return "|".join(filter(None, (rf"\b(?:{'|'.join(words)})" if words else "", *grown)))


def _phrases(tables: tuple[Mapping[Meaning, str], ...], meaning: Meaning) -> Iterator[str]:
    lists = (table[meaning].split("|") for table in tables if meaning in table)
    return map(str.strip, chain.from_iterable(lists))


def _choices(part: str) -> list[str]:
    return part.split("/") if "/" in part else [part, ""]


def _word(phrase: str) -> str:
    if phrase.endswith("*"):
        return _endings(phrase[:-1])
    return _endings(phrase) if phrase.endswith("$") else _endings(phrase) + r"\b"


def _endings(phrase: str) -> str:
    return _ENDINGS.sub(lambda found: f"(?:{'|'.join(_choices(found[1]))})", fold(phrase))
