"""Signs that people seldom write divide cells where they part all lines, whatever else parts them, too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recruiterdesk.spreadsheets.values.cell_kinds import CellKind, kind_of

_SIGNS = ("^", "~", "¦", "§", "\x1f", "\x01", "\x02")
_FEWEST_LINES = 3
_FEWEST_TIMES = 2
_MOSTLY = 0.9
# A comma that divides has no blank behind it, as one within a sentence has.
_DIVIDER = re.compile(r"[,;\t|](?=\S)")


def signs_in_all_lines(lines: Sequence[str], several: Sequence[str]) -> Iterator[str]:
    """Yield the signs that stand in nearly all lines from the first that has them to the last, twice in some.

    Args:
        lines: the lines of a text.
        several: delimiters of several signs that count as well.
    """
    filled = [line for line in lines if line.strip()]
    for sign in (*several, *_SIGNS):
        having = [at for at, line in enumerate(filled) if sign in line]
        twice = sum(1 for line in filled if line.count(sign) >= _FEWEST_TIMES)
        between = having[-1] + 1 - having[0] if having else 0
        if twice >= _FEWEST_LINES and between - len(having) <= max(1, (1 - _MOSTLY) * between):
            yield sign


def are_whole(records: Sequence[Sequence[str]]) -> bool:
    """Tell whether no usual delimiter parts the cells of records: "9,999" is a number, "roof, wall" text."""
    cells = [cell for cells in records for cell in cells if cell.strip()]
    parted = sum(1 for cell in cells if kind_of(cell) is CellKind.TEXT and _DIVIDER.search(cell))
    return parted <= (1 - _MOSTLY) * len(cells)
