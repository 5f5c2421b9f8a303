"""Asks for the passphrase: at the start, and after the desk was locked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import Sentences
from recruiterdesk.operations.protecting import protection_of
from recruiterdesk.storage.desk import DeskKey
from recruiterdesk.storage.opening import unlock_desk
from recruiterdesk.ui.locking.passphrase_field import FORGOTTEN_KEYS, PassphraseField, tr
from recruiterdesk.ui.locking.small_window import SmallWindow
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from recruiterdesk.ui.workers import Reins, Work

_SECOND_MS = 1000
LONGEST_PAUSE = 5
"""Seconds: whoever mistypes waits a little, whoever guesses by hand gets nowhere anyway."""


class UnlockWindow(SmallWindow):
    """Enter unlocks. Each wrong passphrase after the first costs a second more, five at most.

    Signals:
        code_wanted: the passphrase was forgotten.
    """

    code_wanted = Signal()

    def __init__(
        self, folder: Path, sentences: Sentences, below: str = "", parent: QWidget | None = None
    ) -> None:
        said = below or tr("Type the passphrase of this desk.")
        super().__init__(tr("The desk is locked"), said, parent)
        self._folder = folder
        self._sentences = sentences
        self._wrong = 0
        self._left = 0
        self._work: Work | None = None
        self.field = PassphraseField(tr("Passphrase"))
        self.field.entered.connect(self.unlock)
        self.field.edited.connect(self._take_edit)
        self.forgotten = QuietButton(tr("Passphrase forgotten…"), FORGOTTEN_KEYS)
        self.forgotten.setShortcut(FORGOTTEN_KEYS)
        self.forgotten.clicked.connect(self.code_wanted)
        self.forgotten.setVisible(_has_code(folder))
        self.leave = PlainButton(tr("Quit"), "Ctrl+Q")
        self.leave.setShortcut("Ctrl+Q")
        self.leave.clicked.connect(self.quit_asked)
        self.confirm = PrimaryButton(tr("Unlock"), "↵")
        self.confirm.clicked.connect(self.unlock)
        self._pause = QTimer(self)
        self._pause.setInterval(_SECOND_MS)
        self._pause.timeout.connect(self._count_down)
        self.add(self.field)
        self.add_ways(self.forgotten, self.leave, self.confirm)
        self.field.setFocus()

    def unlock(self) -> None:
        """Try what was typed, beside the window."""
        if self._work is not None or self._left:
            return
        folder, typed = self._folder, self.field.text()
        if not typed:
            self.say(tr("Type the passphrase first."))
            return

        def find(_reins: Reins) -> DeskKey:
            return unlock_desk(folder, typed)

        self.confirm.setEnabled(False)
        self.confirm.setText(tr("Unlocking…"))
        self._work = Work(find)
        self._work.finished.connect(self._finish)
        self._work.refused.connect(self._refuse)
        self._work.start()

    def _finish(self, key: object) -> None:
        self._work = None
        self.field.clear()
        self.unlocked.emit(key)

    def _refuse(self, refusal: Refusal) -> None:
        self._work = None
        self._wrong += 1
        self._left = min(self._wrong - 1, LONGEST_PAUSE)
        self._show_pause()
        if self._left:
            self._pause.start()
        self.say(self._sentences.refusal(refusal))
        self.field.line.selectAll()
        self.field.setFocus()

    def _take_edit(self) -> None:
        if self.refused.text():
            self.say("")

    def _count_down(self) -> None:
        self._left -= 1
        if not self._left:
            self._pause.stop()
        self._show_pause()

    def _show_pause(self) -> None:
        self.confirm.setEnabled(not self._left)
        self.confirm.setText(tr("Wait {n} s").format(n=self._left) if self._left else tr("Unlock"))


def _has_code(folder: Path) -> bool:
    try:
        return protection_of(folder).has_code
    except Refusal:
        return False
