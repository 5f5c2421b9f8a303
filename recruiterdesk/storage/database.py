"""Opens the encrypted database file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, Protocol

from sqlcipher3 import dbapi2 as sqlcipher

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import is_full
from recruiterdesk.core.wiping import freed_memory_overwritten, wipe
from recruiterdesk.storage.connecting import connect_reading
from recruiterdesk.storage.migrate import bring_up_to_date, make_schema

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
            self.saw_damage = self.saw_damage or _tells_of_damage(str(error).lower())
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


def is_database_error(error: BaseException) -> bool:
    """Tell whether the error is the database's: the library's own, or peewee's for the same."""
    if isinstance(error, sqlcipher.Error):
        return True
    return type(error).__module__ == "peewee"


def _tells_of_damage(text: str) -> bool:
    """Tell whether SQLite says that the file makes no sense, be it of an index of words only."""
    return any(said in text for said in ("malformed", "vtable constructor failed", "fts5: corrupt"))


def tells_of_damage(error: BaseException) -> bool:
    """Tell whether an error says that the desk's file is damaged."""
    if isinstance(error, Refusal):
        return error.key in ("desk.damaged", "desk.damaged_while_open")
    return is_database_error(error) and _tells_of_damage(str(error).lower())


def refusal_for(error: BaseException) -> Refusal:
    """Return what a person is told where the database refuses."""
    text = str(error).lower()
    if "not a database" in text or "hmac" in text:
        return Refusal("desk.wrong_key")
    if _tells_of_damage(text):
        return Refusal("desk.damaged")
    if "readonly" in text or "unable to open" in text or "disk i/o" in text:
        return Refusal("desk.not_writable")
    if "full" in text:
        return Refusal("desk.disk_full")
    if "locked" in text or "busy" in text:
        return Refusal("desk.busy")
    return Refusal("desk.failed", reason=str(error))


@contextmanager
def database_refusals(folder: Path | None = None) -> Iterator[None]:
    """Let whatever the database refuses in here be raised as what a person is told.

    Args:
        folder: where the database lies, if it may be written to.

    Raises:
        Refusal: the database can't be read or written.
    """
    try:
        yield
    except Exception as error:
        if not is_database_error(error):
            raise
        raise _refusal_in(error, folder) from error


def _refusal_in(error: BaseException, folder: Path | None) -> Refusal:
    said = refusal_for(error)
    if folder is not None and not folder.is_dir():
        return Refusal("desk.folder_gone", folder=str(folder))
    # A full disk is not always named as one: it may be the journal's index that could not be made.
    if said.key == "desk.not_writable" and folder is not None and is_full(folder):
        return Refusal("desk.disk_full")
    return said


def opens_database(path: Path, key: bytes) -> bool:
    """Tell whether this key (32 bytes) opens the database, or would if it were whole.

    Where there is none yet, every key does.

    Raises:
        Refusal: it can't be read for another reason: another process holds it, or the folder is gone.
    """
    if not path.is_file():
        return True
    try:
        database = DeskConnection(path, key)
    except sqlcipher.Error as error:
        refusal = refusal_for(error)
        if refusal.key == "desk.wrong_key":
            from recruiterdesk.storage.salvage.telling import seals_fit

            return seals_fit(path, key)
        raise refusal from error
    database.close()
    return True


def open_database(path: Path, key: bytes) -> DeskConnection:
    """Open the desk's database, made and brought up to date where it must be, with a backup before.

    Args:
        path: the database file; its folder exists.
        key: 32 bytes.

    Raises:
        Refusal: wrong key, damaged, written by a newer version, not writable, or not to be backed up.
    """

    def keep(database: DeskConnection) -> None:
        from recruiterdesk.storage.backups.before_migration import back_up_before_migration

        back_up_before_migration(database, path.parent, key)

    return _opened(path, key, keep)


def open_there(path: Path, key: bytes) -> DeskConnection:
    """Open the database of a desk that is open already: where its file is gone, none is made.

    Raises:
        Refusal: the folder or the file is gone (a stick that was pulled leaves an empty folder behind, where
            it was mounted), or as open_database.
    """
    if not path.parent.is_dir():
        raise Refusal("desk.folder_gone", folder=str(path.parent))
    if not path.is_file():
        raise Refusal("desk.file_gone", path=str(path))
    return open_database(path, key)


def open_prepared(path: Path, key: bytes) -> DeskConnection:
    """Open a copy that is to take a desk's place, brought up to date where it must be.

    Raises:
        Refusal: as open_database.
    """
    return _opened(path, key, _keep_nothing)


def make_database(path: Path, key: bytes, version: int) -> None:
    """Make an empty desk's database of this version, or of an earlier one; it keeps no journal beside it.

    Raises:
        Refusal: it can't be written.
    """
    with database_refusals():
        database = DeskConnection(path, key)
        try:
            make_schema(database, version)
            database.execute_sql("PRAGMA journal_mode = DELETE")
        finally:
            database.close()


def _refusal_at_start(error: Exception, path: Path, key: bytes) -> Refusal:
    refusal = _refusal_in(error, path.parent)
    if refusal.key != "desk.wrong_key":
        return refusal
    from recruiterdesk.storage.salvage.telling import unopened

    return unopened(path, key)


def _keep_nothing(_database: DeskConnection) -> None:
    pass


def _opened(path: Path, key: bytes, keep: Callable[[DeskConnection], None]) -> DeskConnection:
    database: DeskConnection | None = None
    old_mask = os.umask(0o077)
    try:
        database = DeskConnection(path, key)
        bring_up_to_date(database, keep)
    except Exception as error:
        if database is not None:
            database.close_unwritten()
        if isinstance(error, Refusal):
            raise
        raise _refusal_at_start(error, path, key) from error
    finally:
        os.umask(old_mask)
    return database
