"""Rows that fill the same cells are read alike: what that settles is worked out once for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from typing import NamedTuple

from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.table_columns import DateColumn, PhoneColumn, TableColumns

Cells = Sequence[str]


class Said(NamedTuple):
    """What a row says where one text is said: the first cell of each field that says something, or ""."""

    full_name: str
    given: str
    middle: str
    family: str
    suffix: str
    honorific: str
    salutation: str
    country_code: str
    company: str
    title: str
    location: str
    country: str
    role: str
    client: str
    stage: str
    outcome: str
    source: str
    referred_by: str
    wished_hours: str


@dataclass(frozen=True, slots=True)
class RowShape:
    """What follows from which cells of a row say something.

    `keys` are the names of these cells, `texts_of` takes them out of a row, `said_of` those of the fields.
    `written_for_print` puts the cells together as fingerprints know them. The columns are the filled ones.
    """

    keys: tuple[str, ...]
    changed: frozenset[str]
    texts_of: Callable[[Cells], tuple[str, ...]]
    said_of: Callable[[Cells], Said]
    written_for_print: Callable[[Cells], str]
    emails: tuple[int, ...]
    phones: tuple[PhoneColumn, ...]
    dates: tuple[DateColumn, ...]
    notes: tuple[int, ...]
    profiles: tuple[int, ...]
    others: tuple[int, ...]


def shape_of(table: TableColumns, filled: Sequence[bool]) -> RowShape:
    """Return how rows are read whose cells say something where `filled` is True.

    Args:
        table: the columns.
        filled: one for each cell, as many as the table has columns at least; the last is False: the cell that
            stands for a field without a column.
    """
    says = [index for index, is_filled in enumerate(filled) if is_filled]
    beyond = [index for index in says if index >= len(table.columns)]
    keys = (*(table.keys[index] for index in says if index < len(table.columns)), *map(table.header, beyond))
    return RowShape(
        keys=keys,
        changed=frozenset(keys),
        texts_of=_taking(says),
        said_of=_saying(table, filled),
        written_for_print=_writing(
            [(mark, index) for mark, index in table.prints if filled[index]]
            + [(f"{index}\x1f", index) for index in beyond]
        ),
        emails=_filled(table.of(Field.EMAIL), filled),
        phones=tuple(column for column in table.phones if filled[column.index]),
        dates=tuple(column for column in table.dates if filled[column.index]),
        notes=_filled(table.of(Field.NOTES), filled),
        profiles=_filled(table.of(Field.URL), filled),
        others=(*_filled(table.others, filled), *beyond),
    )


def _filled(columns: Iterable[int], filled: Sequence[bool]) -> tuple[int, ...]:
    return tuple(index for index in columns if filled[index])


def _taking(columns: Sequence[int]) -> Callable[[Cells], tuple[str, ...]]:
    """Return what takes these cells out of a row."""
    if len(columns) > 1:
        return itemgetter(*columns)
    return lambda cells: tuple(cells[index] for index in columns)


def _saying(table: TableColumns, filled: Sequence[bool]) -> Callable[[Cells], Said]:
    """Return what takes the cells of the fields out of a row, the last cell where a field says nothing."""
    nothing = len(filled) - 1
    columns = [
        next((index for index in table.of(Field(name)) if filled[index]), nothing) for name in Said._fields
    ]
    take, make = itemgetter(*columns), partial(tuple.__new__, Said)
    return lambda cells: make(take(cells))


def _writing(marked: Sequence[tuple[str, int]]) -> Callable[[Cells], str]:
    """Return what writes a row's cells behind their marks."""
    marks = [
        sign for number, (mark, _) in enumerate(marked) for sign in (f"\x1e{mark}" if number else mark, "")
    ]
    take = _taking([index for _, index in marked])

    def write(cells: Cells) -> str:
        parts = marks.copy()
        parts[1::2] = take(cells)
        return "".join(parts)

    return write
