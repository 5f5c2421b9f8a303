"""Everyone who is in play or still to be told, over all roles or for one."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.pipeline.page import PipelinePage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["PipelinePage", "actions", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    title = QCoreApplication.translate("PipelinePage", "Pipeline")
    return PageEntry("pipeline", title, partial(PipelinePage, workplace), PageGroup.DESK)


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast(PipelinePage, page).page_actions()
