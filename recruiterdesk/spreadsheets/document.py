"""The plan as the JSON document that the command line prints."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.found import PlanWarning, SourceInfo
from recruiterdesk.spreadsheets.messages import file_message, warning_message
from recruiterdesk.spreadsheets.plan import ImportPlan, PlannedRecord, RowReason

__all__ = ["file_error_document", "plan_document", "plan_json"]

Document = dict[str, Any]


def plan_document(plan: ImportPlan) -> Document:
    """Return the plan as the document of `import --dry-run --json`."""
    return {
        "file_error": None,
        "source": _source(plan.source),
        "columns": [
            {"index": column.index, "header": column.header, "field": column.field and str(column.field)}
            for column in plan.columns
        ],
        "records": [_record(record) for record in plan.records],
        "rejected": [_reason(row) for row in plan.rejected],
        "skipped": [_reason(row) for row in plan.skipped],
        "warnings": [_warning(warning) for warning in plan.warnings],
        "duplicate_groups": [list(group) for group in plan.duplicate_groups],
        "totals": plan.totals,
    }


def plan_json(plan: ImportPlan) -> Iterator[str]:
    """Yield the text of the same document piece by piece: of a large plan the whole would fill the memory."""
    small = plan_document(replace(plan, records=()))
    before, after = json.dumps(small | {"totals": plan.totals}, ensure_ascii=False).split('"records": []', 1)
    yield f'{before}"records": ['
    for number, record in enumerate(plan.records):
        yield f"{',' if number else ''}\n{json.dumps(_record(record), ensure_ascii=False)}"
    yield f"]{after}\n"


def file_error_document(error: FileRefused) -> Document:
    """Return the same document for a file that was refused."""
    return {
        "file_error": {"code": str(error.code), "message": file_message(error)},
        "source": None,
        "columns": [],
        "records": [],
        "rejected": [],
        "skipped": [],
        "warnings": [],
        "duplicate_groups": [],
        "totals": {},
    }


def _source(source: SourceInfo) -> Document:
    return {
        "kind": source.kind,
        "encoding": source.encoding,
        "delimiter": source.delimiter,
        "header_row": source.header_row,
        "sheet": source.sheet,
    }


def _record(record: PlannedRecord) -> Document:
    return {
        "row": record.row,
        "action": str(record.action),
        "full_name": record.full_name,
        "given": record.given,
        "family": record.family,
        "emails": list(record.emails),
        "phones": [phone.number for phone in record.phones],
        "company": record.company,
        "title": record.title,
        "role": record.role,
        "client": record.client,
        "stage": record.stage,
        "outcome": record.outcome,
        "mapped_stage": record.mapped_stage and str(record.mapped_stage),
        "mapped_outcome": record.mapped_outcome and str(record.mapped_outcome),
        "told": record.told and str(record.told),
        "notes": record.notes,
        "location": record.location,
        "dates": {meaning: day.isoformat() for meaning, day in record.dates},
        "extra": _extra(record),
    }


def _extra(record: PlannedRecord) -> dict[str, str]:
    """Return the extra fields; what shares a header is joined."""
    extra: dict[str, str] = {}
    for header, value in record.extra:
        extra[header] = f"{extra[header]}; {value}" if header in extra else value
    return extra


def _reason(row: RowReason) -> Document:
    return {"row": row.row, "reason": row.reason}


def _warning(warning: PlanWarning) -> Document:
    return {
        "row": warning.row,
        "code": warning.code,
        "message": warning_message(warning.code, dict(warning.values)),
    }
