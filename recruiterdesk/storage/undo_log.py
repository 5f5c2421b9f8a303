"""The undo steps as they are stored: before and after images of rows, and runs of rows that came or went."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from recruiterdesk.core.values import value
from recruiterdesk.storage.mapping import Value
from recruiterdesk.storage.steps import STEPS_KEPT, Step
from recruiterdesk.storage.stored_texts import pairs_from_text
from recruiterdesk.storage.undo_rows import (
    Image,
    Row,
    Run,
    owners_of,
    people_of_images,
    people_of_runs,
    put_back,
    require_unreferred,
    swap_images,
    take_away,
    texts_of,
)
from recruiterdesk.storage.undo_waste import DROPPED_AT_ONCE, Waste

# A step with so many rows takes longer than the window may stand still: it is done in a worker.
MANY_ROWS = 500
# One with so many rows made in bulk takes a second or so: it is done with room in memory.
ROWS_IN_BULK = 10_000
_STEPS_BEYOND = (
    'SELECT "id", "batch_id" FROM "undo_step" WHERE "undone" = 0 AND "out_of_turn" = 0 '
    'ORDER BY "id" DESC LIMIT -1 OFFSET ?'
)
# Steps of imports that are in no list any more, and don't come back to one by undo.
_NO_WAY_BACK = (
    'SELECT "id" FROM "undo_step" AS "s" WHERE "out_of_turn" = 1 AND "undone" = 0 AND NOT EXISTS '
    '(SELECT 1 FROM "import_batch" AS "b" WHERE "b"."id" = "s"."batch_id" AND "b"."taken_back_at" IS NULL '
    'AND "b"."forgotten" = 0) AND NOT EXISTS (SELECT 1 FROM "undo_image" AS "i" WHERE '
    '"i"."table_name" = \'import_batch\' AND "i"."row_id" = "s"."batch_id" AND "i"."step_id" <> "s"."id")'
)

# What no import that is left came before.
_FORGET_TOUCHED = (
    'DELETE FROM "undo_touched" WHERE "step_id" < coalesce('
    '(SELECT min("id") FROM "undo_step" WHERE "batch_id" IS NOT NULL), "step_id" + 1)'
)


def _packed(row: Row | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def _unpacked(text: str | None) -> Row | None:
    return None if text is None else tuple(json.loads(text))


@value
class Swapped:
    """What an undo or redo swapped: kinds of rows, whose they are, and who came back in bulk."""

    kinds: frozenset[str]
    people: frozenset[int]
    newcomers: tuple[range, ...]
    images: tuple[Image, ...]
    runs: tuple[Run, ...]


class UndoLog:
    """Reads and writes the steps of one database, inside the caller's transaction."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def steps(self, *, undone: bool, limit: int = STEPS_KEPT) -> list[Step]:
        """Return the steps that stand (newest first), or those that were undone (next to redo first)."""
        order = "ASC" if undone else "DESC"
        rows = self._database.execute_sql(
            'SELECT "id", "label_key", "label_values", "at", "undone" FROM "undo_step" '
            f'WHERE "undone" = ? AND "out_of_turn" = 0 ORDER BY "id" {order} LIMIT ?',
            (int(undone), limit),
        )
        return [Step(row[0], row[1], pairs_from_text(row[2]), row[3], bool(row[4])) for row in rows]

    def step_of_batch(self, batch_id: int) -> int | None:
        """Return the id of the step that stands and made this import; None where there is no such step."""
        row = self._database.execute_sql(
            'SELECT "id" FROM "undo_step" WHERE "batch_id" = ? AND "undone" = 0', (batch_id,)
        ).fetchone()
        return int(row[0]) if row else None

    def next_id(self) -> int:
        """Return the id that the next step will have."""
        row = self._database.execute_sql('SELECT coalesce(max("id"), 0) + 1 FROM "undo_step"').fetchone()
        return int(row[0])

    def add(
        self,
        label: tuple[str, str, str],
        images: Sequence[Image],
        runs: Sequence[Run],
        batch_id: int | None,
    ) -> int:
        """Store a step (label: key, packed values, instant), drop what was undone and what is too old.

        Returns its id.

        An import that is too old to be undone in turn stays for as long as it is in the list of imports.
        """
        run = self._database.execute_sql
        step_id = self.next_id()
        rows = len(images) + sum(one.last_id - one.first_id + 1 for one in runs)
        waste = Waste(self._database, max(DROPPED_AT_ONCE, 2 * rows))
        waste.drop(row[0] for row in run('SELECT "id" FROM "undo_step" WHERE "undone" = 1').fetchall())
        run(
            'INSERT INTO "undo_step" ("id", "label_key", "label_values", "at", "undone", "batch_id") '
            "VALUES (?, ?, ?, ?, 0, ?)",
            (step_id, *label, batch_id),
        )
        self._store_images(step_id, images)
        self._many(
            'INSERT INTO "undo_run" VALUES (?, ?, ?, ?, ?, ?)',
            [(step_id, i, r.table, r.first_id, r.last_id, int(r.taken_away)) for i, r in enumerate(runs)],
        )
        for old, batch in run(_STEPS_BEYOND, (STEPS_KEPT,)).fetchall():
            if batch is None:
                self._note_touched(old)
                waste.drop([old])
            else:
                run('UPDATE "undo_step" SET "out_of_turn" = 1 WHERE "id" = ?', (old,))
        settled = run(_NO_WAY_BACK).fetchall()
        if settled:
            waste.drop(row[0] for row in settled)
            run(_FORGET_TOUCHED)
        return step_id

    def swap(self, step: Step) -> Swapped:
        """Undo the step if it stands, else redo it.

        Raises:
            Refusal: a row of the step was changed since.
        """
        images, runs = self.images(step.id), self.runs(step.id)
        going = [run for run in runs if run.taken_away == step.undone]
        people = people_of_runs(self._database, going) | people_of_images(self._database, images)
        self._database.execute_sql("PRAGMA defer_foreign_keys = ON")
        coming = texts_of(self._database, step.id)
        take_away(self._database, step.id, going)
        swap_images(self._database, images if step.undone else [_reversed(image) for image in images])
        put_back(self._database, coming)
        require_unreferred(self._database, going)
        people |= people_of_runs(self._database, [run for run in runs if run not in going])
        people |= people_of_images(self._database, images)
        self._database.execute_sql(
            'UPDATE "undo_step" SET "undone" = ? WHERE "id" = ?', (int(not step.undone), step.id)
        )
        kinds = {image.table for image in images} | {run.table for run in runs}
        came = [run for run in runs if run.table == "person" and run not in going]
        newcomers = tuple(range(run.first_id, run.last_id + 1) for run in came)
        return Swapped(frozenset(kinds), frozenset(people), newcomers, tuple(images), tuple(runs))

    def size(self, step: Step) -> int:
        """Return how many rows the step made, changed or took away."""
        images = self._database.execute_sql(
            'SELECT count(*) FROM "undo_image" WHERE "step_id" = ?', (step.id,)
        ).fetchone()[0]
        return self.size_in_bulk(step) + int(images)

    def size_in_bulk(self, step: Step) -> int:
        """Return how many rows the step made or took away in bulk."""
        return sum(run.last_id - run.first_id + 1 for run in self.runs(step.id))

    def images(self, step_id: int) -> list[Image]:
        """Return the images of the single rows that the step changed."""
        rows = self._database.execute_sql(
            'SELECT "table_name", "row_id", "before", "after" FROM "undo_image" WHERE "step_id" = ? '
            'ORDER BY "position"',
            (step_id,),
        )
        return [Image(row[0], row[1], _unpacked(row[2]), _unpacked(row[3])) for row in rows]

    def runs(self, step_id: int) -> list[Run]:
        """Return the runs of rows that the step made or took away."""
        rows = self._database.execute_sql(
            'SELECT "table_name", "first_id", "last_id", "taken_away" FROM "undo_run" WHERE "step_id" = ? '
            'ORDER BY "position"',
            (step_id,),
        )
        return [Run(row[0], row[1], row[2], bool(row[3])) for row in rows]

    def _note_touched(self, step_id: int) -> None:
        """Before a step is dropped: note what it changed, for the way back of imports that came before it."""
        earlier = self._database.execute_sql(
            'SELECT 1 FROM "undo_step" WHERE "batch_id" IS NOT NULL AND "id" < ?', (step_id,)
        ).fetchone()
        if earlier is None:
            return
        images = self.images(step_id)
        owners = owners_of(self._database, images)
        self._many(
            'INSERT OR REPLACE INTO "undo_touched" VALUES (?, ?, ?, ?)',
            [
                (image.table, image.row_id, step_id, owner)
                for image, owner in zip(images, owners, strict=True)
            ],
        )

    def _many(self, sql: str, rows: Sequence[tuple[Value, ...]]) -> None:
        if rows:
            self._database.connection().executemany(sql, rows)

    def _store_images(self, step_id: int, images: Sequence[Image]) -> None:
        self._many(
            'INSERT INTO "undo_image" VALUES (?, ?, ?, ?, ?, ?)',
            [
                (step_id, i, image.table, image.row_id, _packed(image.before), _packed(image.after))
                for i, image in enumerate(images)
            ],
        )


def _reversed(image: Image) -> Image:
    return Image(image.table, image.row_id, image.after, image.before)
