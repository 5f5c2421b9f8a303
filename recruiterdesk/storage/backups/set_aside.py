"""Files of a desk that were set aside whole: whoever was erased is taken out, where they can be read."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import put_in_place
from recruiterdesk.storage.backups.files import last, make_private_folder, refusal_of_disk
from recruiterdesk.storage.backups.rewriting import Forget
from recruiterdesk.storage.backups.soundness import damage_in, plain_tables, require_sound
from recruiterdesk.storage.database import open_prepared, opens_database
from recruiterdesk.storage.database_errors import database_refusals
from recruiterdesk.storage.key import DeskKey
from recruiterdesk.storage.key_of_copies import keys_of_desk

PATTERN = "set-aside-*"
_CLEAN = ".clean"
_DESK, _BESIDE = "desk.db", ("desk.db-wal", "desk.db-shm")


def set_aside_folders(folder: Path) -> list[Path]:
    """Return where files of the desk in this folder were set aside."""
    return sorted(one for one in folder.glob(PATTERN) if one.is_dir() and one.suffix != _CLEAN)


def clean_set_aside(folder: Path, key: DeskKey, aside: Path, forget: Forget) -> bool:
    """Take whoever was erased out of files that were set aside; tell whether anybody was in them.

    What was there stays until the new file is whole; killed in the middle, the next call goes on.

    Args:
        folder: of the desk.
        key: of the desk.
        aside: where the files lie.
        forget: takes out whoever was erased.

    Raises:
        Refusal: they are damaged, so nobody can be taken out (erase.set_aside_left), or not to be written.
    """
    clean = aside.with_name(aside.name + _CLEAN)
    try:
        if (clean / _DESK).exists() and not (aside / _DESK).exists():
            _put_in_place(clean, aside)
            return True
        _remove(clean)
        if not (aside / _DESK).exists():
            return False
        make_private_folder(clean)
        for name in (_DESK, *_BESIDE[:1]):
            if (aside / name).exists():
                shutil.copyfile(aside / name, clean / name)
        if not _without(folder, key, clean / _DESK, aside, forget):
            return False
        last(clean / _DESK)
        (aside / _DESK).unlink()
        _put_in_place(clean, aside)
    except OSError as error:
        raise refusal_of_disk(error, aside) from error
    finally:
        if (aside / _DESK).exists():
            _remove(clean)
    return True


def _without(folder: Path, key: DeskKey, path: Path, aside: Path, forget: Forget) -> bool:
    left = Refusal("erase.set_aside_left", folder=str(aside))
    try:
        raw = next((one for one in keys_of_desk(folder, key) if opens_database(path, one)), None)
        if raw is None:
            raise left
        database = open_prepared(path, raw)
        try:
            if damage_in(database.connection(), plain_tables(database.connection())):
                raise left
            with database_refusals():
                if not forget(database):
                    return False
                database.write_anew()
                database.execute_sql("PRAGMA journal_mode = DELETE")
        finally:
            database.close()
        require_sound(path, raw)
    except Refusal as refusal:
        raise left from refusal
    return True


def _put_in_place(clean: Path, aside: Path) -> None:
    for name in _BESIDE:
        (aside / name).unlink(missing_ok=True)
    put_in_place(clean / _DESK, aside / _DESK)


def _remove(clean: Path) -> None:
    for name in (_DESK, *_BESIDE, f"{_DESK}-journal"):
        with suppress(OSError):
            (clean / name).unlink(missing_ok=True)
    with suppress(OSError):
        clean.rmdir()
