"""What a row says about an application: role, stage, outcome, dates, whether the person was told."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.dates import read_date
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.pipeline_words import OutcomeReading, stage_from_words
from recruiterdesk.spreadsheets.row_context import RowContext, RowTexts
from recruiterdesk.spreadsheets.row_identity import Remarks
from recruiterdesk.spreadsheets.told import ToldReading, read_told

_NO_OUTCOME = OutcomeReading()


@dataclass(frozen=True, slots=True)
class ApplicationReading:
    """The application of a row; stage and outcome as written and as understood."""

    role: str
    client: str
    stage: str
    outcome: str
    mapped_stage: Stage | None
    mapped_outcome: DispositionKind | None
    on_hold: bool
    internal_reason: str
    dates: tuple[tuple[str, dt.date], ...]
    told: ToldReading

    def date(self, meaning: str) -> dt.date | None:
        """Return the date of a meaning ("decided", "last_contact", ...), None where the row has none."""
        return next((day for name, day in self.dates if name == meaning), None)


def read_application(context: RowContext, row: RowTexts, remarks: Remarks) -> ApplicationReading:
    """Read what the row says about an application; a date that cannot be is kept, with a warning."""
    stage, outcome = row.said_of(Field.STAGE), row.said_of(Field.OUTCOME)
    words = context.words
    mapped_stage = words.stage_of(stage) if stage else None
    ending = words.ending_of(outcome) if outcome else _NO_OUTCOME
    if stage and not ending.known:
        by_stage = words.ending_in_stage(stage)
        ending = by_stage if by_stage.known and not outcome else ending
        if by_stage.on_hold:
            ending = by_stage if not ending.known else ending
    if outcome and not ending.known:
        mapped_stage = mapped_stage or stage_from_words(outcome)
        remarks.warn("outcome_unknown", cell=outcome)
    elif outcome:
        mapped_stage = mapped_stage or words.own_stage_in_outcome(outcome)
    dates = _read_dates(context, row, remarks)
    told = ToldReading()
    role = row.said_of(Field.ROLE)
    if role or stage or outcome:
        told = _told(ending.kind, dict(dates), context.today)
    return ApplicationReading(
        role=role,
        client=row.said_of(Field.CLIENT),
        stage=stage,
        outcome=outcome,
        mapped_stage=mapped_stage,
        mapped_outcome=ending.kind,
        on_hold=ending.on_hold,
        internal_reason=ending.reason,
        dates=dates,
        told=told,
    )


def _told(kind: DispositionKind | None, dates: dict[str, dt.date], today: dt.date) -> ToldReading:
    return read_told(kind, dates.get("decided"), dates.get("last_contact"), dates.get("told"), today)


def _read_dates(context: RowContext, row: RowTexts, remarks: Remarks) -> tuple[tuple[str, dt.date], ...]:
    found: list[tuple[str, dt.date]] = []
    known = dict(row.dates) if row.dates else {}
    for index, meaning in context.dates:
        if not (text := row.cells[index]):
            continue
        evidence = context.day_month.get(index)
        day = known.get(index) or read_date(text, evidence.day_first if evidence else True)
        if day is not None:
            found.append((meaning, day))
            continue
        remarks.warn("bad_date", cell=text, header=context.header(index))
        remarks.kept.append((context.header(index), text))
    return tuple(found)
