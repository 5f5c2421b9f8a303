"""Encrypts the shut desk anew, and says so meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.protecting import remove_passphrase, set_passphrase
from recruiterdesk.storage.desk import DeskKey
from recruiterdesk.storage.opening import unlock_desk
from recruiterdesk.ui.locking.encrypting_bar import EncryptingBar, how_long
from recruiterdesk.ui.locking.leaving import KeyChange
from recruiterdesk.ui.locking.passphrase_field import tr
from recruiterdesk.ui.locking.small_window import SmallWindow
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.workers import Reins, Work

if TYPE_CHECKING:
    from recruiterdesk.ui.locking.left import Left


@dataclass(frozen=True)
class Changed:
    """The key by which the desk opens now, what is to be said, and the recovery code that was made."""

    key: DeskKey
    said: str
    code: str = ""


class ChangingWindow(SmallWindow):
    """Cancel, Esc or closing it give the change up, as long as the old key opens the desk.

    Where it is killed nothing is lost.
    """

    def __init__(self, app: QApplication, folder: Path, left: Left) -> None:
        safe = tr(
            "A copy of the desk is written with a new key, and takes its place once it was read back. If the "
            "computer goes off meanwhile, the old way in or the new one still opens it."
        )
        super().__init__(tr("Encrypting the desk anew"), f"{safe} {how_long(folder)}")
        if left.key is None or left.change is None:
            raise ValueError("a change needs its key")
        self._app = app
        self._folder = folder
        self._key = left.key
        self._change = left.change
        self._changed = Changed(left.key, "")
        self.bar = EncryptingBar(folder)
        self.add(self.bar)
        self._work = Work(self._do)
        self.cancel = PlainButton(tr("Cancel"), "Esc")
        self.cancel.setShortcut("Esc")
        self.cancel.setToolTip(tr("The desk opens as before, and nothing is changed"))
        self.cancel.clicked.connect(self.give_up)
        self.add_ways(None, self.cancel)

    def run(self) -> Changed:
        """Do it, and return how the desk opens now; what was refused leaves the old way."""
        self._work.finished.connect(self._finish)
        self._work.refused.connect(self._refuse)
        self._work.start()
        self.raise_window()
        self._app.exec()
        self.hide()
        self.deleteLater()
        return self._changed

    def give_up(self) -> None:
        """Ask the change to end; where it is done already, it counts."""
        self.cancel.setEnabled(False)
        self.cancel.setText(tr("Cancelling…"))
        self._work.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.give_up()
        event.ignore()

    def _do(self, reins: Reins) -> DeskKey:
        return change_key(self._folder, self._key, self._change, reins.is_pulled)

    def _finish(self, key: object) -> None:
        if isinstance(key, DeskKey):
            said = tr("The passphrase counts from now on.") if self._change.passphrase else _removed()
            self._changed = Changed(key, said, self._change.code)
        self._app.exit()

    def _refuse(self, refusal: Refusal) -> None:
        self._changed = Changed(self._key, sentences_for(ZoneInfo("UTC")).refusal(refusal))
        self._app.exit()


def change_key(folder: Path, key: DeskKey, change: KeyChange, asked_to_stop: Callable[[], bool]) -> DeskKey:
    """Encrypt the shut desk anew and return its new key.

    Raises:
        Refusal: the desk is open elsewhere, can't be written, or it was asked to stop; the old key opens it.
    """
    if not change.passphrase:
        remove_passphrase(folder, key, asked_to_stop)
        return unlock_desk(folder)
    set_passphrase(folder, key, change.passphrase, change.code or None, asked_to_stop)
    return unlock_desk(folder, change.passphrase)


def _removed() -> str:
    return tr("The passphrase is gone: nobody is asked for it any more.")
