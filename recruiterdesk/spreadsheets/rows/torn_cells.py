"""Rows of a text where a cell holds the delimiter without quotes: parts are joined, or the row is marked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from recruiterdesk.spreadsheets.fields import DATE_FIELDS, PHONE_FIELDS, ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable, PlanWarning, TableRow
from recruiterdesk.spreadsheets.values.cell_contents import EMAIL, is_phone
from recruiterdesk.spreadsheets.values.dates import read_date

Cells = tuple[str, ...]
_FEW_OF = 5


def with_whole_cells(found: FoundTable, columns: Sequence[ColumnMapping]) -> FoundTable:
    """Return the table with the parts of torn cells joined where it is certain, and warnings of such rows.

    "HRD, Nordics" without quotes moves all cells behind it. It is certain where the second part begins with a
    blank, as no other cell does, or where joining two cells alone brings addresses, numbers and dates under
    the names of their columns. A row that is longer than the header for no such reason is warned of. One that
    says more than the header has columns is left as it is: it is for the user to mend.
    """
    sign = found.source.delimiter
    if found.header is None or not sign or found.source.sheet is not None:
        return found
    table = _Table(sign, len(found.header), _tests(columns))
    longer = [row for row in found.rows if len(row.cells) > table.width]
    spaced = [row for row in found.rows if f"{sign} " in sign.join(row.cells)]
    if len(longer) * 2 > len(found.rows) or _has_blanks_behind_signs(found, spaced):
        return found
    odd = {row.row: _mended(table, row) for row in (*longer, *spaced)}
    if not odd:
        return found
    rows = tuple(odd[row.row][0] if row.row in odd else row for row in found.rows)
    warnings = (warning for _, warning in odd.values() if warning)
    return replace(found, rows=rows, warnings=(*found.warnings, *warnings))


@dataclass(frozen=True, slots=True)
class _Table:
    """How a table is divided, and by which tests a cell belongs under its column."""

    sign: str
    width: int
    tests: tuple[tuple[int, Callable[[str], bool]], ...]

    def misfits(self, cells: Cells) -> int:
        """Count the cells that cannot stand under their columns."""
        return sum(
            not fits(cells[index].strip())
            for index, fits in self.tests
            if index < len(cells) and cells[index].strip()
        )

    def are_in_place(self, cells: Cells) -> bool:
        """Tell whether an address, a number or a date stands under its column, and nothing under another."""
        shown = (index for index, fits in self.tests if fits is not _is_no_address)
        return self.misfits(cells) == 0 and any(cells[index].strip() for index in shown)

    def joined(self, cells: Cells, parts: Iterable[int]) -> Cells:
        """Join parts of cells to those ahead of them, and fill up what is missing behind."""
        whole = list(cells)
        for at in sorted(parts, reverse=True):
            whole[at - 1 : at + 1] = [f"{whole[at - 1]}{self.sign}{whole[at]}"]
        return (*whole, *[""] * (self.width - len(whole)))


def _tests(columns: Sequence[ColumnMapping]) -> tuple[tuple[int, Callable[[str], bool]], ...]:
    return tuple((column.index, fits) for column in columns if (fits := _test_of(column.field)))


def _test_of(field: Field | None) -> Callable[[str], bool] | None:
    if field is None or field is Field.NOTES:
        return None
    if field is Field.EMAIL:
        return _has_addresses
    if field in PHONE_FIELDS:
        return is_phone
    return _is_date if field in DATE_FIELDS else _is_no_address


def _has_addresses(text: str) -> bool:
    return all("@" in piece for piece in re.split("[,;|]", text))


def _is_date(text: str) -> bool:
    return read_date(text, day_first=True) is not None or read_date(text, day_first=False) is not None


def _is_no_address(text: str) -> bool:
    return not (EMAIL.fullmatch(text) or is_phone(text))


def _has_blanks_behind_signs(found: FoundTable, rows: Sequence[TableRow]) -> bool:
    """Tell whether cells of the table begin with a blank as a rule: "Ana, ana@x.org, Madrid"."""
    parts = sum(cell[:1] == " " for row in rows for cell in row.cells[1:])
    return parts * _FEW_OF > len(found.rows) * found.width


def _mended(table: _Table, row: TableRow) -> tuple[TableRow, PlanWarning | None]:
    """Return the row as it was meant, and what is to be said of it."""
    cells = row.cells
    if sum(bool(cell.strip()) for cell in cells) > table.width:
        return row, None
    if parts := _torn(table, cells):
        whole = table.joined(cells, parts)
        return replace(row, cells=whole), PlanWarning(
            row.row, "joined_cell", (("cell", whole[parts[0] - 1]),)
        )
    if len(cells) <= table.width or any(cell.strip() for cell in cells[table.width :]) or row.is_blank():
        return row, None
    if table.are_in_place(cells[: table.width]):
        return row, None
    values = (("cells", str(len(cells))), ("columns", str(table.width)))
    return row, PlanWarning(row.row, "long_row", values)


def _torn(table: _Table, cells: Cells) -> tuple[int, ...]:
    """Return the parts that belong to the cells ahead of them, none where that is not certain."""
    surplus = len(cells) - table.width
    parts = tuple(at for at in range(1, len(cells)) if cells[at][:1] == " " and _are_words(cells, at))
    if not parts and surplus != 1:
        return ()
    misfits = table.misfits(cells[: table.width])
    if parts:
        left = table.misfits(table.joined(cells, parts))
        if (surplus == len(parts) and left <= misfits) or (surplus <= 0 and left < misfits):
            return parts
    if surplus != 1 or not misfits:
        return ()
    pairs = (at for at in range(1, len(cells)) if _are_words(cells, at))
    fitting = tuple(at for at in pairs if not table.misfits(table.joined(cells, (at,))))
    return fitting if len(fitting) == 1 else ()


def _are_words(cells: Cells, at: int) -> bool:
    """Tell whether a cell and the one ahead of it both say something."""
    return bool(cells[at].strip() and cells[at - 1].strip())
