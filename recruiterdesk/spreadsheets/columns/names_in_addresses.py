"""Which of the columns without a name holds names, as the addresses beside them repeat their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.column_draft import values_of
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.names.family_first import given_name_is_last
from recruiterdesk.spreadsheets.values.cell_contents import MOST, NEARLY_ALL, WORD, reaches

_ROWS_LOOKED_AT = 200
_FEWEST = 2
_SHORTEST = 3
_TWO = 2


def keep_names_in_addresses(found: FoundTable, fields: list[Field | None]) -> None:
    """Take of several columns of names the only one that most addresses repeat: the others may be firms."""
    wholes = [index for index, field in enumerate(fields) if field is Field.FULL_NAME]
    if len(wholes) < _TWO or Field.EMAIL not in fields:
        return
    emails = fields.index(Field.EMAIL)
    repeated = [index for index in wholes if _are_repeated(found, [index], emails)]
    if len(repeated) == 1:
        for index in set(wholes).difference(repeated):
            fields[index] = None


def leave_what_no_address_repeats(found: FoundTable, fields: list[Field | None]) -> None:
    """Take no column for names of which no address repeats a word, where most repeat those of two ahead."""
    if Field.FULL_NAME not in fields or Field.EMAIL not in fields:
        return
    whole, emails = fields.index(Field.FULL_NAME), fields.index(Field.EMAIL)
    parts = [index for index in range(whole) if fields[index] is None and _are_parts(found, index)]
    if len(parts) != _TWO or any(_repeated(found, [whole], emails)):
        return
    if _are_repeated(found, parts, emails):
        fields[whole] = None


def take_what_addresses_repeat(found: FoundTable, fields: list[Field | None]) -> None:
    """Read two columns of words as given and family names, wherever they stand, if most addresses do."""
    if Field.EMAIL not in fields:
        return
    emails = fields.index(Field.EMAIL)
    names = [
        index
        for index, field in enumerate(fields)
        if field is None and _are_parts(found, index) and _are_repeated(found, [index], emails)
    ]
    if len(names) == _TWO:
        first, second = names
        if given_name_is_last(found, first, second, [emails]):
            first, second = second, first
        fields[first], fields[second] = Field.GIVEN, Field.FAMILY


def _are_repeated(found: FoundTable, columns: Sequence[int], emails: int) -> bool:
    repeated = list(_repeated(found, columns, emails))
    return len(repeated) >= _FEWEST and sum(repeated) >= MOST * len(repeated)


def _are_parts(found: FoundTable, column: int) -> bool:
    values = values_of(found, column)
    return reaches(values, _is_part, NEARLY_ALL)


def _is_part(text: str) -> bool:
    """Tell whether a cell can be a given or a family name: one word or two, with a capital letter ahead."""
    return WORD.fullmatch(text) is not None and text[0].isupper() and not any(map(str.isdigit, text))


def _repeated(found: FoundTable, columns: Sequence[int], emails: int) -> Iterator[bool]:
    """Tell for each row that has both whether its address repeats a word of the columns."""
    for row in found.rows[:_ROWS_LOOKED_AT]:
        if max(*columns, emails) >= len(row.cells):
            continue
        words = " ".join(fold(row.cells[column]) for column in columns).replace(",", " ").split()
        local, at, _ = row.cells[emails].partition("@")
        if at and words:
            yield any(word in fold(local) for word in words if len(word) >= _SHORTEST)
