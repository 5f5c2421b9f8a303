"""The system keyring does not give the key: it is locked, late, or holds none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import Sentences
from recruiterdesk.storage.opening import unlock_desk
from recruiterdesk.ui.locking.passphrase_field import tr
from recruiterdesk.ui.locking.small_window import SmallWindow
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.workers import Reins, Work


class KeyringWindow(SmallWindow):
    """Each try waits for the keyring as long as its own question to the user may take, beside the window."""

    def __init__(self, folder: Path, sentences: Sentences, parent: QWidget | None = None) -> None:
        below = tr(
            "The key of this desk lies in the keyring of this computer, which has not given it. Nothing is "
            "lost: the desk stays as it is."
        )
        super().__init__(tr("Waiting for the keyring"), below, parent)
        self._folder = folder
        self._sentences = sentences
        self._work: Work | None = None
        self.leave = PlainButton(tr("Quit"), "Ctrl+Q")
        self.leave.setShortcut("Ctrl+Q")
        self.leave.clicked.connect(self.quit_asked)
        self.again = PrimaryButton(tr("Try again"), "↵")
        self.again.setShortcut("Return")
        self.again.clicked.connect(self.ask)
        self.add_ways(None, self.leave, self.again)

    def begin(self, refusal: Refusal) -> None:
        """Say what the keyring answered, and wait on for one that has not."""
        self.refuse(refusal)
        if refusal.key == "key.keyring_late":
            self.ask()

    def ask(self) -> None:
        """Ask the keyring once more."""
        if self._work is not None:
            return
        folder = self._folder

        def find(_reins: Reins) -> object:
            return unlock_desk(folder)

        self.again.setEnabled(False)
        self.again.setText(tr("Asking…"))
        self._work = Work(find)
        self._work.finished.connect(self._finish)
        self._work.refused.connect(self.refuse)
        self._work.start()

    def refuse(self, refusal: Refusal) -> None:
        """Say what the keyring answered."""
        self._work = None
        self.again.setEnabled(True)
        self.again.setText(tr("Try again"))
        self.say(self._sentences.refusal(refusal))

    def _finish(self, key: object) -> None:
        self._work = None
        self.unlocked.emit(key)
