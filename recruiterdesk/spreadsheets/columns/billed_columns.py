"""Columns of whom a shop bills ("Billing First Name"): its customer, where no other column says who it is."""

from __future__ import annotations

from collections.abc import Sequence

from recruiterdesk.spreadsheets.columns.column_names import IDENTITY_FIELDS, field_named
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, Field

_BILLED = "billing "
_FEWEST = 3
_OF_APPLICATIONS = frozenset({Field.ROLE, Field.CLIENT, Field.STAGE, Field.OUTCOME})


def as_customers(header: Sequence[str]) -> tuple[str, ...]:
    """Return the names without "billing" where what they name is said by no other column.

    A table of applications, or one with hardly anything billed, may bill somebody else.
    """
    billed = {index: rest for index, name in enumerate(header) if (rest := _rest(name))}
    if len(billed) < _FEWEST:
        return tuple(header)
    said = {field_named(name) for index, name in enumerate(header) if index not in billed}
    if said & _OF_APPLICATIONS:
        return tuple(header)
    said |= NAME_FIELDS if said & NAME_FIELDS else frozenset()
    wanted = (IDENTITY_FIELDS | {Field.COMPANY}) - said
    return tuple(
        billed[index] if index in billed and field_named(billed[index]) in wanted else name
        for index, name in enumerate(header)
    )


def _rest(name: str) -> str:
    plain = plain_header(name)
    return plain.removeprefix(_BILLED) if plain.startswith(_BILLED) else ""
