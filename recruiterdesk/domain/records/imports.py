"""What was imported, and what the import learned from the user."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.words import RememberedKind


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """One import of one file: how much of it became what, and whether it was taken back since.

    `cell_keys` names what the cells of its rows say. `kept` is how many people stayed when it was taken back.
    A forgotten batch is in no list and can't be taken back any more.
    """

    id: int
    file_name: str
    at: dt.datetime
    source: str
    records: int
    rejected: int
    cell_keys: tuple[str, ...] = ()
    new_people: int = 0
    updated: int = 0
    to_be_told: int = 0
    taken_back_at: dt.datetime | None = None
    kept: int = 0
    forgotten: bool = False

    def said_by(self, row: ImportRow) -> dict[str, str]:
        """Return what the cells of one of its rows say, those that say something."""
        return {key: text for key, text in zip(self.cell_keys, row.cells, strict=True) if text}


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row of a file as it was imported: `cells` are in the order of its batch's `cell_keys`."""

    id: int
    batch_id: int
    row: int
    fingerprint: str
    person_id: int | None
    role: str = ""
    cells: tuple[str, ...] = ()
    rejected: str = ""


@dataclass(frozen=True, slots=True)
class RememberedColumns:
    """The columns of a header as the user once corrected them: (index, name of the field or "")."""

    id: int
    header_print: str
    fields: tuple[tuple[int, str], ...]
    remembered_at: dt.datetime


@dataclass(frozen=True, slots=True)
class RememberedWord:
    """What the user said that the words of a cell (folded) mean: a stage or an outcome."""

    id: int
    kind: RememberedKind
    words: str
    meaning: str
