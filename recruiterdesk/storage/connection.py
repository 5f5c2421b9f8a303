"""One connection to the encrypted file: how it is set up, and what it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, Protocol

from sqlcipher3 import dbapi2 as sqlcipher

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.wiping import freed_memory_overwritten, wipe
from recruiterdesk.storage.connecting import connect_reading
from recruiterdesk.storage.database_errors import says_damage

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from recruiterdesk.storage.peewee_database import DeskDatabase


class Connection(Protocol):
    """The library's own connection to an open file, as far as operations hand it on."""

    def execute(self, sql: str, values: Sequence[Any] = ..., /) -> Any:
        """Run one statement and return its cursor."""


BUSY_SECONDS = 5
_TRIES, _BETWEEN = 20, 0.05
# In kibibytes, as SQLite takes them: negative.
CACHE_SIZE = -24_000
# The rows of a file of 100,000 fit in, so that the indexes over them are built without reading them again.
BULK_CACHE_SIZE = -40_000
PRAGMAS = (
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("foreign_keys", 1),
    ("secure_delete", 1),
    ("cache_size", CACHE_SIZE),
)


class DeskConnection:
    """One connection to an SQLCipher file, opened with a raw 256-bit key.

    Questions go straight to it. Transactions are peewee's, which takes over the same connection when the
    first one begins: its import alone would be a seventh of the program's start.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._raw: Any = sqlcipher.connect(
            str(path), isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False
        )
        self._peewee: DeskDatabase | None = None
        self._asked_to_stop: Callable[[], bool] = _nobody_asked
        self._key = bytearray(key)
        # Wiped when the connection is closed, since a start has no time for it.
        written = key.hex()
        self._telling = (written, f"PRAGMA key = \"x'{written}'\"")
        self.saw_damage = False
        try:
            # The log level goes first: a wrong key prints to standard error otherwise.
            self._raw.execute("PRAGMA cipher_log_level = NONE")
            self._raw.execute(self._telling[1])
            for name, value in PRAGMAS:
                self._raw.execute(f"PRAGMA {name} = {value}")
        except BaseException:
            self._raw.close()
            raise

    def execute_sql(self, sql: str, params: Sequence[Any] = ()) -> Any:
        """Run one statement and return its cursor."""
        try:
            return self._raw.execute(sql, tuple(params))
        except sqlcipher.DatabaseError as error:
            self.saw_damage = self.saw_damage or says_damage(error)
            raise

    def connection(self) -> Any:
        """Return the connection itself, for what is written in bulk."""
        return self._raw

    def stop_when(self, asked: Callable[[], bool], steps: int) -> None:
        """Let a statement fail as soon as `asked`, called after so many steps of the database, says so."""
        self._asked_to_stop = asked
        self._raw.set_progress_handler(lambda: int(asked()), steps)

    def stop_if_asked(self) -> None:
        """Look between two statements whether to stop, where much is done in between.

        Raises:
            sqlcipher.OperationalError: as a statement would fail.
        """
        if self._asked_to_stop():
            raise sqlcipher.OperationalError("interrupted")

    def transaction(self, lock_type: str) -> AbstractContextManager[Any]:
        """Begin a transaction of this kind of lock; an error within rolls it back."""
        transaction: AbstractContextManager[Any] = self.as_peewee().transaction(lock_type)
        return transaction

    @contextmanager
    def roomy(self) -> Iterator[None]:
        """Keep more pages in memory meanwhile, so that fewer are written twice."""
        self._raw.execute(f"PRAGMA cache_size = {BULK_CACHE_SIZE}")
        try:
            yield
        finally:
            self._raw.execute(f"PRAGMA cache_size = {CACHE_SIZE}")

    @contextmanager
    def roomy_and_unchecked(self) -> Iterator[None]:
        """Leave references to be checked by the work itself, in whole runs, instead of row by row."""
        self._raw.execute("PRAGMA foreign_keys = 0")
        try:
            with self.roomy():
                yield
        finally:
            self._raw.execute("PRAGMA foreign_keys = 1")

    def leave_folding(self) -> None:
        """Let no commit of this connection fold the journal into the file: another one does it."""
        self._raw.execute("PRAGMA wal_autocheckpoint = 0")

    @contextmanager
    def folding_later(self) -> Iterator[None]:
        """Let no commit in here fold the journal into the file."""
        pages = self._raw.execute("PRAGMA wal_autocheckpoint").fetchone()[0]
        self.leave_folding()
        try:
            yield
        finally:
            self._raw.execute(f"PRAGMA wal_autocheckpoint = {pages}")

    def fold_journal(self) -> bool:
        """Fold the journal into the file, as far as nobody reads what it replaces; tell whether all of it is.

        What is not folded stays in the journal, where nothing is lost.

        Raises:
            sqlcipher.Error: the file can't be read or written.
        """
        is_busy, frames, folded = self.execute_sql("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        return not is_busy and bool(frames == folded)

    def write_anew(self) -> None:
        """Write every page anew: what was removed is in none of them, nor in the journal.

        Removed rows are overwritten at once (secure_delete), but a page that was divided or filled anew
        keeps, behind what it holds now, bytes of what it held before. What is written on the way lies in a
        file, encrypted like the desk: in memory it would take as much as the desk.
        """
        self._raw.execute("PRAGMA temp_store = FILE")
        try:
            self._raw.execute("VACUUM")
        finally:
            self._raw.execute("PRAGMA temp_store = DEFAULT")
        for left in reversed(range(_TRIES)):
            is_busy, frames, _ = self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not is_busy:
                return
            # Somebody else folds it just now: SQLite waits for no such one, and tells nothing of the journal.
            if frames >= 0 or not left:
                raise Refusal("desk.busy")
            Event().wait(_BETWEEN)

    def as_peewee(self) -> DeskDatabase:
        """Return peewee's database on this connection."""
        if self._peewee is None:
            from recruiterdesk.storage.peewee_database import DeskDatabase

            self._peewee = DeskDatabase(self._raw)
        return self._peewee

    def close(self) -> None:
        """Close the connection; the journal is folded into the file, and SQLite's copies of the key go."""
        with freed_memory_overwritten():
            self._raw.close()
        self._wipe_key()

    def close_unwritten(self) -> None:
        """Close the connection to a damaged file: neither the file nor its journal is written to.

        The last connection that can write would fold the journal in; a reader that is closed after it can't.
        """
        path = Path(self._raw.execute("PRAGMA database_list").fetchone()[2])
        reader = connect_reading(path, bytes(self._key))
        try:
            with suppress(sqlcipher.Error):
                reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
            self._raw.close()
        finally:
            reader.close()
            self._wipe_key()

    def _wipe_key(self) -> None:
        self._key[:] = bytes(len(self._key))
        for text in self._telling:
            wipe(text)
        self._telling = ("", "")


def _nobody_asked() -> bool:
    return False
