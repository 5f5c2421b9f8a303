"""The memory of what came up after the summary that would have told of it, for as long as it counts.

It belongs to the step of undo with which it came up, and counts while that step stands. Once nobody can undo
the step any more, it counts for good.
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
_COUNTS = '(c."step_id" = 0 OR 0 = (SELECT s."undone" FROM "undo_step" s WHERE s."id" = c."step_id"))'


@dataclass(frozen=True, slots=True)
class Written:
    """A write with which something may come up: its moment, and its step of undo."""

    now: dt.datetime
    step_id: int = FOR_GOOD


def remember(database: Any, new: Iterable[tuple[int, DutyKey]], written: Written) -> None:
    """Remember which duties, of whom, came up with a write."""
    at = instant_text(written.now)
    database.connection().executemany(
        'INSERT OR REPLACE INTO "came_up" VALUES (?, ?, ?, ?, ?, ?)',
        [(*key, person_id, at, written.step_id) for person_id, key in new],
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
        f'DELETE FROM "came_up" WHERE "step_id" IN ({steps}) AND 1 = '
        '(SELECT s."undone" FROM "undo_step" s WHERE s."id" = "came_up"."step_id")',
        values,
    )
    run(f'UPDATE OR REPLACE "came_up" SET "step_id" = {FOR_GOOD} WHERE "step_id" IN ({steps})', values)


def settle_without_steps(run: Run) -> None:
    """On a desk that was read out without its steps: let what came up while they stood count for good."""
    run(f'UPDATE OR REPLACE "came_up" SET "step_id" = {FOR_GOOD}')
