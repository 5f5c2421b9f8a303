"""Leaves a table's indexes out while most of its rows come or go."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

# From so many rows on, building indexes anew is faster than keeping them, if these are most of the table.
MANY_ROWS = 10_000


@contextmanager
def indexes_afterwards(database: Any, table: str, *, coming: int = 0, going: int = 0) -> Iterator[None]:
    """Within a transaction: keep the indexes as they are for few rows, else build each by one statement.

    Nothing may ask for rows of this table by anything but their id meanwhile.
    """
    found = _indexes_of(database, table) if _are_most(database, table, coming, going) else []
    for name, _ in found:
        database.execute_sql(f'DROP INDEX "{name}"')
    yield
    for _, sql in found:
        database.execute_sql(sql)


def _are_most(database: Any, table: str, coming: int, going: int) -> bool:
    if coming + going < MANY_ROWS:
        return False
    there = int(database.execute_sql(f'SELECT count(*) FROM "{table}"').fetchone()[0])
    return 2 * going >= there if going else coming >= 2 * there


def _indexes_of(database: Any, table: str) -> list[tuple[str, str]]:
    sql = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"
    return [(row[0], row[1]) for row in database.execute_sql(sql, (table,)).fetchall()]
