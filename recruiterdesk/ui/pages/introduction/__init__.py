"""One introduction: both people, the whole way so far, and the next step."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.introduction.page import IntroductionPage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["IntroductionPage", "actions", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    title = QCoreApplication.translate("IntroductionPage", "Introduction")
    return PageEntry(
        "introduction", title, partial(IntroductionPage, workplace), PageGroup.UNLISTED, "introductions"
    )


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast(IntroductionPage, page).page_actions()
