"""One client: its roles, everyone there by stage, who decides next, and how people were treated."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.client.page import ClientPage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["ClientPage", "actions", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built; it is opened with a client's id."""
    title = QCoreApplication.translate("ClientPage", "Client")
    return PageEntry("client", title, partial(ClientPage, workplace), PageGroup.UNLISTED, "roles")


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast(ClientPage, page).page_actions()
