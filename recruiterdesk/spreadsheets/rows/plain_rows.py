"""Rows in which nothing is odd are read together, a column at a time: most rows of any table are such."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import compress, count, repeat
from operator import attrgetter
from typing import NamedTuple

from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.spreadsheets.fields import PHONE_FIELDS, Field
from recruiterdesk.spreadsheets.found import PlanWarning, TableRow
from recruiterdesk.spreadsheets.memo import Memo
from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction
from recruiterdesk.spreadsheets.rows.plain_applications import PlainApplicationReader
from recruiterdesk.spreadsheets.rows.plain_batch import Column, PlainBatch, batch_of, canonical_column
from recruiterdesk.spreadsheets.rows.plain_people import PlainPeopleReader
from recruiterdesk.spreadsheets.rows.row_context import RowContext, fingerprint
from recruiterdesk.spreadsheets.rows.row_reading import is_page, source_and_referrer
from recruiterdesk.spreadsheets.rows.row_sorting import RowSorter
from recruiterdesk.spreadsheets.values.note_referrers import referrer
from recruiterdesk.spreadsheets.values.notes import find_in_notes

_OF_SHAPE = attrgetter("unmapped_headers", "keys", "changed")
_OF_ONE_PERSON = (Field.FULL_NAME, Field.EMAIL, *PHONE_FIELDS)
_NAMING = (Field.COMPANY, Field.TITLE, Field.LOCATION, Field.ROLE, Field.CLIENT)


class PlainRow(NamedTuple):
    """The record of a row, and what is warned of."""

    record: PlannedRecord
    warnings: Sequence[PlanWarning]


class PlainRows:
    """Reads the rows of one table in which nothing is odd, as read_row does, in a third of the time."""

    def __init__(self, context: RowContext, sorter: RowSorter) -> None:
        self._context, self._sorter = context, sorter
        self._people = PlainPeopleReader(context)
        self._applications = PlainApplicationReader(context)
        self._sources = Memo(_source)
        self._canonical = _known_cells(context)
        self._nothing = dict.fromkeys(context.placeholders, "")

    def read(self, rows: Sequence[TableRow]) -> list[PlainRow | None]:
        """Return what each row says, None for those that need a look of their own."""
        found: list[PlainRow | None] = [None] * len(rows)
        batch = batch_of(self._context, rows)
        if batch is None:
            return found
        firsts = [batch.columns[shape.first][at] for at, shape in enumerate(batch.shapes)]
        batch.leave(not each for each in self._sorter.are_data(batch.numbers, firsts))
        records = list(self._records(batch))
        for at, (place, record) in enumerate(zip(batch.places, records, strict=True)):
            if at not in batch.odd:
                warnings = batch.remarks[at].warnings if at in batch.remarks else ()
                found[place] = PlainRow(record, warnings)
        return found

    def _records(self, batch: PlainBatch) -> Iterable[PlannedRecord]:
        """Return the records of a batch; by place, as naming forty things for each row takes longer."""
        company, title, location, role, client = (self._named(batch, field) for field in _NAMING)
        batch.leave(map(is_page, title))
        stage, outcome = self._said(batch, Field.STAGE), self._said(batch, Field.OUTCOME)
        pairs = list(zip(stage, outcome, strict=True))
        are_applications = [any(cells) for cells in zip(role, stage, outcome, strict=True)]
        who = self._people.read(batch, location)
        what = self._applications.read(batch, pairs, are_applications)
        notes, hours, sent_by = self._notes(batch)
        source, referred_by = self._sources_of(batch, sent_by)
        phones = self._people.phones(batch, who.countries)
        _warn_of_unknown(batch, what.are_unknown, outcome)
        cells = list(zip(*map(canonical_column, self._canonical, batch.columns), strict=True))
        headers, keys, changed = zip(*map(_OF_SHAPE, batch.shapes), strict=True)
        chosen = self._context.are_candidates
        return map(
            PlannedRecord,
            batch.numbers,
            repeat(RecordAction.NEW),
            who.full_names,
            who.given,
            who.family,
            map(fingerprint, batch.shapes, cells),
            who.honorifics,
            who.salutations,
            who.emails,
            phones,
            company,
            title,
            role,
            client,
            stage,
            outcome,
            what.stages,
            what.outcomes,
            what.on_hold,
            what.reasons,
            what.told,
            what.told_on,
            what.decided_on,
            what.last_contact_on,
            what.dates,
            notes,
            location,
            who.countries,
            source,
            referred_by,
            hours,
            repeat(None),
            repeat(()),
            who.source_ids,
            headers,
            _unmapped(batch) if any(headers) else repeat(()),
            _kept(batch),
            are_applications if chosen is None else repeat(chosen),
            keys,
            [shape.texts_of(row) for shape, row in zip(batch.shapes, cells, strict=True)],
            changed,
        )

    def _said(self, batch: PlainBatch, field: Field) -> Column:
        return batch.said_in(self._context.table.of(field))

    def _named(self, batch: PlainBatch, field: Field) -> Column:
        """Return the cells of a field without those that name nothing, as "n/a"."""
        texts = self._said(batch, field)
        return list(map(self._nothing.get, texts, texts))

    def _notes(self, batch: PlainBatch) -> tuple[Column, Sequence[DaySpan | None], Column]:
        """Return the notes, and the wished hours and the referrers that stand in them."""
        columns = self._context.table.of(Field.NOTES)
        notes = _together(batch, columns) if len(columns) > 1 else batch.said_in(columns)
        findings = list(map(find_in_notes, notes, repeat(self._context.today)))
        batch.leave(each.come_back_on or each.promises for each in findings)
        return notes, [each.wished_hours for each in findings], [each.referred_by for each in findings]

    def _sources_of(self, batch: PlainBatch, sent_by: Column) -> tuple[Column, Column]:
        """Return the sources, and who sent the people: by their cells, else by the notes."""
        cells = zip(self._said(batch, Field.SOURCE), self._said(batch, Field.REFERRED_BY), strict=True)
        sources, named = zip(*map(self._sources.__getitem__, cells), strict=True)
        return sources, [one or other for one, other in zip(named, sent_by, strict=True)]


def _known_cells(context: RowContext) -> list[Mapping[str, str] | None]:
    """Return for each column what its cells are compared as, None where they never come back."""
    own = {index for field in _OF_ONE_PERSON for index in context.table.of(field)}
    return [None if index in own else known for index, known in enumerate(context.canonical_cells)]


def _source(cells: tuple[str, str]) -> tuple[str, str]:
    source, sent_by = source_and_referrer(*cells)
    return source, sent_by or (referrer(cells[0]) if cells[0] else "")


def _together(batch: PlainBatch, columns: Sequence[int]) -> Column:
    """Return what all these cells of each row say, in lines of their own."""
    rows = zip(*(batch.columns[index] for index in columns), strict=True)
    return ["\n".join(filter(None, cells)) for cells in rows]


def _kept(batch: PlainBatch) -> list[tuple[tuple[str, str], ...]]:
    """Return the cells of each row that no field could take, with what their columns are called."""
    remarks = batch.remarks
    return [tuple(remarks[at].kept) if at in remarks else () for at in range(len(batch.places))]


def _warn_of_unknown(batch: PlainBatch, are_unknown: Iterable[bool], outcomes: Column) -> None:
    for at in compress(count(), are_unknown):
        batch.remarks_on(at).warn("outcome_unknown", cell=outcomes[at])


def _unmapped(batch: PlainBatch) -> list[tuple[str, ...]]:
    rows = zip(*batch.columns, strict=True)
    return [
        shape.unmapped_of(row) if shape.unmapped_headers else ()
        for shape, row in zip(batch.shapes, rows, strict=True)
    ]
