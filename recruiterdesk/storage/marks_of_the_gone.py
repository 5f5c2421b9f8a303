"""Marks of reminders, places in the queue and skips of people who are gone, and whom no step brings back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Run = Callable[..., Any]

# A person who was taken away by a step, or whose adding was undone, may come back: then nothing rings again.
_GONE = (
    '"person_id" <> 0 AND "person_id" NOT IN (SELECT "id" FROM "person") '
    'AND "person_id" NOT IN (SELECT "row_id" FROM "undo_image" WHERE "table_name" = \'person\') '
    'AND NOT EXISTS (SELECT 1 FROM "undo_run" AS "r" WHERE "r"."table_name" = \'person\' '
    'AND "person_id" BETWEEN "r"."first_id" AND "r"."last_id")'
)
MARKS_OF_THE_GONE = dict.fromkeys(("reminder_mark", "queue_place", "skip"), _GONE)
"""Tables of marks, and which of their rows are of people who are gone."""


def remove_marks_of_the_gone(run: Run) -> None:
    """Remove marks, places and skips of people who are gone.

    Args:
        run: runs a statement within the caller's transaction.
    """
    for table, gone in MARKS_OF_THE_GONE.items():
        run(f'DELETE FROM "{table}" WHERE {gone}')


def holds_somebody_gone(run: Run, step_id: int) -> bool:
    """Tell whether a step of undo would bring somebody back.

    Args:
        run: runs a statement within the caller's transaction.
        step_id: of the step.
    """
    found = run(
        'SELECT 1 FROM "undo_image" WHERE "step_id" = ?1 AND "table_name" = \'person\' '
        'AND "row_id" NOT IN (SELECT "id" FROM "person") UNION ALL '
        'SELECT 1 FROM "undo_run" AS "r" WHERE "step_id" = ?1 AND "table_name" = \'person\' '
        'AND NOT EXISTS (SELECT 1 FROM "person" WHERE "id" = "r"."first_id") LIMIT 1',
        (step_id,),
    )
    return found.fetchone() is not None
