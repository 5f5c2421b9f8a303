"""Columns of whole names in which a comma divides off what is no part of them: "Ruth Albrecht, Siemens"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.names.further_given_names import FURTHER_GIVEN_NAMES
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.names.name_families import IBERIAN
from recruiterdesk.spreadsheets.names.name_words import GENERATIONS
from recruiterdesk.spreadsheets.names.names import read_title
from recruiterdesk.spreadsheets.values.cell_contents import JOB

_ROWS_LOOKED_AT = 200
_DIVIDED = re.compile("[,;]")


def has_asides(found: FoundTable, by_field: Mapping[Field, Sequence[int]]) -> bool:
    """Tell whether commas in the column of whole names stand behind whole names, not behind family names."""
    columns = by_field.get(Field.FULL_NAME, ())
    if not columns:
        return False
    names = [row.cells[columns[0]] for row in found.rows[:_ROWS_LOOKED_AT] if columns[0] < len(row.cells)]
    divided = [name for name in names if _DIVIDED.search(name)]
    aside = sum(1 for name in divided if without_aside(name) != name)
    family_first = sum(1 for name in divided if " " not in _DIVIDED.split(name)[0].strip())
    return aside > family_first


def without_aside(name: str) -> str:
    """Return a whole name without what a comma divides off: a firm, a place, a job.

    A given name and a family name stand ahead of it, and it is neither a given name nor a title. Of a job or
    a word that is written small it is enough that two words stand ahead.
    """
    ahead, *others = _DIVIDED.split(name, maxsplit=1)
    words = [fold(word) for word in ahead.split()]
    aside = others[0].strip() if others else ""
    if len(words) != 2 or not aside or IBERIAN.intersection(words):  # noqa: PLR2004 - a given and a family name
        return name
    is_small = aside[0].islower() and ahead[:1].isupper()
    is_whole = (_is_given(words[0]) and not _is_given(words[1])) or is_small or JOB.search(aside)
    says_more = _is_title(aside) or fold(aside) in GENERATIONS or aside.endswith(".")
    return ahead if is_whole and not says_more and not any(map(_is_given, fold(aside).split())) else name


def _is_given(word: str) -> bool:
    return any(part in GIVEN_NAMES or part in FURTHER_GIVEN_NAMES for part in (word, *word.split("-")))


def _is_title(text: str) -> bool:
    title = read_title(text)
    return bool(title.honorific) or title.salutation is not Salutation.NONE
