"""Tasks: what the recruiter owes beside calls."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.tasks.page import TasksPage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["TasksPage", "actions", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    title = QCoreApplication.translate("TasksPage", "Tasks")
    return PageEntry("tasks", title, partial(TasksPage, workplace), PageGroup.UNLISTED, "calls")


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast(TasksPage, page).page_actions()
