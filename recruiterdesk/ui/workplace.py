"""What a page is given: the desk, its words, and the ways to ask the window for something."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from recruiterdesk.core.changes import Changes
from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.values import value

if TYPE_CHECKING:
    from recruiterdesk.messages import Sentences
    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.ui.autostart.command import StartCommand
    from recruiterdesk.ui.locking.leaving import KeyChange

T = TypeVar("T")


class ChangesBridge(QObject):
    """Brings the desk's changes into the event loop: all of one turn arrive as one signal.

    Signals:
        changed: Changes, what was touched since the last time.
        replaced: a backup took the desk's place; the same ids mean other rows there.
        stopping: the desk is about to be closed; what is still to be kept is kept now.
    """

    changed = Signal(object)
    replaced = Signal()
    stopping = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kinds: set[str] = set()
        self._people: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._emit)
        self._stop = desk.announcer.listen(self.collect)

    def collect(self, changes: Changes) -> None:
        """Note what was changed; the signal follows in the next turn of the event loop."""
        self._kinds |= changes.kinds
        self._people |= changes.people
        self._timer.start()

    def stop(self) -> None:
        """Let everyone keep what is to be kept, and listen no longer."""
        self.stopping.emit()
        self._stop()
        self._timer.stop()

    def _emit(self) -> None:
        changes = Changes(frozenset(self._kinds), frozenset(self._people))
        self._kinds.clear()
        self._people.clear()
        self.changed.emit(changes)


@value
class TheyCalled:
    """What the call page is opened with when the phone rings: who called."""

    person_id: int


@value
class CallAgain:
    """What the call page is opened with for a call again before its day: whom."""

    person_id: int


@value
class FilesBesides:
    """What the import page is opened with by a later start: files that come after what is looked at there."""

    files: tuple[Path, ...]


class Window(Protocol):
    """What a page may ask of the window."""

    def show_page(self, key: str, argument: object = None) -> None:
        """Show a page."""

    def go_back(self) -> None:
        """Show what was shown before."""

    def say(self, text: str) -> None:
        """Say one sentence in the quiet banner."""

    def say_done(self, text: str) -> None:
        """Say what was done as the last step, with Undo beside it."""

    def start_call(self, person_id: int) -> None:
        """Open the call session with this person."""

    def answer_call(self, person_id: int) -> None:
        """Open the call session with this person, who called."""

    def lock(self) -> None:
        """Lock the desk."""

    def change_key(self, change: KeyChange) -> None:
        """Shut the desk for a moment, to encrypt it anew."""


@value
class Workplace:
    """Everything that a page works with, and no more.

    `start_command` starts the program on this desk again; None for a desk that is thrown away.

    `do` runs an operation: a refusal is said in the banner and gives None, so what was typed stays in place.
    """

    desk: Desk
    changes: ChangesBridge
    sentences: Sentences
    window: Window
    start_command: StartCommand | None = None

    def do(self, operation: Callable[[], T]) -> T | None:
        """Run an operation; where it is refused, say why and return None."""
        try:
            return operation()
        except Refusal as refusal:
            self.window.say(self.sentences.refusal(refusal))
            return None
