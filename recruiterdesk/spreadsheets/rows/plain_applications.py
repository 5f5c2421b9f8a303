"""What the rows of a batch say about applications: stages, outcomes, days, and who was told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from recruiterdesk.domain.words import DispositionKind, Stage, Told
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, Field
from recruiterdesk.spreadsheets.memo import Memo
from recruiterdesk.spreadsheets.outcomes.said_told import NOTHING_SAID
from recruiterdesk.spreadsheets.outcomes.told import NO_DUTY, ToldReading, read_told
from recruiterdesk.spreadsheets.rows.plain_batch import Column, PlainBatch
from recruiterdesk.spreadsheets.rows.row_context import RowContext

Days = Sequence[dt.date | None]
Dated = tuple[str, dt.date]
_DECIDED = DATE_FIELDS[Field.DECIDED_ON]
_LAST_CONTACT = DATE_FIELDS[Field.LAST_CONTACT]


class PlainProgress(NamedTuple):
    """Where an application is; `is_unknown` where nobody knows the words of its outcome.

    `is_odd` tells that a row that says so needs a look of its own.
    """

    stage: Stage | None
    outcome: DispositionKind | None
    on_hold: bool
    reason: str
    is_unknown: bool
    is_odd: bool


class PlainApplications(NamedTuple):
    """What rows say about applications, a column for each thing."""

    stages: Sequence[Stage | None]
    outcomes: Sequence[DispositionKind | None]
    on_hold: Sequence[bool]
    reasons: Column
    are_unknown: Sequence[bool]
    told: Sequence[Told | None]
    told_on: Days
    decided_on: Days
    last_contact_on: Days
    dates: Sequence[tuple[Dated, ...]]


class PlainApplicationReader:
    """Reads what the rows of one table say about applications."""

    def __init__(self, context: RowContext) -> None:
        self._table = context.table
        self._progress = Memo(partial(_plain_progress, context))
        self._told = Memo(partial(_plain_told, context))

    def read(
        self, batch: PlainBatch, pairs: Sequence[tuple[str, str]], are_applications: Sequence[bool]
    ) -> PlainApplications:
        """Return what the rows say about applications.

        Args:
            batch: the rows.
            pairs: stage and outcome as written.
            are_applications: whether the rows name a role, a stage or an outcome.
        """
        progress = list(map(self._progress.__getitem__, pairs))
        stages, outcomes, on_hold, reasons, are_unknown, are_odd = zip(*progress, strict=True)
        batch.leave(are_odd)
        dated = [self._dated(batch, column.index, column.dates) for column in self._table.dates]
        decided, last_contact = self._days(batch, dated, _DECIDED), self._days(batch, dated, _LAST_CONTACT)
        told = list(
            map(self._told.__getitem__, zip(are_applications, outcomes, decided, last_contact, strict=True))
        )
        batch.leave(each.told is Told.SAME_DAY for each in told)
        dates = [tuple(filter(None, each)) for each in zip(*dated, strict=True)]
        return PlainApplications(
            stages,
            outcomes,
            on_hold,
            reasons,
            are_unknown,
            [each.told for each in told],
            [each.told_on for each in told],
            decided,
            last_contact,
            dates or [()] * len(batch.places),
        )

    def _dated(self, batch: PlainBatch, index: int, dates: Memo[str, Dated | None]) -> Sequence[Dated | None]:
        texts = batch.columns[index]
        found = list(map(dates.__getitem__, texts))
        batch.leave(text and dated is None for text, dated in zip(texts, found, strict=True))
        return found

    def _days(self, batch: PlainBatch, dated: Sequence[Sequence[Dated | None]], meaning: str) -> Days:
        """Return the day of this meaning of each row; none has two."""
        days: Days = [None] * len(batch.places)
        for column, found in zip(self._table.dates, dated, strict=True):
            if column.meaning == meaning:
                days = [each[1] if each else day for each, day in zip(found, days, strict=True)]
        return days


def _plain_progress(context: RowContext, cells: tuple[str, str]) -> PlainProgress:
    reading = context.pipeline[cells]
    ending = reading.ending
    is_odd = reading.said is not NOTHING_SAID or reading.leave_alone
    # How it ended says only the name of the sheet.
    is_odd = is_odd or (ending.kind is not None and not any(cells))
    is_unknown = reading.is_outcome_unknown
    return PlainProgress(reading.stage, ending.kind, ending.on_hold, ending.reason, is_unknown, is_odd)


def _plain_told(
    context: RowContext,
    said: tuple[bool, DispositionKind | None, dt.date | None, dt.date | None],
) -> ToldReading:
    is_application, outcome, decided_on, last_contact_on = said
    if not is_application:
        return NO_DUTY
    return read_told(
        outcome, decided_on, last_contact_on, None, context.today, long_ago_days=context.long_ago_days
    )
