"""What the search indexes have in common."""

from __future__ import annotations

from typing import Any

# To take an entry out of an index takes ten times as long as to write one.
_MANY_ENTRIES, _ANEW_IS_FASTER = 2000, 10


def is_faster_anew(database: Any, table: str, changed: int) -> bool:
    """Tell whether so many entries go that to take each out takes longer than to index the whole table."""
    if changed < _MANY_ENTRIES:
        return False
    there = int(database.execute_sql(f'SELECT count(*) FROM "{table}"').fetchone()[0])
    return there < changed * _ANEW_IS_FASTER


def make_empty(database: Any, index: str) -> None:
    """Put an empty index in the place of this one, made as it was."""
    made = database.execute_sql("SELECT sql FROM sqlite_master WHERE name = ?", (index,)).fetchone()[0]
    options = database.execute_sql(
        f"""SELECT "k", "v" FROM "{index}_config" WHERE "k" <> 'version'"""
    ).fetchall()
    database.execute_sql(f'DROP TABLE "{index}"')
    database.execute_sql(made)
    for name, setting in options:
        database.execute_sql(f'INSERT INTO "{index}" ("{index}", "rank") VALUES (?, ?)', (name, setting))
