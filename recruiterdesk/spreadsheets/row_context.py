"""What is settled once for a table and then holds for each of its rows."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from recruiterdesk.spreadsheets.column_names import plain_header
from recruiterdesk.spreadsheets.dates import OrderEvidence, settle_order, sure_date
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, PHONE_FIELDS, ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.phones import e164, is_international, main_region_of
from recruiterdesk.spreadsheets.planned import (
    DayMonthEvidence,
    DayMonthReason,
    RegionEvidence,
    TelephoneRegionReason,
)

_NUMBERS_LOOKED_AT = 1000
_MONTH_FIRST_REGIONS = frozenset({"US", "PH"})


@dataclass(frozen=True, slots=True)
class RowContext:
    """How the rows of one table are read.

    `keys` names each column in a record's cells: its field, or its header where it has no field. `marks`
    names it in fingerprints, where the mapping does not matter.
    """

    columns: tuple[ColumnMapping, ...]
    by_field: Mapping[Field, tuple[int, ...]]
    keys: tuple[str, ...]
    marks: tuple[str, ...]
    region: RegionEvidence
    day_month: Mapping[int, DayMonthEvidence]
    today: dt.date

    def cell(self, row: TableRow, field: Field) -> str:
        """Return the first cell of a meaning that says something, "" for none."""
        for index in self.by_field.get(field, ()):
            if index < len(row.cells) and (text := row.cells[index].strip()):
                return text
        return ""

    def filled(self, row: TableRow, field: Field) -> list[tuple[int, str]]:
        """Return all cells of a meaning that say something, with their columns."""
        cells = (
            (index, row.cells[index].strip())
            for index in self.by_field.get(field, ())
            if index < len(row.cells)
        )
        return [(index, text) for index, text in cells if text]

    def header(self, index: int) -> str:
        """Return what a column is called, "Column 7" where the file does not say."""
        named = index < len(self.columns) and self.columns[index].header
        return named or f"Column {index + 1}"


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


def canonical(cell: str) -> str:
    """Return a cell as it is compared: single blanks, dates as 2026-09-14."""
    text = cell.strip()
    if not text or text.isalpha():
        return text
    if text[0].isdigit() and (day := sure_date(text)):
        return day.isoformat()
    return " ".join(text.split())


def fingerprint(marks: Sequence[str], cells: Sequence[str]) -> str:
    """Return a stable hash of canonical cells by their columns; the order of the columns does not matter."""
    parts = sorted(
        f"{marks[index] if index < len(marks) else index}\x1f{cell}"
        for index, cell in enumerate(cells)
        if cell
    )
    return blake2b("\x1e".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def column_marks(columns: Sequence[ColumnMapping]) -> tuple[str, ...]:
    """Return the name of each column in fingerprints: its plain header, else its place."""
    return tuple(plain_header(column.header) or str(column.index) for column in columns)


def settle_region(
    found: FoundTable, by_field: Mapping[Field, tuple[int, ...]], chosen: str | None, recruiter_country: str
) -> RegionEvidence:
    """Settle the country of national numbers: chosen, else by numbers with a prefix, else the recruiter's."""
    if chosen:
        return RegionEvidence(chosen.upper(), TelephoneRegionReason.CHOSEN)
    columns = [index for field in PHONE_FIELDS for index in by_field.get(field, ())]
    counted: Counter[str] = Counter()
    for row in found.rows:
        for index in columns:
            text = row.cells[index] if index < len(row.cells) else ""
            if text and is_international(text) and (number := e164(text, recruiter_country)):
                counted[main_region_of(number)] += 1
        if counted.total() >= _NUMBERS_LOOKED_AT:
            break
    if not counted:
        return RegionEvidence(recruiter_country, TelephoneRegionReason.RECRUITER_COUNTRY)
    region, numbers = counted.most_common(1)[0]
    return RegionEvidence(region, TelephoneRegionReason.NUMBERS_IN_FILE, numbers)


def settle_day_month(
    found: FoundTable,
    by_field: Mapping[Field, tuple[int, ...]],
    chosen: bool | None,  # noqa: FBT001 - the user's choice, or none
    region: str,
) -> dict[int, tuple[DayMonthEvidence, bool]]:
    """Settle the order of day and month for each column of dates, and tell which columns stay ambiguous."""
    columns = [index for field in DATE_FIELDS for index in by_field.get(field, ())]
    if chosen is not None:
        return {index: (DayMonthEvidence(index, chosen, DayMonthReason.CHOSEN), False) for index in columns}
    assumed = region not in _MONTH_FIRST_REGIONS
    orders = {index: settle_order(_dates_of(found, index), assumed) for index in columns}
    settled = next((order for order in orders.values() if order.row is not None), None)
    return {index: _evidence(index, order, settled) for index, order in orders.items()}


def _evidence(
    index: int, order: OrderEvidence, settled: OrderEvidence | None
) -> tuple[DayMonthEvidence, bool]:
    by = order if order.row is not None else settled
    if by is None:
        return DayMonthEvidence(index, order.day_first, DayMonthReason.ASSUMED), order.ambiguous
    return DayMonthEvidence(index, by.day_first, DayMonthReason.EVIDENCE, by.row, by.cell), False


def _dates_of(found: FoundTable, index: int) -> list[tuple[int, str]]:
    return [
        (row.row, row.cells[index].strip())
        for row in found.rows
        if index < len(row.cells) and row.cells[index]
    ]
