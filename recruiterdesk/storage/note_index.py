"""Keeps the search index of what was written into people's histories: notes, remarks, promises in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from recruiterdesk.core.searched_text import searched_text
from recruiterdesk.storage.full_text import is_faster_anew, make_empty
from recruiterdesk.storage.steps import CHUNK
from recruiterdesk.storage.tables import BY_NAME
from recruiterdesk.storage.undo_rows import Image, Run

_TABLE = "activity"
_TEXT = BY_NAME[_TABLE].column_names.index("text")
_INSERT = (
    'INSERT INTO "note_search" ("rowid", "text") SELECT "id", searched_text("text") FROM "activity" '
    'WHERE "text" <> \'\' AND "id" '
)


def derive_notes(database: Any, images: Sequence[Image], runs: Sequence[Run]) -> None:
    """Index anew those lines of histories whose text came, changed or went.

    Args:
        database: the desk's, within a transaction.
        images: single rows before and after.
        runs: rows that came or went in bulk; those that went are gone already.
    """
    changed = [image.row_id for image in images if image.table == _TABLE and _text_differs(image)]
    lines = [(run.first_id, run.last_id) for run in runs if run.table == _TABLE]
    if not changed and not lines:
        return
    database.connection().create_function("searched_text", 1, searched_text, deterministic=True)
    for start in range(0, len(changed), CHUNK):
        part = changed[start : start + CHUNK]
        among = f"IN ({', '.join('?' * len(part))})"
        database.execute_sql(f'DELETE FROM "note_search" WHERE "rowid" {among}', part)
        database.execute_sql(f"{_INSERT} {among} ORDER BY 1", part)
    going = sum(last - first + 1 for first, last in lines if _is_indexed(database, first, last))
    if is_faster_anew(database, _TABLE, going):
        make_empty(database, "note_search")
        index_all_notes(database)
        return
    for run in lines:
        database.execute_sql('DELETE FROM "note_search" WHERE "rowid" BETWEEN ? AND ?', run)
        database.execute_sql(f"{_INSERT} BETWEEN ? AND ? ORDER BY 1", run)


def index_all_notes(database: Any) -> None:
    """Index every line of every history, where none is indexed yet."""
    database.connection().create_function("searched_text", 1, searched_text, deterministic=True)
    database.execute_sql(f"{_INSERT} > 0 ORDER BY 1")


def _is_indexed(database: Any, first: int, last: int) -> bool:
    sql = 'SELECT 1 FROM "note_search" WHERE "rowid" BETWEEN ? AND ? LIMIT 1'
    return bool(database.execute_sql(sql, (first, last)).fetchall())


def _text_differs(image: Image) -> bool:
    before, after = (row[_TEXT] if row else "" for row in (image.before, image.after))
    return before != after
