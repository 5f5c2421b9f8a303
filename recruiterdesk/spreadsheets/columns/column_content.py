"""Columns without a name are known by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.application_names import IN_WORK, OUT_OF_WORK
from recruiterdesk.spreadsheets.columns.column_draft import values_of
from recruiterdesk.spreadsheets.columns.figures_to_call import (
    said_in,
    take_bare_numbers,
    take_national_numbers,
)
from recruiterdesk.spreadsheets.columns.names_in_addresses import (
    keep_names_in_addresses,
    leave_what_no_address_repeats,
    take_what_addresses_repeat,
)
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.names.family_first import given_name_is_last
from recruiterdesk.spreadsheets.names.known_names import are_names_in_full, people_by_names
from recruiterdesk.spreadsheets.names.name_order import PATRONYMIC
from recruiterdesk.spreadsheets.names.name_words import AND, PARTICLES
from recruiterdesk.spreadsheets.values.cell_contents import (
    COMPANY,
    JOB,
    MOST,
    NAME,
    NEARLY_ALL,
    PROFILE,
    WORD,
    Kind,
    is_date,
    is_email_list,
    is_phone,
    is_title,
    is_yes_no,
    mostly,
    names_progress,
    reaches,
)
from recruiterdesk.spreadsheets.values.emails import name_beside
from recruiterdesk.spreadsheets.values.job_words import names_job
from recruiterdesk.spreadsheets.values.places import country_named, country_of_place

_LONGEST_EMPLOYER = 60
_MOST_WORDS = 4
_FIGURES_LOOKED_AT = 50
# Shortened as Croatia, Italy and Puerto Rico are.
_DEPARTMENTS = frozenset({"HR", "IT", "PR"})
_REACHES = frozenset({Field.EMAIL, Field.PHONE, Field.URL})

# "Scrum master bij ABN": what somebody does, and where.
_AT_FIRM = re.compile(r"\s(?:at|bei|beim|bij|chez|hos|presso|@)\s")


def _names_job(text: str) -> bool:
    return JOB.search(text) is not None or names_job(text)


def _is_written_as_name(text: str) -> bool:
    """Tell whether words can be a name: no small word stands within but those of names ("de", "und")."""
    if not NAME.fullmatch(text):
        return False
    first, *within = text.split()[:-1] or [text]
    return not first[0].isupper() or all(
        not word[0].islower() or word in PARTICLES or word in AND for word in within
    )


def _are_departments(values: Sequence[str]) -> bool:
    return {value for value in values if country_named(value)} <= _DEPARTMENTS


_TESTS: tuple[tuple[Field, Kind, float], ...] = (
    (Field.EMAIL, is_email_list, MOST),
    (Field.EMAIL, name_beside, MOST),
    (Field.URL, PROFILE.fullmatch, MOST),
    (Field.PHONE, is_phone, MOST),
    (Field.COUNTRY, country_named, MOST),
    (Field.LOCATION, country_of_place, MOST),
    (Field.STAGE, names_progress, NEARLY_ALL),
    (Field.COMPANY, COMPANY.search, MOST),
    (Field.TITLE, _names_job, MOST),
    (Field.FULL_NAME, _is_written_as_name, MOST),
)


def fields_by_content(found: FoundTable) -> list[Field | None]:
    """Return what each column of a table without a header means.

    Words alone are no names where nothing says how to reach anybody, unless they are all that there is, or
    names that many people have.
    """
    fields = [field_by_content(said_in(found, index)) for index in range(found.width)]
    if not _REACHES.intersection(fields):
        fields = [_only_names(found)] if found.width == 1 else _by_known_names(found, fields)
        _take_employer_beside_job(found, fields)
        take_national_numbers(found, fields)
        return fields
    take_bare_numbers(found, fields)
    keep_names_in_addresses(found, fields)
    _take_employer_beside_job(found, fields)
    _take_employer_beside_place(found, fields)
    leave_what_no_address_repeats(found, fields)
    if Field.FULL_NAME not in fields:
        take_what_addresses_repeat(found, fields)
    if not NAME_FIELDS.intersection(fields):
        _take_first_words(found, fields)
        _take_employer_beside_job(found, fields)
    take_national_numbers(found, fields)
    return fields


def _by_known_names(found: FoundTable, fields: list[Field | None]) -> list[Field | None]:
    """Return what the columns mean where people are known by their names, nothing else."""
    people = people_by_names(found, fields)
    if not people:
        return [None] * len(fields)
    others = (None if field is Field.FULL_NAME else field for field in fields)
    return [people.get(index, field) for index, field in enumerate(others)]


def field_by_content(values: Sequence[str]) -> Field | None:
    """Return what most of the values are: addresses, numbers, profiles, places, jobs, companies or names."""
    field = next((field for field, fits, least in _TESTS if reaches(values, fits, least)), None)
    return None if field is Field.COUNTRY and _are_departments(values) else field


def holds_names(values: Sequence[str]) -> bool:
    """Tell whether nearly all of the values can only be names of people: no jobs, companies or places."""
    return reaches(values, _can_only_be_name, NEARLY_ALL)


def _can_only_be_name(text: str) -> bool:
    while (first := text.partition(" "))[2] and is_title(first[0]):
        text = first[2]
    is_job = JOB.search(text) or _AT_FIRM.search(text)
    is_other = is_job or COMPANY.search(text) or country_named(text) or names_progress(text)
    return _reads_as_name(text) and not is_other


def _only_names(found: FoundTable) -> Field | None:
    values = values_of(found, 0)
    are_names = reaches(values, _reads_as_name, NEARLY_ALL) or are_names_in_full(values)
    return Field.FULL_NAME if are_names else None


def _reads_as_name(text: str) -> bool:
    words = text.replace(",", " ").split()
    return bool(NAME.fullmatch(text)) and all(word[0].isupper() for word in (words[0], words[-1]))


def _take_employer_beside_job(found: FoundTable, fields: list[Field | None]) -> None:
    """Read the only words that are left, beside a job, as the employer."""
    if Field.TITLE not in fields or Field.COMPANY in fields or not NAME_FIELDS.intersection(fields):
        return
    values = [values_of(found, index) if field is None else [] for index, field in enumerate(fields)]
    left = [index for index, each in enumerate(values) if each and not mostly(each, is_date)]
    beside = [index for index in left if abs(index - fields.index(Field.TITLE)) == 1]
    if len(left) == len(beside) == 1 and reaches(said_in(found, left[0]), _is_short_text, NEARLY_ALL):
        fields[left[0]] = Field.COMPANY


def _take_employer_beside_place(found: FoundTable, fields: list[Field | None]) -> None:
    """Read the only words that are left as the employer, where people and their places are known."""
    left = [index for index, field in enumerate(fields) if field is None and values_of(found, index)]
    known = {Field.FULL_NAME, Field.LOCATION} <= set(fields)
    if not known or len(left) != 1 or {Field.COMPANY, Field.TITLE}.intersection(fields):
        return
    values = values_of(found, left[0])
    says_who_works = IN_WORK | OUT_OF_WORK
    if says_who_works.issuperset(" ".join(fold(value).replace("-", " ").split()) for value in values):
        return
    if reaches(values, _is_proper_name, NEARLY_ALL) and len(set(values)) * 2 > len(values):
        fields[left[0]] = Field.COMPANY


def _is_proper_name(text: str) -> bool:
    return text[0].isupper() and len(text.split()) <= _MOST_WORDS and _is_short_text(text)


def _is_short_text(text: str) -> bool:
    return text[0].isalnum() and any(map(str.isalpha, text)) and len(text) < _LONGEST_EMPLOYER


def _take_first_words(found: FoundTable, fields: list[Field | None]) -> None:
    """Read two columns of single words at the front as given name and family name."""
    at = next((index for index, field in enumerate(fields) if field in _REACHES), 0)
    words = [
        index
        for index in range(at)
        if fields[index] is None and reaches(values_of(found, index), _is_word, NEARLY_ALL)
    ]
    if len(words) > 2 and reaches(values_of(found, words[0]), is_title, NEARLY_ALL):  # noqa: PLR2004 - "Mr", two names
        fields[words.pop(0)] = Field.SALUTATION
    if len(words) >= 3 and mostly(values_of(found, words[2]), PATRONYMIC.search):  # noqa: PLR2004
        fields[words[0]], fields[words[1]], fields[words[2]] = Field.FAMILY, Field.GIVEN, Field.MIDDLE
    elif len(words) >= 2:  # noqa: PLR2004 - a given name and a family name
        first, second = words[:2]
        emails = [index for index, field in enumerate(fields) if field is Field.EMAIL]
        if given_name_is_last(found, first, second, emails):
            first, second = second, first
        fields[first], fields[second] = Field.GIVEN, Field.FAMILY
    elif words:
        fields[words[0]] = Field.FULL_NAME
    elif at and fields[0] is None and reaches(_beside(found, 0, at), _is_name_or_word, NEARLY_ALL):
        fields[0] = Field.FULL_NAME


def _is_word(text: str) -> bool:
    return WORD.fullmatch(text) is not None and not is_yes_no(text)


def _beside(found: FoundTable, index: int, other: int) -> list[str]:
    """Return what a column says in the first rows that fill another; a count above the rows fills none."""
    rows = (row.cells for row in found.rows[:_FIGURES_LOOKED_AT] if other < len(row.cells))
    return [cells[index].strip() for cells in rows if cells[index].strip() and cells[other].strip()]


def _is_name_or_word(text: str) -> bool:
    return WORD.fullmatch(text) is not None or _is_written_as_name(text)
