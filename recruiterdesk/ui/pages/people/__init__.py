"""Everybody in the desk: find, open, add."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.people.page import PeoplePage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["PeoplePage", "actions", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    return PageEntry(
        "people",
        QCoreApplication.translate("PeoplePage", "People"),
        partial(PeoplePage, workplace),
        PageGroup.DESK,
    )


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast(PeoplePage, page).page_actions()
