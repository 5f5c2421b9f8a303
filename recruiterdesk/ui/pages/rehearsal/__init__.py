"""A call without a call: nothing is dialled, nothing is recorded."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.rehearsal.page import RehearsalPage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["RehearsalPage", "actions", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    title = QCoreApplication.translate("RehearsalPage", "Rehearsal")
    return PageEntry("rehearsal", title, partial(RehearsalPage, workplace), PageGroup.UNLISTED, "calls")


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast("RehearsalPage", page).page_actions()
