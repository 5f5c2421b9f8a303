"""The figures beside the pages: of this moment, counted after each change and each tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from recruiterdesk.storage.queries.counts import counts_of
from recruiterdesk.ui.models.beside import Reading

if TYPE_CHECKING:
    from recruiterdesk.storage.queries.counts import Counts
    from recruiterdesk.ui.shell.main_shell import MainShell
    from recruiterdesk.ui.workplace import Workplace


class SidebarFigures(QObject):
    """Changes of one turn of the window are counted once.

    Signals:
        counted: Counts, and they are shown.
    """

    counted = Signal(object)

    def __init__(self, workplace: Workplace, shell: MainShell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._counts = Reading(workplace.desk, counts_of, self)
        self._counts.found.connect(self._show)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(0)
        self._counting.timeout.connect(self.count)
        workplace.changes.changed.connect(self._counting.start)

    def count(self) -> None:
        """Show the figures of this moment; of a large desk a moment later."""
        self._counts.ask()

    def look(self) -> None:
        """Show the figures of about this moment, where nothing but the time has changed."""
        self._counts.look()

    def stop(self) -> None:
        """Count no more."""
        self._counting.stop()

    def _show(self, counts: Counts) -> None:
        for key, number in _figures(counts):
            self._shell.show_count(key, number or None)
        self.counted.emit(counts)


def _figures(counts: Counts) -> tuple[tuple[str, int], ...]:
    return (
        ("today", counts.today),
        ("calls", counts.calls),
        ("check_ins", counts.again),
        ("introductions", counts.introductions),
        ("people", counts.people),
    )
