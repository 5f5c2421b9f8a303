"""What lies beside undo and knows people by number or name: drafts, the session of calls, texts left over."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any

from recruiterdesk.domain.call_round import CallRound
from recruiterdesk.storage.names_gone import NamesGone
from recruiterdesk.storage.owned_rows import forget_aside
from recruiterdesk.storage.stored_values import text_of, value_of


def forget_beside(connection: Any, person_ids: AbstractSet[int], names: NamesGone) -> None:
    """Within a transaction: forget people in all that lies beside undo.

    A text that was typed and not saved goes where it names them; the session goes on without them.
    """
    forget_aside(connection, person_ids)
    for text_id, field, text in connection.execute(
        'SELECT "id", "field", "text" FROM "unsaved_text"'
    ).fetchall():
        if names.are_in(text) or names.are_in(field):
            connection.execute('DELETE FROM "unsaved_text" WHERE "id" = ?', (text_id,))
    for (text,) in connection.execute('SELECT "round" FROM "call_round"').fetchall():
        _leave_out_of_round(connection, text, person_ids)
    for table, column in (("remembered_word", "words"), ("remembered_columns", "fields")):
        for row_id, said in connection.execute(f'SELECT "id", "{column}" FROM "{table}"').fetchall():
            if names.are_in(said):
                connection.execute(f'DELETE FROM "{table}" WHERE "id" = ?', (row_id,))


def _leave_out_of_round(connection: Any, text: str, person_ids: AbstractSet[int]) -> None:
    try:
        kept = value_of(CallRound, text)
    except (KeyError, TypeError, ValueError):
        # Nobody can read it, so nobody goes on with it.
        connection.execute('DELETE FROM "call_round"')
        return
    people = tuple(one for one in kept.people if one not in person_ids)
    if people == kept.people:
        return
    current = kept.current if kept.current not in person_ids else next(
        (one for one in kept.waiting if one not in person_ids), None
    )  # fmt: skip
    handled = tuple(one for one in kept.handled if one not in person_ids)
    left = replace(kept, people=people, current=current, handled=handled)
    connection.execute('UPDATE "call_round" SET "round" = ?', (text_of(left),))
