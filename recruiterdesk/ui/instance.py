"""One window for each data folder: a second start hands over what it was asked, and ends."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.start import Wishes, wishes_from_json

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_TRIES = 20
_LOCK_PATIENCE_MS = 250
_SOCKET_PATIENCE_MS = 3000
_LONGEST_MESSAGE = 1_000_000
_UNDERSTOOD = b"+"


class Instance(QObject):
    """Holds the folder's lock as long as it lives; a lock whose holder was killed is taken over.

    Signals:
        asked: Wishes of a later start.
    """

    asked = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock_path = folder / "window.lock"
        self._name = _server_name(folder)
        self._lock = QLockFile(str(self._lock_path))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self._buffers: dict[QLocalSocket, bytes] = {}

    def take(self, wishes: Wishes) -> bool:
        """Become the window of this folder; False where the wishes were handed to the one that is there.

        Raises:
            Refusal: the folder can't be written, or the window that is there doesn't answer.
        """
        for _ in range(_TRIES):
            if self._lock.tryLock(_LOCK_PATIENCE_MS):
                return True
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                raise Refusal("desk.not_writable")
            if self._hand_over(wishes):
                return False
        raise Refusal("window.silent")

    def listen(self) -> None:
        """Take what later starts hand over, from now on."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._server.listen(self._name)

    def release(self) -> None:
        """Give the folder up."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _hand_over(self, wishes: Wishes) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_SOCKET_PATIENCE_MS):
            return False
        socket.write(wishes.as_json() + b"\n")
        understood = socket.waitForReadyRead(_SOCKET_PATIENCE_MS) and socket.readAll().data() == _UNDERSTOOD
        socket.disconnectFromServer()
        return understood

    def _welcome(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._buffers[socket] = b""
            socket.readyRead.connect(partial(self._read, socket))
            socket.disconnected.connect(partial(self._forget, socket))
            self._take_from(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket in self._buffers:
            self._take_from(socket)

    def _forget(self, socket: QLocalSocket) -> None:
        self._buffers.pop(socket, None)
        socket.deleteLater()

    def _take_from(self, socket: QLocalSocket) -> None:
        self._buffers[socket] += socket.readAll().data()
        line, ended, _ = self._buffers[socket].partition(b"\n")
        if len(line) > _LONGEST_MESSAGE:
            socket.abort()
        if not ended:
            return
        self._buffers[socket] = b""
        try:
            wishes = wishes_from_json(line)
        except ValueError:
            socket.abort()
            return
        socket.write(_UNDERSTOOD)
        self.asked.emit(wishes)


def _server_name(folder: Path) -> str:
    return "recruiterdesk-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:20]
