"""What a row says about an application: stage, outcome, dates, whether the person was told."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import bulk_value
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.columns.column_concepts import names_hire
from recruiterdesk.spreadsheets.columns.concepts import says_now
from recruiterdesk.spreadsheets.columns.date_columns import DateColumn
from recruiterdesk.spreadsheets.columns.header_words import TICKS, words_in
from recruiterdesk.spreadsheets.columns.step_columns import furthest_step
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, Field
from recruiterdesk.spreadsheets.outcomes.pipeline_reading import PipelineReading, without_record
from recruiterdesk.spreadsheets.outcomes.reasons import says_no_reason, with_reason
from recruiterdesk.spreadsheets.outcomes.said_told import (
    NOTHING_SAID,
    SaidInPassing,
    says_nobody_was_reached,
)
from recruiterdesk.spreadsheets.outcomes.stated_ends import OutcomeReading
from recruiterdesk.spreadsheets.outcomes.told import NO_DUTY, ToldReading, read_told
from recruiterdesk.spreadsheets.remarks import Remarks
from recruiterdesk.spreadsheets.rows.row_context import RowContext, RowTexts
from recruiterdesk.spreadsheets.rows.row_told import denies_told, said_told, yes_or_no_ahead
from recruiterdesk.spreadsheets.values.cell_contents import yes_or_no
from recruiterdesk.spreadsheets.values.dates import names_no_day
from recruiterdesk.spreadsheets.values.said_days import lone_past_day, past_day_in

_TOLD = DATE_FIELDS[Field.TOLD_ON]
_LAST_CONTACT = DATE_FIELDS[Field.LAST_CONTACT]
_DECIDED = DATE_FIELDS[Field.DECIDED_ON]
_BEHIND_WORDS = re.compile(r"([^\d]*[^\W\d_][^\d]*?)[\s,(:–-]+(\d[^,;()]+)\)?")
_LONGEST_YES = 100
_TICKS = " ".join(TICKS)
_SAYING_YES = words_in(
    """
    yes ja oui si sim tak ano kylla da evet called phoned phone call mail email by on am le il el den dnia
    per via telefonisch tel telefon angerufen informiert schriftlich mundlich gesagt told informed sent par
    telephone appele llamado telefonicamente avvisato telefonata telefonicznie gebeld telefonicky ringt ringet
    """
)
_STAGES_AT_END = {
    DispositionKind.HIRED: Stage.HIRED,
    DispositionKind.TURNED_OFFER_DOWN: Stage.OFFERED,
}
_CANDIDATES_OWN = frozenset({DispositionKind.WITHDREW, DispositionKind.TURNED_OFFER_DOWN})
_NONE_KNOWN: dict[int, dt.date] = {}


@bulk_value
class ApplicationReading:
    """The application of a row; `days` are the first of each meaning ("decided", "last_contact", ...)."""

    pipeline: PipelineReading
    dates: tuple[tuple[str, dt.date], ...]
    days: dict[str, dt.date]
    told: ToldReading


def read_application(context: RowContext, row: RowTexts, remarks: Remarks) -> ApplicationReading:
    """Read what the row says about an application; a date that cannot be is kept, with a warning."""
    said = row.said
    pipeline = context.pipeline[said.stage, said.outcome]
    if reasons := _that_say_end(context, row):
        pipeline = with_reason(pipeline, reasons, _by_name(context, row))
    if row.shape.steps and pipeline.stage is None and not said.stage:
        pipeline = _with_steps(pipeline, furthest_step(row.shape.steps, row.cells))
    for column in row.shape.days_of_no:
        cell = row.cells[column.index]
        if column.dates[cell] or yes_or_no_ahead(cell) or _names_day(context, cell):
            pipeline = with_reason(without_record(pipeline, (said.stage, said.outcome)), (column.says,))
    for answer in row.shape.answers:
        pipeline = _with_answer(pipeline, answer.end_in(row.cells, pipeline.stage))
    if pipeline.is_outcome_unknown:
        remarks.warn("outcome_unknown", cell=said.outcome)
    dates: tuple[tuple[str, dt.date], ...] = ()
    if row.shape.dates:
        dates = _read_dates(context, row, remarks, _that_count(context, row, remarks, pipeline))
    passing = pipeline.said
    if passing is not NOTHING_SAID:
        dates = _with_days_in_words(dates, passing)
    days = dict(dates[::-1])
    told = NO_DUTY
    if is_application(row, pipeline):
        day, is_denied = days.get, denies_told(context.table, row)
        told = read_told(
            pipeline.ending.kind,
            day("decided"),
            day("last_contact"),
            None if is_denied else day("told"),
            context.today,
            False if is_denied else said_told(context.table, row, passing.told),
            context.long_ago_days,
        )
    return ApplicationReading(pipeline, dates, days, told)


def _names_day(context: RowContext, cell: str) -> bool:
    """Tell whether a cell names a day, also without its year: that there was a no is sure, and not when."""
    return past_day_in(fold(cell), context.today, day_first=context.day_first) is not None


def is_application(row: RowTexts, pipeline: PipelineReading) -> bool:
    """Tell whether a row says anything of an application: a role, where it stands, or how it ended."""
    said = row.said
    is_said = bool(said.role or said.stage or said.outcome or row.shape.reasons)
    return is_said or pipeline.stage is not None or pipeline.ending.kind is not None


def _with_steps(pipeline: PipelineReading, stage: Stage | None) -> PipelineReading:
    """Return how far it got by the step that was taken last; a placement is how it ended."""
    is_hired = stage is Stage.HIRED and not pipeline.ending.known
    ending = OutcomeReading(DispositionKind.HIRED) if is_hired else pipeline.ending
    return replace(pipeline, stage=stage, ending=ending)


def _with_answer(pipeline: PipelineReading, end: DispositionKind | None) -> PipelineReading:
    """Return how it ended by an answer, where no other cell says it; whom the client wants may have left."""
    known = pipeline.ending.kind
    is_contrary = known is DispositionKind.HIRED and end in _CANDIDATES_OWN
    if end is None or pipeline.ending.on_hold or not (known is None or is_contrary):
        return pipeline
    stage = pipeline.stage or _STAGES_AT_END.get(end)
    return replace(pipeline, stage=stage, ending=OutcomeReading(end), is_outcome_unknown=False)


def _with_days_in_words(
    dates: tuple[tuple[str, dt.date], ...], passing: SaidInPassing
) -> tuple[tuple[str, dt.date], ...]:
    """Return the dates with those that stand in the words of an outcome, where no column says them."""
    known = {meaning for meaning, _ in dates}
    said = ((_DECIDED, passing.decided_on), (_TOLD, passing.told_on))
    return (*dates, *((meaning, day) for meaning, day in said if day is not None and meaning not in known))


def _behind_yes(text: str) -> str:
    """Return the day behind a yes or a way ("ja, 12.11.2026", "by phone 12.11.", "✓ 12.11."), else ""."""
    if (behind := text.strip(_TICKS)) != text and behind[:1].isdigit():
        return behind
    found = _BEHIND_WORDS.fullmatch(text.strip()) if len(text) <= _LONGEST_YES else None
    if found is None or not _SAYING_YES.issuperset(fold(found[1]).replace(",", " ").split()):
        return ""
    return found[2]


def _that_say_end(context: RowContext, row: RowTexts) -> list[str]:
    """Return the reasons that say that it ended.

    Beside an empty outcome a reason is what was chosen before; a tick is not ("Rejected: x"), nor is one
    beside a column that only those who were hired fill.
    """
    reasons = [row.cells[index] for index in row.shape.reasons]
    outcomes = context.table.of(Field.OUTCOME)
    if not reasons or row.said.outcome or all(names_hire(context.table.header(each)) for each in outcomes):
        return reasons
    return [text for text in reasons if yes_or_no(text)]


def _by_name(context: RowContext, row: RowTexts) -> DispositionKind:
    """Return the end that the names of the reasons' columns speak of."""
    left = (row.cells[index] for index in row.shape.reasons if index in context.table.withdrawals)
    has_left = any(not says_no_reason(text) for text in left)
    return DispositionKind.WITHDREW if has_left else DispositionKind.DECLINED_BY_CLIENT


