"""Two records of one person become one: which side each field comes from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from recruiterdesk.domain.records import Person
from recruiterdesk.domain.words import FormOfAddress, Salutation


class MergeField(StrEnum):
    """What can be chosen when two people are merged; each is one line to read, of one or more columns."""

    NAME = "name"
    HONORIFIC = "honorific"
    SALUTATION = "salutation"
    FORM_OF_ADDRESS = "form_of_address"
    COMPANY = "company"
    TITLE = "title"
    PLACE = "place"
    COUNTRY = "country"
    LANGUAGE = "language"
    WISHED_HOURS = "wished_hours"
    HEAR_BY = "hear_by"
    COME_BACK_ON = "come_back_on"
    SOURCE = "source"
    STRENGTH = "strength"
    WISH = "wish"


_COLUMNS: Mapping[MergeField, tuple[str, ...]] = {
    MergeField.NAME: ("full_name", "given", "family"),
    MergeField.COUNTRY: ("country", "zone"),
}
_SAYS_NOTHING: tuple[object, ...] = ("", None, Salutation.NONE, FormOfAddress.FORMAL)


@dataclass(frozen=True, slots=True)
class MergeChoices:
    """The fields that come from the other person; all others are the kept one's, gaps filled."""

    from_other: frozenset[MergeField] = frozenset()


KEEP_WHAT_STANDS = MergeChoices()


def merge_values(person: Person, which: MergeField) -> tuple[Any, ...]:
    """Return what a person's record says in a field, column by column; empty where it says nothing."""
    values = tuple(getattr(person, column) for column in _columns(which))
    return () if all(value in _SAYS_NOTHING for value in values) else values


def differing_fields(kept: Person, other: Person) -> tuple[MergeField, ...]:
    """Return the fields in which both say something and not the same: those that are to be chosen."""
    return tuple(which for which in MergeField if _differ(kept, other, which))


def filled_fields(kept: Person, other: Person) -> tuple[MergeField, ...]:
    """Return the fields in which only the other says something: they are filled by themselves."""
    return tuple(
        which for which in MergeField if merge_values(other, which) and not merge_values(kept, which)
    )


def merged_person(kept: Person, other: Person, choices: MergeChoices) -> Person:
    """Return the kept person with what was chosen or missing taken from the other.

    Whoever asked to be left alone is left alone; a snooze holds only where both are snoozed, and the shorter.
    """
    taken = choices.from_other | set(filled_fields(kept, other))
    changes: dict[str, Any] = {
        column: getattr(other, column)
        for which in taken
        if merge_values(other, which)
        for column in _columns(which)
    }
    return replace(
        kept,
        **changes,
        saturdays=kept.saturdays or other.saturdays,
        do_not_contact=kept.do_not_contact or other.do_not_contact,
        is_contact=kept.is_contact or other.is_contact,
        source_id=kept.source_id or other.source_id,
        extra=_united_extra(kept.extra, other.extra),
        snoozed_until=_earlier_of_both(kept.snoozed_until, other.snoozed_until),
        created_at=min(filter(None, (kept.created_at, other.created_at)), default=None),
    )


def lost_fields(kept: Person, other: Person, choices: MergeChoices) -> tuple[tuple[MergeField, Person], ...]:
    """Return the fields of which one side's words go, each with the person who said them."""
    return tuple(
        (which, kept if which in choices.from_other else other) for which in differing_fields(kept, other)
    )


def _columns(which: MergeField) -> tuple[str, ...]:
    return _COLUMNS.get(which, (str(which),))


def _differ(kept: Person, other: Person, which: MergeField) -> bool:
    one, two = merge_values(kept, which), merge_values(other, which)
    return bool(one and two) and one != two


def _united_extra(
    kept: tuple[tuple[str, str], ...], other: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    """Unite the columns without a field; where both say something else, the other's stands beside it."""
    united = dict(kept)
    for header, text in other:
        name, number = header, 2
        while united.get(name) and united[name] != text:
            name, number = f"{header} ({number})", number + 1
        united[name] = text or united.get(name, "")
    return tuple(united.items())


def _earlier_of_both(one: dt.datetime | None, other: dt.datetime | None) -> dt.datetime | None:
    return None if one is None or other is None else min(one, other)
