"""Lines that go on with the person above them: another number, address or note, and no name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, PHONE_FIELDS, ColumnMapping, Field
from recruiterdesk.spreadsheets.files.footers import notes_below
from recruiterdesk.spreadsheets.found import FoundTable, MergedCells, TableRow
from recruiterdesk.spreadsheets.values.cell_contents import has_no_letter, is_email_list, is_phone
from recruiterdesk.spreadsheets.values.totals import counts_rows, names_total

_FEWEST_CELLS_ABOVE = 3
_FEWEST_GOING_ON, _ONE_LINE_FOR = 3, 4
_SHORTEST_NAME = 3
_BETWEEN_PARTS = re.compile(r"[\W\d_]+")
_OF_CANDIDATES = frozenset({Field.ROLE, Field.STAGE, Field.OUTCOME, Field.DECIDED_ON, Field.APPLIED_ON})
_NOTHING: frozenset[int] = frozenset()


def with_continued_rows(found: FoundTable, columns: Sequence[ColumnMapping]) -> FoundTable:
    """Return the table of a sheet with such lines taken into the row of the person above.

    A line without a name may be somebody whose name nobody knows: it goes on with a person where the name is
    in a cell that goes over both, or where several people and every fourth of the sheet have such a line.
    Lists of contacts hold numbers of which no more is known.
    """
    if found.source.sheet is None or not found.rows:
        return found
    finder = _Lines(found, columns)
    lines = dict(finder.with_owners())
    is_usual = len(lines) * _ONE_LINE_FOR >= len(found.rows) - len(lines)
    if not is_usual or len(set(lines.values())) < _FEWEST_GOING_ON:
        lines = {line: owner for line, owner in lines.items() if finder.is_below_name(line)}
    if not lines:
        return found
    whole = {row.row: row for row in found.rows}
    for line, owner in lines.items():
        whole[owner] = _joined(whole[owner], whole.pop(line))
    left_out = tuple((line, "continued") for line in lines)
    return replace(found, rows=tuple(whole.values()), skipped=(*found.skipped, *left_out))


class _Lines:
    """Finds the lines of one table that go on with somebody."""

    def __init__(self, found: FoundTable, columns: Sequence[ColumnMapping]) -> None:
        self._found = found
        self._names = _indices(columns, NAME_FIELDS)
        is_of_candidates = any(column.field in _OF_CANDIDATES for column in columns)
        self._ways = _indices(columns, (Field.EMAIL, *PHONE_FIELDS) if is_of_candidates else (Field.EMAIL,))
        self._notes = _indices(columns, (Field.NOTES,))
        self._inherited = _inherited(found.merged, found.rows[-1].row)

    def with_owners(self) -> Iterator[tuple[int, int]]:
        """Yield the number of each such line, and of the row of its person."""
        below = _NOTHING
        owner = last = 0
        above = self._found.rows[0]
        for row in self._found.rows:
            inherited = self._inherited.get(row.row, _NOTHING)
            if any(row.cells[index].strip() for index in self._names - inherited if index < len(row.cells)):
                owner = row.row if len(row.filled()) >= _FEWEST_CELLS_ABOVE else 0
                above = row
            elif not owner or row.row != last + 1 or not self._goes_on(above, row, inherited):
                owner = 0
            elif row.row not in (below := below or notes_below(self._found)):
                yield row.row, owner
            last = row.row

    def is_below_name(self, number: int) -> bool:
        """Tell whether a name begins above a row and goes over it."""
        return not self._names.isdisjoint(self._inherited.get(number, _NOTHING))

    def _goes_on(self, above: TableRow, row: TableRow, inherited: frozenset[int]) -> bool:
        """Tell whether a row holds numbers, addresses or a note of its own, and nothing else.

        An address must show the name of the person above, or it is somebody else's.
        """
        if not self.is_below_name(row.row) and self._has_address_of_another(above, row):
            return False
        said = [
            (index, cell.strip())
            for index, cell in enumerate(row.cells)
            if cell.strip() and index not in inherited
        ]
        is_total = bool(said) and (names_total(said[0][1]) or counts_rows([cell for _, cell in said]))
        return bool(said) and not is_total and all(self._may_go_on(*each) for each in said)

    def _has_address_of_another(self, above: TableRow, line: TableRow) -> bool:
        """Tell whether a line has an address without the name of the person above."""
        names = [word for cell in self._cells(above, self._names) for word in fold(cell).split()]
        addresses = filter(_is_address, self._cells(line, self._ways))
        return any(not _shows_name(fold(address), names) for address in addresses)

    def _cells(self, row: TableRow, indices: Collection[int]) -> list[str]:
        return [row.cells[index] for index in sorted(indices) if index < len(row.cells)]

    def _may_go_on(self, index: int, cell: str) -> bool:
        if index in self._ways:
            return is_phone(cell) or is_email_list(cell)
        return index in self._notes and not has_no_letter(cell)


def _is_address(cell: str) -> bool:
    return "@" in cell


def _shows_name(address: str, names: Sequence[str]) -> bool:
    """Tell whether a part of a name stands in an address, ahead of its domain."""
    local = address.partition("@")[0]
    parts = _BETWEEN_PARTS.split(local)
    return any(name in parts or (len(name) >= _SHORTEST_NAME and name in local) for name in names)


def _indices(columns: Sequence[ColumnMapping], fields: Collection[Field]) -> frozenset[int]:
    return frozenset(column.index for column in columns if column.field in fields)


def _inherited(merged: Sequence[MergedCells], last: int) -> dict[int, frozenset[int]]:
    """Return the columns in which rows say what a cell says that begins above them."""
    columns: defaultdict[int, frozenset[int]] = defaultdict(frozenset)
    for cell in merged:
        for number in range(cell.row + 1, min(cell.last, last) + 1):
            columns[number] |= {cell.column}
    return dict(columns)


def _joined(above: TableRow, line: TableRow) -> TableRow:
    """Return a row with what a line below it says besides."""
    width = max(len(above.cells), len(line.cells))
    pairs = zip(*((*row.cells, *[""] * (width - len(row.cells))) for row in (above, line)), strict=True)
    cells = (one if not other.strip() or one == other else f"{one}\n{other}".strip() for one, other in pairs)
    return TableRow(above.row, tuple(cells), above.dates)
