"""Rows that fill the same cells are read alike: what that settles is worked out once for all of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import compress
from operator import itemgetter
from typing import NamedTuple

from recruiterdesk.spreadsheets.columns.answer_columns import AnswerColumn
from recruiterdesk.spreadsheets.columns.date_columns import DateColumn
from recruiterdesk.spreadsheets.columns.step_columns import StepColumn
from recruiterdesk.spreadsheets.columns.table_columns import PhoneColumn, TableColumns
from recruiterdesk.spreadsheets.fields import BESIDE_FIELDS, DATE_FIELDS, NAME_FIELDS, Field

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


_SAID = tuple(Field(name) for name in Said._fields)
_SHOWN = (Field.FULL_NAME, Field.COMPANY, Field.GIVEN)
_BY_THEMSELVES = (Field.WISHED_HOURS, Field.COUNTRY_CODE)
_WARNED_OF = frozenset(DATE_FIELDS[field] for field in (Field.COME_BACK_ON, Field.CONNECTED_ON))


@dataclass(frozen=True, slots=True)
class RowShape:
    """What follows from which cells of a row say something.

    `first` is the first of them, `keys` are their names, `texts_of` takes them out of a row, `said_of` those
    of the fields, `unmapped_of` those that no field takes, or that say what another cell says already.
    `written_for_print` puts the cells together as fingerprints know them. The columns are the filled ones.
    `is_plain` says that such rows may be read together.
    """

    first: int
    keys: tuple[str, ...]
    changed: frozenset[str]
    texts_of: Callable[[Cells], tuple[str, ...]]
    said_of: Callable[[Cells], Said]
    written_for_print: Callable[[Cells], str]
    emails: tuple[int, ...]
    phones: tuple[PhoneColumn, ...]
    dates: tuple[DateColumn, ...]
    days_of_no: tuple[DateColumn, ...]
    told: tuple[int, ...]
    calls: tuple[int, ...]
    call_results: tuple[int, ...]
    to_be_told: tuple[int, ...]
    notes: tuple[int, ...]
    profiles: tuple[int, ...]
    unmapped_headers: tuple[str, ...]
    unmapped_of: Callable[[Cells], tuple[str, ...]]
    families: tuple[int, ...]
    reasons: tuple[int, ...]
    network: tuple[tuple[Field, int], ...]
    steps: tuple[StepColumn, ...]
    answers: tuple[AnswerColumn, ...]
    is_plain: bool = False


def shape_of(table: TableColumns, filled: Sequence[bool]) -> RowShape:
    """Return how rows are read whose cells say something where `filled` is True.

    Args:
        table: the columns.
        filled: one for each cell, as many as the table has columns at least; the last is False: the cell that
            stands for a field without a column.
    """
    beyond = tuple(compress(range(len(table.columns), len(filled)), filled[len(table.columns) :]))
    keys = (*compress(table.keys, filled), *map(table.header, beyond))
    unmapped = (*_filled(table.unmapped, filled), *_unsaid(table, filled), *beyond)
    shape = RowShape(
        first=filled.index(True) if keys else 0,
        keys=keys,
        changed=frozenset(keys),
        texts_of=taking(tuple(compress(range(len(filled)), filled))),
        said_of=_saying(table, filled),
        written_for_print=_writing(table, filled, beyond),
        emails=_filled(table.of(Field.EMAIL), filled),
        phones=tuple(column for column in table.phones if filled[column.index]),
        dates=tuple(column for column in table.dates if filled[column.index]),
        days_of_no=tuple(column for column in table.dates if column.says and filled[column.index]),
        told=_filled(table.of(Field.TOLD_ON), filled),
        calls=_filled(table.asking_told.calls, filled),
        call_results=_filled(table.asking_told.results, filled),
        to_be_told=_filled(table.asking_told.to_come, filled),
        notes=_filled(table.of(Field.NOTES), filled),
        profiles=_filled(table.of(Field.URL), filled),
        unmapped_headers=tuple(map(table.header, unmapped)),
        unmapped_of=taking(unmapped),
        families=_filled(table.of(Field.FAMILY), filled),
        reasons=_filled(table.of(Field.REASON), filled),
        network=_network(table, filled),
        steps=tuple(step for step in table.steps if filled[step[0]]),
        answers=tuple(column for column in table.answers if filled[column.index]),
    )
    return replace(shape, is_plain=_is_plain(table, filled, shape))


def _network(table: TableColumns, filled: Sequence[bool]) -> tuple[tuple[Field, int], ...]:
    """Return the fields beside the person's own that the row fills, each with its first filled column."""
    named = [field for field in BESIDE_FIELDS if table.of(field)]
    return tuple((field, index) for field in named for index in _filled(table.of(field), filled)[:1])


