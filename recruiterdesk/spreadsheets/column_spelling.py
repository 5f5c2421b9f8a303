"""Names of columns with a slip of the keyboard in them ("Telefonnumer", "Emial") are known all the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from recruiterdesk.spreadsheets.cell_contents import (
    has_digit,
    has_number,
    is_date,
    is_email,
    is_profile,
    is_stage_or_outcome,
    mostly,
)
from recruiterdesk.spreadsheets.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.column_names import known_readings, names_others
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, PHONE_FIELDS, Field
from recruiterdesk.spreadsheets.header_words import SOMETHING_ELSE

_SHORTEST = 5
_LONG = 9


def heed_misspelt(draft: ColumnDraft) -> None:
    """Give columns the meaning of the name that theirs nearly is, where their cells agree."""
    header = draft.found.header or ()
    for index, name, field in list(draft.loose()):
        if field is not None or len(name) < _SHORTEST or SOMETHING_ELSE.intersection(name.split()):
            continue
        if names_others(header[index]):
            continue
        meant = _field_nearly_named(name)
        if meant is not None and _agrees(draft.values(index), meant):
            draft.fields[index] = meant


@cache
def _field_nearly_named(plain: str) -> Field | None:
    """Return the meaning of the known name that is one slip away, two for long names."""
    from rapidfuzz.distance import DamerauLevenshtein

    slips = 2 if len(plain) >= _LONG else 1
    near: dict[Field, int] = {}
    for name, readings in known_readings().items():
        if len(name) < _SHORTEST or abs(len(name) - len(plain)) > slips or name[:1] != plain[:1]:
            continue
        distance = DamerauLevenshtein.distance(name, plain, score_cutoff=slips)
        if distance <= slips:
            field = readings[0][1]
            near[field] = min(distance, near.get(field, slips))
    nearest = [field for field, distance in near.items() if distance == min(near.values())]
    return nearest[0] if len(nearest) == 1 else None


def _agrees(values: list[str], field: Field) -> bool:
    """Tell whether the cells are such as the field has."""
    if field in _FITTING:
        return mostly(values, _FITTING[field])
    return bool(values) and not mostly(values, has_digit)


_FITTING: Mapping[Field, Callable[[str], object]] = {
    Field.EMAIL: is_email,
    **dict.fromkeys(PHONE_FIELDS, has_number),
    **dict.fromkeys(DATE_FIELDS, is_date),
    Field.URL: is_profile,
    Field.STAGE: is_stage_or_outcome,
    Field.OUTCOME: is_stage_or_outcome,
    Field.COUNTRY_CODE: has_digit,
}
