"""Tells whether other processes have a desk open, and keeps them out while it is changed as a whole.

Each process that has the desk open holds a share of `desk.lock`; the system takes it back where a process is
killed. Whoever restores needs all of it.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.key_card import refusal_of_folder

LOCK_NAME = "desk.lock"
PREPARED_NAME = "restoring.db"
"""What takes the desk's place, while whoever restores holds all of it."""
_SHARES = 2**16


class DeskHold:
    """This process's share of a desk.

    Raises:
        Refusal: the folder can't be written, or the desk is changed as a whole just now (desk.busy).
    """

    def __init__(self, folder: Path) -> None:
        try:
            self._handle = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, stat.S_IRUSR | stat.S_IWUSR)
        except OSError as error:
            raise refusal_of_folder(error) from error
        if not _take_share(self._handle):
            self.close()
            raise Refusal("desk.busy")

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep every other process out meanwhile.

        Raises:
            Refusal: another process has the desk open (restore.desk_in_use).
        """
        alone = _take_all(self._handle)
        try:
            if not alone:
                raise Refusal("restore.desk_in_use")
            yield
        finally:
            if alone:
                _give_back(self._handle)
            # A try that failed may have lost the share.
            _take_share(self._handle)

    def close(self) -> None:
        """Let go; once more does nothing."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, at: int, count: int, mode: int) -> bool:
        os.lseek(handle, at, os.SEEK_SET)
        try:
            msvcrt.locking(handle, mode, count)
        except OSError:
            return False
        return True

    def _own_share() -> int:
        return os.getpid() % _SHARES

    def _take_share(handle: int) -> bool:
        return _lock(handle, _own_share(), 1, msvcrt.LK_NBLCK)

    def _take_all(handle: int) -> bool:
        _lock(handle, _own_share(), 1, msvcrt.LK_UNLCK)
        return _lock(handle, 0, _SHARES, msvcrt.LK_NBLCK)

    def _give_back(handle: int) -> None:
        _lock(handle, 0, _SHARES, msvcrt.LK_UNLCK)

else:
    import fcntl

    def _flock(handle: int, mode: int) -> bool:
        try:
            fcntl.flock(handle, mode | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _take_share(handle: int) -> bool:
        return _flock(handle, fcntl.LOCK_SH)

    def _take_all(handle: int) -> bool:
        return _flock(handle, fcntl.LOCK_EX)

    def _give_back(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