def _filled(columns: Sequence[int], filled: Sequence[bool]) -> tuple[int, ...]:
    return tuple(compress(columns, map(filled.__getitem__, columns)))


def _unsaid(table: TableColumns, filled: Sequence[bool]) -> tuple[int, ...]:
    """Return the filled columns whose field says something else already, and reasons."""
    unsaid = [index for columns in table.alternatives for index in _filled(columns, filled)[1:]]
    return (*unsaid, *_filled(table.of(Field.REASON), filled))


def taking(columns: Sequence[int]) -> Callable[[Cells], tuple[str, ...]]:
    """Return what takes these cells out of a row."""
    if len(columns) > 1:
        return itemgetter(*columns)
    if not columns:
        return lambda _cells: ()
    (only,) = columns
    return lambda cells: (cells[only],)


def _saying(table: TableColumns, filled: Sequence[bool]) -> Callable[[Cells], Said]:
    """Return what takes the cells of the fields out of a row, the last cell where a field says nothing."""
    nothing = len(filled) - 1
    columns = [next((index for index in table.of(field) if filled[index]), nothing) for field in _SAID]
    take, make = itemgetter(*columns), partial(tuple.__new__, Said)
    return lambda cells: make(take(cells))


def _writing(table: TableColumns, filled: Sequence[bool], beyond: Sequence[int]) -> Callable[[Cells], str]:
    """Return what writes a row's cells behind the marks of their columns."""
    of_table = tuple(map(filled.__getitem__, table.print_columns))
    marks = [*compress(table.print_marks, of_table), *(f"{index}\x1f" for index in beyond)]
    take = taking((*compress(table.print_columns, of_table), *beyond))
    blank = [""] * (2 * len(marks))
    blank[::2] = [f"\x1e{mark}" if number else mark for number, mark in enumerate(marks)]

    def write(cells: Cells) -> str:
        parts = blank.copy()
        parts[1::2] = take(cells)
        return "".join(parts)

    return write


def _is_plain(table: TableColumns, filled: Sequence[bool], shape: RowShape) -> bool:
    """Tell whether rows of this shape say each thing once, and nothing that is told in words or warned of."""
    meanings = [column.meaning for column in shape.dates]
    several = shape.emails, shape.phones, shape.families
    told = shape.told, shape.calls, shape.call_results, shape.to_be_told
    ends = shape.reasons, shape.days_of_no, shape.answers
    beside = shape.profiles, shape.network, shape.steps
    is_divided = table.firm_and_job is not None and filled[table.firm_and_job.index]
    is_marked = table.firm_mark is not None and filled[table.firm_mark.index]
    shows_firm = table.shows_firms and all(_filled(table.of(field), filled) for field in _SHOWN)
    typed = any(not column.stands_alone for column in shape.phones)

    def fills(fields: Collection[Field]) -> bool:
        return any(_filled(table.of(field), filled) for field in fields)

    return (
        len(shape.keys) > 1
        and fills(NAME_FIELDS)
        and all(len(columns) <= 1 for columns in several)
        and not any((*told, *ends, *beside))
        and not any(column.is_of_ends for column in shape.dates)
        and not typed
        and not is_divided
        and not is_marked
        and not shows_firm
        and not (shape.notes and table.has_reach_in_notes)
        and len(set(meanings)) == len(meanings)
        and not _WARNED_OF.intersection(meanings)
        and not fills(_BY_THEMSELVES)
    )
