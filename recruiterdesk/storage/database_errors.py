"""What the database's errors mean, and what a person is told of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import is_full


def is_database_error(error: BaseException) -> bool:
    """Tell whether the error is the database's: the library's own, or peewee's for the same."""
    if isinstance(error, sqlcipher.Error):
        return True
    return type(error).__module__ == "peewee"


def says_damage(error: BaseException) -> bool:
    """Tell whether SQLite says that the file makes no sense, be it of an index of words only."""
    text = str(error).lower()
    return any(said in text for said in ("malformed", "vtable constructor failed", "fts5: corrupt"))


def tells_of_damage(error: BaseException) -> bool:
    """Tell whether an error says that the desk's file is damaged."""
    if isinstance(error, Refusal):
        return error.key in ("desk.damaged", "desk.damaged_while_open")
    return is_database_error(error) and says_damage(error)


def refusal_for(error: BaseException) -> Refusal:
    """Return what a person is told where the database refuses."""
    text = str(error).lower()
    if "not a database" in text or "hmac" in text:
        return Refusal("desk.wrong_key")
    if says_damage(error):
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
        raise refusal_in(error, folder) from error


def refusal_in(error: BaseException, folder: Path | None) -> Refusal:
    """Return what a person is told where the database refuses, also of the folder that it lies in."""
    said = refusal_for(error)
    if folder is not None and not folder.is_dir():
        return Refusal("desk.folder_gone", folder=str(folder))
    # A full disk is not always named as one: it may be the journal's index that could not be made.
    if said.key == "desk.not_writable" and folder is not None and is_full(folder):
        return Refusal("desk.disk_full")
    return said
