"""The row that names the columns is found among the first rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from recruiterdesk.spreadsheets.columns.application_names import POSITIONS, STATES
from recruiterdesk.spreadsheets.columns.column_names import IDENTITY_FIELDS, field_named
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.files.generic_headers import (
    first_wide,
    generic_header,
    says_when,
    stands_above,
)
from recruiterdesk.spreadsheets.files.lower_names import rows_of_lower_names
from recruiterdesk.spreadsheets.found import TableRow

_FIRST_ROWS = 20
_LOOKED_THROUGH = 500
_MOST_ABOVE = 3
_BESIDE = 3
_FEWEST_GROUPS = 2
_LONGEST_GROUP = 60
_ONE_IN = 5
_COMMENT_SIGNS = ("#", "//", "--", "%")
_ORDINAL = re.compile(r"\d{1,2}(?:\.|[^\W\d_]{1,3})?")
_SECTION = re.compile(r"\[[^\[\]]+\]")
_VALUE_LIKE = re.compile(r"\d|@")
_KNOWN_TOGETHER = STATES | POSITIONS
# Words with a figure: "Mean value 10.185 m".
_MEASURE = re.compile(r"[^\W\d_]\w+ \d+[.,]\d")


def known_names(cells: Sequence[str]) -> int:
    """Return how many of the cells are names of columns; none beside an e-mail, where they are values."""
    if any("@" in cell for cell in cells):
        return 0
    return sum(1 for cell in cells if _has_letters(cell) and field_named(cell) is not None)


def _has_letters(cell: str) -> bool:
    """Tell whether a cell is no figure alone: "06" is a name of the column of mobile phones, and a value."""
    return any(map(str.isalpha, cell))


def find_header(rows: Sequence[TableRow]) -> int | None:
    """Return the index of the header row, or None where the table has none.

    It is the row among the first 20 that say something with the most known names of columns; a table whose
    names are unknown has a header where words stand above values, also below more than 20 rows of facts.
    """
    said = [
        index
        for index, row in enumerate(rows[:_LOOKED_THROUGH])
        if not row.is_blank() and not _states_fact(row.cells)
    ]
    first = said[:_FIRST_ROWS]
    names = {index: _names(rows, index) for index in first}
    best = max(first, key=lambda index: (names[index], -index), default=None)
    if best is None:
        return None
    widths = [len(_filled(rows[index])) for index in said]
    is_known = names[best] > 1 or (names[best] == 1 and _names_identity(rows, best, widths))
    if is_known and _goes_on(rows, best):
        return best
    if is_known and not stands_above(rows, [at for at in first if at >= best]):
        return best + 1 if _stands_above_names(rows, best) else best + rows_of_lower_names(rows, best)
    found = generic_header(rows, first)
    return generic_header(rows, later) if found is None and (later := _below_facts(rows, said)) else found


def _below_facts(rows: Sequence[TableRow], said: Sequence[int]) -> Sequence[int]:
    """Return the first rows of a table that begins below more rows of facts than are looked through."""
    wide = first_wide(rows, said, _FIRST_ROWS)
    return said[wide : wide + _FIRST_ROWS] if wide >= _FIRST_ROWS else ()


def _names(rows: Sequence[TableRow], at: int) -> int:
    """Return how many names of columns a row has, each once; what comes back in rows beside it is a value.

    "Rejected" names a day and is a value, too; "Status" is known together with other columns alone.
    """
    cells = rows[at].cells
    if known_names(cells) == 0:
        return 0
    beside = [row.cells for row in (*rows[max(0, at - _BESIDE) : at], *rows[at + 1 : at + 1 + _BESIDE])]
    own = {
        cell
        for column, cell in enumerate(cells)
        if _has_letters(cell) and not _comes_back(cell, column, beside)
    }
    return sum(1 for cell in own if field_named(cell) is not None or plain_header(cell) in _KNOWN_TOGETHER)


def _comes_back(cell: str, column: int, rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a cell stands in the same column of several rows."""
    return sum(row[column : column + 1] == (cell,) for row in rows) > 1


def _goes_on(rows: Sequence[TableRow], at: int) -> bool:
    """Tell whether a header goes on in the row below it."""
    return at + 1 < len(rows) and joined_header(rows[at].cells, rows[at + 1].cells) is not None


def _stands_above_names(rows: Sequence[TableRow], at: int) -> bool:
    """Tell whether a row names groups that are known too, as "Contact" above "Phone" and "E-mail".

    Most names below are known, and some stand where a group goes on.
    """
    if at + 1 >= len(rows):
        return False
    groups, names = rows[at].cells, rows[at + 1].cells
    below = [index for index in _filled(rows[at + 1]) if not _ORDINAL.fullmatch(names[index].strip())]
    is_below_group = any(not "".join(groups[index : index + 1]).strip() for index in below)
    known = known_names([names[index] for index in below])
    return is_below_group and known > 1 and known * 2 > len(below) and _names_groups(rows[at], len(names))


