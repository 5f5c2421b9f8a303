"""What is settled once for a table and then holds for each of its rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from operator import getitem

from recruiterdesk.core.values import bulk_value
from recruiterdesk.spreadsheets.columns.table_columns import TableColumns
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.memo import Memo
from recruiterdesk.spreadsheets.names.asides import place_beside
from recruiterdesk.spreadsheets.outcomes.pipeline_reading import PipelineReader, PipelineReading
from recruiterdesk.spreadsheets.planned import RegionEvidence
from recruiterdesk.spreadsheets.rows.row_shape import RowShape, Said, shape_of
from recruiterdesk.spreadsheets.values.dates import sure_date

_MOST_SHAPES = 1000
_NOTHING = ("",)


@dataclass(frozen=True, slots=True)
class RowContext:
    """How the rows of one table are read.

    `day_first` is the order of days within words. `are_candidates` says what every row is, None where each
    tells by itself. `shapes` are known by which
    cells say something, `canonical_cells` by column and cell, `pipeline` by stage and outcome. `placeholders`
    are the cells that name no firm, job or place.
    """

    table: TableColumns
    region: RegionEvidence
    today: dt.date
    long_ago_days: int
    day_first: bool
    are_candidates: bool | None
    shapes: Memo[tuple[bool, ...], RowShape]
    canonical_cells: tuple[Memo[str, str], ...]
    pipeline: Memo[tuple[str, str], PipelineReading]
    placeholders: frozenset[str]


@bulk_value
class RowTexts:
    """The cells of one row without blanks around them, as many as the table has columns at least.

    The last cell is empty, and none of the row's: it stands for all that the row does not say. `dates` are
    the cells that the workbook itself knows to be dates.
    """

    cells: list[str]
    shape: RowShape
    said: Said
    dates: tuple[tuple[int, dt.date], ...]


def make_context(
    table: TableColumns,
    region: RegionEvidence,
    today: dt.date,
    pipeline: PipelineReader,
    long_ago_days: int,
    *,
    are_candidates: bool | None,
    placeholders: frozenset[str],
) -> RowContext:
    """Settle what holds for every row of a table."""
    return RowContext(
        table=table,
        region=region,
        today=today,
        long_ago_days=long_ago_days,
        day_first=pipeline.day_first,
        are_candidates=are_candidates,
        shapes=Memo(partial(shape_of, table), _MOST_SHAPES),
        canonical_cells=tuple(Memo(canonical) for _ in table.columns),
        pipeline=Memo(pipeline.read),
        placeholders=placeholders,
    )


def texts_of(context: RowContext, row: TableRow) -> RowTexts:
    """Return the cells of a row as they are read."""
    cells = list(map(str.strip, row.cells))
    missing = len(context.canonical_cells) - len(cells)
    cells += [""] * (missing + 1) if missing > 0 else _NOTHING
    shape = context.shapes[tuple(map(bool, cells))]
    said = shape.said_of(cells)
    if not context.placeholders.isdisjoint(said):
        said = _without(context.placeholders, said)
    column = context.table.firm_and_job
    if column and (both := column.split(cells[column.index])):
        said = said._replace(**both)
    if context.table.asides and not said.location:
        said = said._replace(location=place_beside(said.full_name, context.table.asides))
    if context.table.is_firm(cells) and not said.company:
        said = said._replace(company=said.full_name)
    return RowTexts(cells, shape, said, row.dates)


def _without(placeholders: frozenset[str], said: Said) -> Said:
    """Leave out "n/a" and the like where a row would name a firm, a job or a place."""
    texts = said.company, said.title, said.location, said.role, said.client
    company, title, location, role, client = ("" if text in placeholders else text for text in texts)
    return said._replace(company=company, title=title, location=location, role=role, client=client)


def canonical_of(context: RowContext, row: RowTexts) -> list[str]:
    """Return the cells of a row as they are compared."""
    cells = list(map(getitem, context.canonical_cells, row.cells))
    if len(cells) + 1 < len(row.cells):
        cells += map(canonical, row.cells[len(cells) : -1])
    return cells


def canonical(cell: str) -> str:
    """Return a cell as it is compared: single blanks, dates as 2026-09-14."""
    text = cell.strip()
    if not text or text.isalpha():
        return text
    if may_be_date(text) and (day := sure_date(text)):
        return day.isoformat()
    if text.isprintable() and "  " not in text:
        return text
    single = " ".join(text.split())
    return text if single == text else single


def may_be_date(text: str) -> bool:
    """Tell whether a cell without blanks around it begins like a day that is compared as one."""
    return text[:1].isdigit() and ("-" in text or "." in text)


def fingerprint(shape: RowShape, cells: Sequence[str]) -> str:
    """Return a stable hash of canonical cells by their columns; the order of the columns does not matter."""
    written = shape.written_for_print(cells)
    return blake2b(written.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def filled_in(row: RowTexts, columns: Iterable[int]) -> list[str]:
    """Return the cells of these columns."""
    return [row.cells[index] for index in columns]
