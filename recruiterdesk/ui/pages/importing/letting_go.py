"""Lets go of a large plan piece by piece: all at once would hold the window up."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from recruiterdesk.ui.pages.importing.understanding import Understood

_AT_ONCE = 500
_EVERY_MS = 10


class LettingGo(QTimer):
    """Holds what a file's preview was made of, and forgets some of it every few milliseconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: list[list[object]] = []
        self.setInterval(_EVERY_MS)
        self.timeout.connect(self._forget_some)

    def take(self, understood: Understood | None) -> None:
        """Let go of a file that is shown no more."""
        if understood is None:
            return
        plan, preview = understood.preview.plan, understood.preview
        for things in (plan.records, plan.warnings, preview.found.rows, preview.remarks.values()):
            self._held.append(list(things))
        self.start()

    def _forget_some(self) -> None:
        while self._held and not self._held[-1]:
            self._held.pop()
        if self._held:
            del self._held[-1][-_AT_ONCE:]
        else:
            self.stop()
