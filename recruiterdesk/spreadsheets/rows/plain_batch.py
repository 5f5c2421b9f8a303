"""Rows in which each cell says one thing, a column at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress, count, repeat

from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.remarks import Remarks
from recruiterdesk.spreadsheets.rows.row_context import RowContext, canonical, may_be_date
from recruiterdesk.spreadsheets.rows.row_shape import RowShape

Column = Sequence[str]
# Stands behind the cells of a row for all that it does not say.
_NOT_FILLED = False


@dataclass(frozen=True, slots=True)
class PlainBatch:
    """Some rows of a table: their places among the rows read together, their numbers, cells and shapes.

    The cells have no blanks around them; `odd` are the rows, by their place in the columns, that turn out to
    need a look of their own, `remarks` what is said about the others, where anything is.
    """

    places: Sequence[int]
    numbers: Sequence[int]
    columns: Sequence[Column]
    shapes: Sequence[RowShape]
    odd: set[int] = field(default_factory=set)
    remarks: dict[int, Remarks] = field(default_factory=dict)

    def said_in(self, columns: Sequence[int]) -> Column:
        """Return the first of these cells that says something, of each row, "" where none does."""
        if not columns:
            return [""] * len(self.places)
        first, *others = (self.columns[index] for index in columns)
        for other in others:
            first = [one or another for one, another in zip(first, other, strict=True)]
        return first

    def leave(self, are_odd: Iterable[object]) -> None:
        """Leave to a look of their own the rows where this is true."""
        self.odd.update(compress(count(), are_odd))

    def remarks_on(self, at: int) -> Remarks:
        """Return what takes the remarks on a row, by its place in the columns."""
        return self.remarks.setdefault(at, Remarks(self.numbers[at]))


def batch_of(context: RowContext, rows: Sequence[TableRow]) -> PlainBatch | None:
    """Return those of the rows that may be read together, None for none of them."""
    width = len(context.table.columns)
    places = [at for at, row in enumerate(rows) if row.cells and len(row.cells) == width and not row.dates]
    if not places:
        return None
    whole = rows if len(places) == len(rows) else [rows[at] for at in places]
    columns: Sequence[Column] = [
        list(map(str.strip, column)) for column in zip(*(row.cells for row in whole), strict=True)
    ]
    filled = zip(*(map(bool, column) for column in columns), repeat(_NOT_FILLED))
    shapes = list(map(context.shapes.__getitem__, filled))
    plain = [shape.is_plain for shape in shapes]
    if not any(plain):
        return None
    numbers = [row.row for row in whole]
    if not all(plain):
        places, numbers = list(compress(places, plain)), list(compress(numbers, plain))
        shapes = list(compress(shapes, plain))
        columns = [list(compress(column, plain)) for column in columns]
    return PlainBatch(places, numbers, columns, shapes)


def canonical_column(known: Mapping[str, str] | None, texts: Column) -> Column:
    """Return the cells of a column as they are compared.

    Args:
        known: what cells become that come back, as cities do, None where none does, as addresses.
        texts: the cells, without blanks around them.
    """
    if known is not None:
        return list(map(known.__getitem__, texts))
    together = "".join(texts)
    if not together.isprintable() or "  " in together:
        return list(map(canonical, texts))
    return [canonical(text) if may_be_date(text) else text for text in texts]
