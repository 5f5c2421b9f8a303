"""The undo steps as they are stored: before and after images of rows, and ranges of rows that were new."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.mapping import Value
from recruiterdesk.storage.steps import CHUNK, STEPS_KEPT, Step
from recruiterdesk.storage.stored_texts import pairs_from_text
from recruiterdesk.storage.tables import BY_NAME, Table

Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Image:
    """One row before and after a step; None where it was not there."""

    table: str
    row_id: int
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class NewRange:
    """Rows that a step made under ids without a gap."""

    table: str
    first_id: int
    last_id: int


def _packed(row: Row | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def _unpacked(text: str | None) -> Row | None:
    return None if text is None else tuple(json.loads(text))


class UndoLog:
    """Reads and writes the steps of one database, inside the caller's transaction."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def steps(self, *, undone: bool, limit: int = STEPS_KEPT) -> list[Step]:
        """Return the steps that stand (newest first), or those that were undone (next to redo first)."""
        order = "ASC" if undone else "DESC"
        rows = self._database.execute_sql(
            'SELECT "id", "label_key", "label_values", "at", "undone" FROM "undo_step" '
            f'WHERE "undone" = ? ORDER BY "id" {order} LIMIT ?',
            (int(undone), limit),
        )
        return [Step(row[0], row[1], pairs_from_text(row[2]), row[3], bool(row[4])) for row in rows]

    def add(
        self,
        label: tuple[str, str, str],
        images: Sequence[Image],
        ranges: Sequence[NewRange],
        batch_id: int | None,
    ) -> None:
        """Store a step (label: key, packed values, instant), drop what was undone and what is too old."""
        run = self._database.execute_sql
        self._drop(row[0] for row in run('SELECT "id" FROM "undo_step" WHERE "undone" = 1').fetchall())
        step_id = run('SELECT coalesce(max("id"), 0) + 1 FROM "undo_step"').fetchone()[0]
        run(
            'INSERT INTO "undo_step" ("id", "label_key", "label_values", "at", "undone", "batch_id") '
            "VALUES (?, ?, ?, ?, 0, ?)",
            (step_id, *label, batch_id),
        )
        self._store_images(step_id, images)
        self._many(
            'INSERT INTO "undo_range" VALUES (?, ?, ?, ?, ?)',
            [(step_id, i, r.table, r.first_id, r.last_id) for i, r in enumerate(ranges)],
        )
        old = run('SELECT "id" FROM "undo_step" WHERE "id" <= ?', (step_id - STEPS_KEPT,)).fetchall()
        self._drop(row[0] for row in old)

    def swap(self, step: Step) -> tuple[list[Image], list[NewRange]]:
        """Undo the step if it stands, else redo it; return what was swapped.

        Raises:
            Refusal: a row of the step was changed since.
        """
        images = self._images(step.id)
        ranges = [
            NewRange(*row)
            for row in self._database.execute_sql(
                'SELECT "table_name", "first_id", "last_id" FROM "undo_range" WHERE "step_id" = ? '
                'ORDER BY "position"',
                (step.id,),
            )
        ]
        if step.undone:
            self._apply([Image(i.table, i.row_id, i.before, i.after) for i in images])
            self._forget_range_images(step.id, ranges)
        else:
            # Rows made in bulk have no image while they stand; they get one as they go, for the redo.
            gone = [image for made in ranges for image in self._range_images(made)]
            self._store_images(step.id, gone, start=len(images))
            images = [*images, *gone]
            self._apply([Image(i.table, i.row_id, i.after, i.before) for i in images])
        self._database.execute_sql(
            'UPDATE "undo_step" SET "undone" = ? WHERE "id" = ?', (int(not step.undone), step.id)
        )
        return images, ranges

    def _many(self, sql: str, rows: Sequence[tuple[Value, ...]]) -> None:
        if rows:
            self._database.connection().executemany(sql, rows)

    def _drop(self, step_ids: Iterable[int]) -> None:
        ids = [(step_id,) for step_id in step_ids]
        for sql in (
            'DELETE FROM "undo_image" WHERE "step_id" = ?',
            'DELETE FROM "undo_range" WHERE "step_id" = ?',
            'DELETE FROM "undo_step" WHERE "id" = ?',
        ):
            self._many(sql, ids)

    def _images(self, step_id: int) -> list[Image]:
        rows = self._database.execute_sql(
            'SELECT "table_name", "row_id", "before", "after" FROM "undo_image" WHERE "step_id" = ? '
            'ORDER BY "position"',
            (step_id,),
        )
        return [Image(row[0], row[1], _unpacked(row[2]), _unpacked(row[3])) for row in rows]

    def _store_images(self, step_id: int, images: Sequence[Image], start: int = 0) -> None:
        self._many(
            'INSERT INTO "undo_image" VALUES (?, ?, ?, ?, ?, ?)',
            [
                (step_id, start + i, image.table, image.row_id, _packed(image.before), _packed(image.after))
                for i, image in enumerate(images)
            ],
        )

    def _range_images(self, made: NewRange) -> list[Image]:
        table = BY_NAME[made.table]
        rows = self._database.execute_sql(
            f'SELECT {table.selected} FROM "{table.name}" WHERE "id" BETWEEN ? AND ? ORDER BY "id"',
            (made.first_id, made.last_id),
        ).fetchall()
        return [Image(table.name, row[0], None, tuple(row)) for row in rows]

    def _forget_range_images(self, step_id: int, ranges: Sequence[NewRange]) -> None:
        for made in ranges:
            self._database.execute_sql(
                'DELETE FROM "undo_image" WHERE "step_id" = ? AND "table_name" = ? '
                'AND "row_id" BETWEEN ? AND ?',
                (step_id, made.table, made.first_id, made.last_id),
            )

    def _apply(self, images: Sequence[Image]) -> None:
        """Take every row from its `before` (checked) to its `after`, set-wise for each table."""
        by_table: dict[str, list[Image]] = defaultdict(list)
        for image in images:
            by_table[image.table].append(image)
        self._database.execute_sql("PRAGMA defer_foreign_keys = ON")
        for name, swaps in by_table.items():
            table = BY_NAME[name]
            self._check(table, swaps)
            self._many(
                f'DELETE FROM "{name}" WHERE "id" = ?',
                [(swap.row_id,) for swap in swaps if swap.before is not None],
            )
        for name, swaps in by_table.items():
            table = BY_NAME[name]
            marks = ", ".join("?" * len(table.column_names))
            self._many(
                f'INSERT INTO "{name}" ({table.selected}) VALUES ({marks})',
                [swap.after for swap in swaps if swap.after is not None],
            )

    def _check(self, table: Table, swaps: Sequence[Image]) -> None:
        for start in range(0, len(swaps), CHUNK):
            part = swaps[start : start + CHUNK]
            marks = ", ".join("?" * len(part))
            rows = self._database.execute_sql(
                f'SELECT {table.selected} FROM "{table.name}" WHERE "id" IN ({marks})',
                [swap.row_id for swap in part],
            )
            found = {row[0]: tuple(row) for row in rows}
            for swap in part:
                if found.get(swap.row_id) != swap.before:
                    raise Refusal("undo.changed_since", table=table.name)
