"""Lets go of a large plan beside the window, piece by piece: at once it would hold the window up."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRunnable, QThreadPool, QTimer

from recruiterdesk.ui.pages.importing.jobs import Understood

_AT_ONCE = 500


class _LettingGo(QRunnable):
    def __init__(self, held: list[list[object]]) -> None:
        super().__init__()
        self._held = held

    def run(self) -> None:
        for things in self._held:
            while things:
                del things[-_AT_ONCE:]


def let_go(understood: Understood | None) -> None:
    """Let go of a file that is shown no more, from the next turn of the event loop on."""
    if understood is None:
        return
    plan, preview = understood.preview.plan, understood.preview
    held: list[list[object]] = [
        list(plan.records), list(plan.warnings), list(preview.found.rows), list(preview.remarks.values()),
    ]  # fmt: skip
    # Not before whoever calls has forgotten it too.
    QTimer.singleShot(0, partial(QThreadPool.globalInstance().start, _LettingGo(held)))
