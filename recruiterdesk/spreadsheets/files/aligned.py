"""Tables whose columns are aligned by blanks."""

from __future__ import annotations

import re
from collections.abc import Sequence

_FEWEST_LINES = 3
_FEWEST_COLUMNS = 2
_SHARE = 0.6
_WIDE = re.compile(r"\S {2,}\S")


def columns_by_blanks(lines: Sequence[str]) -> tuple[int, ...]:
    """Return where the columns of aligned lines begin; none where lines are not aligned."""
    filled = [line.rstrip() for line in lines if line.strip() and "\t" not in line]
    wide = sum(bool(_WIDE.search(line)) for line in filled)
    if len(filled) < _FEWEST_LINES or wide < _SHARE * len(filled):
        return ()
    table = [line for line in filled if _WIDE.search(line)]
    width = max(map(len, table))
    blank = [all(at >= len(line) or line[at] == " " for line in table) for at in range(width)]
    starts = tuple(
        at
        for at in range(width)
        if not blank[at] and (at == 0 or (blank[at - 1] and not _is_within(table, at)))
    )
    return starts if len(starts) >= _FEWEST_COLUMNS else ()


def _is_within(table: Sequence[str], at: int) -> bool:
    """Tell whether the only blank before a place stands within cells.

    So it is where nothing of the first line begins there, or where all lines have digits on both sides, as
    numbers of one form do.
    """
    if all(line[at - 2 : at - 1].isspace() for line in table if len(line) >= at > 1):
        return False
    digits = all(line[at - 2].isdigit() and line[at].isdigit() for line in table if len(line) > at > 1)
    return digits or not table[0][at : at + 1].strip()


def cut_by_columns(line: str, starts: Sequence[int]) -> tuple[str, ...]:
    """Return the cells of a line without the blanks that align them."""
    ends = (*starts[1:], len(line))
    return tuple(line[start:end].strip() for start, end in zip(starts, ends, strict=True))
