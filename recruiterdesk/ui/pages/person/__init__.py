"""One person: what is next, what has happened, and everything around them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.workplace import Workplace

if TYPE_CHECKING:
    from recruiterdesk.ui.pages.person.page import PersonPageView

__all__ = ["PersonPageView", "actions", "entry"]


def __getattr__(name: str) -> type[QWidget]:
    """Import the page when it is asked for: others use single modules of this package without it."""
    if name == "PersonPageView":
        from recruiterdesk.ui.pages.person.page import PersonPageView

        return PersonPageView
    raise AttributeError(name)


def entry(workplace: Workplace) -> PageEntry:
    """Return how the page is named and built; it is opened with a person's id."""
    title = QCoreApplication.translate("PersonPageView", "Person")
    from recruiterdesk.ui.pages.person.page import PersonPageView

    return PageEntry("person", title, partial(PersonPageView, workplace), PageGroup.UNLISTED, "people")


def actions(_workplace: Workplace, page: QWidget) -> list[QAction]:
    """Return what can be done on the page."""
    return cast("PersonPageView", page).page_actions()
