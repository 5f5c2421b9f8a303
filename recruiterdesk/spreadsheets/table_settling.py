"""What is settled for a whole table before its rows are read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from recruiterdesk.spreadsheets.columns.answer_columns import answer_columns
from recruiterdesk.spreadsheets.columns.column_draft import values_of
from recruiterdesk.spreadsheets.columns.column_groups import groups_of
from recruiterdesk.spreadsheets.columns.firm_and_job import firm_and_job
from recruiterdesk.spreadsheets.columns.firm_mark import firm_mark, shows_firms
from recruiterdesk.spreadsheets.columns.formats import program_id_of
from recruiterdesk.spreadsheets.columns.own_export import own_columns
from recruiterdesk.spreadsheets.columns.step_columns import step_columns
from recruiterdesk.spreadsheets.columns.table_columns import TableColumns, fields_of, table_columns
from recruiterdesk.spreadsheets.columns.told_questions import told_questions
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable, PlanWarning
from recruiterdesk.spreadsheets.names.asides import divider_of_asides
from recruiterdesk.spreadsheets.names.family_first import (
    has_family_first,
    has_two_families,
    has_whole_given,
    is_of_hungary,
)
from recruiterdesk.spreadsheets.outcomes.own_words import own_words
from recruiterdesk.spreadsheets.outcomes.past_ends import past_ends
from recruiterdesk.spreadsheets.outcomes.pipeline_reading import PipelineReader
from recruiterdesk.spreadsheets.outcomes.said_stages import (
    said_outcomes,
    said_stages,
    silent_outcomes,
    states_about,
)
from recruiterdesk.spreadsheets.outcomes.sheet_ends import end_beside_stages
from recruiterdesk.spreadsheets.plan_options import PeopleKind, PlanOptions
from recruiterdesk.spreadsheets.planned import DayMonthEvidence
from recruiterdesk.spreadsheets.rows.row_context import RowContext, make_context
from recruiterdesk.spreadsheets.values.blanks import PLACEHOLDERS
from recruiterdesk.spreadsheets.values.lost_plus import have_lost_plus
from recruiterdesk.spreadsheets.values.reach_in_notes import has_reach_in_notes
from recruiterdesk.spreadsheets.values.settling import day_first_in_words, settle_day_month, settle_region

_TOWN = "Leer"
_NO_PLACEHOLDERS: frozenset[str] = frozenset()
_NUMBERS_LOOKED_AT = 1000
_ARE_CANDIDATES = {PeopleKind.BY_ROW: None, PeopleKind.CANDIDATES: True, PeopleKind.CONTACTS: False}


@dataclass(frozen=True, slots=True)
class SettledTable:
    """How the rows of a table are read, with the order of days and months, and what is odd."""

    context: RowContext
    day_month: tuple[DayMonthEvidence, ...]
    warnings: tuple[PlanWarning, ...]


def settle_table(found: FoundTable, options: PlanOptions, columns: tuple[ColumnMapping, ...]) -> SettledTable:
    """Settle what holds for every row: the country, the order of dates, what columns and words mean.

    What the user chose stands above what the file says.
    """
    by_field = fields_of(columns)
    region = settle_region(found, by_field, options.region, options.recruiter_country)
    orders = settle_day_month(found, by_field, options.day_first, region, options.today)
    day_month = {index: evidence for index, (evidence, _) in orders.items()}
    table = _table(found, columns, by_field, day_month)
    pipeline = _pipeline_reader(
        found, options, columns, day_first=day_first_in_words(day_month, region.region)
    )
    context = make_context(
        table,
        region,
        options.today,
        pipeline,
        options.long_ago_days,
        are_candidates=_ARE_CANDIDATES[options.people],
        placeholders=_placeholders_in(found, by_field.get(Field.LOCATION, ())),
    )
    ambiguous = [index for index, (_, is_ambiguous) in orders.items() if is_ambiguous]
    warnings = tuple(
        PlanWarning(None, "ambiguous_dates", (("header", table.header(index)),)) for index in ambiguous
    )
    return SettledTable(context, tuple(day_month.values()), warnings)


def _table(
    found: FoundTable,
    columns: tuple[ColumnMapping, ...],
    by_field: dict[Field, tuple[int, ...]],
    day_month: dict[int, DayMonthEvidence],
) -> TableColumns:
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
    return replace(
        table,
        has_whole_given=has_whole_given(found, by_field),
        shows_family_first=table.has_family_first and is_of_hungary(found),
        asides=divider_of_asides(found, by_field),
        steps=steps,
        answers=answer_columns(found, columns, steps),
        asking_told=told_questions(found, columns),
        firm_and_job=firm_and_job(found, columns),
        firm_mark=firm_mark([column.header for column in columns]),
        shows_firms=shows_firms(found, by_field),
        has_reach_in_notes=has_reach_in_notes(found, by_field),
        phones=tuple(
            replace(phone, lacks_plus=have_lost_plus(_first_cells(found, phone.index)))
            for phone in table.phones
        ),
    )


def _first_cells(found: FoundTable, index: int) -> list[str]:
    return [row.cells[index] for row in found.rows[:_NUMBERS_LOOKED_AT] if index < len(row.cells)]


def _pipeline_reader(
    found: FoundTable, options: PlanOptions, columns: tuple[ColumnMapping, ...], *, day_first: bool
) -> PipelineReader:
    # What the recruiter says stands above what the file says.
    words = own_words(
        (*said_stages(found, columns), *past_ends(found, columns, options.today), *options.stage_words),
        (*said_outcomes(found, columns), *options.outcome_words),
        silent_outcomes(found, columns),
        states_about(found, columns, (word for word, _ in options.outcome_words)),
    )
    return PipelineReader(words, options.today, day_first, end_beside_stages(found.source, columns))


def _placeholders_in(found: FoundTable, places: tuple[int, ...]) -> frozenset[str]:
    """Return the cells that stand for nothing; cards and our own exports leave out what is not known.

    What only places are called is one: Leer is a town.
    """
    if found.source.kind == "vcard" or own_columns(found.header or ()) is not None:
        return _NO_PLACEHOLDERS
    if not any(_TOWN in values_of(found, index) for index in places):
        return PLACEHOLDERS
    others = set(range(found.width)).difference(places)
    return (
        PLACEHOLDERS if any(_TOWN in values_of(found, index) for index in others) else PLACEHOLDERS - {_TOWN}
    )
