"""The running call and the round that it belongs to: kept aside of undo, so that nothing typed is lost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from recruiterdesk.domain.call_round import CallRound
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.stored_texts import instant_text
from recruiterdesk.storage.stored_values import text_of, value_of


@dataclass(frozen=True, slots=True)
class _Unreadable:
    """A session whose row was damaged."""


def save_running_call(desk: Desk, call: RunningCall) -> None:
    """Keep a person's running call; one in which nothing was done yet is kept nowhere.

    Raises:
        Refusal: the database can't be written.
    """

    def work(database: Any) -> None:
        _delete(database, call.person_id)
        if call.has_begun:
            database.execute_sql(
                'INSERT INTO "call_draft" ("person_id", "started_at", "step", "notes", "seconds", "call") '
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    call.person_id, instant_text(call.opened_at), call.step, call.notes, call.seconds,
                    text_of(call),
                ),
            )  # fmt: skip

    desk.write_aside(work)


def load_running_call(desk: Desk, person_id: int) -> RunningCall | None:
    """Return a person's running call as it was left; None where none was."""
    sql = 'SELECT "started_at", "step", "notes", "seconds", "call" FROM "call_draft" WHERE "person_id" = ?'
    found = rows(desk, sql, (person_id,))
    if not found:
        return None
    opened_at, step, notes, seconds, text = found[0]
    known = {
        "person_id": person_id, "opened_at": opened_at, "step": step, "notes": notes, "seconds": seconds
    }  # fmt: skip
    try:
        return value_of(RunningCall, text, known)
    except (TypeError, ValueError):
        # step, notes and time are kept beside what can't be read
        return value_of(RunningCall, "{}", known)


def forget_running_call(desk: Desk, person_id: int) -> None:
    """Forget a person's running call, once it is saved.

    Raises:
        Refusal: the database can't be written.
    """
    desk.write_aside(lambda database: _delete(database, person_id))


def save_round(desk: Desk, call_round: CallRound) -> None:
    """Keep who is called in this session and who comes next.

    Raises:
        Refusal: the database can't be written.
    """
    sql = 'INSERT OR REPLACE INTO "call_round" ("id", "round") VALUES (1, ?)'
    desk.write_aside(lambda database: database.execute_sql(sql, (text_of(call_round),)))


def load_round(desk: Desk) -> CallRound | None:
    """Return the session as it was left; None where none was, it is over, or unreadable."""
    kept = _kept_round(desk)
    return kept if isinstance(kept, CallRound) and kept.current is not None else None


def is_round_unreadable(desk: Desk) -> bool:
    """Tell whether a session was kept that can't be read: a new one begins, and the user hears it."""
    return isinstance(_kept_round(desk), _Unreadable)


def _kept_round(desk: Desk) -> CallRound | _Unreadable | None:
    found = rows(desk, 'SELECT "round" FROM "call_round"')
    if not found:
        return None
    try:
        kept = value_of(CallRound, found[0][0])
    except (KeyError, TypeError, ValueError):
        return _Unreadable()
    return kept if kept.current is None or kept.current in kept.people else _Unreadable()


def open_call(desk: Desk) -> RunningCall | None:
    """Return the call that one can go on with: the current one of a session, if it had begun."""
    kept = load_round(desk)
    return load_running_call(desk, kept.current) if kept is not None and kept.current is not None else None


def hand_on_running_call(desk: Desk, call: RunningCall | None, from_id: int, to_id: int) -> None:
    """Make the running call of somebody who is gone another's, who has none, and their place in the session.

    Raises:
        Refusal: the database can't be written.
    """
    kept = load_round(desk)
    if kept is not None and from_id in kept.people:
        save_round(desk, kept.become(from_id, to_id))
    if call is not None and load_running_call(desk, to_id) is None:
        save_running_call(desk, replace(call, person_id=to_id, last_attempt_id=last_attempt_id(desk, to_id)))


def last_attempt_id(desk: Desk, person_id: int) -> int:
    """Return the last attempt that was recorded with a person, 0 for none."""
    sql = 'SELECT coalesce(max("id"), 0) FROM "attempt" WHERE "person_id" = ?'
    return int(rows(desk, sql, (person_id,))[0][0])


def _delete(database: Any, person_id: int) -> None:
    database.execute_sql('DELETE FROM "call_draft" WHERE "person_id" = ?', (person_id,))
