"""How far the desk is encrypted anew, and about how long that takes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from recruiterdesk.operations.protecting import seconds_to_encrypt, share_encrypted
from recruiterdesk.ui.locking.passphrase_field import tr

_LOOK_MS = 100
_WHOLE = 1000
_MINUTE = 90


class EncryptingBar(QProgressBar):
    """Looks at the files while it is seen: the database itself tells nobody."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setRange(0, _WHOLE)
        self.setTextVisible(False)
        self.setAccessibleName(tr("Encrypting the desk anew"))
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Show how far it is; never less than before."""
        self.setValue(max(self.value(), round(share_encrypted(self._folder) * _WHOLE)))


def how_long(folder: Path) -> str:
    """Return about how long it takes, in words."""
    seconds = seconds_to_encrypt(folder)
    if seconds <= 1:
        return tr("This takes a moment.")
    if seconds < _MINUTE:
        return tr("This takes about {n} seconds.").format(n=seconds)
    return tr("This takes about {n} minutes.").format(n=round(seconds / 60))


def warning_before(folder: Path) -> str:
    """Say before it begins how long it takes; "" where it takes a moment."""
    if seconds_to_encrypt(folder) <= 1:
        return ""
    stops = tr("The desk is shut meanwhile.")
    return f"{how_long(folder)} {stops}"
