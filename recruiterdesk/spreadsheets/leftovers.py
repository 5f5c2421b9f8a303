"""The rows that could not be imported, as a table to be mended and imported again."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import replace

from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.planned import ImportPlan
from recruiterdesk.spreadsheets.writing.formula_guard import guarded

REASON_HEADER = "Why it was not imported"
"""The header of the last column, by which the importer knows these files again."""


def leftovers_csv(plan: ImportPlan, reason_of: Callable[[str], str], delimiter: str) -> str:
    """Return the rows as CSV: the columns of the file as they were, and behind them the reason.

    What a spreadsheet would run or ruin on the way has an apostrophe, which the import takes away again.

    Args:
        plan: whose rejected rows are written.
        reason_of: words the code of a reason.
        delimiter: what stands between the cells.
    """
    width = max((len(row.cells) for row in plan.rejected), default=0)
    header = [column.header for column in plan.columns]
    header += [""] * (width - len(header))
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow((*header, REASON_HEADER))
    for row in plan.rejected:
        missing = [""] * (len(header) - len(row.cells))
        writer.writerow((*map(guarded, row.cells), *missing, reason_of(row.reason)))
    return out.getvalue()


def without_reasons(found: FoundTable) -> FoundTable:
    """Return the table as it was before the reasons stood behind its rows; any other table as it is."""
    header, at = found.header, _reason_column(found)
    if header is None or at is None:
        return found
    rows = tuple(_without(row, at) for row in found.rows)
    return replace(found, header=header[: _named_width(header[:at], rows)], rows=rows)


def row_without_reason(found: FoundTable, row: TableRow) -> TableRow:
    """Return a row of the table as it was before the reason stood behind it."""
    at = _reason_column(found)
    return row if at is None else _without(row, at)


def _reason_column(found: FoundTable) -> int | None:
    header = found.header or ("",)
    return len(header) - 1 if header[-1].strip() == REASON_HEADER else None


def _without(row: TableRow, at: int) -> TableRow:
    cells = (*row.cells[:at], *row.cells[at + 1 :])
    return replace(row, cells=cells, dates=tuple(each for each in row.dates if each[0] < at))


def _named_width(header: Sequence[str], rows: Sequence[TableRow]) -> int:
    """Return how many columns there are without the last ones that have neither a name nor a cell."""
    named = max((at + 1 for at, name in enumerate(header) if name.strip()), default=0)
    said = (at + 1 for row in rows for at in range(named, len(header)) if "".join(row.cells[at : at + 1]))
    return max(said, default=named)
