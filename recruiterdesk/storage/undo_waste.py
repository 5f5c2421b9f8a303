"""Steps that nobody can undo any more are removed little by little: the write that drops one stays short."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from recruiterdesk.storage.came_up import settle
from recruiterdesk.storage.marks_of_the_gone import holds_somebody_gone, remove_marks_of_the_gone

# Rows of dropped steps that one write removes, at least; one that writes more removes twice as many.
DROPPED_AT_ONCE = 2000
_ROWS_IN_A_TEXT = 2000
# A step of which rows are left: in no list, undone, of no import. The next write goes on with it.
_AS_WASTE = 'UPDATE "undo_step" SET "undone" = 1, "out_of_turn" = 1, "batch_id" = NULL WHERE "id" = ?'


class Waste:
    """Removes dropped steps within the caller's transaction, up to so many rows."""

    def __init__(self, database: Any, at_most: int) -> None:
        self._database = database
        self._left = at_most

    def drop(self, step_ids: Iterable[int]) -> None:
        """Remove these steps; what is too much for one write stays behind, in no list."""
        for step_id in step_ids:
            run = self._database.execute_sql
            settle(run, "?", (step_id,))
            holds_somebody = holds_somebody_gone(run, step_id)
            run('DELETE FROM "undo_run" WHERE "step_id" = ?', (step_id,))
            run(_AS_WASTE, (step_id,))
            if self._remove_images(step_id) and self._remove_texts(step_id):
                run('DELETE FROM "undo_step" WHERE "id" = ?', (step_id,))
            if holds_somebody:
                remove_marks_of_the_gone(run)

    def _remove_images(self, step_id: int) -> bool:
        """Remove images of a step; tell whether none is left."""
        if self._left > 0:
            gone = self._database.execute_sql(
                'DELETE FROM "undo_image" WHERE "step_id" = ?1 AND "position" <= (SELECT max("position") '
                'FROM (SELECT "position" FROM "undo_image" WHERE "step_id" = ?1 ORDER BY 1 LIMIT ?2))',
                (step_id, self._left),
            ).rowcount
            self._left -= max(gone, 0)
        return self._is_empty("undo_image", step_id)

    def _remove_texts(self, step_id: int) -> bool:
        """Remove texts of rows that the step took away; tell whether none is left."""
        while self._left > 0 and not self._is_empty("undo_gone", step_id):
            first = 'SELECT min("id") FROM "undo_gone" WHERE "step_id" = ?'
            self._database.execute_sql(f'DELETE FROM "undo_gone" WHERE "id" = ({first})', (step_id,))
            self._left -= _ROWS_IN_A_TEXT
        return self._is_empty("undo_gone", step_id)

    def _is_empty(self, table: str, step_id: int) -> bool:
        found = self._database.execute_sql(f'SELECT 1 FROM "{table}" WHERE "step_id" = ? LIMIT 1', (step_id,))
        return found.fetchone() is None
