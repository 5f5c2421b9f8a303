"""Everybody in the desk: find, open, add."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

if TYPE_CHECKING:
    from recruiterdesk.ui.pages.people.page import PeoplePage

__all__ = ["PeoplePage", "actions", "entry"]


def __getattr__(name: str) -> type[QWidget]:
    """Import the page when it is asked for: others use single modules of this package without it."""
    if name == "PeoplePage":
        from recruiterdesk.ui.pages.people.page import PeoplePage

        return PeoplePage
    raise AttributeError(name)


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    from recruiterdesk.ui.pages.people.page import PeoplePage

    return PageEntry(
        "people",
        QCoreApplication.translate("PeoplePage", "People"),
        partial(PeoplePage, workplace),
        PageGroup.DESK,
    )


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast("PeoplePage", page).page_actions()
