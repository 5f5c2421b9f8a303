"""A found table becomes a plan of what its import would do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain

from recruiterdesk.core.memory import no_garbage_collection
from recruiterdesk.spreadsheets.columns.columns import map_columns
from recruiterdesk.spreadsheets.columns.formats import SourceFormat, source_format
from recruiterdesk.spreadsheets.columns.own_export import without_guards
from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.files.cells_beside import without_cells_beside
from recruiterdesk.spreadsheets.files.entities import without_entities
from recruiterdesk.spreadsheets.files.firm_blanks import without_firm_blanks
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
from recruiterdesk.spreadsheets.names.listed_names import without_places_in_list
from recruiterdesk.spreadsheets.plan_options import PeopleKind, PlanOptions
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
from recruiterdesk.spreadsheets.rows.continued_rows import with_continued_rows
from recruiterdesk.spreadsheets.rows.referrer_warnings import referrer_warnings
from recruiterdesk.spreadsheets.rows.said_once import with_said_once
from recruiterdesk.spreadsheets.rows.table_reading import read_rows
from recruiterdesk.spreadsheets.rows.torn_cells import with_whole_cells
from recruiterdesk.spreadsheets.table_settling import settle_table

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
    found = _as_meant(found)
    pulse.stop_if_cancelled()
    columns = options.columns if options.columns is not None else map_columns(found)
    found = with_whole_cells(without_page_links(with_addresses(found, columns), columns), columns)
    found = with_continued_rows(found, columns)
    found = with_said_once(found, columns)
    pulse.stop_if_cancelled()
    settled = settle_table(found, options, columns)
    read = read_rows(found, settled.context, pulse)
    pulse.stop_if_cancelled()
    matcher = PeopleMatcher(read.records)
    pulse.stop_if_cancelled()
    records = matcher.match(known.find(matcher.keys()), pulse.stop_if_cancelled)
    pulse.stop_if_cancelled()
    return ImportPlan(
        source=found.source,
        format=source_format(found),
        columns=columns,
        records=records,
        rejected=tuple(read.rejected),
        skipped=tuple(sorted((*read.skipped, *(RowReason(*row) for row in found.skipped)), key=_row)),
        warnings=_in_order(
            found.warnings,
            settled.warnings,
            [PlanWarning(record.row, "possible_duplicate") for record in records if _is_possible(record)],
            referrer_warnings(records, known),
            read.remarks.warnings,
        ),
        duplicate_groups=duplicate_groups(records),
        region=settled.context.region,
        day_month=settled.day_month,
        same_day=options.same_day,
    )


def _as_meant(found: FoundTable) -> FoundTable:
    """Return the table without what programs put in its cells: reasons, blanks, guards, formulas, letters."""
    unguarded = without_guards(without_firm_blanks(without_reasons(found)))
    shown = without_entities(without_text_formulas(with_merged_cells(unguarded)))
    return without_places_in_list(without_cells_beside(shown))


def _in_order(*warnings: Iterable[PlanWarning]) -> tuple[PlanWarning, ...]:
    """Return all warnings by their rows; those of the whole table come first."""
    return tuple(sorted(chain(*warnings), key=lambda each: each.row or 0))


def _is_possible(record: PlannedRecord) -> bool:
    return record.action is RecordAction.POSSIBLE_DUPLICATE


def _row(reason: RowReason) -> int:
    return reason.row
