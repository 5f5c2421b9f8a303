"""What is settled once for a table and then holds for each of its rows."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.spreadsheets.column_names import plain_header
from recruiterdesk.spreadsheets.dates import sure_date
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, ColumnMapping, Field
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.own_words import PipelineWords
from recruiterdesk.spreadsheets.planned import DayMonthEvidence, RegionEvidence

_PHONE_VALUE = re.compile(r"(phone \d+) value")
_PHONE_KINDS = {
    Field.PHONE: PhoneKind.UNKNOWN,
    Field.PHONE_WORK: PhoneKind.WORK,
    Field.PHONE_PRIVATE: PhoneKind.PRIVATE,
}


@dataclass(frozen=True, slots=True)
class PhoneColumn:
    """A column of phone numbers: what its name says about them, and the column that names their kind."""

    index: int
    kind: PhoneKind
    type_index: int | None


@dataclass(frozen=True, slots=True)
class RowContext:
    """How the rows of one table are read.

    `keys` names each column in a record's cells: its field, or its header where it has no field. `prints`
    is what fingerprints know columns by, whatever their mapping: (mark, index), in the order of the marks.
    """

    columns: tuple[ColumnMapping, ...]
    by_field: Mapping[Field, tuple[int, ...]]
    keys: tuple[str, ...]
    prints: tuple[tuple[str, int], ...]
    phones: tuple[PhoneColumn, ...]
    dates: tuple[tuple[int, str], ...]
    others: tuple[int, ...]
    region: RegionEvidence
    day_month: Mapping[int, DayMonthEvidence]
    today: dt.date
    words: PipelineWords

    def header(self, index: int) -> str:
        """Return what a column is called, "Column 7" where the file does not say."""
        named = index < len(self.columns) and self.columns[index].header
        return named or f"Column {index + 1}"


@dataclass(frozen=True, slots=True)
class RowTexts:
    """The cells of one row without blanks around them, as many as the table has columns at least.

    `said` holds the first cell of each field that says something.
    """

    cells: Sequence[str]
    said: Mapping[Field, str]
    dates: tuple[tuple[int, dt.date], ...]

    def said_of(self, field: Field) -> str:
        """Return the first cell of a meaning that says something, "" for none."""
        return self.said.get(field, "")

    def filled(self, columns: Sequence[int]) -> list[tuple[int, str]]:
        """Return the cells of these columns that say something, with their columns."""
        return [(index, self.cells[index]) for index in columns if self.cells[index]]


def make_context(
    columns: tuple[ColumnMapping, ...],
    by_field: Mapping[Field, tuple[int, ...]],
    region: RegionEvidence,
    day_month: Mapping[int, DayMonthEvidence],
    today: dt.date,
    words: PipelineWords,
) -> RowContext:
    """Settle what holds for every row of a table."""
    return RowContext(
        columns=columns,
        by_field=by_field,
        keys=column_keys(columns),
        prints=_prints(columns),
        phones=_phone_columns(columns),
        dates=tuple(
            (index, meaning) for field, meaning in DATE_FIELDS.items() for index in by_field.get(field, ())
        ),
        others=tuple(column.index for column in columns if column.field is None),
        region=region,
        day_month=day_month,
        today=today,
        words=words,
    )


def texts_of(context: RowContext, row: TableRow) -> RowTexts:
    """Return the cells of a row as they are read."""
    cells = [cell.strip() for cell in row.cells]
    missing = len(context.columns) - len(cells)
    if missing > 0:
        cells += [""] * missing
    said = {
        column.field: cells[column.index]
        for column in reversed(context.columns)
        if column.field is not None and cells[column.index]
    }
    return RowTexts(cells, said, row.dates)


def _phone_columns(columns: Sequence[ColumnMapping]) -> tuple[PhoneColumn, ...]:
    """Return the columns of numbers; Google's exports say "Work" or "Home Fax" in a column beside each."""
    named = {plain_header(column.header): column.index for column in columns}
    found = []
    for column in columns:
        if column.field not in _PHONE_KINDS:
            continue
        numbered = _PHONE_VALUE.fullmatch(plain_header(column.header))
        types = [named.get(f"{numbered[1]} {word}") for word in ("type", "label")] if numbered else []
        type_index = next((index for index in types if index is not None), None)
        found.append(PhoneColumn(column.index, _PHONE_KINDS[column.field], type_index))
    return tuple(found)


def column_keys(columns: Sequence[ColumnMapping]) -> tuple[str, ...]:
    """Return the name of each column in a record's cells; names that come twice are counted."""
    seen: Counter[str] = Counter()
    keys = []
    for column in columns:
        name = str(column.field) if column.field else column.header or f"Column {column.index + 1}"
        seen[name] += 1
        keys.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(keys)


def fields_of(columns: Sequence[ColumnMapping]) -> dict[Field, tuple[int, ...]]:
    """Return the columns of each field."""
    found: dict[Field, tuple[int, ...]] = {}
    for column in columns:
        if column.field is not None:
            found[column.field] = (*found.get(column.field, ()), column.index)
    return found


@lru_cache(maxsize=16_384)
def canonical(cell: str) -> str:
    """Return a cell as it is compared: single blanks, dates as 2026-09-14."""
    text = cell.strip()
    if not text or text.isalpha():
        return text
    if text[0].isdigit() and (day := sure_date(text)):
        return day.isoformat()
    return " ".join(text.split())


def fingerprint(prints: Sequence[tuple[str, int]], cells: Sequence[str]) -> str:
    """Return a stable hash of canonical cells by their columns; the order of the columns does not matter."""
    parts = [mark + cells[index] for mark, index in prints if cells[index]]
    parts += [f"{index}\x1f{cells[index]}" for index in range(len(prints), len(cells)) if cells[index]]
    return blake2b("\x1e".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _prints(columns: Sequence[ColumnMapping]) -> tuple[tuple[str, int], ...]:
    """Return (name in fingerprints, index) of each column: its plain header, else its place."""
    named = ((plain_header(column.header) or str(column.index), column.index) for column in columns)
    return tuple((f"{mark}\x1f", index) for mark, index in sorted(named))
