"""Reads all of a database file: are its pages what was written, and how many rows are in each table?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.backups.opening import opened_copy
from recruiterdesk.storage.database import is_database_error

# Virtual machine instructions between two questions whether to stop.
_STEPS_BETWEEN_QUESTIONS = 10_000
_READERS = 2
AskedToStop = Callable[[], bool]


def never() -> bool:
    """Never ask to stop."""
    return False


def plain_tables(connection: Any) -> list[str]:
    """Return the names of all tables that are stored as such, those behind an index of words included."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    )
    return [str(row[0]) for row in rows]


def row_counts(connection: Any) -> dict[str, int]:
    """Return how many rows each table has."""
    return {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for name in plain_tables(connection)
    }


def damage_in(connection: Any, tables: Sequence[str]) -> list[str]:
    """Return what SQLite says of damage in these tables; every page of them is read and its seal broken."""
    found: list[str] = []
    for name in tables:
        try:
            rows = connection.execute(f"PRAGMA quick_check('{name}')").fetchall()
        except Exception as error:
            if not is_database_error(error) or "interrupt" in str(error):
                raise
            found.append(f"{name}: {error}")
            continue
        found += [f"{name}: {row[0]}" for row in rows if row[0] != "ok"]
    return found


def require_sound(path: Path, key: bytes, asked_to_stop: AskedToStop = never) -> dict[str, int]:
    """Read every page of a copy, by two readers at a time, and return how many rows each table has.

    Raises:
        Refusal: it is damaged (backup.damaged), of another key, or it was asked to stop (backup.stopped).
    """
    with opened_copy(path, key) as connection:
        tables = plain_tables(connection)
        shares = [tables[nth::_READERS] for nth in range(_READERS)]

        def look(share: Sequence[str]) -> list[str]:
            with opened_copy(path, key) as reader:
                reader.set_progress_handler(lambda: int(asked_to_stop()), _STEPS_BETWEEN_QUESTIONS)
                return damage_in(reader, share)

        with ThreadPoolExecutor(_READERS) as pool:
            damage = [line for found in pool.map(look, shares) for line in found]
        if asked_to_stop():
            raise Refusal("backup.stopped")
        if damage:
            raise Refusal("backup.damaged", name=path.name)
        return row_counts(connection)
