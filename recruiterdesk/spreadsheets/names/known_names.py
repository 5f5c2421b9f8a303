"""People of a table without a header who are known by their names alone: given names that many have."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.column_draft import values_of
from recruiterdesk.spreadsheets.columns.header_words import BRACKETS
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.names.family_first import FAMILY_ENDING
from recruiterdesk.spreadsheets.names.further_given_names import CHINESE_FAMILIES, FURTHER_GIVEN_NAMES
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.names.name_order import PATRONYMIC
from recruiterdesk.spreadsheets.names.name_words import PARTICLES
from recruiterdesk.spreadsheets.values.cell_contents import (
    COMPANY,
    JOB,
    MOST,
    NAME,
    NEARLY_ALL,
    WORD,
    is_date,
    mostly,
    reaches,
    share,
)

_HALF = 0.5
_FEWEST = 2
_CODE = 3
_MAY_BE_NAMES = frozenset({None, Field.FULL_NAME})
_HAN = re.compile(r"[\u3400-\u9fff]{2,4}")
# "Victoria Street", "Charlotte Hotel"
_PLACE = re.compile(
    r"\b(?:street|road|lane|avenue|square|station|school|hotel|restaurant|bakery|church|college|hospital|museum|"
    r"park|bridge|\w*stra(?:ß|ss)e|platz|schule|rue|calle|plaza|piazza)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,6}")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_FEWEST_BIRTHDAYS = 5
_FEWEST_GIVEN = 5
_YEARS_APART = 20
_A_FIFTH = 0.2
_CHINESE_MOBILE = re.compile(r"1[3-9]\d{9}", re.ASCII)


def people_by_names(found: FoundTable, fields: Sequence[Field | None]) -> dict[int, Field]:
    """Return the columns that name people, and mobiles where they are Chinese; {} for a table of things.

    A column of words counts where half of them or more are given names, and a family name stands beside each
    of them, in the same cell or the next.

    Args:
        found: the table, without a header.
        fields: what else its columns are known for by their cells.
    """
    columns = [
        values_of(found, index) if fields[index] in _MAY_BE_NAMES else [] for index in range(found.width)
    ]
    for index, values in enumerate(columns):
        if reaches(values, _is_chinese, NEARLY_ALL):
            return {index: Field.FULL_NAME, **_mobiles(columns)}
        if _is_headed(values):
            continue
        if mostly(values, _is_whole) and reaches(values, _has_given, _HALF):
            return {index: Field.FULL_NAME}
        ahead = columns[max(index - 2, 0) : index]
        if mostly(values, _is_patronymic) and all(reaches(each, _is_word, NEARLY_ALL) for each in ahead):
            parts = (Field.FAMILY, Field.GIVEN, Field.MIDDLE)
            return dict(zip(range(index - 2, index + 1), parts, strict=True)) if len(ahead) > 1 else {}
    return _given_beside_family(columns) or _given_alone(columns)


def _given_alone(columns: Sequence[Sequence[str]]) -> dict[int, Field]:
    """Return the column of a list in which nearly all are given names, and nothing says more of anybody."""
    for index, values in enumerate(columns):
        names = [value for value in values if _is_word(value) and _are_given(value)]
        if len(set(names)) >= _FEWEST_GIVEN and len(names) >= NEARLY_ALL * len(values):
            return {index: Field.FULL_NAME}
    return {}


def are_names_in_full(values: Sequence[str]) -> bool:
    """Tell whether cells are all names, however long, as half of them or more begin with a given name."""
    are_words = reaches(values, _WORDS.fullmatch, NEARLY_ALL)
    return are_words and reaches(values, lambda text: _is_given(text.split()[0]), _HALF)


def _is_headed(values: Sequence[str]) -> bool:
    """Tell whether whole names stand below what is none: "Owner" of a list of things to do."""
    return len(values) > _FEWEST and not _is_whole(values[0]) and all(map(_is_whole, values[1:]))


def _given_beside_family(columns: Sequence[Sequence[str]]) -> dict[int, Field]:
    """Return two columns of single words side by side: given names that many have, and names of their own."""
    words = [_are_words(values) for values in columns]
    given = [share(values, _are_given) if words[at] else 0.0 for at, values in enumerate(columns)]
    best = max(range(len(columns)), key=given.__getitem__)
    beside = [at for at in (best + 1, best - 1) if 0 <= at < len(columns) and words[at] and given[at] < _HALF]
    own = [at for at in beside if _are_families(columns[at])]
    least = _A_FIFTH if any(map(_are_birthdays, columns)) else _HALF
    return {best: Field.GIVEN, own[0]: Field.FAMILY} if given[best] >= least and own else {}


def _are_birthdays(values: Sequence[str]) -> bool:
    """Tell whether cells are days that lie as far apart as people's birthdays."""
    if len(values) < _FEWEST_BIRTHDAYS or not reaches(values, is_date, NEARLY_ALL):
        return False
    years = sorted(int(year[0]) for value in values if (year := _YEAR.search(value)))
    return len(years) >= len(values) * NEARLY_ALL and years[-1] - years[0] >= _YEARS_APART


def _are_words(values: Sequence[str]) -> bool:
    """Tell whether nearly all values are single words, most of them written with a capital."""
    capitals = share(values, _is_word)
    return capitals >= NEARLY_ALL or (
        capitals >= MOST and reaches(values, lambda text: _is_word(text.title()), NEARLY_ALL)
    )


def _are_families(words: Sequence[str]) -> bool:
    """Tell whether words can be family names: nearly all different, or by their endings."""
    by_ending = reaches(words, FAMILY_ENDING.search, _HALF)
    return len(words) * NEARLY_ALL >= _FEWEST and (by_ending or len(set(words)) >= len(words) * NEARLY_ALL)


def _mobiles(columns: Sequence[Sequence[str]]) -> dict[int, Field]:
    return {
        at: Field.PHONE
        for at, values in enumerate(columns)
        if reaches(values, _CHINESE_MOBILE.fullmatch, NEARLY_ALL)
    }


def _is_chinese(text: str) -> bool:
    return text[0] in CHINESE_FAMILIES and _HAN.fullmatch(text) is not None


def _is_whole(text: str) -> bool:
    return NAME.fullmatch(text) is not None and not (
        COMPANY.search(text) or JOB.search(text) or _PLACE.search(text)
    )


def _has_given(text: str) -> bool:
    words = text.replace(",", " ").split()
    return any(_is_given(word) and other[0].isupper() for word, other in _ends(words)) or (
        len(words) > _FEWEST and any(map(_is_patronymic, words[1:]))
    )


def _is_patronymic(word: str) -> bool:
    return word[0].isupper() and PATRONYMIC.search(word) is not None and " " not in word


def _ends(words: Sequence[str]) -> tuple[tuple[str, str], tuple[str, str]]:
    return (words[0], words[-1]), (words[-1], words[0])


def _is_word(text: str) -> bool:
    words = BRACKETS.sub("", text).split()
    while len(words) > 1 and words[0] in PARTICLES:
        words.pop(0)
    plain = " ".join(words)
    return WORD.fullmatch(plain) is not None and plain[0].isupper() and not plain[:_CODE].isupper()


def _are_given(text: str) -> bool:
    """Tell whether words are given names alone, with initials: "Tom Niklas", "Julia M."."""
    first, *others = text.split()
    return _is_given(first) and all(word.endswith(".") or _is_given(word) for word in others)


def _is_given(word: str) -> bool:
    plain = fold(word)
    return plain in GIVEN_NAMES or plain in FURTHER_GIVEN_NAMES
