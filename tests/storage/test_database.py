from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage import connection, migrate
from recruiterdesk.storage.backups.card import read_card_of
from recruiterdesk.storage.backups.soundness import require_sound
from recruiterdesk.storage.database import open_database
from recruiterdesk.storage.database_errors import refusal_for
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.migrate import MIGRATIONS, SCHEMA_VERSION, schema_version
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.tables import table_classes
from tests.clock import FakeClock
from tests.desks import rows

KEY = bytes(range(32))


def test_the_table_classes_are_what_the_migrations_make(tmp_path: Path) -> None:
    migrated = open_database(tmp_path / "migrated.db", KEY)
    built = open_database(tmp_path / "built.db", KEY)
    classes = table_classes()
    names = [cls._meta.table_name for cls in classes]
    built.execute_sql("PRAGMA foreign_keys = 0")
    for name in names:
        built.execute_sql(f'DROP TABLE "{name}"')
    with built.as_peewee().bind_ctx(classes):
        built.as_peewee().create_tables(classes, safe=False)

    def schema(database: Any) -> list[tuple[str, str, str]]:
        marks = ", ".join("?" * len(names))
        return sorted(
            tuple(row)
            for row in database.execute_sql(
                "SELECT name, tbl_name, sql FROM sqlite_master "
                f"WHERE tbl_name IN ({marks}) AND type <> 'trigger' AND sql IS NOT NULL",
                names,
            )
        )

    assert schema(built) == schema(migrated)
    migrated.close()
    built.close()


def test_a_desk_of_a_newer_version_is_left_alone(tmp_path: Path, clock: FakeClock) -> None:
    desk = open_desk(tmp_path, clock)
    desk.database.execute_sql(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    desk.close()
    before = (tmp_path / "desk.db").read_bytes()

    with pytest.raises(Refusal) as refusal:
        open_desk(tmp_path, clock)

    assert refusal.value.key == "desk.newer_version"
    assert refusal.value.values["found"] == SCHEMA_VERSION + 1
    assert (tmp_path / "desk.db").read_bytes() == before


def test_a_database_of_something_else_is_no_desk(tmp_path: Path) -> None:
    other = open_database(tmp_path / "other.db", KEY)
    other.execute_sql("PRAGMA user_version = 0")
    other.close()
    with pytest.raises(Refusal, match=r"desk\.not_a_desk"):
        open_database(tmp_path / "other.db", KEY)


def test_an_older_desk_is_kept_before_it_is_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_database(tmp_path / "desk.db", KEY).close()
    newer = SCHEMA_VERSION + 1
    monkeypatch.setattr(migrate, "MIGRATIONS", (*MIGRATIONS, "more.sql"))
    monkeypatch.setattr(migrate, "SCHEMA_VERSION", newer)
    monkeypatch.setattr(migrate, "_statements", lambda _name: ["CREATE TABLE more (id INTEGER)"])

    database = open_database(tmp_path / "desk.db", KEY)

    assert schema_version(database) == newer
    database.close()
    monkeypatch.undo()
    (path,) = (tmp_path / "backups").iterdir()
    card = read_card_of(path)
    assert (card.reason, card.schema) == (BackupReason.BEFORE_MIGRATION, SCHEMA_VERSION)
    require_sound(path, KEY)


def test_what_a_failing_disk_left_of_an_earlier_try_goes_with_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_database(tmp_path / "desk.db", KEY).close()
    left = tmp_path / "backups" / "2026-11-27T11-36-41Z-before_migration.backup.part"
    left.parent.mkdir()
    left.write_bytes(b"half a backup")
    monkeypatch.setattr(migrate, "MIGRATIONS", (*MIGRATIONS, "more.sql"))
    monkeypatch.setattr(migrate, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr(migrate, "_statements", lambda _name: ["CREATE TABLE more (id INTEGER)"])

    open_database(tmp_path / "desk.db", KEY).close()

    assert [path.suffix for path in left.parent.iterdir()] == [".backup"]


def test_a_migration_that_fails_leaves_the_desk_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_database(tmp_path / "desk.db", KEY).close()
    monkeypatch.setattr(migrate, "MIGRATIONS", (*MIGRATIONS, "more.sql"))
    monkeypatch.setattr(migrate, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    broken = ["CREATE TABLE more (id INTEGER)", "INSERT INTO nowhere VALUES (1)"]
    monkeypatch.setattr(migrate, "_statements", lambda _name: broken)
    with pytest.raises(Refusal):
        open_database(tmp_path / "desk.db", KEY)

    monkeypatch.undo()
    database = open_database(tmp_path / "desk.db", KEY)
    assert schema_version(database) == SCHEMA_VERSION
    assert database.execute_sql("SELECT count(*) FROM sqlite_master WHERE name = 'more'").fetchone() == (0,)
    database.close()


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("file is not a database", "desk.wrong_key"),
        ("database disk image is malformed", "desk.damaged"),
        ("vtable constructor failed: name_search", "desk.damaged"),
        ("attempt to write a readonly database", "desk.not_writable"),
        ("unable to open database file", "desk.not_writable"),
        ("database or disk is full", "desk.disk_full"),
        ("database is locked", "desk.busy"),
        ("something new", "desk.failed"),
    ],
)
def test_what_the_database_says_becomes_a_sentence(said: str, key: str) -> None:
    assert refusal_for(sqlite3.OperationalError(said)).key == key


def test_a_desk_that_another_process_writes_in_is_busy_not_broken(
    desk: Desk,
) -> None:
    other = desk.beside()
    desk.database.execute_sql("PRAGMA busy_timeout = 1")
    with other.database.transaction("IMMEDIATE"), pytest.raises(Refusal, match=r"desk\.busy"):
        add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    other.close()
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    assert rows(desk, "SELECT full_name FROM person") == [("Ana Ruiz",)]


FOLDS = """
import fcntl, os, sys
file = os.open(sys.argv[1], os.O_RDWR)
fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 121)  # SQLite's own lock of who folds the journal
print("folding", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(os.name != "posix", reason="SQLite locks by other means there")
def test_to_write_all_anew_waits_for_whoever_folds_the_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = open_database(tmp_path / "desk.db", KEY)
    command = (sys.executable, "-c", FOLDS, str(tmp_path / "desk.db-shm"))
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "folding\n"

        class Waiting:
            def wait(self, _seconds: float) -> None:
                other.communicate()

        monkeypatch.setattr(connection, "Event", Waiting)
        written.write_anew()
    assert (tmp_path / "desk.db-wal").stat().st_size == 0
    written.close()


@pytest.mark.skipif(os.name != "posix", reason="SQLite locks by other means there")
def test_whoever_folds_the_journal_for_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = open_database(tmp_path / "desk.db", KEY)
    command = (sys.executable, "-c", FOLDS, str(tmp_path / "desk.db-shm"))
    monkeypatch.setattr(connection, "_BETWEEN", 0)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "folding\n"
        with pytest.raises(Refusal, match=r"desk\.busy"):
            written.write_anew()
        other.communicate()
    written.close()