def _states_fact(cells: Sequence[str]) -> bool:
    """Tell whether a row is the name of a fact and what it is: "Station:", "Harbour"; or of a section."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if _names_section(filled):
        return True
    return len(filled) == 2 and filled[0].endswith(":") and not filled[1].endswith(":")  # noqa: PLR2004


def _names_section(filled: Sequence[str]) -> bool:
    """Tell whether the first of at most two cells names the section that begins: "[Data]"."""
    are_in_brackets = [_SECTION.fullmatch(cell) is not None for cell in filled]
    return are_in_brackets in ([True], [True, False])


def rows_of_header(rows: Sequence[TableRow], at: int, end: int) -> Sequence[TableRow]:
    """Return all rows of a header: those found, and those directly above that name groups of columns.

    Args:
        rows: all rows.
        at: the index of the first row that was found to name the columns.
        end: the index behind the last one.
    """
    width = len(rows[at].cells)
    begin = at
    while (
        begin
        and at - begin < _MOST_ABOVE
        and (_names_groups(rows[begin - 1], width) or _names_first(rows[begin - 1], rows[begin]))
    ):
        if _stands_at_both_ends(rows[begin - 1], rows[at]):
            break
        begin -= 1
    return rows[begin:end]


def _names_groups(row: TableRow, width: int) -> bool:
    """Tell whether words stand all over a row, not just at its beginning as those of a title do."""
    filled = _filled(row)
    if len(filled) < _FEWEST_GROUPS or filled[-1] < width // 2 or len(row.cells) > width:
        return False
    if row.cells[0].lstrip().startswith(_COMMENT_SIGNS) or _states_fact(row.cells):
        return False
    if says_when(row.cells) or any(map(_MEASURE.search, row.cells)):
        return False
    return not any(len(cell) > _LONGEST_GROUP or "@" in cell for cell in row.cells)


def _names_first(row: TableRow, names: TableRow) -> bool:
    """Tell whether a row names first columns that the row of names below it leaves blank, and others too."""
    filled = _filled(row)
    if len(filled) < _FEWEST_GROUPS or filled[0] != 0 or len(row.cells) > len(names.cells):
        return False
    if names.cells[0].strip() or says_when(row.cells) or row.cells[0].lstrip().startswith(_COMMENT_SIGNS):
        return False
    is_short = all(len(row.cells[column]) <= _LONGEST_GROUP for column in filled)
    return is_short and not any(_VALUE_LIKE.search(row.cells[column]) for column in filled)


def _stands_at_both_ends(row: TableRow, names: TableRow) -> bool:
    """Tell whether a row is a title and what stands to its right (a page, a unit): no names of groups."""
    ends = [0, _filled(names)[-1]]
    return _filled(row) == ends and bool(names.cells[0].strip()) and not known_names(row.cells)


def joined_header(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...] | None:
    """Return the names of a header that goes over two rows ("First" above "name"), None where it does not."""
    if any(_VALUE_LIKE.search(cell) for cell in lower) or len(lower) > len(upper) or _is_rule(lower):
        return None
    names = tuple(
        f"{above.strip().rstrip(':')} {below.strip()}".strip()
        for above, below in zip_longest(upper, lower, fillvalue="")
    )
    told = sum(
        1
        for name, above, below in zip_longest(names, upper, lower, fillvalue="")
        if above.strip() and below.strip() and field_named(name) is not None
    )
    return names if told > 1 and told * 2 >= sum(1 for cell in lower if cell.strip()) else None


def _is_rule(cells: Sequence[str]) -> bool:
    return not any(map(str.isalnum, "".join(cells)))


def _names_identity(rows: Sequence[TableRow], at: int, widths: Sequence[int]) -> bool:
    """Tell whether words that fill a whole row name a column of people, though only one of them is known.

    One row in five may go beyond it, by a sign that ends a cell too early. Programs leave the column without
    a name in which they count the rows.
    """
    filled = [cell for cell in rows[at].cells if cell.strip()]
    named = len(filled) + _counts_rows_below(rows, at)
    wider = sum(1 for width in widths if width > named)
    if wider * _ONE_IN > len(widths) or any(_VALUE_LIKE.search(cell) for cell in filled):
        return False
    return any(field_named(cell) in IDENTITY_FIELDS for cell in filled)


def _counts_rows_below(rows: Sequence[TableRow], at: int) -> bool:
    """Tell whether the rows below one are counted in a first column that has no name."""
    counts = [row.cells[0].strip() for row in rows[at + 1 : at + 1 + _BESIDE] if row.cells]
    if rows[at].cells[0].strip() or not counts or not counts[0].isdecimal():
        return False
    return counts == [str(int(counts[0]) + step) for step in range(len(counts))]


def _filled(row: TableRow) -> list[int]:
    return [index for index, cell in enumerate(row.cells) if cell.strip()]
