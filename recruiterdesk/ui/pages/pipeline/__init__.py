"""Everyone who is in play or still to be told, over all roles or for one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

if TYPE_CHECKING:
    # Loaded when it is built: until then its parts can be loaded one by one.
    from recruiterdesk.ui.pages.pipeline.page import PipelinePage


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    from recruiterdesk.ui.pages.pipeline.page import PipelinePage

    title = QCoreApplication.translate("PipelinePage", "Pipeline")
    return PageEntry("pipeline", title, partial(PipelinePage, workplace), PageGroup.DESK)


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast("PipelinePage", page).page_actions()
