"""Imports a spreadsheet, or shows what its import would do."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.commands.answer import NOT_POSSIBLE, Answer, Document, lines
from recruiterdesk.commands.session import Session
from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.memory import no_garbage_collection
from recruiterdesk.domain.words import Told
from recruiterdesk.messages import plain_date
from recruiterdesk.operations.as_remembered import known_columns, known_words
from recruiterdesk.operations.exported_again import leave_out_what_stands
from recruiterdesk.operations.import_erased import leave_out_erased
from recruiterdesk.operations.imports import PLANNED_BEFORE, ImportResult, KnownOnDesk, import_people
from recruiterdesk.spreadsheets.document import file_error_document, plan_json
from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.found import FoundTable, PlanWarning
from recruiterdesk.spreadsheets.messages import warning_message
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import ImportPlan, RecordAction, RowReason

_COUNTRY_LETTERS = 2


@no_garbage_collection()
def import_file(session: Session) -> Answer:
    """Answer `import`: import the file, or with `--dry-run` say what that would do.

    A file that can't be read gives the document of that error, and exit status 1.

    Raises:
        Refusal: the region is no country, or the desk can't be written.
    """
    options = session.options
    path = Path(options.file).expanduser()
    try:
        plan = _plan(session, path)
        if options.dry_run:
            text = _summary(plan) + lines("This was a dry run: nothing was changed.")
            return Answer(text, plan_json(plan))
        plan, result = _imported(session, path, plan)
    except FileRefused as refused:
        return Answer("", file_error_document(refused), (session.sentences.refusal(refused),), NOT_POSSIBLE)
    text = _summary(plan) + _result_text(plan, result)
    return Answer(text, plan_json(plan, imported=_result_document(result)))


def _plan(session: Session, path: Path) -> ImportPlan:
    sheets = read_sheets(path, session.options.sheet)
    plan = build_plan(sheets, _plan_options(session, sheets), KnownOnDesk(session.desk))
    plan = leave_out_what_stands(session.desk, plan)
    return plan if session.options.take_erased else leave_out_erased(session.desk, plan, sheets)


def _imported(session: Session, path: Path, plan: ImportPlan) -> tuple[ImportPlan, ImportResult]:
    """Import the plan; where another import of these rows was faster, what is new after that."""
    try:
        return plan, import_people(session.desk, plan, path.name)
    except Refusal as refusal:
        if refusal.key != PLANNED_BEFORE:
            raise
    plan = _plan(session, path)
    return plan, import_people(session.desk, plan, path.name)


def _plan_options(session: Session, sheets: FoundTable) -> PlanOptions:
    options = session.options
    known = known_columns(session.desk, sheets)
    stage_words, outcome_words = known_words(session.desk)
    return PlanOptions(
        today=session.desk.clock.today(),
        region=_country(options.region),
        recruiter_country=session.desk.settings.country,
        same_day=Told(options.same_day),
        columns=known.columns if known else None,
        stage_words=stage_words,
        outcome_words=outcome_words,
        long_ago_days=session.desk.settings.late.long_ago_days,
    )


def _country(text: str | None) -> str | None:
    """Return a country's ISO code as the importer takes it.

    Raises:
        Refusal: no country has numbers under this code.
    """
    if text is None:
        return None
    import phonenumbers

    code = text.strip().upper()
    if len(code) != _COUNTRY_LETTERS or code not in phonenumbers.SUPPORTED_REGIONS:
        raise Refusal("region.unknown", text=text)
    return code


def _summary(plan: ImportPlan) -> str:
    counted = (
        (plan.count(RecordAction.NEW), "new"),
        (plan.count(RecordAction.UPDATE), "changed"),
        (plan.count(RecordAction.UNCHANGED), "unchanged"),
        (plan.count(RecordAction.POSSIBLE_DUPLICATE), "new, perhaps there already"),
        (len(plan.rejected), "left out"),
    )
    figures = ", ".join(f"{count} {word}" for count, word in counted if count)
    left_out = (f"  row {row.row}: left out, {_left_out(row)}" for row in plan.rejected)
    rows = len(plan.records) + len(plan.rejected)
    head = f"{'1 row' if rows == 1 else f'{rows} rows'}: {figures or 'nothing'}."
    return lines(head, *(_remark(warning) for warning in plan.warnings), *left_out)


def _remark(warning: PlanWarning) -> str:
    where = "file" if warning.row is None else f"row {warning.row}"
    return f"  {where}: {warning_message(warning.code, dict(warning.values))}"


def _left_out(row: RowReason) -> str:
    if row.on is None:
        return _LEFT_OUT[row.reason]
    return f"you erased this person on {plain_date(row.on)} (--take-erased takes them all the same)"


_LEFT_OUT = {
    "no_identity": "it has no name, e-mail or phone number",
    "extra_cells": "it has more cells than the header has columns",
}


def _result_document(result: ImportResult) -> Document:
    return {
        "batch": result.batch_id,
        "new": result.new,
        "updated": result.updated,
        "unchanged": result.unchanged,
        "rejected": result.rejected,
        "to_be_told": result.to_be_told,
    }


def _result_text(plan: ImportPlan, result: ImportResult) -> str:
    if not plan.records:
        return lines("No row could be imported: nothing was changed.")
    if result.batch_id is None:
        return lines("Everything was there already: nothing was changed.")
    told = "1 person is" if result.to_be_told == 1 else f"{result.to_be_told} people are"
    return lines(f"Imported. {told} to be told.")
