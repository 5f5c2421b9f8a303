"""One window for each data folder: a second start hands over what it was asked, and ends."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, Signal

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.start import Wishes, wishes_from_json

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 30_000
"""How long a start waits for the window that is there: it may be opening still, on a busy machine."""
_LOCK_PATIENCE_MS = 250
_LONGEST_MESSAGE = 1_000_000
_LISTENING = b"?"
_UNDERSTOOD = b"+"
# A socket's path holds 104 bytes at least; Qt makes it under a longer name first.
_LONGEST_FOLDER = 88


class Instance(QObject):
    """Holds the folder's lock as long as it lives; a lock whose holder was killed is taken over.

    The window that is there says that it listens before anything is sent: what a window that hangs never
    heard is not done later, after the user was told that it doesn't answer.

    Signals:
        asked: Wishes of a later start.
    """

    asked = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._addresses = addresses_of(folder)
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def take(self, wishes: Wishes, patience_ms: int = PATIENCE_MS) -> bool:
        """Become the window of this folder; False where the wishes were handed to the one that is there.

        Raises:
            Refusal: the folder can't be written, or the window that is there doesn't answer.
        """
        deadline = QDeadlineTimer(patience_ms)
        while True:
            if self._lock.tryLock(_LOCK_PATIENCE_MS):
                self._keep_lock_private()
                return True
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                raise Refusal("desk.not_writable")
            if any(_hand_over(address, wishes, deadline) for address in self._addresses):
                return False
            if not os.access(self._folder, os.W_OK):
                # Nobody answers: the lock is one that a killed program left, and can't be taken over here.
                raise Refusal("desk.not_writable")
            if deadline.hasExpired():
                raise Refusal("window.silent")

    def _keep_lock_private(self) -> None:
        """Qt leaves it to the umask who reads the lock's file."""
        with suppress(OSError):
            Path(self._lock.fileName()).chmod(stat.S_IRUSR | stat.S_IWUSR)

    def listen(self) -> bool:
        """Take what later starts hand over, from now on; False where this system lets nothing be heard."""
        if self._server is not None:
            return self._server.isListening()
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        for address in self._addresses:
            QLocalServer.removeServer(address)
            if self._server.listen(address):
                return True
        return False

    def release(self) -> None:
        """Give the folder up."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _welcome(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            caller = _LaterStart(self._server.nextPendingConnection(), self)
            caller.asked.connect(self.asked)


class _LaterStart(QObject):
    """One start that hands over; gone as soon as it hangs up.

    Signals:
        asked: Wishes.
    """

    asked = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._heard = b""
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        socket.write(_LISTENING)
        socket.flush()

    def _read(self) -> None:
        self._heard += self._socket.readAll().data()
        line, ended, _ = self._heard.partition(b"\n")
        if len(line) > _LONGEST_MESSAGE:
            self._socket.abort()
            return
        if not ended:
            return
        self._heard = b""
        try:
            wishes = wishes_from_json(line)
        except (ValueError, RecursionError):
            self._socket.abort()
            return
        self._socket.write(_UNDERSTOOD)
        self._socket.flush()
        self.asked.emit(wishes)


def _hand_over(address: str, wishes: Wishes, deadline: QDeadlineTimer) -> bool:
    if not _is_ours(address):
        return False
    from PySide6.QtNetwork import QLocalSocket

    def heard(word: bytes) -> bool:
        return socket.waitForReadyRead(max(1, deadline.remainingTime())) and socket.readAll().data() == word

    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(max(1, deadline.remainingTime())) or not heard(_LISTENING):
        return False
    socket.write(wishes.as_json() + b"\n")
    understood = heard(_UNDERSTOOD)
    socket.disconnectFromServer()
    return understood


def _is_ours(address: str) -> bool:
    """Tell whether this user's program listens there: another user may have laid a socket of that name."""
    if sys.platform == "win32":
        return True
    try:
        return Path(address).stat().st_uid == os.getuid()
    except OSError:
        return False


def addresses_of(folder: Path) -> tuple[str, ...]:
    """Return where the window of a folder is heard: the first that the system allows.

    Beside the desk nobody but its owner can be in the way. Some file systems hold no sockets, and a path can
    be too long for one.
    """
    at = os.fsencode(folder.resolve())
    name = "recruiterdesk-" + hashlib.sha256(at).hexdigest()[:20]
    if sys.platform == "win32":
        return (name,)
    elsewhere = str(Path(tempfile.gettempdir()) / name)
    if len(at) > _LONGEST_FOLDER:
        return (elsewhere,)
    return str(folder.resolve() / "window.socket"), elsewhere
