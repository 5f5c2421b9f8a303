"""The settings of the desk and of its window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from recruiterdesk.ui.pages.settings.page import SettingsPage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["SettingsPage", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    title = QCoreApplication.translate("SettingsPage", "Settings")
    return PageEntry("settings", title, partial(SettingsPage, workplace), PageGroup.UNLISTED)
