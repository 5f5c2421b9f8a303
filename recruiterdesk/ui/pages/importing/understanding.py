"""What a file holds for this desk: read and planned, in a worker."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from recruiterdesk.domain.check_ins import first_check_in
from recruiterdesk.domain.words import Told
from recruiterdesk.operations.as_remembered import (
    known_columns,
    known_words,
)
from recruiterdesk.operations.exported_again import leave_out_what_stands
from recruiterdesk.operations.import_erased import leave_out_erased
from recruiterdesk.operations.imports import KnownOnDesk
from recruiterdesk.operations.zones import country_of_number
from recruiterdesk.spreadsheets.fields import ColumnMapping
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.national_numbers import has_national_numbers
from recruiterdesk.spreadsheets.outcomes.found_words import found_words
from recruiterdesk.spreadsheets.outcomes.own_words import own_words
from recruiterdesk.spreadsheets.outcomes.said_stages import said_outcomes, said_stages, states_about
from recruiterdesk.spreadsheets.plan import PlanCancelled, PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import ImportPlan, PlannedRecord
from recruiterdesk.spreadsheets.values.date_question import date_question
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.exported_people import exported_people
from recruiterdesk.storage.queries.people import people_rows
from recruiterdesk.storage.queries.work_calendars import calendar_in, own_calendar
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.importing.figures import Figures, figures_of
from recruiterdesk.ui.pages.importing.kept_readings import with_fitting_columns
from recruiterdesk.ui.pages.importing.pair_sides import values_of_person
from recruiterdesk.ui.pages.importing.preview import (
    Preview,
    Reading,
    remarks_by_row,
    rows_by_group,
)
from recruiterdesk.ui.pages.importing.sources import read_source
from recruiterdesk.ui.wording import written_number
from recruiterdesk.ui.workers import Cancelled, Reins

_WARMED_UP_BY = 200


@dataclass(frozen=True, slots=True)
class Understood:
    """A file as it was understood."""

    preview: Preview
    figures: Figures


def understand(desk: Desk, reading: Reading, found: FoundTable | None, reins: Reins) -> Understood:
    """Read the file, or take the table that was found before, and plan its import.

    Raises:
        FileRefused: the file holds no table of people.
        Cancelled: the user cancelled.
    """
    with desk_beside(desk, reins) as beside:
        if found is None:
            found = read_source(reading.source, reading.sheet, reins)
            reading = with_fitting_columns(reading, found)
        known = known_columns(beside, found) if reading.columns is None else None
        options = _options(beside, reading, known.columns if known else reading.columns)
        try:
            plan = build_plan(found, options, KnownOnDesk(beside), reins.tell, reins.is_pulled)
        except PlanCancelled as cancelled:
            raise Cancelled from cancelled
        plan = leave_out_what_stands(beside, plan)
        if not reading.takes_erased:
            plan = leave_out_erased(beside, plan, found)
        preview = _preview(beside, reading, found, plan, options)
        if known is not None:
            preview = replace(preview, columns_remembered_on=_day_of(beside, known.remembered_at))
        _warm_up(plan)
        return Understood(preview, figures_of(plan))


def _options(desk: Desk, reading: Reading, columns: tuple[ColumnMapping, ...] | None) -> PlanOptions:
    stages, outcomes = known_words(desk)
    return PlanOptions(
        today=desk.clock.today(),
        region=reading.region,
        recruiter_country=desk.settings.country,
        day_first=reading.day_first,
        columns=columns,
        people=reading.people,
        stage_words=(*stages, *reading.stage_words),
        outcome_words=(*outcomes, *reading.outcome_words),
        long_ago_days=desk.settings.late.long_ago_days,
    )


def _preview(
    desk: Desk, reading: Reading, found: FoundTable, plan: ImportPlan, options: PlanOptions
) -> Preview:
    import phonenumbers

    possible = {person for record in plan.records for person in record.possible_person_ids}
    region = plan.region.region if plan.region else ""
    stage_words = (*said_stages(found, plan.columns), *options.stage_words)
    outcome_words = (*said_outcomes(found, plan.columns), *options.outcome_words)
    return Preview(
        reading=reading,
        found=found,
        plan=plan,
        rows=rows_by_group(plan),
        remarks=remarks_by_row(plan),
        again=_calls_again(desk, plan),
        calling_code=phonenumbers.country_code_for_region(region) or None if region else None,
        known={row.id: row.name for row in people_rows(desk, sorted(possible))},
        people={one.person.id: values_of_person(one) for one in exported_people(desk, sorted(possible))},
        reads_by_country=has_national_numbers(plan),
        question=date_question(found, plan),
        words=found_words(
            plan, own_words(stage_words, outcome_words, about=states_about(found, plan.columns))
        ),
    )


def _calls_again(desk: Desk, plan: ImportPlan) -> dict[int, dt.date]:
    """Return when those are called again who were told: as the import itself schedules it."""
    mine = own_calendar(desk)
    days: dict[int, dt.date] = {}
    for record in plan.records:
        begun = record.told_on or record.last_contact_on or record.decided_on
        if record.told not in (Told.TOLD, Told.SAME_DAY) or begun is None:
            continue
        theirs = calendar_in(desk, _country(record))
        come_back = record.come_back_on if record.come_back_on and record.come_back_on > begun else None
        days[record.row] = first_check_in(
            begun, mine, theirs, come_back_on=come_back, interval_days=desk.settings.check_in_days
        )
    return days


def _country(record: PlannedRecord) -> str:
    if record.country or not record.phones:
        return record.country
    return country_of_number(record.phones[0].number)


def _day_of(desk: Desk, moment: dt.datetime) -> dt.date:
    return whereabouts(desk).local(moment).date()


def _warm_up(plan: ImportPlan) -> None:
    """Write some numbers: the patterns of their countries are compiled here, not while rows are painted."""
    for record in plan.records[:_WARMED_UP_BY]:
        for phone in record.phones:
            written_number(phone.number)
