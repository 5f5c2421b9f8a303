"""A sheet that holds no table: a column of contacts, a cell for each, or cards of labels and values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.spreadsheets.files.blocks import contacts_in_blocks
from recruiterdesk.spreadsheets.files.contact_lines import contacts_in_cells
from recruiterdesk.spreadsheets.found import FoundTable, SourceInfo, TableRow

_MOST_ROWS = 5_000
_LABEL_AND_VALUE = 2


def contacts_on_sheet(source: SourceInfo, rows: Sequence[TableRow]) -> FoundTable | None:
    """Return the contacts of a sheet whose cells say something in one column, or in two as cards do.

    In cards the names of the fields come again for each contact: "Name:" beside "Ana Ruiz". None for others.
    """
    columns = {index for row in rows[:_MOST_ROWS] for index, cell in enumerate(row.cells) if cell.strip()}
    if len(rows) > _MOST_ROWS or len(columns) > _LABEL_AND_VALUE:
        return None
    lines = [""] * max((row.row for row in rows), default=0)
    if len(columns) == 1:
        for row in rows:
            lines[row.row - 1] = ", ".join(filter(None, map(str.strip, "".join(row.cells).splitlines())))
        listed = contacts_in_cells(lines)
        return FoundTable(source, None, listed.rows, listed.skipped) if listed else None
    title = [row for row in _above_cards(rows) if not row.is_blank()]
    labels = _labels(rows)
    for row in rows:
        lines[row.row - 1] = "" if row in title else _line(row, labels)
    blocks = contacts_in_blocks("\n".join(lines)) if labels else None
    if blocks is None or blocks.header is None:
        return None
    above = tuple(row.cells for row in title)
    skipped = tuple((row.row, "preamble") for row in title)
    return replace(FoundTable(source, blocks.header, blocks.rows, skipped), above=above)


def _above_cards(rows: Sequence[TableRow]) -> Sequence[TableRow]:
    """Return the rows above the first that has a label and a value."""
    first = next((at for at, row in enumerate(rows) if len(_filled(row)) == _LABEL_AND_VALUE), len(rows))
    return rows[:first]


def _labels(rows: Sequence[TableRow]) -> frozenset[str]:
    """Return what stands ahead of a value anywhere."""
    return frozenset(filled[0] for row in rows if len(filled := _filled(row)) == _LABEL_AND_VALUE)


def _line(row: TableRow, labels: frozenset[str]) -> str:
    filled = _filled(row)
    if filled and (len(filled) > 1 or filled[0] in labels):
        label, value = filled[0].rstrip(": "), " ".join(filled[1:])
        return f"{label}: {value}"
    return "".join(filled)


def _filled(row: TableRow) -> list[str]:
    return [" ".join(cell.split()) for cell in row.cells if cell.strip()]
