"""Whom the rows of a batch speak of: names, addresses, numbers and countries of common forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import repeat
from operator import itemgetter
from typing import NamedTuple

from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.columns.table_columns import TableColumns
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.memo import Memo
from recruiterdesk.spreadsheets.names.asides import without_aside
from recruiterdesk.spreadsheets.names.names import is_generation
from recruiterdesk.spreadsheets.planned import PlannedPhone
from recruiterdesk.spreadsheets.rows.plain_batch import Column, PlainBatch
from recruiterdesk.spreadsheets.rows.row_context import RowContext
from recruiterdesk.spreadsheets.rows.row_identity import country_of, place_with_state
from recruiterdesk.spreadsheets.rows.row_names import (
    in_usual_order,
    read_name,
    says_more_than_name,
    shown_name,
)
from recruiterdesk.spreadsheets.rows.row_phones import Place, quick_phone, read_cell_of_phones
from recruiterdesk.spreadsheets.rows.row_shape import Said
from recruiterdesk.spreadsheets.values.emails import is_plain_email
from recruiterdesk.spreadsheets.values.lost_letters import has_lost_letters

_MOST_NAMES = 50_000
_PARTS = (
    Field.FULL_NAME,
    Field.GIVEN,
    Field.MIDDLE,
    Field.FAMILY,
    Field.SUFFIX,
    Field.HONORIFIC,
    Field.SALUTATION,
)


class PlainName(NamedTuple):
    """A name as a record has it; `is_odd` where a row with it needs a look of its own."""

    full_name: str
    given: str
    family: str
    honorific: str
    salutation: Salutation
    is_odd: bool


class PlainPeople(NamedTuple):
    """Whom rows speak of, a column for each thing."""

    full_names: Column
    given: Column
    family: Column
    honorifics: Column
    salutations: Sequence[Salutation]
    emails: Sequence[tuple[str, ...]]
    countries: Column
    source_ids: Column


class PlainPeopleReader:
    """Reads whom the rows of one table speak of."""

    def __init__(self, context: RowContext) -> None:
        self._context = context
        self._table = context.table
        self._parts = [field for field in _PARTS if context.table.of(field)]
        self._names = Memo(partial(_plain_name, context.table, _saying(self._parts)), _MOST_NAMES)

    def read(self, batch: PlainBatch, places: Column) -> PlainPeople:
        """Return whom the rows speak of; `places` is where they are."""
        parts = zip(*(batch.said_in(self._table.of(field)) for field in self._parts), strict=True)
        names = list(map(self._names.__getitem__, parts))
        full_names, given, family, honorifics, salutations, are_odd = zip(*names, strict=True)
        batch.leave(are_odd)
        countries = self._countries(batch, places)
        return PlainPeople(
            full_names,
            given,
            family,
            honorifics,
            salutations,
            self._emails(batch),
            countries,
            self._source_ids(batch),
        )

    def _countries(self, batch: PlainBatch, places: Column) -> Column:
        if self._table.state is not None:
            places = list(map(place_with_state, places, batch.columns[self._table.state]))
        named = batch.said_in(self._table.of(Field.COUNTRY))
        found = list(map(country_of, named, places, repeat(self._context.region.told)))
        batch.leave(cell and not is_named for cell, (_, is_named) in zip(named, found, strict=True))
        return [country for country, _ in found]

    def _emails(self, batch: PlainBatch) -> Sequence[tuple[str, ...]]:
        texts = batch.said_in(self._table.of(Field.EMAIL))
        batch.leave(text and not is_plain_email(text) for text in texts)
        return [(text,) if text else () for text in texts]

    def phones(self, batch: PlainBatch, countries: Column) -> Sequence[tuple[PlannedPhone, ...]]:
        """Return the numbers of the rows that are not odd; those without any are left to a look of their own.

        Args:
            batch: the rows.
            countries: where the people are.
        """
        texts = batch.said_in([column.index for column in self._table.phones])
        named = batch.said_in(self._table.of(Field.COUNTRY))
        batch.leave("@" in text for text in texts)
        found = [
            self._phones_in(batch, at, text, Place(country, name)) if text and at not in batch.odd else ()
            for at, (text, country, name) in enumerate(zip(texts, countries, named, strict=True))
        ]
        batch.leave(text and not phones for text, phones in zip(texts, found, strict=True))
        return found

    def _phones_in(self, batch: PlainBatch, at: int, text: str, place: Place) -> tuple[PlannedPhone, ...]:
        column = batch.shapes[at].phones[0]
        if number := quick_phone(self._context, text, place.country):
            return (PlannedPhone(number, text, column.kind),)
        return read_cell_of_phones(self._context, column, text, place, batch.remarks_on(at))

    def _source_ids(self, batch: PlainBatch) -> Column:
        ids = self._table.program_id
        if ids is None:
            return [""] * len(batch.places)
        return [f"{ids.program}:{cell}" if cell else "" for cell in batch.columns[ids.index]]


def _saying(parts: Sequence[Field]) -> Callable[[tuple[str, ...]], Said]:
    """Return what makes these parts of a name what a row says that says nothing else."""
    places = {field.value: place for place, field in enumerate(parts)}
    take = itemgetter(*(places.get(name, len(parts)) for name in Said._fields))
    return lambda cells: Said._make(take((*cells, "")))


def _plain_name(
    table: TableColumns, saying: Callable[[tuple[str, ...]], Said], parts: tuple[str, ...]
) -> PlainName:
    written = saying(parts)
    said = in_usual_order(table, written)
    name = read_name(said)
    full_name = shown_name(table, said, name)
    is_odd = (
        not (name.given or name.family)
        or "@" in said.full_name
        or "|" in said.full_name
        or (table.asides is not None and without_aside(written.full_name, table.asides) != written.full_name)
        or said.full_name[-1:].isdigit()
        or has_lost_letters(full_name)
        or bool(said.suffix and not is_generation(said.suffix))
        or any(map(says_more_than_name, (written.full_name, said.given, said.family)))
    )
    return PlainName(full_name, name.given, name.family, name.honorific, name.salutation, is_odd)
