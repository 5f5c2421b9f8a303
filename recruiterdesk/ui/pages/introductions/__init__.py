"""Who is introduced to whom: the board, and what can be done with each of its cards."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.introductions.page import IntroductionsPage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["IntroductionsPage", "actions", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    title = QCoreApplication.translate("IntroductionsPage", "Introductions")
    return PageEntry("introductions", title, partial(IntroductionsPage, workplace), PageGroup.DUTIES)


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast(IntroductionsPage, page).page_actions()
