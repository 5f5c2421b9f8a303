"""A found table becomes a plan of what its import would do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from recruiterdesk.core.memory import no_garbage_collection
from recruiterdesk.domain.desk_numbers import LATE_TIMES
from recruiterdesk.domain.words import Told
from recruiterdesk.spreadsheets.columns.answer_columns import answer_columns
from recruiterdesk.spreadsheets.columns.column_groups import groups_of
from recruiterdesk.spreadsheets.columns.columns import map_columns
from recruiterdesk.spreadsheets.columns.firm_and_job import firm_and_job
from recruiterdesk.spreadsheets.columns.firm_mark import firm_mark, shows_firms
from recruiterdesk.spreadsheets.columns.formats import SourceFormat, program_id_of, source_format
from recruiterdesk.spreadsheets.columns.own_export import own_columns, without_guards
from recruiterdesk.spreadsheets.columns.step_columns import step_columns
from recruiterdesk.spreadsheets.columns.table_columns import fields_of, table_columns
from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.files.entities import without_entities
from recruiterdesk.spreadsheets.files.hint_rows import without_hints
from recruiterdesk.spreadsheets.files.mail_links import with_addresses
from recruiterdesk.spreadsheets.files.merged_cells import with_merged_cells
from recruiterdesk.spreadsheets.files.page_links import without_page_links
from recruiterdesk.spreadsheets.files.text_formulas import without_text_formulas
from recruiterdesk.spreadsheets.found import FoundTable, PlanWarning, SourceInfo, TableRow
from recruiterdesk.spreadsheets.leftovers import without_reasons
from recruiterdesk.spreadsheets.matching.duplicate_groups import duplicate_groups
from recruiterdesk.spreadsheets.matching.known import (
    NOBODY_KNOWN,
    KnownMatches,
    KnownPeople,
    KnownPerson,
    KnownRow,
    MatchKeys,
)
from recruiterdesk.spreadsheets.matching.matching import PeopleMatcher
from recruiterdesk.spreadsheets.names.asides import divider_of_asides
from recruiterdesk.spreadsheets.names.family_first import has_family_first, has_two_families, has_whole_given
from recruiterdesk.spreadsheets.outcomes.own_words import OwnWord, own_words
from recruiterdesk.spreadsheets.outcomes.pipeline_reading import PipelineReader
from recruiterdesk.spreadsheets.outcomes.said_stages import (
    said_outcomes,
    said_stages,
    silent_outcomes,
    states_about,
)
from recruiterdesk.spreadsheets.outcomes.sheet_ends import end_beside_stages
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
from recruiterdesk.spreadsheets.pulse import PlanCancelled, Pulse
from recruiterdesk.spreadsheets.rows.referrer_warnings import referrer_warnings
from recruiterdesk.spreadsheets.rows.row_context import RowContext, make_context
from recruiterdesk.spreadsheets.rows.said_once import with_said_once
from recruiterdesk.spreadsheets.rows.table_reading import read_rows
from recruiterdesk.spreadsheets.values.blanks import PLACEHOLDERS
from recruiterdesk.spreadsheets.values.settling import day_first_in_words, settle_day_month, settle_region

_NO_PLACEHOLDERS: frozenset[str] = frozenset()

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
    "SourceFormat",
    "SourceInfo",
    "TableRow",
    "build_plan",
]


class PeopleKind(StrEnum):
    """Whom the rows hold: found row by row, or all of them one kind, as the user says."""

    BY_ROW = "by_row"
    CANDIDATES = "candidates"
    CONTACTS = "contacts"


_ARE_CANDIDATES = {PeopleKind.BY_ROW: None, PeopleKind.CANDIDATES: True, PeopleKind.CONTACTS: False}


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
        long_ago_days: after how many days what happened is long ago.
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
    long_ago_days: int = LATE_TIMES.long_ago_days


@no_garbage_collection()
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
    found = without_hints(found)
    if not found.rows:
        raise FileRefused(FileProblem.EMPTY, "header_only")
    pulse = Pulse(len(found.rows), progress, cancelled)
    pulse.stop_if_cancelled()
    found = without_text_formulas(with_merged_cells(without_guards(without_reasons(found))))
    found = without_entities(found)
    pulse.stop_if_cancelled()
    columns = options.columns if options.columns is not None else map_columns(found)
    found = with_said_once(without_page_links(with_addresses(found, columns), columns), columns)
    pulse.stop_if_cancelled()
    context, day_month, warnings = _context(found, options, columns)
    read = read_rows(found, context, pulse)
    pulse.stop_if_cancelled()
    matcher = PeopleMatcher(read.records)
    pulse.stop_if_cancelled()
    records = matcher.match(known.find(matcher.keys()), pulse.stop_if_cancelled)
    pulse.stop_if_cancelled()
    warnings += [PlanWarning(record.row, "possible_duplicate") for record in records if _is_possible(record)]
    warnings += referrer_warnings(records, known)
    return ImportPlan(
        source=found.source,
        format=source_format(found),
        columns=columns,
        records=records,
        rejected=tuple(read.rejected),
        skipped=tuple(sorted((*read.skipped, *(RowReason(*row) for row in found.skipped)), key=_row)),
        warnings=tuple(
            sorted((*found.warnings, *warnings, *read.remarks.warnings), key=lambda each: each.row or 0)
        ),
        duplicate_groups=duplicate_groups(records),
        region=context.region,
        day_month=day_month,
        same_day=options.same_day,
    )


def _context(
    found: FoundTable, options: PlanOptions, columns: tuple[ColumnMapping, ...]
) -> tuple[RowContext, tuple[DayMonthEvidence, ...], list[PlanWarning]]:
    by_field = fields_of(columns)
    region = settle_region(found, by_field, options.region, options.recruiter_country)
    orders = settle_day_month(found, by_field, options.day_first, region.region)
    day_month = {index: evidence for index, (evidence, _) in orders.items()}
    table = table_columns(
        columns,
        by_field,
        day_month,
        has_family_first=has_family_first(found, by_field),
        has_two_families=has_two_families(found, by_field),
        program_id=program_id_of(found),
        groups=groups_of(found),
    )
    steps = step_columns(found, columns)
    table = replace(
        table,
        has_whole_given=has_whole_given(found, by_field),
        asides=divider_of_asides(found, by_field),
        steps=steps,
        answers=answer_columns(found, columns, steps),
        firm_and_job=firm_and_job(found, columns),
        firm_mark=firm_mark([column.header for column in columns]),
        shows_firms=shows_firms(found, by_field),
    )
    # What the recruiter says stands above what the file says.
    stage_words = (*said_stages(found, columns), *options.stage_words)
    outcome_words = (*said_outcomes(found, columns), *options.outcome_words)
    words = own_words(
        stage_words, outcome_words, silent_outcomes(found, columns), states_about(found, columns)
    )
    kind = _ARE_CANDIDATES[options.people]
    long_ago = options.long_ago_days
    reader = PipelineReader(
        words,
        options.today,
        day_first_in_words(day_month, region.region),
        end_beside_stages(found.source, columns),
    )
    context = make_context(
        table,
        region,
        options.today,
        reader,
        long_ago,
        are_candidates=kind,
        placeholders=_placeholders_in(found),
    )
    warnings = [
        PlanWarning(None, "ambiguous_dates", (("header", table.header(index)),))
        for index, (_, ambiguous) in orders.items()
        if ambiguous
    ]
    return context, tuple(day_month.values()), warnings


def _placeholders_in(found: FoundTable) -> frozenset[str]:
    """Return the cells that stand for nothing; cards and our own exports leave out what is not known."""
    says_all = found.source.kind == "vcard" or own_columns(found.header or ()) is not None
    return _NO_PLACEHOLDERS if says_all else PLACEHOLDERS


def _is_possible(record: PlannedRecord) -> bool:
    return record.action is RecordAction.POSSIBLE_DUPLICATE


def _row(reason: RowReason) -> int:
    return reason.row
