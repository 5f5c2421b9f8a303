"""Cuts people out of the steps of undo: their rows' images, the rows that went in bulk, names in labels.

What is left of a step is still undone by it; a step of which nothing is left is gone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from recruiterdesk.domain.erased_prints import Identity
from recruiterdesk.storage.came_up import settle
from recruiterdesk.storage.marks_of_the_gone import remove_marks_of_the_gone
from recruiterdesk.storage.names_gone import (
    FoundText,
    NamesGone,
    joined,
    text_columns,
)
from recruiterdesk.storage.owned_rows import in_parts, refers_to_gone
from recruiterdesk.storage.tables import BY_NAME

Gone = dict[str, set[int]]
_TABLES_OF_STEPS = ("undo_image", "undo_gone", "undo_run")


def people_merged_into(connection: Any, person_ids: AbstractSet[int]) -> set[int]:
    """Return who was merged into these people, as far as undo knows, and is not there any more."""
    found = set(person_ids)
    newest = found
    while newest:
        newest = {one for one in _moved_to(connection, newest) if one not in found}
        found |= newest
    return found


def cut_out_of_undo(connection: Any, gone: Mapping[str, AbstractSet[int]]) -> None:
    """Within a transaction: cut these rows, and what refers to them, out of every step; redo ends.

    Args:
        connection: of the desk.
        gone: ids by table of what goes for good.
    """
    undone = 'SELECT "id" FROM "undo_step" WHERE "undone" = 1'
    settle(connection.execute, undone)
    for table in _TABLES_OF_STEPS:
        connection.execute(f'DELETE FROM "{table}" WHERE "step_id" IN ({undone})')
    connection.execute('DELETE FROM "undo_step" WHERE "undone" = 1')
    known = _with_rows_known_to_undo(connection, gone)
    for name, ids in known.items():
        for part, marks in in_parts(ids):
            for table in ("undo_image", "undo_touched"):
                connection.execute(
                    f'DELETE FROM "{table}" WHERE "table_name" = ? AND "row_id" IN ({marks})', (name, *part)
                )
    for step_id, position in list(_images_referring(connection, known)):
        connection.execute(
            'DELETE FROM "undo_image" WHERE "step_id" = ? AND "position" = ?', (step_id, position)
        )
    _cut_texts(connection, known)
    _drop_empty_steps(connection)
    remove_marks_of_the_gone(connection.execute)


def take_names_out_of_undo(connection: Any, names: NamesGone, *, by_user_too: bool) -> None:
    """Within a transaction: replace names in all steps, just as they are replaced in the rows themselves.

    Args:
        connection: of the desk.
        names: what is replaced.
        by_user_too: also in what the user wrote.
    """
    for step_id, position, table, before, after in _images_with(connection, names):
        images = [_without(table, text, names, by_user_too=by_user_too) for text in (before, after)]
        connection.execute(
            'UPDATE "undo_image" SET "before" = ?, "after" = ? WHERE "step_id" = ? AND "position" = ?',
            (*images, step_id, position),
        )
    for text_id, table, rows in connection.execute(
        'SELECT "id", "table_name", "rows" FROM "undo_gone"'
    ).fetchall():
        if names.are_in(rows):
            kept = [_row_without(table, row, names, by_user_too=by_user_too) for row in json.loads(rows)]
            connection.execute('UPDATE "undo_gone" SET "rows" = ? WHERE "id" = ?', (_text(kept), text_id))
    for step_id, values in connection.execute('SELECT "id", "label_values" FROM "undo_step"').fetchall():
        if names.are_in(values):
            connection.execute(
                'UPDATE "undo_step" SET "label_values" = ? WHERE "id" = ?', (names.out_of(values), step_id)
            )


def is_replaced(found: FoundText, *, by_user_too: bool) -> bool:
    """Tell whether the name in a text goes."""
    return found.by_program or by_user_too


def _moved_to(connection: Any, people: AbstractSet[int]) -> Iterator[int]:
    """Yield whose rows became these people's in a step, and who is not there any more."""
    for name, table in BY_NAME.items():
        if "person_id" not in table.column_names:
            continue
        place = f"'$[{table.column_names.index('person_id')}]'"
        for part, marks in in_parts(people):
            rows = connection.execute(
                f'SELECT DISTINCT json_extract("before", {place}), json_extract("after", {place}) '
                'FROM "undo_image" WHERE "table_name" = ? AND "before" IS NOT NULL AND "after" IS NOT NULL '
                f'AND json_extract("before", {place}) IS NOT json_extract("after", {place}) '
                f'AND json_extract("after", {place}) IN ({marks})',
                (name, *part),
            ).fetchall()
            for former, _now in rows:
                there = connection.execute('SELECT 1 FROM "person" WHERE "id" = ?', (former,)).fetchone()
                if former is not None and there is None:
                    yield former


def _with_rows_known_to_undo(connection: Any, gone: Mapping[str, AbstractSet[int]]) -> Gone:
    """Add rows that are not on the desk any more, and of which only a step knows that they belong here."""
    known = {name: set(ids) for name, ids in gone.items()}
    size = -1
    while size != (size := sum(map(len, known.values()))):
        for table, row_id, *rows in _images(connection, known):
            if all(row is None or refers_to_gone(table, row, known) for row in rows):
                known.setdefault(table, set()).add(row_id)
    return known


