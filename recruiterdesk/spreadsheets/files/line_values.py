"""Lines that are one value as a whole, or figures alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recruiterdesk.spreadsheets.values.cell_kinds import CellKind, kind_of

_EVEN = 0.8
_HALF = 0.5
_FIGURE = re.compile(r"[-+]?[\d,]+(?:\.\d*)?(?:e[-+]?\d+)?", re.IGNORECASE)


def are_values(lines: Sequence[str]) -> bool:
    """Tell whether nearly every line as a whole is one value: a time, a number, an address."""
    filled = [line.strip() for line in lines if line.strip()]
    if are_figures(filled):
        return False
    values = sum(kind_of(line) not in {CellKind.TEXT, CellKind.CODE} for line in filled[1:])
    return len(filled) > 1 and values >= _EVEN * (len(filled) - 1)


def are_figures(lines: Sequence[str]) -> bool:
    """Tell whether most lines are several figures with blanks between, two with decimals at least."""
    return sum(map(_has_figures_alone, lines)) > _HALF * len(lines)


def _has_figures_alone(line: str) -> bool:
    parts = line.split(" ")
    return line.count(".") > 1 < len(parts) and all(map(_FIGURE.fullmatch, parts))
