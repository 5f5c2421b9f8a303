"""What the import changes, in a worker: write, take back, save what was left over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QLocale

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.whole_file import whole_file
from recruiterdesk.operations.as_remembered import (
    Corrections,
    remember_corrections,
)
from recruiterdesk.operations.imports import ImportResult, Offered, import_people
from recruiterdesk.operations.taking_back import TakenBack, take_back_import
from recruiterdesk.spreadsheets.leftovers import leftovers_csv
from recruiterdesk.spreadsheets.matching.pair_decisions import PairDecision, settle_pairs
from recruiterdesk.spreadsheets.planned import ImportPlan
from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.pages.importing.preview import (
    Preview,
    with_told,
)
from recruiterdesk.ui.pages.importing.sources import Source, source_name
from recruiterdesk.ui.workers import Reins


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user wants of a preview: who was told on the day, what else is taken over, who is one."""

    told_rows: frozenset[int] = frozenset()
    accepted: frozenset[Offered] = frozenset()
    pairs: Mapping[int, PairDecision] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Imported:
    """What was imported, and the step that takes it back; None where there was nothing new."""

    source: Source
    result: ImportResult
    step_id: int | None
    plan: ImportPlan


def write(desk: Desk, preview: Preview, wanted: Wanted, reins: Reins) -> Imported:
    """Import what the preview shows, all of it or nothing.

    Raises:
        Refusal: the desk can't be written.
        Cancelled: the user cancelled, and nothing was imported.
    """
    with desk_beside(desk, reins) as beside:
        reading = preview.reading
        corrections = Corrections(reading.columns, reading.stage_words, reading.outcome_words)
        remember_corrections(beside, preview.found, corrections)
        before = _last_step(beside)
        plan = with_told(settle_pairs(preview.plan, wanted.pairs), wanted.told_rows)
        result = import_people(beside, plan, source_name(preview.reading.source), wanted.accepted)
        after = _last_step(beside)
        return Imported(preview.reading.source, result, after if after != before else None, plan)


def take_back(desk: Desk, batch_id: int, step_id: int | None, reins: Reins) -> TakenBack | None:
    """Take an import back: as the last step it is undone (None); later by a step of its own.

    Raises:
        Refusal: it was taken back before, or what it changed is not known any more.
        Cancelled: the user cancelled, and the import stands.
    """
    with desk_beside(desk, reins) as beside:
        if step_id is not None and step_id == _last_step(beside):
            beside.undo()
            return None
        return take_back_import(beside, batch_id)


def save_leftovers(path: Path, plan: ImportPlan, reason_of: Callable[[str], str], reins: Reins) -> Path:
    """Write the rows that could not be imported, with their reasons, and return where.

    Raises:
        Refusal: the place can't be written.
        Cancelled: the user cancelled; nothing was written.
    """
    text = leftovers_csv(plan, reason_of, plan.source.delimiter or _usual_delimiter())
    reins.stop_if_pulled()
    if not path.parent.is_dir():
        raise Refusal("file.not_writable", path=str(path))
    with whole_file(path) as part:
        # With the mark at its beginning that spreadsheet programs need to read UTF-8.
        part.write_text(text, encoding="utf-8-sig", newline="")
    return path


def _usual_delimiter() -> str:
    """Return what spreadsheet programs expect here: where decimals have a comma, it is a semicolon."""
    return ";" if QLocale().decimalPoint() == "," else ","


def _last_step(desk: Desk) -> int | None:
    steps = desk.steps(1)
    return steps[0].id if steps else None
