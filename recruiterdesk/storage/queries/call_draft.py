"""The draft of a running call: kept aside of undo, so that nothing typed is lost."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text


@dataclass(frozen=True, slots=True)
class CallDraft:
    """How far a call has come: the step of the guide from 0, and the notes as typed."""

    person_id: int
    started_at: dt.datetime
    step: int = 0
    notes: str = ""


def save_call_draft(desk: Desk, draft: CallDraft) -> None:
    """Keep the draft of a person's call; a call that has left nothing leaves no draft.

    Raises:
        Refusal: the database can't be written.
    """

    def work(database: Any) -> None:
        _delete(database, draft.person_id)
        if draft.step or draft.notes:
            database.execute_sql(
                'INSERT INTO "call_draft" ("person_id", "started_at", "step", "notes", "seconds") '
                "VALUES (?, ?, ?, ?, 0)",
                (draft.person_id, instant_text(draft.started_at), draft.step, draft.notes),
            )

    desk.write_aside(work)


def load_call_draft(desk: Desk, person_id: int) -> CallDraft | None:
    """Return the draft of a person's call; None where none was left."""
    sql = 'SELECT "started_at", "step", "notes" FROM "call_draft" WHERE "person_id" = ?'
    found = rows(desk, sql, (person_id,))
    if not found:
        return None
    started_at, step, notes = found[0]
    return CallDraft(person_id, instant_from_text(started_at), step, notes)


def forget_call_draft(desk: Desk, person_id: int) -> None:
    """Forget the draft of a person's call, once it is saved.

    Raises:
        Refusal: the database can't be written.
    """
    desk.write_aside(lambda database: _delete(database, person_id))


def hand_on_call_draft(desk: Desk, from_id: int, to_id: int) -> None:
    """Make the draft of one person's call another's, who has none; else forget it.

    Raises:
        Refusal: the database can't be written.
    """

    def work(database: Any) -> None:
        database.execute_sql(
            'UPDATE OR IGNORE "call_draft" SET "person_id" = ? WHERE "person_id" = ?', (to_id, from_id)
        )
        _delete(database, from_id)

    if load_call_draft(desk, from_id) is not None:
        desk.write_aside(work)


def _delete(database: Any, person_id: int) -> None:
    database.execute_sql('DELETE FROM "call_draft" WHERE "person_id" = ?', (person_id,))
