"""The table that was found in a file, before anything in it is understood."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.core.values import bulk_value


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """Where a table came from and how it was read.

    `header_row` counts from 1 as the spreadsheet program shows it; `file_name` has no suffix. `other_headers`
    are the names of columns of the other sheets, one for each of them. `is_client` tells that one of these
    lists the name of the sheet among clients.
    """

    kind: str
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    sheet: str | None = None
    other_sheets: tuple[str, ...] = ()
    other_headers: tuple[tuple[str, ...], ...] = ()
    is_client: bool = False
    file_name: str = ""


@bulk_value
class TableRow:
    """One row: the number that the spreadsheet program shows, and its cells as a person reads them.

    `dates` holds (column index, date) for the cells that the workbook itself knows to be dates.
    """

    row: int
    cells: tuple[str, ...]
    dates: tuple[tuple[int, dt.date], ...] = ()

    def is_blank(self) -> bool:
        """Tell whether no cell says anything."""
        return not self.cells or not any(cell.strip() for cell in self.cells)

    def filled(self) -> list[str]:
        """Return the cells that say something, without the blanks around them."""
        return [cell.strip() for cell in self.cells if cell.strip()]


@dataclass(frozen=True, slots=True)
class PlanWarning:
    """Something a person should know: its row (None for the file), its code, what the sentence speaks of."""

    row: int | None
    code: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MailLink:
    """A cell that links to an e-mail address.

    Its row counts from 1 as the spreadsheet program shows it, its column from 0.
    """

    row: int
    column: int
    address: str


@dataclass(frozen=True, slots=True)
class MergedCells:
    """A cell that goes over several rows: its row and the last one, from 1, and its column, from 0."""

    row: int
    last: int
    column: int


@dataclass(frozen=True, slots=True)
class FoundTable:
    """A table as found: header (None where the file has none), the rows below it, the rows left out.

    `header_rows` are the cells of the header as they stand in the file: its names may go over several rows.
    `above` are the cells of the rows above it, `merged` the cells of a sheet that go over several rows.
    `beside` is the first column of what stands beside it.
    """

    source: SourceInfo
    header: tuple[str, ...] | None
    rows: tuple[TableRow, ...]
    skipped: tuple[tuple[int, str], ...] = ()
    warnings: tuple[PlanWarning, ...] = ()
    header_rows: tuple[tuple[str, ...], ...] = ()
    mail_links: tuple[MailLink, ...] = ()
    above: tuple[tuple[str, ...], ...] = ()
    merged: tuple[MergedCells, ...] = ()
    beside: int | None = None

    @property
    def width(self) -> int:
        """The number of columns: those of the header, else those of the widest row."""
        if self.header is not None:
            return len(self.header)
        return max((len(row.cells) for row in self.rows), default=0)
