"""A sheet for each client, beside one that lists the clients: an overview, or the words to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import TableRow

_ROWS_LOOKED_AT = 200


def lists_client(rows: Sequence[TableRow], name: str) -> bool:
    """Tell whether the rows of a sheet have a name below that of a column of clients.

    Below "Company" stand as often the firms that people are to come from.
    """
    wanted = name.strip().casefold()
    sample = rows[:_ROWS_LOOKED_AT]
    return any(
        _stands_below_clients(sample[:number], index)
        for number, row in enumerate(sample)
        for index, cell in enumerate(row.cells)
        if cell.strip().casefold() == wanted
    )


def _stands_below_clients(above: Sequence[TableRow], index: int) -> bool:
    return any(index < len(row.cells) and field_named(row.cells[index]) is Field.CLIENT for row in above)
