"""History: every step that can be taken back, by name."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.history.page import HistoryPage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["HistoryPage", "actions", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    title = QCoreApplication.translate("HistoryPage", "Undo history")
    return PageEntry("history", title, partial(HistoryPage, workplace), PageGroup.UNLISTED)


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast(HistoryPage, page).page_actions()
