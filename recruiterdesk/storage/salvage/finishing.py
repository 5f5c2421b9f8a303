"""Makes a desk of rows that were gathered: nothing points nowhere, and all that follows is there."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from recruiterdesk.storage.came_up import settle_without_steps
from recruiterdesk.storage.connecting import connect_new
from recruiterdesk.storage.connection import DeskConnection
from recruiterdesk.storage.contact_unread import note_everybody_unread
from recruiterdesk.storage.database import open_prepared
from recruiterdesk.storage.derive import derive_underived
from recruiterdesk.storage.search_index import fill_search
from recruiterdesk.storage.settings_rows import stored_settings


def finish(path: Path, key: bytes) -> DeskConnection:
    """Bring a gathered desk up to date, take out what points nowhere, and make what follows from the rest.

    Raises:
        Refusal: it can't be opened or written.
    """
    with closing(connect_new(path, key)) as gathered:
        gathered.execute("BEGIN")
        while _drop_what_points_nowhere(gathered):
            pass
        gathered.execute("COMMIT")
    database = open_prepared(path, key)
    try:
        with database.transaction("IMMEDIATE"):
            settle_without_steps(database.execute_sql)
            database.execute_sql('INSERT OR IGNORE INTO "underived" SELECT "id" FROM "person"')
            note_everybody_unread(database)
            derive_underived(database, stored_settings(database))
            fill_search(database)
        database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    except BaseException:
        database.close()
        raise
    return database


def _drop_what_points_nowhere(connection: Any) -> int:
    """Clear references to lost rows where a row may do without, else drop the row; return how many."""
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    columns = {name: _references(connection, name) for name in {row[0] for row in broken}}
    for table, rowid, _parent, nth in broken:
        column, is_needed = columns[table][nth]
        if is_needed or not _clear(connection, table, column, rowid):
            connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))
    # A row without a number is in none of the tables that are gathered.
    return sum(1 for row in broken if row[1] is not None)


def _references(connection: Any, table: str) -> dict[int, tuple[str, bool]]:
    needed = {row[1]: bool(row[3]) for row in connection.execute(f'PRAGMA table_info("{table}")')}
    rows = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    return {row[0]: (row[3], needed[row[3]]) for row in rows}


def _clear(connection: Any, table: str, column: str, rowid: int) -> bool:
    try:
        connection.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (rowid,))
    except sqlcipher.IntegrityError:
        return False
    return True
