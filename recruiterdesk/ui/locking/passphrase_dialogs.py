"""Asks for a new passphrase, or for the one of now, while the desk is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import Sentences
from recruiterdesk.operations.protecting import (
    check_passphrase,
    chosen_passphrase,
    new_recovery_code,
    require_alike,
    require_writable,
)
from recruiterdesk.ui.locking.encrypting_bar import warning_before
from recruiterdesk.ui.locking.leaving import KeyChange
from recruiterdesk.ui.locking.passphrase_field import PassphraseField, tr
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workers import Reins, Work

_WIDTH = 520


class PassphraseQuestion(QuestionDialog):
    """Checks the passphrase of now, where there is one, beside the window.

    Signals:
        change_wanted: KeyChange.
    """

    change_wanted = Signal(object)

    def __init__(
        self, folder: Path, sentences: Sentences, title: str, confirm: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, confirm, _WIDTH, parent)
        self._folder = folder
        self._sentences = sentences
        self._confirm = confirm
        self._work: Work | None = None
        self.form = Form()
        self.current = PassphraseField(tr("Passphrase of now"))
        self.warning = muted_text(warning_before(folder))
        self.warning.setVisible(bool(self.warning.text()))
        self.confirmed.connect(self._begin)

    def wanted(self) -> KeyChange:
        """Return what is to become of the key.

        Raises:
            Refusal: what was typed won't do.
        """
        raise NotImplementedError

    def _begin(self) -> None:
        if self._work is not None:
            return
        change = self.try_to(self._wanted_and_possible, self._sentences)
        self.fit()
        if change is None:
            return
        if not self.current.isVisibleTo(self):
            self._accept(change)
            return
        self._check(self._folder, self.current.text(), change)

    def _wanted_and_possible(self) -> KeyChange:
        change = self.wanted()
        require_writable(self._folder)
        return change

    def _check(self, folder: Path, typed: str, change: KeyChange) -> None:
        def check(_reins: Reins) -> KeyChange:
            check_passphrase(folder, typed)
            return change

        self.confirm_button.setEnabled(False)
        self._work = Work(check)
        self._work.finished.connect(self._accept)
        self._work.refused.connect(self._refuse)
        self._work.start()

    def _accept(self, change: object) -> None:
        self._work = None
        self.accept()
        self.change_wanted.emit(change)

    def _refuse(self, refusal: Refusal) -> None:
        self._work = None
        self.confirm_button.setEnabled(True)

        def refuse() -> None:
            raise refusal

        self.try_to(refuse, self._sentences)
        self.fit()
        self.current.line.selectAll()
        self.current.setFocus()


class NewPassphraseDialog(PassphraseQuestion):
    """Sets a passphrase, or changes the one that there is; typed twice."""

    def __init__(
        self, folder: Path, sentences: Sentences, *, has_one: bool, parent: QWidget | None = None
    ) -> None:
        title = tr("Change the passphrase") if has_one else tr("Set a passphrase")
        confirm = tr("Change it") if has_one else tr("Lock the desk with it")
        super().__init__(folder, sentences, title, confirm, parent)
        self.new = PassphraseField(tr("New passphrase"))
        self.again = PassphraseField(tr("Once more"))
        self.code = QCheckBox(tr("Make a recovery code, to be kept on paper"))
        self.code.setChecked(True)
        self.add(muted_text(_said_of_passphrase()))
        if has_one:
            self.form.add_field(tr("&Passphrase of now"), self.current)
        self.form.add_field(tr("&New passphrase"), self.new)
        self.form.add_field(tr("Once &more"), self.again)
        self.form.add_line(self.code)
        self.form.add_remark(
            tr("It opens the desk where the passphrase is forgotten. Without either nobody can, nor can we.")
        )
        self.add(self.form)
        self.add(self.warning)
        self.again.show_as(self.new)
        for field in (self.current, self.new, self.again):
            field.entered.connect(self.confirm_button.click)
        (self.current if has_one else self.new).setFocus()
        if not has_one:
            self.current.hide()

    def wanted(self) -> KeyChange:
        passphrase = chosen_passphrase(self.new.text())
        require_alike(passphrase, self.again.text())
        return KeyChange(passphrase, new_recovery_code() if self.code.isChecked() else "")


class ConfirmDialog(PassphraseQuestion):
    """Asks for the passphrase of now, before something else is done with it."""

    def __init__(
        self,
        folder: Path,
        sentences: Sentences,
        words: tuple[str, str, str],
        change: Callable[[str], KeyChange],
        parent: QWidget | None = None,
    ) -> None:
        title, below, confirm = words
        super().__init__(folder, sentences, title, confirm, parent)
        self._change = change
        self.add(muted_text(below))
        self.form.add_field(tr("&Passphrase of now"), self.current)
        self.add(self.form)
        self.add(self.warning)
        self.current.entered.connect(self.confirm_button.click)
        self.current.setFocus()

    def wanted(self) -> KeyChange:
        return self._change(self.current.text())


def removing(folder: Path, sentences: Sentences, parent: QWidget | None = None) -> ConfirmDialog:
    """Return what asks before the passphrase is taken away."""
    below = tr(
        "The desk is encrypted anew, and opens without a question. Its key goes into the keyring of this "
        "computer; where there is none, into a file beside the desk."
    )
    words = (tr("Remove the passphrase"), below, tr("Remove it"))
    return ConfirmDialog(folder, sentences, words, lambda _typed: KeyChange(""), parent)


def renewing_code(folder: Path, sentences: Sentences, parent: QWidget | None = None) -> ConfirmDialog:
    """Return what asks before a new recovery code is made."""
    below = tr("The desk is encrypted anew with the same passphrase. A code of before is void then.")
    words = (tr("Make a new recovery code"), below, tr("Make the code"))
    return ConfirmDialog(
        folder, sentences, words, lambda typed: KeyChange(typed, new_recovery_code()), parent
    )


def _said_of_passphrase() -> str:
    return tr(
        "Whoever takes the computer, or a copy of the folder, can read nothing without it. Several words "
        "that only you would put together are better than one with signs. The desk is encrypted anew; older "
        "backups keep the key of their time."
    )
