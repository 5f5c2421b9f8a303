"""The columns of a table while it is being settled what they mean."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from recruiterdesk.spreadsheets.columns.application_names import POSITIONS
from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.columns.header_groups import behind_subject
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.values.blanks import PLACEHOLDERS
from recruiterdesk.spreadsheets.values.totals import is_figure, names_total

_SAMPLE_ROWS = 200
# What a cell is shows at its beginning; pasted letters and pictures as text are much longer.
_LONGEST_SAMPLE = 300
_BLANKS = re.compile(" {2,}")


def values_of(found: FoundTable, index: int) -> list[str]:
    """Return what the first rows say in a column.

    Its name, where the header is repeated, and what is added up below it say nothing.
    """
    rows = (row for row in found.rows[:_SAMPLE_ROWS] if index < len(row.cells))
    cells = (_sample(row.cells[index]) for row in rows if not _is_total(row, index))
    name = _sample(found.header[index]) if found.header and index < len(found.header) else ""
    values = [cell for cell in cells if cell and cell != name]
    return [] if PLACEHOLDERS.issuperset(values) else values


def _is_total(row: TableRow, index: int) -> bool:
    """Tell whether a cell is a figure in a row that adds up those above it."""
    if not row.cells[index].strip().isdecimal():
        return False
    first, *others = row.filled()
    return names_total(first) and all(map(is_figure, others))


def _sample(cell: str) -> str:
    text = cell.strip()[:_LONGEST_SAMPLE]
    return _BLANKS.sub(" ", text) if "  " in text else text


def _in_one_language(name: str) -> str:
    """Return the first of two names that mean the same: "Functie / Fonction"."""
    first, slash, second = name.partition(" / ")
    meant = field_named(first) if slash else None
    return first if meant is not None and field_named(second) is meant else name


def _compared(name: str) -> str:
    """Return a position without the group that only says whose it is: "Person - Position"."""
    bare = behind_subject(name)
    return bare if plain_header(bare) in POSITIONS else _in_one_language(name)


@dataclass(slots=True)
class ColumnDraft:
    """What each column means so far; `fixed` are those that are settled for good."""

    found: FoundTable
    fields: list[Field | None]
    fixed: frozenset[int] = frozenset()
    names: list[str] = field(init=False)
    _values: dict[int, list[str]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Read the names as they are compared."""
        self.names = [plain_header(_compared(name)) for name in self.found.header or ()]

    def values(self, index: int) -> list[str]:
        """Return what the first rows say in a column."""
        if index not in self._values:
            self._values[index] = values_of(self.found, index)
        return self._values[index]

    def loose(self) -> Iterator[tuple[int, str, Field | None]]:
        """Go through the columns that are not settled yet: (index, plain name, meaning so far)."""
        for index, name in enumerate(self.names):
            if index not in self.fixed:
                yield index, name, self.fields[index]

    def named(self, names: Collection[str]) -> list[int]:
        """Return the columns with one of these plain names that are not settled yet."""
        return [index for index, name, _ in self.loose() if name in names]

    def of(self, *fields: Field) -> list[int]:
        """Return the columns of these fields."""
        return [index for index, each in enumerate(self.fields) if each in fields]

    def has(self, *fields: Field) -> bool:
        """Tell whether a column has one of these meanings."""
        return any(each in fields for each in self.fields)

    def leave(self, index: int) -> None:
        """Give a column no meaning, and let nothing give it one again."""
        self.fields[index] = None
        self.fixed |= {index}

    def rows_of(self, *columns: int) -> Iterator[tuple[str, ...]]:
        """Go through the first rows that say something in all of these columns."""
        for row in self.found.rows[:_SAMPLE_ROWS]:
            cells = tuple(_sample(row.cells[index]) if index < len(row.cells) else "" for index in columns)
            if all(cells):
                yield cells
