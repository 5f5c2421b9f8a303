"""One row of the file in full: its cells as they were written, and what became of each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from recruiterdesk.spreadsheets.columns.table_columns import column_keys
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, PHONE_FIELDS, ColumnMapping, Field
from recruiterdesk.spreadsheets.leftovers import row_without_reason
from recruiterdesk.spreadsheets.outcomes.own_words import WordMeaning
from recruiterdesk.spreadsheets.planned import PlannedRecord
from recruiterdesk.ui.pages.importing.meanings import meaning_name
from recruiterdesk.ui.pages.importing.preview import Group, Preview
from recruiterdesk.ui.pages.importing.remarks import problems_in_words
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.pages.importing.words import left_out_words
from recruiterdesk.ui.pages.person.words import hours_words
from recruiterdesk.ui.wording import full_day, listed, written_number

_SHORTEST_NUMBER = 5


@dataclass(frozen=True, slots=True)
class CellDetail:
    """A cell: its column's header, its text, and what became of it ("" where it is taken as it is).

    `before` is what it said at the last import, where that differs.
    """

    header: str
    written: str
    became: str = ""
    is_kept_aside: bool = False
    before: str = ""


@dataclass(frozen=True, slots=True)
class RowDetails:
    """A row: who it is, its number in the file, what is to be known of it, its cells that say something."""

    title: str
    row: int
    remarks: str
    cells: tuple[CellDetail, ...]


def details_of(preview: Preview, group: Group, place: int) -> RowDetails:
    """Return the details of the row at a place of its group (see Preview.rows)."""
    if group is Group.REJECTED:
        return _rejected(preview, place)
    record = preview.plan.records[place]
    before = dict(record.before)
    keys = dict(zip(preview.plan.columns, column_keys(preview.plan.columns), strict=True))
    said = [
        (column, text, before.get(keys.get(column, ""), ""))
        for column, text in _cells(preview, cells_of(preview, record.row))
    ]
    cells = [_detail(column, text, record, then) for column, text, then in said if text or then]
    return RowDetails(
        record.full_name or next(iter(record.emails), ""),
        record.row,
        problems_in_words(record, preview),
        (*cells, *_found_besides(record, preview)),
    )


def cells_of(preview: Preview, row: int) -> tuple[str, ...]:
    """Return the cells of a row by its number in the file, as they were written."""
    rows = preview.found.rows
    at = bisect_left(rows, row, key=lambda each: each.row)
    is_there = at < len(rows) and rows[at].row == row
    return row_without_reason(preview.found, rows[at]).cells if is_there else ()


def _rejected(preview: Preview, place: int) -> RowDetails:
    row = preview.plan.rejected[place]
    cells = tuple(CellDetail(_name(column), text) for column, text in _cells(preview, row.cells) if text)
    title = next((cell.written for cell in cells), "")
    return RowDetails(title, row.row, left_out_words(row), cells)


def _cells(preview: Preview, cells: tuple[str, ...]) -> list[tuple[ColumnMapping, str]]:
    """Return every column with what stands in its cell; a row may have fewer cells, or more."""
    columns = preview.plan.columns
    beyond = [ColumnMapping(index, "", None) for index in range(len(columns), len(cells))]
    padded = (*cells, *("" for _ in columns[len(cells) :]))
    return [(column, cell.strip()) for column, cell in zip((*columns, *beyond), padded, strict=True)]


def _name(column: ColumnMapping) -> str:
    return column.header or tr("column {number}").format(number=column.index + 1)


def _detail(column: ColumnMapping, written: str, record: PlannedRecord, before: str) -> CellDetail:
    if not written:
        # An import takes nothing away.
        return CellDetail(
            _name(column), tr("empty now"), tr("stays as it is"), is_kept_aside=True, before=before
        )
    became = _became(column.field, written, record) if column.field is not None else None
    if became is None:
        return CellDetail(_name(column), written, tr("kept aside"), is_kept_aside=True, before=before)
    return CellDetail(_name(column), written, "" if became == written else became, before=before)


def _became(field: Field, written: str, record: PlannedRecord) -> str | None:
    """Say what a cell became; None where it is kept aside."""
    if field in PHONE_FIELDS:
        return _phones(written, record)
    if field is Field.EMAIL:
        return _emails(written, record)
    if field in DATE_FIELDS:
        day = dict(record.dates).get(DATE_FIELDS[field])
        return full_day(day) if day is not None else None
    reader = _READERS.get(field)
    return reader(record) if reader is not None else written


def _phones(written: str, record: PlannedRecord) -> str | None:
    numbers = tuple(written_number(each.number) for each in record.phones if _is_part(written, each.raw))
    return listed(numbers) if numbers else None


def _is_part(written: str, raw: str) -> bool:
    """Tell whether a cell holds a number, or is the number without the code of another column."""
    typed, whole = ("".join(filter(str.isdigit, text)) for text in (written, raw))
    return raw.strip() in written or (len(typed) >= _SHORTEST_NUMBER and whole.endswith(typed))


def _emails(written: str, record: PlannedRecord) -> str | None:
    folded = written.lower()
    there = tuple(each for each in record.emails if each.lower() in folded)
    if there:
        return listed(there)
    kept = any(text == written for _key, text in record.extra)
    return None if kept or not record.emails else listed(record.emails)


def _stage(record: PlannedRecord) -> str:
    if record.mapped_stage is not None:
        return meaning_name(WordMeaning(record.mapped_stage))
    return _outcome(record)


def _outcome(record: PlannedRecord) -> str:
    if record.mapped_outcome is not None:
        return meaning_name(WordMeaning(record.mapped_outcome))
    return tr("on hold") if record.on_hold else tr("active")


_READERS: dict[Field, Callable[[PlannedRecord], str]] = {
    Field.FULL_NAME: lambda record: record.full_name,
    Field.GIVEN: lambda record: record.given,
    Field.FAMILY: lambda record: record.family,
    Field.STAGE: _stage,
    Field.OUTCOME: _outcome,
    Field.NOTES: lambda _record: tr("a note"),
}


def _found_besides(record: PlannedRecord, preview: Preview) -> list[CellDetail]:
    """Return what was found in a note rather than in a column of its own."""
    mapped = {column.field for column in preview.plan.columns}
    found = []
    if record.wished_hours is not None and Field.WISHED_HOURS not in mapped:
        found.append(CellDetail(tr("Wished hours"), hours_words(record.wished_hours), tr("found in a note")))
    if record.referred_by and Field.REFERRED_BY not in mapped:
        found.append(CellDetail(tr("Who sent them"), record.referred_by, tr("found in a note")))
    return found
