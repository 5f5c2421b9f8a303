"""The list of imports."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.stored_texts import instant_from_text

_LINES = (
    'SELECT "id", "file_name", "at", "source", "new_people", "updated", "rejected", "to_be_told", '
    '"taken_back_at", "kept", EXISTS (SELECT 1 FROM "undo_step" AS "s" '
    'WHERE "s"."batch_id" = "b"."id" AND "s"."undone" = 0) FROM "import_batch" AS "b" WHERE "forgotten" = 0'
)


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One import as it is listed: what it brought, and what became of it.

    `updated` are rows, `rejected` rows that could not be imported, `to_be_told` people who were still to be
    told when it was imported. `kept` people stayed, wholly or in part, when it was taken back. One from
    before its way back was kept can't be taken back.
    """

    id: int
    file_name: str
    at: dt.datetime
    source: str
    new_people: int
    updated: int
    rejected: int
    to_be_told: int
    taken_back_at: dt.datetime | None
    kept: int
    can_be_taken_back: bool


def import_batches(desk: Desk) -> tuple[ImportLine, ...]:
    """Return the imports that are in the list, newest first."""
    return tuple(_line(row) for row in rows(desk, f'{_LINES} ORDER BY "id" DESC'))


def import_batch(desk: Desk, batch_id: int) -> ImportLine:
    """Return one import of the list.

    Raises:
        Refusal: it is not in the list (any more).
    """
    found = rows(desk, f'{_LINES} AND "id" = ?', (batch_id,))
    if not found:
        raise Refusal("import.not_listed", batch=batch_id)
    return _line(found[0])


@dataclass(frozen=True, slots=True)
class PersonImport:
    """An import that speaks of somebody: when it was, its file, the first row; whether it is in the list."""

    batch_id: int
    file_name: str
    at: dt.datetime
    row: int
    is_listed: bool


def imports_of_person(desk: Desk, person_id: int) -> tuple[PersonImport, ...]:
    """Return the imports whose rows speak of somebody, newest first."""
    sql = (
        'SELECT "b"."id", "b"."file_name", "b"."at", min("r"."row"), "b"."forgotten" '
        'FROM "import_row" AS "r" JOIN "import_batch" AS "b" ON "b"."id" = "r"."batch_id" '
        'WHERE "r"."person_id" = ? GROUP BY "b"."id" ORDER BY "b"."id" DESC'
    )
    return tuple(
        PersonImport(batch_id, file_name, instant_from_text(at), row, not forgotten)
        for batch_id, file_name, at, row, forgotten in rows(desk, sql, (person_id,))
    )


def people_of_import(desk: Desk, batch_id: int) -> tuple[int, ...]:
    """Return the people whom the rows of an import speak of and who are on the desk, in the file's order."""
    sql = (
        'SELECT "person_id" FROM "import_row" WHERE "batch_id" = ? AND "person_id" IN '
        '(SELECT "id" FROM "person") GROUP BY "person_id" ORDER BY min("id")'
    )
    return tuple(row[0] for row in rows(desk, sql, (batch_id,)))


def _line(row: tuple[Any, ...]) -> ImportLine:
    batch_id, file_name, at, source, new, updated, rejected, to_be_told, taken_back_at, kept, has_step = row
    back = instant_from_text(taken_back_at) if taken_back_at else None
    return ImportLine(
        batch_id, file_name, instant_from_text(at), source, new, updated, rejected, to_be_told, back, kept,
        bool(has_step) and back is None,
    )  # fmt: skip
