"""What a comma or a dash divides off from whole names, and is no part of them: "Jane Doe - Leeds"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.names.further_given_names import FURTHER_GIVEN_NAMES
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.names.name_families import IBERIAN
from recruiterdesk.spreadsheets.names.name_words import GENERATIONS
from recruiterdesk.spreadsheets.names.names import read_title
from recruiterdesk.spreadsheets.values.cell_contents import JOB, MOST
from recruiterdesk.spreadsheets.values.places import country_of_place

_ROWS_LOOKED_AT = 200
_COMMA, _DASH = re.compile("[,;]"), re.compile(r"\s[-–—]\s")
_FEWEST_DASHES = 3

Divider = re.Pattern[str]


def divider_of_asides(found: FoundTable, by_field: Mapping[Field, Sequence[int]]) -> Divider | None:
    """Return what divides asides from the names in the column of whole names, None for nothing.

    Commas stand there behind whole names, not behind family names; dashes in most rows, mostly ahead of what
    is known as a place or a job ("Jane Doe - Leeds"): else they join two family names.
    """
    columns = by_field.get(Field.FULL_NAME, ())
    if not columns:
        return None
    names = [row.cells[columns[0]] for row in found.rows[:_ROWS_LOOKED_AT] if columns[0] < len(row.cells)]
    divided = [name for name in names if _COMMA.search(name)]
    aside = _with_aside(divided, _COMMA)
    if aside > sum(1 for name in divided if " " not in _COMMA.split(name)[0].strip()):
        return _COMMA
    beside = [name for name in names if without_aside(name, _DASH) != name]
    has_dashes = len(beside) >= max(_FEWEST_DASHES, MOST * sum(map(bool, names)))
    return _DASH if has_dashes and sum(map(_has_known_aside, beside)) * 2 >= len(beside) else None


def _with_aside(names: Iterable[str], divider: Divider) -> int:
    return sum(1 for name in names if without_aside(name, divider) != name)


def _has_known_aside(name: str) -> bool:
    return bool(place_beside(name, _DASH) or JOB.search(_DASH.split(name, maxsplit=1)[1]))


def without_aside(name: str, divider: Divider) -> str:
    """Return a whole name without what is divided off: a firm, a place, a job.

    A given name and a family name stand ahead of it, and it is neither a given name nor a title. Of a job or
    a word that is written small, or behind a dash, it is enough that two words stand ahead.
    """
    ahead, *others = divider.split(name, maxsplit=1)
    words = [fold(word) for word in ahead.split()]
    aside = others[0].strip() if others else ""
    if len(words) < 2 or not aside:  # noqa: PLR2004 - a given and a family name
        return name
    if divider is _COMMA and (len(words) > 2 or IBERIAN.intersection(words)):  # noqa: PLR2004 - no further given name
        return name
    is_small = aside[0].islower() and ahead[:1].isupper()
    is_whole = (
        divider is _DASH or (_is_given(words[0]) and not _is_given(words[1])) or is_small or JOB.search(aside)
    )
    says_more = _is_title(aside) or fold(aside) in GENERATIONS or aside.endswith(".")
    named = fold(aside).split() if divider is _COMMA else fold(aside).split(maxsplit=1)[:1]
    return ahead if is_whole and not says_more and not any(map(_is_given, named)) else name


def place_beside(name: str, divider: Divider) -> str:
    """Return the place that is divided off from a name, "" where it is none that is known."""
    aside = name[len(without_aside(name, divider)) :].strip(" ,;-–—")
    return aside if aside and country_of_place(aside) else ""


def _is_given(word: str) -> bool:
    return any(part in GIVEN_NAMES or part in FURTHER_GIVEN_NAMES for part in (word, *word.split("-")))


def _is_title(text: str) -> bool:
    title = read_title(text)
    return bool(title.honorific) or title.salutation is not Salutation.NONE
