"""Columns without a name are known by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.places import country_named, country_of_place

_SAMPLE_ROWS = 200
_SHARE = 0.6
_NEARLY_ALL = 0.8
_REACHES = frozenset({Field.EMAIL, Field.PHONE, Field.URL})

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.\w+")
_PHONE = re.compile(r"(?:\+|0|\()[\d ()/.\-]{6,21}|\d{3}[-. ]\d{3}[-. ]\d{4}")
_PROFILE = re.compile(r"(https?://)?([a-z]+\.)?linkedin\.com/\S+")
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?:,? [^\W\d_][\w.'’-]*){1,3}")
_WORD = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*)?")

_TESTS: tuple[tuple[Field, Callable[[str], object]], ...] = (
    (Field.EMAIL, _EMAIL.fullmatch),
    (Field.URL, _PROFILE.fullmatch),
    (Field.PHONE, _PHONE.fullmatch),
    (Field.COUNTRY, country_named),
    (Field.LOCATION, country_of_place),
    (Field.FULL_NAME, _NAME.fullmatch),
)


def values_of(found: FoundTable, index: int) -> list[str]:
    """Return what the first rows say in a column."""
    cells = (row.cells[index].strip() for row in found.rows[:_SAMPLE_ROWS] if index < len(row.cells))
    return [cell for cell in cells if cell]


def fields_by_content(found: FoundTable) -> list[Field | None]:
    """Return what each column of a table without a header means.

    Words alone are no names where nothing says how to reach anybody, unless they are all that there is.
    """
    fields = [field_by_content(values_of(found, index)) for index in range(found.width)]
    if not _REACHES.intersection(fields):
        return [_only_names(found)] if found.width == 1 else [None] * len(fields)
    if Field.FULL_NAME not in fields:
        _take_first_words(found, fields)
    return fields


def field_by_content(values: Sequence[str]) -> Field | None:
    """Return what most of the values are: addresses, numbers, profiles, places or names."""
    return next((field for field, fits in _TESTS if _share(values, fits) >= _SHARE), None)


def _share(values: Sequence[str], fits: Callable[[str], object]) -> float:
    return sum(1 for value in values if fits(value)) / len(values) if values else 0.0


def _only_names(found: FoundTable) -> Field | None:
    values = values_of(found, 0)
    return Field.FULL_NAME if _share(values, _reads_as_name) >= _NEARLY_ALL else None


def _reads_as_name(text: str) -> bool:
    words = text.replace(",", " ").split()
    return bool(_NAME.fullmatch(text)) and all(word[0].isupper() for word in (words[0], words[-1]))


def _take_first_words(found: FoundTable, fields: list[Field | None]) -> None:
    """Read two columns of single words at the front as given name and family name."""
    at = next((index for index, field in enumerate(fields) if field in _REACHES), 0)
    words = [
        index
        for index in range(at)
        if fields[index] is None and _share(values_of(found, index), _WORD.fullmatch) >= _NEARLY_ALL
    ]
    if len(words) >= 2:  # noqa: PLR2004 - a given name and a family name
        fields[words[0]], fields[words[1]] = Field.GIVEN, Field.FAMILY
    elif words:
        fields[words[0]] = Field.FULL_NAME
