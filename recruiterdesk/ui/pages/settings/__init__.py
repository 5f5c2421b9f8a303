"""The settings of the desk and of its window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

if TYPE_CHECKING:
    # Loaded when it is built: until then its parts can be loaded one by one.
    from recruiterdesk.ui.pages.settings.page import SettingsPage


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built."""
    from recruiterdesk.ui.pages.settings.page import SettingsPage

    title = QCoreApplication.translate("SettingsPage", "Settings")
    return PageEntry("settings", title, partial(SettingsPage, workplace), PageGroup.UNLISTED)


def actions(_workplace: Workplace, page: SettingsPage) -> list[QAction]:
    """Return what can be done on the page by name."""
    said = (
        (tr("Send me a test of the reminders"), page.reminders.doorbell.test.click),
        (tr("Set or change the passphrase…"), page.keys.set.click),
        (tr("New recovery code…"), page.keys.ask_for_code),
        (tr("Remove the passphrase…"), page.keys.ask_to_remove),
    )
    return [page_action(page, text, "", do) for text, do in said]


def tr(text: str) -> str:
    return QCoreApplication.translate("SettingsPage", text)
