"""The memory of what came up after the summary that would have told of it, for as long as it counts.

It belongs to the step of undo with which it came up, or came back, and counts while that step stands as it
did then. Once nobody can swap the step any more, what counts does so for good.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from recruiterdesk.domain.coming_up import DutyKey
from recruiterdesk.storage.stored_texts import instant_text

FOR_GOOD = 0
"""The step of what no step takes back."""
Run = Callable[..., Any]
_COUNTS = (
    '(c."step_id" = 0 OR c."while_undone" = '
    '(SELECT s."undone" FROM "undo_step" s WHERE s."id" = c."step_id"))'
)


@dataclass(frozen=True, slots=True)
class Written:
    """A write with which something may come up.

    Args:
        now: its moment.
        step_id: its step of undo.
        while_undone: whether that step is undone by it.
        made_at: the moment of the step, where it is undone or done again; what waited then waits as it did.
    """

    now: dt.datetime
    step_id: int = FOR_GOOD
    while_undone: bool = False
    made_at: dt.datetime | None = None


def remember(database: Any, new: Iterable[tuple[int, DutyKey]], written: Written) -> None:
    """Remember which duties, of whom, came up with a write."""
    at = instant_text(written.now)
    database.connection().executemany(
        'INSERT OR REPLACE INTO "came_up" VALUES (?, ?, ?, ?, ?, ?, ?)',
        [(*key, person_id, at, written.step_id, int(written.while_undone)) for person_id, key in new],
    )


def remembered(
    database: Any, kind: str, table: str, ids: Sequence[int]
) -> list[tuple[int, str, int, int | None]]:
    """Return source, moment and person of what counts of one kind, and that person again if still there."""
    found: list[tuple[int, str, int, int | None]] = database.execute_sql(
        'SELECT c."ref_id", c."at", c."person_id", p."id" FROM "came_up" c '
        'LEFT JOIN "person" p ON p."id" = c."person_id" WHERE c."kind" = ? AND c."ref_table" = ? '
        f'AND c."ref_id" IN ({", ".join("?" * len(ids))}) AND {_COUNTS}',
        (kind, table, *ids),
    ).fetchall()
    return found


def settle(run: Run, steps: str, values: Sequence[int] = ()) -> None:
    """Before steps are dropped: let what counts with them count for good, and forget the rest.

    Args:
        run: runs a statement within the caller's transaction.
        steps: what finds their ids, as it stands behind IN.
        values: of that.
    """
    run(
        f'DELETE FROM "came_up" WHERE "step_id" IN ({steps}) AND "while_undone" <> '
        '(SELECT s."undone" FROM "undo_step" s WHERE s."id" = "came_up"."step_id")',
        values,
    )
    run(
        f'UPDATE OR REPLACE "came_up" SET "step_id" = {FOR_GOOD}, "while_undone" = 0 '
        f'WHERE "step_id" IN ({steps})',
        values,
    )


def settle_without_steps(run: Run) -> None:
    """On a desk that was read out without its steps: let what came up while they stood count for good."""
    run('DELETE FROM "came_up" WHERE "while_undone" = 1')
    run(f'UPDATE OR REPLACE "came_up" SET "step_id" = {FOR_GOOD}')
