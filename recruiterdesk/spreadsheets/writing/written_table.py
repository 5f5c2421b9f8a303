"""A table as it is exported, whatever the kind of file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Cell = str | int | dt.date | dt.datetime | None


@dataclass(frozen=True, slots=True)
class WrittenTable:
    """A header, and rows that are written as they come; moments are aware and in the recruiter's zone."""

    name: str
    header: tuple[str, ...]
    rows: Iterable[Sequence[Cell]]


def cell_text(cell: Cell) -> str:
    """Return a cell as text: days and moments in ISO form, an empty cell as nothing."""
    if cell is None:
        return ""
    if isinstance(cell, dt.datetime):
        return cell.isoformat(sep=" ", timespec="minutes")[:16]
    return cell.isoformat() if isinstance(cell, dt.date) else str(cell)