def _that_count(
    context: RowContext, row: RowTexts, remarks: Remarks, pipeline: PipelineReading
) -> tuple[DateColumn, ...]:
    """Return the columns of days; the last change of a status is kept as it is where nothing has ended."""
    columns = row.shape.dates
    if pipeline.ending.kind is not None or not any(column.is_of_ends for column in columns):
        return columns
    since = [column.index for column in columns if column.is_of_ends]
    remarks.kept += [(context.table.header(index), row.cells[index]) for index in since]
    return tuple(column for column in columns if not column.is_of_ends)


def _read_dates(
    context: RowContext, row: RowTexts, remarks: Remarks, columns: Sequence[DateColumn]
) -> tuple[tuple[str, dt.date], ...]:
    if not row.dates:
        dated_cells = [column.dates[row.cells[column.index]] for column in columns]
        if all(dated_cells):
            return tuple(filter(None, dated_cells))
    found: list[tuple[str, dt.date]] = []
    known = dict(row.dates) if row.dates else _NONE_KNOWN
    for column in columns:
        text = row.cells[column.index]
        if column.index in known:
            found.append((column.meaning, known[column.index]))
            continue
        if (dated := column.dates[text]) is not None:
            found.append(dated)
            continue
        if names_no_day(text):
            continue
        if day := _day_without_year(context, column, text):
            found.append((column.meaning, day))
            continue
        if column.meaning == _TOLD and (dated := column.dates[_behind_yes(text)]) is not None:
            found.append(dated)
            continue
        told = yes_or_no_ahead(text) if column.meaning == _TOLD else None
        is_try = column.meaning == _LAST_CONTACT and says_nobody_was_reached(text)
        if told is not None or is_try:
            remarks.kept.append((context.table.header(column.index), text))
            continue
        _keep_no_day(remarks, context.table.header(column.index), text)
    return tuple(found)


def _day_without_year(context: RowContext, column: DateColumn, text: str) -> dt.date | None:
    """Return the day on which they were told where a cell names it without its year.

    It stands alone, or behind words that say that they were.
    """
    if column.meaning != _TOLD:
        return None
    if day := lone_past_day(text, context.today, day_first=context.day_first):
        return day
    if column.dates[_behind_yes(text)] is not None or not yes_or_no_ahead(text):
        return None
    return past_day_in(fold(text), context.today, day_first=context.day_first)


def _keep_no_day(remarks: Remarks, header: str, text: str) -> None:
    """Keep what is no day as it is; "at once" is none, but no mistake either."""
    if not says_now(text):
        remarks.warn("bad_date", cell=text, header=header)
    remarks.kept.append((header, text))
