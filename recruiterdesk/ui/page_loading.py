"""Loads what the pages are made of while nobody waits: the first visit of a page is as quick as the next."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QThread, QTimer, Signal

from recruiterdesk.storage.queries.stored_records import learn_records
from recruiterdesk.ui.import_plan import plan_of
from recruiterdesk.ui.pages import PLACES

# What is loaded with a page only when it is built.
_PARTS = (
    "recruiterdesk.ui.pages.person.page",
    "recruiterdesk.ui.pages.call.page",
    "recruiterdesk.ui.pages.pipeline.page",
    "recruiterdesk.ui.pages.settings.page",
    "recruiterdesk.ui.pages.introductions.sheets",
    "recruiterdesk.ui.pages.person.introductions_card",
    "recruiterdesk.ui.pages.person.tasks_card",
    "recruiterdesk.ui.palette_opening",
)
# Writes the numbers by which people are found.
_BESIDE = ("phonenumbers",)
_AT_ONCE_MS = 8
_PAUSE_MS = 12
_PACKAGE = Path(__file__).parent.parent


class PageLoading(QObject):
    """Imports one module after the other, each before those that need it, a few in each turn of the window.

    Only what makes no class of Qt's is loaded beside the window: to make one there, while the window works
    with others, ends the program.

    Signals:
        finished: everything is loaded.
    """

    finished = Signal()

    def __init__(
        self, modules: Sequence[str] = (), parent: QObject | None = None, beside: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        pages = tuple(f"recruiterdesk.ui.pages.{place.key}" for place in PLACES)
        self._wanted = tuple(modules) or (*pages, *_PARTS)
        self._left: list[str] = []
        self._beside = _Beside(self._wanted, (*beside, *_BESIDE), self)
        self._beside.finished.connect(self._begin)
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._load)
        self._is_stopped = False

    def start(self) -> None:
        """Begin, at the lowest priority."""
        self._beside.start(QThread.Priority.LowestPriority)

    def stop(self) -> None:
        """Stop after the module that is being loaded, and wait for that."""
        self._is_stopped = True
        self._timer.stop()
        self._beside.requestInterruption()
        self._beside.wait()

    def _begin(self) -> None:
        if not self._is_stopped:
            self._left = [*reversed((*self._beside.in_order, *self._wanted))]
            self._timer.start()

    def _load(self) -> None:
        spent = QElapsedTimer()
        spent.start()
        while self._left and spent.elapsed() < _AT_ONCE_MS:
            import_module(self._left.pop())
        if not self._left:
            self._timer.stop()
            self.finished.emit()


class _Beside(QThread):
    """Finds out in which order the window's modules are loaded, and loads what they need of others.

    How the records are stored is found out, too: the first look at a person or a call asks for most of them.
    """

    def __init__(self, wanted: Iterable[str], others: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._wanted, self._others = tuple(wanted), others
        self.in_order: tuple[str, ...] = ()

    def run(self) -> None:
        plan = plan_of(_PACKAGE, "recruiterdesk.ui", self._wanted, sys.modules)
        for module in (*self._others, *plan.others):
            if self.isInterruptionRequested():
                return
            import_module(module)
        learn_records()
        self.in_order = plan.in_order