def _images(connection: Any, known: Mapping[str, AbstractSet[int]]) -> Iterator[tuple[str, int, Any, Any]]:
    for _step, _position, table, row_id, before, after in _referring(connection, known):
        yield table, row_id, _row(before), _row(after)


def _images_referring(connection: Any, known: Mapping[str, AbstractSet[int]]) -> Iterator[tuple[int, int]]:
    for step_id, position, *_rest in _referring(connection, known):
        yield step_id, position


def _referring(
    connection: Any, known: Mapping[str, AbstractSet[int]]
) -> Iterator[tuple[int, int, str, int, str | None, str | None]]:
    """Yield the images of rows that refer to one of those that go, before or after their step."""
    for name, table in BY_NAME.items():
        for column, target in table.references:
            place = f"'$[{table.column_names.index(column)}]'"
            for part, marks in in_parts(known.get(target, ())):
                yield from connection.execute(
                    'SELECT "step_id", "position", "table_name", "row_id", "before", "after" '
                    f'FROM "undo_image" WHERE "table_name" = ? AND (json_extract("before", {place}) '
                    f'IN ({marks}) OR json_extract("after", {place}) IN ({marks}))',
                    (name, *part, *part),
                ).fetchall()


def _cut_texts(connection: Any, known: Mapping[str, AbstractSet[int]]) -> None:
    texts = connection.execute('SELECT "id" FROM "undo_gone"').fetchall()
    for (text_id,) in texts:
        table, text = connection.execute(
            'SELECT "table_name", "rows" FROM "undo_gone" WHERE "id" = ?', (text_id,)
        ).fetchone()
        rows = json.loads(text)
        kept = [row for row in rows if not refers_to_gone(table, row, known)]
        if not kept:
            connection.execute('DELETE FROM "undo_gone" WHERE "id" = ?', (text_id,))
        elif len(kept) < len(rows):
            connection.execute('UPDATE "undo_gone" SET "rows" = ? WHERE "id" = ?', (_text(kept), text_id))


def _drop_empty_steps(connection: Any) -> None:
    """Drop steps of which nothing is left; a run of rows that are all gone is nothing."""
    for step_id, position, name, first, last in connection.execute(
        'SELECT "step_id", "position", "table_name", "first_id", "last_id" FROM "undo_run" '
        'WHERE "taken_away" = 0'
    ).fetchall():
        there = connection.execute(
            f'SELECT 1 FROM "{name}" WHERE "id" BETWEEN ? AND ? LIMIT 1', (first, last)
        ).fetchone()
        if there is None:
            connection.execute(
                'DELETE FROM "undo_run" WHERE "step_id" = ? AND "position" = ?', (step_id, position)
            )
    left = " AND ".join(
        f'NOT EXISTS (SELECT 1 FROM "{name}" AS t WHERE t."step_id" = "undo_step"."id")'
        for name in _TABLES_OF_STEPS
    )
    settle(connection.execute, f'SELECT "id" FROM "undo_step" WHERE {left}')
    connection.execute(f'DELETE FROM "undo_step" WHERE {left}')


def _images_with(connection: Any, names: NamesGone) -> list[tuple[int, int, str, str | None, str | None]]:
    names.offer_filter(connection)
    both = joined(('"before"', '"after"'))
    found: list[tuple[int, int, str, str | None, str | None]] = connection.execute(
        'SELECT "step_id", "position", "table_name", "before", "after" FROM "undo_image" '
        f"WHERE may_name({both})"
    ).fetchall()
    return found


def _without(table: str, text: str | None, names: NamesGone, *, by_user_too: bool) -> str | None:
    row = _row(text)
    return None if row is None else _text(_row_without(table, row, names, by_user_too=by_user_too))


def _row_without(table: str, row: Sequence[Any], names: NamesGone, *, by_user_too: bool) -> Sequence[Any]:
    looked_at = set(text_columns(BY_NAME[table]))

    def without(column: str, text: object) -> object:
        if column not in looked_at or not isinstance(text, str):
            return text
        goes = by_user_too or names.are_by_program(table, column, text)
        return names.without(table, column, text) if goes else text

    return [without(column, text) for column, text in zip(BY_NAME[table].column_names, row, strict=True)]


def _row(text: str | None) -> list[Any] | None:
    return None if text is None else json.loads(text)


def _text(rows: Sequence[Any]) -> str:
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def identities_in_undo(connection: Any, person_ids: AbstractSet[int]) -> Iterator[Identity]:
    """Yield what people are known by whose rows are in a step only: they were merged into somebody."""
    names = BY_NAME["person"].column_names
    for part, marks in in_parts(person_ids):
        rows = connection.execute(
            'SELECT "before", "after" FROM "undo_image" WHERE "table_name" = \'person\' '
            f'AND "row_id" IN ({marks})',
            part,
        ).fetchall()
        for text in {text for row in rows for text in row if text is not None}:
            known = dict(zip(names, json.loads(text), strict=True))
            yield Identity(
                known["full_name"], known["family"], (), (), known["source_id"], known["company"],
                known["place"], known["id"], known["created_at"] or "",
            )  # fmt: skip
