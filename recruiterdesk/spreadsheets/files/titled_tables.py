"""Tables one below the other, each below a title of its own and with names of columns that may be alike."""

from __future__ import annotations

from collections.abc import Sequence

from recruiterdesk.spreadsheets.found import TableRow


def without_further_names(rows: Sequence[TableRow], at: int, below: Sequence[TableRow]) -> Sequence[TableRow]:
    """Return the rows below one that may be its data: where it stands below a title, none that does so too.

    Args:
        rows: all rows.
        at: the index of the row that may name the columns.
        below: rows below it.
    """
    if not _stands_below_title(rows, at):
        return below
    further = {rows[index].row for index in range(at + 1, len(rows)) if _stands_below_title(rows, index)}
    return [row for row in below if row.row not in further]


def _stands_below_title(rows: Sequence[TableRow], at: int) -> bool:
    """Tell whether lines of a single cell stand directly above a row, and a gap or nothing above those."""
    title = _above(rows, at)
    if title is None or len(rows[at].filled()) < 2 or not _is_title(rows[title]):  # noqa: PLR2004 - names
        return False
    while title and not _has_gap_above(rows, title) and _is_title(rows[title - 1]):
        title -= 1
    return _has_gap_above(rows, title)


def _above(rows: Sequence[TableRow], at: int) -> int | None:
    return next((index for index in range(at - 1, -1, -1) if not rows[index].is_blank()), None)


def _is_title(row: TableRow) -> bool:
    return len(row.filled()) == 1 and bool(row.cells[0].strip())


def _has_gap_above(rows: Sequence[TableRow], at: int) -> bool:
    return at == 0 or rows[at - 1].is_blank() or rows[at].row > rows[at - 1].row + 1
