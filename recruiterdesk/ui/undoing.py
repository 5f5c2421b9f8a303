"""Undo and redo: the quiet banner after each change, and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from recruiterdesk.core.changes import Changes
    from recruiterdesk.ui.shell.main_shell import MainShell
    from recruiterdesk.ui.workplace import Workplace


class Undoing(QObject):
    """Says what was done, with Undo beside it; of several changes in one turn the last one is said."""

    def __init__(self, workplace: Workplace, shell: MainShell, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._shell = shell
        self._last: Changes | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._tell)
        self.undo_action = self._action(self.tr("Undo"), QKeySequence("Ctrl+Z"), self.undo)
        self.redo_action = self._action(self.tr("Redo"), QKeySequence("Ctrl+Shift+Z"), self.redo)
        shell.undo_requested.connect(self.undo)
        self._stop = workplace.desk.announcer.listen(self._note)

    def stop(self) -> None:
        """Listen no longer."""
        self._stop()
        self._soon.stop()

    def undo(self) -> None:
        """Take the last step back."""
        self._workplace.do(self._workplace.desk.undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._workplace.do(self._workplace.desk.redo)

    def _action(self, text: str, keys: QKeySequence, slot: object) -> QAction:
        action = QAction(self)
        action.setText(text)
        action.setShortcut(keys)
        action.triggered.connect(slot)
        return action

    def _note(self, changes: Changes) -> None:
        if changes.label_key:
            self._last = changes
            self._soon.start()

    def _tell(self) -> None:
        changes, self._last = self._last, None
        if changes is None:
            return
        said = self._workplace.sentences.render(f"label.{changes.label_key}", changes.label_values)
        if changes.undone:
            self._shell.banner.tell(self.tr("Undone: {step}").format(step=said))
        else:
            self._shell.banner.tell_done(said)
