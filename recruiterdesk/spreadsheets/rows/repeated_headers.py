"""Names of columns that come again between the rows of a table."""

from __future__ import annotations

from recruiterdesk.spreadsheets.found import TableRow

# "E-mail", "Duration (minutes)".
_SIGNS_OF_NAMES = str.maketrans("", "", " -/().")
_WORDS_OF_COLUMN = 3


def repeats_header(header: tuple[str, ...], row: TableRow) -> bool:
    """Tell whether a row says what the header says, or names what stands within a row."""
    named = [cell.strip().casefold() for cell in header]
    cells = [cell.strip().casefold() for cell in row.cells[: len(named)]]
    return cells == named or _names_other_columns(frozenset(named), [cell for cell in cells if cell])


def _names_other_columns(names: frozenset[str], cells: list[str]) -> bool:
    """Tell whether cells are the names of what stands within a row: "Subitems", "Name", "Owner"."""
    known = sum(cell in names for cell in cells)
    return known > 1 and cells[0] in names and known < len(cells) and all(map(_is_a_column, cells))


def _is_a_column(cell: str) -> bool:
    return len(cell.split()) <= _WORDS_OF_COLUMN and cell.translate(_SIGNS_OF_NAMES).isalpha()
