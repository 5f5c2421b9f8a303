"""The contacts: who could help whom, filtered and sorted."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.network.page import NetworkPage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["NetworkPage", "actions", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    return PageEntry(
        "network",
        QCoreApplication.translate("NetworkPage", "Network"),
        partial(NetworkPage, workplace),
        PageGroup.UNLISTED,
        "people",
    )


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast(NetworkPage, page).page_actions()
