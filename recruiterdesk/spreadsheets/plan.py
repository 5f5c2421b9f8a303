"""A found table becomes a plan of what its import would do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from recruiterdesk.domain.words import Told
from recruiterdesk.spreadsheets.columns import map_columns
from recruiterdesk.spreadsheets.duplicate_groups import duplicate_groups
from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.footers import notes_below
from recruiterdesk.spreadsheets.found import FoundTable, PlanWarning, SourceInfo, TableRow
from recruiterdesk.spreadsheets.known import (
    NOBODY_KNOWN,
    KnownMatches,
    KnownPeople,
    KnownPerson,
    KnownRow,
    MatchKeys,
)
from recruiterdesk.spreadsheets.matching import PeopleMatcher, match_keys
from recruiterdesk.spreadsheets.own_words import OwnWord, own_words
from recruiterdesk.spreadsheets.planned import (
    DayMonthEvidence,
    FoundPromise,
    ImportPlan,
    PlannedPhone,
    PlannedRecord,
    RecordAction,
    RegionEvidence,
    RowReason,
)
from recruiterdesk.spreadsheets.row_context import RowContext, fields_of, make_context
from recruiterdesk.spreadsheets.row_identity import Remarks
from recruiterdesk.spreadsheets.row_reading import read_row
from recruiterdesk.spreadsheets.row_sorting import is_short, reason_to_reject, reason_to_skip
from recruiterdesk.spreadsheets.settling import settle_day_month, settle_region

_ROWS_PER_BEAT = 500

__all__ = [
    "NOBODY_KNOWN",
    "ColumnMapping",
    "DayMonthEvidence",
    "Field",
    "FoundPromise",
    "FoundTable",
    "ImportPlan",
    "KnownMatches",
    "KnownPeople",
    "KnownPerson",
    "KnownRow",
    "MatchKeys",
    "PeopleKind",
    "PlanCancelled",
    "PlanOptions",
    "PlanWarning",
    "PlannedPhone",
    "PlannedRecord",
    "RecordAction",
    "RegionEvidence",
    "RowReason",
    "SourceInfo",
    "TableRow",
    "build_plan",
]


class PeopleKind(StrEnum):
    """Whom the rows hold: found row by row, or all of them one kind, as the user says."""

    BY_ROW = "by_row"
    CANDIDATES = "candidates"
    CONTACTS = "contacts"


class PlanCancelled(Exception):
    """The user cancelled while the plan was made; nothing was changed."""


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """How a table is to be understood.

    Args:
        today: the day from which "long ago" is counted.
        region: country (ISO code) of national phone numbers as the user chose it, None to find it out.
        recruiter_country: the country to assume where the file does not tell.
        same_day: how rows are taken whose last contact is the day of the decision, TOLD or UNTOLD.
        day_first: the user's choice for dates like 03/04/2026, None to find it out.
        columns: the user's mapping, None to recognise the columns.
        people: whether rows are candidates or contacts.
        stage_words: what the recruiter's own words in columns of stages mean, beside those that are known.
        outcome_words: the same for columns of outcomes.
    """

    today: dt.date
    region: str | None = None
    recruiter_country: str = "DE"
    same_day: Told = Told.UNTOLD
    day_first: bool | None = None
    columns: tuple[ColumnMapping, ...] | None = None
    people: PeopleKind = field(default=PeopleKind.BY_ROW)
    stage_words: tuple[OwnWord, ...] = ()
    outcome_words: tuple[OwnWord, ...] = ()


def build_plan(
    found: FoundTable,
    options: PlanOptions,
    known: KnownPeople,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportPlan:
    """Work out what importing the table would do; nothing is written.

    Args:
        found: the table.
        options: how to understand it.
        known: who is on the desk.
        progress: is told (rows done, rows in all) every few hundred rows.
        cancelled: is asked as often; True stops the work.

    Raises:
        FileRefused: the table has no rows (code empty).
        PlanCancelled: the user cancelled.
    """
    if not found.rows:
        raise FileRefused(FileProblem.EMPTY, "header_only")
    columns = options.columns if options.columns is not None else map_columns(found)
    context, warnings = _context(found, options, columns)
    pulse = _Pulse(len(found.rows), progress, cancelled)
    sorted_rows = _sort_rows(found, options, context, pulse)
    matcher = PeopleMatcher(known.find(match_keys(sorted_rows.records)))
    records = tuple(_matched(matcher, record, pulse) for record in sorted_rows.records)
    warnings += [PlanWarning(record.row, "possible_duplicate") for record in records if _is_possible(record)]
    return ImportPlan(
        source=found.source,
        columns=columns,
        records=records,
        rejected=tuple(sorted_rows.rejected),
        skipped=tuple(sorted((*sorted_rows.skipped, *(RowReason(*row) for row in found.skipped)), key=_row)),
        warnings=tuple(
            sorted((*found.warnings, *warnings, *sorted_rows.warnings), key=lambda each: each.row or 0)
        ),
        duplicate_groups=duplicate_groups(records),
        region=context.region,
        day_month=tuple(context.day_month.values()),
        same_day=options.same_day,
    )


@dataclass(frozen=True, slots=True)
class _Pulse:
    """Tells how far the work is, and stops it where the user wants."""

    rows: int
    progress: Callable[[int, int], None] | None
    cancelled: Callable[[], bool] | None

    def beat(self, done: int) -> None:
        if done % _ROWS_PER_BEAT:
            return
        if self.cancelled is not None and self.cancelled():
            raise PlanCancelled
        if self.progress is not None:
            self.progress(min(done, self.rows), self.rows)


@dataclass(slots=True)
class _SortedRows:
    records: list[PlannedRecord] = field(default_factory=list)
    rejected: list[RowReason] = field(default_factory=list)
    skipped: list[RowReason] = field(default_factory=list)
    warnings: list[PlanWarning] = field(default_factory=list)


def _context(
    found: FoundTable, options: PlanOptions, columns: tuple[ColumnMapping, ...]
) -> tuple[RowContext, list[PlanWarning]]:
    by_field = fields_of(columns)
    region = settle_region(found, by_field, options.region, options.recruiter_country)
    orders = settle_day_month(found, by_field, options.day_first, region.region)
    day_month = {index: evidence for index, (evidence, _) in orders.items()}
    words = own_words(options.stage_words, options.outcome_words)
    context = make_context(columns, by_field, region, day_month, options.today, words)
    return context, [
        PlanWarning(None, "ambiguous_dates", (("header", context.header(index)),))
        for index, (_, ambiguous) in orders.items()
        if ambiguous
    ]


def _sort_rows(found: FoundTable, options: PlanOptions, context: RowContext, pulse: _Pulse) -> _SortedRows:
    rows = _SortedRows()
    notes = notes_below(found)
    for done, row in enumerate(found.rows):
        pulse.beat(done)
        if reason := reason_to_skip(found, notes, row):
            rows.skipped.append(RowReason(row.row, reason, row.cells))
        elif reason := reason_to_reject(found, row):
            rows.rejected.append(RowReason(row.row, reason, row.cells))
        else:
            _read(found, options, context, row, rows)
    return rows


def _read(
    found: FoundTable, options: PlanOptions, context: RowContext, row: TableRow, rows: _SortedRows
) -> None:
    remarks = Remarks(row.row)
    if is_short(found, row):
        remarks.warn("short_row", cells=str(len(row.cells)), columns=str(found.width))
    record = read_row(context, row, remarks)
    rows.warnings += remarks.warnings
    if record is None:
        rows.rejected.append(RowReason(row.row, "no_identity", row.cells))
        return
    if options.people is not PeopleKind.BY_ROW:
        record = replace(record, is_candidate=options.people is PeopleKind.CANDIDATES)
    rows.records.append(record)


def _matched(matcher: PeopleMatcher, record: PlannedRecord, pulse: _Pulse) -> PlannedRecord:
    pulse.beat(record.row)
    return matcher.match(record)


def _is_possible(record: PlannedRecord) -> bool:
    return record.action is RecordAction.POSSIBLE_DUPLICATE


def _row(reason: RowReason) -> int:
    return reason.row
