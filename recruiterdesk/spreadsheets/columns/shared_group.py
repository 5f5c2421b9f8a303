"""Names of columns that share a group ahead of them ("PersonalData_FirstName"), as flattened records do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from recruiterdesk.spreadsheets.columns.column_names import (
    IDENTITY_FIELDS,
    field_named,
    names_a_person,
    names_others,
)
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, Field

_END_OF_GROUP = re.compile(r"(?<=[A-Za-z])[._/ ](?=[A-Za-z])")
_FEWEST = 3
# "vendor_name" may be a firm's, "vendor_first_name" and "HR Person Name" are a person's.
_OF_PEOPLE = frozenset({Field.GIVEN, Field.FAMILY})


def without_shared_group(header: Sequence[str]) -> tuple[str, ...]:
    """Return the names without the group of those that tell who somebody is, unchanged where none has one.

    A group of somebody else ("manager_name") stays, and so does any where the person is named outside of it,
    or one of words ("Guest First Name") where names are known with it.
    """
    names_people = any(field_named(name) in NAME_FIELDS for name in header)
    for group in _groups(header):
        inside = [name.removeprefix(group) for name in header if name.startswith(group)]
        meant = {field_named(name) for name in inside} & IDENTITY_FIELDS
        is_of_people = not _OF_PEOPLE.isdisjoint(meant) or any(map(names_a_person, inside))
        if not is_of_people or NAME_FIELDS.issuperset(meant) or names_others(group):
            continue
        if group.endswith(" ") and names_people:
            continue
        if any(field_named(name) in NAME_FIELDS for name in header if not name.startswith(group)):
            continue
        return tuple(name.removeprefix(group) for name in header)
    return tuple(header)


def _groups(header: Sequence[str]) -> list[str]:
    """Return the beginnings that several names share, the longest first."""
    counted = Counter(
        name[: found.end()] for name in header for found in _END_OF_GROUP.finditer(name.strip())
    )
    shared = [group for group, times in counted.items() if times >= _FEWEST]
    return sorted(shared, key=len, reverse=True)
