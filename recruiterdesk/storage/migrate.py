"""Brings a database to this version's schema by plain SQL, each step in a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from recruiterdesk.core.errors import Refusal

APPLICATION_ID = 0x52446B31
MIGRATIONS = (
    "0001_first.sql",
    "0002_imports.sql",
    "0003_merging.sql",
    "0004_way_back.sql",
    "0005_call_desk.sql",
    "0006_after_the_no.sql",
    "0007_found_and_forgotten.sql",
    "0008_smaller.sql",
    "0009_came_up.sql",
)
SCHEMA_VERSION = len(MIGRATIONS)


class Connection(Protocol):
    """What a migration needs of a database."""

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        """Run one statement."""
        ...


D = TypeVar("D", bound=Connection)


def _statements(name: str) -> list[str]:
    from importlib import resources

    text = resources.files(__package__).joinpath("migrations", name).read_text(encoding="utf-8")
    return [statement.strip() for statement in text.split(";\n") if statement.strip()]


def schema_version(database: Connection) -> int:
    """Return the version of the schema that the file holds, 0 for an empty file."""
    return int(database.execute_sql("PRAGMA user_version").fetchone()[0])


def bring_up_to_date(database: D, keep: Callable[[D], None]) -> None:
    """Apply the migrations that the file lacks; `keep` backs it up before the first.

    Raises:
        Refusal: the file was written by a newer version, or is no desk.
    """
    found = schema_version(database)
    if _holds_something_else(database, found):
        raise Refusal("desk.not_a_desk")
    if found > SCHEMA_VERSION:
        raise Refusal("desk.newer_version", found=found, known=SCHEMA_VERSION)
    if 0 < found < SCHEMA_VERSION:
        keep(database)
    make_schema(database, SCHEMA_VERSION)


def make_schema(database: Connection, version: int) -> None:
    """Apply the migrations that the file lacks up to this version."""
    for step in range(schema_version(database) + 1, version + 1):
        _apply(database, step)


def _holds_something_else(database: Any, found: int) -> bool:
    """Tell whether the file is another program's; one that is being made right now has all marks at once."""
    if found:
        return bool(database.execute_sql("PRAGMA application_id").fetchone()[0] != APPLICATION_ID)
    tables = database.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return bool(tables) and schema_version(database) == 0


def _apply(database: Any, version: int) -> None:
    with database.transaction("IMMEDIATE"):
        if schema_version(database) >= version:
            return
        for statement in _statements(MIGRATIONS[version - 1]):
            database.execute_sql(statement)
        database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute_sql(f"PRAGMA user_version = {version}")
