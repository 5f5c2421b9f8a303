"""Notes which people, roles, clients and views were opened, by whatever way: the palette shows them first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.queries.found_lately import Lately, LatelyKind, note_lately
from recruiterdesk.ui.workplace import CallAgain, TheyCalled

if TYPE_CHECKING:
    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.ui.shell.main_shell import MainShell
    from recruiterdesk.ui.shell.pages import Visit

LOOKED_AT_AFTER_MS = 400
"""Who pages through people looks at the one at whom they stay."""

_KINDS = {
    "person": LatelyKind.PERSON,
    "call": LatelyKind.PERSON,
    "role": LatelyKind.ROLE,
    "client": LatelyKind.CLIENT,
}


class OpenedLately(QObject):
    """Notes a page once it has stayed in front for a moment, so that opening it waits for nothing."""

    def __init__(self, desk: Desk, shell: MainShell, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._shell = desk, shell
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOKED_AT_AFTER_MS)
        self._timer.timeout.connect(self._note)
        shell.page_shown.connect(self._timer.start)

    def stop(self) -> None:
        """Note nothing more; the desk is about to be closed."""
        self._timer.stop()
        self._shell.page_shown.disconnect(self._timer.start)

    def _note(self) -> None:
        visit = self._shell.current_visit()
        what = None if visit is None else what_was_opened(visit)
        if what is not None:
            remember(self._desk, what)


def what_was_opened(visit: Visit) -> Lately | None:
    """Return whom or what the page shows, as it is found again; None for a page of many."""
    from recruiterdesk.ui.pages.people.chosen import OpenedView

    argument = visit.argument
    if isinstance(argument, OpenedView):
        return Lately(LatelyKind.VIEW, str(argument.id))
    if isinstance(argument, (TheyCalled, CallAgain)):
        return Lately(LatelyKind.PERSON, str(argument.person_id))
    kind = _KINDS.get(visit.key)
    return Lately(kind, str(argument)) if kind is not None and isinstance(argument, int) else None


def remember(desk: Desk, what: Lately) -> None:
    """Note what was opened or found; while many rows are written that is left out."""
    if not desk.is_open or desk.is_written_beside():
        return
    try:
        note_lately(desk, what)
    except Refusal:
        # A full disk costs the order of the palette's lines, and nothing that was asked for.
        return
