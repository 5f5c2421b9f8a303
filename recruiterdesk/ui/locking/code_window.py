"""The passphrase was forgotten: the recovery code leads to a new one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import Sentences
from recruiterdesk.operations.protecting import (
    chosen_passphrase,
    key_by_code,
    new_recovery_code,
    read_recovery_code,
    require_alike,
    set_passphrase,
)
from recruiterdesk.storage.desk import DeskKey
from recruiterdesk.storage.opening import unlock_desk
from recruiterdesk.ui.locking.encrypting_bar import EncryptingBar, how_long
from recruiterdesk.ui.locking.passphrase_field import PassphraseField, code_line, tr
from recruiterdesk.ui.locking.small_window import SmallWindow
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workers import Reins, Work

_WIDTH = 580
_ITS_FILE_FAILS = frozenset({"desk.wrong_key", "key.not_encrypted_anew"})


@dataclass(frozen=True, slots=True)
class Recovered:
    """The key of a desk that was opened by its code, and the new code: the one that was used is void.

    A desk whose file fails is not encrypted anew: there is no new code (""), and the old one still opens it.
    """

    key: DeskKey
    code: str


class CodeWindow(SmallWindow):
    """The code may be typed with or without dashes, in capitals or not.

    Signals:
        recovered: Recovered.
    """

    recovered = Signal(object)

    def __init__(self, folder: Path, sentences: Sentences, parent: QWidget | None = None) -> None:
        below = tr(
            "Type the recovery code from the paper, and a new passphrase. The code is void after that."
        )
        super().__init__(tr("Passphrase forgotten"), below, parent, _WIDTH)
        self._folder = folder
        self._sentences = sentences
        self._work: Work | None = None
        self.code = code_line()
        self.passphrase = PassphraseField(tr("New passphrase"))
        self.again = PassphraseField(tr("Once more"))
        form = Form()
        form.add_field(tr("&Recovery code"), self.code)
        form.add_field(tr("&New passphrase"), self.passphrase)
        form.add_field(tr("Once &more"), self.again)
        self.add(form)
        self.again.show_as(self.passphrase)
        self.said_how_long = muted_text("")
        self.said_how_long.hide()
        self.add(self.said_how_long)
        self.bar: EncryptingBar | None = None
        self.back = PlainButton(tr("Back"), "Esc")
        self.back.setShortcut("Esc")
        self.back.clicked.connect(self.go_back)
        self.confirm = PrimaryButton(tr("Open the desk"), "↵")
        self.confirm.clicked.connect(self.open_desk)
        self.code.returnPressed.connect(self.open_desk)
        for field in (self.passphrase, self.again):
            field.entered.connect(self.open_desk)
        self.add_ways(None, self.back, self.confirm)
        self.code.setFocus()

    def open_desk(self) -> None:
        """Open the desk by the code, and give it the new passphrase, beside the window."""
        if self._work is not None:
            return
        folder, typed, new = self._folder, self.code.text(), self.passphrase.text()
        try:
            read_recovery_code(typed)
            require_alike(chosen_passphrase(new), self.again.text())
        except Refusal as refusal:
            self.say(self._sentences.refusal(refusal))
            return

        def recover(reins: Reins) -> Recovered:
            code, key = new_recovery_code(), key_by_code(folder, typed)
            try:
                set_passphrase(folder, key, new, code, reins.is_pulled)
            except Refusal as refusal:
                if refusal.key not in _ITS_FILE_FAILS:
                    raise
                # The key is the right one. What is whole is read out, or is used on; what opens it stays.
                return Recovered(key, "")
            return Recovered(unlock_desk(folder, new), code)

        self.say("")
        self.confirm.setEnabled(False)
        self.back.setText(tr("Cancel"))
        self.confirm.setText(tr("Encrypting anew…"))
        self._show_bar(EncryptingBar(folder))
        self._work = Work(recover)
        self._work.finished.connect(self._finish)
        self._work.refused.connect(self._refuse)
        self._work.start()

    def go_back(self) -> None:
        """Leave the window; what is under way is given up first, and where it is done already, it counts."""
        if self._work is None:
            self.close()
            return
        self.back.setEnabled(False)
        self.back.setText(tr("Cancelling…"))
        self._work.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._work is None:
            super().closeEvent(event)
            return
        self.go_back()
        event.ignore()

    def _show_bar(self, bar: EncryptingBar) -> None:
        self.said_how_long.setText(how_long(self._folder))
        self.said_how_long.show()
        self.bar = bar
        self.add(bar)
        # Qt would show it a turn later, and the window would be too low until then.
        bar.show()
        self.fit()

    def _drop_bar(self) -> None:
        self.said_how_long.hide()
        if self.bar is not None:
            self.bar.hide()
            self.bar.deleteLater()
            self.bar = None

    def _finish(self, recovered: object) -> None:
        self._work = None
        for field in (self.passphrase, self.again):
            field.clear()
        self.recovered.emit(recovered)

    def _refuse(self, refusal: Refusal) -> None:
        self._work = None
        self._drop_bar()
        self.confirm.setEnabled(True)
        self.back.setEnabled(True)
        self.back.setText(tr("Back"))
        self.confirm.setText(tr("Open the desk"))
        self.say(self._sentences.refusal(refusal))
