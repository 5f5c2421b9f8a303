"""Asks for what opened the desk on the day of a backup, where the desk has no key for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.restoring_by_secret import BackupSecret, code_opens
from recruiterdesk.ui.locking.passphrase_field import PassphraseField, code_line
from recruiterdesk.ui.pages.backups import jobs
from recruiterdesk.ui.pages.backups.words import tr
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workers import Work
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 580


class SecretDialog(QuestionDialog):
    """Enter looks into the backup, beside the window; what opens nothing is said, and what was typed stays.

    Signals:
        opened: jobs.Looked.
    """

    opened = Signal(object)

    def __init__(self, workplace: Workplace, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(tr("This backup has a lock of its own"), tr("Look into it"), _WIDTH, parent)
        self._workplace, self._path = workplace, path
        self._work: Work | None = None
        self.passphrase, self.code = PassphraseField(tr("Passphrase")), code_line()
        said = tr(
            "{name} was locked by a passphrase that this desk does not know. Type the one of the day on "
            "which it was made. Nothing is changed by looking into it."
        )
        form = Form()
        form.add_field(tr("&Passphrase of that day"), self.passphrase)
        if code_opens(path):
            form.add_field(tr("Or the &recovery code"), self.code)
        self.add(muted_text(said.format(name=path.name)))
        self.add(form)
        self.passphrase.entered.connect(self.confirm_button.click)
        self.confirmed.connect(self._begin)
        self.passphrase.setFocus()

    def _begin(self) -> None:
        if self._work is not None:
            return
        secret = BackupSecret(self.passphrase.text(), self.code.text())
        self.confirm_button.setEnabled(False)
        self._work = jobs.opening(self._workplace.desk, self._path, secret)
        self._work.finished.connect(self._finish)
        self._work.refused.connect(self._refuse)
        self._work.start()

    def _finish(self, looked: object) -> None:
        self._work = None
        self.passphrase.clear()
        self.code.clear()
        self.accept()
        self.opened.emit(looked)

    def _refuse(self, refusal: Refusal) -> None:
        self._work = None
        self.confirm_button.setEnabled(True)

        def refuse() -> None:
            raise refusal

        self.try_to(refuse, self._workplace.sentences)
        self.fit()
        field = self.code if self.code.text().strip() else self.passphrase.line
        field.selectAll()
        field.setFocus()
