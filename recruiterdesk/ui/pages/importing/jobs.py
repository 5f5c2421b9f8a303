"""What the import does beside the window: read and plan, write, take back; each on its own connection."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QLocale

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.check_ins import first_check_in
from recruiterdesk.domain.words import Told
from recruiterdesk.operations.as_remembered import (
    Corrections,
    known_columns,
    known_words,
    remember_corrections,
)
from recruiterdesk.operations.exported_again import leave_out_what_stands
from recruiterdesk.operations.imports import ImportResult, KnownOnDesk, Offered, import_people
from recruiterdesk.operations.taking_back import TakenBack, take_back_import
from recruiterdesk.operations.zones import country_of_number
from recruiterdesk.spreadsheets.date_question import date_question
from recruiterdesk.spreadsheets.fields import ColumnMapping
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.found_words import found_words
from recruiterdesk.spreadsheets.leftovers import leftovers_csv
from recruiterdesk.spreadsheets.own_words import own_words
from recruiterdesk.spreadsheets.pair_decisions import PairDecision, settle_pairs
from recruiterdesk.spreadsheets.plan import PlanCancelled, PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import ImportPlan, PlannedRecord
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.exported_people import exported_people
from recruiterdesk.storage.queries.people import people_rows
from recruiterdesk.storage.queries.work_calendars import calendar_in, own_calendar
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.importing.figures import Figures, figures_of
from recruiterdesk.ui.pages.importing.pair_sides import values_of_person
from recruiterdesk.ui.pages.importing.preview import (
    Preview,
    Reading,
    remarks_by_row,
    rows_by_group,
    with_told,
)
from recruiterdesk.ui.pages.importing.sources import Source, read_source, source_name
from recruiterdesk.ui.wording import written_number
from recruiterdesk.ui.workers import Cancelled, Reins

_WARMED_UP_BY = 200


@dataclass(frozen=True, slots=True)
class Understood:
    """A file as it was understood."""

    preview: Preview
    figures: Figures


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


@contextmanager
def _desk_beside(desk: Desk, reins: Reins) -> Iterator[Desk]:
    """Give a connection for this thread; pulling the reins rolls back what runs on it.

    Raises:
        Cancelled: the reins were pulled, and nothing was changed.
    """
    beside = desk.beside()
    beside.stop_when(reins.is_pulled)
    try:
        yield beside
    except PlanCancelled as cancelled:
        raise Cancelled from cancelled
    except Refusal as refusal:
        if reins.is_pulled():
            raise Cancelled from refusal
        raise
    finally:
        beside.close()


def understand(desk: Desk, reading: Reading, found: FoundTable | None, reins: Reins) -> Understood:
    """Read the file, or take the table that was found before, and plan its import.

    Raises:
        FileRefused: the file holds no table of people.
        Cancelled: the user cancelled.
    """
    with _desk_beside(desk, reins) as beside:
        if found is None:
            found = read_source(reading.source, reading.sheet)
        known = known_columns(beside, found) if reading.columns is None else None
        options = _options(beside, reading, known.columns if known else reading.columns)
        plan = build_plan(found, options, KnownOnDesk(beside), reins.tell, reins.is_pulled)
        plan = leave_out_what_stands(beside, plan)
        preview = _preview(beside, reading, found, plan, options)
        if known is not None:
            preview = replace(preview, columns_remembered_on=_day_of(beside, known.remembered_at))
        _warm_up(plan)
        return Understood(preview, figures_of(plan))


def write(desk: Desk, preview: Preview, wanted: Wanted, reins: Reins) -> Imported:
    """Import what the preview shows, all of it or nothing.

    Raises:
        Refusal: the desk can't be written.
        Cancelled: the user cancelled, and nothing was imported.
    """
    with _desk_beside(desk, reins) as beside:
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
    with _desk_beside(desk, reins) as beside:
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
    if reins.is_pulled():
        raise Cancelled
    try:
        # With the mark at its beginning that spreadsheet programs need to read UTF-8.
        path.write_text(text, encoding="utf-8-sig", newline="")
    except OSError as error:
        raise Refusal("file.not_writable", path=str(path)) from error
    return path


def _day_of(desk: Desk, moment: dt.datetime) -> dt.date:
    return whereabouts(desk).local(moment).date()


def _warm_up(plan: ImportPlan) -> None:
    """Write some numbers: the patterns of their countries are compiled here, not while rows are painted."""
    for record in plan.records[:_WARMED_UP_BY]:
        for phone in record.phones:
            written_number(phone.number)


def _usual_delimiter() -> str:
    """Return what spreadsheet programs expect here: where decimals have a comma, it is a semicolon."""
    return ";" if QLocale().decimalPoint() == "," else ","


def _last_step(desk: Desk) -> int | None:
    steps = desk.steps(1)
    return steps[0].id if steps else None


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
    )


def _preview(
    desk: Desk, reading: Reading, found: FoundTable, plan: ImportPlan, options: PlanOptions
) -> Preview:
    import phonenumbers

    possible = {person for record in plan.records for person in record.possible_person_ids}
    region = plan.region.region if plan.region else ""
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
        question=date_question(found, plan),
        words=found_words(plan, own_words(options.stage_words, options.outcome_words)),
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
