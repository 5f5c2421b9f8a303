"""A call that was left, or broken off by a crash: offered at the start, and asked about after two hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from recruiterdesk.core.values import value

if TYPE_CHECKING:
    import datetime as dt

    from recruiterdesk.domain.running_call import RunningCall
    from recruiterdesk.ui.shell.main_shell import MainShell
    from recruiterdesk.ui.workplace import Workplace


@value
class LeftCall:
    """A call that one can go on with."""

    call: RunningCall
    name: str


def left_call(workplace: Workplace) -> LeftCall | None:
    """Return the call that was left; None where there is none, or its person is gone."""
    from recruiterdesk.storage.queries.call_draft import open_call
    from recruiterdesk.storage.queries.people import people_rows

    call = open_call(workplace.desk)
    found = people_rows(workplace.desk, [call.person_id]) if call is not None else ()
    return LeftCall(call, found[0].name) if call is not None and found else None


class OpenCall(QObject):
    """Says once that a call is open; Ctrl+G goes on with it."""

    def __init__(self, workplace: Workplace, shell: MainShell, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace, self._shell = workplace, shell
        self._listens = False
        self._asked_about: tuple[int, dt.datetime] | None = None
        self.action = QAction(self.tr("Go on with the call"), self)
        self.action.setShortcut(QKeySequence("Ctrl+G"))
        self.action.triggered.connect(self.go_on)

    def offer(self) -> None:
        """Offer at a start to go on with the call that was left."""
        left = left_call(self._workplace)
        if left is None or self._shell.current_key() == "call":
            return
        said = self.tr("Your call to {name} is as you left it.").format(name=left.name)
        if self._is_left_open(left):
            said = self._question(left)
        self._say(said)

    def ask_when_left_open(self) -> None:
        """Ask once what happened to a call that has been open for two hours, where it is not in front."""
        left = left_call(self._workplace)
        if left is not None and self._is_left_open(left) and self._shell.current_key() != "call":
            asked = (left.call.person_id, left.call.opened_at)
            if asked != self._asked_about:
                self._say(self._question(left))

    def go_on(self) -> None:
        """Show the call as it was left; where there is none, say so."""
        if left_call(self._workplace) is None:
            self._workplace.window.say(self.tr("No call is open."))
        else:
            self._workplace.window.show_page("call")

    def _is_left_open(self, left: LeftCall) -> bool:
        return left.call.was_left_open(self._workplace.desk.clock.now())

    def _question(self, left: LeftCall) -> str:
        from recruiterdesk.ui import wording
        from recruiterdesk.ui.pages.calls_rows import whereabouts

        self._asked_about = (left.call.person_id, left.call.opened_at)
        opened = wording.moment_ahead(left.call.opened_at, whereabouts(self._workplace.desk))
        asked = self.tr("The call to {name} has been open since {moment}. What happened?")
        return asked.format(name=left.name, moment=opened)

    def _say(self, text: str) -> None:
        banner = self._shell.banner
        if not self._listens:
            self._listens = True
            banner.action_taken.connect(self.go_on)
        banner.offer(text, self.tr("Go on with the call  Ctrl+G"))
