"""The settings of the desk and of its window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.settings.page import SettingsPage
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

__all__ = ["SettingsPage", "actions", "entry"]


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    title = QCoreApplication.translate("SettingsPage", "Settings")
    return PageEntry("settings", title, partial(SettingsPage, workplace), PageGroup.UNLISTED)


def actions(_workplace: Workplace, page: SettingsPage) -> list[QAction]:
    """Return what can be done on the page by name."""
    text = QCoreApplication.translate("SettingsPage", "Send me a test of the reminders")
    return [page_action(page, text, "", page.reminders.doorbell.test.click)]
