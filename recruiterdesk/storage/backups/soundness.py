"""Reads all of a database file: are its pages what was written, and how many rows are in each table?"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.backups.opening import opened_copy
from recruiterdesk.storage.database_errors import is_database_error

# Virtual machine instructions between two questions whether to stop.
STEPS_BETWEEN_QUESTIONS = 10_000
_MOST_READERS = 4
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
    return dict(_counted(connection, plain_tables(connection)))


def _counted(connection: Any, tables: Iterable[str]) -> Iterator[tuple[str, int]]:
    for name in tables:
        yield name, int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])


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


@dataclass(slots=True)
class _Found:
    """What readers found: damage, and how many rows each table has."""

    damage: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)


def require_sound(path: Path, key: bytes, asked_to_stop: AskedToStop = never) -> dict[str, int]:
    """Read every page of a copy, with a reader for each processor, and return how many rows each table has.

    Raises:
        Refusal: it is damaged (backup.damaged), of another key, or it was asked to stop (backup.stopped).
    """
    with opened_copy(path, key) as connection:
        left, found = deque(_largest_first(connection)), _Found()

        def look(_reader: int) -> None:
            try:
                with opened_copy(path, key) as reader:
                    reader.set_progress_handler(lambda: int(asked_to_stop()), STEPS_BETWEEN_QUESTIONS)
                    for name in _taken(left):
                        _look_at(reader, name, found)
            except Refusal:
                # What is broken off, at a page or between two, looks like damage.
                if not asked_to_stop():
                    raise

        readers = min(_MOST_READERS, os.cpu_count() or 1)
        with ThreadPoolExecutor(readers) as pool:
            list(pool.map(look, range(readers)))
        if asked_to_stop():
            raise Refusal("backup.stopped")
        if found.damage:
            raise Refusal("backup.damaged", name=path.name)
        return found.counts


def _largest_first(connection: Any) -> list[str]:
    """Return the names of all tables, the largest first: no reader is left with one at the end."""
    return sorted(plain_tables(connection), key=lambda name: _highest_id(connection, name), reverse=True)


def _highest_id(connection: Any, table: str) -> int:
    try:
        return int(connection.execute(f'SELECT coalesce(max(rowid), 0) FROM "{table}"').fetchone()[0])
    except Exception as error:
        # It has none, or a page of it is broken, of which the look at it says more.
        if not is_database_error(error):
            raise
        return 0


def _taken(left: deque[str]) -> Iterator[str]:
    """Yield what no other reader took."""
    while True:
        try:
            yield left.popleft()
        except IndexError:
            return


def _look_at(reader: Any, table: str, found: _Found) -> None:
    damage = damage_in(reader, [table])
    found.damage += damage
    if not damage:
        found.counts.update(_counted(reader, [table]))
