"""Numbers of rows; that of a person is given once, also when the person is undone or erased.

Links, notifications, marks and lists know people by their number alone: none may lead to somebody else.
"""

from __future__ import annotations

from typing import Any

NEVER_AGAIN = frozenset({"person"})


def next_id(database: Any, table: str) -> int:
    """Return the number of the next row of a table."""
    row = database.execute_sql(
        f'SELECT max(coalesce((SELECT max("id") FROM "{table}"), 0), '
        'coalesce((SELECT "highest" FROM "given_id" WHERE "table_name" = ?), 0)) + 1',
        (table,),
    )
    return int(row.fetchone()[0])


def note_given(database: Any, table: str, highest: int) -> None:
    """Note up to which number the rows of a table were given theirs."""
    database.execute_sql('INSERT OR REPLACE INTO "given_id" VALUES (?, ?)', (table, highest))
