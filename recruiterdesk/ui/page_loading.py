"""Loads what the pages are made of while nobody waits: the first visit of a page is as quick as the next."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QThread

from recruiterdesk.ui.pages import PLACES

# What is loaded with a page only when it is built.
_PARTS = (
    "recruiterdesk.ui.pages.person.page",
    "recruiterdesk.ui.pages.settings.page",
    "recruiterdesk.ui.pages.introductions.sheets",
    "recruiterdesk.ui.pages.person.introductions_card",
    "recruiterdesk.ui.pages.person.tasks_card",
    "recruiterdesk.ui.palette_opening",
    "phonenumbers",  # writes the numbers by which people are found
)


class PageLoading(QThread):
    """Imports one module after the other; asked to stop, it ends after the one that it is at."""

    def __init__(self, modules: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        pages = tuple(f"recruiterdesk.ui.pages.{place.key}" for place in PLACES)
        self._modules = tuple(modules) or (*pages, *_PARTS)

    def run(self) -> None:
        for module in self._modules:
            if self.isInterruptionRequested():
                return
            import_module(module)

    def stop(self) -> None:
        """Stop after the module that is being loaded, and wait for that."""
        self.requestInterruption()
        self.wait()
