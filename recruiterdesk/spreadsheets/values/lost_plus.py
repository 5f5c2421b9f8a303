"""Numbers that a spreadsheet program took for figures: it dropped the + ahead of their country."""

from __future__ import annotations

import re
from collections.abc import Iterable

from recruiterdesk.spreadsheets.values.phones import e164, lacks_plus

_FIGURES = re.compile(r"[1-9]\d{7,14}", re.ASCII)
_KEPT = re.compile(r"[+0]\d{7,15}", re.ASCII)
_FEWEST = 2


def have_lost_plus(cells: Iterable[str]) -> bool:
    """Tell whether most figures of a column have their country in front, and none kept its + or 0.

    Numbers with blanks or strokes say nothing: programs leave them as they are.
    """
    written = {cell.strip() for cell in cells}
    figures = {cell for cell in written if _FIGURES.fullmatch(cell)}
    if len(figures) < _FEWEST or any(map(_KEPT.fullmatch, written)):
        return False
    lacking = sum(map(lacks_plus, figures))
    return lacking >= _FEWEST and lacking * 2 >= len(figures)


def with_plus(text: str) -> str:
    """Return figures that may be a number with its country with their +, all else as it is."""
    figures = text.strip()
    return f"+{figures}" if _FIGURES.fullmatch(figures) and e164(f"+{figures}", "") else text
