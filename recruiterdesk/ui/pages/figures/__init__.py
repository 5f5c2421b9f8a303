"""What was done in each month, counted; whoever was erased is counted on without a name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from recruiterdesk.ui.pages.figures.page import FiguresPage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["FiguresPage", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    title = QCoreApplication.translate("FiguresPage", "Figures by month")
    return PageEntry("figures", title, partial(FiguresPage, workplace), PageGroup.UNLISTED)
