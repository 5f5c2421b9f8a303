"""The small window where `desk.json` is lost: the newest backup knows what stood in it."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from recruiterdesk.core.clock import Clock
from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.card_lost import OpenedAgain, open_by_copy, open_by_copy_and_code
from recruiterdesk.operations.restoring_by_secret import code_opens
from recruiterdesk.storage.queries.backups import BackupCard
from recruiterdesk.ui.damage.words import moment_words, tr
from recruiterdesk.ui.locking.passphrase_field import FORGOTTEN_KEYS, PassphraseField, code_line
from recruiterdesk.ui.locking.small_window import SmallWindow
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text
from recruiterdesk.ui.workers import Reins, Work

_WIDTH = 560


class CardLostWindow(SmallWindow):
    """Closing it, or Quit, changes nothing; while the desk is opened it stays. A passphrase is asked for."""

    def __init__(
        self, app: QApplication, folder: Path, copy: tuple[Path, BackupCard], clock: Clock, refusal: Refusal
    ) -> None:
        below = tr(
            "It says which key opens the desk; your people are not in it. If you have it elsewhere, quit and "
            "put it back. Each backup keeps a copy of it: by the newest the desk is opened as it is. Only "
            "where the key was changed since, the backup itself is taken, and what lies there is set aside."
        )
        super().__init__(_title(refusal), below, width=_WIDTH)
        self._app, self._folder, self._clock = app, folder, clock
        self._path, card = copy
        self._work: Work | None = None
        self.done: OpenedAgain | None = None
        self.copy = Text(_copy_words(card, clock), TextSize.BODY)
        self.field = PassphraseField(tr("Passphrase"))
        self.field.entered.connect(self.take)
        be_there(self.field, False)
        self.code = code_line()
        self.code.setAccessibleName(tr("Recovery code"))
        self.code.setToolTip(tr("The recovery code on the paper of the day on which the backup was made"))
        self.code.returnPressed.connect(self.take)
        be_there(self.code, False)
        self.forgotten = QuietButton(tr("Passphrase forgotten…"), FORGOTTEN_KEYS)
        self.forgotten.setShortcut(FORGOTTEN_KEYS)
        self.forgotten.setToolTip(tr("Type the recovery code instead"))
        self.forgotten.clicked.connect(self.ask_for_code)
        be_there(self.forgotten, False)
        for part in (self.copy, self.field, self.code):
            self.add(part)
        self.leave = PlainButton(tr("Quit"), "Ctrl+Q")
        self.leave.setShortcut("Ctrl+Q")
        self.leave.clicked.connect(self.close)
        self.confirm = PrimaryButton(tr("Open by the newest backup"), "↵")
        self.confirm.setAutoDefault(True)
        self.confirm.clicked.connect(self.take)
        self.add_ways(self.forgotten, self.leave, self.confirm)
        self.confirm.setFocus()

    def run(self) -> OpenedAgain | None:
        """Ask, and return how the desk was opened again; None where the user quit."""
        self.raise_window()
        self.closed.connect(self._app.exit)
        self._app.exec()
        self.closed.disconnect(self._app.exit)
        self.hide()
        self.deleteLater()
        return self.done

    def take(self) -> None:
        """Open the desk by the backup, beside the window."""
        if self._work is not None:
            return
        folder, path, clock = self._folder, self._path, self._clock
        passphrase, code = self.field.text() or None, self.code.text()
        by_code = self.code.isVisible()

        def work(_reins: Reins) -> OpenedAgain:
            if by_code:
                return open_by_copy_and_code(folder, path, clock, code)
            return open_by_copy(folder, path, clock, passphrase)

        self.say("")
        self.leave.setEnabled(False)
        self.confirm.setEnabled(False)
        self._work = Work(work)
        self._work.finished.connect(self._finish)
        self._work.refused.connect(self._refuse)
        self._work.broken.connect(self._be_free)
        self._work.start()

    def ask_for_code(self) -> None:
        """Take the recovery code in the place of the passphrase."""
        for part, is_there in ((self.field, False), (self.forgotten, False), (self.code, True)):
            be_there(part, is_there)
        self.say(tr("Type the recovery code of the day on which the backup was made."))
        self.code.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._work is not None:
            # What is under way would be waited for, and the desk be another at the next start.
            event.ignore()
            return
        super().closeEvent(event)

    def _finish(self, done: OpenedAgain) -> None:
        self._work, self.done = None, done
        self.field.clear()
        self.code.clear()
        self._app.exit()

    def _refuse(self, refusal: Refusal) -> None:
        self._be_free()
        if refusal.key == "key.passphrase_needed":
            be_there(self.field, True)
            be_there(self.forgotten, code_opens(self._path))
            self.say(tr("This desk has a passphrase: type it."))
        else:
            self.say(sentences_for(ZoneInfo("UTC")).refusal(refusal))
        line = self.code if self.code.isVisible() else self.field.line
        if line.isVisible():
            line.selectAll()
            line.setFocus()

    def _be_free(self) -> None:
        self._work = None
        self.leave.setEnabled(True)
        self.confirm.setEnabled(True)


def said_after_opening(done: OpenedAgain) -> str:
    """Say what the desk is now, and how to get a passphrase that one knows."""
    said = tr("desk.json is back, from the newest backup; nothing else was changed.")
    if done.is_backup:
        said = tr(
            "The desk is as in the newest backup; what lay there is in a folder “set-aside…” beside it."
        )
    if done.by_code:
        said += " " + tr("For a new passphrase lock the desk, and choose “Passphrase forgotten…” there.")
    return said


def _title(refusal: Refusal) -> str:
    if refusal.key == "key.card_missing":
        return tr("The file desk.json is missing")
    return tr("The file desk.json can’t be read")


def _copy_words(card: BackupCard, clock: Clock) -> str:
    said = tr("The newest backup is of {when}: {people} people, {waiting} waiting.")
    if card.people == 1:
        said = tr("The newest backup is of {when}: 1 person, {waiting} waiting.")
    return said.format(
        when=moment_words(card.made_at, clock),
        people=QLocale().toString(card.people),
        waiting=QLocale().toString(card.waiting),
    )
