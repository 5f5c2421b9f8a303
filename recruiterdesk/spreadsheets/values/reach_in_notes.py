"""Addresses and numbers in notes, where a table has no columns for them: cards of a board have one text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from recruiterdesk.spreadsheets.columns.column_names import field_named, names_others
from recruiterdesk.spreadsheets.fields import PHONE_FIELDS, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.values.cell_contents import is_email_list, is_link, is_phone
from recruiterdesk.spreadsheets.values.emails import read_emails

_LABEL = re.compile(r"(?:[-*•]\s*)?(?P<label>[^\W\d_][^:\n]{1,28}?)\s*:\s*(?P<value>\S.*)")
# "Email: ana@x.de, Phone: 0171 2345678" in one line.
_PARTS = re.compile(r"\n|;\s|\s\|\s|,\s(?=[^\W\d_][\w .-]{1,20}:)")
_LONGEST_NOTES = 10_000
_REACHES = (Field.EMAIL, *PHONE_FIELDS)


class Reach(NamedTuple):
    """The addresses and the numbers, as they are written, that notes name as the person's."""

    emails: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


def has_reach_in_notes(found: FoundTable, by_field: Mapping[Field, tuple[int, ...]]) -> bool:
    """Tell whether only the notes of a table say how people are reached."""
    return any(reach.emails or reach.numbers for reach in reaches_in_notes(found, by_field))


def reaches_in_notes(found: FoundTable, by_field: Mapping[Field, tuple[int, ...]]) -> Iterator[Reach]:
    """Yield what the notes of each row say, nothing for a table that has columns for it."""
    if any(by_field.get(field) for field in _REACHES):
        return
    for index in by_field.get(Field.NOTES, ()):
        yield from (reach_in(row.cells[index]) for row in found.rows if index < len(row.cells))


@lru_cache(maxsize=2048)
def reach_in(notes: str) -> Reach:
    """Return the addresses and numbers behind labels that name them, or alone in their lines.

    Those of somebody else ("Manager email: ...") are none, nor are lines below other words: "Reference: Tom".
    """
    if "@" not in notes and not any(map(str.isdigit, notes)):
        return Reach()
    emails: list[str] = []
    numbers: list[str] = []
    is_theirs = True
    for part in map(str.strip, _PARTS.split(notes[:_LONGEST_NOTES])):
        labelled = None if is_link(part) else _LABEL.fullmatch(part)
        named = _named(labelled["label"]) if labelled else None
        value = labelled["value"].strip() if labelled else part
        if is_email_list(value):
            if named is Field.EMAIL or (is_theirs and not labelled):
                emails += read_emails(value)[0]
        elif number := next(filter(is_phone, (value, value.partition(", ")[0])), ""):
            if named in PHONE_FIELDS or (is_theirs and not labelled and number[0] in "+0("):
                numbers.append(number)
        elif not is_link(part):
            is_theirs = not part
        is_theirs = named in _REACHES if labelled else is_theirs
    return Reach(tuple(dict.fromkeys(emails)), tuple(dict.fromkeys(numbers)))


def _named(label: str) -> Field | None:
    return None if names_others(label) else field_named(label)
