"""One role: who stands where, who decides next, how people were treated, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.role.page import RolePage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["RolePage", "actions", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built; it is opened with a role's id."""
    title = QCoreApplication.translate("RolePage", "Role")
    return PageEntry("role", title, partial(RolePage, workplace), PageGroup.UNLISTED, "roles")


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast(RolePage, page).page_actions()
