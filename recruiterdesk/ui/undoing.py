"""Undo and redo: the quiet banner after each change, and their keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence

from recruiterdesk.core.changes import Changes

if TYPE_CHECKING:
    from recruiterdesk.core.errors import Refusal
    from recruiterdesk.storage.queries.steps import Step
    from recruiterdesk.ui.shell.main_shell import MainShell
    from recruiterdesk.ui.workers import Work
    from recruiterdesk.ui.workplace import Workplace


class Undoing(QObject):
    """Says what was done, with Undo beside it; of several changes in one turn the last one is said.

    A step of very many rows is undone and redone in a thread, one at a time.
    """

    def __init__(self, workplace: Workplace, shell: MainShell, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._shell = shell
        self._last: Changes | None = None
        self._work: Work | None = None
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
        self._swap(undone=False)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._swap(undone=True)

    def _swap(self, *, undone: bool) -> None:
        desk = self._workplace.desk
        if self._work is not None:
            return
        if not desk.next_step_is_big(undone=undone):
            self._workplace.do(desk.redo if undone else desk.undo)
            return
        self._begin(undone=undone)

    def _begin(self, *, undone: bool) -> None:
        from recruiterdesk.ui.undoing_beside import swap_beside
        from recruiterdesk.ui.workers import Work

        # What was done before would be said over this, or over why it was refused.
        self._soon.stop()
        self._last = None
        self._shell.banner.tell(self.tr("Doing it again…") if undone else self.tr("Taking it back…"))
        desk = self._workplace.desk
        work = self._work = Work(partial(swap_beside, desk, undone=undone))
        work.finished.connect(partial(self._finish, undone=not undone))
        work.refused.connect(self._refuse)
        work.cancelled.connect(self._end_work)
        work.broken.connect(self._end_work)
        work.start()

    def _finish(self, step: Step, *, undone: bool) -> None:
        """Let every page read what the thread wrote."""
        from recruiterdesk.storage.queries.every_kind import EVERY_KIND

        self._end_work()
        desk = self._workplace.desk
        desk.changed_elsewhere()
        desk.announcer.publish(
            Changes(EVERY_KIND, frozenset(), step.label_key, step.label_values, undone=undone)
        )

    def _refuse(self, refusal: Refusal) -> None:
        self._end_work()
        self._shell.banner.tell(self._workplace.sentences.refusal(refusal))

    def _end_work(self, *_outcome: object) -> None:
        self._work = None

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
