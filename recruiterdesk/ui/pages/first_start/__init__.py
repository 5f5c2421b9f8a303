"""The first steps on a new desk."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from recruiterdesk.ui.pages.first_start.page import FirstStartPage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["FirstStartPage", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    title = QCoreApplication.translate("FirstStartPage", "First steps")
    return PageEntry("first_start", title, partial(FirstStartPage, workplace), PageGroup.UNLISTED)
