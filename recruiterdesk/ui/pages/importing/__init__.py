"""Import of a spreadsheet: choose, look, import, take back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

if TYPE_CHECKING:
    from recruiterdesk.ui.pages.importing.page import ImportPage

__all__ = ["ImportPage", "actions", "entry"]


def __getattr__(name: str) -> type[QWidget]:
    """Import the page when it is asked for: others use single modules of this package without it."""
    if name == "ImportPage":
        from recruiterdesk.ui.pages.importing.page import ImportPage

        return ImportPage
    raise AttributeError(name)


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built; it is opened with the files to import (list[Path])."""
    title = QCoreApplication.translate("ImportPage", "Import")
    from recruiterdesk.ui.pages.importing.page import ImportPage

    return PageEntry("importing", title, partial(ImportPage, workplace), PageGroup.UNLISTED)


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast("ImportPage", page).page_actions()
