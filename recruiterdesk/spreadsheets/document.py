"""The plan as the JSON document that the command line prints."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from recruiterdesk.spreadsheets.columns.table_columns import column_keys, nameless
from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.fields import BESIDE_FIELDS, ColumnMapping, Field
from recruiterdesk.spreadsheets.found import PlanWarning, SourceInfo
from recruiterdesk.spreadsheets.messages import file_message, warning_message
from recruiterdesk.spreadsheets.plan import ImportPlan, PlannedRecord, RowReason

__all__ = ["file_error_document", "plan_json"]

Document = dict[str, Any]
# Understood, and kept with the person, but the document has no member for them: they stand among the extras.
_WITHOUT_MEMBER = frozenset(
    {Field.SOURCE, Field.REFERRED_BY, Field.COUNTRY, Field.URL, Field.HONORIFIC, Field.SALUTATION}
    | set(BESIDE_FIELDS)
)
_to_json = json.JSONEncoder(ensure_ascii=False).encode


def plan_json(plan: ImportPlan, **more: Document) -> Iterator[str]:
    """Yield the text of `import --dry-run --json` in pieces: the whole of a large plan would fill the memory.

    Args:
        plan: the plan.
        more: what the document says besides.
    """
    before = "{"
    for key, value in (*_members(plan), *more.items()):
        yield f"{before}{_to_json(key)}: "
        before = ",\n"
        if isinstance(value, Iterator):
            yield from _list_json(value)
        else:
            yield _to_json(value)
    yield "}\n"


def _members(plan: ImportPlan) -> Iterator[tuple[str, object]]:
    """Yield the members of the document; lists of any length are iterators."""
    yield "file_error", None
    yield "source", _source(plan.source)
    yield (
        "columns",
        [
            {"index": column.index, "header": column.header, "field": column.field and str(column.field)}
            for column in plan.columns
        ],
    )
    yield "records", map(partial(_record, _headers_without_member(plan.columns)), plan.records)
    yield "rejected", map(_reason, plan.rejected)
    yield "skipped", map(_reason, plan.skipped)
    yield "warnings", map(_warning, plan.warnings)
    yield "duplicate_groups", map(list, plan.duplicate_groups)
    yield "totals", plan.totals


def _list_json(values: Iterator[object]) -> Iterator[str]:
    before = "["
    for value in values:
        yield f"{before}\n{_to_json(value)}"
        before = ","
    yield "[]" if before == "[" else "]"


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


def _headers_without_member(columns: Sequence[ColumnMapping]) -> dict[str, str]:
    """Return the headers of columns whose meaning is no member of the document, by their key in records."""
    keys = column_keys(columns)
    return {
        key: column.header or nameless(column.index)
        for key, column in zip(keys, columns, strict=True)
        if column.field in _WITHOUT_MEMBER
    }


def _record(headers: Mapping[str, str], record: PlannedRecord) -> Document:
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
        "location": record.location or dict(record.cells).get(Field.COUNTRY, ""),
        "dates": {meaning: day.isoformat() for meaning, day in record.dates},
        "extra": _extra(headers, record),
    }


def _extra(headers: Mapping[str, str], record: PlannedRecord) -> dict[str, str]:
    """Return the extra fields, and all that has no member of its own; what shares a header is joined."""
    extra = {headers[key]: text for key, text in record.cells if key in headers} if headers else {}
    for header, value in record.extra:
        if extra.get(header) != value:
            extra[header] = f"{extra[header]}; {value}" if header in extra else value
    return extra


def _reason(row: RowReason) -> Document:
    said: Document = {"row": row.row, "reason": row.reason}
    return said if row.on is None else {**said, "on": row.on.isoformat()}


def _warning(warning: PlanWarning) -> Document:
    return {
        "row": warning.row,
        "code": warning.code,
        "message": warning_message(warning.code, dict(warning.values)),
    }
